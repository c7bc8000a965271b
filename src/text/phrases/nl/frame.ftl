# What stands around every page: the head, the menu, the foot
frame-skip = Naar de inhoud
frame-menu = Hoofdmenu
frame-practices = Praktijken
frame-essays = Essays
frame-people = Mensen
frame-network = Netwerk
frame-search-label = Zoeken in het hele netwerk
# Grey words in the search field: short
frame-search-hint = Zoek in het netwerk
frame-search = Zoeken
frame-desk = Je werkplek
frame-sign-out = Uitloggen
frame-sign-in = Inloggen
frame-what = Praktijken en essays over de ondersteuning van gezinnen en gemeenschappen, gepubliceerd op een eigen server.
frame-follow = Volgen
frame-follow-how = Zo volg je ons vanaf je eigen server
frame-atom = Atom-feed
frame-json = JSON-feed
frame-site = Deze site
frame-about = Over ons
frame-partners = Met wie we delen
frame-reuse = Hergebruik
frame-licences = Bij elke tekst staat de licentie
frame-software = Draait op { $name }, vrije software ({ $licence })
frame-language = Taal
frame-language-browser = Zoals mijn browser vraagt
frame-language-choose = Kiezen

# Small words of several pages
# A house is an institution of the network
word-practice = Praktijk
word-essay = Essay
word-practices = Praktijken
word-essays = Essays
word-search = Zoeken
word-show = Tonen
word-found = Gevonden
word-untitled = Zonder titel
# A label before the name of an author
word-by = Door { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Alleen voor het team
readers-institution = Alleen voor deze instelling
readers-network = Voor het netwerk

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
ago-now = zojuist
ago-minutes = { $count ->
    [one] een minuut geleden
   *[other] { $count } minuten geleden
}
ago-hours = { $count ->
    [one] een uur geleden
   *[other] { $count } uur geleden
}
# From one to thirteen days
ago-days = { $count ->
    [one] gisteren
   *[other] { $count } dagen geleden
}
# How long to wait
wait-minutes = { $count ->
    [one] een minuut
   *[other] { $count } minuten
}
