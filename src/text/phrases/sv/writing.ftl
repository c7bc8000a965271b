# What both forms have in common
write-practice-heading = Skriv ett arbetssätt
write-essay-heading = Skriv en essä
write-save = Spara utkast
write-preview = Förhandsgranska
write-publish = Publicera
# Beside a question that has to be answered
write-must = krävs för publicering
write-all-that-fit = Välj alla som passar.
write-summary = I två meningar, för den som har bråttom
write-summary-hint = Visas i listor och på andra servrar. Högst 500 tecken.
write-language = Textens språk
write-language-hint = Texten läses upp och söks på det här språket.
write-audience = Läsare
write-audience-hint = Välj innan du publicerar: därefter går det inte att ändra. Det som har skickats ut kan återkallas, men någon kan ha sparat en kopia.
write-one-per-line = En per rad.
write-consent = Personerna i texten
write-consent-hint = Behövs för att publicera, inte för att spara.
write-who-reads = Vilka som får läsa
write-when-publish = När du publicerar
write-draft = Utkast
write-not-allowed = Med din roll kan du läsa och kommentera. Fråga en redaktör om du vill skriva.
write-newer = Någon annan har sparat texten under tiden
write-newer-words = Det du skrev står nedan och är inte sparat. Detta är det som är sparat nu; om du sparar igen ersätts det.
write-newer-show = Visa den sparade texten
write-sign-in-and-save = Logga in och spara
write-before = Innan du publicerar
# Read aloud before the name of a question
write-done = Klart:
write-needed = Behövs:
write-may-stay-open = Kan lämnas öppet:
write-problems = { $count ->
    [one] Ett svar behöver ses över
   *[other] { $count } svar behöver ses över
}

# What is saved and who sees it
state-new = Inte sparat än.
state-faulty = Inte sparat än: några svar behöver ses över.
state-newer = Publicerat. Läsarna ser en äldre version tills du publicerar den här.
state-published = Publicerat { $when }. Läsarna ser den här versionen.
state-draft = Utkast, sparat { $when }. Bara författaren och de som får publicera texten ser det.
state-student = Dina texter publiceras av en praktiker på din institution: spara texten och visa någon av dem utkastet.

# Who may read it: a name, and a sentence
audience-team = Teamet
audience-team-words = De på den här institutionen som skriver här. Texten lämnar aldrig vår server.
audience-institution = Den här institutionen
audience-institution-words = Alla inloggade kollegor på den här institutionen, även de som bara läser. Texten lämnar aldrig vår server.
audience-network = Nätverket
audience-network-alone = Inloggade kollegor på den här institutionen och hos partnerinstitutioner, så snart det finns några.
audience-network-words = { $count ->
    [one] Inloggade kollegor på den här institutionen och hos vår partnerinstitution.
   *[other] Inloggade kollegor på den här institutionen och hos våra { $count } partnerinstitutioner.
}
audience-public = Alla
audience-public-words = Vem som helst på webben, våra partner och alla som följer oss från andra håll.

# The people in the text: a name, and a sentence
consent-none-described = Ingen person beskrivs
consent-none-described-words = Texten handlar om arbetssätt, inte om personer.
consent-composite = Personerna är sammansatta
consent-composite-words = Ingen i texten finns på riktigt; drag från flera personer har blandats.
consent-written = Skriftligt samtycke finns
consent-written-words = Alla som skulle kunna kännas igen har läst texten och skrivit under.

# What is wrong with an answer
wrong-name-long = En titel har högst 150 tecken.
wrong-summary-long = { $count ->
    [one] En sammanfattning har högst 500 tecken; den här har { $count }.
   *[other] En sammanfattning har högst 500 tecken; den här har { $count }.
}
wrong-language = Välj det språk du skriver på.
wrong-audience = Välj vilka som får läsa texten.
wrong-consent = Ange hur personerna i texten skyddas.
wrong-group = Gruppens minsta storlek kan inte vara större än den största.
wrong-number = ”{ $typed }” är inte ett heltal upp till 100 000.
wrong-practice-name = Ett arbetssätt behöver ett namn på minst 3 tecken.
wrong-why = Berätta varför ni gör det.
wrong-procedures = Beskriv minst ett steg.
wrong-where = Välj minst en plats.
wrong-dose = Ange minst en av siffrorna, eller att det inte finns något bestämt slut.
wrong-essay-long = Ett svar har högst 10 000 tecken.
wrong-essay-name = En essä behöver en titel på minst 3 tecken.
wrong-essay-empty = En mening räcker, men en behövs.

