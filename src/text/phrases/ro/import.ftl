# Beginning a text from a file that was written elsewhere
import-practice = O practică dintr-un fișier
import-essay = Un eseu dintr-un fișier
import-lede = Alegeți un text pe care l-ați scris în altă parte. Devine o ciornă în formular; nu se publică nimic.
import-file = Fișier
# $most and $text are megabytes
import-file-hint = Un document Word (.docx) de cel mult { $most } MB sau un fișier text (.md ori .txt) de cel mult { $text } MB.
import-read = Citiți fișierul
# A link to the empty form
import-without = Scrieți fără fișier
import-kept = Ce se păstrează
import-kept-words = Se păstrează titlurile, cuvintele cu aldine și cursive, linkurile, listele, tabelele, citatele și notele de subsol. Se omit imaginile, comentariile, numele autorilor, antetele și subsolurile paginilor, precum și ce s-a șters cu urmărirea modificărilor.
import-sorted-practice = Ce se află sub o întrebare din formular devine răspunsul la ea, în oricare dintre limbile acestor pagini. Ce se află înaintea primului titlu spune de ce o faceți; tot restul devine pași. Nu se pierde niciun cuvânt din textul dumneavoastră.
import-sorted-essay = Ce se află sub o întrebare din formular devine răspunsul la ea, în oricare dintre limbile acestor pagini. Tot restul se adaugă la răspunsul dinainte. Nu se pierde niciun cuvânt din textul dumneavoastră.
# On the empty form, above a field for a file
import-drop = Este deja scris în Word sau Google Docs? Alegeți fișierul sau trageți-l aici ori lipiți textul în orice câmp. Titlurile, listele, tabelele și notele se păstrează.

# What has just been done; the sentences stand one after the other
import-done = Iată ce am citit în fișier. Nu s-a publicat nimic.
import-done-long = Iată ce am citit în fișier. Este mai mult decât încape într-o ciornă: scurtați textul, apoi salvați-l. Nu s-a publicat nimic.
import-left-out = { $count ->
    [one] O imagine a fost omisă.
    [few] { $count } imagini au fost omise.
   *[other] { $count } de imagini au fost omise.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Un titlu din fișier nu este o întrebare a formularului: se află printre pași, cu ce este sub el.
    [few] { $count } titluri din fișier nu sunt întrebări ale formularului: se află printre pași, cu ce este sub ele.
   *[other] { $count } de titluri din fișier nu sunt întrebări ale formularului: se află printre pași, cu ce este sub ele.
}
import-joined = { $count ->
    [one] Un titlu din fișier nu este o întrebare a formularului: s-a adăugat la răspunsul dinainte, cu ce este sub el.
    [few] { $count } titluri din fișier nu sunt întrebări ale formularului: s-au adăugat la răspunsurile dinainte, cu ce este sub ele.
   *[other] { $count } de titluri din fișier nu sunt întrebări ale formularului: s-au adăugat la răspunsurile dinainte, cu ce este sub ele.
}

# Why a file was not taken
import-no-word = Acest fișier nu este un document Word. Salvați textul ca .docx, .md sau .txt și alegeți-l din nou.
import-old = Acest document Word este de un tip vechi sau are parolă. Deschideți-l în editorul dumneavoastră de text, salvați-l ca .docx fără parolă și alegeți-l din nou.
import-too-large = Acest fișier este prea mare: cel mult { $most } MB. Scoateți imaginile din el și alegeți-l din nou.
import-text-too-large = Acest fișier este prea mare: un fișier text are cel mult { $most } MB. Împărțiți-l și alegeți prima parte.
import-too-long = Acest text este prea lung; numărul maxim de caractere este { $most }. Împărțiți-l și alegeți prima parte.
import-unpacks = Acest fișier conține mult mai mult decât cuvinte. Copiați cuvintele într-un document nou și alegeți-l pe acela.
import-damaged = Acest fișier este deteriorat sau a fost creat într-un mod care nu poate fi citit aici. Deschideți-l în editorul dumneavoastră de text, salvați-l din nou ca .docx și alegeți-l încă o dată.
import-no-text = Acest fișier nu este nici document Word, nici text simplu. Salvați textul ca .docx, .md sau .txt și alegeți-l din nou.
import-coding = Literele acestui text nu sunt salvate în UTF-8. Salvați-l ca .docx sau ca text în UTF-8 și alegeți-l din nou.
import-empty = În acest fișier nu există niciun cuvânt. Alegeți altul.
