# What both forms have in common
write-practice-heading = Praktijk beschrijven
write-essay-heading = Essay schrijven
write-save = Concept opslaan
write-preview = Voorbeeld
write-publish = Publiceren
# Beside a question that has to be answered
write-must = nodig om te publiceren
write-all-that-fit = Kies alles wat past.
write-summary = In twee zinnen, voor wie weinig tijd heeft
write-summary-hint = Wordt getoond in lijsten en op andere servers. Hooguit 500 tekens.
write-language = Taal van deze tekst
write-language-hint = In deze taal wordt de tekst voorgelezen en doorzocht.
write-audience = Lezers
write-audience-hint = Kies voordat je publiceert: daarna blijft het zo. Een tekst die al is verspreid, kun je intrekken, maar misschien heeft iemand een kopie bewaard.
write-one-per-line = Eén per regel.
write-consent = De mensen in deze tekst
write-consent-hint = Nodig om te publiceren, niet om op te slaan.
write-who-reads = Wie het mag lezen
write-when-publish = Bij het publiceren
write-draft = Concept
write-not-allowed = Met jouw rol kun je lezen en reageren. Wil je schrijven, vraag het dan aan de redactie.
write-newer = Iemand anders heeft deze tekst intussen opgeslagen
write-newer-words = Wat je hebt getypt, staat hieronder en is niet opgeslagen. Dit is wat er nu is opgeslagen; als je opnieuw opslaat, wordt het vervangen.
write-newer-show = Opgeslagen tekst tonen
write-sign-in-and-save = Inloggen en opslaan
write-before = Voordat je publiceert
# Read aloud before the name of a question
write-done = Klaar:
write-needed = Nodig:
write-may-stay-open = Mag open blijven:
write-problems = { $count ->
    [one] Kijk nog eens naar één antwoord
   *[other] Kijk nog eens naar { $count } antwoorden
}

# What is saved and who sees it
state-new = Nog niet opgeslagen.
state-faulty = Nog niet opgeslagen: kijk nog eens naar enkele antwoorden.
state-newer = Gepubliceerd. Lezers zien een oudere versie totdat je deze publiceert.
state-published = Gepubliceerd: { $when }. Lezers zien deze versie.
state-draft = Concept, opgeslagen: { $when }. Alleen de auteur en wie het mag publiceren, zien het.
state-student = Een professional van je instelling publiceert je teksten: sla het concept op en laat het aan een van hen zien.

# Who may read it: a name, and a sentence
audience-team = Het team
audience-team-words = Mensen van deze instelling die hier schrijven. De tekst verlaat onze server nooit.
audience-institution = Deze instelling
audience-institution-words = Iedereen met een account bij deze instelling, ook wie alleen leest. De tekst verlaat onze server nooit.
audience-network = Het netwerk
audience-network-alone = Ingelogde mensen van deze instelling, en van partnerinstellingen zodra die er zijn.
audience-network-words = { $count ->
    [one] Ingelogde mensen van deze instelling en van onze partnerinstelling.
   *[other] Ingelogde mensen van deze instelling en van onze { $count } partnerinstellingen.
}
audience-public = Iedereen
audience-public-words = Iedereen op het web, onze partners, en wie ons vanaf een andere plek volgt.

# The people in the text: a name, and a sentence
consent-none-described = Er wordt niemand beschreven
consent-none-described-words = De tekst gaat over manieren van werken, niet over mensen.
consent-composite = De personen zijn samengesteld
consent-composite-words = Niemand in de tekst bestaat zo; er zijn kenmerken van meerdere mensen gemengd.
consent-written = Schriftelijke toestemming
consent-written-words = Iedereen die te herkennen zou zijn, heeft de tekst gelezen en getekend.

