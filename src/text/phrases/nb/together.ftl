# How a text will look in Mastodon, beside the preview
mastodon-heading = Hvordan det vil se ut i Mastodon
mastodon-words = Mastodon viser tittelen, sammendraget og en lenke. Selve teksten leses på siden vår. Andre servere viser det kanskje annerledes.
mastodon-card = Mastodon legger vanligvis til en liten forhåndsvisning av siden vår under lenken.
mastodon-no-summary = Det er ikke noe sammendrag ennå, så lesere der ser bare tittelen og lenken. To setninger hjelper dem å velge.
mastodon-stays = Denne teksten sendes ikke til Mastodon. Den er skrevet for lesere som bare dette huset og partnerne kjenner.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } har ikke noe bilde

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Skriv @ og noen bokstaver av et navn for å nevne noen. Personen får vite det.
# Read aloud as the name of the list of people
mention-list = Personer å nevne
# Read aloud when the list opens
mention-choose = Fant personer. Velg med piltastene og Enter.
mention-nobody = Fant ingen.
# The page for browsers without script
mention-find = Finn noen å nevne
mention-find-words = Kopier adressen inn i teksten slik den står her. Personen får vite det når teksten vises. Den som ikke er på listen, kan nevnes med hele adressen: @name@server.
mention-question = Navn eller adresse
mention-question-hint = Minst to bokstaver.
mention-search = Søk
mention-address = Adresse
