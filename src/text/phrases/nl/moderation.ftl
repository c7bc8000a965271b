# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = Op { $day } heeft { $house } een besluit genomen over iets van jou.
statement-warn = Je krijgt een waarschuwing, { $name }. Er is niets van jou verborgen of weggehaald.
statement-hide = Je tekst ‘{ $title }’ is op deze server verborgen. Jij en de moderatoren kunnen hem hier nog lezen, en er gaat niets van verloren. Kopieën die al eerder bij andere servers zijn bezorgd, blijven daar.
statement-hide-elsewhere = Je tekst ‘{ $title }’ is op deze server verborgen: hij wordt hier aan niemand getoond. Op je eigen server en elders verandert er niets.
statement-withdraw = Je tekst ‘{ $title }’ is ingetrokken: de woorden ervan zijn op deze server gewist, en elke server die hem heeft ontvangen, heeft het verzoek gekregen hem te wissen.
statement-limit = { $name }, wat je voor anderen schrijft, wordt vanaf nu door iemand anders gepubliceerd: de redactie leest het eerst. Zolang dat zo is, kun je niet reageren. Wat je hebt gepubliceerd, blijft.
statement-limit-elsewhere = { $name }, wat je vanaf nu schrijft, wordt op deze server pas getoond als iemand hier het heeft gelezen. Elders verandert er niets.
statement-suspend = { $name }, je account op deze server is geschorst: je kunt niet inloggen. Wat je hebt gepubliceerd, blijft.
statement-suspend-elsewhere = { $name }, niets van wat je schrijft, wordt nog op deze server getoond. Elders verandert er niets.
statement-facts = Wat er is vastgesteld: { $facts }
statement-law = De grond is de wet: { $rule }
statement-rules = De grond zijn de regels van deze instelling: { $rule }
statement-origin = Het besluit is genomen naar aanleiding van een melding. Van wie die kwam, wordt niet meegedeeld.
statement-people = Mensen hebben dit vastgesteld en besloten. Er zijn geen geautomatiseerde middelen gebruikt.
statement-redress = Als je vindt dat dit niet klopt, kun je op deze pagina één keer bezwaar maken, tot { $day }. Iemand anders dan wie het besluit heeft genomen, antwoordt, zolang er nog iemand is. Je kunt ook naar de rechter gaan.
statement-heading = Motivering van het besluit
statement-ended = Dit besluit is teruggedraaid. Het geldt niet meer.

# The menu and the queue
moderate-menu = Moderatie
moderate-only = Meldingen zijn voor de redactie, wie de gegevensbescherming beoordeelt en de beheerders.
moderate-decide = Besluiten
moderate-decide-which = Besluiten over melding { $number }
moderate-text = De tekst lezen
moderate-hidden-note = Deze tekst is door een besluit verborgen. Alleen de auteur en de moderatoren kunnen hem hier lezen.

# The form
moderate-heading = Besluiten over melding { $number }
moderate-about = Het gaat over { $name }.
moderate-measure = Wat er gebeurt
moderate-measure-hint = Bij verbergen blijft de tekst bewaard, en hij kan weer worden getoond. Bij intrekken wordt hij definitief gewist, hier en op elke server die hem heeft ontvangen.
moderate-nothing = Niets: er is geen reden om in te grijpen
moderate-warn = { $name } waarschuwen
moderate-hide = ‘{ $name }’ verbergen
moderate-withdraw = ‘{ $name }’ intrekken
moderate-limit = { $name } beperken
moderate-suspend = { $name } schorsen
moderate-choose = Kies wat er gebeurt.
moderate-ground = De grond
moderate-ground-hint = Nodig als er iets gebeurt.
moderate-ground-law = De wet
moderate-ground-rules = De regels van deze instelling
moderate-rule = Welke wet of welke regel
moderate-rule-hint = Het artikel of de paragraaf, zodat de persoon het kan nalezen.
moderate-facts = Wat er is vastgesteld
moderate-facts-hint = In gewone woorden. De betrokkene leest dit: zeg niet van wie de melding kwam, en herhaal niets waaraan een gezin te herkennen is.
moderate-more = Melding open laten: ik besluit nog over meer ervan
moderate-do = Besluiten
moderate-leave = Terug zonder te besluiten

