# The roles of members
role-reader = Leser
role-student = Student
role-practitioner = Praktiker
role-editor = Redaktør
role-reviewer = Gransker for personvern
role-admin = Administrator
role-reader-may = Leser det som er for denne institusjonen og for nettverket, kommenterer og følger.
role-student-may = Skriver utkast; en praktiker publiserer dem.
role-practitioner-may = Skriver og publiserer.
role-editor-may = Redigerer og trekker tilbake tekster fra andre, avgjør rapporter, inviterer kolleger.
role-reviewer-may = Tar stilling til det kontrollen av tekster stanser, trekker tilbake tekster, avgjør rapporter.
role-admin-may = Gjør alt det en redaktør gjør, og tar seg av medlemmer, partnere, servere og innstillinger.

# The members of the house, for admins and editors
members-heading = Medlemmer
# One sentence of state after the other
members-count = { $count ->
    [one] Én person kan logge inn.
   *[other] { $count } personer kan logge inn.
}
members-suspended = { $count ->
    [one] Én er stengt ute.
   *[other] { $count } er stengt ute.
}
members-invited = { $count ->
    [one] Én invitasjon er åpen.
   *[other] { $count } invitasjoner er åpne.
}
members-not-invited = Ingen invitasjon er åpen.
members-not-allowed = Det er redaktører og administratorer som inviterer kolleger.
members-admin-only = Bare en administrator tar seg av medlemmer.
members-people = Personer
# The name of the table for who has it read aloud
members-table = Medlemmene ved denne institusjonen
members-person = Person
members-role = Rolle
members-last = Sist her
members-state = Status
members-never = ikke ennå
members-fine = kan logge inn
members-shut = stengt ute
members-decide = Avgjør
# Read aloud instead of "Decide"
members-decide-whom = Avgjør hva som gjelder for { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } har vært med siden { $day }. E-postadressen er { $email }.
member-seen = Sist her { $day }.
member-not-seen = Har ikke vært her ennå.
member-is-suspended = Stengt ute siden { $day }: Ingen kan logge inn på denne kontoen.
member-no-password = Det er ikke valgt noe passord ennå.
member-role = Rolle
member-role-hint = Gjelder med en gang.
member-role-change = Endre rollen
member-link = Innloggingslenke
member-link-words = For den som har glemt passordet eller aldri har valgt et. Lenken logger inn én gang, innen 24 timer; du må selv gi den videre. Eldre lenker til denne personen slutter å virke.
member-link-make = Lag en lenke
member-link-made = Denne lenken logger inn { $name } én gang. Den gjelder til den er brukt, eller til det har gått 24 timer. Den vises bare nå.
member-suspend = Steng ute
member-suspend-words = Ingen kan lenger logge inn på kontoen: Nettlesere og apper blir logget ut med en gang. Tekstene blir stående. Du kan oppheve dette når som helst.
member-suspend-heading = Vil du stenge ute { $name }?
member-restore = Opphev utestengingen
member-restore-words = Personen kan logge inn igjen med det gamle passordet. Apper må kobles til på nytt.
member-delete = Slett
member-delete-open = Slett dette medlemmet
member-delete-words = For den som slutter for godt og ikke vil at noe skal bli stående. Før det skjer, får du lese hva som kommer til å bli borte.
member-delete-heading = Vil du slette { $name }?
member-delete-texts = { $count ->
    [0] Det finnes ingen tekst fra denne personen.
    [one] Én tekst eller kommentar trekkes tilbake her, og hver server som har mottatt den, får beskjed om å slette den.
   *[other] { $count } tekster og kommentarer trekkes tilbake her, og hver server som har mottatt dem, får beskjed om å slette dem.
}
member-delete-account = Navnet, e-postadressen og passordet slettes, og alle nettlesere og apper logges ut.
member-delete-handle = Brukernavnet { $handle } forblir opptatt, slik at ingen andre kan forveksles med denne personen.
member-delete-final = Dette kan ikke angres. Tekster som skal bli stående, må først få en annen forfatter: Snakk med personen.
member-delete-do = Slett for godt
member-keep = Ikke endre noe
member-becomes = Ny rolle for { $name }: { $role }
member-becomes-do = Endre rollen
member-gave = Rollen til nå: { $role }.
member-last-admin = Dette er den eneste administratoren. Gjør først noen andre til administrator.
member-oneself = Dette er deg selv. Be en annen administrator om å gjøre det.
member-suspended-link = Den som er stengt ute, kan ikke logge inn. Opphev utestengingen først.
member-back = Alle medlemmer

