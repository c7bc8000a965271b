# How a text will look in Mastodon, beside the preview
mastodon-heading = Come apparirà su Mastodon
mastodon-words = Mastodon mostra il titolo, il riassunto e un link. Il testo si legge sulla nostra pagina. Altri server possono mostrarlo in modo diverso.
mastodon-card = Di solito Mastodon aggiunge sotto il link una piccola anteprima della nostra pagina.
mastodon-no-summary = Non c’è ancora un riassunto, quindi lì si vedono solo il titolo e il link. Due frasi aiutano a decidere se leggere.
mastodon-stays = Questo testo non viene inviato a Mastodon. È scritto per persone che solo questa istituzione e i suoi partner conoscono.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } non ha un’immagine

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Scrivere @ e alcune lettere di un nome per menzionare qualcuno. La persona riceverà una notifica.
# Read aloud as the name of the list of people
mention-list = Persone da menzionare
# Read aloud when the list opens
mention-choose = Sono state trovate delle persone. Scegliere con le frecce e il tasto Invio.
mention-nobody = Nessuna persona trovata.
# The page for browsers without script
mention-find = Cercare qualcuno da menzionare
mention-find-words = Copiare l’indirizzo nel testo così come appare qui. La persona riceve una notifica quando il testo viene pubblicato. Chi non è nell’elenco si può menzionare con l’indirizzo completo: @nome@server.
mention-question = Nome o indirizzo
mention-question-hint = Almeno due lettere.
mention-search = Cerca
mention-address = Indirizzo
