# Signing in
enter-heading = Logg inn
enter-handle = Brukernavn eller e-postadresse
enter-password = Passord
enter-button = Logg inn
enter-link = Har du fått en engangslenke? Åpne den i denne nettleseren: Den logger deg inn uten passord, én gang, og lar deg velge et passord.
enter-no-account = Ingen konto ennå? Kolleger ved denne institusjonen blir invitert av en redaktør eller en administrator. Den som bare vil lese, trenger ingen konto.
enter-wrong = Navnet og passordet stemmer ikke overens.

# A link that signs a person in, once
link-heading = Velkommen, { $name }
link-sentence = Denne lenken logger deg inn hos { $house } som { $handle }.
link-once = Lenken virker én gang. Den er ikke brukt opp selv om du har åpnet denne siden.
link-spent = Lenken er allerede brukt, eller den er for gammel. Be den som sendte den, om en ny.

# An invitation
invited-title = Du er invitert
invited-heading = Velkommen til { $house }
invited-sentence = { $role ->
    [reader] Du er invitert til å bli med som leser.
    [student] Du er invitert til å bli med som student.
    [practitioner] Du er invitert til å bli med som praktiker.
    [editor] Du er invitert til å bli med som redaktør.
    [reviewer] Du er invitert til å bli med som den som gransker personvernet ved institusjonen.
   *[admin] Du er invitert til å bli med som administrator.
}
invited-name = Navnet ditt
invited-name-hint = Slik kolleger skal se det under det du skriver.
invited-handle = Brukernavn
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Små bokstaver (a–z), sifre og understreker. Adressen din blir @brukernavn@{ $host }.
invited-email = E-postadresse
invited-email-hint = Vises aldri. For en ny lenke hvis du glemmer passordet.
invited-password = Passord
invited-password-hint = Minst 10 tegn.
invited-join = Bli med

# Choosing a password
password-heading = Velg et passord
password-lede = Du er logget inn. Med et passord kan du komme tilbake uten en ny lenke; du kan også gjøre dette senere.
password-new = Nytt passord
password-hint = Minst 10 tegn. Noen ord sammen er lettere å huske enn spesialtegn.
password-keep = Lagre passordet
password-later = Ikke nå

# A form that came when its session was over
unsent-heading = Ikke sendt ennå
unsent-signed-out = Du er blitt logget ut i mellomtiden. Ingenting er gått tapt: Logg inn her, så blir det sendt slik du skrev det.
unsent-signed-in = Du har logget inn på nytt i mellomtiden. Ingenting er gått tapt: Se gjennom det, og send det igjen.
unsent-typed = Det du skrev
unsent-sign-in-and-send = Logg inn og send
unsent-send-again = Send igjen
again-heading = Logg inn igjen
again-no-password = Har du ikke noe passord? Åpne en engangslenke i en annen fane i denne nettleseren, kom så tilbake hit og trykk på knappen.
