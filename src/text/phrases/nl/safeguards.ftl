# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = ‘{ $words }’ is een persoonsnummer of een rekeningnummer ({ $number }). Dat hoort met zekerheid bij één persoon: haal het weg.
safeguard-number-ask = ‘{ $words }’ is misschien een persoonsnummer ({ $number }). Haal het weg, of geef aan wat het anders is.
safeguard-email = ‘{ $words }’ is een e-mailadres. Dat leidt rechtstreeks naar een persoon: haal het weg.
safeguard-phone = ‘{ $words }’ is een telefoonnummer. Dat leidt rechtstreeks naar een persoon: haal het weg.
safeguard-record = ‘{ $words }’ is het nummer van een dossier of een document. Daarmee kan iemand worden opgezocht: haal het weg.
safeguard-birth = ‘{ $words }’ is een geboortedatum. Schrijf in plaats daarvan de leeftijd in jaren of de levensfase.
safeguard-date = ‘{ $words }’ is een precieze datum. Hoort die bij het verhaal van een gezin, schrijf dan het seizoen of het jaar.
safeguard-age = ‘{ $words }’: er zijn maar weinig mensen van deze leeftijd. Schrijf in plaats daarvan ‘ouder dan 89’ of ‘hoogbejaard’.
safeguard-initials = ‘{ $words }’: initialen met een leeftijd erbij wijzen naar een persoon. Gebruik een verzonnen voornaam, of geen naam.
safeguard-address = ‘{ $words }’ lijkt een straat met een huisnummer. Schrijf in plaats daarvan wat voor plek het is.
safeguard-postcode = ‘{ $words }’ lijkt een postcode die maar weinig huishoudens delen. Haal die weg.
safeguard-profile = ‘{ $words }’ leidt naar een profiel op een sociaal netwerk. Is dat van iemand die je in je werk begeleidt, haal het dan weg.
safeguard-ip = ‘{ $words }’ is het adres van een apparaat op internet. Haal het weg.
safeguard-honorific = ‘{ $words }’ spreekt een persoon bij naam aan. Schrijf in plaats daarvan de rol: een moeder, een buurman, een leerkracht.
safeguard-name = ‘{ $words }’ is misschien de naam van een persoon. Haal die weg, of geef aan dat het een collega, een gepubliceerde auteur of een verzonnen naam is.
safeguard-kin = ‘{ $words }’ staat waar de naam zou staan van een familielid of van iemand die je in je werk begeleidt. Haal die weg, of geef aan dat hij verzonnen is.
safeguard-singling = Leeftijd, plaats, diagnose, gezin of gebeurtenis kunnen samen verraden wie dit is, ook zonder naam. Verander een paar daarvan of laat ze weg.
safeguard-too-large = De tekst is te groot om in zijn geheel te controleren. Maak de tekst korter of verdeel hem.
safeguard-again = Als hieraan niemand te herkennen is, verstuur het dan nog eens ongewijzigd.

# The answers to a finding
answer-removed = Ik heb het weggehaald
answer-colleague = Het is een collega of een gepubliceerde auteur
answer-fictional = Het is verzonnen
answer-nobody = Het verwijst naar niemand
finding-must-go = Dit moet weg voordat de tekst gepubliceerd kan worden.

# The ethics checklist, and the second person
write-ethics = Voordat anderen het lezen
write-ethics-hint = Nodig als het netwerk of iedereen het mag lezen. Vink aan waar je voor in kunt staan; wat je niet kunt aanvinken, is een vraag voor een collega.
ethics-nobody = Niemand in de tekst is te herkennen, zelfs niet voor de buren.
ethics-consented = De personen in de tekst zijn samengesteld, of ze hebben toestemming gegeven.
ethics-withdrawal = Wie toestemming heeft gegeven, weet hoe die op elk moment kan worden ingetrokken.
ethics-minors = Gaat het over kinderen, dan is het hun gevraagd op een manier die bij hun leeftijd past.
ethics-others = Ook familieleden, buren en collega’s zijn beschermd.
ethics-power = Ik heb nagedacht over wat ik over de beschreven mensen kan beslissen, en of ze nee kunnen zeggen.
ethics-respect = De beschreven mensen zouden elk woord kunnen lezen zonder gekwetst te worden.
ethics-pictures = Op beelden staat niemand, of wie erop staat heeft toestemming gegeven; het gezicht van een kind is nooit te zien.
ethics-lawful = Er is een grondslag voor volgens de AVG, en onze functionaris voor gegevensbescherming weet ervan waar dat nodig is.
ethics-colleague = Een collega heeft de tekst gelezen met de ogen van een buur.
wrong-ethics = Vink elk punt van de lijst aan, of houd de tekst binnen je instelling.
approve-heading = Publiceer als tweede persoon
approve-words = Jij leest dit met andere ogen dan { $author }. Met jouw antwoorden hier gaat de tekst naar de lezers, onder de naam van { $author }; dat een tweede persoon de tekst heeft gelezen, wordt meegestuurd.
done-waits = De tekst is opgeslagen. Omdat iedereen hem zal kunnen lezen, leest en publiceert een redacteur van je instelling hem.