# Inviting colleagues
join-heading = Invitasjoner
join-lede = En invitasjon er en lenke som virker én gang, for én person, som velger navn, brukernavn og passord.
join-role = Rolle
join-role-hint = En administrator kan endre den senere.
join-language = Språk
join-language-hint = I e-post til denne personen. Sidene følger nettleseren.
join-days = Dager
join-days-hint = Hvor lenge invitasjonen virker: fra 1 til { $most }.
join-name = Navn
join-name-hint = Bare for listen din og for å fylle ut skjemaet; det kan utelates.
join-email = E-postadresse
join-email-hint = Bare for listen din og for å fylle ut skjemaet; den kan utelates.
join-make = Lag en invitasjon
join-mail = Send den på e-post
# What has just been done
join-sent = Invitasjonen er på vei.
join-made = Gi denne lenken videre. Den vises bare nå.
# A label before the address
join-made-link = Lenke
join-open = Åpne invitasjoner
join-none = Ingen invitasjon er åpen.
join-table = Åpne invitasjoner
join-whom = Til
join-anybody = den som har lenken
join-until = Virker til
join-take-back = Trekk tilbake
# Read aloud instead of "Take back"
join-take-back-whom = Trekk tilbake invitasjonen til { $name }
join-many = Inviter mange på én gang

# What can be wrong with an invitation
join-wrong-name = Et navn har 1 til 100 tegn.
join-wrong-email = Dette er ikke en e-postadresse.
join-wrong-needed = Det trengs en adresse for å sende e-post.
join-wrong-member = Noen med denne e-postadressen er allerede medlem.
join-wrong-twice = Denne e-postadressen står to ganger i listen.
join-wrong-role = Denne rollen finnes ikke. Disse finnes: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Bare en administrator inviterer med denne rollen.
join-wrong-language = Velg et av disse språkene.
join-wrong-days = En invitasjon virker i 1 til { $most } dager.

# Inviting from a list
many-heading = Inviter mange på én gang
many-lede = Én person per linje: e-postadresse; navn; rolle. Navnet og rollen kan utelates. Først ser du hva som vil bli laget; ingenting blir laget før du har godkjent det.
many-lines = Listen
# The example stays as it is, only the names may be those of your language
many-lines-hint = For eksempel: nora@example.org; Nora Vidal; practitioner
many-usual = Rollen for linjer som ikke oppgir noen
many-usual-hint = For linjer som bare har en adresse, eller en adresse og et navn.
many-look = Se gjennom listen
many-file = Eller velg en fil
many-file-hint = En tekstfil eller en tabell lagret som CSV, med de samme kolonnene.
many-file-look = Les filen
many-empty = Det er ingen linje å lese.
many-too-many = Høyst { $most } personer om gangen.
many-file-unreadable = Denne filen er ikke en tekstfil. Lagre tabellen som CSV, og velg den på nytt.
many-fine = { $count ->
    [one] Én invitasjon kan lages.
   *[other] { $count } invitasjoner kan lages.
}
many-faulty = { $count ->
    [one] Én linje bør ses over. Rett den nedenfor; før det blir ingenting laget.
   *[other] { $count } linjer bør ses over. Rett dem nedenfor; før det blir ingenting laget.
}
many-table = Linjene i listen
many-line = Linje
many-state = Status
many-ready = klar
many-make = { $count ->
    [one] Lag én invitasjon
   *[other] Lag { $count } invitasjoner
}
many-mail = { $count ->
    [one] Send den på e-post
   *[other] Send dem på e-post
}
many-made-heading = Invitasjonene er laget
many-made = { $count ->
    [one] Én lenke, til én person. Den vises bare nå: Kopier den.
   *[other] { $count } lenker, hver til én person. De vises bare nå: Kopier dem.
}
many-copy = Alle sammen, til å kopiere: e-postadresse; navn; lenke

# Lines of the log of decisions
deed-role = Rolle endret
deed-suspended = Medlem stengt ute
deed-restored = Utestenging opphevet
deed-link = Innloggingslenke laget
deed-deleted = Medlem slettet
deed-invited = Invitasjon laget
deed-invitation-back = Invitasjon trukket tilbake

