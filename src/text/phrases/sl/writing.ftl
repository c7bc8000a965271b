# What both forms have in common
write-practice-heading = Opišite prakso
write-essay-heading = Napišite esej
write-save = Shrani osnutek
write-preview = Predogled
write-publish = Objavi
# Beside a question that has to be answered
write-must = potrebno za objavo
write-all-that-fit = Izberite vse, kar ustreza.
write-summary = V dveh stavkih, za tiste, ki se jim mudi
write-summary-hint = Prikazano na seznamih in na drugih strežnikih. Največ 500 znakov.
write-language = Jezik tega besedila
write-language-hint = V tem jeziku se bere na glas in išče.
write-audience = Bralke in bralci
write-audience-hint = Izberite pred objavo: pozneje se tega ne da spremeniti. Kar je že odpotovalo, je mogoče umakniti, vendar je kdo morda obdržal kopijo.
write-one-per-line = V vsako vrstico po eno.
write-consent = Ljudje v tem besedilu
write-consent-hint = Potrebno za objavo, ne za shranjevanje.
write-who-reads = Kdo ga sme brati
write-when-publish = Ob objavi
write-draft = Osnutek
write-not-allowed = Vaša vloga omogoča branje in komentiranje. Če želite pisati, se obrnite na uredništvo.
write-newer = Medtem je to besedilo shranil nekdo drug
write-newer-words = Kar ste vpisali, je spodaj in ni shranjeno. Tukaj je, kar je zdaj shranjeno; če shranite znova, bo to nadomeščeno.
write-newer-show = Prikaži shranjeno besedilo
write-sign-in-and-save = Prijava in shranjevanje
write-before = Pred objavo
# Read aloud before the name of a question
write-done = Opravljeno:
write-needed = Potrebno:
write-may-stay-open = Lahko ostane odprto:
write-problems = { $count ->
    [one] Še enkrat preglejte { $count } odgovor
    [two] Še enkrat preglejte { $count } odgovora
    [few] Še enkrat preglejte { $count } odgovore
   *[other] Še enkrat preglejte { $count } odgovorov
}

# What is saved and who sees it
state-new = Še ni shranjeno.
state-faulty = Še ni shranjeno: nekatere odgovore še enkrat preglejte.
state-newer = Objavljeno. Dokler ne objavite te različice, je vidna starejša.
state-published = Objavljeno: { $when }. Vidna je ta različica.
state-draft = Osnutek, shranjen: { $when }. Vidi ga le, kdor ga je napisal ali ga sme objaviti.
state-student = Vaša besedila objavi kdo od strokovnih delavk in delavcev vaše ustanove: shranite osnutek in jim ga pokažite.

# Who may read it: a name, and a sentence
audience-team = Ekipa
audience-team-words = Tisti iz te ustanove, ki tu pišejo. Besedilo nikoli ne zapusti našega strežnika.
audience-institution = Ta ustanova
audience-institution-words = Vsi iz te ustanove, tudi tisti, ki le berejo. Besedilo nikoli ne zapusti našega strežnika.
audience-network = Mreža
audience-network-alone = Prijavljeni iz te ustanove in iz partnerskih ustanov, ko te bodo.
audience-network-words = { $count ->
    [one] Prijavljeni iz te ustanove in iz { $count } partnerske ustanove.
    [two] Prijavljeni iz te ustanove in iz { $count } partnerskih ustanov.
    [few] Prijavljeni iz te ustanove in iz { $count } partnerskih ustanov.
   *[other] Prijavljeni iz te ustanove in iz { $count } partnerskih ustanov.
}
audience-public = Vsi
audience-public-words = Kdor koli na spletu, naše partnerske ustanove in vsi, ki nam sledijo od drugod.

# The people in the text: a name, and a sentence
consent-none-described = Nihče ni opisan
consent-none-described-words = Besedilo govori o načinih dela, ne o ljudeh.
consent-composite = Preplet več oseb
consent-composite-words = Nihče ni natanko tak, kot je v besedilu; poteze več ljudi so pomešane.
consent-written = Pisno soglasje
consent-written-words = Vsi, ki bi jih bilo mogoče prepoznati, so besedilo prebrali in podpisali.

