# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Ett exempel
example-why = Familjer som nyss hade flyttat hit berättade att de inte kände någon att be om hjälp. Vi hade ett kök som stod tomt på kvällarna. Den som lagar mat tillsammans pratar, och efter några veckor frågade folk varandra i stället för oss.
example-procedures =
    Bjud in varje familj personligen, vid behov med tolk
    Välkomstrunda, 15 minuter: vem är här, vem saknas
    Laga mat i blandade grupper, 60 minuter
    Äta tillsammans, barnen vid samma bord
    Komma överens om vem som tar med vad nästa gång
example-summary = Familjer lagar mat och äter tillsammans varannan vecka i köket på en skola. Efter tre månader har de flesta någon i närheten att be om hjälp.
example-materials =
    Kök med fyra plattor
    Bildkort till recept
    Lekhörna med matta
example-tailoring = Den som inte kan komma på kvällen är med i lördagsgruppen. Familjer med spädbarn får platsen vid dörren. Före första kvällen frågar vi vad man inte äter.
example-fidelity-planned = Efter varje kväll fyller två av oss i en sida: gjordes alla steg, vem talade med vem, vad gör vi annorlunda.
example-observed =
    Efter sex månader, tre grupper, 15 familjer:

    | | Före | Efter |
    | --- | --- | --- |
    | Har någon i närheten att be om hjälp | 40 % | 80 % |
    | Barnen stannar på fritids på eftermiddagen | 33 % | 73 % |
example-core-elements =
    Familjerna lagar maten, personalen serverar inte
    En gemensam måltid på slutet
    Samma människor i minst åtta kvällar
example-risks =
    Inte medan våld i hemmet pågår och är osäkrat
    Inte som villkor för annan hjälp
example-inputs =
    Två pedagoger, tre timmar varje kväll
    Ett skolkök
example-activities =
    Laga mat och äta tillsammans
    Ett samtal med varje familj halvvägs
example-outputs =
    Åtta kvällar med fem familjer
    Ett samtal med varje familj
example-outcomes =
    Varje familj nämner två andra som den skulle be om hjälp
    Barnen stannar på skolans eftermiddagsklubb
example-assumptions =
    Köket ligger på gångavstånd
    Familjerna bestämmer själva om de kommer
example-learnt = På dagcentret jag besökte öppnar föräldrarna dörren på morgonen, inte personalen. Jag trodde att det var en detalj, tills jag såg vem som då frågar vem.
example-before = Vi tar emot familjer vid en disk. En av oss skriver upp varför de har kommit, och de väntar tills de blir uppropade.
example-meets = Deras hus är mindre än vårt och alla känner alla. Dörren är möjlig också hos oss; de gemensamma nycklarna är det inte, med fyrtio anställda.
example-try-text = Från mars öppnar två föräldrar och en av oss dörren tillsammans på tisdagar. Efter sex veckor frågar vi familjerna hur det var.
