# Texternas slag och rubriker
kind-practice = Arbetssätt
kind-essay = Essä
why = Varför
materials = Vad som behövs
procedures = Vad som görs
providers = Vem som gör det
how = Hur
where = Var
dose = När och hur mycket
tailoring = Anpassning till varje familj
modifications = Ändringar
fidelity-planned = Programtrohet: vad som planeras
fidelity-actual = Programtrohet: vad som uppnåddes
core-elements = Kärnelement
logic-model = Logisk modell
logic-inputs = Resurser in
logic-activities = Aktiviteter
logic-outputs = Prestationer
logic-outcomes = Effekter
logic-assumptions = Antaganden
observed = Resultat hittills
also-involved = Vilka andra som deltar
for-whom = För vem
fields = Verksamhetsområden
community = Resurser i närsamhället
resources = Resurser
risks = Risker
status = Status
evidence = Evidens
licence-line = Licens: { $licence }
essay-learnt = Vad jag lärde mig
essay-before = Hur vi arbetade tidigare
essay-meets = Hur de två möts
essay-try = Vad vi ska prova
essay-interaction = Hur de förhåller sig till varandra
essay-will-try = Arbetssätt som vi ska prova
essay-shared = Delat med teamet

# Meningar
people-count = { $people ->
    [one] { $people } person
   *[other] { $people } personer
}
resources-hours = Personaltimmar per omgång: { $hours }
resources-cost = Kostnad: { $cost }
resources-language = Språkstöd erbjuds
dose-sessions = { $sessions ->
    [one] { $sessions } träff
   *[other] { $sessions } träffar
}
dose-length = { $minutes ->
    [one] på { $minutes } minut
   *[other] på { $minutes } minuter
}
dose-each = { $minutes ->
    [one] { $minutes } minut varje gång
   *[other] { $minutes } minuter varje gång
}
dose-every = { $days ->
    [one] varje dag
   *[other] med { $days } dagars mellanrum
}
dose-weeks = { $weeks ->
    [one] under { $weeks } vecka
   *[other] under { $weeks } veckor
}
dose-families = { $min } till { $max } familjer
dose-people = { $min } till { $max } personer
dose-families-exactly = { $count ->
    [one] { $count } familj
   *[other] { $count } familjer
}
dose-open = så länge det behövs

# Koder
interaction-replaces = Det ena ersätter det andra
interaction-complements = De kompletterar varandra
interaction-conflicts = De står i konflikt
interaction-unclear = Ännu oklart
format-team-meeting = teammöte
where-day-centre = Dagcenter
where-home = Hemmet
where-school = Skola
where-hospital = Sjukhus
where-outpatient = Öppenvård
where-community-centre = Medborgarhus
where-neighbourhood = Grannskap
where-online = På nätet
where-prison = Fängelse
where-residential = Boende
where-other = Annan plats
mode-face-to-face = Ansikte mot ansikte
mode-online = På nätet
mode-phone = Per telefon
mode-hybrid = Delvis på nätet
mode-written = Skriftligt
unit-individual = Enskilt
unit-one-family = En familj i taget
unit-several-families = Flera familjer tillsammans
unit-group = Grupp
unit-community = Närsamhälle
cost-free = gratis
cost-low = låg
cost-medium = medelhög
cost-high = hög
status-in-use = I bruk
status-paused = Pausat
status-caution = Används med försiktighet
status-withdrawn = Återkallat
also-school = Skola
also-health = Hälso- och sjukvård
also-housing = Bostadstjänster
also-justice = Rättsväsende
also-employment = Arbetsförmedling
also-family-network = Vidare släkt
also-neighbours = Grannar
also-faith = Trossamfund
also-other = Andra
group-families-mental-illness = Familjer med en medlem med psykisk sjukdom
group-families-addiction = Familjer med en medlem med beroende
group-families-poverty = Familjer i fattigdom
group-families-separation = Familjer i separation
group-families-violence = Familjer som drabbats av våld
group-families-disability = Familjer med en medlem med funktionsnedsättning
group-families-migration = Familjer med migrationsbakgrund
group-single-parents = Ensamstående föräldrar
life-early-childhood = Tidig barndom
life-child = Barndom
life-adolescent = Ungdomstid
life-adult = Vuxenliv
life-older = Ålderdom
sector-mental-health = Psykisk hälsa
sector-social = Socialtjänst
sector-health = Hälso- och sjukvård
sector-education = Utbildning
sector-justice = Rättsväsende
sector-employment = Arbete
community-peer-families = Andra familjer
community-neighbourhood-association = Grannskapsförening
community-volunteers = Volontärer
community-library = Bibliotek
community-sports-club = Idrottsförening
evidence-0 = Beskrivet
evidence-1 = I bruk på ursprungsorten
evidence-2 = Ett pilotresultat på ursprungsorten
evidence-3 = Upprepat på ursprungsorten
evidence-4 = Prövat av en annan institution
evidence-5 = Jämfört med en kontrollgrupp
evidence-6 = Randomiserad studie eller flercenterstudie
