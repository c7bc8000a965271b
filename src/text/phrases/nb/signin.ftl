### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Logg inn med { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Eller med passordet ditt her
signin-join-button = Bli med via { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Du avbrøt før { $provider } hadde logget deg inn. Ingenting er endret. Du kan prøve igjen eller bruke passordet ditt.
signin-declined = { $provider } logget deg ikke inn. Prøv igjen; skjer det på nytt, si fra til en administrator for dette nettstedet.
signin-down = { $provider } svarer ikke akkurat nå. Prøv igjen om noen minutter, eller bruk passordet ditt.
signin-misconfigured = Innlogging med { $provider } er ikke riktig satt opp. En administrator for dette nettstedet må se på innstillingene. I mellomtiden kan du bruke passordet ditt.
signin-untrusted = Svaret fra { $provider } var ikke til å stole på, så ingen ble logget inn. Prøv igjen; skjer det på nytt, si fra til en administrator for dette nettstedet.
signin-clock = Klokken hos { $provider } og klokken her går for ulikt. En administrator må stille dem. I mellomtiden kan du bruke passordet ditt.
signin-expired = Dette tok lengre tid enn 10 minutter, eller begynte i en annen nettleser. Begynn på nytt.
signin-no-entry = Denne kontoen kan ikke logge inn her akkurat nå. En administrator for dette nettstedet kan si deg hvorfor.
signin-no-account = Det finnes ingen konto til deg her ennå. Be en administrator eller en redaktør om en invitasjon til e-postadressen du har hos { $provider }.
signin-unverified = Det finnes en konto her med e-postadressen din, men { $provider } har ikke bekreftet at adressen er din. Logg inn med passordet ditt, og koble deretter de to sammen på siden «Apper og nettlesere».

## An account here has the same mail address: the two are connected once

signin-link-heading = Koble til kontoen din
signin-link-sentence = Du er logget inn med { $provider } som { $email }. Det finnes en konto her med denne e-postadressen. Skriv passordet til den én gang; deretter er { $provider } nok.
signin-link-button = Koble til og logg inn
signin-link-no-password = Ikke noe passord, eller glemt det? Logg inn med en lenke som vi sender deg, og koble deretter de to sammen på siden «Apper og nettlesere».

## A new account

signin-join-heading = Velkommen
signin-join-sentence = { $role ->
    [reader] Du er logget inn med { $provider } som { $email } og blir med som leser.
    [student] Du er logget inn med { $provider } som { $email } og blir med som student.
    [practitioner] Du er logget inn med { $provider } som { $email } og blir med som praktiker.
    [editor] Du er logget inn med { $provider } som { $email } og blir med som redaktør.
    [reviewer] Du er logget inn med { $provider } som { $email } og blir med som den som gransker personvernet.
   *[admin] Du er logget inn med { $provider } som { $email } og blir med som administrator.
}
signin-join-make = Opprett kontoen min

## The page "Apps and browsers" of a member

signin-own-heading = Innlogging med { $provider }
signin-own-connected = Kontoen din er koblet til. Du kan logge inn med { $provider } som { $as }.
signin-own-free = Kontoen din er ikke koblet til { $provider }. Når den er det, trenger du ikke noe passord her.
signin-own-connect = Koble til { $provider }
signin-own-disconnect = Koble fra
signin-own-only-way = Velg et passord før du kobler fra: Uten passord ville du ikke kommet inn lenger.
signin-own-taken = Denne kontoen hos { $provider } er koblet til noen andre her. Ingenting er endret.
signin-own-another = Kontoen din er allerede koblet til en annen konto hos { $provider }. Koble fra den først.

## Short notes on what has just been done

signin-done-connected = Kontoen din er koblet til. Fra nå av kan du logge inn med den.
signin-done-disconnected = Kontoen din er ikke lenger koblet til.

## The page for admins: how people sign in

signin-desk-heading = Hvordan medlemmer logger inn
signin-desk-lede = Medlemmer logger inn med passord, og med en app for koder hvis de slår det på. Har institusjonen deres egne kontoer, kan de bruke dem også.
signin-desk-off = Kontoene til institusjonen deres er ikke koblet til dette nettstedet. Delen [sign_in] i konfigurasjonen sier hvor de er; docs/sign-in.md viser hvordan.
signin-desk-on = Det går an å logge inn med { $provider }.
signin-desk-connected = { $count ->
    [one] Én konto er koblet til.
   *[other] { $count } kontoer er koblet til.
}
signin-desk-issuer = Utsteder
signin-desk-client = Klient
signin-desk-secret = Hemmelighet
signin-desk-secret-set = Satt
signin-desk-secret-none = Ingen: Klienten er offentlig
# The address that the admin types into the institution's own system
signin-desk-return = Returadresse som skal registreres der
signin-desk-joining = Hvem som får konto
signin-desk-join-all = Alle som kan logge inn der. Som { $role }, hvis ikke en gruppe sier noe annet.
signin-desk-join-invited = Bare den som er invitert til e-postadressen personen har der.
signin-desk-groups = Roller etter gruppe
signin-desk-no-groups = Ingen gruppe gir noen rolle.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Prøv det
signin-desk-test-words = Du logger selv inn der og ser hva dette nettstedet får vite om deg. Ingenting lagres, og du forblir logget inn som du er.
signin-desk-test = Prøv innloggingen

## The page with the outcome of that test

signin-test-heading = Prøve av innloggingen
signin-test-known = Det virker. Denne kontoen er koblet til @{ $handle }.
signin-test-link = Det virker. Den som logger inn slik for første gang, blir spurt om passordet til kontoen med samme e-postadresse.
signin-test-join = { $role ->
    [reader] Det virker. Den som logger inn slik for første gang, får en konto som leser.
    [student] Det virker. Den som logger inn slik for første gang, får en konto som student.
    [practitioner] Det virker. Den som logger inn slik for første gang, får en konto som praktiker.
    [editor] Det virker. Den som logger inn slik for første gang, får en konto som redaktør.
    [reviewer] Det virker. Den som logger inn slik for første gang, får en konto som den som gransker personvernet.
   *[admin] Det virker. Den som logger inn slik for første gang, får en konto som administrator.
}
signin-test-unverified = Det virker, men e-postadressen til denne kontoen er ikke bekreftet. Den som logger inn slik for første gang, må selv koble den til en konto her.
signin-test-refused = Det virker. Den som ikke har konto her og ingen invitasjon, slipper ikke inn.
signin-test-failed = Det virker ikke.
signin-test-cause = Årsak
signin-test-claims = Hva dette nettstedet får vite
signin-test-name = Navn
signin-test-value = Verdi
signin-test-again = Prøv igjen

# A line of the privacy notice
signin-privacy = Logger du inn med { $provider }, tar en informasjonskapsel på ti minutter deg dit og tilbake. Det lagres hvilket kjennetegn { $provider } kjenner deg på, og e-postadressen eller navnet derfra, til du kobler de to fra hverandre eller kontoen din slettes.
