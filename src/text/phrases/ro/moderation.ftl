# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = La { $day }, { $house } a luat o decizie care vă privește.
statement-warn = Primiți un avertisment, { $name }. Nimic din ce ați scris nu a fost ascuns sau retras.
statement-hide = Textul dumneavoastră „{ $title }” este ascuns pe acest server. Dumneavoastră și moderatorii îl puteți citi în continuare aici și nu se pierde nimic din el. Copiile care au ajuns deja pe alte servere rămân acolo.
statement-hide-elsewhere = Textul dumneavoastră „{ $title }” este ascuns pe acest server: aici nu îi este arătat nimănui. Pe serverul dumneavoastră și în altă parte nu se schimbă nimic.
statement-withdraw = Textul dumneavoastră „{ $title }” a fost retras: conținutul lui este șters de pe acest server, iar fiecărui server care l-a primit i s-a cerut să îl șteargă.
statement-limit = { $name }, ce scrieți pentru alții este publicat de acum înainte de altcineva: mai întâi îl citește un redactor. Între timp nu puteți comenta. Ce ați publicat rămâne.
statement-limit-elsewhere = { $name }, ce scrieți de acum înainte apare pe acest server doar după ce îl citește cineva de aici. În altă parte nu se schimbă nimic.
statement-suspend = { $name }, contul dumneavoastră de pe acest server este suspendat: nu vă puteți conecta. Ce ați publicat rămâne.
statement-suspend-elsewhere = { $name }, nimic din ce scrieți nu mai apare pe acest server. În altă parte nu se schimbă nimic.
statement-facts = Ce s-a constatat: { $facts }
statement-law = Temeiul este legea: { $rule }
statement-rules = Temeiul îl constituie regulile acestei instituții: { $rule }
statement-origin = Decizia a fost luată în urma unei semnalări. Nu se comunică cine a făcut semnalarea.
statement-people = Constatarea și decizia aparțin unor oameni. Nu s-au folosit mijloace automatizate.
statement-redress = Dacă sunteți de părere că decizia este greșită, o puteți contesta o singură dată, pe această pagină, până la { $day }. Răspunde o altă persoană decât cea care a decis, dacă există una. Vă puteți adresa și unei instanțe.
statement-heading = Expunere de motive
statement-ended = Această decizie a fost anulată. Nu mai este valabilă.

# The menu and the queue
moderate-menu = Moderare
moderate-only = Semnalările sunt rezervate redactorilor, evaluatorului pentru protecția datelor și administratorilor.
moderate-decide = Decideți
moderate-decide-which = Decideți despre semnalarea cu nr. de înregistrare { $number }
moderate-text = Citiți textul
moderate-hidden-note = Acest text este ascuns printr-o decizie. Aici îl pot citi doar cine l-a scris și moderatorii.

# The form
moderate-heading = Decideți despre semnalarea cu nr. de înregistrare { $number }
moderate-about = Este despre { $name }.
moderate-measure = Ce se face
moderate-measure-hint = Ascunderea păstrează textul, care poate fi afișat din nou. Retragerea îl șterge definitiv, aici și de pe fiecare server care l-a primit.
moderate-nothing = Nimic: nu există motive de intervenție
moderate-warn = Avertisment: { $name }
moderate-hide = Ascundere: „{ $name }”
moderate-withdraw = Retragere: „{ $name }”
moderate-limit = Limitare: { $name }
moderate-suspend = Suspendare: { $name }
moderate-choose = Alegeți ce se face.
moderate-ground = Temeiul
moderate-ground-hint = Necesar ori de câte ori se ia o măsură.
moderate-ground-law = Legea
moderate-ground-rules = Regulile acestei instituții
moderate-rule = Ce lege sau ce regulă
moderate-rule-hint = Articolul sau paragraful, pentru ca persoana să îl poată citi.
moderate-facts = Ce s-a constatat
moderate-facts-hint = În cuvinte simple. Le citește persoana vizată: nu spuneți cine a făcut semnalarea și nu repetați nimic după care poate fi recunoscută o familie.
moderate-more = Semnalarea rămâne deschisă: mai am de decis despre ea
moderate-do = Decideți
moderate-leave = Înapoi fără decizie

