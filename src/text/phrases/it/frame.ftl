# What stands around every page: the head, the menu, the foot
frame-skip = Vai al contenuto
frame-menu = Principale
frame-practices = Pratiche
frame-essays = Saggi
frame-people = Persone
frame-network = Rete
frame-search-label = Cerca in tutta la rete
# Grey words in the search field: short
frame-search-hint = Cerca nella rete
frame-search = Cerca
frame-desk = Scrivania
frame-sign-out = Esci
frame-sign-in = Accedi
frame-what = Pratiche e saggi sul sostegno alle famiglie e alla comunità, pubblicati su un nostro server.
frame-follow = Seguirci
frame-follow-how = Come seguirci dal proprio server
frame-atom = Feed Atom
frame-json = Feed JSON
frame-site = Questo sito
frame-about = Chi siamo
frame-partners = Con chi condividiamo
frame-reuse = Riuso
frame-licences = Ogni testo indica la propria licenza
frame-software = Funziona con { $name }, software libero ({ $licence })
frame-language = Lingua
frame-language-browser = Come chiede il browser
frame-language-choose = Scegli

# Small words of several pages
# A house is an institution of the network
word-practice = Pratica
word-essay = Saggio
word-practices = Pratiche
word-essays = Saggi
word-search = Cerca
word-show = Mostra
word-found = Risultati
word-untitled = Senza titolo
# A label before the name of an author
word-by = Di { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Solo per l’équipe
readers-institution = Solo per questa istituzione
readers-network = Per la rete

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
ago-now = proprio ora
ago-minutes = { $count ->
    [one] un minuto fa
   *[other] { $count } minuti fa
}
ago-hours = { $count ->
    [one] un’ora fa
   *[other] { $count } ore fa
}
# From one to thirteen days
ago-days = { $count ->
    [one] ieri
   *[other] { $count } giorni fa
}
# How long to wait
wait-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minuti
}
