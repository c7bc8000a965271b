# The roles of members
role-reader = Bralec ali bralka
role-student = Študent ali študentka
role-practitioner = Strokovni delavec ali strokovna delavka
role-editor = Urednik ali urednica
role-reviewer = Oseba, ki pregleduje varstvo osebnih podatkov
role-admin = Administrator ali administratorka
role-reader-may = Bere, kar je namenjeno tej ustanovi in mreži, komentira in sledi.
role-student-may = Piše osnutke; objavi jih kdo od strokovnih delavk in delavcev.
role-practitioner-may = Piše in objavlja.
role-editor-may = Ureja in umika besedila drugih, odloča o prijavah kršitev, vabi sodelavke in sodelavce.
role-reviewer-may = Odgovarja na to, kar ustavi preverjanje besedil, umika besedila, odloča o prijavah kršitev.
role-admin-may = Dela vse, kar dela uredništvo, ter skrbi za članice in člane, partnerje, strežnike in nastavitve.

# The members of the house, for admins and editors
members-heading = Članice in člani
# One sentence of state after the other
members-count = { $count ->
    [one] Prijavi se lahko { $count } oseba.
    [two] Prijavita se lahko { $count } osebi.
    [few] Prijavijo se lahko { $count } osebe.
   *[other] Prijavi se lahko { $count } oseb.
}
members-suspended = { $count ->
    [one] Onemogočen je { $count } račun.
    [two] Onemogočena sta { $count } računa.
    [few] Onemogočeni so { $count } računi.
   *[other] Onemogočenih je { $count } računov.
}
members-invited = { $count ->
    [one] Odprto je { $count } vabilo.
    [two] Odprti sta { $count } vabili.
    [few] Odprta so { $count } vabila.
   *[other] Odprtih je { $count } vabil.
}
members-not-invited = Nobeno vabilo ni odprto.
members-not-allowed = Sodelavke in sodelavce vabita uredništvo in administracija.
members-admin-only = Za članice in člane skrbi samo administracija.
members-people = Ljudje
# The name of the table for who has it read aloud
members-table = Članice in člani te ustanove
members-person = Oseba
members-role = Vloga
members-last = Nazadnje tu
members-state = Stanje
members-never = še nikoli
members-fine = prijava je mogoča
members-shut = račun je onemogočen
members-decide = Odloči
# Read aloud instead of "Decide"
members-decide-whom = Odloči: { $name }

# One member
member-heading = { $name }
member-sentence = Uporabniško ime: { $handle }. Datum pridružitve: { $day }. E-poštni naslov: { $email }.
member-seen = Nazadnje tu: { $day }.
member-not-seen = Prijave še ni bilo.
member-is-suspended = Račun je onemogočen (začetek: { $day }): z njim se ne more prijaviti nihče.
member-no-password = Geslo še ni izbrano.
member-role = Vloga
member-role-hint = Velja takoj.
member-role-change = Spremeni vlogo
member-link = Povezava za prijavo
member-link-words = Za tiste, ki so geslo pozabili ali ga še niso izbrali. Povezava deluje enkrat, v 24 urah; izročite jo sami. Starejše povezave te osebe prenehajo delovati.
member-link-make = Ustvari povezavo
member-link-made = S to povezavo se { $name } lahko enkrat prijavi. Velja, dokler ni uporabljena ali dokler ne mine 24 ur. Prikazana je samo zdaj.
member-suspend = Onemogoči račun
member-suspend-words = Z računom se ne more več prijaviti nihče: brskalniki in aplikacije so takoj odjavljeni. Besedila ostanejo, kjer so. Račun lahko kadar koli znova omogočite.
member-suspend-heading = Želite onemogočiti ta račun: { $name }?
member-restore = Znova omogoči račun
member-restore-words = Oseba se lahko spet prijavi s starim geslom. Aplikacije mora povezati znova.
member-delete = Izbris
member-delete-open = Izbriši ta račun
member-delete-words = Za tiste, ki odhajajo za vedno in želijo, da tu ne ostane ničesar. Preden se to zgodi, preberete, kaj bo izbrisano.
member-delete-heading = Želite izbrisati ta račun: { $name }?
member-delete-texts = { $count ->
    [0] Od te osebe tu ni nobenega besedila.
    [one] Tu bo umaknjena { $count } objava (besedilo ali komentar) in vsak strežnik, ki jo je prejel, bo dobil navodilo, naj jo izbriše.
    [two] Tu bosta umaknjeni { $count } objavi (besedila in komentarji) in vsak strežnik, ki ju je prejel, bo dobil navodilo, naj ju izbriše.
    [few] Tu bodo umaknjene { $count } objave (besedila in komentarji) in vsak strežnik, ki jih je prejel, bo dobil navodilo, naj jih izbriše.
   *[other] Tu bo umaknjenih { $count } objav (besedila in komentarji) in vsak strežnik, ki jih je prejel, bo dobil navodilo, naj jih izbriše.
}
member-delete-account = Ime, e-poštni naslov in geslo bodo izbrisani, vsi brskalniki in vse aplikacije pa odjavljeni.
member-delete-handle = Uporabniško ime { $handle } ostane zasedeno, da nikogar ne bi zamenjali za to osebo.
member-delete-final = Tega ni mogoče razveljaviti. Besedila, ki naj ostanejo, morajo prej dobiti drugo avtorico ali drugega avtorja: pogovorite se z osebo.
member-delete-do = Trajno izbriši
member-keep = Pusti, kot je
member-becomes = { $name }, nova vloga: { $role }
member-becomes-do = Spremeni vlogo
member-gave = Doslej: { $role }.
member-last-admin = To je edina oseba v administraciji. Najprej to vlogo dodelite še komu.
member-oneself = To ste vi. Za to prosite koga drugega iz administracije.
member-suspended-link = Z onemogočenim računom se ni mogoče prijaviti. Najprej ga znova omogočite.
member-back = Vse članice in vsi člani

