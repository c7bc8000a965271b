# Tekstenes slag og overskrifter
kind-practice = Praksis
kind-essay = Essay
why = Hvorfor
materials = Hva som trengs
procedures = Hva som gjøres
providers = Hvem som gjør det
how = Hvordan
where = Hvor
dose = Når og hvor mye
tailoring = Tilpasning til hver familie
modifications = Endringer
fidelity-planned = Etterlevelse: det som er planlagt
fidelity-actual = Etterlevelse: det som ble oppnådd
core-elements = Kjerneelementer
logic-model = Logisk modell
logic-inputs = Innsats
logic-activities = Aktiviteter
logic-outputs = Leveranser
logic-outcomes = Resultater
logic-assumptions = Forutsetninger
observed = Resultater så langt
also-involved = Hvem andre som er med
for-whom = For hvem
fields = Arbeidsfelt
community = Ressurser i nærmiljøet
resources = Ressurser
risks = Risiko
status = Status
evidence = Evidens
licence-line = Lisens: { $licence }
essay-learnt = Hva jeg lærte
essay-before = Hvordan vi arbeidet før
essay-meets = Hvordan de to møtes
essay-try = Hva vi skal prøve
essay-interaction = Hvordan de forholder seg til hverandre
essay-will-try = Praksiser vi skal prøve
essay-shared = Delt med teamet

# Setninger
people-count = { $people ->
    [one] { $people } person
   *[other] { $people } personer
}
resources-hours = Personaltimer per runde: { $hours }
resources-cost = Kostnad: { $cost }
resources-language = Språkstøtte tilbys
dose-sessions = { $sessions ->
    [one] { $sessions } møte
   *[other] { $sessions } møter
}
dose-length = { $minutes ->
    [one] på { $minutes } minutt
   *[other] på { $minutes } minutter
}
dose-each = { $minutes ->
    [one] { $minutes } minutt hver gang
   *[other] { $minutes } minutter hver gang
}
dose-every = { $days ->
    [one] hver dag
   *[other] med { $days } dagers mellomrom
}
dose-weeks = { $weeks ->
    [one] over { $weeks } uke
   *[other] over { $weeks } uker
}
dose-families = { $min } til { $max } familier
dose-people = { $min } til { $max } personer
dose-families-exactly = { $count ->
    [one] { $count } familie
   *[other] { $count } familier
}
dose-open = så lenge det trengs

# Koder
interaction-replaces = Den ene erstatter den andre
interaction-complements = De utfyller hverandre
interaction-conflicts = De er i konflikt
interaction-unclear = Ennå uklart
format-team-meeting = teammøte
where-day-centre = Dagsenter
where-home = Hjemmet
where-school = Skole
where-hospital = Sykehus
where-outpatient = Poliklinikk
where-community-centre = Nærmiljøsenter
where-neighbourhood = Nabolag
where-online = På nett
where-prison = Fengsel
where-residential = Bolig med tilsyn
where-other = Et annet sted
mode-face-to-face = Ansikt til ansikt
mode-online = På nett
mode-phone = Per telefon
mode-hybrid = Delvis på nett
mode-written = Skriftlig
unit-individual = Individuelt
unit-one-family = Én familie om gangen
unit-several-families = Flere familier sammen
unit-group = Gruppe
unit-community = Lokalsamfunn
cost-free = gratis
cost-low = lav
cost-medium = middels
cost-high = høy
status-in-use = I bruk
status-paused = Satt på pause
status-caution = Brukes med varsomhet
status-withdrawn = Trukket tilbake
also-school = Skole
also-health = Helsetjenester
also-housing = Boligtjenester
also-justice = Rettsvesen
also-employment = Arbeidsformidling
also-family-network = Storfamilie
also-neighbours = Naboer
also-faith = Trossamfunn
also-other = Andre
group-families-mental-illness = Familier med et medlem med psykisk lidelse
group-families-addiction = Familier med et medlem med avhengighet
group-families-poverty = Familier i fattigdom
group-families-separation = Familier i samlivsbrudd
group-families-violence = Familier som er rammet av vold
group-families-disability = Familier med et medlem med funksjonsnedsettelse
group-families-migration = Familier med migrasjonsbakgrunn
group-single-parents = Aleneforeldre
life-early-childhood = Tidlig barndom
life-child = Barndom
life-adolescent = Ungdomstid
life-adult = Voksenliv
life-older = Alderdom
sector-mental-health = Psykisk helse
sector-social = Sosiale tjenester
sector-health = Helse
sector-education = Utdanning
sector-justice = Rettsvesen
sector-employment = Arbeid
community-peer-families = Andre familier
community-neighbourhood-association = Velforening
community-volunteers = Frivillige
community-library = Bibliotek
community-sports-club = Idrettslag
evidence-0 = Beskrevet
evidence-1 = I bruk på opprinnelsesstedet
evidence-2 = Ett pilotresultat på opprinnelsesstedet
evidence-3 = Gjentatt på opprinnelsesstedet
evidence-4 = Prøvd ut av en annen institusjon
evidence-5 = Sammenlignet med en kontrollgruppe
evidence-6 = Randomisert studie eller flersenterstudie
