# The front page
front-title = { $house }: starfsaðferðir og hugleiðingar
front-description = Starfsaðferðir og hugleiðingar um stuðning við fjölskyldur og samfélög. Útgefendur: { $house } og samstarfsaðilar.
front-heading = Það sem hjálpar fjölskyldum hér, skráð svo að aðrir geti prófað.
front-lede = { $house } birtir skref fyrir skref það sem starfsfólkið gerir með fjölskyldum og lærir af stofnunum sem gera slíkt hið sama.
front-read = Lesa starfsaðferðir okkar
front-follow = Fylgjast með frá eigin netþjóni
front-address = Á Mastodon og álíka miðlum: { $address }
front-own = Nýtt frá okkur
front-all = Allar starfsaðferðir
front-houses = Stofnanir sem lesa hver aðra
front-network = Samstarfsnetið
front-travelled = Ferðalag „{ $title }“
front-changed = Hverju hver stofnun breytti
# ActivityPub is the name of a protocol
front-no-partner = Engir samstarfsaðilar enn. Hér má lesa allt, fylgjast með og svara frá hvaða netþjóni sem er sem styður ActivityPub.
front-river = Frá samstarfsfólki í netinu
front-nothing = Ekkert hefur enn borist frá samstarfsaðilum.
front-join = Taktu þátt
front-join-how = Samstarfsfólk skrifar athugasemdir undir hvern texta: með aðgangi hjá þessari stofnun eða frá hvaða netþjóni sem er í vefþjónasambandinu (fediverse).
front-write = Skrifa eitthvað
front-sign-in = Skrá inn til að skrifa
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Hvað er gert, fyrir hverja og með hvaða úrræðum, svo að aðrir geti prófað.
list-practices-nothing = Engin starfsaðferð fannst. Prófaðu færri orð eða aðra stofnun.
list-essays-lede = Hvað samstarfsfólk lærði á námskeiði eða í heimsókn og hvað það ætlar að prófa.
list-essays-nothing = Engin hugleiðing fannst. Prófaðu færri orð eða aðra stofnun.
list-words = Orð
list-language = Tungumál
list-house = Stofnun
list-all-languages = Öll tungumál
list-all-houses = Allar stofnanir
list-older = Eldri

# Search
search-lede = Starfsaðferðir og hugleiðingar þessarar stofnunar og samstarfsaðila hennar.
search-empty = Sláðu inn eitt orð eða tvö: stað, hóp fólks eða vinnulag.
search-nothing = Ekkert inniheldur „{ $words }“. Prófaðu færri orð eða orðið á því tungumáli sem textinn væri skrifaður á.

# People
people-lede = Fólk hjá þessari stofnun sem skrifar hér undir nafni.
people-nobody = Enginn hefur enn birt texta hér.
people-texts = { $count ->
    [one] { $count } texti
   *[other] { $count } textar
}
person-follow = Fylgjast með frá eigin netþjóni: { $address }
person-texts = Textar
person-nothing = Ekkert birt enn.

# The network
network-none = { $house } á enn engan samstarfsaðila.
network-some = { $count ->
    [one] { $house } og { $count } önnur stofnun birta texta hver annarrar.
   *[other] { $house } og { $count } aðrar stofnanir birta texta hver annarrar.
}
network-begin = Stjórnandi hjá þessari stofnun getur boðið annarri stofnun að gerast samstarfsaðili. Upp frá því birtir hvor um sig texta hinnar.
network-how = Hvernig það virkar
network-how-words = Hver stofnun rekur sinn eigin netþjón og geymir sína eigin texta. Það sem stofnun birtir fyrir samstarfsnetið eða alla berst samstarfsaðilum hennar á nokkrum sekúndum; það sem hún dregur til baka hverfur líka þar. Engin miðstöð er til.

# About
about-title = Um okkur
about-heading = Um okkur: { $house }
about-find = Hvað er að finna hér
about-find-words = Starfsaðferðir: hvað er gert, fyrir hverja og með hvaða úrræðum, skref fyrir skref. Hugleiðingar: hvað samstarfsfólk lærði á námskeiði eða í skiptiheimsókn og hvað það ætlar að prófa. Hvort tveggja skrifar fólkið sem vinnur starfið og engum er lýst þannig að hægt sé að þekkja viðkomandi.
about-follow = Fylgstu með okkur frá þínum netþjóni
about-follow-words = Ef þú ert með aðgang á Mastodon eða öðrum netþjóni sem styður ActivityPub skaltu líma vistfangið okkar í leitina þar og fylgjast með því. Nýir textar birtast á tímalínunni þinni; svör þín birtast undir textanum hér.
about-partner = Gerast samstarfsaðili
about-partner-words = Stofnanir sem reka netþjón af þessu tagi geta gerst samstarfsaðilar: þá birtir hvor um sig þá texta hinnar sem eru opnir öllum eða ætlaðir samstarfsnetinu. Netþjónninn okkar er { $host }.
