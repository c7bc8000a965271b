# How a text will look in Mastodon, beside the preview
mastodon-heading = Wie es in Mastodon aussehen wird
mastodon-words = Mastodon zeigt den Titel, die Zusammenfassung und einen Link. Der Text selbst wird auf unserer Seite gelesen. Andere Server zeigen ihn vielleicht anders.
mastodon-card = Mastodon fügt unter dem Link meist eine kleine Vorschau unserer Seite hinzu.
mastodon-no-summary = Noch gibt es keine Zusammenfassung, deshalb sehen die Leute dort nur Titel und Link. Zwei Sätze helfen ihnen bei der Entscheidung.
mastodon-stays = Dieser Text wird nicht an Mastodon gesendet. Er ist für Menschen geschrieben, die nur dieses Haus und seine Partnereinrichtungen kennen.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } hat kein Bild

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Tippen Sie @ und einige Buchstaben eines Namens, um jemanden zu erwähnen. Die Person erfährt davon.
# Read aloud as the name of the list of people
mention-list = Personen, die erwähnt werden können
# Read aloud when the list opens
mention-choose = Personen gefunden. Wählen Sie mit den Pfeiltasten und der Eingabetaste.
mention-nobody = Niemand gefunden.
# The page for browsers without script
mention-find = Jemanden zum Erwähnen finden
mention-find-words = Kopieren Sie die Adresse in Ihren Text, wie sie hier steht. Die Person erfährt davon, wenn Ihr Text erscheint. Wer nicht aufgeführt ist, kann mit der ganzen Adresse erwähnt werden: @name@server.
mention-question = Name oder Adresse
mention-question-hint = Mindestens zwei Buchstaben.
mention-search = Suchen
mention-address = Adresse