# A decision as moderators read it
moderate-decision = Besluit { $number }
moderate-decided = { $name } heeft dit besloten op { $day }.
moderate-in-force = Het is van kracht.
moderate-over = Het is teruggedraaid op { $day }.
moderate-statement = Wat de betrokkene leest
moderate-no-statement = Er is tegen niemand iets ondernomen, dus er is geen motivering.
moderate-address = Wie hier een account heeft, vindt deze motivering op de eigen werkplek. Wie elders is of niet kan inloggen, leest haar op dit adres, dat je kunt doorgeven: { $address }
moderate-take-back = Terugdraaien
moderate-take-back-reason = Waarom het wordt teruggedraaid
moderate-take-back-hint = Dit blijft met je naam in het logboek staan.

# The log
audit-heading = Logboek van de moderatoren
audit-sentence = Elk besluit met de reden. Er komen regels bij; geen enkele kan worden veranderd of weggehaald.
audit-none = Er is nog niets besloten.
audit-table = Wat moderatoren hebben gedaan, het nieuwste eerst
audit-when = Wanneer
audit-who = Wie
audit-what = Wat
audit-about = Over
audit-reason = Waarom
audit-older = Oudere regels
audit-nothing = Geen reden om in te grijpen
audit-warn = Gewaarschuwd
audit-hide = Tekst verborgen
audit-withdraw = Tekst ingetrokken
audit-limit = Beperkt
audit-suspend = Geschorst
audit-taken-back = Besluit teruggedraaid
audit-forwarded = Melding doorgestuurd

# The desk of a member
rulings-heading = Wat moderatoren hebben besloten
rulings-warn = Je hebt een waarschuwing gekregen.
rulings-hide = Een tekst van jou is verborgen.
rulings-withdraw = Een tekst van jou is ingetrokken.
rulings-limit = Er is een beperking voor je ingesteld.
rulings-suspend = Je bent geschorst.
rulings-read = Lees waarom
rulings-read-which = Lees waarom (besluit: { $when })
rulings-acted = Over je melding van { $day } is besloten: er is een maatregel genomen.
rulings-left = Over je melding van { $day } is besloten: er is geen reden gevonden om in te grijpen. Ben je het er niet mee eens, meld het dan nog eens en zeg waarom.

