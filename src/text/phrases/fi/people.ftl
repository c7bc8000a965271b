# The roles of members
role-reader = Lukija
role-student = Opiskelija
role-practitioner = Ammattilainen
role-editor = Toimittaja
role-reviewer = Tietosuoja-arvioija
role-admin = Ylläpitäjä
role-reader-may = Lukee sen, mikä on tarkoitettu tälle organisaatiolle ja verkostolle, kommentoi ja seuraa.
role-student-may = Kirjoittaa luonnoksia, jotka ammattilainen julkaisee.
role-practitioner-may = Kirjoittaa ja julkaisee.
role-editor-may = Muokkaa muiden tekstejä ja peruu niiden julkaisuja, päättää ilmoituksista ja kutsuu kollegoita mukaan.
role-reviewer-may = Ottaa kantaa siihen, minkä tekstien tarkistus pysäyttää, peruu julkaisuja ja päättää ilmoituksista.
role-admin-may = Tekee kaiken, minkä toimittajakin, ja huolehtii jäsenistä, kumppaneista, palvelimista ja asetuksista.

# The members of the house, for admins and editors
members-heading = Jäsenet
# One sentence of state after the other
members-count = { $count ->
    [one] Yksi ihminen voi kirjautua sisään.
   *[other] { $count } ihmistä voi kirjautua sisään.
}
members-suspended = { $count ->
    [one] Yksi tili on jäädytetty.
   *[other] { $count } tiliä on jäädytetty.
}
members-invited = { $count ->
    [one] Yksi kutsu on avoinna.
   *[other] { $count } kutsua on avoinna.
}
members-not-invited = Yhtään kutsua ei ole avoinna.
members-not-allowed = Kollegoita kutsuvat mukaan toimittajat ja ylläpitäjät.
members-admin-only = Jäsenistä huolehtii vain ylläpitäjä.
members-people = Ihmiset
# The name of the table for who has it read aloud
members-table = Tämän organisaation jäsenet
members-person = Henkilö
members-role = Rooli
members-last = Viimeksi täällä
members-state = Tila
members-never = ei vielä koskaan
members-fine = voi kirjautua sisään
members-shut = tili jäädytetty
members-decide = Päätä
# Read aloud instead of "Decide"
members-decide-whom = Päätä jäsenestä { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } liittyi { $day }. Sähköpostiosoite on { $email }.
member-seen = Viimeksi täällä { $day }.
member-not-seen = Ei ole vielä käynyt täällä.
member-is-suspended = Tili jäädytettiin { $day }: sillä ei voi kirjautua sisään.
member-no-password = Salasanaa ei ole vielä valittu.
member-role = Rooli
member-role-hint = Tulee voimaan heti.
member-role-change = Vaihda rooli
member-link = Kirjautumislinkki
member-link-words = Sille, joka on unohtanut salasanansa tai ei ole koskaan valinnut sitä. Linkki kirjaa sisään kerran, 24 tunnin kuluessa; toimita se itse perille. Tämän henkilön vanhemmat linkit lakkaavat toimimasta.
member-link-make = Luo linkki
member-link-made = Tällä linkillä { $name } voi kirjautua sisään kerran. Linkki on voimassa, kunnes se on käytetty tai 24 tuntia on kulunut. Se näytetään vain nyt.
member-suspend = Jäädytä tili
member-suspend-words = Tilillä ei voi enää kirjautua sisään: selaimet ja sovellukset kirjataan heti ulos. Tekstit pysyvät ennallaan. Voit purkaa jäädytyksen milloin tahansa.
member-suspend-heading = Jäädytetäänkö tili: { $name }?
member-restore = Pura jäädytys
member-restore-words = Henkilö voi taas kirjautua sisään vanhalla salasanallaan. Sovellukset on yhdistettävä uudelleen.
member-delete = Poista
member-delete-open = Poista tämä jäsen
member-delete-words = Sille, joka lähtee lopullisesti ja haluaa, ettei mitään jää. Ennen poistamista saat lukea, mitä katoaa.
member-delete-heading = Poistetaanko jäsen { $name }?
member-delete-texts = { $count ->
    [0] Tältä henkilöltä ei ole yhtään tekstiä.
    [one] Yhden tekstin tai kommentin julkaisu perutaan täällä, ja jokaista palvelinta, joka on saanut sen, pyydetään poistamaan se.
   *[other] { $count } tekstin ja kommentin julkaisu perutaan täällä, ja jokaista palvelinta, joka on saanut niitä, pyydetään poistamaan ne.
}
member-delete-account = Nimi, sähköpostiosoite ja salasana poistetaan, ja kaikki selaimet ja sovellukset kirjataan ulos.
member-delete-handle = Käyttäjätunnus { $handle } jää varatuksi, jotta ketään muuta ei luulla täksi henkilöksi.
member-delete-final = Tätä ei voi kumota. Jos jonkin tekstin on määrä säilyä, se tarvitsee ensin toisen kirjoittajan: keskustele henkilön kanssa.
member-delete-do = Poista lopullisesti
member-keep = Älä muuta mitään
member-becomes = Uusi rooli jäsenelle { $name }: { $role }
member-becomes-do = Vaihda rooli
member-gave = Rooli tähän asti: { $role }.
member-last-admin = Tämä on ainoa ylläpitäjä. Tee ensin jostakusta muusta ylläpitäjä.
member-oneself = Tämä olet sinä. Pyydä toista ylläpitäjää tekemään se.
member-suspended-link = Jäädytetyllä tilillä ei voi kirjautua sisään. Pura ensin jäädytys.
member-back = Kaikki jäsenet

