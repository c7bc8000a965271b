# What both forms have in common
write-practice-heading = Einen Praxisansatz beschreiben
write-essay-heading = Einen Essay schreiben
write-save = Entwurf speichern
write-preview = Vorschau
write-publish = Veröffentlichen
# Beside a question that has to be answered
write-must = zum Veröffentlichen nötig
write-all-that-fit = Wählen Sie alles, was passt.
write-summary = In zwei Sätzen, für Eilige
write-summary-hint = Steht in Listen und auf anderen Servern. Höchstens 500 Zeichen.
write-language = Sprache dieses Textes
write-language-hint = In dieser Sprache wird der Text vorgelesen und durchsucht.
write-audience = Leserinnen und Leser
write-audience-hint = Wählen Sie, bevor Sie veröffentlichen: Danach bleibt es dabei. Was schon bei anderen angekommen ist, lässt sich zurückziehen, aber jemand könnte eine Kopie behalten haben.
write-one-per-line = Je eine Angabe pro Zeile.
write-consent = Die Menschen in diesem Text
write-consent-hint = Nötig zum Veröffentlichen, nicht zum Speichern.
write-who-reads = Wer den Text lesen darf
write-when-publish = Wenn Sie veröffentlichen
write-draft = Entwurf
write-not-allowed = Mit Ihrer Rolle können Sie lesen und kommentieren. Wenn Sie schreiben möchten, wenden Sie sich an die Redaktion.
write-newer = Inzwischen hat jemand anderes diesen Text gespeichert
write-newer-words = Ihre Eingabe steht unten und ist nicht gespeichert. Hier sehen Sie, was jetzt gespeichert ist; wenn Sie noch einmal speichern, wird es ersetzt.
write-newer-show = Gespeicherten Text anzeigen
write-sign-in-and-save = Anmelden und speichern
write-before = Vor dem Veröffentlichen
# Read aloud before the name of a question
write-done = Erledigt:
write-needed = Nötig:
write-may-stay-open = Kann offen bleiben:
write-problems = { $count ->
    [one] Bitte sehen Sie sich eine Antwort noch einmal an
   *[other] Bitte sehen Sie sich { $count } Antworten noch einmal an
}

# What is saved and who sees it
state-new = Noch nicht gespeichert.
state-faulty = Noch nicht gespeichert: Bitte sehen Sie sich einige Antworten noch einmal an.
state-newer = Veröffentlicht. Bis Sie diese Version veröffentlichen, ist eine ältere zu sehen.
state-published = Veröffentlicht: { $when }. Diese Version ist zu sehen.
state-draft = Entwurf, gespeichert: { $when }. Ihn sieht nur, wer ihn verfasst hat oder veröffentlichen darf.
state-student = Ihre Texte veröffentlicht eine Fachkraft Ihrer Einrichtung: Speichern Sie den Entwurf und zeigen Sie ihn dieser Person.

# Who may read it: a name, and a sentence
audience-team = Das Team
audience-team-words = Mitglieder dieser Einrichtung, die hier schreiben. Der Text verlässt unseren Server nie.
audience-institution = Diese Einrichtung
audience-institution-words = Alle Mitglieder dieser Einrichtung, auch wer nur liest. Der Text verlässt unseren Server nie.
audience-network = Das Netzwerk
audience-network-alone = Angemeldete Mitglieder dieser Einrichtung und der Partnereinrichtungen, sobald es welche gibt.
audience-network-words = { $count ->
    [one] Angemeldete Mitglieder dieser Einrichtung und unserer Partnereinrichtung.
   *[other] Angemeldete Mitglieder dieser Einrichtung und unserer { $count } Partnereinrichtungen.
}
audience-public = Alle
audience-public-words = Alle im Web, unsere Partnereinrichtungen und alle, die uns von anderswo folgen.

# The people in the text: a name, and a sentence
consent-none-described = Niemand wird beschrieben
consent-none-described-words = Der Text handelt von Arbeitsweisen, nicht von Menschen.
consent-composite = Mischung mehrerer Menschen
consent-composite-words = Keine der Personen im Text gibt es genau so; Züge mehrerer Menschen sind vermischt.
consent-written = Schriftliches Einverständnis
consent-written-words = Alle, die man erkennen könnte, haben den Text gelesen und unterschrieben.