# What is wrong with an answer
wrong-name-long = Een titel heeft hooguit 150 tekens.
wrong-summary-long = { $count ->
    [one] Een samenvatting heeft hooguit 500 tekens; deze heeft er { $count }.
   *[other] Een samenvatting heeft hooguit 500 tekens; deze heeft er { $count }.
}
wrong-language = Kies de taal waarin je schrijft.
wrong-audience = Kies wie het mag lezen.
wrong-consent = Geef aan hoe de mensen in deze tekst beschermd zijn.
wrong-group = De kleinste groep kan niet groter zijn dan de grootste.
wrong-number = ‘{ $typed }’ is geen heel getal tot en met 100.000.
wrong-practice-name = Een praktijk heeft een naam van minstens 3 tekens nodig.
wrong-why = Vertel waarom je het doet.
wrong-procedures = Beschrijf minstens één stap.
wrong-where = Kies minstens één plek.
wrong-dose = Vul minstens een van deze getallen in, of geef aan dat er geen vast einde is.
wrong-essay-long = Een antwoord heeft hooguit 10.000 tekens.
wrong-essay-name = Een essay heeft een titel van minstens 3 tekens nodig.
wrong-essay-empty = Eén zin is genoeg, maar die is wel nodig.

# The form of a practice
practice-name = Hoe noem je het?
practice-name-hint = Een naam die collega’s onder elkaar zouden gebruiken. 3 tot 150 tekens.
practice-why = Waarom doe je het?
practice-why-hint = Het probleem dat je opviel, het idee achter je antwoord, het doel. Twee of drie alinea’s.
practice-procedures = Wat doe je, stap voor stap?
practice-procedures-hint = Eén stap per regel, op volgorde. Begin een regel met twee spaties om de stap erboven voort te zetten. Bijvoorbeeld: Welkomstronde, 15 minuten.
practice-where = Waar vindt het plaats?
practice-target-groups = Voor wie?
practice-target-groups-hint = Kies alles wat past. Partners filteren hierop in hun eigen taal.
practice-materials = Wat heb je nodig?
practice-materials-hint = Eén ding per regel. Een link na een streep: Fotokaarten | https://example.org/cards.pdf
practice-providers = Wie voert het uit?
practice-providers-hint = Eén rol per regel: rol | hoeveel | opleiding. Bijvoorbeeld: Sociaal werker | 2 | 20 uur groepswerk
practice-mode = Hoe gebeurt het?
practice-unit = Met wie tegelijk?
practice-unit-hint = Eén persoon, één gezin, meerdere samen.
practice-tailoring = Wat pas je aan elk gezin aan?
practice-tailoring-hint = Wat volgens plan mag verschillen, en hoe je dat bepaalt.
practice-modifications = Wat heb je sinds het begin veranderd?
practice-modifications-hint = En waarom. Bijvoorbeeld: een tolk sinds de derde groep.
practice-fidelity-planned = Hoe merk je of het gaat zoals beschreven?
practice-fidelity-planned-hint = Een checklist, een tweede persoon erbij, nog niets.
practice-fidelity-actual = En hoe ging het echt?
practice-fidelity-actual-hint = Bijvoorbeeld: 10 van de 12 bijeenkomsten volgens plan, in drie groepen.
practice-observed = Welke veranderingen heb je gezien?
practice-observed-hint = Bij wie, bij hoeveel, waar en wanneer. Percentages in een tabel worden ook als balken getoond. Geen cijfers over minder dan vijf mensen.
practice-core-elements = Wat moet blijven als iemand het aanpast?
practice-core-elements-hint = Eén element per regel.
practice-risks = Wanneer kun je het beter niet doen?
practice-risks-hint = Eén risico of grens per regel.
practice-life-stages = Leeftijden of levensfasen
practice-settings = In wat voor dienst of voorziening?
practice-settings-hint = Waar gezinnen je ontmoeten, niet alleen waar dit plaatsvindt.
practice-sectors = Werkvelden
practice-community-resources = Wat draagt de buurt bij?
practice-also-involved = Wie is er nog meer betrokken?
practice-also-involved-hint = Buiten je eigen dienst.
practice-cost-band = Kosten naast personeel
practice-cost-band-hint = Een indruk is genoeg.
practice-space = Ruimte
practice-space-hint = Bijvoorbeeld: een ruimte met een keuken.
practice-inputs = Logisch model: wat erin gaat
practice-activities = Wat er wordt gedaan
practice-outputs = Wat je kunt tellen
practice-outcomes = Wat er voor gezinnen verandert
practice-assumptions = Wat waar moet zijn, wil het werken
practice-status = Is het in gebruik?
practice-status-hint = ‘Met voorzichtigheid’ en ‘niet meer aanbevolen’ zijn zichtbaar voor iedereen die het leest of heeft aangepast.
practice-sessions = Bijeenkomsten
practice-minutes = Minuten per keer
practice-every-days = Om de … dagen
practice-weeks = Weken in totaal
practice-group-min = Groep: van
practice-group-max = Groep: tot
practice-staff-hours = Personeelsuren
practice-lede = Vijf antwoorden zijn nodig om te publiceren. Met de andere kunnen anderen je praktijk makkelijker uitproberen; laat open wat je niet weet.
practice-dose = Hoeveel, en hoe vaak?
practice-dose-hint = Minstens een hiervan. Alleen getallen.
practice-open-ended = Zonder vast einde
practice-others = Zodat anderen het kunnen proberen
practice-more = Meer: diensten, buurt, middelen, verwachte verandering
practice-means = Middelen
practice-means-hint = Voor één cyclus.
practice-interpreters = Tolken of meerdere talen
practice-completeness = Volledigheid
practice-answered = { $count ->
    [one] { $count } van de 12 vragen die een praktijk herhaalbaar maken, is beantwoord.
   *[other] { $count } van de 12 vragen die een praktijk herhaalbaar maken, zijn beantwoord.
}

