# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Een voorbeeld
example-why = Gezinnen die hier pas waren komen wonen, vertelden ons dat ze niemand kenden om hulp te vragen. Wij hadden een keuken die ’s avonds leegstond. Wie samen kookt, praat, en na enkele weken vroegen mensen het aan elkaar in plaats van aan ons.
example-procedures =
    Elk gezin persoonlijk uitnodigen, zo nodig met een tolk
    Welkomstronde, 15 minuten: wie is er, wie ontbreekt
    Koken in gemengde groepen, 60 minuten
    Samen eten, kinderen aan dezelfde tafel
    Afspreken wie de volgende keer wat meebrengt
example-summary = Gezinnen koken en eten om de week samen in de keuken van een school. Na drie maanden hebben de meeste iemand in de buurt om hulp aan te vragen.
example-materials =
    Keuken met vier kookpitten
    Plaatjeskaarten voor recepten
    Speelhoek met een mat
example-tailoring = Wie ’s avonds niet kan komen, hoort bij de zaterdaggroep. Gezinnen met een baby krijgen de plek naast de deur. Vóór de eerste avond vragen we wat niet wordt gegeten.
example-fidelity-planned = Na elke avond vullen twee van ons een pagina in: zijn alle stappen gedaan, wie sprak met wie, wat doen we anders.
example-observed =
    Na zes maanden, drie groepen, 15 gezinnen:

    | | Voor | Na |
    | --- | --- | --- |
    | Heeft iemand in de buurt om hulp te vragen | 40% | 80% |
    | Kinderen blijven bij de naschoolse activiteiten | 33% | 73% |
example-core-elements =
    De gezinnen koken, de medewerkers bedienen niet
    Aan het eind een gezamenlijke maaltijd
    Minstens acht avonden dezelfde mensen
example-risks =
    Niet zolang geweld thuis openlijk en onveilig is
    Niet als voorwaarde voor andere hulp
example-inputs =
    Twee begeleiders, drie uur per avond
    Een schoolkeuken
example-activities =
    Samen koken en eten
    Halverwege een gesprek met elk gezin
example-outputs =
    Acht avonden met vijf gezinnen
    Eén gesprek met elk gezin
example-outcomes =
    Elk gezin noemt twee andere die het om hulp zou vragen
    Kinderen blijven bij de naschoolse club
example-assumptions =
    De keuken is op loopafstand
    Gezinnen beslissen zelf of ze komen
example-learnt = In het dagcentrum dat ik bezocht, doen ’s ochtends de ouders de deur open, niet de medewerkers. Ik hield het voor een detail, tot ik zag wie dan wie iets vraagt.
example-before = Wij ontvangen gezinnen aan een balie. Een van ons schrijft op waarvoor ze komen, en ze wachten tot ze worden geroepen.
example-meets = Hun huis is kleiner dan het onze en iedereen kent iedereen. De deur kan bij ons ook; de gedeelde sleutels niet, met veertig medewerkers.
example-try-text = Vanaf maart doen op dinsdag twee ouders en een van ons samen de deur open. Na zes weken vragen we de gezinnen hoe het was.
