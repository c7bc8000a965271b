# The rules of the house: what members and guests may say here
rules-title = Tämän organisaation säännöt
rules-lede = Mitä täällä saa sanoa ja mitä ei. Moderaattorit tekevät päätöksensä näiden sääntöjen ja lain perusteella; he perustelevat päätökset, ja jokainen asianosainen voi valittaa niistä.
rules-since = Versio { $number }, voimassa { $day } alkaen.
rules-standard = Nämä säännöt tulevat ohjelmiston mukana; organisaatio ei ole vielä kirjoittanut omia sääntöjään.
rules-versions = Aiemmat versiot
rules-version = Versio { $number }, { $day } alkaen
rules-report = Ilmoita sääntöjen vastaisesta
# The rules that come with the software
rules-families = Kirjoituksistasi ei voi tunnistaa ketään, jonka kanssa työskentelet, eivät edes naapurit.
rules-respect = Kirjoita perheistä, kollegoista ja muista täällä kirjoittavista niin, että he voisivat lukea sen loukkaantumatta.
rules-children = Ei mitään, mikä vahingoittaa lapsia tai vaarantaa heidät, ei sanoin eikä kuvin.
rules-sources = Kerro, mikä on omaasi ja mitä olet ottanut muilta, ja noudata heidän lisenssejään.
rules-evidence = Kerro, mitä olet kokeillut ja mitä vain uskot; älä myy mitään.
rules-law = Ei mitään, minkä laki kieltää: ei vihaa, ei uhkailua, ei loukkauksia, ei salassa pidettäviä asiakirjoja.
# Where an admin writes them
rules-edit = Kirjoita säännöt
rules-edit-lede = Yksi sääntö riville. Tallentamasi on uusi versio; aiemmat versiot jäävät luettaviksi, koska päätöksiä on tehty niiden perusteella.
rules-in = Kieli: { $language }
rules-in-hint = Jätä tyhjäksi, jos organisaatio ei käytä tätä kieltä; silloin lukijat saavat säännöt organisaation ensimmäisellä kielellä.
rules-save = Tallenna uutena versiona
done-rules = Säännöt on tallennettu uutena versiona.
audit-rules = Organisaation säännöt kirjoitettu

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Seloste käsittelytoimista
record-lede = Tiedot, jotka rekisterinpitäjän ({ $house }) on yleisen tietosuoja-asetuksen (GDPR) 30 artiklan mukaan kirjattava tästä palvelimesta, koottuna palvelimen asetuksista. Käy ne läpi tietosuojavastaavanne kanssa ja kopioi ne omaan selosteeseenne.
record-who = Kuka on vastuussa
record-who-words = Rekisterinpitäjä on { $house }; palvelin on { $host }.
record-who-contact = Yhteystieto:
record-who-officer = Tietosuojavastaava:
record-why = Mihin tarkoitukseen
record-why-publish = Perhetyön käytäntöjen ja esseiden kuvaaminen ja jakaminen ammattilaisten kesken sekä keskustelu niistä.
record-why-accounts = { $count ->
    [one] Jotta yksi ihminen voi kirjautua sisään ja kirjoittaa, omassa roolissaan.
   *[other] Jotta { $count } ihmistä voi kirjautua sisään ja kirjoittaa, kukin omassa roolissaan.
}
record-why-moderate = Ilmoituksiin vastaaminen ja päätösten kirjaaminen lokiin (digipalvelusäädöksen 16–20 artikla).
record-basis = Millä oikeusperusteella
record-basis-words = Yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e tai f alakohta: yleistä etua koskeva tehtävä tai oikeutettu etu ammattilaisten väliseen vaihtoon; ilmoitusten osalta c alakohta. Teksteissä ei saa olla asiakkaiden tietoja; se, mistä jonkun voisi tunnistaa, tarkistetaan, ennen kuin teksti lähtee eteenpäin (25 artikla).
record-whom = Keistä ja mitä tietoja
record-whom-members = Jäsenet: nimi, käyttäjätunnus, sähköpostiosoite, rooli, salasanan tarkistussumma, tekstit versioineen, ketä he seuraavat, mitä he ovat tallentaneet, istunnot.
record-whom-others = Muualla olevat ihmiset, jotka seuraavat, vastaavat tai joita seurataan: nimi, osoite, kuva, julkiset tekstit.
record-whom-reporters = Ilmoituksen tekijät: ilmoituksen sanat sekä nimi ja sähköpostiosoite, jos he antavat ne.
record-receivers = Kuka tiedot vastaanottaa
record-receivers-partners = Verkoston tekstien osalta kumppanit: { $partners }.
record-receivers-nobody = Verkoston tekstien osalta kumppanit. Kumppaneita ei vielä ole.
record-receivers-open = Julkisten tekstien osalta jokainen palvelin, jolta joku seuraa niitä.
record-receivers-allowed = Julkisten tekstien osalta kumppanit ja sallitut palvelimet.
record-receivers-none = Julkisten tekstien osalta ei mikään muu palvelin.
record-countries = Kumppanit Euroopan talousalueen ulkopuolella: { $partners }. Kerro selosteessanne, millä perusteella siirto on lainmukainen (yleisen tietosuoja-asetuksen V luku).
record-countries-none = Yksikään kumppani ei ole Euroopan talousalueen ulkopuolella, sikäli kuin kumppanit kertovat sijaintinsa. Julkisia tekstejä seuraavat palvelimet voivat olla missä tahansa.
record-long = Kuinka kauan
record-long-texts = Tekstit, kunnes niiden kirjoittajat peruvat julkaisun; sen jälkeen jäävät osoite ja päivä. Tilit, kunnes ne poistetaan, kaikkine teksteineen.
record-long-elsewhere = Muiden palvelinten tekstit { $days } päivää, paitsi jos joku täällä on ollut niiden kanssa tekemisissä; kumppanien tekstit niin kauan kuin kumppanuus kestää.
record-long-reports = Ilmoitusten sanat ja tieto niiden lähettäjistä { $days } päivää päätöksen jälkeen; päätökset ja loki säilyvät.
record-long-sessions = Istunnot { $days } päivää. IP-osoitteita ei tallenneta.
record-how = Miten tiedot suojataan
record-how-words = Argon2id salasanoille, tarkistussummat tunnisteavaimille, allekirjoitukset kaikessa palvelinten välisessä liikenteessä, lukijaryhmien tiukka erottelu, poistettujen sanojen päällekirjoitus tietokannassa. Siirron salauksesta, levyistä, päivityksistä ja pääsystä koneelle huolehtii organisaatio.
