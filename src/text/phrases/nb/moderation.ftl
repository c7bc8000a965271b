# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = Den { $day } tok { $house } en avgjørelse om noe som er ditt.
statement-warn = Du får en advarsel, { $name }. Ingenting av ditt er skjult eller tatt bort.
statement-hide = Teksten din «{ $title }» er skjult på denne serveren. Du og moderatorene kan fortsatt lese den her, og ingenting av den går tapt. Kopier som allerede er levert til andre servere, blir værende der.
statement-hide-elsewhere = Teksten din «{ $title }» er skjult på denne serveren: Den vises ikke for noen her. På din egen server og andre steder endres ingenting.
statement-withdraw = Teksten din «{ $title }» er trukket tilbake: Ordene i den er slettet på denne serveren, og hver server som har mottatt den, har fått beskjed om å slette den.
statement-limit = { $name }, det du skriver for andre, blir fra nå av publisert av noen andre: En redaktør leser det først. I mellomtiden kan du ikke kommentere. Det du har publisert, blir stående.
statement-limit-elsewhere = { $name }, det du skriver fra nå av, vises på denne serveren først når noen her har lest det. Andre steder endres ingenting.
statement-suspend = { $name }, kontoen din på denne serveren er stengt: Du kan ikke logge inn. Det du har publisert, blir stående.
statement-suspend-elsewhere = { $name }, ingenting av det du skriver, vises lenger på denne serveren. Andre steder endres ingenting.
statement-facts = Hva som er funnet: { $facts }
statement-law = Grunnlaget er loven: { $rule }
statement-rules = Grunnlaget er reglene til denne institusjonen: { $rule }
statement-origin = Avgjørelsen ble tatt på grunn av en rapport. Hvem som rapporterte, blir ikke oppgitt.
statement-people = Mennesker har funnet og avgjort dette. Ingen automatiserte midler er brukt.
statement-redress = Hvis du mener at dette er feil, kan du klage én gang, på denne siden, fram til { $day }. En annen enn den som tok avgjørelsen, svarer, så lenge det finnes noen andre. Du kan også gå til domstolene.
statement-heading = Begrunnelse for avgjørelsen
statement-ended = Denne avgjørelsen er opphevet. Den gjelder ikke lenger.

# The menu and the queue
moderate-menu = Moderering
moderate-only = Rapporter er for redaktører, den som gransker personvernet, og administratorer.
moderate-decide = Avgjør
moderate-decide-which = Avgjør sak { $number }
moderate-text = Les teksten
moderate-hidden-note = Denne teksten er skjult ved en avgjørelse. Bare forfatteren og moderatorene kan lese den her.

# The form
moderate-heading = Avgjør sak { $number }
moderate-about = Det gjelder { $name }.
moderate-measure = Hva som gjøres
moderate-measure-hint = Når du skjuler, blir teksten bevart og kan vises igjen. Når du trekker tilbake, slettes den for godt, her og på hver server som har mottatt den.
moderate-nothing = Ingenting: Det er ingen grunn til å gripe inn
moderate-warn = Gi { $name } en advarsel
moderate-hide = Skjul «{ $name }»
moderate-withdraw = Trekk tilbake «{ $name }»
moderate-limit = Begrens { $name }
moderate-suspend = Steng ute { $name }
moderate-choose = Velg hva som skal gjøres.
moderate-ground = Grunnlaget
moderate-ground-hint = Trengs når noe gjøres.
moderate-ground-law = Loven
moderate-ground-rules = Reglene til denne institusjonen
moderate-rule = Hvilken lov eller hvilken regel
moderate-rule-hint = Artikkelen eller paragrafen, slik at personen kan lese den.
moderate-facts = Hva som er funnet
moderate-facts-hint = Med enkle ord. Den det gjelder, leser dem: Ikke si hvem som rapporterte, og gjenta ingenting som røper en familie.
moderate-more = La rapporten stå åpen: Jeg avgjør mer i den
moderate-do = Avgjør
moderate-leave = Tilbake uten å avgjøre

# A decision as moderators read it
moderate-decision = Avgjørelse { $number }
moderate-decided = { $name } avgjorde dette { $day }.
moderate-in-force = Den gjelder.
moderate-over = Den ble opphevet { $day }.
moderate-statement = Hva den det gjelder, leser
moderate-no-statement = Ingen tiltak er rettet mot noen, så det finnes ingen begrunnelse.
moderate-address = Den som har en konto her, finner begrunnelsen på skrivebordet sitt. Den som hører til et annet sted eller ikke kan logge inn, leser den på denne adressen, som du kan gi videre: { $address }
moderate-take-back = Opphev
moderate-take-back-reason = Hvorfor den oppheves
moderate-take-back-hint = Det blir stående i loggen med navnet ditt.

# The log
audit-heading = Moderatorenes logg
audit-sentence = Hver avgjørelse med begrunnelsen. Linjer legges til; ingen kan endres eller tas bort.
audit-none = Ingenting er avgjort ennå.
audit-table = Hva moderatorene har gjort, det nyeste først
audit-when = Når
audit-who = Hvem
audit-what = Hva
audit-about = Gjelder
audit-reason = Hvorfor
audit-older = Eldre linjer
audit-nothing = Ingen grunn til å gripe inn
audit-warn = Advarsel gitt
audit-hide = Tekst skjult
audit-withdraw = Tekst trukket tilbake
audit-limit = Begrenset
audit-suspend = Stengt ute
audit-taken-back = Avgjørelse opphevet
audit-forwarded = Rapport sendt videre

