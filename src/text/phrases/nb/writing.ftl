# What both forms have in common
write-practice-heading = Skriv en praksis
write-essay-heading = Skriv en essay
write-save = Lagre utkast
write-preview = Forhåndsvis
write-publish = Publiser
# Beside a question that has to be answered
write-must = kreves for å publisere
write-all-that-fit = Velg alle som passer.
write-summary = I to setninger, for den som har dårlig tid
write-summary-hint = Vises i lister og på andre servere. Høyst 500 tegn.
write-language = Språket i teksten
write-language-hint = Teksten leses opp og søkes i på dette språket.
write-audience = Lesere
write-audience-hint = Velg før du publiserer: Etterpå kan det ikke endres. Det som er sendt ut, kan trekkes tilbake, men noen kan ha tatt vare på en kopi.
write-one-per-line = Én per linje.
write-consent = Personene i teksten
write-consent-hint = Trengs for å publisere, ikke for å lagre.
write-who-reads = Hvem som kan lese
write-when-publish = Når du publiserer
write-draft = Utkast
write-not-allowed = Rollen din lar deg lese og kommentere. Spør en redaktør hvis du vil skrive.
write-newer = Noen andre har lagret teksten i mellomtiden
write-newer-words = Det du skrev, står nedenfor og er ikke lagret. Dette er det som er lagret nå; hvis du lagrer igjen, blir det erstattet.
write-newer-show = Vis den lagrede teksten
write-sign-in-and-save = Logg inn og lagre
write-before = Før du publiserer
# Read aloud before the name of a question
write-done = Ferdig:
write-needed = Trengs:
write-may-stay-open = Kan stå åpent:
write-problems = { $count ->
    [one] Ett svar bør ses over
   *[other] { $count } svar bør ses over
}

# What is saved and who sees it
state-new = Ikke lagret ennå.
state-faulty = Ikke lagret ennå: Noen svar bør ses over.
state-newer = Publisert. Leserne ser en eldre versjon til du publiserer denne.
state-published = Publisert { $when }. Leserne ser denne versjonen.
state-draft = Utkast, lagret { $when }. Bare forfatteren og de som kan publisere teksten, ser det.
state-student = Tekstene dine blir publisert av en praktiker ved institusjonen din: Lagre teksten, og vis utkastet til en av dem.

# Who may read it: a name, and a sentence
audience-team = Teamet
audience-team-words = De ved denne institusjonen som skriver her. Teksten forlater aldri serveren vår.
audience-institution = Denne institusjonen
audience-institution-words = Alle innloggede kolleger ved denne institusjonen, også de som bare leser. Teksten forlater aldri serveren vår.
audience-network = Nettverket
audience-network-alone = Innloggede kolleger ved denne institusjonen og hos partnerinstitusjoner så snart det finnes noen.
audience-network-words = { $count ->
    [one] Innloggede kolleger ved denne institusjonen og hos partnerinstitusjonen vår.
   *[other] Innloggede kolleger ved denne institusjonen og hos våre { $count } partnerinstitusjoner.
}
audience-public = Alle
audience-public-words = Hvem som helst på nettet, partnerne våre og alle som følger oss fra andre steder.

# The people in the text: a name, and a sentence
consent-none-described = Ingen personer er beskrevet
consent-none-described-words = Teksten handler om måter å arbeide på, ikke om personer.
consent-composite = Personene er sammensatte
consent-composite-words = Ingen i teksten finnes i virkeligheten; trekk fra flere personer er blandet.
consent-written = De har samtykket skriftlig
consent-written-words = Alle som kan bli gjenkjent, har lest teksten og skrevet under.

