# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
# Translators: dates are in the nominative (4. marec 2026), so they stand after a colon or in brackets.
statement-opening = Ustanova { $house } je sprejela odločitev, ki zadeva vas ali vaše besedilo. Datum: { $day }.
statement-warn = { $name }, prejeli ste opozorilo. Nič vašega ni bilo skrito ali odstranjeno.
statement-hide = Vaše besedilo »{ $title }« je na tem strežniku skrito. Vi in moderacija ga tu še vedno lahko berete in nič v njem ni izgubljeno. Kopije, ki so že prej prispele na druge strežnike, ostanejo tam.
statement-hide-elsewhere = Vaše besedilo »{ $title }« je na tem strežniku skrito: tu ni prikazano nikomur. Na vašem strežniku in drugod se nič ne spremeni.
statement-withdraw = Vaše besedilo »{ $title }« je bilo umaknjeno: njegove besede so na tem strežniku izbrisane in vsak strežnik, ki ga je prejel, je bil zaprošen, naj ga izbriše.
statement-limit = { $name }, kar pišete za druge, odslej objavi nekdo drug: najprej to prebere uredništvo. Medtem ne morete komentirati. Kar ste objavili, ostane.
statement-limit-elsewhere = { $name }, kar odslej napišete, je na tem strežniku prikazano šele, ko to nekdo tu prebere. Drugod se nič ne spremeni.
statement-suspend = { $name }, vaš račun na tem strežniku je onemogočen: ne morete se prijaviti. Kar ste objavili, ostane.
statement-suspend-elsewhere = { $name }, nič od tega, kar pišete, na tem strežniku ni več prikazano. Drugod se nič ne spremeni.
statement-facts = Kaj je bilo ugotovljeno: { $facts }
statement-law = Podlaga za odločitev je zakonodaja: { $rule }
statement-rules = Podlaga za odločitev so pravila te ustanove: { $rule }
statement-origin = Odločitev je bila sprejeta na podlagi prijave. Kdo je podal prijavo, ne razkrijemo.
statement-people = To so ugotovili in o tem odločili ljudje. Avtomatizirana sredstva niso bila uporabljena.
statement-redress = Če menite, da je odločitev napačna, se lahko enkrat pritožite na tej strani. Rok: { $day }. Odgovori druga oseba, ne tista, ki je odločila, če je le na voljo. Obrnete se lahko tudi na sodišče.
statement-heading = Obrazložitev razlogov
statement-ended = Ta odločitev je bila preklicana. Ne velja več.

# The menu and the queue
moderate-menu = Moderacija
moderate-only = Prijave kršitev so za uredništvo, osebo, ki pregleduje varstvo osebnih podatkov, in administracijo.
moderate-decide = Odloči
moderate-decide-which = Odloči o zadevi { $number }
moderate-text = Preberi besedilo
moderate-hidden-note = To besedilo je skrito na podlagi odločitve. Tu ga lahko berejo samo moderacija in tisti, ki so ga napisali.

# The form
moderate-heading = Odločitev o zadevi { $number }
moderate-about = Na koga se nanaša: { $name }.
moderate-measure = Kaj se stori
moderate-measure-hint = Skrito besedilo se ohrani in ga je mogoče znova prikazati. Umaknjeno besedilo se trajno izbriše tu in na vsakem strežniku, ki ga je prejel.
moderate-nothing = Nič: ni razloga za ukrepanje
moderate-warn = Opozorilo: { $name }
moderate-hide = Skrij »{ $name }«
moderate-withdraw = Umakni »{ $name }«
moderate-limit = Omejitev: { $name }
moderate-suspend = Onemogoči račun: { $name }
moderate-choose = Izberite, kaj se stori.
moderate-ground = Podlaga
moderate-ground-hint = Potrebna vselej, kadar se kaj stori.
moderate-ground-law = Zakonodaja
moderate-ground-rules = Pravila te ustanove
moderate-rule = Kateri zakon ali katero pravilo
moderate-rule-hint = Člen ali odstavek, da ga oseba lahko prebere.
moderate-facts = Kaj je bilo ugotovljeno
moderate-facts-hint = S preprostimi besedami. To bere oseba, ki jo odločitev zadeva: ne navedite, kdo je podal prijavo, in ne ponavljajte ničesar, po čemer je mogoče prepoznati družino.
moderate-more = Prijava naj ostane odprta: o njej sledi še kakšna odločitev
moderate-do = Odloči
moderate-leave = Nazaj brez odločitve

