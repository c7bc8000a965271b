# The front page
front-title = { $house }: arbetssätt och essäer
front-description = Arbetssätt och essäer om stöd till familjer och närsamhälle, publicerade av { $house } och dess partner.
front-heading = Det som hjälper familjer här, nedskrivet så att andra kan prova det.
front-lede = { $house } publicerar hur medarbetarna arbetar med familjer, steg för steg, och lär av institutioner som gör detsamma.
front-read = Läs om våra arbetssätt
front-follow = Följ oss från din server
front-address = På Mastodon och liknande: { $address }
front-own = Nytt från vår institution
front-all = Alla arbetssätt
front-houses = Institutioner som läser varandra
front-network = Nätverket
front-travelled = Så har ”{ $title }” rest
front-changed = Vad varje institution ändrade
# ActivityPub is the name of a protocol
front-no-partner = Ingen partner än. Allt här kan läsas, följas och besvaras från alla servrar som stöder ActivityPub.
front-river = Från kollegor i nätverket
front-nothing = Ingenting har kommit från partner än.
front-join = Delta
front-join-how = Kollegor kommenterar under varje text: med ett konto på den här institutionen eller från valfri server i fediversum.
front-write = Skriv något
front-sign-in = Logga in för att skriva
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Vad som görs, för vem och med vilka resurser, så att andra kan prova det.
list-practices-nothing = Inget arbetssätt stämmer med sökningen. Prova färre ord eller en annan institution.
list-essays-lede = Vad kollegor lärde sig under en utbildning eller ett besök och vad de ska prova.
list-essays-nothing = Ingen essä stämmer med sökningen. Prova färre ord eller en annan institution.
list-words = Sökord
list-language = Språk
list-house = Institution
list-all-languages = Alla språk
list-all-houses = Alla institutioner
list-older = Äldre

# Search
search-lede = Arbetssätt och essäer från den här institutionen och dess partner.
search-empty = Skriv ett par ord: en plats, en grupp människor, ett sätt att arbeta.
search-nothing = Ingenting innehåller ”{ $words }”. Prova färre ord, eller ordet på det språk som texten kan vara skriven på.

# People
people-lede = De på den här institutionen som skriver här under eget namn.
people-nobody = Ingen har publicerat någon text här än.
people-texts = { $count ->
    [one] En text
   *[other] { $count } texter
}
person-follow = Följ från din server: { $address }
person-texts = Texter
person-nothing = Inget publicerat än.

# The network
network-none = { $house } har ingen partner än.
network-some = { $count ->
    [one] { $house } och en annan institution visar varandras texter.
   *[other] { $house } och { $count } andra institutioner visar varandras texter.
}
network-begin = En administratör på den här institutionen kan be en annan institution att bli partner. Därefter visar båda varandras texter.
network-how = Så fungerar det
network-how-words = Varje institution driver en egen server och har sina texter där. Det som en institution publicerar för nätverket eller för alla når dess partner inom några sekunder; det som den återkallar försvinner även där. Det finns ingen central.

# About
about-title = Om
about-heading = Om { $house }
about-find = Vad du hittar här
about-find-words = Arbetssätt: vad som görs, för vem, med vilka resurser, steg för steg. Essäer: vad kollegor lärde sig under en utbildning eller ett utbytesbesök och vad de ska prova. Båda skrivs av dem som utför arbetet, och ingen som skulle kunna kännas igen beskrivs.
about-follow = Följ oss från din server
about-follow-words = Om du har ett konto på Mastodon eller på någon annan server som stöder ActivityPub kan du klistra in vår adress i sökfältet där och följa den. Nya texter visas i ditt flöde; dina svar visas under texten här.
about-partner = Bli partner
about-partner-words = Institutioner som driver en server av det här slaget kan bli partner: de visar då varandras offentliga texter och nätverkstexter. Vår värdadress är { $host }.
