# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Et eksempel
example-why = Familier som nettopp hadde flyttet hit, fortalte at de ikke kjente noen de kunne be om hjelp. Vi hadde et kjøkken som sto tomt om kvelden. De som lager mat sammen, snakker, og etter noen uker spurte folk hverandre i stedet for oss.
example-procedures =
    Inviter hver familie personlig, om nødvendig med tolk
    Velkomstrunde, 15 minutter: hvem er her, hvem mangler
    Lag mat i blandede grupper, 60 minutter
    Spis sammen, barna ved samme bord
    Avtal hvem som tar med hva neste gang
example-summary = Familier lager mat og spiser sammen annenhver uke på kjøkkenet på en skole. Etter tre måneder har de fleste noen i nærheten de kan be om hjelp.
example-materials =
    Kjøkken med fire kokeplater
    Bildekort til oppskrifter
    Lekekrok med matte
example-tailoring = Den som ikke kan komme om kvelden, er med i lørdagsgruppen. Familier med en baby får plassen ved døren. Før den første kvelden spør vi hva folk ikke spiser.
example-fidelity-planned = Etter hver kveld fyller to av oss ut en side: Ble alle trinn gjort, hvem snakket med hvem, hva gjør vi annerledes.
example-observed =
    Etter seks måneder, tre grupper, 15 familier:

    | | Før | Etter |
    | --- | --- | --- |
    | Har noen i nærheten å be om hjelp | 40 % | 80 % |
    | Barna blir igjen på ettermiddagsaktiviteter | 33 % | 73 % |
example-core-elements =
    Familiene lager maten, de ansatte serverer ikke
    Et felles måltid til slutt
    De samme menneskene i minst åtte kvelder
example-risks =
    Ikke mens vold hjemme pågår og er usikret
    Ikke som vilkår for annen hjelp
example-inputs =
    To miljøterapeuter, tre timer hver kveld
    Et skolekjøkken
example-activities =
    Lage mat og spise sammen
    En samtale med hver familie halvveis
example-outputs =
    Åtte kvelder med fem familier
    Én samtale med hver familie
example-outcomes =
    Hver familie nevner to andre den ville bedt om hjelp
    Barna blir på skolens ettermiddagsklubb
example-assumptions =
    Kjøkkenet ligger i gangavstand
    Familiene avgjør selv om de kommer
example-learnt = På dagsenteret jeg besøkte, er det foreldrene som åpner døren om morgenen, ikke de ansatte. Jeg trodde det var en detalj, til jeg så hvem som da spør hvem.
example-before = Vi tar imot familier ved en skranke. En av oss noterer hvorfor de er kommet, og de venter til de blir ropt opp.
example-meets = Huset deres er mindre enn vårt, og alle kjenner alle. Døren er mulig hos oss også; de felles nøklene er det ikke, med førti ansatte.
example-try-text = Fra mars åpner to foreldre og en av oss døren sammen på tirsdager. Etter seks uker spør vi familiene hvordan det var.
