# How a text will look in Mastodon, beside the preview
mastodon-heading = Aspect dans Mastodon
mastodon-words = Mastodon affiche le titre, le résumé et un lien. Le texte lui-même se lit sur notre page. D’autres serveurs peuvent l’afficher autrement.
mastodon-card = Mastodon ajoute en général, sous le lien, un petit aperçu de notre page.
mastodon-no-summary = Il n’y a pas encore de résumé : là-bas, on ne voit que le titre et le lien. Deux phrases aident à se décider.
mastodon-stays = Ce texte n’est pas envoyé à Mastodon. Il s’adresse à des personnes connues seulement de cette institution et de ses partenaires.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } n’a pas d’image

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Saisissez @ et quelques lettres d’un nom pour mentionner quelqu’un. Cette personne en sera informée.
# Read aloud as the name of the list of people
mention-list = Personnes à mentionner
# Read aloud when the list opens
mention-choose = Des personnes ont été trouvées. Choisissez avec les flèches et la touche Entrée.
mention-nobody = Personne n’a été trouvé.
# The page for browsers without script
mention-find = Trouver quelqu’un à mentionner
mention-find-words = Copiez l’adresse dans votre texte, telle qu’elle figure ici. La personne en est informée quand votre texte paraît. Une personne qui n’est pas dans la liste peut être mentionnée par son adresse complète : @nom@serveur.
mention-question = Nom ou adresse
mention-question-hint = Au moins deux lettres.
mention-search = Chercher
mention-address = Adresse