# A decision as moderators read it
moderate-decision = Odločitev { $number }
moderate-decided = Kdo je odločil: { $name }. Datum: { $day }.
moderate-in-force = Odločitev velja.
moderate-over = Odločitev je preklicana. Datum preklica: { $day }.
moderate-statement = Kaj bere oseba, ki jo odločitev zadeva
moderate-no-statement = Zoper nikogar ni bilo ukrepano, zato ni obrazložitve.
moderate-address = Kdor ima račun tukaj, to obrazložitev najde v svojem prostoru. Kdor je na drugem strežniku ali se ne more prijaviti, jo prebere na tem naslovu, ki ga lahko posredujete: { $address }
moderate-take-back = Prekliči
moderate-take-back-reason = Zakaj je odločitev preklicana
moderate-take-back-hint = Ostane v dnevniku z vašim imenom.

# The log
audit-heading = Dnevnik moderacije
audit-sentence = Vsaka odločitev z razlogom. Vrstice se dodajajo; nobene ni mogoče spremeniti ali odstraniti.
audit-none = O ničemer še ni bilo odločeno.
audit-table = Kaj je storila moderacija, najnovejše najprej
audit-when = Kdaj
audit-who = Kdo
audit-what = Kaj
audit-about = O čem
audit-reason = Zakaj
audit-older = Starejše vrstice
audit-nothing = Ni razloga za ukrepanje
audit-warn = Opozorilo
audit-hide = Besedilo skrito
audit-withdraw = Besedilo umaknjeno
audit-limit = Omejitev
audit-suspend = Račun onemogočen
audit-taken-back = Odločitev preklicana
audit-forwarded = Prijava posredovana

# The desk of a member
rulings-heading = Kaj je odločila moderacija
rulings-warn = Prejeli ste opozorilo.
rulings-hide = Vaše besedilo je bilo skrito.
rulings-withdraw = Vaše besedilo je bilo umaknjeno.
rulings-limit = Vaše pisanje za druge je bilo omejeno.
rulings-suspend = Vaš račun je bil onemogočen.
rulings-read = Preberi, zakaj
rulings-read-which = Preberi, zakaj; odločeno: { $when }
rulings-acted = O vaši prijavi ({ $day }) je odločeno: sprejet je bil ukrep.
rulings-left = O vaši prijavi ({ $day }) je odločeno: razlog za ukrepanje ni bil ugotovljen. Če se ne strinjate, jo podajte še enkrat in povejte, zakaj.

