### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Avainkoodit
passkey-lede = Avainkoodilla kirjaudut avaamalla laitteesi lukituksen: sormenjäljellä, kasvoilla tai PIN-koodilla. Silloin ei kysytä salasanaa eikä koodia, eikä mikään muu sivusto saa avainkoodia sinulta.
passkey-none = Sinulla ei ole vielä avainkoodia.
passkey-added = Lisätty { $day }.
passkey-used = Käytetty viimeksi { $day }.
passkey-unused = Ei vielä käytetty.
passkey-refused-on = Se hylättiin { $day }, koska siitä näyttää olevan kopio. Poista se ja lisää uusi.
passkey-change = Muuta tai poista
# The same link, for who hears it without the list around it
passkey-change-which = Muuta tai poista: { $name }
passkey-name = Avainkoodin nimi
passkey-name-hint = Jotta tunnistat sen, esimerkiksi ”Kannettava” tai ”Työpuhelin”.
passkey-name-wrong = Anna avainkoodille nimi, jossa on enintään 60 merkkiä.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Sovelluksestasi, tai jokin säilyttämistäsi koodeista. Avainkoodia kysytään sitten salasanan ja tällaisen koodin sijasta.
passkey-add = Lisää avainkoodi
passkey-script = Jotta voit lisätä avainkoodin, salli tälle sivustolle JavaScript selaimessasi. Salasanalla kirjautuminen toimii ilman sitä.
passkey-browser = Tämä selain ei voi käyttää avainkoodeja täällä. Kokeile uudempaa; salasanalla kirjautuminen toimii kaikissa selaimissa.
passkey-most = Tunnuksellasi on { $count } avainkoodia, eikä niitä mahdu enempää. Poista sellainen, jota et enää käytä.
passkey-already = Tällä laitteella on jo tunnuksesi avainkoodi. Mitään ei lisätty.
passkey-not-added = Avainkoodia ei lisätty. Paina painiketta uudelleen ja vahvista laitteellasi, tai käytä toista laitetta.
passkey-not-kept = Laitteesi vastausta ei voitu käyttää, joten avainkoodia ei lisätty. Yritä uudelleen tai käytä toista laitetta.

## One passkey: its name, and how to remove it

passkey-rename = Pidä tämä nimi
passkey-remove-heading = Poista tämä avainkoodi
passkey-remove-words = Se ei enää avaa tunnustasi. Tekstisi ja muut kirjautumistapasi pysyvät ennallaan. Poista se myös laitteesi asetuksista.
passkey-remove = Poista avainkoodi
passkey-only-way = Valitse salasana ennen kuin poistat viimeisen avainkoodisi: ilman sitä et pääsisi enää sisään.
passkey-back = Kaikki kirjautumistavat

## Short notes on what has just been done

passkey-done-added = Avainkoodi on lisätty. Tästä lähtien voit kirjautua sillä.
passkey-done-renamed = Avainkoodilla on uusi nimi.
passkey-done-removed = Avainkoodi on poistettu. Se ei enää avaa tunnustasi.

## The page for signing in

passkey-button = Kirjaudu avainkoodilla
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Vahvista laitteellasi.
passkey-not-used = Et ole kirjautunut. Paina painiketta uudelleen ja vahvista laitteellasi, tai käytä salasanaasi.
passkey-unknown = Tämä avainkoodi ei avaa täällä mitään tunnusta; se on ehkä poistettu. Kirjaudu salasanallasi tai kysy sivuston ylläpitäjältä.
passkey-late = Tämä kesti yli { $minutes } minuuttia tai alkoi toisessa selaimessa. Paina painiketta uudelleen.
passkey-copied = Tämä avainkoodi hylättiin, koska siitä näyttää olevan kopio. Kirjaudu salasanallasi, poista avainkoodi työpöytäsi sivulla ”Kirjautuminen” ja lisää uusi.
passkey-offline = Palvelin ei vastannut. Tarkista yhteytesi ja paina painiketta uudelleen.
passkey-full = Juuri nyt kirjautuu liian moni. Paina painiketta uudelleen minuutin kuluttua tai käytä salasanaasi.

## Mails

passkey-mail-added-subject = Tunnukseesi lisättiin avainkoodi
passkey-mail-added = Tunnukseen { $handle } ({ $house }) lisättiin avainkoodi. Sillä voi tästä lähtien kirjautua ilman salasanaa.
passkey-mail-refused-subject = Tunnuksesi avainkoodi hylättiin
passkey-mail-refused = Joku yritti kirjautua tunnukseen { $handle } ({ $house }) jollakin avainkoodeistasi. Se hylättiin, koska siitä näyttää olevan kopio. Ketään ei päästetty sisään.
passkey-mail-refused-do = Poista tuo avainkoodi työpöytäsi sivulla ”Kirjautuminen” ja lisää uusi.
passkey-mail-button = Katso avainkoodejani
passkey-mail-note = Etkö se ollut sinä? Poista silloin avainkoodi, valitse uusi salasana ja kirjaa kaikki muut selaimet ulos sivulla ”Sovellukset ja selaimet”.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Jos lisäät avainkoodeja: kullekin antamasi nimi, sen julkinen avain, jolla kukaan ei voi kirjautua sinuna, ja päivät, jolloin se lisättiin ja sitä viimeksi käytettiin. Kymmenen minuutin eväste pitää avainkoodilla kirjautumisen koossa.
passkey-record = Jäsenet, jotka lisäävät avainkoodeja: nimi, julkinen avain ja milloin kukin lisättiin, sitä viimeksi käytettiin tai se hylättiin.