# The questions of a practice, in a few words
ask-name = De naam
ask-why = Waarom je het doet
ask-procedures = De stappen
ask-where = Waar
ask-dose = Hoeveel
ask-materials = Wat je nodig hebt
ask-providers = Wie het uitvoert
ask-mode = Hoe het gebeurt
ask-tailoring = Wat je aanpast
ask-modifications = Wat er veranderd is
ask-fidelity-planned = Hoe je het nagaat
ask-fidelity-actual = Hoe het echt ging

# Answers to choose from
choose-none = Niet ingevuld
choose-individual = Eén persoon
choose-one-family = Eén gezin
choose-several-families = Meerdere gezinnen samen
choose-group = Een groep
choose-community = Een gemeenschap
choose-cost-free = Geen
choose-cost-low = Laag
choose-cost-medium = Gemiddeld
choose-cost-high = Hoog
choose-in-use = In gebruik
choose-paused = Gepauzeerd
choose-caution = In gebruik, met voorzichtigheid
choose-withdrawn = Niet meer aanbevolen

# The form of an essay
essay-form-name = Titel
essay-form-name-hint = Waarom zou een collega het willen lezen? 3 tot 150 tekens.
essay-form-learnt = Wat heb je geleerd?
essay-form-learnt-hint = Eén ding dat je zag of hoorde en dat je niet wist, of vergeten was.
essay-form-before = Hoe werkte je eerder?
essay-form-before-hint = Zodat een lezer van elders begrijpt waar je begint.
essay-form-meets = Hoe ontmoeten de twee elkaar?
essay-form-meets-hint = Wat bij elkaar past, en wat elkaar in de weg zit.
essay-form-interaction = In één woord: het nieuwe
essay-form-interaction-hint = Vergeleken met hoe je eerder werkte.
essay-form-try-text = Wat ga je proberen?
essay-form-try-text-hint = Klein is goed: wat, met wie, en wanneer.
essay-form-lede = Na een training of een bezoek: vier vragen, in je eigen woorden. Alle vier zijn nodig om te publiceren.
essay-form-length = Iets over de lengte
essay-form-length-words = { $count ->
    [one] De meeste essays die collega’s uitlezen, hebben 400 tot 900 woorden. Dat van jou heeft { $count } woord.
   *[other] De meeste essays die collega’s uitlezen, hebben 400 tot 900 woorden. Dat van jou heeft er { $count }.
}
ask-title = De titel
ask-learnt = Wat je hebt geleerd
ask-before = Hoe je eerder werkte
ask-meets = Hoe de twee elkaar ontmoeten
ask-try = Wat je gaat proberen
# These go on from: In one word, the new
choose-replaces = vervangt wat we deden
choose-complements = vult het aan
choose-conflicts = botst ermee
choose-unclear = is nog niet duidelijk

# The preview
preview-title = Voorbeeld: { $title }
preview-how = Zo zien lezers het straks.
preview-back = Terug naar schrijven
preview-team = Alleen het team kan het lezen.
preview-institution = Alleen mensen van deze instelling kunnen het lezen.
preview-network = Ingelogde mensen van deze instelling en van partnerinstellingen kunnen het lezen.
preview-public = Iedereen kan het lezen.
