# The page of a practice or an essay
text-here = Vous êtes ici
text-version = Version { $number }
text-origin = Lire dans l’institution d’origine
text-edit = Modifier
text-withdraw = Retirer
text-contents = Sur cette page
text-table = Tableau { $number }
text-bars = Barres
text-arrived = Où le texte est arrivé
text-glance = En bref
text-description = Description
text-answered = Questions renseignées : { $count } sur 12
text-cite = Citer
text-published = Publié ici le { $date }
text-caution = Les personnes qui l’ont écrite appellent à la prudence : lisez les risques avant de l’essayer.
text-no-longer = Les personnes qui l’ont écrite ne recommandent plus cette pratique.

# Where a text has arrived
arrived-house = Ce texte reste dans cette institution et n’est envoyé à personne.
arrived-nobody = Il n’y a pas encore d’institution partenaire vers laquelle ce texte pourrait voyager.
arrived-all = { $count ->
    [one] Ce texte est arrivé dans la seule institution partenaire.
   *[other] Ce texte est arrivé dans les { $count } institutions partenaires.
}
arrived-some = { $count ->
    [one] Ce texte n’est pas encore arrivé dans la seule institution partenaire ({ $at } sur { $count }). Rien n’est perdu : la suite se fera d’elle-même.
   *[other] Ce texte est arrivé dans { $at } des { $count } institutions partenaires. Rien n’est perdu : la suite se fera d’elle-même.
}
arrived-at = Arrivée : { $when }
# After it stands why, as a sentence
arrived-not-yet = Pas encore.
arrived-on-its-way = En chemin

# What is said about a text
talk-heading = Discussion
talk-count = Discussion ({ $count })
talk-nobody = Il n’y a pas encore de commentaire.
talk-known = { $known ->
    [one] Réponses présentes ici : { $here } sur { $known }. Celle qui manque est sur un autre serveur ; nous la lui demandons.
   *[other] Réponses présentes ici : { $here } sur { $known }. Les autres sont sur d’autres serveurs ; nous les leur demandons.
}
talk-join = Participer à la discussion
talk-hint = Ne nommez personne et ne décrivez personne d’une façon qui permettrait à d’autres de l’identifier.
talk-comment = Commenter
talk-sign-in = Se connecter pour commenter
talk-elsewhere = Ou répondez depuis votre propre serveur : collez { $address } dans sa recherche et répondez là-bas.
talk-link = Lien
talk-link-to = Lien vers le commentaire de { $author }
talk-reply = Répondre
talk-reply-to = Votre réponse à { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, à l’origine du texte

# The facts beside a practice
fact-for = Pour
fact-where = Où
fact-group = Groupe
fact-dose = Combien
fact-providers = Qui intervient
fact-mode = Comment
fact-cost = Coût hors personnel
fact-staff = Personnel
fact-evidence = Preuves
fact-tried = Essayée dans
fact-tried-houses = { $houses ->
    [one] { $houses } institution
   *[other] { $houses } institutions
}
fact-tried-countries = { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
fact-group-size = { $least } à { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } heure par cycle
   *[other] { $hours } heures par cycle
}
fact-sessions = { $sessions ->
    [one] { $sessions } séance
   *[other] { $sessions } séances
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } de { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minute à chaque fois
   *[other] { $minutes } minutes à chaque fois
}
fact-every-week = chaque semaine
fact-every = { $days ->
    [one] chaque jour
   *[other] tous les { $days } jours
}
fact-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
fact-open = sans fin prévue
fact-step = { $label } ({ $step } sur 6)
