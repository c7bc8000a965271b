# What both forms have in common
write-practice-heading = Scrieți o practică
write-essay-heading = Scrieți un eseu
write-save = Salvați ciorna
write-preview = Previzualizare
write-publish = Publicați
# Beside a question that has to be answered
write-must = necesar pentru publicare
write-all-that-fit = Alegeți tot ce se potrivește.
write-summary = În două fraze, pentru cine se grăbește
write-summary-hint = Apare în liste și pe alte servere. Cel mult 500 de caractere.
write-language = Limba acestui text
write-language-hint = Textul este citit cu voce tare și căutat în această limbă.
write-audience = Cine citește
write-audience-hint = Alegeți înainte de a publica: după aceea rămâne așa. Ce a plecat mai departe poate fi retras, dar este posibil ca cineva să fi păstrat o copie.
write-one-per-line = Câte unul pe fiecare rând.
write-consent = Persoanele din acest text
write-consent-hint = Necesar pentru publicare, nu și pentru salvare.
write-who-reads = Cine îl poate citi
write-when-publish = Când publicați
write-draft = Ciornă
write-not-allowed = Rolul dumneavoastră vă permite să citiți și să comentați. Dacă doriți să scrieți, adresați-vă unui redactor.
write-newer = Între timp, altcineva a salvat acest text
write-newer-words = Ce ați scris este mai jos, nesalvat. Aici este ce se păstrează acum; dacă salvați din nou, îl înlocuiți.
write-newer-show = Afișați textul păstrat
write-sign-in-and-save = Conectare și salvare
write-before = Înainte de a publica
# Read aloud before the name of a question
write-done = Completat:
write-needed = Necesar:
write-may-stay-open = Poate rămâne necompletat:
write-problems = { $count ->
    [one] Un răspuns mai are nevoie de o privire
    [few] { $count } răspunsuri mai au nevoie de o privire
   *[other] { $count } de răspunsuri mai au nevoie de o privire
}

# What is saved and who sees it
state-new = Încă nesalvat.
state-faulty = Încă nesalvat: unele răspunsuri mai au nevoie de o privire.
state-newer = Publicat. Cititorii văd o versiune mai veche până când o publicați pe aceasta.
state-published = Publicat: { $when }. Cititorii văd această versiune.
state-draft = Ciornă, salvată: { $when }. O pot vedea doar autorul și cei care o pot publica.
state-student = Textele dumneavoastră sunt publicate de un practician din instituție: salvați ciorna și arătați-i-o.

# Who may read it: a name, and a sentence
audience-team = Echipa
audience-team-words = Membrii acestei instituții care scriu aici. Textul nu părăsește niciodată serverul nostru.
audience-institution = Această instituție
audience-institution-words = Toți membrii acestei instituții, inclusiv cei cu rol de cititor. Textul nu părăsește niciodată serverul nostru.
audience-network = Rețeaua
audience-network-alone = Membrii conectați ai acestei instituții și ai instituțiilor partenere, de îndată ce vor exista.
audience-network-words = { $count ->
    [one] Membrii conectați ai acestei instituții și ai instituției noastre partenere.
    [few] Membrii conectați ai acestei instituții și ai celor { $count } instituții partenere.
   *[other] Membrii conectați ai acestei instituții și ai celor { $count } de instituții partenere.
}
audience-public = Toată lumea
audience-public-words = Oricine de pe web, partenerii noștri și toți cei care ne urmăresc din alte părți.

# The people in the text: a name, and a sentence
consent-none-described = Nu este descris nimeni
consent-none-described-words = Textul vorbește despre moduri de lucru, nu despre persoane.
consent-composite = Portretele sunt compuse
consent-composite-words = Nimeni din text nu există ca atare; sunt îmbinate trăsături ale mai multor persoane.
consent-written = Și-au dat acordul în scris
consent-written-words = Toți cei care ar putea fi recunoscuți au citit textul și au semnat.

