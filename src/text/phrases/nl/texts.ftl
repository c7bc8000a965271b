# Soorten en koppen van teksten
kind-practice = Praktijk
kind-essay = Essay
why = Waarom
materials = Wat er nodig is
procedures = Wat er gebeurt
providers = Wie het uitvoert
how = Hoe
where = Waar
dose = Wanneer en hoeveel
tailoring = Afstemming op elk gezin
modifications = Wijzigingen
fidelity-planned = Getrouwheid: wat gepland is
fidelity-actual = Getrouwheid: wat bereikt is
core-elements = Kernelementen
logic-model = Logisch model
logic-inputs = Middelen
logic-activities = Activiteiten
logic-outputs = Prestaties
logic-outcomes = Uitkomsten
logic-assumptions = Aannames
observed = Uitkomsten tot nu toe
also-involved = Wie er nog meer betrokken is
for-whom = Voor wie
fields = Werkvelden
community = Hulpbronnen in de buurt
resources = Benodigde inzet
risks = Risico’s
status = Status
evidence = Bewijs
licence-line = Licentie: { $licence }
essay-learnt = Wat ik heb geleerd
essay-before = Hoe we eerder werkten
essay-meets = Hoe de twee elkaar ontmoeten
essay-try = Wat we gaan proberen
essay-interaction = Hoe ze zich tot elkaar verhouden
essay-will-try = Praktijken die we gaan proberen
essay-shared = Gedeeld met het team

# Zinnen
people-count = { $people ->
    [one] { $people } persoon
   *[other] { $people } personen
}
resources-hours = Personeelsuren per cyclus: { $hours }
resources-cost = Kosten: { $cost }
resources-language = Taalondersteuning is beschikbaar
dose-sessions = { $sessions ->
    [one] { $sessions } bijeenkomst
   *[other] { $sessions } bijeenkomsten
}
dose-length = { $minutes ->
    [one] van { $minutes } minuut
   *[other] van { $minutes } minuten
}
dose-each = { $minutes ->
    [one] telkens { $minutes } minuut
   *[other] telkens { $minutes } minuten
}
dose-every = { $days ->
    [one] elke dag
   *[other] om de { $days } dagen
}
dose-weeks = { $weeks ->
    [one] gedurende { $weeks } week
   *[other] gedurende { $weeks } weken
}
dose-families = { $min } tot { $max } gezinnen
dose-people = { $min } tot { $max } personen
dose-families-exactly = { $count ->
    [one] { $count } gezin
   *[other] { $count } gezinnen
}
dose-open = zolang het nodig is

# Codes
interaction-replaces = De ene vervangt de andere
interaction-complements = Ze vullen elkaar aan
interaction-conflicts = Ze botsen met elkaar
interaction-unclear = Nog niet duidelijk
format-team-meeting = teamoverleg
where-day-centre = Dagcentrum
where-home = Thuis
where-school = School
where-hospital = Ziekenhuis
where-outpatient = Polikliniek
where-community-centre = Buurthuis
where-neighbourhood = Buurt
where-online = Online
where-prison = Gevangenis
where-residential = Woonvoorziening
where-other = Andere plek
mode-face-to-face = In persoon
mode-online = Online
mode-phone = Telefonisch
mode-hybrid = Deels online
mode-written = Schriftelijk
unit-individual = Individueel
unit-one-family = Eén gezin tegelijk
unit-several-families = Meerdere gezinnen samen
unit-group = Groep
unit-community = Gemeenschap
cost-free = gratis
cost-low = laag
cost-medium = gemiddeld
cost-high = hoog
status-in-use = In gebruik
status-paused = Gepauzeerd
status-caution = Met voorzichtigheid te gebruiken
status-withdrawn = Ingetrokken
also-school = School
also-health = Gezondheidszorg
also-housing = Huisvesting
also-justice = Justitie
also-employment = Arbeidsbemiddeling
also-family-network = Bredere familie
also-neighbours = Buren
also-faith = Geloofsgemeenschap
also-other = Anderen
group-families-mental-illness = Gezinnen met een lid met een psychische aandoening
group-families-addiction = Gezinnen met een lid met een verslaving
group-families-poverty = Gezinnen in armoede
group-families-separation = Gezinnen in een scheiding
group-families-violence = Gezinnen die met geweld te maken hebben
group-families-disability = Gezinnen met een lid met een beperking
group-families-migration = Gezinnen met een migratieachtergrond
group-single-parents = Alleenstaande ouders
life-early-childhood = Vroege kindertijd
life-child = Kindertijd
life-adolescent = Adolescentie
life-adult = Volwassenheid
life-older = Ouderdom
sector-mental-health = Geestelijke gezondheid
sector-social = Sociale diensten
sector-health = Gezondheidszorg
sector-education = Onderwijs
sector-justice = Justitie
sector-employment = Werk
community-peer-families = Andere gezinnen
community-neighbourhood-association = Buurtvereniging
community-volunteers = Vrijwilligers
community-library = Bibliotheek
community-sports-club = Sportvereniging
evidence-0 = Beschreven
evidence-1 = In gebruik op de plaats van herkomst
evidence-2 = Eén pilotresultaat op de plaats van herkomst
evidence-3 = Herhaald op de plaats van herkomst
evidence-4 = Beproefd door een andere instelling
evidence-5 = Vergeleken met een controlegroep
evidence-6 = Gerandomiseerd of in meerdere centra onderzocht
