# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = ”{ $words }” on henkilötunnus tai tilinumero ({ $number }). Se yksilöi varmasti yhden ihmisen: poista se.
safeguard-number-ask = ”{ $words }” voi olla henkilötunnus ({ $number }). Poista se tai kerro, mikä muu se on.
safeguard-email = ”{ $words }” on sähköpostiosoite. Se johtaa suoraan tiettyyn ihmiseen: poista se.
safeguard-phone = ”{ $words }” on puhelinnumero. Se johtaa suoraan tiettyyn ihmiseen: poista se.
safeguard-record = ”{ $words }” on asian tai asiakirjan numero. Sen avulla jonkun tiedot voi hakea: poista se.
safeguard-birth = ”{ $words }” on syntymäaika. Kirjoita sen sijaan ikä vuosina tai elämänvaihe.
safeguard-date = ”{ $words }” on tarkka päivämäärä. Jos se kuuluu jonkin perheen tarinaan, kirjoita sen sijaan vuodenaika tai vuosi.
safeguard-age = ”{ $words }”: tämänikäisiä ihmisiä on vähän. Kirjoita sen sijaan ”yli 89-vuotias” tai ”hyvin iäkäs”.
safeguard-initials = ”{ $words }”: nimikirjaimet ja ikä yhdessä viittaavat tiettyyn ihmiseen. Käytä keksittyä etunimeä tai jätä nimi pois.
safeguard-address = ”{ $words }” näyttää kadulta ja talon numerolta. Kirjoita sen sijaan, millainen paikka se on.
safeguard-postcode = ”{ $words }” näyttää postinumerolta, joka on vain harvan kodin yhteinen. Poista se.
safeguard-profile = ”{ $words }” johtaa profiiliin sosiaalisessa mediassa. Jos se kuuluu jollekulle, jota tuet työssäsi, poista se.
safeguard-ip = ”{ $words }” on laitteen osoite internetissä. Poista se.
safeguard-honorific = ”{ $words }” puhuttelee ihmistä nimeltä. Kirjoita sen sijaan rooli: äiti, naapuri, opettaja.
safeguard-name = ”{ $words }” voi olla ihmisen nimi. Poista se tai kerro, että kyseessä on kollega, julkisesti tunnettu kirjoittaja tai keksitty nimi.
safeguard-kin = ”{ $words }” on kohdassa, jossa olisi omaisen tai työssäsi tukemasi ihmisen nimi. Poista se tai kerro, että se on keksitty.
safeguard-singling = Ikä, paikka, diagnoosi, perhe tai tapahtuma voivat yhdessä paljastaa, kenestä on kyse, vaikka nimeä ei mainita. Muuta osaa niistä tai jätä osa pois.
safeguard-too-large = Teksti on liian laaja tarkistettavaksi kokonaisuutena. Lyhennä sitä tai jaa se osiin.
safeguard-again = Jos siitä ei voi tunnistaa ketään, lähetä se uudelleen muuttamattomana.

# The answers to a finding
answer-removed = Olen poistanut sen
answer-colleague = Kollega tai julkisesti tunnettu kirjoittaja
answer-fictional = Se on keksitty
answer-nobody = Se ei viittaa kehenkään
finding-must-go = Tämä on poistettava, ennen kuin tekstin voi julkaista.

# The ethics checklist, and the second person
write-ethics = Ennen kuin muut lukevat tekstin
write-ethics-hint = Tarvitaan, kun teksti julkaistaan verkostolle tai kaikille. Merkitse kohdat, joista voit vastata; jos et voi merkitä jotakin kohtaa, kysy siitä kollegalta.
ethics-nobody = Kukaan ei voi tunnistaa tekstistä ketään, ei edes naapuri.
ethics-consented = Tekstin henkilöt ovat yhdistelmiä, tai he ovat antaneet suostumuksensa.
ethics-withdrawal = Suostumuksensa antaneet tietävät, miten sen voi peruuttaa milloin tahansa.
ethics-minors = Jos teksti kertoo lapsista, heiltä on kysytty heidän ikäänsä sopivalla tavalla.
ethics-others = Myös omaisten, naapureiden ja kollegoiden yksityisyys on suojattu.
ethics-power = Olen miettinyt, mistä voin päättää kuvattujen ihmisten asioissa ja voisivatko he kieltäytyä.
ethics-respect = Kuvatut ihmiset voisivat lukea tekstin jokaisen sanan loukkaantumatta.
ethics-pictures = Kuvissa ei näy ketään, tai niissä näkyvät ovat antaneet suostumuksensa; yhdenkään lapsen kasvot eivät näy.
ethics-lawful = Henkilötietojen käsittelylle on oikeusperuste, ja tietosuojavastaavamme tietää siitä, kun se on tarpeen.
ethics-colleague = Kollega on lukenut tekstin naapurin silmin.
wrong-ethics = Merkitse luettelon jokainen kohta tai pidä teksti organisaatiosi sisällä.
approve-heading = Julkaise toisena lukijana
approve-words = Sinä luet tätä eri silmin kuin { $author }. Kun annat vastauksesi tässä, teksti lähtee lukijoilleen, ja sen kirjoittajana on { $author }; tekstin mukana kulkee tieto siitä, että myös toinen ihminen on lukenut sen.
done-waits = Teksti on tallennettu. Koska kaikki voivat lukea sen, organisaatiosi toimittaja lukee ja julkaisee sen.