# What is wrong with an answer
wrong-name-long = En tittel har høyst 150 tegn.
wrong-summary-long = { $count ->
    [one] Et sammendrag har høyst 500 tegn; dette har { $count }.
   *[other] Et sammendrag har høyst 500 tegn; dette har { $count }.
}
wrong-language = Velg språket du skriver på.
wrong-audience = Velg hvem som kan lese teksten.
wrong-consent = Oppgi hvordan personene i teksten er vernet.
wrong-group = Den minste gruppestørrelsen kan ikke være større enn den største.
wrong-number = «{ $typed }» er ikke et helt tall opp til 100 000.
wrong-practice-name = En praksis trenger et navn på minst 3 tegn.
wrong-why = Fortell hvorfor dere gjør det.
wrong-procedures = Beskriv minst ett steg.
wrong-where = Velg minst ett sted.
wrong-dose = Oppgi minst ett av disse tallene, eller at det ikke er noen fast slutt.
wrong-essay-long = Et svar har høyst 10 000 tegn.
wrong-essay-name = En essay trenger en tittel på minst 3 tegn.
wrong-essay-empty = Én setning er nok, men én trengs.

# The form of a practice
# "dere": colleagues who work together
practice-name = Hva kaller dere den?
practice-name-hint = Et navn kolleger ville brukt seg imellom. 3 til 150 tegn.
practice-why = Hvorfor gjør dere dette?
practice-why-hint = Problemet dere så, tanken bak svaret deres, målet. To eller tre avsnitt.
practice-procedures = Hva gjør dere, steg for steg?
practice-procedures-hint = Ett steg per linje, i rekkefølge. Begynn en linje med to mellomrom for å fortsette steget over. For eksempel: Velkomstrunde, 15 minutter.
practice-where = Hvor foregår det?
practice-target-groups = For hvem?
practice-target-groups-hint = Velg alle som passer. Partnere kan filtrere etter disse på sitt eget språk.
practice-materials = Hva trenger dere?
practice-materials-hint = Én ting per linje. En lenke etter en loddrett strek: Bildekort | https://example.org/cards.pdf
practice-providers = Hvem gjør det?
practice-providers-hint = Én rolle per linje: rolle | hvor mange | opplæring. For eksempel: Sosialpedagog | 2 | 20 timer gruppearbeid
practice-mode = Hvordan foregår det?
practice-unit = Med hvem om gangen?
practice-unit-hint = Én person, én familie, flere sammen.
practice-tailoring = Hva tilpasser dere til hver familie?
practice-tailoring-hint = Hva det er meningen skal variere, og hvordan dere avgjør det.
practice-modifications = Hva har dere endret siden starten?
practice-modifications-hint = Og hvorfor. For eksempel: en tolk fra og med den tredje gruppen.
practice-fidelity-planned = Hvordan merker dere om det gjøres slik det er beskrevet?
practice-fidelity-planned-hint = En sjekkliste, en kollega til i rommet, ingenting ennå.
practice-fidelity-actual = Og hvordan ble det i virkeligheten?
practice-fidelity-actual-hint = For eksempel: 10 av 12 møter som planlagt, i tre grupper.
practice-observed = Hvilke endringer har dere sett?
practice-observed-hint = Hos hvem, hvor mange, hvor og når. Prosenttall i en tabell vises også som søyler. Ingen tall om færre enn fem personer.
practice-core-elements = Hva må beholdes når noen tilpasser den?
practice-core-elements-hint = Ett element per linje.
practice-risks = Når bør man ikke gjøre det?
practice-risks-hint = Én risiko eller begrensning per linje.
practice-life-stages = Aldre eller livsfaser
practice-settings = I hva slags tjeneste?
practice-settings-hint = Der familier møter dere, ikke bare der dette foregår.
practice-sectors = Arbeidsfelt
practice-community-resources = Hva bidrar nærmiljøet med?
practice-also-involved = Hvem andre er med?
practice-also-involved-hint = Utenfor deres egen tjeneste.
practice-cost-band = Kostnad utenom personale
practice-cost-band-hint = Et anslag er nok.
practice-space = Lokale
practice-space-hint = For eksempel: et rom med kjøkken.
practice-inputs = Logisk modell: innsats
practice-activities = Hva som gjøres
practice-outputs = Hva som kan telles
practice-outcomes = Hva som endrer seg for familiene
practice-assumptions = Hva som må stemme for at det skal virke
practice-status = Er den i bruk?
practice-status-hint = «Brukes med varsomhet» og «Anbefales ikke lenger» vises til alle som leser praksisen eller har tilpasset den.
practice-sessions = Møter
practice-minutes = Minutter per møte
practice-every-days = Hver … dag
practice-weeks = Uker i alt
practice-group-min = Gruppe: fra
practice-group-max = Gruppe: til
practice-staff-hours = Personaltimer
practice-lede = Fem svar kreves for å publisere. De andre gjør det lettere å prøve praksisen deres andre steder; la det dere ikke vet, stå åpent.
practice-dose = Hvor mye, og hvor ofte?
practice-dose-hint = Minst ett av disse. Bare tall.
practice-open-ended = Det er ingen fast slutt
practice-others = Så andre kan prøve den
practice-more = Mer: tjenester, nærmiljø, ressurser, ventet endring
practice-means = Ressurser
practice-means-hint = For én runde.
practice-interpreters = Tolker eller flere språk
practice-completeness = Fullstendighet
practice-answered = { $count ->
    [one] { $count } av de 12 spørsmålene som gjør en praksis mulig å gjenta, er besvart.
   *[other] { $count } av de 12 spørsmålene som gjør en praksis mulig å gjenta, er besvart.
}