# Inviting colleagues
join-heading = Vabila
join-lede = Vabilo je povezava, ki deluje enkrat, za eno osebo; ta si izbere ime, uporabniško ime in geslo.
join-role = Vloga
join-role-hint = Administracija jo lahko pozneje spremeni.
join-language = Jezik
join-language-hint = Za e-pošto tej osebi. Strani se ravnajo po brskalniku.
join-days = Število dni
join-days-hint = Kako dolgo vabilo velja: od 1 do { $most }.
join-name = Ime
join-name-hint = Samo za vaš seznam in za izpolnitev obrazca; polje lahko ostane prazno.
join-email = E-poštni naslov
join-email-hint = Samo za vaš seznam in za izpolnitev obrazca; polje lahko ostane prazno.
join-make = Ustvari vabilo
join-mail = Pošlji po e-pošti
# What has just been done
join-sent = Vabilo je na poti.
join-made = Izročite to povezavo. Prikazana je samo zdaj.
# A label before the address
join-made-link = Povezava
join-open = Odprta vabila
join-none = Nobeno vabilo ni odprto.
join-table = Odprta vabila
join-whom = Za koga
join-anybody = kdor ima povezavo
join-until = Velja do
join-take-back = Prekliči
# Read aloud instead of "Take back"
join-take-back-whom = Prekliči vabilo: { $name }
join-many = Povabi več oseb hkrati

# What can be wrong with an invitation
join-wrong-name = Ime ima od 1 do 100 znakov.
join-wrong-email = To ni e-poštni naslov.
join-wrong-needed = Za pošiljanje po e-pošti je potreben naslov.
join-wrong-member = Oseba s tem e-poštnim naslovom že ima račun.
join-wrong-twice = Ta e-poštni naslov je na seznamu dvakrat.
join-wrong-role = Take vloge ni. Možne so: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = S to vlogo vabi samo administracija.
join-wrong-language = Izberite enega od teh jezikov.
join-wrong-days = Vabilo velja od 1 do { $most } dni.

