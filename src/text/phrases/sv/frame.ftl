# What stands around every page: the head, the menu, the foot
frame-skip = Hoppa till innehållet
frame-menu = Huvudmeny
frame-practices = Arbetssätt
frame-essays = Essäer
frame-people = Personer
frame-network = Nätverket
frame-search-label = Sök i hela nätverket
# Grey words in the search field: short
frame-search-hint = Sök i nätverket
frame-search = Sök
frame-desk = Ditt skrivbord
frame-sign-out = Logga ut
frame-sign-in = Logga in
frame-what = Arbetssätt och essäer om stöd till familjer och närsamhälle, publicerade på en egen server.
frame-follow = Följ oss
frame-follow-how = Så följer du oss från din server
frame-atom = Atom-flöde
frame-json = JSON-flöde
frame-site = Webbplatsen
frame-about = Om oss
frame-partners = Vilka vi delar med
frame-reuse = Återanvändning
frame-licences = Varje text anger sin licens
frame-software = Drivs med { $name }, fri programvara ({ $licence })
frame-language = Språk
frame-language-browser = Som i min webbläsare
frame-language-choose = Välj

# Small words of several pages
# A house is an institution of the network
word-practice = Arbetssätt
word-essay = Essä
word-practices = Arbetssätt
word-essays = Essäer
word-search = Sök
word-show = Visa
word-found = Sökresultat
word-untitled = Utan titel
# A label before the name of an author
word-by = Av { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Endast för teamet
readers-institution = Endast för institutionen
readers-network = För nätverket

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
ago-now = alldeles nyss
ago-minutes = { $count ->
    [one] för en minut sedan
   *[other] för { $count } minuter sedan
}
ago-hours = { $count ->
    [one] för en timme sedan
   *[other] för { $count } timmar sedan
}
# From one to thirteen days
ago-days = { $count ->
    [one] i går
   *[other] för { $count } dagar sedan
}
# How long to wait
wait-minutes = { $count ->
    [one] en minut
   *[other] { $count } minuter
}
