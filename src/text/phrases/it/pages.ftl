# The front page
front-title = { $house }: pratiche e saggi
front-description = Pratiche e saggi sul sostegno alle famiglie e alla comunità, pubblicati da { $house } e dai suoi partner.
front-heading = Che cosa aiuta le famiglie qui, messo per iscritto perché si possa provare anche altrove.
front-lede = { $house } pubblica passo per passo ciò che si fa qui con le famiglie e impara dalle istituzioni che fanno lo stesso.
front-read = Leggi le nostre pratiche
front-follow = Seguirci dal proprio server
front-address = Su Mastodon e simili: { $address }
front-own = Novità dalla nostra istituzione
front-all = Tutte le pratiche
front-houses = Istituzioni che si leggono a vicenda
front-network = La rete
front-travelled = Il viaggio di «{ $title }»
front-changed = Che cosa ha cambiato ogni istituzione
# ActivityPub is the name of a protocol
front-no-partner = Non c’è ancora nessun partner. Tutto ciò che si trova qui si può leggere, seguire e commentare da qualsiasi server che parli ActivityPub.
front-river = Da colleghe e colleghi della rete
front-nothing = Dai partner non è ancora arrivato nulla.
front-join = Partecipare
front-join-how = Colleghe e colleghi commentano sotto ogni testo: con un account di questa istituzione o da qualsiasi server del fediverso.
front-write = Scrivi qualcosa
front-sign-in = Accedi per scrivere
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Che cosa si fa, per chi e con quali risorse, perché si possa provare anche altrove.
list-practices-nothing = Nessuna pratica corrisponde. Provare con meno parole o con un’altra istituzione.
list-essays-lede = Che cosa hanno imparato colleghe e colleghi in una formazione o in una visita, e che cosa proveranno.
list-essays-nothing = Nessun saggio corrisponde. Provare con meno parole o con un’altra istituzione.
list-words = Parole
list-language = Lingua
list-house = Istituzione
list-all-languages = Tutte le lingue
list-all-houses = Tutte le istituzioni
list-older = Meno recenti

# Search
search-lede = Pratiche e saggi di questa istituzione e dei suoi partner.
search-empty = Scrivere una o due parole: un luogo, un gruppo di persone, un modo di lavorare.
search-nothing = Nessun testo contiene «{ $words }». Provare con meno parole, o con la parola nella lingua in cui il testo potrebbe essere scritto.

# People
people-lede = Le persone di questa istituzione che scrivono qui con il proprio nome.
people-nobody = Nessuno ha ancora pubblicato un testo qui.
people-texts = { $count ->
    [one] Un testo
   *[other] { $count } testi
}
person-follow = Per seguire dal proprio server: { $address }
person-texts = Testi
person-nothing = Non è ancora stato pubblicato nulla.

# The network
network-none = { $house } non ha ancora partner.
network-some = { $count ->
    [one] { $house } e un’altra istituzione mostrano ciascuna anche i testi dell’altra.
   *[other] { $house } e altre { $count } istituzioni mostrano ciascuna anche i testi delle altre.
}
network-begin = L’amministrazione di questa istituzione può chiedere a un’altra di diventare partner. Da quel momento ciascuna mostra i testi dell’altra.
network-how = Come funziona
network-how-words = Ogni istituzione gestisce un proprio server e conserva i propri testi. Ciò che pubblica per la rete o per tutti arriva ai partner in pochi secondi; ciò che ritira scompare anche lì. Non c’è un centro.

# About
about-title = Informazioni
about-heading = Informazioni su { $house }
about-find = Che cosa si trova qui
about-find-words = Pratiche: che cosa si fa, per chi, con quali risorse, passo per passo. Saggi: che cosa hanno imparato colleghe e colleghi in una formazione o in una visita di scambio, e che cosa proveranno. Le une e gli altri sono scritti da chi svolge il lavoro, e non si descrive nessuna persona che possa essere riconosciuta.
about-follow = Seguirci dal proprio server
about-follow-words = Chi ha un account su Mastodon o su un altro server che parla ActivityPub può incollare il nostro indirizzo nella ricerca di quel server e seguirlo. I nuovi testi appaiono nella cronologia; le risposte appaiono qui sotto il testo.
about-partner = Diventare partner
about-partner-words = Le istituzioni che gestiscono un server di questo tipo possono diventare partner: ciascuna mostra allora i testi dell’altra destinati al pubblico e alla rete. Il nostro host è { $host }.
