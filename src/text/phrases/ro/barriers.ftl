# On the accessibility statement: telling the institution what is in the way
barriers-form = Scrieți-ne aici
barriers-page = Ce pagină
barriers-page-hint = Adresa ei; dacă lăsați câmpul gol, este vorba despre toate paginile.
barriers-words = Ce se întâmplă
barriers-words-hint = Ce doreați să faceți și cu ce: o tastatură, un cititor de ecran, litere mari, un telefon.
barriers-mail = Adresa dumneavoastră de e-mail
barriers-mail-hint = Doar pentru răspuns; nu este obligatorie.
barriers-send = Trimiteți
# Among the reports, in place of the reason
barriers-cause = O barieră pentru persoanele cu dizabilități