# Inviting colleagues
join-heading = Kutsut
join-lede = Kutsu on linkki, joka toimii kerran, yhdelle ihmiselle, joka valitsee itse nimen, käyttäjätunnuksen ja salasanan.
join-role = Rooli
join-role-hint = Ylläpitäjä voi vaihtaa sen myöhemmin.
join-language = Kieli
join-language-hint = Tälle henkilölle lähetettävän sähköpostin kieli. Sivut noudattavat selaimen kieltä.
join-days = Päivät
join-days-hint = Kuinka monta päivää kutsu on voimassa: 1–{ $most }.
join-name = Nimi
join-name-hint = Vain omaa luetteloasi ja lomakkeen esitäyttöä varten; sen voi jättää pois.
join-email = Sähköpostiosoite
join-email-hint = Vain omaa luetteloasi ja lomakkeen esitäyttöä varten; sen voi jättää pois.
join-make = Luo kutsu
join-mail = Lähetä sähköpostilla
# What has just been done
join-sent = Kutsu on matkalla.
join-made = Toimita tämä linkki perille. Se näytetään vain nyt.
# A label before the address
join-made-link = Linkki
join-open = Avoimet kutsut
join-none = Yhtään kutsua ei ole avoinna.
join-table = Avoimet kutsut
join-whom = Saaja
join-anybody = kuka tahansa, jolla on linkki
join-until = Voimassaolo päättyy
join-take-back = Peru
# Read aloud instead of "Take back"
join-take-back-whom = Peru kutsu, saaja: { $name }
join-many = Kutsu monta kerralla

# What can be wrong with an invitation
join-wrong-name = Nimessä on 1–100 merkkiä.
join-wrong-email = Tämä ei ole sähköpostiosoite.
join-wrong-needed = Sähköpostin lähettämiseen tarvitaan osoite.
join-wrong-member = Jollakulla jäsenellä on jo tämä sähköpostiosoite.
join-wrong-twice = Tämä sähköpostiosoite on luettelossa kahdesti.
join-wrong-role = Tällaista roolia ei ole. Mahdollisia ovat: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Vain ylläpitäjä voi kutsua tähän rooliin.
join-wrong-language = Valitse jokin näistä kielistä.
join-wrong-days = Kutsu on voimassa 1–{ $most } päivää.

