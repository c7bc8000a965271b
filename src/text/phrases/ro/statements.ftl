# What this server knows about people: a notice by article 13 of the GDPR, made from the settings of the server
privacy-title = Confidențialitate
privacy-lede = Ce știe acest server despre oameni, de ce, cât timp și cine mai află. Pagina este alcătuită din setările serverului, deci spune cum stau lucrurile acum.
privacy-who = Cine răspunde
privacy-who-words = { $house } administrează acest server și decide ce se întâmplă cu datele de pe el (operatorul, articolul 4 punctul 7 din RGPD).
# Translator: “it” is taken for the institution, as in the phrase “place”
privacy-who-where = Instituția se află în { $place }.
privacy-who-contact = Scrieți la:
privacy-who-officer = Responsabilul cu protecția datelor al instituției:
privacy-who-nobody = Aici nu sunt indicate încă date de contact; administratorul acestui server le poate adăuga în configurație.
privacy-reading = Dacă doar citiți
privacy-reading-cookies = Nu se păstrează nimic despre dumneavoastră. Nu se instalează niciun cookie, nu se încarcă nimic de pe alte servere și niciun program nu vă numără vizitele și nu vă urmărește.
privacy-reading-language = Dacă alegeți o limbă în partea de jos a unei pagini, un cookie păstrează această alegere în browserul dumneavoastră timp de un an. Nu conține nimic altceva.
privacy-reading-address = Adresa dumneavoastră IP este folosită pentru a vă răspunde și, în memoria serverului, pentru a stăvili valurile de cereri. Nu este scrisă nici în baza de date, nici în jurnalul serverului.
privacy-account = Dacă aveți un cont aici
privacy-account-kept = Numele, numele de utilizator, adresa de e-mail, ce spuneți despre dumneavoastră, imaginile și textele dumneavoastră cu toate reviziile lor și pe cine urmăriți; parola, doar ca rezumat criptografic (hash, Argon2id), din care nu poate fi citită.
# Translator: the choice by number is needed for “zile” or “de zile”: { $days } has to be passed as a number
privacy-account-session = { $days ->
    [one] Un cookie vă păstrează conectarea timp de cel mult o zi. Este necesar pentru aceasta și pentru nimic altceva.
    [few] Un cookie vă păstrează conectarea timp de cel mult { $days } zile. Este necesar pentru aceasta și pentru nimic altceva.
   *[other] Un cookie vă păstrează conectarea timp de cel mult { $days } de zile. Este necesar pentru aceasta și pentru nimic altceva.
}
privacy-account-seen = Ceilalți văd numele dumneavoastră, numele de utilizator și ceea ce publicați; fiecare text îl văd doar cititorii pe care îi alegeți pentru el.
privacy-account-basis = Temeiul juridic este sarcina de interes public a instituției sau interesul său legitim pentru schimbul dintre profesioniști (articolul 6 alineatul (1) litera (e) sau (f) din RGPD). Instituția dumneavoastră vă spune care dintre ele.
privacy-remote = Dacă scrieți de pe alt server
privacy-remote-kept = Ce ajunge la noi se păstrează: numele dumneavoastră, adresa, imaginea și ceea ce ați scris unor oameni de aici sau ceea ce urmăresc ei. Când serverul dumneavoastră spune că ceva a fost șters, se șterge aici.
privacy-remote-blocked = { $days ->
    [one] Ce se află aici de la un server care a fost blocat se ascunde imediat și se șterge după o zi.
    [few] Ce se află aici de la un server care a fost blocat se ascunde imediat și se șterge după { $days } zile.
   *[other] Ce se află aici de la un server care a fost blocat se ascunde imediat și se șterge după { $days } de zile.
}
privacy-travels = Unde ajung textele
privacy-travels-house = Ce este pentru o echipă sau pentru instituție rămâne pe acest server.
privacy-travels-network = Ce este pentru rețea ajunge la parteneri: { $partners }.
privacy-travels-nobody = Ce este pentru rețea ajunge la parteneri. Încă nu există niciunul.
privacy-travels-open = Ce este pentru toată lumea poate fi citit pe aceste pagini și ajunge la fiecare server de pe care îl urmărește cineva. Aceste servere se pot afla în orice țară, și în afara Spațiului Economic European.
privacy-travels-partners = Ce este pentru toată lumea poate fi citit pe aceste pagini; ajunge la parteneri și la serverele care au fost permise și la nimeni altcineva.
privacy-travels-closed = Ce este pentru toată lumea poate fi citit pe aceste pagini; nu ajunge la niciun alt server.
privacy-travels-deleted = Când un text este retras, fiecărui server care l-a primit i se spune să îl șteargă. Partenerii confirmă că au făcut-o, iar autorul textului vede cine a făcut-o; alte servere pot să nu țină seama.
privacy-people = Oamenii din texte
privacy-people-words = Textele de aici provin din munca cu familiile. Nimeni din ele nu ar trebui să poată fi recunoscut. Cum sunt verificate înainte de a pleca mai departe:
privacy-long = Cât timp
privacy-long-texts = Textele rămân până când autorii le retrag. Atunci cuvintele dispar imediat; adresa și ziua rămân, pentru ca textul să nu poată reveni.
privacy-long-links = { $hours ->
    [one] Linkurile de conectare sunt valabile o oră.
    [few] Linkurile de conectare sunt valabile { $hours } ore.
   *[other] Linkurile de conectare sunt valabile { $hours } de ore.
} { $days ->
    [one] Invitațiile sunt valabile o zi.
    [few] Invitațiile sunt valabile { $days } zile.
   *[other] Invitațiile sunt valabile { $days } de zile.
}
privacy-long-backups = Copiile de rezervă sunt făcute de instituție și se încheie după regulile ei. Ce a fost șters se șterge din nou când se restaurează o astfel de copie.
privacy-rights = Drepturile dumneavoastră
privacy-rights-words = Puteți întreba ce date despre dumneavoastră se păstrează, puteți cere rectificarea sau ștergerea lor, restricționarea prelucrării lor, vă puteți opune acesteia și le puteți lua cu dumneavoastră (articolele 15-21 din RGPD). Scrieți la datele de contact de mai sus.
privacy-rights-complain = Puteți depune o plângere la autoritatea de supraveghere pentru protecția datelor:
privacy-rights-complain-any = Puteți depune o plângere la autoritatea de supraveghere pentru protecția datelor din țara dumneavoastră.
privacy-rights-automatic = Aici niciun sistem automat nu decide despre oameni. Listele sunt ordonate după timp sau după cât de bine se potrivește un text cu ceea ce ați căutat.