# The public form for reports, for anybody
notice-heading = Prijava kršitve
notice-this = Prijavi to besedilo
notice-lede = Sporočite nam, če je kakšno besedilo tukaj v nasprotju z zakonodajo, če je v njem mogoče koga prepoznati ali če je v nasprotju z našimi pravili. Prijavo preberejo ljudje in o njej odločijo v sedmih dneh. Računa ne potrebujete.
notice-address = Natančen naslov
notice-address-hint = Kakor stoji v naslovni vrstici na strani besedila. Pri komentarju naslov, ki se konča s številko komentarja.
notice-cause = Zakaj to prijavljate
notice-cause-hint = Izberite, kar je najbližje.
notice-cause-identifies = V besedilu je mogoče koga prepoznati
notice-cause-child = Otrok je v nevarnosti ali se mu godi škoda
notice-cause-illegal = Drugače je v nasprotju z zakonodajo
notice-cause-rules = Je v nasprotju s pravili te ustanove
notice-words = Kaj je narobe
notice-words-hint = Povejte, kje v besedilu in zakaj. Ne ponavljajte imen ali naslovov družine.
notice-name = Vaše ime
notice-name-hint = Vidi ga samo moderacija; kdor je besedilo napisal, nikoli. Ni potrebno, če je otrok v nevarnosti.
notice-mail = Vaš e-poštni naslov
notice-mail-hint = Če bi vas morali kaj vprašati. Ni potreben, če je otrok v nevarnosti.
notice-honest = Kolikor mi je znano, so te navedbe resnične in popolne.
notice-send = Pošlji prijavo
notice-nameless = oseba brez navedenega imena
notice-times = Kolikokrat je bila poslana z istega mesta: { $count }.
receipt-heading = Prejeli smo vašo prijavo
receipt-keep = Shranite to številko: { $number }. Z njo ali z naslovom te strani lahko pogledate, kaj se je zgodilo z vašo prijavo. E-pošte ne pošiljamo.
receipt-received = Datum prejema: { $day }.
receipt-open = Čaka na odločitev, ki jo sprejmejo ljudje. Skrajni rok: { $day }.
receipt-acted = O njej je odločeno ({ $day }): sprejet je bil ukrep.
receipt-left = O njej je odločeno ({ $day }): razlog za ukrepanje ni bil ugotovljen.
receipt-redress = Če se ne strinjate, jo podajte še enkrat in povejte, zakaj, ali pa se obrnite na sodišče.
receipt-look-up = Že imate številko zadeve
receipt-number = Številka zadeve
receipt-show = Poglej
moderate-due = Rok za odločitev: { $day }.
moderate-overdue = Rok za odločitev je potekel: { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Pritožba
appeal-words = Zakaj je odločitev napačna
appeal-words-hint = S svojimi besedami. Pritožite se lahko enkrat.
appeal-send = Pošlji pritožbo
appeal-waits = Vaša pritožba je oddana ({ $day }). Odgovoril bo človek; odgovor boste prebrali na tej strani.
appeal-upheld = Na vašo pritožbo je odgovorjeno ({ $day }): odločitev ostaja v veljavi.
appeal-reversed = Na vašo pritožbo je odgovorjeno ({ $day }): odločitev je bila napačna in je preklicana.
appeal-reversed-withdrawn = Na vašo pritožbo je odgovorjeno ({ $day }): odločitev je bila napačna. Kar je bilo umaknjeno, je izbrisano in se ne da povrniti; lahko pa znova objavite.
appeal-same = V ustanovi je za moderacijo samo ena oseba: odgovorila je ista, ki je odločila.
appeal-another = Odgovorila je druga oseba, ne tista, ki je odločila.

# Appeals as moderators see them
appeal-queue = Pritožbe
appeal-of = { $what }, { $when }
appeal-answer-link = Preberi in odgovori
appeal-answer-which = Preberi pritožbo zoper odločitev { $number } in odgovori
appeal-says = Kaj pravi oseba, ki jo odločitev zadeva
appeal-outcome = Odgovor
appeal-outcome-hint = Če je odločitev razveljavljena, je vse, kar je bilo skrito ali omejeno, spet kot prej. Kar je bilo umaknjeno, se ne da povrniti.
appeal-uphold = Odločitev ostaja v veljavi
appeal-reverse = Odločitev je bila napačna in je preklicana
appeal-choose = Izberite, ali odločitev ostaja v veljavi.
appeal-answer = Zakaj
appeal-answer-hint = To bere oseba, ki jo odločitev zadeva. Ne navedite, kdo je podal prijavo.
appeal-do = Odgovori
appeal-alone = To odločitev ste sprejeli vi in nihče drug ni mogel odgovoriti: oseba, ki jo odločitev zadeva, to izve.
audit-appeal-made = Pritožba vložena
audit-appeal-upheld = Pritožba: odločitev ostaja v veljavi
audit-appeal-reversed = Pritožba: odločitev razveljavljena

# A part of the privacy notice
privacy-reporting = Če podate prijavo kršitve
privacy-reporting-words = Kar napišete ter vaše ime in e-poštni naslov, če ju navedete, bere moderacija te ustanove. Besede lahko posreduje strežniku, s katerega je besedilo, ne da bi povedala, kdo jih je napisal. Kontrolna vsota vašega omrežnega naslova omejuje, koliko prijav istega pošiljatelja je lahko odprtih; izprazni se, ko je o njih odločeno. Odločitve ostanejo zabeležene, skupaj z imenom osebe, na katero se nanašajo.
