# The front page
front-title = { $house }: practici și eseuri
front-description = Practici și eseuri despre sprijinul acordat familiei și comunității, publicate de { $house } și de partenerii săi.
front-heading = Ce ajută familiile aici, scris astfel încât să poată încerca și alții.
front-lede = { $house } publică pas cu pas ceea ce fac oamenii săi împreună cu familiile și învață de la instituții care fac același lucru.
front-read = Citiți practicile noastre
front-follow = Urmăriți-ne de pe serverul dumneavoastră
front-address = Pe Mastodon și alte rețele similare: { $address }
front-own = Noutăți din instituția noastră
front-all = Toate practicile
front-houses = Instituții care se citesc una pe alta
front-network = Rețeaua
front-travelled = Drumul practicii „{ $title }”
front-changed = Ce a schimbat fiecare instituție
# ActivityPub is the name of a protocol
front-no-partner = Încă nu există niciun partener. Tot ce se află aici poate fi citit, urmărit și comentat de pe orice server care folosește ActivityPub.
front-river = De la colegii din rețea
front-nothing = Încă nu a sosit nimic de la parteneri.
front-join = Participați
front-join-how = Colegii comentează sub fiecare text: cu un cont al acestei instituții sau de pe orice server din fediverse.
front-write = Scrieți ceva
front-sign-in = Conectați-vă pentru a scrie
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Ce se face, pentru cine și cu ce resurse, astfel încât să poată încerca și alții.
list-practices-nothing = Nu se potrivește nicio practică. Încercați mai puține cuvinte sau altă instituție.
list-essays-lede = Ce au învățat colegii la o formare sau la o vizită și ce vor încerca.
list-essays-nothing = Nu se potrivește niciun eseu. Încercați mai puține cuvinte sau altă instituție.
list-words = Cuvinte
list-language = Limbă
list-house = Instituție
list-all-languages = Toate limbile
list-all-houses = Toate instituțiile
list-older = Mai vechi

# Search
search-lede = Practici și eseuri ale acestei instituții și ale partenerilor săi.
search-empty = Scrieți un cuvânt sau două: un loc, un grup de oameni, un mod de lucru.
search-nothing = Niciun text nu conține „{ $words }”. Încercați mai puține cuvinte sau cuvântul în limba în care ar fi scris textul.

# People
people-lede = Oamenii din această instituție care scriu aici sub numele lor.
people-nobody = Încă nu a publicat nimeni un text aici.
people-texts = { $count ->
    [one] Un text
    [few] { $count } texte
   *[other] { $count } de texte
}
person-follow = Urmăriți de pe serverul dumneavoastră: { $address }
person-texts = Texte
person-nothing = Încă nu a fost publicat nimic.

# The network
network-none = { $house } nu are încă niciun partener.
network-some = { $count ->
    [one] { $house } și încă o instituție își afișează reciproc textele.
    [few] { $house } și alte { $count } instituții își afișează reciproc textele.
   *[other] { $house } și alte { $count } de instituții își afișează reciproc textele.
}
network-begin = Un administrator al acestei instituții poate propune altei instituții un parteneriat. De atunci, fiecare afișează textele celeilalte.
network-how = Cum funcționează
network-how-words = Fiecare instituție are propriul server și își păstrează propriile texte. Ceea ce o instituție publică pentru rețea sau pentru toată lumea ajunge la partenerii săi în câteva secunde; ceea ce retrage dispare și de acolo. Nu există un centru.

# About
about-title = Despre
about-heading = Despre { $house }
about-find = Ce găsiți aici
about-find-words = Practici: ce se face, pentru cine, cu ce resurse, pas cu pas. Eseuri: ce au învățat colegii la o formare sau la o vizită de schimb de experiență și ce vor încerca. Și unele, și altele sunt scrise de oamenii care fac această muncă și nu este descris nimeni care ar putea fi recunoscut.
about-follow = Urmăriți-ne de pe serverul dumneavoastră
about-follow-words = Dacă aveți un cont pe Mastodon sau pe orice alt server care folosește ActivityPub, lipiți adresa noastră în câmpul lui de căutare și urmăriți-o. Textele noi apar în fluxul dumneavoastră; răspunsurile dumneavoastră apar aici, sub text.
about-partner = Deveniți partener
about-partner-words = Instituțiile care au un server de acest fel pot deveni partenere: fiecare afișează atunci textele celeilalte destinate publicului și rețelei. Adresa serverului nostru este { $host }.
