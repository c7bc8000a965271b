# What stands around every page: the head, the menu, the foot
frame-skip = Zum Inhalt springen
frame-menu = Hauptmenü
frame-practices = Praxisansätze
frame-essays = Essays
frame-people = Menschen
frame-network = Netzwerk
frame-search-label = Im ganzen Netzwerk suchen
# Grey words in the search field: short
frame-search-hint = Im Netzwerk suchen
frame-search = Suchen
frame-desk = Ihr Bereich
frame-sign-out = Abmelden
frame-sign-in = Anmelden
frame-what = Praxisansätze und Essays zur Unterstützung von Familien und Gemeinwesen, veröffentlicht auf unserem eigenen Server.
frame-follow = Folgen
frame-follow-how = So folgen Sie uns von Ihrem Server aus
frame-atom = Atom-Feed
frame-json = JSON-Feed
frame-site = Diese Website
frame-about = Über uns
frame-partners = Mit wem wir teilen
frame-reuse = Nachnutzung
frame-licences = Jeder Text nennt seine Lizenz
frame-software = Läuft mit { $name }, freier Software ({ $licence })
frame-language = Sprache
frame-language-browser = Wie im Browser eingestellt
frame-language-choose = Wählen

# Small words of several pages
# A house is an institution of the network
word-practice = Praxisansatz
word-essay = Essay
word-practices = Praxisansätze
word-essays = Essays
word-search = Suchen
word-show = Anzeigen
word-found = Gefunden
word-untitled = Ohne Titel
# A label before the name of an author
word-by = Von { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Nur für das Team
readers-institution = Nur für diese Einrichtung
readers-network = Für das Netzwerk

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
ago-now = gerade eben
ago-minutes = { $count ->
    [one] vor einer Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor einer Stunde
   *[other] vor { $count } Stunden
}
# From one to thirteen days
ago-days = { $count ->
    [one] gestern
   *[other] vor { $count } Tagen
}
# How long to wait
wait-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
