# Signing in
enter-heading = Kirjaudu sisään
enter-handle = Käyttäjätunnus tai sähköpostiosoite
enter-password = Salasana
enter-button = Kirjaudu
enter-link = Saitko kertakäyttöisen linkin? Avaa se tässä selaimessa: se kirjaa sinut kerran sisään ilman salasanaa, ja voit sitten valita salasanan.
enter-no-account = Eikö sinulla ole vielä tunnusta? Toimittaja tai ylläpitäjä kutsuu mukaan tämän organisaation kollegat. Lukemiseen ei tarvita tunnusta.
enter-wrong = Tunnus ja salasana eivät vastaa toisiaan.

# A link that signs a person in, once
link-heading = Tervetuloa, { $name }
link-sentence = Tämä linkki kirjaa sinut organisaation { $house } sivustolle tunnuksella { $handle }.
link-once = Linkki toimii kerran. Tämän sivun avaaminen ei vielä käyttänyt sitä.
link-spent = Linkki on jo käytetty tai liian vanha. Pyydä uusi linkki siltä, joka lähetti tämän.

# An invitation
invited-title = Sinut on kutsuttu mukaan
invited-heading = { $house } toivottaa sinut tervetulleeksi
invited-sentence = { $role ->
    [reader] Sinut on kutsuttu mukaan lukijaksi.
    [student] Sinut on kutsuttu mukaan opiskelijaksi.
    [practitioner] Sinut on kutsuttu mukaan ammattilaiseksi.
    [editor] Sinut on kutsuttu mukaan toimittajaksi.
    [reviewer] Sinut on kutsuttu mukaan organisaation tietosuoja-arvioijaksi.
   *[admin] Sinut on kutsuttu mukaan ylläpitäjäksi.
}
invited-name = Nimesi
invited-name-hint = Siinä muodossa kuin kollegat näkevät sen tekstiesi yhteydessä.
invited-handle = Käyttäjätunnus
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Pieniä kirjaimia, numeroita ja alaviivoja. Osoitteesi on @tunnus@{ $host }.
invited-email = Sähköpostiosoite
invited-email-hint = Ei näy kenellekään. Siihen lähetetään uusi linkki, jos unohdat salasanan.
invited-password = Salasana
invited-password-hint = Vähintään 10 merkkiä.
invited-join = Liity

# Choosing a password
password-heading = Valitse salasana
password-lede = Olet kirjautunut sisään. Salasanalla voit palata ilman uutta linkkiä. Voit valita sen myös myöhemmin.
password-new = Uusi salasana
password-hint = Vähintään 10 merkkiä. Muutama sana peräkkäin on helpompi muistaa kuin erikoismerkit.
password-keep = Tallenna salasana
password-later = Ei nyt

# A form that came when its session was over
unsent-heading = Ei vielä lähetetty
unsent-signed-out = Sinut kirjattiin välillä ulos. Mitään ei ole kadonnut: kirjaudu tässä sisään, niin kirjoittamasi lähetetään sellaisenaan.
unsent-signed-in = Olet välillä kirjautunut uudelleen sisään. Mitään ei ole kadonnut: tarkista kirjoittamasi ja lähetä se uudelleen.
unsent-typed = Mitä kirjoitit
unsent-sign-in-and-send = Kirjaudu ja lähetä
unsent-send-again = Lähetä uudelleen
again-heading = Kirjaudu uudelleen
again-no-password = Eikö sinulla ole salasanaa? Avaa kertakäyttöinen linkki tämän selaimen toisessa välilehdessä, palaa sitten tänne ja paina tätä painiketta.