# A decision as moderators read it
moderate-decision = Decizia { $number }
moderate-decided = { $name } a luat această decizie la { $day }.
moderate-in-force = Este în vigoare.
moderate-over = A fost anulată la { $day }.
moderate-statement = Ce citește persoana vizată
moderate-no-statement = Nu s-a luat nicio măsură față de cineva, deci nu există o expunere de motive.
moderate-address = Membrii găsesc această expunere de motive în biroul lor. Cine este pe alt server sau nu se poate conecta o citește la această adresă, pe care o puteți transmite: { $address }
moderate-take-back = Anulați decizia
moderate-take-back-reason = De ce este anulată
moderate-take-back-hint = Motivul rămâne în jurnal, cu numele dumneavoastră.

# The log
audit-heading = Jurnalul moderatorilor
audit-sentence = Fiecare decizie, cu motivul ei. Se adaugă rânduri; niciunul nu poate fi modificat sau scos.
audit-none = Încă nu s-a decis nimic.
audit-table = Ce au făcut moderatorii, începând cu cele mai noi
audit-when = Când
audit-who = Cine
audit-what = Ce
audit-about = Despre
audit-reason = De ce
audit-older = Rânduri mai vechi
audit-nothing = Fără motive de intervenție
audit-warn = Avertisment
audit-hide = Text ascuns
audit-withdraw = Text retras
audit-limit = Limitare
audit-suspend = Suspendare
audit-taken-back = Decizie anulată
audit-forwarded = Semnalare transmisă

# The desk of a member
rulings-heading = Ce au decis moderatorii
rulings-warn = Ați primit un avertisment.
rulings-hide = Un text al dumneavoastră a fost ascuns.
rulings-withdraw = Un text al dumneavoastră a fost retras.
rulings-limit = Contul dumneavoastră a fost limitat.
rulings-suspend = Contul dumneavoastră a fost suspendat.
rulings-read = Citiți de ce
rulings-read-which = Citiți de ce, decizie: { $when }
rulings-acted = Despre semnalarea dumneavoastră din { $day } s-a decis: s-a luat o măsură.
rulings-left = Despre semnalarea dumneavoastră din { $day } s-a decis: nu s-au găsit motive de intervenție. Dacă nu sunteți de acord, faceți încă o semnalare și spuneți de ce.