# Inviting from a list
many-heading = Povabite več oseb hkrati
many-lede = V vsako vrstico ena oseba: e-poštni naslov; ime; vloga. Ime in vlogo lahko izpustite. Najprej vidite, kaj bi nastalo; dokler tega ne potrdite, se ne ustvari nič.
many-lines = Seznam
# The example stays as it is, only the names may be those of your language
many-lines-hint = Na primer: nora@example.org; Nora Novak; practitioner
many-usual = Vloga za vrstice, ki je ne navajajo
many-usual-hint = Za vrstice, v katerih je samo naslov ali naslov in ime.
many-look = Preglej seznam
many-file = Ali izberite datoteko
many-file-hint = Besedilna datoteka ali preglednica, shranjena kot CSV, z enakimi stolpci.
many-file-look = Preberi datoteko
many-empty = Na seznamu ni nobene vrstice.
many-too-many = Povabite lahko največ { $most } oseb hkrati.
many-file-unreadable = Ta datoteka ni besedilna. Preglednico shranite kot CSV in jo znova izberite.
many-fine = { $count ->
    [one] Ustvariti je mogoče { $count } vabilo.
    [two] Ustvariti je mogoče { $count } vabili.
    [few] Ustvariti je mogoče { $count } vabila.
   *[other] Ustvariti je mogoče { $count } vabil.
}
many-faulty = { $count ->
    [one] Še enkrat preglejte { $count } vrstico. Popravite jo spodaj; do takrat se ne ustvari nič.
    [two] Še enkrat preglejte { $count } vrstici. Popravite ju spodaj; do takrat se ne ustvari nič.
    [few] Še enkrat preglejte { $count } vrstice. Popravite jih spodaj; do takrat se ne ustvari nič.
   *[other] Še enkrat preglejte { $count } vrstic. Popravite jih spodaj; do takrat se ne ustvari nič.
}
many-table = Vrstice seznama
many-line = Vrstica
many-state = Stanje
many-ready = pripravljeno
many-make = { $count ->
    [one] Ustvari { $count } vabilo
    [two] Ustvari { $count } vabili
    [few] Ustvari { $count } vabila
   *[other] Ustvari { $count } vabil
}
many-mail = { $count ->
    [one] Pošlji ga po e-pošti
    [two] Pošlji ju po e-pošti
    [few] Pošlji jih po e-pošti
   *[other] Pošlji jih po e-pošti
}
many-made-heading = Vabila so ustvarjena
many-made = { $count ->
    [one] { $count } povezava, ena na osebo. Prikazana je samo zdaj: kopirajte jo.
    [two] { $count } povezavi, ena na osebo. Prikazani sta samo zdaj: kopirajte ju.
    [few] { $count } povezave, ena na osebo. Prikazane so samo zdaj: kopirajte jih.
   *[other] { $count } povezav, ena na osebo. Prikazane so samo zdaj: kopirajte jih.
}
many-copy = Vse za kopiranje: e-poštni naslov; ime; povezava

# Lines of the log of decisions
deed-role = Vloga spremenjena
deed-suspended = Račun onemogočen
deed-restored = Račun znova omogočen
deed-link = Povezava za prijavo ustvarjena
deed-deleted = Račun izbrisan
deed-invited = Vabilo ustvarjeno
deed-invitation-back = Vabilo preklicano

