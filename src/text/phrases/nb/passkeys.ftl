### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Tilgangsnøkler
passkey-lede = Med en tilgangsnøkkel logger du inn ved å låse opp enheten din, med fingeravtrykk, ansikt eller PIN-kode. Da trengs verken passord eller kode, og ingen andre nettsteder kan lure den fra deg.
passkey-none = Du har ingen tilgangsnøkkel ennå.
passkey-added = Lagt til { $day }.
passkey-used = Sist brukt { $day }.
passkey-unused = Ikke brukt ennå.
passkey-refused-on = Den ble avvist { $day } fordi det ser ut til å finnes en kopi av den. Fjern den, og legg til en ny.
passkey-change = Endre eller fjern
# The same link, for who hears it without the list around it
passkey-change-which = Endre eller fjern { $name }
passkey-name = Navn på tilgangsnøkkelen
passkey-name-hint = Slik at du kjenner den igjen, for eksempel «Bærbar PC» eller «Jobbtelefon».
passkey-name-wrong = Gi tilgangsnøkkelen et navn på høyst 60 tegn.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Fra appen din, eller en av reservekodene du har tatt vare på. Deretter blir du bedt om tilgangsnøkkelen i stedet for passordet og en slik kode.
passkey-add = Legg til en tilgangsnøkkel
passkey-script = For å legge til en tilgangsnøkkel må du tillate JavaScript for dette nettstedet i nettleseren din. Du kan logge inn med passord uten det.
passkey-browser = Denne nettleseren kan ikke bruke tilgangsnøkler her. Prøv en nyere; du kan logge inn med passord i alle nettlesere.
passkey-most = Kontoen din har { $count } tilgangsnøkler, og flere kan den ikke ha. Fjern en du ikke lenger bruker.
passkey-already = Denne enheten har allerede en tilgangsnøkkel til kontoen din. Ingenting er lagt til.
passkey-not-added = Ingen tilgangsnøkkel er lagt til. Trykk på knappen igjen og bekreft på enheten din, eller bruk en annen enhet.
passkey-not-kept = Svaret fra enheten din kunne ikke brukes, så ingen tilgangsnøkkel er lagt til. Prøv igjen, eller bruk en annen enhet.

## One passkey: its name, and how to remove it

passkey-rename = Lagre navnet
passkey-remove-heading = Fjern denne tilgangsnøkkelen
passkey-remove-words = Da kan den ikke lenger brukes til å logge inn på kontoen din. Tekstene dine og de andre måtene du logger inn på, påvirkes ikke. Slett den også i innstillingene på enheten.
passkey-remove = Fjern tilgangsnøkkelen
passkey-only-way = Velg et passord før du fjerner den siste tilgangsnøkkelen: Uten passord ville du ikke lenger kunne komme inn.
passkey-back = Alle måter å logge inn på

## Short notes on what has just been done

passkey-done-added = Tilgangsnøkkelen er lagt til. Fra nå av kan du logge inn med den.
passkey-done-renamed = Tilgangsnøkkelen har fått det nye navnet.
passkey-done-removed = Tilgangsnøkkelen er fjernet. Den kan ikke lenger brukes til å logge inn på kontoen din.

## The page for signing in

passkey-button = Logg inn med tilgangsnøkkel
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Bekreft på enheten din.
passkey-not-used = Du er ikke logget inn. Trykk på knappen igjen og bekreft på enheten din, eller bruk passordet ditt.
passkey-unknown = Denne tilgangsnøkkelen hører ikke til noen konto her; den kan være fjernet. Logg inn med passordet ditt, eller spør en administrator ved institusjonen.
passkey-late = Det tok mer enn { $minutes } minutter, eller det ble påbegynt i en annen nettleser. Trykk på knappen igjen.
passkey-copied = Tilgangsnøkkelen ble avvist fordi det ser ut til å finnes en kopi av den. Logg inn med passordet ditt, fjern tilgangsnøkkelen på siden «Innlogging» på ditt skrivbord, og legg til en ny.
passkey-offline = Serveren svarte ikke. Sjekk tilkoblingen din, og trykk på knappen igjen.
passkey-full = Akkurat nå er det for mange som logger inn. Trykk på knappen igjen om et minutt, eller bruk passordet ditt.

## Mails

passkey-mail-added-subject = En tilgangsnøkkel er lagt til på kontoen din
passkey-mail-added = En tilgangsnøkkel er lagt til på kontoen { $handle } hos { $house }. Fra nå av kan den brukes til å logge inn uten passord.
passkey-mail-refused-subject = En tilgangsnøkkel til kontoen din ble avvist
passkey-mail-refused = Noen prøvde å logge inn på kontoen { $handle } hos { $house } med en av tilgangsnøklene dine. Den ble avvist fordi det ser ut til å finnes en kopi av den. Ingen ble sluppet inn.
passkey-mail-refused-do = Fjern denne tilgangsnøkkelen på siden «Innlogging» på ditt skrivbord, og legg til en ny.
passkey-mail-button = Vis tilgangsnøklene mine
passkey-mail-note = Var det ikke deg? Fjern da tilgangsnøkkelen, velg et nytt passord og logg ut alle andre nettlesere på siden «Apper og nettlesere».

## Lines of the privacy notice and of the record of processing

passkey-privacy = Hvis du legger til tilgangsnøkler: navnet du gir hver av dem, den offentlige nøkkelen, som ingen kan bruke til å logge inn som deg, og dagene da den ble lagt til og sist brukt. En informasjonskapsel som gjelder i ti minutter, holder sammen en innlogging med tilgangsnøkkel.
passkey-record = Medlemmer som legger til tilgangsnøkler: navnet, den offentlige nøkkelen og når hver av dem ble lagt til, sist brukt eller avvist.
