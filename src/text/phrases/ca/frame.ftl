# What stands around every page: the head, the menu, the foot
frame-skip = Salta al contingut
frame-menu = Principal
frame-practices = Pràctiques
frame-essays = Assaigs
frame-people = Persones
frame-network = Xarxa
frame-search-label = Cerca a tota la xarxa
# Grey words in the search field: short
frame-search-hint = Cerca a la xarxa
frame-search = Cerca
frame-desk = Escriptori
frame-sign-out = Surt
frame-sign-in = Entra
frame-what = Pràctiques i assaigs sobre suport familiar i comunitari, publicats en un servidor propi.
frame-follow = Seguiu-nos
frame-follow-how = Com seguir-nos des del vostre servidor
frame-atom = Canal Atom
frame-json = Canal JSON
frame-site = Aquest lloc web
frame-about = Qui som
frame-partners = Amb qui compartim
frame-reuse = Reutilització
frame-licences = Cada text indica la seva llicència
frame-software = Funciona amb { $name }, programari lliure ({ $licence })
frame-language = Llengua
frame-language-browser = La del meu navegador
frame-language-choose = Tria

# Small words of several pages
# A house is an institution of the network
word-practice = Pràctica
word-essay = Assaig
word-practices = Pràctiques
word-essays = Assaigs
word-search = Cerca
word-show = Mostra
word-found = Resultats
word-untitled = Sense títol
# A label before the name of an author
word-by = Per { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Només per a l’equip
readers-institution = Només per a aquesta institució
readers-network = Per a la xarxa

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } { $month ->
    [1] de gener
    [2] de febrer
    [3] de març
    [4] d’abril
    [5] de maig
    [6] de juny
    [7] de juliol
    [8] d’agost
    [9] de setembre
    [10] d’octubre
    [11] de novembre
   *[12] de desembre
} del { $year }
ago-now = ara mateix
ago-minutes = { $count ->
    [one] fa un minut
   *[other] fa { $count } minuts
}
ago-hours = { $count ->
    [one] fa una hora
   *[other] fa { $count } hores
}
# From one to thirteen days
ago-days = { $count ->
    [one] ahir
   *[other] fa { $count } dies
}
# How long to wait
wait-minutes = { $count ->
    [one] un minut
   *[other] { $count } minuts
}
