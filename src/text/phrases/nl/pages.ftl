# The front page
front-title = { $house }: praktijken en essays
front-description = Praktijken en essays over de ondersteuning van gezinnen en gemeenschappen, gepubliceerd door { $house } en partners.
front-heading = Wat gezinnen hier helpt, opgeschreven zodat anderen het kunnen proberen.
front-lede = { $house } publiceert stap voor stap wat medewerkers met gezinnen doen, en leert van instellingen die hetzelfde doen.
front-read = Lees onze praktijken
front-follow = Volg ons vanaf je eigen server
front-address = Op Mastodon en dergelijke: { $address }
front-own = Nieuw van onze instelling
front-all = Alle praktijken
front-houses = Instellingen die elkaar lezen
front-network = Het netwerk
front-travelled = De weg van ‘{ $title }’
front-changed = Wat elke instelling veranderde
# ActivityPub is the name of a protocol
front-no-partner = Nog geen partner. Alles hier kan worden gelezen, gevolgd en beantwoord vanaf elke server die ActivityPub spreekt.
front-river = Van collega’s in het netwerk
front-nothing = Er is nog niets van partners binnengekomen.
front-join = Meedoen
front-join-how = Collega’s reageren onder elke tekst: met een account van deze instelling of vanaf elke server van de fediverse.
front-write = Schrijf iets
front-sign-in = Log in om te schrijven
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Wat er wordt gedaan, voor wie en met welke middelen, zodat anderen het kunnen proberen.
list-practices-nothing = Er is geen praktijk die past. Probeer minder woorden of een andere instelling.
list-essays-lede = Wat collega’s bij een training of een bezoek hebben geleerd, en wat ze gaan proberen.
list-essays-nothing = Er is geen essay dat past. Probeer minder woorden of een andere instelling.
list-words = Woorden
list-language = Taal
list-house = Instelling
list-all-languages = Alle talen
list-all-houses = Alle instellingen
list-older = Oudere

# Search
search-lede = Praktijken en essays van deze instelling en haar partners.
search-empty = Typ een of twee woorden: een plaats, een groep mensen, een manier van werken.
search-nothing = Nergens staat ‘{ $words }’. Probeer minder woorden, of het woord in de taal waarin de tekst geschreven zou zijn.

# People
people-lede = Mensen van deze instelling die hier onder hun eigen naam schrijven.
people-nobody = Niemand heeft hier al een tekst gepubliceerd.
people-texts = { $count ->
    [one] Eén tekst
   *[other] { $count } teksten
}
person-follow = Volgen vanaf je eigen server: { $address }
person-texts = Teksten
person-nothing = Nog niets gepubliceerd.

# The network
network-none = { $house } heeft nog geen partner.
network-some = { $count ->
    [one] { $house } en één andere instelling tonen elkaars teksten.
   *[other] { $house } en { $count } andere instellingen tonen elkaars teksten.
}
network-begin = Een beheerder van deze instelling kan een andere instelling vragen om partner te worden. Vanaf dat moment tonen ze elkaars teksten.
network-how = Hoe het werkt
network-how-words = Elke instelling heeft een eigen server en bewaart haar eigen teksten. Wat een instelling voor het netwerk of voor iedereen publiceert, is binnen enkele seconden bij de partners; wat ze intrekt, verdwijnt ook daar. Er is geen centrum.

# About
about-title = Over ons
about-heading = Over { $house }
about-find = Wat je hier vindt
about-find-words = Praktijken: wat er wordt gedaan, voor wie en met welke middelen, stap voor stap. Essays: wat collega’s bij een training of een uitwisselingsbezoek hebben geleerd, en wat ze gaan proberen. Beide zijn geschreven door de mensen die het werk doen, en er wordt niemand beschreven die herkenbaar zou zijn.
about-follow = Volg ons vanaf je eigen server
about-follow-words = Heb je een account op Mastodon of op een andere server die ActivityPub spreekt? Plak ons adres daar in het zoekveld en volg het. Nieuwe teksten verschijnen in je tijdlijn; je antwoorden verschijnen hier onder de tekst.
about-partner = Partner worden
about-partner-words = Instellingen met zo’n server kunnen partner worden: ze tonen dan elkaars teksten voor iedereen en voor het netwerk. Onze host is { $host }.