# The public form for reports, for anybody
notice-heading = Iets melden
notice-this = Deze tekst melden
notice-lede = Laat het ons weten als een tekst hier in strijd is met de wet, iemand herkenbaar maakt of in strijd is met onze regels. Mensen lezen je melding en besluiten binnen zeven dagen. Je hebt geen account nodig.
notice-address = Het precieze adres
notice-address-hint = Zoals het op de pagina van de tekst in de adresbalk staat. Bij een reactie het adres dat eindigt op het nummer ervan.
notice-cause = Waarom je het meldt
notice-cause-hint = Kies wat er het dichtst bij komt.
notice-cause-identifies = Iemand is erin te herkennen
notice-cause-child = Een kind is in gevaar of loopt schade op
notice-cause-illegal = Het is op een andere manier in strijd met de wet
notice-cause-rules = Het is in strijd met de regels van deze instelling
notice-words = Wat er niet goed aan is
notice-words-hint = Zeg waar in de tekst, en waarom. Herhaal geen namen of adressen van een gezin.
notice-name = Je naam
notice-name-hint = Alleen de moderatoren zien die; de auteur nooit. Niet nodig als een kind in gevaar is.
notice-mail = Je e-mailadres
notice-mail-hint = Voor het geval we iets moeten vragen. Niet nodig als een kind in gevaar is.
notice-honest = Voor zover ik weet, is wat ik hier zeg juist en volledig.
notice-send = Melding versturen
notice-nameless = iemand zonder naam
notice-times = { $count } keer verstuurd vanaf dezelfde plek.
receipt-heading = We hebben je melding ontvangen
receipt-keep = Bewaar dit nummer: { $number }. Daarmee, of met het adres van deze pagina, kun je opzoeken wat er met je melding is gebeurd. Er wordt geen e-mail verstuurd.
receipt-received = Je melding is binnengekomen op { $day }.
receipt-open = De melding wacht op een besluit, dat door mensen wordt genomen, uiterlijk op { $day }.
receipt-acted = Op { $day } is erover besloten: er is een maatregel genomen.
receipt-left = Op { $day } is erover besloten: er is geen reden gevonden om in te grijpen.
receipt-redress = Ben je het er niet mee eens, meld het dan nog eens en zeg waarom, of ga naar de rechter.
receipt-look-up = Je hebt al een nummer van een melding
receipt-number = Het nummer
receipt-show = Opzoeken
moderate-due = Te besluiten uiterlijk op { $day }.
moderate-overdue = Te laat: het besluit had er op { $day } moeten zijn.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Bezwaar
appeal-words = Waarom het besluit niet klopt
appeal-words-hint = In je eigen woorden. Je kunt één keer bezwaar maken.
appeal-send = Bezwaar maken
appeal-waits = Je hebt op { $day } bezwaar gemaakt. Een mens zal antwoorden; je leest het op deze pagina.
appeal-upheld = Je bezwaar is op { $day } beantwoord: het besluit blijft staan.
appeal-reversed = Je bezwaar is op { $day } beantwoord: het besluit was onjuist en is teruggedraaid.
appeal-reversed-withdrawn = Je bezwaar is op { $day } beantwoord: het besluit was onjuist. Wat is ingetrokken, is gewist en kan niet worden teruggehaald; je kunt het opnieuw publiceren.
appeal-same = De instelling heeft maar één moderator: wie het besluit nam, heeft ook geantwoord.
appeal-another = Iemand anders dan wie het besluit nam, heeft geantwoord.

# Appeals as moderators see them
appeal-queue = Bezwaren
appeal-of = { $what }, { $when }
appeal-answer-link = Lezen en antwoorden
appeal-answer-which = Het bezwaar tegen besluit { $number } lezen en beantwoorden
appeal-says = Wat de betrokkene zegt
appeal-outcome = Het antwoord
appeal-outcome-hint = Wordt het besluit teruggedraaid, dan is wat verborgen of beperkt was, weer zoals eerst. Wat is ingetrokken, kan niet worden teruggehaald.
appeal-uphold = Het besluit blijft staan
appeal-reverse = Het besluit was onjuist en wordt teruggedraaid
appeal-choose = Kies of het besluit blijft staan.
appeal-answer = Waarom
appeal-answer-hint = De betrokkene leest dit. Zeg niet van wie de melding kwam.
appeal-do = Antwoorden
appeal-alone = Jij hebt dit besluit genomen, en niemand anders kon antwoorden: dat krijgt de betrokkene te lezen.
audit-appeal-made = Bezwaar gemaakt
audit-appeal-upheld = Bezwaar: besluit blijft
audit-appeal-reversed = Bezwaar: besluit teruggedraaid

# A part of the privacy notice
privacy-reporting = Als je iets meldt
privacy-reporting-words = Wat je schrijft, en je naam en e-mailadres als je die geeft, wordt gelezen door de moderatoren van deze instelling. Ze kunnen de woorden doorsturen naar de server waar een tekst vandaan komt, zonder te zeggen wie ze heeft geschreven. Een controlegetal (hash) van je IP-adres begrenst hoeveel meldingen van één afzender open kunnen staan; het wordt gewist zodra erover is besloten. Besluiten blijven vastgelegd, met de naam van de persoon over wie ze gaan.