# What is wrong with an answer
wrong-name-long = Ein Titel hat höchstens 150 Zeichen.
wrong-summary-long = { $count ->
    [one] Eine Zusammenfassung hat höchstens 500 Zeichen; diese hat { $count }.
   *[other] Eine Zusammenfassung hat höchstens 500 Zeichen; diese hat { $count }.
}
wrong-language = Wählen Sie die Sprache, in der Sie schreiben.
wrong-audience = Wählen Sie, wer den Text lesen darf.
wrong-consent = Geben Sie an, wie die Menschen in diesem Text geschützt sind.
wrong-group = Die kleinste Gruppe kann nicht größer sein als die größte.
wrong-number = „{ $typed }“ ist keine ganze Zahl bis 100.000.
wrong-practice-name = Ein Praxisansatz braucht einen Namen mit mindestens 3 Zeichen.
wrong-why = Beschreiben Sie, warum Sie es tun.
wrong-procedures = Beschreiben Sie mindestens einen Schritt.
wrong-where = Wählen Sie mindestens einen Ort.
wrong-dose = Nennen Sie mindestens eine dieser Zahlen oder geben Sie an, dass es kein festes Ende gibt.
wrong-essay-long = Eine Antwort hat höchstens 10.000 Zeichen.
wrong-essay-name = Ein Essay braucht einen Titel mit mindestens 3 Zeichen.
wrong-essay-empty = Ein Satz genügt, aber einen braucht es.

# The form of a practice
practice-name = Wie nennen Sie es?
practice-name-hint = Ein Name, den Sie im Team dafür verwenden würden. 3 bis 150 Zeichen.
practice-why = Warum tun Sie es?
practice-why-hint = Das Problem, das Ihnen aufgefallen ist, die Idee hinter Ihrer Antwort, das Ziel. Zwei oder drei Absätze.
practice-procedures = Was tun Sie, Schritt für Schritt?
practice-procedures-hint = Ein Schritt pro Zeile, der Reihe nach. Beginnt eine Zeile mit zwei Leerzeichen, setzt sie den Schritt darüber fort. Zum Beispiel: Begrüßungsrunde, 15 Minuten.
practice-where = Wo findet es statt?
practice-target-groups = Für wen?
practice-target-groups-hint = Wählen Sie alles, was passt. Partnereinrichtungen filtern danach in ihrer eigenen Sprache.
practice-materials = Was brauchen Sie?
practice-materials-hint = Eine Sache pro Zeile. Ein Link steht nach einem senkrechten Strich: Bildkarten | https://example.org/cards.pdf
practice-providers = Wer führt es durch?
practice-providers-hint = Eine Rolle pro Zeile: Rolle | wie viele | Qualifikation. Zum Beispiel: Sozialpädagogische Fachkraft | 2 | 20 Stunden Fortbildung in Gruppenarbeit
practice-mode = In welcher Form?
practice-unit = Mit wem arbeiten Sie jeweils?
practice-unit-hint = Eine Person, eine Familie, mehrere zusammen.
practice-tailoring = Was passen Sie für jede Familie an?
practice-tailoring-hint = Was von vornherein verschieden sein soll, und wie Sie das entscheiden.
practice-modifications = Was haben Sie seit Beginn verändert?
practice-modifications-hint = Und warum. Zum Beispiel: seit der dritten Gruppe mit Sprachmittlung.
practice-fidelity-planned = Woran merken Sie, ob es wie beschrieben durchgeführt wird?
practice-fidelity-planned-hint = Eine Checkliste, eine zweite Person im Raum, bisher noch nichts.
practice-fidelity-actual = Und wie war es tatsächlich?
practice-fidelity-actual-hint = Zum Beispiel: 10 von 12 Sitzungen wie geplant, über drei Gruppen hinweg.
practice-observed = Welche Veränderungen haben Sie beobachtet?
practice-observed-hint = Bei wem, bei wie vielen, wo und wann. Prozente in einer Tabelle werden auch als Balken gezeigt. Keine Zahlen zu weniger als fünf Personen.
practice-core-elements = Was muss bleiben, wenn andere es anpassen?
practice-core-elements-hint = Ein Element pro Zeile.
practice-risks = Wann sollte man es nicht tun?
practice-risks-hint = Ein Risiko oder eine Grenze pro Zeile.
practice-life-stages = Alter oder Lebensphasen
practice-settings = In welcher Art von Dienst?
practice-settings-hint = Wo Sie mit Familien zu tun haben, nicht nur, wo dies stattfindet.
practice-sectors = Arbeitsfelder
practice-community-resources = Was trägt das Umfeld bei?
practice-also-involved = Wer ist noch beteiligt?
practice-also-involved-hint = Über Ihren eigenen Dienst hinaus.
practice-cost-band = Kosten ohne Personal
practice-cost-band-hint = Eine grobe Einschätzung genügt.
practice-space = Raum
practice-space-hint = Zum Beispiel: ein Raum mit Küche.
practice-inputs = Wirkungsmodell: was eingesetzt wird
practice-activities = Was getan wird
practice-outputs = Was sich zählen lässt
practice-outcomes = Was sich für Familien ändert
practice-assumptions = Was gegeben sein muss, damit es wirkt
practice-status = Wird es angewendet?
practice-status-hint = „Mit Vorsicht“ und „nicht mehr empfohlen“ wird allen angezeigt, die den Praxisansatz lesen oder angepasst haben.
practice-sessions = Sitzungen
practice-minutes = Minuten je Sitzung
practice-every-days = Alle … Tage
practice-weeks = Wochen insgesamt
practice-group-min = Gruppe: von
practice-group-max = Gruppe: bis
practice-staff-hours = Personalstunden
practice-lede = Fünf Antworten sind zum Veröffentlichen nötig. Die anderen machen es leichter, Ihren Praxisansatz anderswo auszuprobieren; lassen Sie offen, was Sie nicht wissen.
practice-dose = Wie viel und wie oft?
practice-dose-hint = Mindestens eine dieser Angaben. Nur Zahlen.
practice-open-ended = Es gibt kein festes Ende
practice-others = Damit andere es ausprobieren können
practice-more = Mehr: Dienste, Umfeld, Mittel, erwartete Wirkung
practice-means = Mittel
practice-means-hint = Für einen Durchgang.
practice-interpreters = Sprachmittlung oder mehrere Sprachen
practice-completeness = Vollständigkeit
practice-answered = { $count ->
    [one] { $count } der 12 Fragen, die einen Praxisansatz wiederholbar machen, ist beantwortet.
   *[other] { $count } der 12 Fragen, die einen Praxisansatz wiederholbar machen, sind beantwortet.
}

