# Arten und Überschriften der Texte
kind-practice = Praxisansatz
kind-essay = Essay
why = Warum
materials = Was gebraucht wird
procedures = Was getan wird
providers = Wer es durchführt
how = Wie
where = Wo
dose = Wann und wie viel
tailoring = Anpassung an die einzelne Familie
modifications = Änderungen
fidelity-planned = Umsetzungstreue: was geplant ist
fidelity-actual = Umsetzungstreue: was erreicht wurde
core-elements = Kernelemente
logic-model = Wirkungsmodell
logic-inputs = Ressourcen
logic-activities = Aktivitäten
logic-outputs = Leistungen
logic-outcomes = Wirkungen
logic-assumptions = Annahmen
observed = Bisherige Ergebnisse
also-involved = Wer noch beteiligt ist
for-whom = Für wen
fields = Arbeitsfelder
community = Ressourcen im Umfeld
resources = Aufwand
risks = Risiken
status = Status
evidence = Evidenz
licence-line = Lizenz: { $licence }
essay-learnt = Was ich gelernt habe
essay-before = Wie wir vorher gearbeitet haben
essay-meets = Wie beides zusammenkommt
essay-try = Was wir ausprobieren werden
essay-interaction = Wie beides zueinander steht
essay-will-try = Praxisansätze, die wir ausprobieren werden
essay-shared = Mit dem Team geteilt

# Sätze
people-count = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
resources-hours = Personalstunden pro Durchgang: { $hours }
resources-cost = Kosten: { $cost }
resources-language = Sprachliche Unterstützung wird angeboten
dose-sessions = { $sessions ->
    [one] { $sessions } Sitzung
   *[other] { $sessions } Sitzungen
}
dose-length = { $minutes ->
    [one] zu { $minutes } Minute
   *[other] zu { $minutes } Minuten
}
dose-each = { $minutes ->
    [one] jeweils { $minutes } Minute
   *[other] jeweils { $minutes } Minuten
}
dose-every = { $days ->
    [one] jeden Tag
   *[other] alle { $days } Tage
}
dose-weeks = { $weeks ->
    [one] über { $weeks } Woche
   *[other] über { $weeks } Wochen
}
dose-families = { $min } bis { $max } Familien
dose-people = { $min } bis { $max } Personen
dose-families-exactly = { $count ->
    [one] { $count } Familie
   *[other] { $count } Familien
}
dose-open = so lange wie nötig

# Codes
interaction-replaces = Das eine ersetzt das andere
interaction-complements = Beides ergänzt sich
interaction-conflicts = Beides widerspricht sich
interaction-unclear = Noch unklar
format-team-meeting = Teambesprechung
where-day-centre = Tagesstätte
where-home = Zu Hause
where-school = Schule
where-hospital = Krankenhaus
where-outpatient = Ambulanz
where-community-centre = Nachbarschaftszentrum
where-neighbourhood = Nachbarschaft
where-online = Online
where-prison = Gefängnis
where-residential = Wohneinrichtung
where-other = Anderer Ort
mode-face-to-face = Persönlich
mode-online = Online
mode-phone = Telefonisch
mode-hybrid = Teilweise online
mode-written = Schriftlich
unit-individual = Jeweils eine Person
unit-one-family = Jeweils eine Familie
unit-several-families = Mehrere Familien zusammen
unit-group = Gruppe
unit-community = Gemeinwesen
cost-free = kostenlos
cost-low = niedrig
cost-medium = mittel
cost-high = hoch
status-in-use = In Anwendung
status-paused = Pausiert
status-caution = Mit Vorsicht anzuwenden
status-withdrawn = Nicht mehr empfohlen
also-school = Schule
also-health = Gesundheitsdienste
also-housing = Wohnungshilfe
also-justice = Justiz
also-employment = Arbeitsvermittlung
also-family-network = Erweiterte Familie
also-neighbours = Nachbarinnen und Nachbarn
also-faith = Glaubensgemeinschaft
also-other = Andere
group-families-mental-illness = Familien mit einem psychisch erkrankten Mitglied
group-families-addiction = Familien mit einem suchtkranken Mitglied
group-families-poverty = Von Armut betroffene Familien
group-families-separation = Familien in Trennungssituationen
group-families-violence = Von Gewalt betroffene Familien
group-families-disability = Familien mit einem Mitglied mit Behinderung
group-families-migration = Familien mit Migrationsgeschichte
group-single-parents = Alleinerziehende
life-early-childhood = Frühe Kindheit
life-child = Kindheit
life-adolescent = Jugendalter
life-adult = Erwachsenenalter
life-older = Höheres Alter
sector-mental-health = Psychische Gesundheit
sector-social = Soziale Dienste
sector-health = Gesundheit
sector-education = Bildung
sector-justice = Justiz
sector-employment = Arbeit und Beschäftigung
community-peer-families = Andere Familien
community-neighbourhood-association = Nachbarschaftsverein
community-volunteers = Ehrenamtliche
community-library = Bibliothek
community-sports-club = Sportverein
evidence-0 = Beschrieben
evidence-1 = In der Ursprungseinrichtung angewendet
evidence-2 = Ein Pilotergebnis der Ursprungseinrichtung
evidence-3 = In der Ursprungseinrichtung wiederholt
evidence-4 = Von einer anderen Einrichtung erprobt
evidence-5 = Mit einer Kontrollgruppe verglichen
evidence-6 = Randomisierte oder multizentrische Studie
