# The front page
front-title = { $house }: praksiser og essayer
front-description = Praksiser og essayer om støtte til familier og lokalsamfunn, publisert av { $house } og partnerne.
front-heading = Det som hjelper familier her, skrevet ned så andre kan prøve det.
front-lede = { $house } publiserer hvordan medarbeiderne arbeider med familier, steg for steg, og lærer av institusjoner som gjør det samme.
front-read = Les om våre praksiser
front-follow = Følg oss fra din server
front-address = På Mastodon og lignende: { $address }
front-own = Nytt fra vår institusjon
front-all = Alle praksiser
front-houses = Institusjoner som leser hverandre
front-network = Nettverket
front-travelled = Reisen til «{ $title }»
front-changed = Hva hver institusjon endret
# ActivityPub is the name of a protocol
front-no-partner = Ingen partner ennå. Alt her kan leses, følges og besvares fra alle servere som støtter ActivityPub.
front-river = Fra kolleger i nettverket
front-nothing = Ingenting har kommet fra partnere ennå.
front-join = Delta
front-join-how = Kolleger kommenterer under hver tekst: med en konto ved denne institusjonen eller fra en hvilken som helst server i fediverset.
front-write = Skriv noe
front-sign-in = Logg inn for å skrive
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Hva som gjøres, for hvem og med hvilke ressurser, så andre kan prøve det.
list-practices-nothing = Ingen praksis passer med søket. Prøv færre ord eller en annen institusjon.
list-essays-lede = Hva kolleger lærte på en opplæring eller et besøk, og hva de skal prøve.
list-essays-nothing = Ingen essay passer med søket. Prøv færre ord eller en annen institusjon.
list-words = Søkeord
list-language = Språk
list-house = Institusjon
list-all-languages = Alle språk
list-all-houses = Alle institusjoner
list-older = Eldre

# Search
search-lede = Praksiser og essayer fra denne institusjonen og partnerne.
search-empty = Skriv et ord eller to: et sted, en gruppe mennesker, en måte å arbeide på.
search-nothing = Ingenting inneholder «{ $words }». Prøv færre ord, eller ordet på det språket teksten kan være skrevet på.

# People
people-lede = De ved denne institusjonen som skriver her under eget navn.
people-nobody = Ingen har publisert noen tekst her ennå.
people-texts = { $count ->
    [one] Én tekst
   *[other] { $count } tekster
}
person-follow = Følg fra din server: { $address }
person-texts = Tekster
person-nothing = Ingenting publisert ennå.

# The network
network-none = { $house } har ingen partner ennå.
network-some = { $count ->
    [one] { $house } og én annen institusjon viser hverandres tekster.
   *[other] { $house } og { $count } andre institusjoner viser hverandres tekster.
}
network-begin = En administrator ved denne institusjonen kan be en annen institusjon om å bli partner. Deretter viser begge hverandres tekster.
network-how = Slik virker det
network-how-words = Hver institusjon driver sin egen server og har tekstene sine der. Det en institusjon publiserer for nettverket eller for alle, når partnerne i løpet av sekunder; det den trekker tilbake, forsvinner også der. Det finnes ingen sentral.

# About
about-title = Om
about-heading = Om { $house }
about-find = Hva du finner her
about-find-words = Praksiser: hva som gjøres, for hvem, med hvilke ressurser, steg for steg. Essayer: hva kolleger lærte på en opplæring eller et utvekslingsbesøk, og hva de skal prøve. Begge deler skrives av dem som gjør arbeidet, og ingen som kan bli gjenkjent, blir beskrevet.
about-follow = Følg oss fra din server
about-follow-words = Har du en konto på Mastodon eller på en annen server som støtter ActivityPub, kan du lime inn adressen vår i søkefeltet der og følge den. Nye tekster vises i tidslinjen din; svarene dine vises under teksten her.
about-partner = Bli partner
about-partner-words = Institusjoner som driver en server av dette slaget, kan bli partnere: De viser da hverandres offentlige tekster og nettverkstekster. Vår vertsadresse er { $host }.