# The settings of the node, for admins
setting-heading = Nastavitve
setting-admin-only = Nastavitve vidi in spreminja samo administracija.
# After a sentence about which servers may talk to this one
setting-state-mail = E-pošta se pošilja.
setting-state-no-mail = E-pošta se ne pošilja: kdor pozabi geslo, po e-pošti ne more dobiti nove povezave.
setting-state-unread = { $count ->
    [0] Strani je v vsakem jeziku prebrala oseba, ki ji je ta jezik materni.
    [one] V { $count } jeziku strani še ni prebral nihče, ki mu je ta jezik materni.
    [two] V { $count } jezikih strani še ni prebral nihče, ki mu je ta jezik materni.
    [few] V { $count } jezikih strani še ni prebral nihče, ki mu je ta jezik materni.
   *[other] V { $count } jezikih strani še ni prebral nihče, ki mu je ta jezik materni.
}
setting-keep = Shrani
setting-too-long = Največ { $most } znakov.
# What has just been done
setting-kept = Nastavitve so shranjene.
setting-announce = Obvestila na straneh
# Read aloud before an announcement
setting-announced = Obvestilo ustanove
setting-for-readers = Za vse
setting-for-readers-hint = En stavek ali dva na vsaki strani, za vse, ki berejo. Če obvestila ni, pustite prazno.
setting-for-members = Za članice in člane
setting-for-members-hint = Na vsaki strani, vidijo pa ga samo prijavljeni. Če obvestila ni, pustite prazno.
setting-about = O ustanovi
setting-summary = Stavek o ustanovi
setting-summary-hint = Z njim se začne prva stran in stoji v profilu, ki mu sledijo drugi. Če polje pustite prazno, je prikazan stavek iz konfiguracije.
setting-file = Kar je v konfiguraciji
setting-file-words = Vse drugo se spreminja v datoteki { $file } in velja po ponovnem zagonu strežnika. Ob vsaki nastavitvi je njeno ime v tej datoteki. Gesla niso nikoli prikazana.
setting-not-said = ni navedeno
setting-yes = da
setting-no = ne
setting-house = Ustanova
setting-name = Ime
setting-handle = Uporabniško ime
setting-country = Država
setting-town = Kraj
setting-languages = Jeziki, najprej glavni
setting-contact = Stik z ustanovo
setting-officer = Stik s pooblaščeno osebo za varstvo osebnih podatkov
setting-network = Mreža
setting-address = Naslov
setting-mode = Kdo se sme povezati s tem strežnikom
setting-signed = Za branje po protokolu ActivityPub je potreben podpis
setting-development = Samo za preizkušanje
setting-storage = Shranjevanje
setting-database = Podatkovna zbirka
setting-media = Mapa s slikami in datotekami
setting-mail = E-pošta
setting-mail-server = Poštni strežnik
setting-mail-from = Pošiljatelj e-pošte
setting-mail-nobody = ni nastavljen
setting-mail-folder = ni nastavljen: vsako sporočilo postane datoteka v mapi { $folder }
# After the host of the mail server
setting-mail-sealed = (šifrirano)
setting-mail-open = (nešifrirano, na tem računalniku)
setting-mail-test = Pošlji mi preizkusno sporočilo
setting-mail-none = Če v konfiguraciji navedete poštni strežnik, lahko vabila, povezave ob pozabljenem geslu in novosti potujejo po e-pošti.
setting-mail-taken = Poštni strežnik je sprejel sporočilo za { $email }. Preverite, ali je prispelo, tudi med neželeno pošto.
# What the mail server answered follows, in its own words
setting-mail-refused = Preizkusnega sporočila ni bilo mogoče oddati. Odgovor se glasi:
setting-safeguards = Varovala
setting-second = Za objavo besedil za vse je potrebna še druga oseba
setting-limits = Omejitve
setting-guesses = Napačna gesla za en račun z enega naslova
setting-guesses-from = Napačna gesla z enega naslova
setting-calls = Zahteve aplikacij ene osebe
setting-calls-from = Zahteve brez prijavljene osebe z enega naslova
setting-often = { $minutes ->
    [one] { $count } v { $minutes } minuti
    [two] { $count } v { $minutes } minutah
    [few] { $count } v { $minutes } minutah
   *[other] { $count } v { $minutes } minutah
}
setting-tongues = Jeziki strani
setting-tongues-words = Besede na straneh so bile v vseh jezikih skrbno napisane. Dokler jih ne prebere nekdo, ki mu je ta jezik materni, tu in tam pričakujte stavek, kakršnega ne bi izrekel nihče. Sporočite nam, če ga najdete.
setting-read = prebrano: { $name }
setting-unread = še ni prebral nihče, ki mu je ta jezik materni
setting-deed-announcement = Obvestilo na straneh spremenjeno
setting-deed-summary = Stavek o ustanovi spremenjen