# What is wrong with an answer
wrong-name-long = Naslov ima največ 150 znakov.
wrong-summary-long = { $count ->
    [one] Povzetek ima največ 500 znakov; ta jih ima { $count }.
    [two] Povzetek ima največ 500 znakov; ta jih ima { $count }.
    [few] Povzetek ima največ 500 znakov; ta jih ima { $count }.
   *[other] Povzetek ima največ 500 znakov; ta jih ima { $count }.
}
wrong-language = Izberite jezik, v katerem pišete.
wrong-audience = Izberite, kdo ga sme brati.
wrong-consent = Navedite, kako so ljudje v tem besedilu zaščiteni.
wrong-group = Najmanjša skupina ne more biti večja od največje.
wrong-number = »{ $typed }« ni celo število do 100.000.
wrong-practice-name = Praksa potrebuje ime z vsaj 3 znaki.
wrong-why = Povejte, zakaj to delate.
wrong-procedures = Opišite vsaj en korak.
wrong-where = Izberite vsaj en kraj.
wrong-dose = Navedite vsaj eno od teh številk ali povejte, da ni določenega konca.
wrong-essay-long = Odgovor ima največ 10.000 znakov.
wrong-essay-name = Esej potrebuje naslov z vsaj 3 znaki.
wrong-essay-empty = En stavek zadošča, a enega potrebujemo.

# The form of a practice
practice-name = Kako to imenujete?
practice-name-hint = Ime, kakršno bi kolegice in kolegi uporabljali med seboj. Od 3 do 150 znakov.
practice-why = Zakaj to delate?
practice-why-hint = Težava, ki ste jo opazili, zamisel za vašim odgovorom, cilj. Dva ali trije odstavki.
practice-procedures = Kaj delate, korak za korakom?
practice-procedures-hint = V vsako vrstico en korak, po vrsti. Če vrstico začnete z dvema presledkoma, se nadaljuje korak nad njo. Na primer: Uvodni krog, 15 minut.
practice-where = Kje poteka?
practice-target-groups = Za koga?
practice-target-groups-hint = Izberite vse, kar ustreza. Partnerske ustanove po tem filtrirajo v svojem jeziku.
practice-materials = Kaj potrebujete?
practice-materials-hint = V vsako vrstico ena stvar. Povezava stoji za navpično črto: Kartice s slikami | https://example.org/cards.pdf
practice-providers = Kdo izvaja?
practice-providers-hint = V vsako vrstico ena vloga: vloga | koliko | usposobljenost. Na primer: Socialni pedagog ali pedagoginja | 2 | 20 ur skupinskega dela
practice-mode = Na kakšen način?
practice-unit = S kom hkrati?
practice-unit-hint = Ena oseba, ena družina, več skupaj.
practice-tailoring = Kaj prilagodite posamezni družini?
practice-tailoring-hint = Kaj je vnaprej mišljeno različno in kako se odločate.
practice-modifications = Kaj ste od začetka spremenili?
practice-modifications-hint = In zakaj. Na primer: od tretje skupine s tolmačenjem.
practice-fidelity-planned = Po čem opazite, ali se izvaja, kot je opisano?
practice-fidelity-planned-hint = Kontrolni seznam, druga oseba v prostoru, še nič.
practice-fidelity-actual = In kako je bilo v resnici?
practice-fidelity-actual-hint = Na primer: 10 od 12 srečanj po načrtu, v treh skupinah.
practice-observed = Katere spremembe ste opazili?
practice-observed-hint = Pri kom, pri koliko osebah, kje in kdaj. Odstotki v tabeli so prikazani tudi s stolpci. Brez številk o manj kot petih osebah.
practice-core-elements = Kaj mora ostati, ko jo kdo prilagodi?
practice-core-elements-hint = V vsako vrstico en element.
practice-risks = Kdaj tega ni primerno izvajati?
practice-risks-hint = V vsako vrstico eno tveganje ali omejitev.
practice-life-stages = Starost ali življenjska obdobja
practice-settings = V kakšni službi?
practice-settings-hint = Kje vas družine srečajo, ne le kje to poteka.
practice-sectors = Področja dela
practice-community-resources = Kaj prispeva soseska?
practice-also-involved = Kdo še sodeluje?
practice-also-involved-hint = Zunaj vaše službe.
practice-cost-band = Stroški poleg osebja
practice-cost-band-hint = Zadošča vtis.
practice-space = Prostor
practice-space-hint = Na primer: soba s kuhinjo.
practice-inputs = Logični model: kaj se vloži
practice-activities = Kaj se dela
practice-outputs = Kaj je mogoče prešteti
practice-outcomes = Kaj se spremeni za družine
practice-assumptions = Kaj mora držati, da deluje
practice-status = Je v uporabi?
practice-status-hint = »S previdnostjo« in »ni več priporočena« vidijo vsi, ki prakso berejo ali so jo prilagodili.
practice-sessions = Srečanja
practice-minutes = Minut na srečanje
practice-every-days = Na … dni
practice-weeks = Skupaj tednov
practice-group-min = Skupina: od
practice-group-max = Skupina: do
practice-staff-hours = Ure osebja
practice-lede = Za objavo je potrebnih pet odgovorov. Drugi odgovori olajšajo, da prakso preizkusijo tudi drugje; česar ne veste, pustite odprto.
practice-dose = Koliko in kako pogosto?
practice-dose-hint = Vsaj ena od teh številk. Samo številke.
practice-open-ended = Ni določenega konca
practice-others = Da lahko preizkusijo tudi drugi
practice-more = Več: službe, soseska, sredstva, pričakovana sprememba
practice-means = Sredstva
practice-means-hint = Za en cikel.
practice-interpreters = Tolmačenje ali več jezikov
practice-completeness = Popolnost
practice-answered = { $count ->
    [one] Odgovorjeno je na { $count } od 12 vprašanj, zaradi katerih je praksa ponovljiva.
    [two] Odgovorjeno je na { $count } od 12 vprašanj, zaradi katerih je praksa ponovljiva.
    [few] Odgovorjeno je na { $count } od 12 vprašanj, zaradi katerih je praksa ponovljiva.
   *[other] Odgovorjeno je na { $count } od 12 vprašanj, zaradi katerih je praksa ponovljiva.
}