# The questions of a practice, in a few words
ask-name = Der Name
ask-why = Warum Sie es tun
ask-procedures = Die Schritte
ask-where = Wo
ask-dose = Wie viel
ask-materials = Was Sie brauchen
ask-providers = Wer es durchführt
ask-mode = In welcher Form
ask-tailoring = Was Sie anpassen
ask-modifications = Was sich verändert hat
ask-fidelity-planned = Wie Sie es prüfen
ask-fidelity-actual = Wie es tatsächlich war

# Answers to choose from
choose-none = Keine Angabe
choose-individual = Eine Person
choose-one-family = Eine Familie
choose-several-families = Mehrere Familien zusammen
choose-group = Eine Gruppe
choose-community = Ein Gemeinwesen
choose-cost-free = Keine
choose-cost-low = Niedrig
choose-cost-medium = Mittel
choose-cost-high = Hoch
choose-in-use = In Anwendung
choose-paused = Pausiert
choose-caution = In Anwendung, mit Vorsicht
choose-withdrawn = Nicht mehr empfohlen

# The form of an essay
essay-form-name = Titel
essay-form-name-hint = Was würde Kolleginnen und Kollegen neugierig machen? 3 bis 150 Zeichen.
essay-form-learnt = Was haben Sie gelernt?
essay-form-learnt-hint = Etwas, das Sie gesehen oder gehört haben und das Ihnen neu war oder das Sie vergessen hatten.
essay-form-before = Wie haben Sie vorher gearbeitet?
essay-form-before-hint = Damit man auch anderswo versteht, von wo Sie ausgehen.
essay-form-meets = Wie kommt beides zusammen?
essay-form-meets-hint = Was zusammenpasst, was einander im Weg steht.
essay-form-interaction = Kurz gesagt: Das Neue
essay-form-interaction-hint = Im Vergleich dazu, wie Sie vorher gearbeitet haben.
essay-form-try-text = Was werden Sie ausprobieren?
essay-form-try-text-hint = Ein kleiner Schritt genügt: was, mit wem, bis wann.
essay-form-lede = Nach einer Fortbildung oder einem Besuch: vier Fragen, in Ihren eigenen Worten. Alle vier Antworten sind zum Veröffentlichen nötig.
essay-form-length = Ein Wort zur Länge
essay-form-length-words = { $count ->
    [one] Die meisten Essays, die andere bis zum Ende lesen, haben 400 bis 900 Wörter. Ihrer hat { $count }.
   *[other] Die meisten Essays, die andere bis zum Ende lesen, haben 400 bis 900 Wörter. Ihrer hat { $count }.
}
ask-title = Der Titel
ask-learnt = Was Sie gelernt haben
ask-before = Wie Sie vorher gearbeitet haben
ask-meets = Wie beides zusammenkommt
ask-try = Was Sie ausprobieren werden
# These go on from: In one word, the new
choose-replaces = ersetzt das Bisherige
choose-complements = ergänzt das Bisherige
choose-conflicts = widerspricht dem Bisherigen
choose-unclear = lässt sich noch nicht einordnen

# The preview
preview-title = Vorschau: { $title }
preview-how = So wird der Text zu sehen sein.
preview-back = Zurück zum Schreiben
preview-team = Nur das Team wird ihn lesen.
preview-institution = Nur Mitglieder dieser Einrichtung werden ihn lesen.
preview-network = Angemeldete Mitglieder dieser Einrichtung und der Partnereinrichtungen werden ihn lesen.
preview-public = Alle können ihn lesen.