# Inviting from a list
many-heading = Kutsu monta kerralla
many-lede = Yksi ihminen riviä kohti: sähköpostiosoite; nimi; rooli. Nimen ja roolin voi jättää pois. Ensin näet, mitä luotaisiin; mitään ei luoda, ennen kuin hyväksyt sen.
many-lines = Luettelo
# The example stays as it is, only the names may be those of your language
many-lines-hint = Esimerkiksi: nora@example.org; Nora Vidal; practitioner
many-usual = Rooli riveille, joilla sitä ei ole
many-usual-hint = Riveille, joilla on vain osoite tai osoite ja nimi.
many-look = Tarkista luettelo
many-file = Tai valitse tiedosto
many-file-hint = Tekstitiedosto tai CSV-muotoon tallennettu taulukko, jossa on samat sarakkeet.
many-file-look = Lue tiedosto
many-empty = Luettavia rivejä ei ole.
many-too-many = Enintään { $most } ihmistä kerralla.
many-file-unreadable = Tämä ei ole tekstitiedosto. Tallenna taulukko CSV-muotoon ja valitse se uudelleen.
many-fine = { $count ->
    [one] Yksi kutsu voidaan luoda.
   *[other] { $count } kutsua voidaan luoda.
}
many-faulty = { $count ->
    [one] Yksi rivi on vielä tarkistettava. Korjaa se alla; sitä ennen mitään ei luoda.
   *[other] { $count } riviä on vielä tarkistettava. Korjaa ne alla; sitä ennen mitään ei luoda.
}
many-table = Luettelon rivit
many-line = Rivi
many-state = Tila
many-ready = valmis
many-make = { $count ->
    [one] Luo yksi kutsu
   *[other] Luo { $count } kutsua
}
many-mail = { $count ->
    [one] Lähetä se sähköpostilla
   *[other] Lähetä ne sähköpostilla
}
many-made-heading = Kutsut on luotu
many-made = { $count ->
    [one] Yksi linkki, yhdelle ihmiselle. Se näytetään vain nyt: kopioi se.
   *[other] { $count } linkkiä, kukin yhdelle ihmiselle. Ne näytetään vain nyt: kopioi ne.
}
many-copy = Kaikki kopioitavaksi: sähköpostiosoite; nimi; linkki

# Lines of the log of decisions
deed-role = Rooli vaihdettu
deed-suspended = Jäsenen tili jäädytetty
deed-restored = Jäädytys purettu
deed-link = Kirjautumislinkki luotu
deed-deleted = Jäsen poistettu
deed-invited = Kutsu luotu
deed-invitation-back = Kutsu peruttu

