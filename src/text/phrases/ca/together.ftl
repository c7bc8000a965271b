# How a text will look in Mastodon, beside the preview
mastodon-heading = Com es veurà a Mastodon
mastodon-words = Mastodon mostra el títol, el resum i un enllaç. El text es llegeix a la nostra pàgina. Altres servidors el poden mostrar d’una altra manera.
mastodon-card = Mastodon acostuma a afegir sota l’enllaç una petita vista prèvia de la nostra pàgina.
mastodon-no-summary = Encara no hi ha resum, de manera que allà només es veuran el títol i l’enllaç. Dues frases ajuden a decidir si es llegeix.
mastodon-stays = Aquest text no s’envia a Mastodon. Està escrit per a persones conegudes només per aquesta institució i les seves institucions associades.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } no té imatge

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Escriviu @ i unes quantes lletres d’un nom per mencionar algú. Aquesta persona rebrà una notificació.
# Read aloud as the name of the list of people
mention-list = Persones que podeu mencionar
# Read aloud when the list opens
mention-choose = S’han trobat persones. Trieu amb les fletxes i la tecla de retorn.
mention-nobody = No s’ha trobat ningú.
# The page for browsers without script
mention-find = Cerqueu algú per mencionar
mention-find-words = Copieu l’adreça al vostre text tal com apareix aquí. La persona rebrà una notificació quan el vostre text es publiqui. Qui no surt a la llista es pot mencionar amb l’adreça completa: @nom@servidor.
mention-question = Nom o adreça
mention-question-hint = Almenys dues lletres.
mention-search = Cerca
mention-address = Adreça