# The settings of the node, for admins
setting-heading = Innstillinger
setting-admin-only = Bare en administrator ser og endrer innstillinger.
# After a sentence about which servers may talk to this one
setting-state-mail = E-post blir sendt.
setting-state-no-mail = Det blir ikke sendt e-post: Den som har glemt passordet, kan ikke komme inn igjen ved hjelp av e-post.
setting-state-unread = { $count ->
    [0] Alle språkene på sidene er lest av noen med språket som morsmål.
    [one] Ett av språkene på sidene er ennå ikke lest av noen med språket som morsmål.
   *[other] { $count } av språkene på sidene er ennå ikke lest av noen med språket som morsmål.
}
setting-keep = Lagre
setting-too-long = Høyst { $most } tegn.
# What has just been done
setting-kept = Innstillingene er lagret.
setting-announce = Kunngjøringer
# Read aloud before an announcement
setting-announced = Kunngjøring
setting-for-readers = For alle
setting-for-readers-hint = Én eller to setninger som står på hver side, for alle som leser. La feltet stå tomt hvis det ikke er noe å kunngjøre.
setting-for-members = For medlemmer
setting-for-members-hint = Bare medlemmer leser den, på hver side. La feltet stå tomt hvis det ikke er noe å kunngjøre.
setting-about = Om institusjonen
setting-summary = Setningen om institusjonen
setting-summary-hint = Den står øverst på forsiden og i profilen som andre følger. Hvis feltet er tomt, vises setningen fra konfigurasjonen.
setting-file = Det som står i konfigurasjonen
setting-file-words = Resten endres i filen { $file } og gjelder når serveren startes på nytt. Ved siden av hver innstilling står navnet den har der. Passord vises aldri.
setting-not-said = ikke oppgitt
setting-yes = ja
setting-no = nei
setting-house = Institusjon
setting-name = Navn
setting-handle = Brukernavn
setting-country = Land
setting-town = Sted
setting-languages = Språk, hovedspråket først
setting-contact = Hvordan man når kontoret
setting-officer = Hvordan man når personvernombudet
setting-network = Nettverk
setting-address = Adresse
setting-mode = Hvem som kan kommunisere med denne serveren
setting-signed = Lesing via ActivityPub krever signatur
setting-development = Bare til utprøving
setting-storage = Lagring
setting-database = Database
setting-media = Mappe for bilder og filer
setting-mail = E-post
setting-mail-server = E-postserver
setting-mail-from = Avsender av e-post
setting-mail-nobody = ingen
setting-mail-folder = ingen; hver e-post blir en fil i { $folder }
# After the host of the mail server
setting-mail-sealed = (kryptert)
setting-mail-open = (ikke kryptert, på denne maskinen)
setting-mail-test = Send meg en test på e-post
setting-mail-none = Oppgi en e-postserver i konfigurasjonen, så kan invitasjoner, lenker ved glemt passord og nyheter sendes på e-post.
setting-mail-taken = E-postserveren tok imot en e-post til { $email }. Se etter om den er kommet fram, også blant uønsket e-post.
# What the mail server answered follows, in its own words
setting-mail-refused = Testen kunne ikke overleveres. Svaret var:
setting-safeguards = Vernetiltak
setting-second = Tekster for alle krever en person til
setting-limits = Grenser
setting-guesses = Feil passord for én konto fra én IP-adresse
setting-guesses-from = Feil passord fra én IP-adresse
setting-calls = Forespørsler fra appen til én person
setting-calls-from = Forespørsler uten innlogget person fra én IP-adresse
setting-often = { $count ->
    [one] { $count } på { $minutes } minutter
   *[other] { $count } på { $minutes } minutter
}
setting-tongues = Språkene på sidene
setting-tongues-words = Ordene på sidene er skrevet med omhu på hvert språk. Inntil noen med språket som morsmål har lest dem, må du regne med en og annen setning som ingen ville ha sagt. Si fra til oss når du finner en.
setting-read = lest av { $name }
setting-unread = ennå ikke lest av noen med språket som morsmål
setting-deed-announcement = Kunngjøring endret
setting-deed-summary = Setningen om institusjonen endret

