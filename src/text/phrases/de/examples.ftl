# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Ein Beispiel
example-why = Familien, die gerade hergezogen waren, sagten uns, dass sie niemanden kannten, den sie um Hilfe bitten könnten. Wir hatten eine Küche, die abends leer stand. Wer zusammen kocht, redet, und nach einigen Wochen fragten die Leute einander statt uns.
example-procedures =
    Jede Familie persönlich einladen, wenn nötig mit Dolmetscherin
    Begrüßungsrunde, 15 Minuten: wer ist da, wer fehlt
    In gemischten Gruppen kochen, 60 Minuten
    Zusammen essen, die Kinder am selben Tisch
    Vereinbaren, wer nächstes Mal was mitbringt
example-summary = Familien kochen und essen alle zwei Wochen gemeinsam in der Küche einer Schule. Nach drei Monaten haben die meisten jemanden in der Nähe, den sie um Hilfe bitten können.
example-materials =
    Küche mit vier Kochplatten
    Bildkarten für Rezepte
    Spielecke mit Matte
example-tailoring = Wer abends nicht kommen kann, gehört zur Samstagsgruppe. Familien mit einem Baby bekommen den Platz neben der Tür. Vor dem ersten Abend fragen wir, was nicht gegessen wird.
example-fidelity-planned = Nach jedem Abend füllen zwei von uns eine Seite aus: Wurden alle Schritte gemacht, wer sprach mit wem, was machen wir anders.
example-observed =
    Nach sechs Monaten, drei Gruppen, 15 Familien:

    | | Vorher | Nachher |
    | --- | --- | --- |
    | Hat jemanden in der Nähe, den sie um Hilfe bitten kann | 40 % | 80 % |
    | Kinder bleiben in der Nachmittagsbetreuung | 33 % | 73 % |
example-core-elements =
    Die Familien kochen, die Fachkräfte bedienen nicht
    Am Ende ein gemeinsames Essen
    Dieselben Menschen an mindestens acht Abenden
example-risks =
    Nicht, solange Gewalt zu Hause offen und ungesichert ist
    Nicht als Bedingung für andere Hilfe
example-inputs =
    Zwei Fachkräfte, drei Stunden an jedem Abend
    Eine Schulküche
example-activities =
    Gemeinsam kochen und essen
    Ein Gespräch mit jeder Familie nach der Hälfte
example-outputs =
    Acht Abende mit fünf Familien
    Ein Gespräch mit jeder Familie
example-outcomes =
    Jede Familie nennt zwei andere, die sie um Hilfe bitten würde
    Kinder bleiben in der Nachmittagsgruppe der Schule
example-assumptions =
    Die Küche ist zu Fuß zu erreichen
    Die Familien entscheiden selbst, ob sie kommen
example-learnt = In der Tagesstätte, die ich besucht habe, öffnen morgens die Eltern die Tür, nicht die Fachkräfte. Ich hielt es für eine Kleinigkeit, bis ich sah, wer dann wen fragt.
example-before = Wir empfangen Familien an einem Schalter. Jemand von uns schreibt auf, weshalb sie gekommen sind, und sie warten, bis sie aufgerufen werden.
example-meets = Ihr Haus ist kleiner als unseres, und alle kennen sich. Die Tür ist auch bei uns möglich; die gemeinsamen Schlüssel sind es nicht, bei vierzig Beschäftigten.
example-try-text = Ab März öffnen dienstags zwei Eltern und jemand von uns gemeinsam die Tür. Nach sechs Wochen fragen wir die Familien, wie es war.
