# Partners
partners-heading = Partnerji
partners-none = Partnerske ustanove še ni.
partners-reach-all = { $count ->
    [one] Vaša besedila prispejo povsod: v { $count } partnersko ustanovo.
    [two] Vaša besedila prispejo povsod: v { $count } partnerski ustanovi.
    [few] Vaša besedila prispejo povsod: v { $count } partnerske ustanove.
   *[other] Vaša besedila prispejo povsod: v { $count } partnerskih ustanov.
}
partners-reach-some = { $count ->
    [one] Vaša besedila prispejo v { $reached } od { $count } partnerske ustanove.
    [two] Vaša besedila prispejo v { $reached } od { $count } partnerskih ustanov.
    [few] Vaša besedila prispejo v { $reached } od { $count } partnerskih ustanov.
   *[other] Vaša besedila prispejo v { $reached } od { $count } partnerskih ustanov.
}
partners-waiting = { $count ->
    [one] Nič ni izgubljeno: { $count } besedilo čaka.
    [two] Nič ni izgubljeno: { $count } besedili čakata.
    [few] Nič ni izgubljeno: { $count } besedila čakajo.
   *[other] Nič ni izgubljeno: { $count } besedil čaka.
}
partners-asking = { $count ->
    [one] { $count } ustanova prosi za partnerstvo.
    [two] { $count } ustanovi prosita za partnerstvo.
    [few] { $count } ustanove prosijo za partnerstvo.
   *[other] { $count } ustanov prosi za partnerstvo.
}
partners-request = Ustanova { $name } prosi za partnerstvo
partners-request-words = Strežnik { $host } bi prejemal, kar objavite za mrežo ali za vse, vi pa njihova besedila.
partners-accept = Sprejmi
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Sprejmi: { $host }
partners-refuse = Zavrni
partners-refuse-whom = Zavrni: { $host }
partners-report = Poročilo za njihovo administracijo
partners-report-copy = Za kopiranje
partners-retry = Poskusi zdaj
partners-retry-whom = Poskusi zdaj: { $host }
partners-held = Čaka na vašo odobritev: { $count }
partners-all = Vsi partnerji
partners-nobody = Partnerske ustanove še ni. Prvo zaprosite spodaj.
partners-table = Partnerske ustanove in kako jih dosežemo
partners-partner = Partner
partners-state = Stanje
partners-sent = Nazadnje smo jih dosegli
partners-received = Nazadnje so dosegli nas
partners-backlog = Čaka
partners-delay = Zamuda
partners-actions = Dejanja
partners-agree = Dovoli in primerjaj
partners-agree-whom = Dovoli in primerjaj: { $host }
partners-compare = Primerjaj zdaj
partners-compare-whom = Primerjaj zdaj: { $host }
partners-decide = Odloči
partners-decide-whom = Odloči o strežniku { $host }
partners-end = Končaj
partners-end-whom = Končaj partnerstvo s strežnikom { $host }
partners-only-admin = O partnerjih in strežnikih odloča administracija.

# The figures of all partners
tally-in-step = Usklajeno
tally-of = { $part } od { $all }
tally-waiting = Čaka
tally-delay = Najdaljša zamuda
tally-none = ni zamude
tally-parked = Tam nezaželeno

# The state of a partner
standing-live = Usklajeno
standing-backfilling = Beremo njihov arhiv
standing-catching-up = Dohitevamo
standing-broken = Ne deluje
standing-asked = Zaproseno, čakamo na odgovor
standing-refused = Zavrnjeno
standing-paused = Začasno ste ustavili
standing-suspended = Izključeno
standing-ended = Končano
standing-never = nikoli
# What the last comparison found
# Translators: { $when } is a day, or for example “pred 3 urami”
compared-when = Primerjano ({ $when }):
compared-equal = na obeh straneh je isto.
compared-different = ni vse enako.
compared-fetched = Preneseno: { $count }.
compared-erased = Izbrisano, kot je tam: { $count }.
compared-missing = Tu ohranjeno in tam neznano: { $count }.
compared-refused = Tu zavrnjeno: { $count }.
compared-waiting = Za izbris, če dovolite: { $count }.
compared-withdrawn = { $count ->
    [one] Naša umaknjena besedila, ki so tam izbrisana: { $at } od { $count }.
    [two] Naša umaknjena besedila, ki so tam izbrisana: { $at } od { $count }.
    [few] Naša umaknjena besedila, ki so tam izbrisana: { $at } od { $count }.
   *[other] Naša umaknjena besedila, ki so tam izbrisana: { $at } od { $count }.
}
decided-held = Zadržano, čaka na odobritev: { $count }.
decided-limited = Omejeno: njihovih besedil ni na javnih seznamih.
decided-hidden = Skrito; dan trajnega izbrisa: { $day }.
decided-purged = Trajno izbrisano: { $day }.