# The form of a practice
# "ni": colleagues who work together
practice-name = Vad kallar ni det?
practice-name-hint = Ett namn som kollegor skulle använda sinsemellan. 3 till 150 tecken.
practice-why = Varför gör ni det?
practice-why-hint = Problemet ni såg, tanken bakom ert svar, målet. Två eller tre stycken.
practice-procedures = Vad gör ni, steg för steg?
practice-procedures-hint = Ett steg per rad, i ordning. Börja en rad med två mellanslag för att fortsätta steget ovanför. Till exempel: Välkomstrunda, 15 minuter.
practice-where = Var äger det rum?
practice-target-groups = För vem?
practice-target-groups-hint = Välj alla som passar. Partner kan filtrera på dem på sitt eget språk.
practice-materials = Vad behöver ni?
practice-materials-hint = En sak per rad. En länk efter ett lodstreck: Bildkort | https://example.org/cards.pdf
practice-providers = Vem gör det?
practice-providers-hint = En roll per rad: roll | hur många | utbildning. Till exempel: Socialpedagog | 2 | 20 timmars grupparbete
practice-mode = Hur går det till?
practice-unit = Med vem åt gången?
practice-unit-hint = En person, en familj, flera tillsammans.
practice-tailoring = Vad anpassar ni till varje familj?
practice-tailoring-hint = Vad som är tänkt att variera, och hur ni avgör det.
practice-modifications = Vad har ni ändrat sedan början?
practice-modifications-hint = Och varför. Till exempel: en tolk från och med den tredje gruppen.
practice-fidelity-planned = Hur märker ni om det görs så som det är beskrivet?
practice-fidelity-planned-hint = En checklista, en kollega till i rummet, ingenting än.
practice-fidelity-actual = Och hur blev det i verkligheten?
practice-fidelity-actual-hint = Till exempel: 10 av 12 träffar enligt plan, i tre grupper.
practice-observed = Vilka förändringar har ni sett?
practice-observed-hint = Hos vilka, hur många, var och när. Procenttal i en tabell visas också som staplar. Inga siffror om färre än fem personer.
practice-core-elements = Vad måste vara kvar när någon anpassar det?
practice-core-elements-hint = Ett element per rad.
practice-risks = När bör man inte göra det?
practice-risks-hint = En risk eller begränsning per rad.
practice-life-stages = Åldrar eller livsskeden
practice-settings = I vilken typ av verksamhet?
practice-settings-hint = Där familjer möter er, inte bara där detta äger rum.
practice-sectors = Verksamhetsområden
practice-community-resources = Vad bidrar närsamhället med?
practice-also-involved = Vilka andra deltar?
practice-also-involved-hint = Utanför er egen verksamhet.
practice-cost-band = Kostnad utöver personal
practice-cost-band-hint = En uppskattning räcker.
practice-space = Lokal
practice-space-hint = Till exempel: ett rum med kök.
practice-inputs = Logisk modell: resurser in
practice-activities = Vad som görs
practice-outputs = Vad som kan räknas
practice-outcomes = Vad som förändras för familjerna
practice-assumptions = Vad som måste stämma för att det ska fungera
practice-status = Används det?
practice-status-hint = ”Används med försiktighet” och ”Rekommenderas inte längre” visas för alla som läser eller har anpassat det.
practice-sessions = Träffar
practice-minutes = Minuter per träff
practice-every-days = Var …:e dag
practice-weeks = Veckor totalt
practice-group-min = Grupp: från
practice-group-max = Grupp: till
practice-staff-hours = Personaltimmar
practice-lede = Fem svar krävs för publicering. De andra gör det lättare att prova ert arbetssätt på andra håll; lämna öppet det du inte vet.
practice-dose = Hur mycket, och hur ofta?
practice-dose-hint = Minst en av dessa. Endast siffror.
practice-open-ended = Det har inget bestämt slut
practice-others = Så att andra kan prova det
practice-more = Mer: verksamhet, närsamhälle, resurser, väntad förändring
practice-means = Resurser
practice-means-hint = För en omgång.
practice-interpreters = Tolkar eller flera språk
practice-completeness = Fullständighet
practice-answered = { $count ->
    [one] { $count } av de 12 frågor som gör ett arbetssätt upprepbart är besvarad.
   *[other] { $count } av de 12 frågor som gör ett arbetssätt upprepbart är besvarade.
}

