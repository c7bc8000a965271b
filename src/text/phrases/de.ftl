# Arten und Überschriften der Texte
kind-practice = Praxis
kind-essay = Essay
why = Warum
materials = Was gebraucht wird
procedures = Was getan wird
providers = Wer es durchführt
how = Wie
where = Wo
dose = Wann und wie viel
tailoring = Anpassung an jede Familie
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
also-involved = Wer noch beteiligt ist
for-whom = Für wen
fields = Arbeitsfelder
community = Ressourcen des Gemeinwesens
resources = Aufwand
risks = Risiken
status = Status
evidence = Evidenz
licence-line = Lizenz: { $licence }
essay-learnt = Was ich gelernt habe
essay-before = Wie wir vorher gearbeitet haben
essay-meets = Wie beides zusammenkommt
essay-try = Was wir ausprobieren werden
essay-interaction = Wie sie zueinander stehen
essay-will-try = Praxen, die wir ausprobieren werden
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
    [one] von { $minutes } Minute
   *[other] von { $minutes } Minuten
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
interaction-replaces = Die eine ersetzt die andere
interaction-complements = Sie ergänzen sich
interaction-conflicts = Sie widersprechen sich
interaction-unclear = Noch unklar
format-team-meeting = Teambesprechung
where-day-centre = Tageszentrum
where-home = Zu Hause
where-school = Schule
where-hospital = Krankenhaus
where-outpatient = Ambulanz
where-community-centre = Gemeinschaftszentrum
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
unit-individual = Einzeln
unit-one-family = Jeweils eine Familie
unit-several-families = Mehrere Familien zusammen
unit-group = Gruppe
unit-community = Gemeinwesen
cost-free = kostenlos
cost-low = niedrig
cost-medium = mittel
cost-high = hoch
status-in-use = In Gebrauch
status-paused = Ausgesetzt
status-caution = Mit Vorsicht anzuwenden
status-withdrawn = Zurückgezogen
also-school = Schule
also-health = Gesundheitsdienste
also-housing = Wohnungsdienste
also-justice = Justiz
also-employment = Arbeitsvermittlung
also-family-network = Weitere Familie
also-neighbours = Nachbarn
also-faith = Glaubensgemeinschaft
also-other = Andere
group-families-mental-illness = Familien mit einem psychisch erkrankten Mitglied
group-families-addiction = Familien mit einem suchtkranken Mitglied
group-families-poverty = Familien in Armut
group-families-separation = Familien in Trennung
group-families-violence = Von Gewalt betroffene Familien
group-families-disability = Familien mit einem Mitglied mit Behinderung
group-families-migration = Familien mit Migrationsgeschichte
group-single-parents = Alleinerziehende
life-early-childhood = Frühe Kindheit
life-child = Kindheit
life-adolescent = Jugend
life-adult = Erwachsenenalter
life-older = Alter
sector-mental-health = Psychische Gesundheit
sector-social = Soziale Dienste
sector-health = Gesundheit
sector-education = Bildung
sector-justice = Justiz
sector-employment = Arbeit
community-peer-families = Andere Familien
community-neighbourhood-association = Nachbarschaftsverein
community-volunteers = Ehrenamtliche
community-library = Bibliothek
community-sports-club = Sportverein
evidence-0 = Beschrieben
evidence-1 = Am Ursprungsort in Gebrauch
evidence-2 = Ein Pilotergebnis am Ursprungsort
evidence-3 = Am Ursprungsort wiederholt
evidence-4 = Von einer anderen Einrichtung erprobt
evidence-5 = Mit einer Kontrollgruppe verglichen
evidence-6 = Randomisierte oder multizentrische Studie

# Safeguards
safeguard-number-block = „{ $words }“ ist eine Personen- oder Kontonummer ({ $number }). Sie bezeichnet sicher eine Person: Nehmen Sie sie heraus.
safeguard-number-ask = „{ $words }“ könnte eine Personennummer sein ({ $number }). Nehmen Sie sie heraus, oder sagen Sie, was es sonst ist.
safeguard-email = „{ $words }“ ist eine Mailadresse. Sie führt geradewegs zu einer Person: Nehmen Sie sie heraus.
safeguard-phone = „{ $words }“ ist eine Telefonnummer. Sie führt geradewegs zu einer Person: Nehmen Sie sie heraus.
safeguard-record = „{ $words }“ ist die Nummer einer Akte oder eines Dokuments. Damit lässt sich jemand finden: Nehmen Sie sie heraus.
safeguard-birth = „{ $words }“ ist ein Geburtsdatum. Schreiben Sie stattdessen das Alter in Jahren oder den Lebensabschnitt.
safeguard-date = „{ $words }“ ist ein genauer Tag. Gehört er zur Geschichte einer Familie, schreiben Sie die Jahreszeit oder das Jahr.
safeguard-age = „{ $words }“: So alte Menschen gibt es wenige. Schreiben Sie „über 89“ oder „hochbetagt“.
safeguard-initials = „{ $words }“: Initialen mit einem Alter deuten auf eine Person. Nehmen Sie einen erfundenen Vornamen oder keinen.
safeguard-address = „{ $words }“ sieht aus wie eine Straße mit Hausnummer. Schreiben Sie stattdessen, was für ein Ort es ist.
safeguard-postcode = „{ $words }“ sieht aus wie eine Postleitzahl, die wenige Häuser haben. Nehmen Sie sie heraus.
safeguard-profile = „{ $words }“ führt zu einem Profil in einem sozialen Netzwerk. Gehört es jemandem, mit dem Sie arbeiten, nehmen Sie es heraus.
safeguard-ip = „{ $words }“ ist die Adresse eines Geräts im Internet. Nehmen Sie sie heraus.
safeguard-honorific = „{ $words }“ nennt eine Person beim Namen. Schreiben Sie stattdessen die Rolle: eine Mutter, ein Nachbar, eine Lehrerin.
safeguard-name = „{ $words }“ könnte der Name einer Person sein. Nehmen Sie ihn heraus, oder sagen Sie, dass er zu einer Kollegin, einem Autor oder zu niemandem Wirklichen gehört.
safeguard-kin = „{ $words }“ steht, wo der Name von Angehörigen oder Begleiteten stünde. Nehmen Sie ihn heraus, oder sagen Sie, dass er erfunden ist.
safeguard-singling = Alter, Ort, Diagnose, Familie oder Ereignis zusammen können verraten, wer es ist, auch ohne Namen. Ändern Sie einiges davon, oder lassen Sie es weg.
safeguard-too-large = Der Text ist zu groß, um ganz geprüft zu werden. Kürzen oder teilen Sie ihn.
answer-removed = Ich habe es herausgenommen
answer-colleague = Kollegin, Kollege oder öffentlicher Autor
answer-fictional = Es ist erfunden
answer-nobody = Es nennt keine Person
