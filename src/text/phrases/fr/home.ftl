# The home of a member: what those they follow and the partners of the house wrote
home-heading = Votre fil
home-lede = Ce qu’ont écrit les personnes que vous suivez et nos partenaires.
home-newest = Les plus récents
home-older = Plus anciens
home-empty = Rien ici pour l’instant. Cherchez quelqu’un par son adresse et suivez cette personne : ce qu’elle écrit apparaîtra ici. Ce que publient nos partenaires arrive tout seul.
home-no-older = Il n’y a rien de plus ancien.
# Above the title of a text
home-passed-on = Partagé par { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name }, à propos de « { $title } »
home-said = Un message de { $name }

# Looking somebody up who lives on another server
home-find = Suivre quelqu’un sur un autre serveur
home-find-who = Adresse
home-find-hint = Par exemple @name@example.org, ou le lien vers une page de cette personne.
home-find-do = Chercher
home-find-unreadable = Ce n’est pas une adresse. Écrivez-la comme @name@example.org, ou collez un lien qui commence par https.
home-find-nobody = { $host } ne connaît pas cette adresse. Vérifiez-en chaque lettre.
home-find-silent = { $host } ne répond pas. Réessayez dans quelques minutes.
home-find-blocked = { $host } est bloqué sur ce serveur. Un ou une admin peut vous dire pourquoi.
home-find-closed = Ce serveur n’échange qu’avec ceux qui ont été autorisés par un ou une admin, et { $host } n’en fait pas partie.

# Whom the member follows on other servers
home-followed = Personnes suivies sur d’autres serveurs
home-followed-nobody = Personne pour l’instant.
home-own-house = Nouveautés de notre institution
home-own-nothing = Rien n’a encore été publié ici.

# What the member has saved
home-saved = Textes enregistrés
home-saved-lede = Ce que vous avez enregistré pour le relire. Personne d’autre ne voit cette liste.
home-saved-nothing = Rien pour l’instant. Sur la page d’une pratique ou d’un essai, choisissez « Enregistrer ».
home-remove = Enlever
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Enlever de vos textes enregistrés : { $title }

# Following somebody
bond-follow = Suivre
bond-follow-whom = Suivre { $name }
bond-follows = Vous suivez cette personne.
bond-end = Ne plus suivre
bond-end-whom = Ne plus suivre { $name }
bond-waits = Demande envoyée, réponse attendue
bond-take-back = Annuler la demande
bond-take-back-whom = Annuler la demande envoyée à { $name }
bond-origin = Sa page sur son propre serveur
bond-no-texts = Rien de cette personne n’est encore arrivé ici. Dès que vous la suivrez, ce qu’elle écrira apparaîtra dans votre fil.
# What has just been done
bond-now-follows = Vous suivez maintenant cette personne.
bond-now-asked = La demande est envoyée. Vous suivrez cette personne dès que son serveur aura accepté.
bond-now-ended = Vous ne suivez plus cette personne.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Enregistrer
react-saved = Enregistré
react-like = J’aime
react-liked = Vous aimez
react-pass-on = Partager
react-passed-on = Partagé par vous
react-likes = { $count ->
    [one] Aimé par une personne
   *[other] Aimé par { $count } personnes
}
react-boosts = { $count ->
    [one] Partagé une fois
   *[other] Partagé { $count } fois
}
# What has just been done
react-now-saved = Le texte figure parmi ceux que vous avez enregistrés.
react-now-unsaved = Le texte ne figure plus parmi ceux que vous avez enregistrés.
react-now-liked = La personne qui a écrit ce texte apprend qu’il vous plaît.
react-now-passed-on = Le texte est partagé avec les personnes qui vous suivent.
react-now-undone = C’est annulé.

# For readers without an account here: from a page of ours to their own server
remote-heading = Continuer sur votre propre serveur
remote-follow = Suivre depuis votre propre serveur
remote-answer = Répondre depuis votre propre serveur
remote-hint = Votre adresse là-bas, par exemple @name@example.org, ou seulement le nom du serveur.
remote-go = Y aller
remote-unreadable = Ce n’est pas une adresse. Écrivez-la comme @name@example.org ou example.org.
remote-onward = Vous êtes en route vers { $host }.
# A link that leads to another server
remote-open = Continuer sur { $host }
remote-none = { $host } n’indique pas où continuer là-bas.
remote-silent = { $host } ne répond pas.
remote-copy = Vous pouvez copier ceci dans la recherche de votre serveur et continuer là-bas :
remote-back = Revenir où vous étiez