# What a member hears of: who did what
heard-heading = Varsler
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Ett nytt varsel
   *[other] { $count } nye varsler
}
heard-nothing = Ingenting ennå. Når noen svarer deg, følger deg eller lagrer det du har skrevet, vises det her.
heard-no-news = Ingenting nytt siden sist du var her.
heard-news = { $count ->
    [one] Ett er nytt.
   *[other] { $count } er nye.
}
# A small mark beside what was not seen before
heard-new = nytt
heard-older = Eldre
heard-reply = { $name } svarte deg
heard-mention = { $name } nevnte deg
heard-status = { $name } publiserte noe
heard-reblog = { $name } delte videre det du har skrevet
heard-favourite = { $name } liker det du har skrevet
heard-follow = { $name } følger deg
heard-follow-request = { $name } vil gjerne følge deg
heard-poll = En avstemning fra { $name } er avsluttet
heard-update = { $name } endret en tekst som du har delt videre
heard-report = { $name } rapporterte noe til moderatorene
heard-mail = E-post
heard-mail-when = Når du får e-post
heard-mail-hint = I hver e-post er det en lenke som stopper dem, uten at du må logge inn.
heard-at-once = Med en gang
heard-at-once-words = For hvert svar og hver gang noen nevner deg.
heard-daily = Én gang om dagen
heard-daily-words = Én e-post med alt som er nytt, og ingen når det ikke er noe.
heard-never = Aldri
heard-never-words = Bare her.
heard-language = Språk
heard-language-hint = I e-post til deg. Sidene følger nettleseren din.
heard-keep = Lagre
# What has just been done
heard-kept = Valget ditt er lagret.
heard-no-mail = Denne serveren sender ikke e-post. En administrator kan sette det opp.
heard-stop-heading = Ikke flere slike e-poster
heard-stop-words = Du får ikke flere e-poster om svar, om at noen nevner deg, eller om det som er nytt. Lenker ved glemt passord kommer fortsatt når du ber om dem.
heard-stop = Stopp disse e-postene
heard-stopped = Det er gjort: Du får ikke flere slike e-poster. På siden med varslene dine kan du velge på nytt når som helst.

# The second step of signing in: a code from an app on the phone
second-heading = Innlogging
second-is-off = Når du logger inn, blir du bare bedt om passordet.
second-is-on = { $count ->
    [0] Etter passordet blir du bedt om en kode fra appen din. Du har ingen reservekoder igjen hvis du skulle miste appen: Slå det ekstra trinnet av og på igjen.
    [one] Etter passordet blir du bedt om en kode fra appen din. Du har én reservekode igjen hvis du skulle miste appen.
   *[other] Etter passordet blir du bedt om en kode fra appen din. Du har { $count } reservekoder igjen hvis du skulle miste appen.
}
second-why = Med et ekstra trinn er det ikke nok å få tak i passordet ditt for å komme inn. Du trenger en app for engangskoder på telefonen eller datamaskinen; de fleste passordbehandlere kan brukes til det.
second-on = Slå på det ekstra trinnet
second-off = Slå av det ekstra trinnet
second-off-hint = Fra appen din, eller en av reservekodene du har tatt vare på.
second-key-words = La appen din lese dette bildet. Skriv så inn koden den viser.
# Read aloud instead of the picture
second-picture = Et bilde med nøkkelen til appen din; den samme nøkkelen står som tekst nedenfor
second-type = Eller skriv inn denne nøkkelen i appen:
second-code = Kode
second-first-hint = Seks sifre. De skifter hvert trettiende sekund.
second-wrong = Denne koden er ikke riktig. Hver kode virker én gang, og i tretti sekunder.
second-codes-heading = Ta vare på disse reservekodene
second-codes-words = Det ekstra trinnet er slått på. Hvis du mister appen, slipper hver av disse kodene deg inn én gang. Skriv dem ut eller noter dem: De vises bare nå.
second-codes-kept = Jeg har tatt vare på dem
second-enter = Ett trinn til
second-enter-hint = Fra appen din, eller en av reservekodene du tok vare på da du slo på det ekstra trinnet.
second-lost = Har du mistet både appen og reservekodene? En administrator ved institusjonen kan slå av det ekstra trinnet for deg.
# Where a form is sent again after signing in on the same page
second-elsewhere = Denne kontoen krever også en kode. Logg inn i en annen fane i denne nettleseren, kom så tilbake hit og trykk på knappen.
# On the page of apps and browsers
second-others = Logg ut alle andre nettlesere
second-lift = Slå av det ekstra trinnet
second-lift-words = For den som har mistet både appen og reservekodene. Forsikre deg om at det virkelig er personen selv som ber om det.
second-deed = Ekstra trinn ved innlogging slått av