# The settings of the node, for admins
setting-heading = Asetukset
setting-admin-only = Vain ylläpitäjä näkee asetukset ja muuttaa niitä.
# After a sentence about which servers may talk to this one
setting-state-mail = Sähköpostia lähetetään.
setting-state-no-mail = Sähköpostia ei lähetetä: se, joka on unohtanut salasanansa, ei pääse sähköpostin avulla takaisin.
setting-state-unread = { $count ->
    [0] Äidinkielinen lukija on lukenut sivut kaikilla kielillä.
    [one] Yhdellä kielellä äidinkielinen lukija ei ole vielä lukenut sivuja.
   *[other] { $count } kielellä äidinkielinen lukija ei ole vielä lukenut sivuja.
}
setting-keep = Tallenna
setting-too-long = Enintään { $most } merkkiä.
# What has just been done
setting-kept = Asetukset on tallennettu.
setting-announce = Tiedotteet
# Read aloud before an announcement
setting-announced = Tiedote
setting-for-readers = Kaikille
setting-for-readers-hint = Yksi tai kaksi lausetta, jotka ovat jokaisella sivulla kaikkien luettavissa. Jätä tyhjäksi, jos tiedotetta ei ole.
setting-for-members = Jäsenille
setting-for-members-hint = Vain jäsenet lukevat sen, jokaisella sivulla. Jätä tyhjäksi, jos tiedotetta ei ole.
setting-about = Tietoa organisaatiosta
setting-summary = Lause organisaatiosta
setting-summary-hint = Se on etusivun alussa ja profiilissa, jota muut seuraavat. Jos kenttä on tyhjä, näytetään asetustiedoston lause.
setting-file = Asetustiedoston sisältö
setting-file-words = Muita asetuksia muutetaan tiedostossa { $file }, ja muutokset tulevat voimaan, kun palvelin käynnistetään uudelleen. Kunkin asetuksen vieressä on sen nimi tiedostossa. Salasanoja ei koskaan näytetä.
setting-not-said = ei kerrottu
setting-yes = kyllä
setting-no = ei
setting-house = Organisaatio
setting-name = Nimi
setting-handle = Käyttäjätunnus
setting-country = Maa
setting-town = Paikkakunta
setting-languages = Kielet, pääkieli ensin
setting-contact = Toimiston yhteystiedot
setting-officer = Tietosuojavastaavan yhteystiedot
setting-network = Verkosto
setting-address = Osoite
setting-mode = Kuka saa olla yhteydessä tähän palvelimeen
setting-signed = Lukeminen ActivityPubin kautta vaatii allekirjoituksen
setting-development = Vain kokeilua varten
setting-storage = Tallennus
setting-database = Tietokanta
setting-media = Kuvien ja tiedostojen kansio
setting-mail = Sähköposti
setting-mail-server = Sähköpostipalvelin
setting-mail-from = Sähköpostin lähettäjä
setting-mail-nobody = ei ole
setting-mail-folder = ei ole: jokaisesta viestistä tulee tiedosto kansioon { $folder }
# After the host of the mail server
setting-mail-sealed = (salattu yhteys)
setting-mail-open = (salaamaton yhteys, tällä koneella)
setting-mail-test = Lähetä minulle testiviesti
setting-mail-none = Kun asetustiedostossa on sähköpostipalvelin, kutsut, kirjautumislinkit salasanansa unohtaneille ja uutiset voidaan lähettää sähköpostilla.
setting-mail-taken = Sähköpostipalvelin otti vastaan viestin osoitteeseen { $email }. Katso, tuliko se perille, myös roskapostin joukosta.
# What the mail server answered follows, in its own words
setting-mail-refused = Testiviestiä ei saatu lähetettyä. Vastaus oli:
setting-safeguards = Suojakeinot
setting-second = Kaikille tarkoitetun tekstin lukee myös toinen ihminen
setting-limits = Rajat
setting-guesses = Väärät salasanat yhdelle tilille yhdestä IP-osoitteesta
setting-guesses-from = Väärät salasanat yhdestä IP-osoitteesta
setting-calls = Yhden ihmisen sovelluksen pyynnöt
setting-calls-from = Pyynnöt ilman kirjautumista yhdestä IP-osoitteesta
setting-often = { $count ->
    [one] { $count } kerran { $minutes } minuutissa
   *[other] { $count } kertaa { $minutes } minuutissa
}
setting-tongues = Sivujen kielet
setting-tongues-words = Sivujen sanat on kirjoitettu huolella jokaisella kielellä. Kunnes äidinkielinen lukija on lukenut ne, vastaan voi tulla lause, jollaista kukaan ei sanoisi. Kerro meille, kun löydät sellaisen.
setting-read = lukenut { $name }
setting-unread = äidinkielinen lukija ei ole vielä lukenut
setting-deed-announcement = Tiedotetta muutettu
setting-deed-summary = Lausetta organisaatiosta muutettu

# What a member hears of: who did what
# Translator: “Ilmoitukset” alone are the reports in the same menu, so these are “sinulle”
heard-heading = Ilmoitukset sinulle
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Yksi uusi ilmoitus sinulle
   *[other] { $count } uutta ilmoitusta sinulle
}
heard-nothing = Ei vielä mitään. Kun joku vastaa sinulle, alkaa seurata sinua tai tallentaa kirjoittamasi, näet sen täällä.
heard-no-news = Ei mitään uutta edellisen käyntisi jälkeen.
heard-news = { $count ->
    [one] Yksi on uusi.
   *[other] { $count } on uusia.
}
# A small mark beside what was not seen before
heard-new = uusi
heard-older = Vanhemmat
heard-reply = { $name } vastasi sinulle
heard-mention = { $name } mainitsi sinut
heard-status = { $name } julkaisi jotakin
heard-reblog = { $name } jakoi kirjoittamasi eteenpäin
heard-favourite = { $name } tykkää kirjoittamastasi
heard-follow = { $name } seuraa sinua
heard-follow-request = { $name } haluaisi seurata sinua
heard-poll = Käyttäjän { $name } kysely on päättynyt
heard-update = { $name } muutti tekstiä, jonka jaoit eteenpäin
heard-report = { $name } teki ilmoituksen moderaattoreille
heard-mail = Sähköposti
heard-mail-when = Milloin saat sähköpostia
heard-mail-hint = Jokaisessa viestissä on linkki, jolla ne voi lopettaa kirjautumatta sisään.
heard-at-once = Heti
heard-at-once-words = Jokaisesta vastauksesta ja maininnasta.
heard-daily = Kerran päivässä
heard-daily-words = Yksi viesti, jossa on kaikki uusi; jos uutta ei ole, viestiä ei tule.
heard-never = Ei koskaan
heard-never-words = Vain täällä.
heard-language = Kieli
heard-language-hint = Sinulle lähetettävän sähköpostin kieli. Sivut noudattavat selaimesi kieltä.
heard-keep = Tallenna
# What has just been done
heard-kept = Valintasi on tallennettu.
heard-no-mail = Tämä palvelin ei lähetä sähköpostia. Ylläpitäjä voi ottaa sen käyttöön.
heard-stop-heading = Ei enää näitä viestejä
heard-stop-words = Et saa enää sähköpostia vastauksista, maininnoista tai uusista asioista. Kirjautumislinkki unohtuneen salasanan vuoksi tulee edelleen, kun pyydät sitä.
heard-stop = Lopeta nämä viestit
heard-stopped = Valmis: et saa enää näitä viestejä. Ilmoitustesi sivulla voit valita uudelleen milloin tahansa.