# How far everybody can use this site: a statement after the model of the Decision (EU) 2018/1523
barriers-title = Accesibilitate
barriers-lede = { $house } dorește ca toată lumea să poată citi și scrie aici, cu orice dispozitiv, cu o tastatură, cu un cititor de ecran sau cu litere mari. Această declarație se referă la site-ul { $host }.
barriers-how-far = În ce măsură este așa
barriers-how-far-words = Site-ul este făcut să respecte WCAG 2.2, nivelul AA, și standardul EN 301 549. Pentru că nu l-a testat încă niciun expert și nimeni care lucrează cu un cititor de ecran, este considerat parțial conform.
barriers-known = Ce se știe că lipsește
barriers-known-screen = O testare cu cititoare de ecran, făcută de oameni care le folosesc zilnic.
barriers-known-drafts = Textele sunt în limbile în care au fost scrise; ce vine de la parteneri nu este tradus aici.
barriers-known-texts = Textele și imaginile autorilor: autorilor li se cere să descrie imaginile, dar unele texte care vin de pe alte servere nu au nicio descriere.
barriers-tested = Cum a fost testat
barriers-tested-words = De către cei care dezvoltă programul, în mod automat, înainte de fiecare versiune: fiecare fel de pagină cu axe-core (WCAG 2.2 AA, EN 301 549), în aspect deschis și întunecat și la lățimea unui telefon și a unui computer de birou, iar codul HTML al fiecărei pagini cu validatorul W3C. Nu a rămas nicio neconformitate.
barriers-tell = Spuneți-ne ce vă stă în cale
barriers-tell-words = Spuneți despre ce pagină este vorba și ce se întâmplă, iar noi vă trimitem într-o altă formă ceea ce vă trebuie.
barriers-tell-nobody = Aici nu sunt indicate încă date de contact; administratorul acestui server le poate adăuga în configurație.
barriers-enforce = Dacă nu vă ajutăm
barriers-enforce-words = Vă puteți adresa organismului care veghează asupra accesibilității:
barriers-enforce-any = Vă puteți adresa organismului care veghează asupra accesibilității site-urilor publice din țara dumneavoastră.