# The desk of the data-protection reviewer
stopped-menu = Gegevensbescherming
stopped-heading = Wat is tegengehouden
stopped-count = { $count ->
    [0] Geen enkele tekst bevat iets wat hem tegenhoudt.
    [one] In één tekst staat iets wat naar een persoon wijst. De auteur kan het weghalen, of jij laat het staan.
   *[other] In { $count } teksten staat iets wat naar een persoon wijst. De auteurs kunnen het weghalen, of jij laat het staan.
}
stopped-reason = Waarom het mag blijven staan
stopped-reason-hint = Dit blijft vastgelegd, met je naam en het tijdstip.
stopped-overrule = Laten staan

# The page about how texts are checked
checked-heading = Hoe teksten worden gecontroleerd voordat ze worden verspreid
checked-second = Een tekst voor iedereen wordt ook door een tweede persoon gelezen en gepubliceerd.
checked-lede = De teksten hier komen voort uit het werk met gezinnen. Niemand erin mag herkenbaar zijn, zelfs niet voor de buren. Een programma helpt de auteur te zien wat iemand zou kunnen verraden. Het draait op deze server; er wordt daarvoor geen tekst naar anderen gestuurd.
checked-looks = Waar het programma naar zoekt
checked-numbers = Persoonsnummers van dertien landen, aan de hand van hun vorm en controlecijfer, en bankrekeningen.
checked-ways = E-mailadressen, telefoonnummers, profielen op sociale netwerken, adressen van apparaten, nummers van dossiers en documenten.
checked-days = Geboortedata, precieze datums, leeftijden boven de 89, straten met een nummer, Britse postcodes.
checked-people = Mensen die bij naam worden aangesproken, namen na een familielid (‘haar zoon …’), voornamen uit een lijst, en twee woorden die op een naam lijken.
checked-stories = Alinea’s waarin minstens drie van deze vijf samenkomen: leeftijd, kleine plaats, diagnose, grootte van het gezin, zeldzame gebeurtenis.
checked-fields = Het programma leest de titel, de samenvatting, elk antwoord in het formulier en elke reactie. Cijfers in een ander schrift, onzichtbare tekens, spaties tussen cijfers en nummers die door opmaak of over twee antwoorden verdeeld zijn, maken geen verschil.
checked-then = Wat er gebeurt met wat het vindt
checked-answers = Wat met zekerheid naar één persoon wijst, moet weg; alleen wie bij de instelling de gegevensbescherming beoordeelt, kan het laten staan, met een reden die vastgelegd blijft. Over al het andere krijgt de auteur een vraag: het wordt weggehaald, of het is een collega of een gepubliceerde auteur, of het is verzonnen, of het verwijst naar niemand. Een namenlijst alleen houdt nooit een tekst tegen. Voor het team wordt niets tegengehouden; voor de instelling alleen wat naar één persoon wijst; voor het netwerk en voor iedereen moet elke vraag beantwoord zijn.
checked-travels = Met de tekst wordt meegestuurd dat hij is gecontroleerd, wanneer, en met welke versie van de regels ({ $checker }). Wat er is gevonden, wordt niet meegestuurd en ook niet bewaard: alleen een controlegetal van wat er is geantwoord, dat samen met de tekst wordt gewist.
checked-blind = Wat het programma niet kan zien
checked-lived = Verhalen die maar één gezin kan hebben meegemaakt, verteld zonder een van deze kenmerken.
checked-nicknames = Bijnamen, namen in kleine letters, namen die gewone woorden zijn, en ongewone namen die op zichzelf staan.
checked-places = Plaatsen, scholen en datums waaraan ingewijden merken wie er bedoeld wordt.
checked-faces = Gezichten, stemmen en al het andere in beelden en opnamen.
checked-together = Wie te herkennen zou zijn in combinatie met andere teksten, kranten of roddels.
checked-judgement = Geen programma kan beloven dat niemand herkenbaar is. Het vervangt niet het oordeel van de auteur, niet de toestemming van de betrokkenen, en niet een collega die de tekst leest met de ogen van een buur.

# Above the preview of a draft
preview-safe = Is er iemand te herkennen?
preview-safe-nothing = Er is geen naam, nummer of adres gevonden. Geen programma ziet alles: lees het nog eens zoals een buur van het gezin het zou lezen.
preview-safe-found = { $count ->
    [one] Op één plek zou te zien kunnen zijn wie iemand is. Bij het publiceren krijg je daar een vraag over.
   *[other] Op { $count } plekken zou te zien kunnen zijn wie iemand is. Bij het publiceren krijg je daar vragen over.
}