# The questions of a practice, in a few words
ask-name = Namnet
ask-why = Varför ni gör det
ask-procedures = Stegen
ask-where = Var
ask-dose = Hur mycket
ask-materials = Vad ni behöver
ask-providers = Vem som gör det
ask-mode = Hur det går till
ask-tailoring = Vad ni anpassar
ask-modifications = Vad som har ändrats
ask-fidelity-planned = Hur ni följer upp det
ask-fidelity-actual = Hur det blev i verkligheten

# Answers to choose from
choose-none = Inte angivet
choose-individual = En person
choose-one-family = En familj
choose-several-families = Flera familjer tillsammans
choose-group = En grupp
choose-community = Ett närsamhälle
choose-cost-free = Ingen
choose-cost-low = Låg
choose-cost-medium = Medelhög
choose-cost-high = Hög
choose-in-use = I bruk
choose-paused = Pausat
choose-caution = Används med försiktighet
choose-withdrawn = Rekommenderas inte längre

# The form of an essay
essay-form-name = Titel
essay-form-name-hint = Vad skulle få en kollega att vilja läsa den? 3 till 150 tecken.
essay-form-learnt = Vad lärde du dig?
essay-form-learnt-hint = En sak du såg eller hörde som du inte visste, eller hade glömt.
essay-form-before = Hur arbetade ni tidigare?
essay-form-before-hint = Så att en läsare från ett annat håll förstår var ni börjar.
essay-form-meets = Hur möts de två?
essay-form-meets-hint = Vad som passar ihop, och vad som står i vägen för det andra.
essay-form-interaction = Kort sagt: det nya
essay-form-interaction-hint = Jämfört med hur ni arbetade tidigare.
essay-form-try-text = Vad ska ni prova?
essay-form-try-text-hint = Smått är bra: vad, med vem, till när.
essay-form-lede = Efter en utbildning eller ett besök: fyra frågor, med dina egna ord. Alla fyra krävs för publicering.
essay-form-length = Några ord om längden
essay-form-length-words = { $count ->
    [one] De flesta essäer som kollegor läser till slut har 400 till 900 ord. Din har { $count }.
   *[other] De flesta essäer som kollegor läser till slut har 400 till 900 ord. Din har { $count }.
}
ask-title = Titeln
ask-learnt = Vad du lärde dig
ask-before = Hur ni arbetade tidigare
ask-meets = Hur de två möts
ask-try = Vad ni ska prova
# These go on from: In one word, the new
choose-replaces = ersätter det vi gjorde
choose-complements = kompletterar det vi gjorde
choose-conflicts = står i konflikt med det vi gjorde
choose-unclear = är ännu oklart

# The preview
preview-title = Förhandsgranskning: { $title }
preview-how = Så här kommer läsarna att se texten.
preview-back = Tillbaka till skrivandet
preview-team = Bara teamet kommer att kunna läsa den.
preview-institution = Bara kollegor på den här institutionen kommer att kunna läsa den.
preview-network = Inloggade kollegor på den här institutionen och hos partnerinstitutioner kommer att kunna läsa den.
preview-public = Alla kommer att kunna läsa den.
