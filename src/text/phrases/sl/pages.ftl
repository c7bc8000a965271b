# The front page
front-title = { $house }: prakse in eseji
front-description = Prakse in eseji o podpori družinam in skupnosti, ki jih objavljajo ustanova { $house } in njene partnerske ustanove.
front-heading = Kar tu pomaga družinam, zapisano tako, da lahko preizkusijo tudi drugi.
front-lede = Ustanova { $house } objavlja, kaj njeni ljudje delajo z družinami, korak za korakom, in se uči od ustanov, ki delajo enako.
front-read = Preberite naše prakse
front-follow = Sledite nam s svojega strežnika
front-address = Na Mastodonu in podobnih omrežjih: { $address }
front-own = Novo iz naše ustanove
front-all = Vse prakse
front-houses = Ustanove, ki se berejo med seboj
front-network = Mreža
front-travelled = Pot prakse »{ $title }«
front-changed = Kaj je spremenila vsaka ustanova
# ActivityPub is the name of a protocol
front-no-partner = Partnerske ustanove še ni. Vse tukaj je mogoče brati, spremljati in komentirati s katerega koli strežnika, ki podpira ActivityPub.
front-river = Od kolegic in kolegov v mreži
front-nothing = Od partnerskih ustanov še ni prispelo nič.
front-join = Sodelujte
front-join-how = Kolegice in kolegi komentirajo pod vsakim besedilom: z računom te ustanove ali s katerega koli strežnika v fediverzumu.
front-write = Napišite kaj
front-sign-in = Prijava za pisanje
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Kaj se dela, za koga in s katerimi viri, da lahko preizkusijo tudi drugi.
list-practices-nothing = Nobena praksa ne ustreza. Poskusite z manj besedami ali z drugo ustanovo.
list-essays-lede = Kaj so se kolegice in kolegi naučili na usposabljanju ali obisku in kaj bodo preizkusili.
list-essays-nothing = Noben esej ne ustreza. Poskusite z manj besedami ali z drugo ustanovo.
list-words = Besede
list-language = Jezik
list-house = Ustanova
list-all-languages = Vsi jeziki
list-all-houses = Vse ustanove
list-older = Starejše

# Search
search-lede = Prakse in eseji te ustanove in njenih partnerskih ustanov.
search-empty = Vpišite besedo ali dve: kraj, skupino ljudi, način dela.
search-nothing = Nič ne vsebuje »{ $words }«. Poskusite z manj besedami ali z besedo v jeziku, v katerem bi bilo besedilo napisano.

# People
people-lede = Ljudje iz te ustanove, ki tu pišejo pod svojim imenom.
people-nobody = Tu še nihče ni objavil besedila.
people-texts = { $count ->
    [one] { $count } besedilo
    [two] { $count } besedili
    [few] { $count } besedila
   *[other] { $count } besedil
}
person-follow = Sledite s svojega strežnika: { $address }
person-texts = Besedila
person-nothing = Nič še ni objavljeno.

# The network
network-none = Ustanova { $house } še nima partnerske ustanove.
network-some = { $count ->
    [one] Ustanova { $house } in še { $count } ustanova si medsebojno prikazujeta besedila.
    [two] Ustanova { $house } in še { $count } ustanovi si medsebojno prikazujejo besedila.
    [few] Ustanova { $house } in še { $count } ustanove si medsebojno prikazujejo besedila.
   *[other] Ustanova { $house } in še { $count } ustanov si medsebojno prikazujejo besedila.
}
network-begin = Administrator ali administratorka te ustanove lahko drugo ustanovo povabi k partnerstvu. Odtlej vsaka prikazuje besedila druge.
network-how = Kako deluje
network-how-words = Vsaka ustanova ima svoj strežnik in sama hrani svoja besedila. Kar objavi za mrežo ali za vse, v nekaj sekundah prispe v partnerske ustanove; kar umakne, izgine tudi tam. Središča ni.

# About
about-title = O nas
about-heading = O ustanovi { $house }
about-find = Kaj najdete tukaj
about-find-words = Prakse: kaj se dela, za koga in s katerimi viri, korak za korakom. Eseji: kaj so se kolegice in kolegi naučili na usposabljanju ali izmenjalnem obisku in kaj bodo preizkusili. Oboje pišejo ljudje, ki to delo opravljajo, in v besedilih ni opisan nihče, ki bi ga bilo mogoče prepoznati.
about-follow = Sledite nam s svojega strežnika
about-follow-words = Če imate račun na Mastodonu ali na katerem koli drugem strežniku, ki podpira ActivityPub, prilepite naš naslov v tamkajšnje iskalno polje in mu sledite. Nova besedila se prikažejo na vaši časovnici, vaši odgovori pa tukaj pod besedilom.
about-partner = Postanite partnerska ustanova
about-partner-words = Ustanove, ki imajo takšen strežnik, lahko postanejo partnerske: vsaka tedaj prikazuje javna in mreži namenjena besedila druge. Ime našega strežnika je { $host }.