# Asking and inviting an institution
asking-heading = Prošnja za partnerstvo
asking-host = Ime njihovega strežnika
asking-host-hint = Brez https. Na primer: practices.example.org
asking-code = Koda vabila
asking-code-hint = Če vam jo je dala njihova administracija: potem ste sprejeti takoj. Sicer pustite prazno.
asking-send = Pošlji prošnjo
invite-heading = Povabilo ustanovi
invite-code = Koda, prikazana samo zdaj
invite-code-words = Njihovi administraciji jo pošljite po poti, ki ji zaupate, skupaj z imenom svojega strežnika: { $host }. Deluje enkrat; velja do: { $day }.
invite-note = Za koga
invite-note-hint = Zapis za druge v administraciji. Kdor zaprosi s kodo, postane partnerska ustanova brez nadaljnje odločitve; deluje enkrat, v 14 dneh.
invite-make = Ustvari kodo
codes-table = Kode vabil
codes-code = Koda
codes-made = Ustvarjena
codes-take-back = Prekliči
codes-take-back-which = Prekliči: { $name }
codes-used = Uporabljena: { $host }
codes-open = Velja do: { $day }
codes-revoked = Preklicana
codes-expired = Potekla: { $day }
known-heading = Znani vašim partnerjem
known-nobody = Vaše partnerske ustanove ne navajajo nikogar, ki ga ne poznate.
known-words = { $count ->
    [one] { $count } od vaših partnerskih ustanov sledi strežniku { $host }
    [two] { $count } od vaših partnerskih ustanov sledita strežniku { $host }
    [few] { $count } od vaših partnerskih ustanov sledijo strežniku { $host }
   *[other] { $count } od vaših partnerskih ustanov sledi strežniku { $host }
}
known-ask = Zaprosi
known-ask-whom = Zaprosi: { $host }
listing-on = Drugi strežniki smejo brati, katere so vaše partnerske ustanove, da se ustanove med seboj najdejo.
listing-on-do = Ne povej drugim strežnikom
listing-off = Drugi strežniki ne izvedo, katere so vaše partnerske ustanove. Na vaši strani »Mreža« so kljub temu prikazane.
listing-off-do = Povej drugim strežnikom

# Ending a partnership
end-title = Konec partnerstva
end-heading = Želite končati partnerstvo z ustanovo { $name }?
end-words = Med vami in strežnikom { $host } ne bodo več potovala nova besedila, mreži namenjena besedila ene strani pa bodo izginila s strani druge. Pozneje lahko znova zaprosite.
end-do = Končaj partnerstvo
end-keep = Ohrani

# What is decided about a partner
decide-title = Odločitev o partnerski ustanovi
decide-heading = Odločitev o ustanovi { $name }
decide-action = Kaj velja za njena besedila tukaj
decide-action-hint = Tam o tem nihče ni obveščen.
decide-reason = Razlog
decide-reason-hint = Za druge v administraciji.
decide-do = Odloči
decide-leave = Pusti, kot je
decide-pause-heading = Začasna ustavitev partnerstva
decide-pause-words = Nekaj časa se nič ne pošilja in ne bere in nič se ne izgubi: obe strani nadaljujeta, kjer sta ostali.
decide-pause = Ustavi
decide-resume-heading = Nadaljevanje partnerstva
decide-resume = Nadaljuj
decide-now-held = Nova besedila te partnerske ustanove čakajo na vašo odobritev.
decide-now-limited = Besedil te partnerske ustanove ni na javnih seznamih.
decide-now-blocked = Tej partnerski ustanovi se nič ne pošilja in od nje se nič ne sprejema, njena besedila pa so skrita.
decide-now-paused = Partnerstvo je začasno ustavljeno.
decide-now-free = Za besedila te partnerske ustanove ni omejitev.
decide-was-purged = Kar je bilo tu od nje, je trajno izbrisano; dan izbrisa: { $day }.
decide-is-purged = Kar je tu od nje, bo trajno izbrisano; dan izbrisa: { $day }.
decide-free = Brez omejitev
decide-free-words = Vse se prikaže, kakor prispe. Kar je čakalo ali bilo skrito, je spet prikazano.
decide-hold = Zadrži
decide-hold-words = Nova besedila in popravki čakajo, dokler vsakega posebej ne prikažete ali zavrnete. Kar je že prikazano, ostane.
decide-limit = Omeji
decide-limit-words = Njenih besedil ni na javnih seznamih. Kdor sledi avtorici ali avtorju ali ima povezavo, jih še vedno bere.
decide-suspend = Izključi
decide-suspend-words = Nič ne prihaja in nič ne odhaja, medsebojno sledenje se konča, njena besedila so skrita. Po 30 dneh so tu trajno izbrisana. Do takrat lahko izključitev prekličete brez izgube.

