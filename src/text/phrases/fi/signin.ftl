### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Kirjaudu: { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Tai salasanallasi täällä
signin-join-button = Liity: { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Keskeytit, ennen kuin { $provider } oli kirjannut sinut sisään. Mikään ei muuttunut. Voit yrittää uudelleen tai käyttää salasanaasi.
signin-declined = { $provider } ei kirjannut sinua sisään. Yritä uudelleen; jos niin käy taas, kerro sivuston ylläpitäjälle.
signin-down = { $provider } ei vastaa juuri nyt. Yritä muutaman minuutin kuluttua uudelleen tai käytä salasanaasi.
signin-misconfigured = Kirjautumista ei ole määritetty oikein: { $provider }. Sivuston ylläpitäjän on tarkistettava asetukset. Sillä välin voit käyttää salasanaasi.
signin-untrusted = Vastaukseen ei voitu luottaa ({ $provider }), joten ketään ei kirjattu sisään. Yritä uudelleen; jos niin käy taas, kerro sivuston ylläpitäjälle.
signin-clock = Palvelun { $provider } kello ja tämän sivuston kello poikkeavat liikaa toisistaan. Ylläpitäjän on korjattava ne. Sillä välin voit käyttää salasanaasi.
signin-expired = Tämä kesti yli 10 minuuttia tai alkoi toisessa selaimessa. Aloita uudelleen.
signin-no-entry = Tällä tunnuksella ei juuri nyt voi kirjautua tänne. Sivuston ylläpitäjä voi kertoa syyn.
signin-no-account = Sinulle ei ole täällä vielä tunnusta. Pyydä sivuston ylläpitäjältä tai toimittajalta kutsu siihen sähköpostiosoitteeseen, joka sinulla on palvelussa { $provider }.
signin-unverified = Täällä on tunnus, jolla on sinun sähköpostiosoitteesi, mutta { $provider } ei ole vahvistanut osoitetta sinun omaksesi. Kirjaudu salasanallasi ja yhdistä tunnukset sitten sivulla ”Sovellukset ja selaimet”.

## An account here has the same mail address: the two are connected once

signin-link-heading = Yhdistä tunnuksesi
signin-link-sentence = Olet kirjautunut: { $provider }, { $email }. Täällä on tunnus, jolla on tämä sähköpostiosoite. Kirjoita sen salasana kerran; sen jälkeen riittää { $provider }.
signin-link-button = Yhdistä ja kirjaudu
signin-link-no-password = Eikö salasanaa ole, tai onko se unohtunut? Kirjaudu linkillä, jonka lähetämme sinulle, ja yhdistä tunnukset sitten sivulla ”Sovellukset ja selaimet”.

## A new account

signin-join-heading = Tervetuloa
signin-join-sentence = { $role ->
    [reader] Olet kirjautunut: { $provider }, { $email }. Liityt lukijana.
    [student] Olet kirjautunut: { $provider }, { $email }. Liityt opiskelijana.
    [practitioner] Olet kirjautunut: { $provider }, { $email }. Liityt ammattilaisena.
    [editor] Olet kirjautunut: { $provider }, { $email }. Liityt toimittajana.
    [reviewer] Olet kirjautunut: { $provider }, { $email }. Liityt tietosuoja-arvioijana.
   *[admin] Olet kirjautunut: { $provider }, { $email }. Liityt ylläpitäjänä.
}
signin-join-make = Luo tunnukseni

## The page "Apps and browsers" of a member

signin-own-heading = Kirjautuminen: { $provider }
signin-own-connected = Tunnuksesi on yhdistetty. Voit kirjautua näin: { $provider }, { $as }.
signin-own-free = Tunnustasi ei ole yhdistetty: { $provider }. Kun se on, et tarvitse täällä salasanaa.
signin-own-connect = Yhdistä: { $provider }
signin-own-disconnect = Katkaise yhteys
signin-own-only-way = Valitse salasana ennen kuin katkaiset yhteyden: ilman sitä et pääsisi enää sisään.
signin-own-taken = Tämä tunnus ({ $provider }) on täällä yhdistetty jonkun toisen tunnukseen. Mikään ei muuttunut.
signin-own-another = Tunnuksesi on jo yhdistetty toiseen tunnukseen ({ $provider }). Katkaise ensin se yhteys.

## Short notes on what has just been done

signin-done-connected = Tunnuksesi on yhdistetty. Tästä lähtien voit kirjautua sillä.
signin-done-disconnected = Tunnustasi ei ole enää yhdistetty.

## The page for admins: how people sign in

signin-desk-heading = Miten jäsenet kirjautuvat
signin-desk-lede = Jäsenet kirjautuvat salasanalla ja halutessaan myös koodeja antavalla sovelluksella. Jos organisaatiollanne on omat tunnukset, he voivat käyttää myös niitä.
signin-desk-off = Organisaationne tunnuksia ei ole yhdistetty tähän sivustoon. Asetustiedoston osa [sign_in] kertoo, missä ne ovat; docs/sign-in.md näyttää, miten se tehdään.
signin-desk-on = Kirjautuminen on käytössä: { $provider }.
signin-desk-connected = { $count ->
    [one] Yksi tunnus on yhdistetty.
   *[other] { $count } tunnusta on yhdistetty.
}
signin-desk-issuer = Myöntäjä
signin-desk-client = Asiakas
signin-desk-secret = Salaisuus
signin-desk-secret-set = Asetettu
signin-desk-secret-none = Ei ole: asiakas on julkinen
# The address that the admin types into the institution's own system
signin-desk-return = Siellä rekisteröitävä paluuosoite
signin-desk-joining = Kuka saa tunnuksen
signin-desk-join-all = Kaikki, jotka voivat kirjautua siellä. Roolina { $role }, ellei ryhmä määrää toisin.
signin-desk-join-invited = Vain se, joka on kutsuttu siihen sähköpostiosoitteeseen, joka hänellä on siellä.
signin-desk-groups = Roolit ryhmittäin
signin-desk-no-groups = Mikään ryhmä ei anna roolia.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Kokeile
signin-desk-test-words = Kirjaudut siellä itse ja näet, mitä tälle sivustolle kerrotaan sinusta. Mitään ei tallenneta, ja pysyt kirjautuneena kuten nyt.
signin-desk-test = Kokeile kirjautumista

## The page with the outcome of that test

signin-test-heading = Kirjautumisen kokeilu
signin-test-known = Se toimii. Tämä tunnus on yhdistetty: @{ $handle }.
signin-test-link = Se toimii. Ensimmäistä kertaa näin kirjautuvalta kysytään sen tunnuksen salasana, jolla on sama sähköpostiosoite.
signin-test-join = { $role ->
    [reader] Se toimii. Ensimmäistä kertaa näin kirjautuva saa tunnuksen lukijana.
    [student] Se toimii. Ensimmäistä kertaa näin kirjautuva saa tunnuksen opiskelijana.
    [practitioner] Se toimii. Ensimmäistä kertaa näin kirjautuva saa tunnuksen ammattilaisena.
    [editor] Se toimii. Ensimmäistä kertaa näin kirjautuva saa tunnuksen toimittajana.
    [reviewer] Se toimii. Ensimmäistä kertaa näin kirjautuva saa tunnuksen tietosuoja-arvioijana.
   *[admin] Se toimii. Ensimmäistä kertaa näin kirjautuva saa tunnuksen ylläpitäjänä.
}
signin-test-unverified = Se toimii, mutta tämän tunnuksen sähköpostiosoitetta ei ole vahvistettu. Ensimmäistä kertaa näin kirjautuvan on itse yhdistettävä se täällä olevaan tunnukseen.
signin-test-refused = Se toimii. Sitä, jolla ei ole täällä tunnusta eikä kutsua, ei päästetä sisään.
signin-test-failed = Se ei toimi.
signin-test-cause = Syy
signin-test-claims = Mitä tälle sivustolle kerrotaan
signin-test-name = Nimi
signin-test-value = Arvo
signin-test-again = Kokeile uudelleen

# A line of the privacy notice
signin-privacy = Jos kirjaudut näin ({ $provider }), kymmenen minuutin eväste vie sinut sinne ja takaisin. Tunniste, josta { $provider } tuntee sinut, ja sieltä saatu sähköpostiosoite tai nimi säilytetään, kunnes katkaiset yhteyden tai tunnuksesi poistetaan.