# What is wrong with an answer
wrong-name-long = Un titlu are cel mult 150 de caractere.
wrong-summary-long = { $count ->
    [one] Un rezumat are cel mult 500 de caractere; acesta are { $count }.
    [few] Un rezumat are cel mult 500 de caractere; acesta are { $count }.
   *[other] Un rezumat are cel mult 500 de caractere; acesta are { $count }.
}
wrong-language = Alegeți limba în care scrieți.
wrong-audience = Alegeți cine îl poate citi.
wrong-consent = Spuneți cum sunt protejate persoanele din acest text.
wrong-group = La grup, numărul „de la” nu poate fi mai mare decât numărul „până la”.
wrong-number = „{ $typed }” nu este un număr întreg de cel mult 100.000.
wrong-practice-name = O practică are nevoie de un nume de cel puțin 3 caractere.
wrong-why = Spuneți de ce o faceți.
wrong-procedures = Descrieți cel puțin un pas.
wrong-where = Alegeți cel puțin un loc.
wrong-dose = Indicați cel puțin una dintre aceste cifre sau precizați că nu are o încheiere stabilită.
wrong-essay-long = Un răspuns are cel mult 10.000 de caractere.
wrong-essay-name = Un eseu are nevoie de un titlu de cel puțin 3 caractere.
wrong-essay-empty = Este suficientă o frază, dar este nevoie de una.

# The form of a practice
practice-name = Cum o numiți?
practice-name-hint = Un nume pe care colegii l-ar folosi între ei. Între 3 și 150 de caractere.
practice-why = De ce o faceți?
practice-why-hint = Problema pe care ați observat-o, ideea din spatele răspunsului dumneavoastră, scopul. Două sau trei paragrafe.
practice-procedures = Ce faceți, pas cu pas?
practice-procedures-hint = Câte un pas pe fiecare rând, în ordine. Începeți rândul cu două spații pentru a continua pasul de deasupra. De exemplu: Tur de bun venit, 15 minute.
practice-where = Unde are loc?
practice-target-groups = Pentru cine?
practice-target-groups-hint = Alegeți tot ce se potrivește. Partenerii filtrează după acestea în limba lor.
practice-materials = De ce este nevoie?
practice-materials-hint = Câte un lucru pe fiecare rând. Un link după o bară: Cartonașe cu imagini | https://example.org/cards.pdf
practice-providers = Cine o realizează?
practice-providers-hint = Câte un rol pe fiecare rând: rol | câți | formare. De exemplu: Educator social | 2 | 20 de ore de lucru cu grupul
practice-mode = Cum se desfășoară?
practice-unit = Cu cine se lucrează în același timp?
practice-unit-hint = O persoană, o familie, mai multe împreună.
practice-tailoring = Ce adaptați la fiecare familie?
practice-tailoring-hint = Ce este prevăzut să difere și cum hotărâți.
practice-modifications = Ce ați schimbat de la început?
practice-modifications-hint = Și de ce. De exemplu: un interpret, începând cu al treilea grup.
practice-fidelity-planned = Cum vă dați seama dacă se lucrează așa cum este descris?
practice-fidelity-planned-hint = O listă de verificare, o a doua persoană în sală, încă nimic.
practice-fidelity-actual = Și cum a fost de fapt?
practice-fidelity-actual-hint = De exemplu: 10 din 12 ședințe ca în plan, la trei grupuri.
practice-observed = Ce schimbări ați observat?
practice-observed-hint = La cine, la câți, unde și când. Procentele dintr-un tabel apar și ca bare. Nicio cifră despre mai puțin de cinci persoane.
practice-core-elements = Ce trebuie păstrat când cineva o adaptează?
practice-core-elements-hint = Câte un element pe fiecare rând.
practice-risks = Când nu ar trebui făcută?
practice-risks-hint = Câte un risc sau o limită pe fiecare rând.
practice-life-stages = Vârste sau etape ale vieții
practice-settings = În ce fel de serviciu?
practice-settings-hint = Unde vă întâlnesc familiile, nu doar unde are loc practica.
practice-sectors = Domenii de lucru
practice-community-resources = Cu ce contribuie comunitatea din jur?
practice-also-involved = Cine mai este implicat?
practice-also-involved-hint = Dincolo de serviciul dumneavoastră.
practice-cost-band = Cost fără personal
practice-cost-band-hint = Este suficientă o impresie.
practice-space = Spațiu
practice-space-hint = De exemplu: o încăpere cu bucătărie.
practice-inputs = Modelul schimbării: ce se investește
practice-activities = Ce se face
practice-outputs = Ce se poate număra
practice-outcomes = Ce se schimbă pentru familii
practice-assumptions = Ce trebuie să fie adevărat ca să funcționeze
practice-status = Este în uz?
practice-status-hint = „Cu prudență” și „Nu mai este recomandată” sunt afișate tuturor celor care au citit-o sau au adaptat-o.
practice-sessions = Ședințe
practice-minutes = Minute pe ședință
practice-every-days = La fiecare … zile
practice-weeks = Săptămâni în total
practice-group-min = Grup: de la
practice-group-max = Grup: până la
practice-staff-hours = Ore de personal
practice-lede = Pentru publicare sunt necesare cinci răspunsuri. Celelalte fac practica dumneavoastră mai ușor de încercat în altă parte; lăsați necompletat ce nu știți.
practice-dose = Cât și cât de des?
practice-dose-hint = Cel puțin una dintre acestea. Doar cifre.
practice-open-ended = Nu are o încheiere stabilită
practice-others = Ca să poată încerca și alții
practice-more = Mai mult: servicii, comunitate, resurse, schimbare așteptată
practice-means = Resurse
practice-means-hint = Pentru un ciclu.
practice-interpreters = Interpreți sau mai multe limbi
practice-completeness = Cât este completat
practice-answered = { $count ->
    [one] S-a răspuns la { $count } dintre cele 12 întrebări care fac posibilă repetarea unei practici.
    [few] S-a răspuns la { $count } dintre cele 12 întrebări care fac posibilă repetarea unei practici.
   *[other] S-a răspuns la { $count } dintre cele 12 întrebări care fac posibilă repetarea unei practici.
}