# Texts that wait for approval
queue-heading = Čaka na odobritev
queue-nothing = Nič ne čaka. Nova besedila partnerskih ustanov, ki jih zadržite, se tu pojavijo, preden jih vidi kdo drug.
queue-lede = Teh besedil še ne vidi nihče drug. O vaši odločitvi tam ni nihče obveščen.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, popravek
queue-original = Izvirnik
queue-original-which = Izvirnik: { $title }, številka { $number }
queue-show = Prikaži
queue-show-which = Prikaži številko { $number }
queue-decline = Zavrni
queue-decline-which = Zavrni številko { $number }
queue-comment = Komentar
queue-comment-restored = Komentar te ustanove, ki se je vrnil po obnovitvi

# Other servers
servers-heading = Strežniki
servers-open = Sledi in odgovarja lahko vsak strežnik, razen če je blokiran.
servers-partners = Vstopijo lahko samo partnerske ustanove in strežniki, ki so tu dovoljeni; strani so odprte vsem.
servers-closed = Noben drug strežnik ne more vstopiti; strani so odprte vsem.
servers-counts = Blokirani: { $blocked }. Omejeni: { $limited }. Dovoljeni: { $allowed }.
servers-decided = Odločeno
servers-none = Noben strežnik ni blokiran, omejen ali dovoljen.
servers-table = Strežniki, o katerih je odločeno
servers-server = Strežnik
servers-decision = Odločitev
servers-reason = Razlog
servers-since = Od
servers-take-back = Prekliči
servers-take-back-which = Prekliči: { $host }
servers-is-blocked = Blokiran
servers-is-held = Zadržan do odobritve
servers-is-limited = Omejen
servers-is-allowed = Dovoljen
servers-is-unknown = Neznan
servers-no-media = { $decision }, brez slik in datotek
servers-decide = Odločitev o strežniku
servers-host = Ime strežnika
servers-host-hint = Brez https. Velja tudi za poddomene.
servers-action = Kaj naj se zgodi
servers-action-hint = Kadar koli lahko prekličete.
servers-reason-hint = Za druge v administraciji. Zapisan je na seznamu, ki ga izvozite.
servers-media = Zavrni njegove slike in datoteke
servers-do = Odloči
servers-block = Blokiraj
servers-block-words = Nič ne prihaja in nič ne odhaja; medsebojno sledenje se konča, kar je od njega tu, je skrito.
servers-hold = Zadrži
servers-hold-words = Kar pride od njega, počaka na administracijo, ki vsako besedilo prikaže ali zavrne.
servers-limit = Omeji
servers-limit-words = Lahko sledi in odgovarja, ni pa ga na javnih seznamih in kdor želi od tam slediti, potrebuje potrditev.
servers-allow = Dovoli
servers-allow-words = Lahko vstopi, kjer sicer lahko vstopijo samo partnerske ustanove. Kjer lahko vstopijo vsi, to pretehta blokado.
servers-lists = Seznami
servers-download-blocked = Prenesi, kar je blokirano in omejeno
servers-download-allowed = Prenesi, kar je dovoljeno
servers-download-form = Oboje so datoteke CSV, kakršne bere Mastodon.
servers-import = Prevzem seznama
servers-import-hint = Prilepite CSV, kakršnega izvozi Mastodon, s stolpci #domain, #severity in drugimi. Kar je tu že odločeno, ostane, kot je, in seznam nikoli ne blokira partnerskih ustanov.
servers-try = Pokaži, kaj bi se zgodilo
servers-take-in = Prevzemi
servers-refused = Zavrnjeno v nabiralnikih, v sedmih dneh
servers-refused-none = Nič ni bilo zavrnjeno.
servers-ignored = Sprejeto, a ni spremenilo ničesar
lists-unusable = Seznama ni mogoče uporabiti
lists-would = To bi se zgodilo
lists-done = Seznam je prevzet
lists-counts = Novo: { $new }. Nespremenjeno: { $same }.
lists-added = Prevzeto: { $hosts }
lists-kept = Tu odločeno drugače in ohranjeno: { $hosts }
lists-partners = Partnerji, zato ni blokirano: { $hosts }
# After it stands why, as a sentence
lists-left-out = Vrstica { $line } izpuščena:

# Reports
reports-heading = Prijave kršitev
reports-none = Nobena prijava vas ne čaka.
reports-some = { $count ->
    [one] Čaka vas { $count } prijava kršitve.
    [two] Čakata vas { $count } prijavi kršitev.
    [few] Čakajo vas { $count } prijave kršitev.
   *[other] Čaka vas { $count } prijav kršitev.
}
reports-receipt = Zadeva { $number }: { $from }, { $when }
reports-no-reason = Razlog ni naveden.
reports-forwarded = Prijava je bila posredovana njihovemu strežniku.
reports-forward = Posreduj njihovemu strežniku
reports-forward-which = Posreduj njihovemu strežniku, zadeva { $number }
reports-something = Nekaj na tem strežniku
reports-refused = Kar je prispelo in ni spremenilo ničesar
reports-refused-none = Še nič.
reports-refused-table = Kar je prispelo in ni spremenilo ničesar, po vrsti in razlogu
reports-type = Vrsta
reports-why = Zakaj
reports-often = Kolikokrat
reports-last = Nazadnje