# The public form for reports, for anybody
notice-heading = Faceți o semnalare
notice-this = Semnalați acest text
notice-lede = Spuneți-ne dacă un text de aici încalcă legea, permite recunoașterea cuiva sau încalcă regulile noastre. Semnalarea este citită de oameni, care decid în cel mult șapte zile. Nu aveți nevoie de cont.
notice-address = Adresa exactă
notice-address-hint = Așa cum apare în bara de adrese, pe pagina textului. Pentru un comentariu, adresa care se termină cu numărul lui.
notice-cause = De ce îl semnalați
notice-cause-hint = Alegeți ce se potrivește cel mai bine.
notice-cause-identifies = Cineva poate fi recunoscut în el
notice-cause-child = Un copil este în pericol sau i se face rău
notice-cause-illegal = Încalcă legea în alt fel
notice-cause-rules = Încalcă regulile acestei instituții
notice-words = Ce nu este în regulă
notice-words-hint = Spuneți unde în text și de ce. Nu repetați nume sau adrese ale unei familii.
notice-name = Numele dumneavoastră
notice-name-hint = Îl văd doar moderatorii, niciodată cine a scris textul. Nu este necesar dacă un copil este în pericol.
notice-mail = Adresa dumneavoastră de e-mail
notice-mail-hint = În caz că avem întrebări. Nu este necesară dacă un copil este în pericol.
notice-honest = Din câte știu, ce spun aici este adevărat și complet.
notice-send = Trimiteți semnalarea
notice-nameless = cineva fără nume
notice-times = Trimiteri din același loc: { $count }.
receipt-heading = Am primit semnalarea dumneavoastră
receipt-keep = Păstrați acest număr: { $number }. Cu el sau cu adresa acestei pagini puteți afla ce s-a întâmplat cu semnalarea dumneavoastră. Nu se trimite niciun e-mail.
receipt-received = A sosit la { $day }.
receipt-open = Așteaptă o decizie, luată de oameni, cel târziu la { $day }.
receipt-acted = S-a decis la { $day }: s-a luat o măsură.
receipt-left = S-a decis la { $day }: nu s-au găsit motive de intervenție.
receipt-redress = Dacă nu sunteți de acord, faceți încă o semnalare și spuneți de ce sau adresați-vă unei instanțe.
receipt-look-up = Aveți deja un număr de înregistrare
receipt-number = Numărul de înregistrare
receipt-show = Căutați
moderate-due = De decis până la { $day }.
moderate-overdue = Termen depășit: trebuia să se decidă până la { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Contestație
appeal-words = De ce este greșită decizia
appeal-words-hint = Cu propriile cuvinte. Puteți contesta o singură dată.
appeal-send = Contestați
appeal-waits = Ați contestat decizia la { $day }. Vă va răspunde o persoană; veți citi răspunsul pe această pagină.
appeal-upheld = Contestația dumneavoastră a primit răspuns la { $day }: decizia se menține.
appeal-reversed = Contestația dumneavoastră a primit răspuns la { $day }: decizia a fost greșită și este anulată.
appeal-reversed-withdrawn = Contestația dumneavoastră a primit răspuns la { $day }: decizia a fost greșită. Ce a fost retras este șters și nu poate fi readus; îl puteți publica din nou.
appeal-same = Instituția are un singur moderator: a răspuns tot persoana care a decis.
appeal-another = A răspuns o altă persoană decât cea care a decis.

# Appeals as moderators see them
appeal-queue = Contestații
appeal-of = { $what }, { $when }
appeal-answer-link = Citiți și răspundeți
appeal-answer-which = Citiți contestația la decizia { $number } și răspundeți
appeal-says = Ce spune persoana vizată
appeal-outcome = Răspunsul
appeal-outcome-hint = Dacă decizia este anulată, ce a fost ascuns sau limitat revine la starea de dinainte. Ce a fost retras nu poate fi readus.
appeal-uphold = Decizia se menține
appeal-reverse = Decizia a fost greșită și este anulată
appeal-choose = Alegeți dacă decizia se menține.
appeal-answer = De ce
appeal-answer-hint = Persoana vizată citește ce scrieți. Nu spuneți cine a făcut semnalarea.
appeal-do = Răspundeți
appeal-alone = Dumneavoastră ați luat această decizie și nimeni altcineva nu putea răspunde: persoanei vizate i se spune acest lucru.
audit-appeal-made = Contestație depusă
audit-appeal-upheld = Contestație: decizie menținută
audit-appeal-reversed = Contestație: decizie anulată

# A part of the privacy notice
privacy-reporting = Dacă semnalați ceva
privacy-reporting-words = Ce scrieți, precum și numele și adresa de e-mail, dacă le indicați, sunt citite de moderatorii acestei instituții. Ei pot transmite cuvintele dumneavoastră serverului de la care vine un text, fără să spună cine le-a scris. Un rezumat criptografic (hash) al adresei dumneavoastră IP limitează câte semnalări ale aceluiași expeditor pot fi deschise; el se șterge când s-a decis despre ele. Deciziile se păstrează, cu numele persoanei la care se referă.
