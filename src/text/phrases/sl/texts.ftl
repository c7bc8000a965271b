# Vrste in naslovi besedil
kind-practice = Praksa
kind-essay = Esej
why = Zakaj
materials = Kaj potrebujete
procedures = Kaj se dela
providers = Kdo izvaja
how = Kako
where = Kje
dose = Kdaj in koliko
tailoring = Prilagajanje posamezni družini
modifications = Spremembe
fidelity-planned = Zvestoba izvedbe: kaj je načrtovano
fidelity-actual = Zvestoba izvedbe: kaj je bilo doseženo
core-elements = Ključni elementi
logic-model = Logični model
logic-inputs = Vložki
logic-activities = Dejavnosti
logic-outputs = Neposredni rezultati
logic-outcomes = Učinki
logic-assumptions = Predpostavke
observed = Dosedanji učinki
also-involved = Kdo še sodeluje
for-whom = Za koga
fields = Področja dela
community = Viri skupnosti
resources = Viri
risks = Tveganja
status = Stanje
evidence = Dokazi
licence-line = Licenca: { $licence }
essay-learnt = Moja spoznanja
essay-before = Kako smo delali prej
essay-meets = Kako se oboje srečuje
essay-try = Kaj bomo preizkusili
essay-interaction = V kakšnem odnosu sta
essay-will-try = Prakse, ki jih bomo preizkusili
essay-shared = Predstavljeno ekipi

# Stavki
people-count = { $people ->
    [one] { $people } oseba
    [two] { $people } osebi
    [few] { $people } osebe
   *[other] { $people } oseb
}
resources-hours = Ure osebja na cikel: { $hours }
resources-cost = Stroški: { $cost }
resources-language = Na voljo je jezikovna podpora
dose-sessions = { $sessions ->
    [one] { $sessions } srečanje
    [two] { $sessions } srečanji
    [few] { $sessions } srečanja
   *[other] { $sessions } srečanj
}
dose-length = { $minutes ->
    [one] po { $minutes } minuto
    [two] po { $minutes } minuti
    [few] po { $minutes } minute
   *[other] po { $minutes } minut
}
dose-each = { $minutes ->
    [one] vsakič { $minutes } minuto
    [two] vsakič { $minutes } minuti
    [few] vsakič { $minutes } minute
   *[other] vsakič { $minutes } minut
}
dose-every = { $days ->
    [one] na { $days } dan
    [two] na { $days } dneva
    [few] na { $days } dni
   *[other] na { $days } dni
}
dose-weeks = { $weeks ->
    [one] v { $weeks } tednu
    [two] v { $weeks } tednih
    [few] v { $weeks } tednih
   *[other] v { $weeks } tednih
}
dose-families = { $max ->
    [one] od { $min } do { $max } družina
    [two] od { $min } do { $max } družini
    [few] od { $min } do { $max } družine
   *[other] od { $min } do { $max } družin
}
dose-people = { $max ->
    [one] od { $min } do { $max } oseba
    [two] od { $min } do { $max } osebi
    [few] od { $min } do { $max } osebe
   *[other] od { $min } do { $max } oseb
}
dose-families-exactly = { $count ->
    [one] { $count } družina
    [two] { $count } družini
    [few] { $count } družine
   *[other] { $count } družin
}
dose-open = dokler je potrebno

# Kode
interaction-replaces = Ena nadomešča drugo
interaction-complements = Se dopolnjujeta
interaction-conflicts = Sta v nasprotju
interaction-unclear = Še ni jasno
format-team-meeting = sestanek ekipe
where-day-centre = Dnevni center
where-home = Dom
where-school = Šola
where-hospital = Bolnišnica
where-outpatient = Ambulanta
where-community-centre = Skupnostni center
where-neighbourhood = Soseska
where-online = Na spletu
where-prison = Zapor
where-residential = Stanovanjska enota
where-other = Drug kraj
mode-face-to-face = V živo
mode-online = Na spletu
mode-phone = Po telefonu
mode-hybrid = Deloma na spletu
mode-written = Pisno
unit-individual = Posamično
unit-one-family = Po ena družina
unit-several-families = Več družin skupaj
unit-group = Skupina
unit-community = Skupnost
cost-free = brezplačno
cost-low = nizki
cost-medium = srednji
cost-high = visoki
status-in-use = V uporabi
status-paused = Začasno ustavljena
status-caution = Uporabljati previdno
status-withdrawn = Umaknjena
also-school = Šola
also-health = Zdravstvene službe
also-housing = Stanovanjske službe
also-justice = Pravosodje
also-employment = Zavod za zaposlovanje
also-family-network = Širša družina
also-neighbours = Sosedje
also-faith = Verska skupnost
also-other = Drugi
group-families-mental-illness = Družine s članom z duševno boleznijo
group-families-addiction = Družine s članom z zasvojenostjo
group-families-poverty = Družine v revščini
group-families-separation = Družine v ločitvi
group-families-violence = Družine, ki jih je prizadelo nasilje
group-families-disability = Družine s članom z oviranostjo
group-families-migration = Družine z izkušnjo migracije
group-single-parents = Enostarševske družine
life-early-childhood = Zgodnje otroštvo
life-child = Otroštvo
life-adolescent = Mladostništvo
life-adult = Odraslost
life-older = Starost
sector-mental-health = Duševno zdravje
sector-social = Socialno varstvo
sector-health = Zdravstvo
sector-education = Izobraževanje
sector-justice = Pravosodje
sector-employment = Zaposlovanje
community-peer-families = Druge družine
community-neighbourhood-association = Sosedsko združenje
community-volunteers = Prostovoljci
community-library = Knjižnica
community-sports-club = Športni klub
evidence-0 = Opisana
evidence-1 = V uporabi v izvornem okolju
evidence-2 = En pilotni rezultat v izvornem okolju
evidence-3 = Ponovljena v izvornem okolju
evidence-4 = Pilotno preizkušena v drugi ustanovi
evidence-5 = Primerjana s kontrolno skupino
evidence-6 = Randomizirana ali večcentrična študija