# The questions of a practice, in a few words
ask-name = Numele
ask-why = De ce o faceți
ask-procedures = Pașii
ask-where = Unde
ask-dose = Cât
ask-materials = De ce este nevoie
ask-providers = Cine o realizează
ask-mode = Cum se desfășoară
ask-tailoring = Ce adaptați
ask-modifications = Ce s-a schimbat
ask-fidelity-planned = Cum verificați
ask-fidelity-actual = Cum a fost de fapt

# Answers to choose from
choose-none = Nespecificat
choose-individual = O persoană
choose-one-family = O familie
choose-several-families = Mai multe familii împreună
choose-group = Un grup
choose-community = O comunitate
choose-cost-free = Fără costuri
choose-cost-low = Scăzut
choose-cost-medium = Mediu
choose-cost-high = Ridicat
choose-in-use = În uz
choose-paused = Întreruptă temporar
choose-caution = În uz, cu prudență
choose-withdrawn = Nu mai este recomandată

# The form of an essay
essay-form-name = Titlu
essay-form-name-hint = Ce l-ar face pe un coleg să vrea să îl citească? Între 3 și 150 de caractere.
essay-form-learnt = Ce ați învățat?
essay-form-learnt-hint = Un lucru pe care l-ați văzut sau l-ați auzit și pe care nu îl știați sau îl uitaserăți.
essay-form-before = Cum lucrați înainte?
essay-form-before-hint = Pentru ca un cititor din altă parte să înțeleagă de unde porniți.
essay-form-meets = Cum se întâlnesc cele două?
essay-form-meets-hint = Ce se potrivește, ce stă în calea celuilalt.
essay-form-interaction = Pe scurt, noul mod de lucru
essay-form-interaction-hint = În comparație cu felul în care lucrați înainte.
essay-form-try-text = Ce veți încerca?
essay-form-try-text-hint = Un lucru mic este bun: ce, cu cine, până când.
essay-form-lede = După o formare sau o vizită: patru întrebări, cu cuvintele dumneavoastră. Pentru publicare este nevoie de toate patru.
essay-form-length = Despre lungime
essay-form-length-words = { $count ->
    [one] Cele mai multe eseuri pe care colegii le citesc până la capăt au între 400 și 900 de cuvinte. Al dumneavoastră are { $count }.
    [few] Cele mai multe eseuri pe care colegii le citesc până la capăt au între 400 și 900 de cuvinte. Al dumneavoastră are { $count }.
   *[other] Cele mai multe eseuri pe care colegii le citesc până la capăt au între 400 și 900 de cuvinte. Al dumneavoastră are { $count }.
}
ask-title = Titlul
ask-learnt = Ce ați învățat
ask-before = Cum lucrați înainte
ask-meets = Cum se întâlnesc cele două
ask-try = Ce veți încerca
# These go on from: In one word, the new
choose-replaces = înlocuiește ce făceam
choose-complements = completează ce făceam
choose-conflicts = intră în conflict cu ce făceam
choose-unclear = nu este încă clar

# The preview
preview-title = Previzualizare: { $title }
preview-how = Așa îl vor vedea cititorii.
preview-back = Înapoi la scris
preview-team = Îl va citi doar echipa.
preview-institution = Îl vor citi doar membrii acestei instituții.
preview-network = Îl vor citi membrii conectați ai acestei instituții și ai instituțiilor partenere.
preview-public = Îl va citi toată lumea.
