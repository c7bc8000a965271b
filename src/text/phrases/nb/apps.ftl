# What a person is asked when a program wants to use the account
oauth-title = Kan dette programmet bruke kontoen din?
oauth-first = { $client } ønsker å bruke kontoen din. Logg inn først.
oauth-handle = Brukernavn eller e-postadresse
oauth-password = Passord
oauth-enter = Logg inn
oauth-wants = { $client } ønsker å bruke kontoen { $handle }. Programmet vil kunne:
oauth-may-read = lese det du kan lese, og varslene dine
oauth-may-know = lese navnet og brukernavnet ditt
oauth-may-write = skrive kommentarer, merke som favoritt, dele videre og lagre i ditt navn
oauth-may-follow = følge personer og institusjoner i ditt navn
oauth-may-push = sende varsler til enheten din
oauth-caution = Godkjenn bare hvis du kjenner programmet. Du kan når som helst avslutte tilgangen: Se { $page } på ditt skrivebord.
oauth-access = Apper og nettlesere
oauth-agree = Godkjenn
oauth-refuse = Avslå
oauth-code = Koden din
oauth-copy = Kopier koden til { $client }. Den virker én gang og i ti minutter.

# What a phone or a browser shows
push-mention = { $name } nevnte deg
push-status = { $name } skrev noe nytt
push-reblog = { $name } delte teksten din videre
push-favourite = { $name } liker teksten din
push-follow = { $name } følger deg nå
push-follow-request = { $name } ber om å få følge deg
push-poll = En avstemning fra { $name } er avsluttet
push-update = { $name } endret en tekst som du har delt videre
push-report = { $name } rapporterer noe
