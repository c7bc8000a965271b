# What stands around every page: the head, the menu, the foot
frame-skip = Gå til innholdet
frame-menu = Hovedmeny
frame-practices = Praksiser
frame-essays = Essayer
frame-people = Personer
frame-network = Nettverket
frame-search-label = Søk i hele nettverket
# Grey words in the search field: short
frame-search-hint = Søk i nettverket
frame-search = Søk
frame-desk = Ditt skrivebord
frame-sign-out = Logg ut
frame-sign-in = Logg inn
frame-what = Praksiser og essayer om støtte til familier og lokalsamfunn, publisert på en egen server.
frame-follow = Følg oss
frame-follow-how = Slik følger du oss fra din server
frame-atom = Atom-strøm
frame-json = JSON-strøm
frame-site = Nettstedet
frame-about = Om oss
frame-partners = Hvem vi deler med
frame-reuse = Gjenbruk
frame-licences = Hver tekst oppgir sin lisens
frame-software = Drives med { $name }, fri programvare ({ $licence })
frame-language = Språk
frame-language-browser = Som i nettleseren min
frame-language-choose = Velg

# Small words of several pages
# A house is an institution of the network
word-practice = Praksis
word-essay = Essay
word-practices = Praksiser
word-essays = Essayer
word-search = Søk
word-show = Vis
word-found = Søkeresultat
word-untitled = Uten tittel
# A label before the name of an author
word-by = Av { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Bare for teamet
readers-institution = Bare for institusjonen
readers-network = For nettverket

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
} { $year }
ago-now = akkurat nå
ago-minutes = { $count ->
    [one] for ett minutt siden
   *[other] for { $count } minutter siden
}
ago-hours = { $count ->
    [one] for en time siden
   *[other] for { $count } timer siden
}
# From one to thirteen days
ago-days = { $count ->
    [one] i går
   *[other] for { $count } dager siden
}
# How long to wait
wait-minutes = { $count ->
    [one] ett minutt
   *[other] { $count } minutter
}
