# The front page
front-title = { $house }: käytännöt ja esseet
front-description = Käytäntöjä ja esseitä perheiden ja yhteisöjen tukemisesta. Julkaisijoina { $house } ja sen kumppanit.
front-heading = Mikä auttaa perheitä täällä, kirjattuna niin, että muutkin voivat kokeilla sitä.
front-lede = { $house } julkaisee vaihe vaiheelta, mitä sen työntekijät tekevät perheiden kanssa, ja oppii organisaatioilta, jotka tekevät samoin.
front-read = Lue käytäntöjämme
front-follow = Seuraa meitä omalta palvelimeltasi
front-address = Mastodonissa ja vastaavissa: { $address }
front-own = Uutta meiltä
front-all = Kaikki käytännöt
front-houses = Organisaatiot, jotka lukevat toisiaan
front-network = Verkosto
front-travelled = Näin ”{ $title }” on kulkenut
front-changed = Mitä kukin organisaatio on muuttanut
# ActivityPub is the name of a protocol
front-no-partner = Ei vielä kumppaneita. Kaikkea täällä voi lukea ja seurata, ja kaikkeen voi vastata, miltä tahansa ActivityPubia käyttävältä palvelimelta.
front-river = Verkoston kollegoilta
front-nothing = Kumppaneilta ei ole vielä saapunut mitään.
front-join = Osallistu
front-join-how = Kollegat kommentoivat jokaisen tekstin alla joko tämän organisaation tunnuksella tai miltä tahansa fediversumin palvelimelta.
front-write = Kirjoita jotain
front-sign-in = Kirjaudu ja kirjoita
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Mitä tehdään, kenelle ja millä resursseilla, jotta muutkin voivat kokeilla.
list-practices-nothing = Yhtään sopivaa käytäntöä ei löytynyt. Kokeile vähemmillä sanoilla tai valitse toinen organisaatio.
list-essays-lede = Mitä kollegat oppivat koulutuksessa tai vierailulla ja mitä he aikovat kokeilla.
list-essays-nothing = Yhtään sopivaa esseetä ei löytynyt. Kokeile vähemmillä sanoilla tai valitse toinen organisaatio.
list-words = Sanat
list-language = Kieli
list-house = Organisaatio
list-all-languages = Kaikki kielet
list-all-houses = Kaikki organisaatiot
list-older = Vanhemmat

# Search
search-lede = Tämän organisaation ja sen kumppanien käytännöt ja esseet.
search-empty = Kirjoita sana tai kaksi: paikka, ihmisryhmä tai työtapa.
search-nothing = Haulla ”{ $words }” ei löytynyt mitään. Kokeile vähemmillä sanoilla tai käytä sanaa sillä kielellä, jolla teksti olisi kirjoitettu.

# People
people-lede = Tämän organisaation ihmiset, jotka kirjoittavat täällä omalla nimellään.
people-nobody = Kukaan ei ole vielä julkaissut täällä tekstiä.
people-texts = { $count ->
    [one] Yksi teksti
   *[other] { $count } tekstiä
}
person-follow = Seuraa omalta palvelimeltasi: { $address }
person-texts = Tekstit
person-nothing = Ei vielä julkaistuja tekstejä.

# The network
network-none = { $house } ei ole vielä saanut kumppaneita.
network-some = { $count ->
    [one] { $house } ja yksi muu organisaatio näyttävät toistensa tekstejä.
   *[other] { $house } ja { $count } muuta organisaatiota näyttävät toistensa tekstejä.
}
network-begin = Tämän organisaation ylläpitäjä voi pyytää toista organisaatiota kumppaniksi. Siitä lähtien kumpikin näyttää toisen tekstit.
network-how = Miten verkosto toimii
network-how-words = Jokaisella organisaatiolla on oma palvelin, jolla se säilyttää omat tekstinsä. Verkostolle tai kaikille julkaistu teksti siirtyy organisaation kumppaneille muutamassa sekunnissa; kun julkaisu perutaan, teksti katoaa sieltäkin. Mitään keskusta ei ole.

# About
about-title = Tietoa
about-heading = Tietoa meistä: { $house }
about-find = Mitä täältä löytyy
about-find-words = Käytännöt: mitä tehdään, kenelle ja millä resursseilla, vaihe vaiheelta. Esseet: mitä kollegat oppivat koulutuksessa tai vaihtovierailulla ja mitä he aikovat kokeilla. Molempia kirjoittavat työn tekijät itse, eikä ketään kuvata niin, että hänet voisi tunnistaa.
about-follow = Seuraa meitä omalta palvelimeltasi
about-follow-words = Jos sinulla on tili Mastodonissa tai muulla ActivityPubia käyttävällä palvelimella, liitä osoitteemme sen hakuun ja ala seurata sitä. Uudet tekstit ilmestyvät aikajanallesi, ja vastauksesi näkyvät täällä tekstin alla.
about-partner = Ryhdy kumppaniksi
about-partner-words = Organisaatiot, joilla on tällainen palvelin, voivat ryhtyä kumppaneiksi: silloin kumpikin näyttää toisen julkiset ja verkostolle tarkoitetut tekstit. Palvelimemme on { $host }.