# The desk of a member
rulings-heading = Hva moderatorene har avgjort
rulings-warn = Du har fått en advarsel.
rulings-hide = En tekst av deg er skjult.
rulings-withdraw = En tekst av deg er trukket tilbake.
rulings-limit = Du har fått en begrensning.
rulings-suspend = Du er stengt ute.
rulings-read = Les hvorfor
rulings-read-which = Les hvorfor, avgjort { $when }
rulings-acted = Rapporten din fra { $day } er avgjort: Et tiltak er satt i verk.
rulings-left = Rapporten din fra { $day } er avgjort: Det ble ikke funnet grunn til å gripe inn. Hvis du ikke er enig, rapporter en gang til og si hvorfor.

# The public form for reports, for anybody
notice-heading = Rapporter noe
notice-this = Rapporter teksten
notice-lede = Si fra til oss når en tekst her er mot loven, gjør at noen kan gjenkjennes, eller er mot reglene våre. Mennesker leser det og avgjør det innen sju dager. Du trenger ingen konto.
notice-address = Den nøyaktige adressen
notice-address-hint = Slik den står i adressefeltet på siden til teksten. For en kommentar: adressen som slutter med nummeret til kommentaren.
notice-cause = Hvorfor du rapporterer
notice-cause-hint = Velg det som ligger nærmest.
notice-cause-identifies = Noen kan gjenkjennes i den
notice-cause-child = Et barn er i fare eller blir skadet
notice-cause-illegal = Den er mot loven på en annen måte
notice-cause-rules = Den er mot reglene til denne institusjonen
notice-words = Hva som er galt med den
notice-words-hint = Si hvor i teksten, og hvorfor. Ikke gjenta navn eller adresser til en familie.
notice-name = Navnet ditt
notice-name-hint = Bare moderatorene ser det; forfatteren gjør det aldri. Trengs ikke når et barn er i fare.
notice-mail = E-postadressen din
notice-mail-hint = I tilfelle vi må spørre om noe. Trengs ikke når et barn er i fare.
notice-honest = Så vidt jeg vet, er det jeg sier her, sant og fullstendig.
notice-send = Send rapporten
notice-nameless = noen uten navn
notice-times = Den er sendt { $count } ganger fra samme sted.
receipt-heading = Vi har mottatt rapporten din
receipt-keep = Ta vare på dette nummeret: { $number }. Med det, eller med adressen til denne siden, kan du se hva som har skjedd med rapporten din. Ingen e-post blir sendt.
receipt-received = Den kom inn { $day }.
receipt-open = Den venter på en avgjørelse, som tas av mennesker, senest { $day }.
receipt-acted = Den ble avgjort { $day }: Et tiltak er satt i verk.
receipt-left = Den ble avgjort { $day }: Det ble ikke funnet grunn til å gripe inn.
receipt-redress = Hvis du ikke er enig, rapporter en gang til og si hvorfor, eller gå til domstolene.
receipt-look-up = Du har allerede et saksnummer
receipt-number = Nummeret
receipt-show = Slå opp
moderate-due = Skal avgjøres senest { $day }.
moderate-overdue = Forsinket: Skulle ha vært avgjort senest { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Klage
appeal-words = Hvorfor avgjørelsen er feil
appeal-words-hint = Med dine egne ord. Du kan klage én gang.
appeal-send = Klag
appeal-waits = Du klaget { $day }. Et menneske vil svare; du leser svaret på denne siden.
appeal-upheld = Klagen din ble besvart { $day }: Avgjørelsen står fast.
appeal-reversed = Klagen din ble besvart { $day }: Avgjørelsen var feil og er opphevet.
appeal-reversed-withdrawn = Klagen din ble besvart { $day }: Avgjørelsen var feil. Det som ble trukket tilbake, er slettet og kan ikke gjenskapes; du kan publisere det igjen.
appeal-same = Institusjonen har bare én moderator: Den som tok avgjørelsen, svarte også.
appeal-another = En annen enn den som tok avgjørelsen, har svart.

# Appeals as moderators see them
appeal-queue = Klager
appeal-of = { $what }, { $when }
appeal-answer-link = Les og svar
appeal-answer-which = Les og besvar klagen på avgjørelse { $number }
appeal-says = Hva den det gjelder, sier
appeal-outcome = Svaret
appeal-outcome-hint = Hvis avgjørelsen oppheves, blir det som var skjult eller begrenset, som før. Det som er trukket tilbake, kan ikke gjenskapes.
appeal-uphold = Avgjørelsen står fast
appeal-reverse = Avgjørelsen var feil og oppheves
appeal-choose = Velg om avgjørelsen står fast.
appeal-answer = Hvorfor
appeal-answer-hint = Den det gjelder, leser det. Ikke si hvem som rapporterte.
appeal-do = Svar
appeal-alone = Du tok denne avgjørelsen, og ingen andre kunne svare: Det får den det gjelder, vite.
audit-appeal-made = Klage sendt
audit-appeal-upheld = Klage: Avgjørelsen står fast
audit-appeal-reversed = Klage: Avgjørelsen opphevet

# A part of the privacy notice
privacy-reporting = Hvis du rapporterer noe
privacy-reporting-words = Det du skriver, og navnet og e-postadressen din hvis du oppgir dem, leses av moderatorene ved denne institusjonen. De kan sende ordene videre til serveren en tekst kommer fra, uten å si hvem som skrev dem. En kontrollsum (hash) av IP-adressen din begrenser hvor mange rapporter fra samme avsender som kan være åpne; den slettes når de er avgjort. Avgjørelser blir dokumentert, med navnet på den de gjelder.
