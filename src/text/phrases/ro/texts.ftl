# Felurile și titlurile textelor
kind-practice = Practică
kind-essay = Eseu
why = De ce
materials = De ce este nevoie
procedures = Ce se face
providers = Cine o realizează
how = Cum
where = Unde
dose = Când și cât
tailoring = Adaptare la fiecare familie
modifications = Modificări
fidelity-planned = Fidelitate: ce este planificat
fidelity-actual = Fidelitate: ce s-a realizat
core-elements = Elemente esențiale
logic-model = Model logic
logic-inputs = Resurse inițiale
logic-activities = Activități
logic-outputs = Realizări
logic-outcomes = Rezultate
logic-assumptions = Ipoteze
observed = Rezultate până acum
also-involved = Cine mai este implicat
for-whom = Pentru cine
fields = Domenii de lucru
community = Resursele comunității
resources = Resurse
risks = Riscuri
status = Stare
evidence = Dovezi
licence-line = Licență: { $licence }
essay-learnt = Ce am învățat
essay-before = Cum lucram înainte
essay-meets = Cum se întâlnesc cele două
essay-try = Ce vom încerca
essay-interaction = Care este legătura dintre ele
essay-will-try = Practici pe care le vom încerca
essay-shared = Împărtășit cu echipa

# Propoziții
people-count = { $people ->
    [one] { $people } persoană
    [few] { $people } persoane
   *[other] { $people } de persoane
}
resources-hours = Ore de personal pe ciclu: { $hours }
resources-cost = Cost: { $cost }
resources-language = Se oferă sprijin lingvistic
dose-sessions = { $sessions ->
    [one] { $sessions } ședință
    [few] { $sessions } ședințe
   *[other] { $sessions } de ședințe
}
dose-length = { $minutes ->
    [one] de { $minutes } minut
    [few] de { $minutes } minute
   *[other] de { $minutes } de minute
}
dose-each = { $minutes ->
    [one] câte { $minutes } minut de fiecare dată
    [few] câte { $minutes } minute de fiecare dată
   *[other] câte { $minutes } de minute de fiecare dată
}
dose-every = { $days ->
    [one] în fiecare zi
    [few] la fiecare { $days } zile
   *[other] la fiecare { $days } de zile
}
dose-weeks = { $weeks ->
    [one] timp de { $weeks } săptămână
    [few] timp de { $weeks } săptămâni
   *[other] timp de { $weeks } de săptămâni
}
dose-families = { $max ->
    [one] { $min }–{ $max } familie
    [few] { $min }–{ $max } familii
   *[other] { $min }–{ $max } de familii
}
dose-people = { $max ->
    [one] { $min }–{ $max } persoană
    [few] { $min }–{ $max } persoane
   *[other] { $min }–{ $max } de persoane
}
dose-families-exactly = { $count ->
    [one] { $count } familie
    [few] { $count } familii
   *[other] { $count } de familii
}
dose-open = atât timp cât este nevoie

# Coduri
interaction-replaces = Una o înlocuiește pe cealaltă
interaction-complements = Se completează
interaction-conflicts = Sunt în conflict
interaction-unclear = Încă neclar
format-team-meeting = ședință de echipă
where-day-centre = Centru de zi
where-home = La domiciliu
where-school = Școală
where-hospital = Spital
where-outpatient = Ambulatoriu
where-community-centre = Centru comunitar
where-neighbourhood = Cartier
where-online = Online
where-prison = Închisoare
where-residential = Centru rezidențial
where-other = Alt loc
mode-face-to-face = Față în față
mode-online = Online
mode-phone = Telefonic
mode-hybrid = Parțial online
mode-written = În scris
unit-individual = Individual
unit-one-family = Câte o familie
unit-several-families = Mai multe familii împreună
unit-group = Grup
unit-community = Comunitate
cost-free = gratuit
cost-low = scăzut
cost-medium = mediu
cost-high = ridicat
status-in-use = În uz
status-paused = Întreruptă temporar
status-caution = A se folosi cu prudență
status-withdrawn = Retrasă
also-school = Școală
also-health = Servicii de sănătate
also-housing = Servicii de locuire
also-justice = Justiție
also-employment = Servicii de ocupare
also-family-network = Familia extinsă
also-neighbours = Vecini
also-faith = Comunitate religioasă
also-other = Alții
group-families-mental-illness = Familii cu un membru cu o boală psihică
group-families-addiction = Familii cu un membru cu o dependență
group-families-poverty = Familii în sărăcie
group-families-separation = Familii în proces de separare
group-families-violence = Familii afectate de violență
group-families-disability = Familii cu un membru cu dizabilități
group-families-migration = Familii cu istoric de migrație
group-single-parents = Părinți singuri
life-early-childhood = Copilăria timpurie
life-child = Copilărie
life-adolescent = Adolescență
life-adult = Vârsta adultă
life-older = Vârsta a treia
sector-mental-health = Sănătate mintală
sector-social = Servicii sociale
sector-health = Sănătate
sector-education = Educație
sector-justice = Justiție
sector-employment = Ocuparea forței de muncă
community-peer-families = Alte familii
community-neighbourhood-association = Asociație de cartier
community-volunteers = Voluntari
community-library = Bibliotecă
community-sports-club = Club sportiv
evidence-0 = Descrisă
evidence-1 = În uz la locul de origine
evidence-2 = Un rezultat-pilot la locul de origine
evidence-3 = Repetată la locul de origine
evidence-4 = Pilotată de altă instituție
evidence-5 = Comparată cu un grup de control
evidence-6 = Studiu randomizat sau multicentric
