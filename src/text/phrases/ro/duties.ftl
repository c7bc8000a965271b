# The rules of the house: what members and guests may say here
rules-title = Regulile acestei instituții
rules-lede = Ce se poate spune aici și ce nu. Moderatorii decid după aceste reguli și după lege; ei spun de ce, iar orice persoană vizată poate contesta.
rules-since = Versiunea { $number }, din { $day }.
rules-standard = Acestea sunt regulile care vin odată cu programul; instituția nu le-a scris încă pe ale sale.
rules-versions = Versiuni anterioare
rules-version = Versiunea { $number }, din { $day }
rules-report = Semnalați ceva ce le încalcă
# The rules that come with the software
rules-families = Nimeni dintre cei cu care lucrați nu poate fi recunoscut în ceea ce scrieți, nici măcar de vecini.
rules-respect = Scrieți despre familii, despre colegi și unii despre alții astfel încât să poată citi fără să se simtă răniți.
rules-children = Nimic care le face rău copiilor sau îi pune în pericol, nici în cuvinte, nici în imagini.
rules-sources = Spuneți ce este al dumneavoastră și ce ați preluat de la alții și respectați licențele lor.
rules-evidence = Spuneți ce ați încercat și ce doar credeți; nu vindeți nimic.
rules-law = Nimic din ce interzice legea: fără ură, fără amenințări, fără insulte, fără dosare confidențiale.
# Where an admin writes them
rules-edit = Scrieți regulile
rules-edit-lede = Câte o regulă pe rând. Ce salvați devine o versiune nouă; cele anterioare pot fi citite în continuare, pentru că s-au luat decizii pe baza lor.
rules-in = În { $language }
rules-in-hint = Lăsați câmpul gol dacă instituția nu vorbește această limbă; cititorii primesc atunci regulile în prima limbă a instituției.
rules-save = Salvați ca versiune nouă
done-rules = Regulile sunt salvate ca versiune nouă.
audit-rules = Regulile instituției, scrise

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Evidența prelucrărilor
record-lede = Ce cere articolul 30 din RGPD ca { $house } să păstreze în evidență despre acest server, pe baza setărilor lui. Citiți textul împreună cu responsabilul cu protecția datelor; copiați-l în propria evidență.
record-who = Cine răspunde
record-who-words = { $house } este operatorul; serverul este { $host }.
record-who-contact = Date de contact:
record-who-officer = Responsabilul cu protecția datelor:
record-why = Scopuri
record-why-publish = Descrierea și împărtășirea, între profesioniști, a unor practici și eseuri din munca cu familiile și discutarea lor.
record-why-accounts = { $count ->
    [one] O persoană se poate conecta și poate scrie, cu un anumit rol.
    [few] { $count } persoane se pot conecta și pot scrie, fiecare cu un anumit rol.
   *[other] { $count } de persoane se pot conecta și pot scrie, fiecare cu un anumit rol.
}
record-why-moderate = Răspunsul la semnalări și păstrarea unui jurnal al deciziilor (articolele 16-20 din Regulamentul privind serviciile digitale).
record-basis = Temeiul juridic
record-basis-words = Articolul 6 alineatul (1) litera (e) sau (f) din RGPD: o sarcină de interes public sau un interes legitim pentru schimbul dintre profesioniști; litera (c) pentru semnalări. Textele nu trebuie să conțină date ale beneficiarilor; ce ar putea identifica pe cineva se verifică înainte ca textul să plece mai departe (articolul 25).
record-whom = Despre cine și ce date
record-whom-members = Membri: nume, nume de utilizator, adresă de e-mail, rol, un rezumat criptografic (hash) al parolei, texte cu reviziile lor, pe cine urmăresc, ce au salvat, sesiuni.
record-whom-others = Persoane de pe alte servere care urmăresc, răspund sau sunt urmărite: nume, adresă, imagine, texte publice.
record-whom-reporters = Persoane care semnalează ceva: cuvintele semnalării și, dacă le indică, numele și adresa de e-mail.
record-receivers = Destinatari
record-receivers-partners = Partenerii, pentru textele rețelei: { $partners }.
record-receivers-nobody = Partenerii, pentru textele rețelei. Încă nu există niciunul.
record-receivers-open = Pentru textele publice: fiecare server de pe care le urmărește cineva.
record-receivers-allowed = Pentru textele publice: partenerii și serverele care au fost permise.
record-receivers-none = Pentru textele publice: niciun alt server.
record-countries = Parteneri din afara Spațiului Economic European: { $partners }. Spuneți în evidența dumneavoastră ce face ca aceste transferuri să fie legale (capitolul V din RGPD).
record-countries-none = Niciun partener nu se află în afara Spațiului Economic European, în măsura în care partenerii spun unde se află. Serverele care urmăresc texte publice se pot afla oriunde.
record-long = Cât timp
record-long-texts = Textele, până când autorii lor le retrag; atunci rămân adresa și ziua. Conturile, până când sunt șterse, cu toate textele lor.
# Translator: the choice by number is needed for “zile” or “de zile”: { $days } has to be passed as a number
record-long-elsewhere = { $days ->
    [one] Textele de pe alte servere, o zi, dacă nimeni de aici nu a avut de-a face cu ele; cele ale partenerilor, cât durează parteneriatul.
    [few] Textele de pe alte servere, { $days } zile, dacă nimeni de aici nu a avut de-a face cu ele; cele ale partenerilor, cât durează parteneriatul.
   *[other] Textele de pe alte servere, { $days } de zile, dacă nimeni de aici nu a avut de-a face cu ele; cele ale partenerilor, cât durează parteneriatul.
}
record-long-reports = { $days ->
    [one] Cuvintele semnalărilor și cine le-a trimis, o zi după decizie; deciziile și jurnalul rămân.
    [few] Cuvintele semnalărilor și cine le-a trimis, { $days } zile după decizie; deciziile și jurnalul rămân.
   *[other] Cuvintele semnalărilor și cine le-a trimis, { $days } de zile după decizie; deciziile și jurnalul rămân.
}
record-long-sessions = { $days ->
    [one] Sesiunile, o zi. Adresele IP nu se păstrează.
    [few] Sesiunile, { $days } zile. Adresele IP nu se păstrează.
   *[other] Sesiunile, { $days } de zile. Adresele IP nu se păstrează.
}
record-how = Cum sunt protejate
record-how-words = Argon2id pentru parole, rezumate criptografice (hash) pentru tokenuri, semnături pentru tot ce circulă între servere, separarea strictă a cititorilor, suprascrierea în baza de date a cuvintelor șterse. De criptarea transmisiei, de discuri, de actualizări și de accesul la mașină se ocupă instituția.