# The questions of a practice, in a few words
ask-name = Navnet
ask-why = Hvorfor dere gjør det
ask-procedures = Stegene
ask-where = Hvor
ask-dose = Hvor mye
ask-materials = Hva dere trenger
ask-providers = Hvem som gjør det
ask-mode = Hvordan det foregår
ask-tailoring = Hva dere tilpasser
ask-modifications = Hva som er endret
ask-fidelity-planned = Hvordan dere følger det opp
ask-fidelity-actual = Hvordan det ble i virkeligheten

# Answers to choose from
choose-none = Ikke oppgitt
choose-individual = Én person
choose-one-family = Én familie
choose-several-families = Flere familier sammen
choose-group = En gruppe
choose-community = Et lokalsamfunn
choose-cost-free = Ingen
choose-cost-low = Lav
choose-cost-medium = Middels
choose-cost-high = Høy
choose-in-use = I bruk
choose-paused = Satt på pause
choose-caution = Brukes med varsomhet
choose-withdrawn = Anbefales ikke lenger

# The form of an essay
essay-form-name = Tittel
essay-form-name-hint = Hva ville gitt en kollega lyst til å lese den? 3 til 150 tegn.
essay-form-learnt = Hva lærte du?
essay-form-learnt-hint = Én ting du så eller hørte, som du ikke visste eller hadde glemt.
essay-form-before = Hvordan arbeidet dere før?
essay-form-before-hint = Så en leser fra et annet sted forstår hvor dere begynner.
essay-form-meets = Hvordan møtes de to?
essay-form-meets-hint = Hva som passer sammen, og hva som står i veien for det andre.
essay-form-interaction = Kort sagt: det nye
essay-form-interaction-hint = Sammenlignet med hvordan dere arbeidet før.
essay-form-try-text = Hva skal dere prøve?
essay-form-try-text-hint = Smått er bra: hva, med hvem, innen når.
essay-form-lede = Etter en opplæring eller et besøk: fire spørsmål, med dine egne ord. Alle fire kreves for å publisere.
essay-form-length = Noen ord om lengden
essay-form-length-words = { $count ->
    [one] De fleste essayer som kolleger leser til slutten, har 400 til 900 ord. Din har { $count }.
   *[other] De fleste essayer som kolleger leser til slutten, har 400 til 900 ord. Din har { $count }.
}
ask-title = Tittelen
ask-learnt = Hva du lærte
ask-before = Hvordan dere arbeidet før
ask-meets = Hvordan de to møtes
ask-try = Hva dere skal prøve
# These go on from: In one word, the new
choose-replaces = erstatter det vi gjorde
choose-complements = utfyller det vi gjorde
choose-conflicts = er i konflikt med det vi gjorde
choose-unclear = er ennå uklart

# The preview
preview-title = Forhåndsvisning: { $title }
preview-how = Slik kommer leserne til å se teksten.
preview-back = Tilbake til skrivingen
preview-team = Bare teamet vil kunne lese den.
preview-institution = Bare kolleger ved denne institusjonen vil kunne lese den.
preview-network = Innloggede kolleger ved denne institusjonen og hos partnerinstitusjoner vil kunne lese den.
preview-public = Alle vil kunne lese den.
