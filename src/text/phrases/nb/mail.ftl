# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Hei, { $name }

# To who forgot the password
mail-recover-subject = Logg inn hos { $house }
mail-recover-words = Noen, antakelig du selv, har bedt om å få komme inn igjen på kontoen { $handle } hos { $house }. Denne lenken logger deg inn én gang, innen én time, og lar deg velge et nytt passord.
mail-recover-button = Logg inn
mail-recover-note = Har du ikke bedt om dette? Da trenger du ikke å gjøre noe: Uten lenken kommer ingen inn, og passordet ditt blir som det er.

# An invitation
mail-invite-subject = { $house } inviterer deg
mail-invite-words = { $by } inviterer deg til å bli med hos { $house }: et sted der praktikere skriver ned hva som hjelper familier, og leser hva kolleger andre steder gjør.
mail-invite-anybody = Du er invitert til å bli med hos { $house }: et sted der praktikere skriver ned hva som hjelper familier, og leser hva kolleger andre steder gjør.
mail-invite-button = Bli med
mail-invite-note = Invitasjonen er bare til deg og virker én gang, til { $day }. Har du fått den ved en feil, trenger du ikke å gjøre noe: Adressen din blir da slettet.

# Somebody answered or mentioned the person
mail-told-subject = { $name } skrev til deg
mail-told-button = Les og svar

# What is new, once a day
mail-digest-subject = { $count ->
    [one] Én nyhet hos { $house }
   *[other] { $count } nyheter hos { $house }
}
mail-digest-words = Dette er nytt for deg siden forrige e-post:
mail-digest-button = Alle varsler
# A link at the end of these mails
mail-stop = Ikke flere slike e-poster

# A test by an admin
mail-test-subject = E-posten fra { $house } virker
mail-test-words = Du ba om denne e-posten på siden med innstillinger. Den er kommet fram: Det vil også invitasjoner, lenker ved glemt passord og nyheter gjøre.

# Asking for a link when the password is forgotten
recover-link = Har du glemt passordet?
recover-heading = En ny vei inn
recover-lede = Vi sender en lenke til e-postadressen som hører til kontoen din. Den logger deg inn én gang, innen én time; deretter velger du et nytt passord.
recover-name = Brukernavn eller e-postadresse
recover-send = Send lenken
recover-sent-heading = Sjekk e-posten din
recover-sent = Hvis det finnes en slik konto, er en e-post med en lenke på vei til adressen som hører til den. Det kan ta noen minutter; se også blant uønsket e-post.
recover-no-mail = Denne serveren sender ikke e-post. Be en administrator ved institusjonen om en innloggingslenke.