# The desk of the data-protection reviewer
stopped-menu = Tietosuoja
stopped-heading = Mitä on pysäytetty
stopped-count = { $count ->
    [0] Missään tekstissä ei ole mitään, mikä pysäyttäisi sen.
    [one] Yhdessä tekstissä on jotakin, mikä viittaa tiettyyn ihmiseen. Kirjoittaja voi poistaa sen, tai sinä voit sallia sen.
   *[other] { $count } tekstissä on jotakin, mikä viittaa tiettyyn ihmiseen. Kirjoittajat voivat poistaa sen, tai sinä voit sallia sen.
}
stopped-reason = Miksi sen voi sallia
stopped-reason-hint = Perustelu säilyy, samoin nimesi ja ajankohta.
stopped-overrule = Salli tämä

# The page about how texts are checked
checked-heading = Miten tekstit tarkistetaan, ennen kuin ne lähtevät eteenpäin
checked-second = Kaikille tarkoitetun tekstin lukee ja julkaisee lisäksi toinen ihminen.
checked-lede = Tekstit täällä perustuvat työhön perheiden kanssa. Niistä ei pitäisi voida tunnistaa ketään, ei edes naapurin. Ohjelma auttaa kirjoittajaa näkemään, mikä voisi paljastaa jonkun. Se toimii tällä palvelimella; mitään tekstiä ei lähetetä tätä varten kenellekään muulle.
checked-looks = Mitä ohjelma etsii
checked-numbers = Kolmentoista maan henkilötunnukset, muodon ja tarkistusmerkin perusteella, sekä pankkitilit.
checked-ways = Sähköpostiosoitteet, puhelinnumerot, sosiaalisen median profiilit, laitteiden osoitteet, asioiden ja asiakirjojen numerot.
checked-days = Syntymäajat, tarkat päivämäärät, yli 89 vuoden iät, kadut numeroineen, brittiläiset postinumerot.
checked-people = Ihmiset, joita puhutellaan nimeltä, nimet sukulaisuussanan jäljessä (”hänen poikansa …”), luettelosta löytyvät etunimet ja kaksi sanaa, jotka näyttävät nimeltä.
checked-stories = Kappaleet, joissa yhdistyy ainakin kolme näistä: ikä, pieni paikkakunta, diagnoosi, perheen koko ja harvinainen tapahtuma.
checked-fields = Ohjelma lukee otsikon, tiivistelmän, jokaisen lomakkeen vastauksen ja jokaisen kommentin. Numeromerkit muissa kirjoitusjärjestelmissä, näkymättömät merkit, välilyönnit numeroiden välissä ja numerosarjat, jotka on jaettu muotoilulla tai kahteen vastaukseen, eivät vaikuta tulokseen.
checked-then = Mitä löydöksille tapahtuu
checked-answers = Se, mikä varmasti viittaa yhteen ihmiseen, on poistettava; vain organisaation tietosuoja-arvioija voi sallia sen, ja hänen perustelunsa säilytetään. Kaikesta muusta kysytään kirjoittajalta: se poistetaan, tai kyseessä on kollega tai julkisesti tunnettu kirjoittaja, tai se on keksitty, tai se ei viittaa kehenkään. Pelkkä nimiluettelo ei koskaan pysäytä tekstiä. Tiimille julkaistaessa mitään ei pysäytetä; organisaatiolle julkaistaessa vain se, mikä viittaa yhteen ihmiseen; verkostolle tai kaikille julkaistaessa jokaiseen kysymykseen on vastattava.
checked-travels = Tekstin mukana kulkee tieto siitä, että se on tarkistettu, milloin ja minkä sääntöversion mukaan ({ $checker }). Löydökset eivät kulje mukana, eikä niitä tallenneta: tallessa on vain vastauksista laskettu tarkistussumma, joka poistetaan tekstin mukana.
checked-blind = Mitä ohjelma ei näe
checked-lived = Tarinat, jotka vain yksi perhe on voinut elää, kerrottuina ilman mitään näistä tunnusmerkeistä.
checked-nicknames = Lempinimet, pienellä kirjoitetut nimet, nimet, jotka ovat tavallisia sanoja, ja harvinaiset nimet, jotka esiintyvät yksin.
checked-places = Paikat, koulut ja päivämäärät, joista asioita tunteva tietää, kenestä on kyse.
checked-faces = Kasvot, äänet ja kaikki muu kuvissa ja tallenteissa.
checked-together = Kenet voisi tunnistaa, kun tekstiin yhdistetään muita tekstejä, lehtijuttuja tai juoruja.
checked-judgement = Mikään ohjelma ei voi luvata, ettei ketään voi tunnistaa. Se ei korvaa kirjoittajan harkintaa, asianosaisten suostumusta eikä kollegaa, joka lukee tekstin naapurin silmin.

# Above the preview of a draft
preview-safe = Voisiko jonkun tunnistaa?
preview-safe-nothing = Nimiä, numeroita tai osoitteita ei löytynyt. Mikään ohjelma ei näe kaikkea: lue teksti vielä kerran niin kuin perheen naapuri lukisi sen.
preview-safe-found = { $count ->
    [one] Yksi kohta voisi paljastaa, kuka joku on. Siitä kysytään, kun julkaiset tekstin.
   *[other] { $count } kohtaa voisi paljastaa, kuka joku on. Niistä kysytään, kun julkaiset tekstin.
}