# What a member hears of: who did what
heard-heading = Obvestila
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] { $count } novo obvestilo
    [two] { $count } novi obvestili
    [few] { $count } nova obvestila
   *[other] { $count } novih obvestil
}
heard-nothing = Nič še ni. Ko vam kdo odgovori, vam začne slediti ali shrani, kar ste napisali, bo to zapisano tu.
heard-no-news = Od vašega zadnjega obiska ni nič novega.
heard-news = { $count ->
    [one] Novo je { $count } obvestilo.
    [two] Novi sta { $count } obvestili.
    [few] Nova so { $count } obvestila.
   *[other] Novih je { $count } obvestil.
}
# A small mark beside what was not seen before
heard-new = novo
heard-older = Starejša
heard-reply = { $name } vam odgovarja
heard-mention = { $name } vas omenja
heard-status = { $name } objavlja nekaj novega
heard-reblog = { $name } deli naprej, kar ste napisali
heard-favourite = Kar ste napisali, je všeč: { $name }
heard-follow = { $name } vam zdaj sledi
heard-follow-request = { $name } vam želi slediti
heard-poll = Anketa se je končala: { $name }
heard-update = { $name } spreminja besedilo, ki ste ga delili naprej
heard-report = { $name } nekaj prijavlja moderaciji
heard-mail = E-pošta
heard-mail-when = Kdaj dobite e-pošto
heard-mail-hint = V vsakem sporočilu je povezava, s katero pošiljanje končate brez prijave.
heard-at-once = Takoj
heard-at-once-words = Ob vsakem odgovoru in vsaki omembi.
heard-daily = Enkrat na dan
heard-daily-words = Eno sporočilo z vsemi novostmi; če novosti ni, tudi sporočila ni.
heard-never = Nikoli
heard-never-words = Samo tukaj.
heard-language = Jezik
heard-language-hint = Za e-pošto, ki jo dobivate. Strani se ravnajo po vašem brskalniku.
heard-keep = Shrani
# What has just been done
heard-kept = Vaša izbira je shranjena.
heard-no-mail = Ta strežnik ne pošilja e-pošte. Nastavi jo lahko administracija.
heard-stop-heading = Nič več teh sporočil
heard-stop-words = Ne boste več dobivali e-pošte o odgovorih, omembah in novostih. Povezave ob pozabljenem geslu pridejo še naprej, če zanje zaprosite.
heard-stop = Končaj pošiljanje
heard-stopped = Urejeno: teh sporočil ne bo več. Na strani z obvestili lahko kadar koli izberete drugače.

# The second step of signing in: a code from an app on the phone
second-heading = Varnost prijave
second-is-off = Ob prijavi je potrebno samo geslo.
second-is-on = { $count ->
    [0] Po geslu je potrebna še koda iz vaše aplikacije. Za primer, da aplikacijo izgubite, nimate nobene kode več: drugi korak izklopite in znova vklopite.
    [one] Po geslu je potrebna še koda iz vaše aplikacije. Za primer, da aplikacijo izgubite, imate še { $count } kodo.
    [two] Po geslu je potrebna še koda iz vaše aplikacije. Za primer, da aplikacijo izgubite, imate še { $count } kodi.
    [few] Po geslu je potrebna še koda iz vaše aplikacije. Za primer, da aplikacijo izgubite, imate še { $count } kode.
   *[other] Po geslu je potrebna še koda iz vaše aplikacije. Za primer, da aplikacijo izgubite, imate še { $count } kod.
}
second-why = Z drugim korakom se ne more prijaviti niti tisti, ki izve vaše geslo. Potrebujete aplikacijo za enkratne kode v telefonu ali računalniku; to zmore večina upraviteljev gesel.
second-on = Vklopi drugi korak
second-off = Izklopi drugi korak
second-off-hint = Iz vaše aplikacije ali ena od kod, ki ste jih shranili.
second-key-words = Z aplikacijo preberite to sliko. Nato vpišite kodo, ki jo pokaže aplikacija.
# Read aloud instead of the picture
second-picture = Slika s ključem za vašo aplikacijo; isti ključ je spodaj zapisan kot besedilo
second-type = Ali pa v aplikacijo vpišite ta ključ:
second-code = Koda
second-first-hint = Šest števk. Spremenijo se vsakih trideset sekund.
second-wrong = Ta koda ni prava. Vsaka koda deluje enkrat in trideset sekund.
second-codes-heading = Shranite te kode
second-codes-words = Drugi korak je vklopljen. Če izgubite aplikacijo, se lahko z vsako od teh kod enkrat prijavite. Natisnite jih ali prepišite: prikazane so samo zdaj.
second-codes-kept = Kode imam shranjene
second-enter = Še en korak
second-enter-hint = Iz vaše aplikacije ali ena od kod, ki ste jih shranili ob vklopu drugega koraka.
second-lost = Ste izgubili aplikacijo in kode? Drugi korak vam lahko izklopi administracija ustanove.
# Where a form is sent again after signing in on the same page
second-elsewhere = Ta račun zahteva še kodo. Prijavite se v drugem zavihku tega brskalnika, nato se vrnite in pritisnite gumb tukaj.
# On the page of apps and browsers
second-others = Odjavi vse druge brskalnike
second-lift = Izklopi drugi korak
second-lift-words = Za tiste, ki so izgubili aplikacijo in kode. Prepričajte se, da za to res prosi ta oseba.
second-deed = Drugi korak izklopljen
