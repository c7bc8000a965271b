# What stands around every page: the head, the menu, the foot
frame-skip = Salt la conținut
frame-menu = Principal
frame-practices = Practici
frame-essays = Eseuri
frame-people = Oameni
frame-network = Rețea
frame-search-label = Căutare în toată rețeaua
# Grey words in the search field: short
frame-search-hint = Căutați în rețea
frame-search = Căutare
frame-desk = Biroul dvs.
frame-sign-out = Deconectare
frame-sign-in = Conectare
frame-what = Practici și eseuri despre sprijinul acordat familiei și comunității, publicate pe un server propriu.
frame-follow = Urmăriți-ne
frame-follow-how = Cum ne urmăriți de pe serverul dumneavoastră
frame-atom = Flux Atom
frame-json = Flux JSON
frame-site = Acest site
frame-about = Despre noi
frame-partners = Cu cine facem schimb
frame-reuse = Reutilizare
frame-licences = Fiecare text își indică licența
frame-software = Funcționează cu { $name }, software liber ({ $licence })
frame-language = Limbă
frame-language-browser = Ca în browserul meu
frame-language-choose = Alegeți

# Small words of several pages
# A house is an institution of the network
word-practice = Practică
word-essay = Eseu
word-practices = Practici
word-essays = Eseuri
word-search = Căutare
word-show = Afișare
word-found = Rezultate
word-untitled = Fără titlu
# A label before the name of an author
word-by = De { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Doar pentru echipă
readers-institution = Doar pentru această instituție
readers-network = Pentru rețea

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }
ago-now = chiar acum
ago-minutes = { $count ->
    [one] acum un minut
    [few] acum { $count } minute
   *[other] acum { $count } de minute
}
ago-hours = { $count ->
    [one] acum o oră
    [few] acum { $count } ore
   *[other] acum { $count } de ore
}
# From one to thirteen days
ago-days = { $count ->
    [one] ieri
    [few] acum { $count } zile
   *[other] acum { $count } de zile
}
# How long to wait
wait-minutes = { $count ->
    [one] un minut
    [few] { $count } minute
   *[other] { $count } de minute
}
