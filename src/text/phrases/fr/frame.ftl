# What stands around every page: the head, the menu, the foot
frame-skip = Aller au contenu
frame-menu = Menu principal
frame-practices = Pratiques
frame-essays = Essais
frame-people = Personnes
frame-network = Réseau
frame-search-label = Rechercher dans tout le réseau
# Grey words in the search field: short
frame-search-hint = Chercher dans le réseau
frame-search = Chercher
frame-desk = Votre espace
frame-sign-out = Déconnexion
frame-sign-in = Connexion
frame-what = Pratiques et essais sur le soutien aux familles et aux communautés, publiés sur notre propre serveur.
frame-follow = Suivre
frame-follow-how = Comment nous suivre depuis votre serveur
frame-atom = Flux Atom
frame-json = Flux JSON
frame-site = Ce site
frame-about = À propos
frame-partners = Avec qui nous partageons
frame-reuse = Réutiliser
frame-licences = Chaque texte indique sa licence
frame-software = Fonctionne avec { $name }, logiciel libre ({ $licence })
frame-language = Langue
frame-language-browser = Celle de mon navigateur
frame-language-choose = Choisir

# Small words of several pages
# A house is an institution of the network
word-practice = Pratique
word-essay = Essai
word-practices = Pratiques
word-essays = Essais
word-search = Recherche
word-show = Afficher
word-found = Résultats
word-untitled = Sans titre
# A label before the name of an author
word-by = Par { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Pour l’équipe seulement
readers-institution = Pour cette institution seulement
readers-network = Pour le réseau

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day ->
    [one] { $day }er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
ago-now = à l’instant
ago-minutes = { $count ->
    [one] il y a une minute
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [one] il y a une heure
   *[other] il y a { $count } heures
}
# From one to thirteen days
ago-days = { $count ->
    [one] hier
   *[other] il y a { $count } jours
}
# How long to wait
wait-minutes = { $count ->
    [one] une minute
   *[other] { $count } minutes
}