# The questions of a practice, in a few words
ask-name = Ime
ask-why = Zakaj to delate
ask-procedures = Koraki
ask-where = Kje
ask-dose = Koliko
ask-materials = Kaj potrebujete
ask-providers = Kdo izvaja
ask-mode = Na kakšen način
ask-tailoring = Kaj prilagodite
ask-modifications = Kaj se je spremenilo
ask-fidelity-planned = Kako preverjate
ask-fidelity-actual = Kako je bilo v resnici

# Answers to choose from
choose-none = Ni navedeno
choose-individual = Ena oseba
choose-one-family = Ena družina
choose-several-families = Več družin skupaj
choose-group = Skupina
choose-community = Skupnost
choose-cost-free = Brez stroškov
choose-cost-low = Nizki
choose-cost-medium = Srednji
choose-cost-high = Visoki
choose-in-use = V uporabi
choose-paused = Začasno ustavljena
choose-caution = V uporabi, s previdnostjo
choose-withdrawn = Ni več priporočena

# The form of an essay
essay-form-name = Naslov
essay-form-name-hint = Kaj bi kolegice in kolege pritegnilo k branju? Od 3 do 150 znakov.
essay-form-learnt = Kaj ste se naučili?
essay-form-learnt-hint = Nekaj, kar ste videli ali slišali, pa tega niste vedeli ali ste pozabili.
essay-form-before = Kako ste delali prej?
essay-form-before-hint = Da tudi bralci in bralke od drugod razumejo, od kod izhajate.
essay-form-meets = Kako se oboje srečuje?
essay-form-meets-hint = Kaj se ujema, kaj drugo drugemu stoji na poti.
essay-form-interaction = Na kratko: novo
essay-form-interaction-hint = V primerjavi s tem, kako ste delali prej.
essay-form-try-text = Kaj boste preizkusili?
essay-form-try-text-hint = Majhno je dobro: kaj, s kom, do kdaj.
essay-form-lede = Po usposabljanju ali obisku: štiri vprašanja, z vašimi besedami. Za objavo so potrebni vsi štirje odgovori.
essay-form-length = Beseda o dolžini
essay-form-length-words = { $count ->
    [one] Večina esejev, ki jih drugi preberejo do konca, ima od 400 do 900 besed. Vaš jih ima { $count }.
    [two] Večina esejev, ki jih drugi preberejo do konca, ima od 400 do 900 besed. Vaš jih ima { $count }.
    [few] Večina esejev, ki jih drugi preberejo do konca, ima od 400 do 900 besed. Vaš jih ima { $count }.
   *[other] Večina esejev, ki jih drugi preberejo do konca, ima od 400 do 900 besed. Vaš jih ima { $count }.
}
ask-title = Naslov
ask-learnt = Kaj ste se naučili
ask-before = Kako ste delali prej
ask-meets = Kako se oboje srečuje
ask-try = Kaj boste preizkusili
# These go on from: In one word, the new
choose-replaces = nadomešča, kar smo delali
choose-complements = to dopolnjuje
choose-conflicts = je s tem v nasprotju
choose-unclear = še ni jasno

# The preview
preview-title = Predogled: { $title }
preview-how = Takšno bo besedilo videti po objavi.
preview-back = Nazaj k pisanju
preview-team = Brala ga bo samo ekipa.
preview-institution = Brali ga bodo samo ljudje iz te ustanove.
preview-network = Brali ga bodo prijavljeni iz te ustanove in iz partnerskih ustanov.
preview-public = Brali ga bodo lahko vsi.