# The second step of signing in: a code from an app on the phone
second-heading = Kirjautuminen
second-is-off = Kirjautuessasi sinulta kysytään vain salasana.
second-is-on = { $count ->
    [0] Salasanan jälkeen sinulta kysytään koodi sovelluksestasi. Sinulla ei ole yhtään varakoodia jäljellä sen varalta, että menetät sovelluksen: poista lisävahvistus käytöstä ja ota se uudelleen käyttöön.
    [one] Salasanan jälkeen sinulta kysytään koodi sovelluksestasi. Sinulla on yksi varakoodi jäljellä sen varalta, että menetät sovelluksen.
   *[other] Salasanan jälkeen sinulta kysytään koodi sovelluksestasi. Sinulla on { $count } varakoodia jäljellä sen varalta, että menetät sovelluksen.
}
second-why = Kun lisävahvistus on käytössä, sisään ei pääse pelkällä salasanallasi. Tarvitset puhelimeesi tai tietokoneeseesi sovelluksen kertakäyttöisiä koodeja varten; useimmat salasanojen hallintaohjelmat käyvät siihen.
second-on = Ota lisävahvistus käyttöön
second-off = Poista lisävahvistus käytöstä
second-off-hint = Koodi sovelluksestasi tai jokin varakoodeista, jotka otit talteen.
second-key-words = Anna sovelluksesi lukea tämä kuva. Kirjoita sitten koodi, jonka se näyttää.
# Read aloud instead of the picture
second-picture = Kuva, jossa on avain sovellustasi varten; sama avain on tekstinä alla
second-type = Tai kirjoita tämä avain sovellukseen:
second-code = Koodi
second-first-hint = Kuusi numeroa. Ne vaihtuvat kolmenkymmenen sekunnin välein.
second-wrong = Tämä koodi ei ole oikea. Kukin koodi toimii kerran, kolmenkymmenen sekunnin ajan.
second-codes-heading = Ota nämä varakoodit talteen
second-codes-words = Lisävahvistus on käytössä. Jos menetät sovelluksen, pääset kullakin näistä koodeista kerran sisään. Tulosta ne tai kirjoita ne muistiin: ne näytetään vain nyt.
second-codes-kept = Olen ottanut ne talteen
second-enter = Vielä yksi vaihe
second-enter-hint = Koodi sovelluksestasi tai jokin varakoodeista, jotka otit talteen, kun otit lisävahvistuksen käyttöön.
second-lost = Oletko menettänyt sekä sovelluksen että varakoodit? Organisaation ylläpitäjä voi poistaa lisävahvistuksen käytöstä puolestasi.
# Where a form is sent again after signing in on the same page
second-elsewhere = Tällä tilillä kysytään myös koodi. Kirjaudu sisään tämän selaimen toisessa välilehdessä, palaa sitten tänne ja paina tätä painiketta.
# On the page of apps and browsers
second-others = Kirjaa ulos kaikki muut selaimet
second-lift = Poista lisävahvistus käytöstä
second-lift-words = Sille, joka on menettänyt sekä sovelluksen että varakoodit. Varmista, että pyytäjä todella on kyseinen henkilö.
second-deed = Kirjautumisen lisävahvistus poistettu käytöstä
