# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = „{ $words }” este un număr personal de identificare sau un număr de cont ({ $number }). Arată cu siguranță spre o singură persoană: scoateți-l.
safeguard-number-ask = „{ $words }” poate fi un număr personal de identificare ({ $number }). Scoateți-l sau spuneți ce altceva este.
safeguard-email = „{ $words }” este o adresă de e-mail. Duce direct la o persoană: scoateți-o.
safeguard-phone = „{ $words }” este un număr de telefon. Duce direct la o persoană: scoateți-l.
safeguard-record = „{ $words }” este numărul unui dosar sau al unui document. Cu el poate fi găsit cineva: scoateți-l.
safeguard-birth = „{ $words }” este o dată de naștere. Scrieți în schimb vârsta în ani sau etapa vieții.
safeguard-date = „{ $words }” este o dată exactă. Dacă ține de povestea unei familii, scrieți în schimb anotimpul sau anul.
safeguard-age = „{ $words }”: puțini oameni au această vârstă. Scrieți în schimb „peste 89 de ani” sau „foarte în vârstă”.
safeguard-initials = „{ $words }”: niște inițiale alături de o vârstă trimit la o persoană. Folosiți un prenume inventat sau niciunul.
safeguard-address = „{ $words }” pare o stradă cu număr. Scrieți în schimb ce fel de loc este.
safeguard-postcode = „{ $words }” pare un cod poștal comun doar câtorva locuințe. Scoateți-l.
safeguard-profile = „{ $words }” duce la un profil dintr-o rețea socială. Dacă este al unei persoane pe care o sprijiniți, scoateți-l.
safeguard-ip = „{ $words }” este adresa unui dispozitiv pe internet. Scoateți-o.
safeguard-honorific = „{ $words }” numește o persoană cu o formulă de politețe. Scrieți în schimb rolul ei: o mamă, un vecin, o profesoară.
safeguard-name = „{ $words }” poate fi numele unei persoane. Scoateți-l sau spuneți că este al unui coleg, al unui autor publicat sau că este fictiv.
safeguard-kin = „{ $words }” stă acolo unde ar sta numele unei rude sau al unei persoane pe care o sprijiniți. Scoateți-l sau spuneți că este fictiv.
safeguard-singling = Vârsta, locul, diagnosticul, familia sau un eveniment, luate împreună, pot arăta despre cine este vorba, chiar și fără nume. Schimbați sau lăsați deoparte unele dintre ele.
safeguard-too-large = Textul este prea mare pentru a fi verificat în întregime. Scurtați-l sau împărțiți-l.
safeguard-again = Dacă nu permite recunoașterea nimănui, trimiteți-l încă o dată neschimbat.

# The answers to a finding
answer-removed = Am scos pasajul
answer-colleague = Este un coleg, o colegă sau un autor publicat
answer-fictional = Este fictiv
answer-nobody = Nu numește nicio persoană
finding-must-go = Trebuie scos înainte ca textul să poată fi publicat.

# The ethics checklist, and the second person
write-ethics = Înainte de a fi citit de alții
write-ethics-hint = Necesar pentru publicarea în rețea sau pentru toată lumea. Bifați lucrurile pentru care puteți răspunde; despre ce nu puteți bifa, întrebați un coleg sau o colegă.
ethics-nobody = Nimeni din text nu poate fi recunoscut, nici măcar de un vecin.
ethics-consented = Persoanele din text sunt compuse sau și-au dat acordul.
ethics-withdrawal = Cine și-a dat acordul știe cum să îl retragă, oricând.
ethics-minors = Acolo unde este vorba despre copii, aceștia au fost întrebați într-un mod potrivit vârstei lor.
ethics-others = Și rudele, vecinii și colegii sunt protejați.
ethics-power = M-am gândit la ce pot hotărî eu în privința persoanelor descrise și dacă ele puteau spune nu.
ethics-respect = Persoanele descrise ar putea citi fiecare cuvânt fără să se simtă rănite.
ethics-pictures = Imaginile nu arată pe nimeni sau cei care apar în ele și-au dat acordul; nu se vede fața niciunui copil.
ethics-lawful = Există un temei juridic pentru publicare, iar responsabilul nostru cu protecția datelor știe despre ea acolo unde este nevoie.
ethics-colleague = Un coleg sau o colegă l-a citit cu ochii unui vecin.
wrong-ethics = Bifați toate punctele din listă sau păstrați textul în instituția dumneavoastră.
approve-heading = Publicați ca a doua persoană
approve-words = Citiți acest text cu alți ochi decât { $author }. Cu răspunsurile dumneavoastră de aici, el ajunge la cititori, semnat de { $author }; odată cu textul se transmite că l-a citit o a doua persoană.
done-waits = Textul este salvat. Pentru că îl va putea citi toată lumea, un redactor din instituția dumneavoastră îl citește și îl publică.

