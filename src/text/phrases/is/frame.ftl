# What stands around every page: the head, the menu, the foot
frame-skip = Beint í efnið
frame-menu = Aðalvalmynd
frame-practices = Starfsaðferðir
frame-essays = Hugleiðingar
frame-people = Fólk
frame-network = Samstarfsnet
frame-search-label = Leita í öllu samstarfsnetinu
# Grey words in the search field: short
frame-search-hint = Leita í samstarfsnetinu
frame-search = Leita
frame-desk = Vinnuborðið þitt
frame-sign-out = Skrá út
frame-sign-in = Skrá inn
frame-what = Starfsaðferðir og hugleiðingar um stuðning við fjölskyldur og samfélög, birtar á okkar eigin netþjóni.
frame-follow = Fylgjast með
frame-follow-how = Svona fylgist þú með okkur frá þínum netþjóni
frame-atom = Atom-straumur
frame-json = JSON-straumur
frame-site = Þessi vefur
frame-about = Um okkur
frame-partners = Með hverjum við deilum
frame-reuse = Endurnotkun
frame-licences = Leyfi er tilgreint við hvern texta
frame-software = Hugbúnaður: { $name }, frjáls hugbúnaður ({ $licence })
frame-language = Tungumál
frame-language-browser = Samkvæmt vafranum mínum
frame-language-choose = Velja

# Small words of several pages
# A house is an institution of the network
word-practice = Starfsaðferð
word-essay = Hugleiðing
word-practices = Starfsaðferðir
word-essays = Hugleiðingar
word-search = Leit
word-show = Sýna
word-found = Niðurstöður
word-untitled = Án titils
# A label before the name of an author
word-by = Höfundur: { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Aðeins fyrir teymið
readers-institution = Aðeins fyrir þessa stofnun
readers-network = Fyrir samstarfsnetið

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day }. { $month ->
    [1] janúar
    [2] febrúar
    [3] mars
    [4] apríl
    [5] maí
    [6] júní
    [7] júlí
    [8] ágúst
    [9] september
    [10] október
    [11] nóvember
   *[12] desember
} { $year }
ago-now = rétt í þessu
# In Icelandic “one” is also 21, 31, 41: the number stays in the sentence
ago-minutes = { $count ->
    [one] fyrir { $count } mínútu
   *[other] fyrir { $count } mínútum
}
ago-hours = { $count ->
    [one] fyrir { $count } klukkustund
   *[other] fyrir { $count } klukkustundum
}
# From one to thirteen days
ago-days = { $count ->
    [one] í gær
   *[other] fyrir { $count } dögum
}
# How long to wait
wait-minutes = { $count ->
    [one] { $count } mínútu
   *[other] { $count } mínútur
}