# The desk of the data-protection reviewer
stopped-menu = Protecția datelor
stopped-heading = Ce a fost oprit
stopped-count = { $count ->
    [0] Niciun text nu conține ceva care să îl oprească.
    [one] Un text conține ceva care trimite la o persoană. Autorul poate scoate acel lucru sau îl puteți lăsa dumneavoastră.
    [few] { $count } texte conțin ceva care trimite la o persoană. Autorii pot scoate acel lucru sau îl puteți lăsa dumneavoastră.
   *[other] { $count } de texte conțin ceva care trimite la o persoană. Autorii pot scoate acel lucru sau îl puteți lăsa dumneavoastră.
}
stopped-reason = De ce poate rămâne
stopped-reason-hint = Motivul se păstrează, cu numele dumneavoastră și ora.
stopped-overrule = Lăsați-l

# The page about how texts are checked
checked-heading = Cum sunt verificate textele înainte de a pleca mai departe
checked-second = Un text pentru toată lumea este, în plus, citit și publicat de o a doua persoană.
checked-lede = Textele de aici provin din munca cu familiile. Nimeni din ele nu ar trebui să poată fi recunoscut, nici măcar de un vecin. Un program îl ajută pe cel care scrie să vadă ce ar putea trăda pe cineva. Programul rulează pe acest server; pentru aceasta, niciun text nu este trimis altcuiva.
checked-looks = Ce caută
checked-numbers = Numere personale de identificare din treisprezece țări, după forma și cifra lor de control, și conturi bancare.
checked-ways = Adrese de e-mail, numere de telefon, profiluri din rețele sociale, adrese de dispozitive, numere de dosare și de documente.
checked-days = Date de naștere, date exacte, vârste de peste 89 de ani, străzi cu număr, coduri poștale britanice.
checked-people = Persoane numite cu o formulă de politețe, nume aflate după un grad de rudenie („fiul ei …”), prenume dintr-o listă și două cuvinte care par un nume.
checked-stories = Paragrafe în care se întâlnesc cel puțin trei dintre acestea: vârsta, o localitate mică, un diagnostic, mărimea familiei și un eveniment rar.
checked-fields = Citește titlul, rezumatul, fiecare răspuns din formular și fiecare comentariu. Cifrele din alte sisteme de scriere, caracterele invizibile, spațiile dintre cifre și numerele despărțite de marcaje de formatare sau împărțite între două răspunsuri nu schimbă nimic.
checked-then = Ce se întâmplă cu ce găsește
checked-answers = Ceea ce arată cu siguranță spre o singură persoană trebuie scos; doar evaluatorul pentru protecția datelor din instituție îl poate lăsa, cu un motiv care se păstrează. Despre tot restul este întrebat cel care a scris textul: îl scoate sau este vorba despre un coleg ori un autor publicat, este fictiv sau nu numește pe nimeni. O listă de nume, singură, nu oprește niciodată un text. Pentru echipă nu se oprește nimic; pentru instituție, doar ceea ce trimite la o singură persoană; pentru rețea și pentru toată lumea trebuie să se răspundă la fiecare întrebare.
checked-travels = Odată cu textul se transmite că a fost verificat, când și după ce versiune a regulilor ({ $checker }). Ce s-a găsit nu se transmite și nu se păstrează: rămâne doar un rezumat criptografic (hash) al răspunsurilor date, care se șterge odată cu textul.
checked-blind = Ce nu poate vedea
checked-lived = Povești pe care numai o anumită familie le-ar fi putut trăi, spuse fără niciunul dintre aceste semne.
checked-nicknames = Porecle, nume scrise cu literă mică, nume care sunt cuvinte obișnuite și nume neobișnuite care apar singure.
checked-places = Locuri, școli și date care le arată celor care îi cunosc despre cine este vorba.
checked-faces = Fețe, voci și orice altceva din imagini și înregistrări.
checked-together = Cine ar putea fi recunoscut împreună cu alte texte, cu ziare sau cu bârfe.
checked-judgement = Niciun program nu poate promite că nimeni nu poate fi recunoscut. El nu înlocuiește judecata celui care scrie, consimțământul persoanelor vizate și nici un coleg sau o colegă care citește textul cu ochii unui vecin.

# Above the preview of a draft
preview-safe = Ar putea fi recunoscut cineva?
preview-safe-nothing = Nu s-a găsit niciun nume, număr sau adresă. Niciun program nu vede tot: mai citiți textul o dată, așa cum l-ar citi un vecin al familiei.
preview-safe-found = { $count ->
    [one] Un pasaj ar putea arăta cine este cineva. La publicare veți primi o întrebare despre el.
    [few] { $count } pasaje ar putea arăta cine este cineva. La publicare veți primi o întrebare despre fiecare.
   *[other] { $count } de pasaje ar putea arăta cine este cineva. La publicare veți primi o întrebare despre fiecare.
}
