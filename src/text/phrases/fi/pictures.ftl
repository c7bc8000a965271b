# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Kuvat: { $title }
pictures-lede = Kerro, mitä kukin kuva esittää, niille, jotka eivät näe sitä. Älä näytä tukemiesi ihmisten kasvoja, elleivät he ole antaneet siihen kirjallista suostumusta.
pictures-published = Lukijat näkevät kuvat sellaisina kuin julkaisit ne. Muutoksesi näkyvät, kun julkaiset tekstin uudelleen.
pictures-none = Kuvia ei vielä ole.
# After the name of a field or a button, for screen readers.
pictures-number = (kuva { $number })
pictures-words = Kuvaile se sille, joka ei näe sitä
pictures-words-hint = Yksi tai kaksi lausetta: mikä siinä on tekstin kannalta tärkeää.
pictures-decorative = Se on pelkkä koriste
pictures-missing = Kirjoita kuvaus tai poista kuva.
pictures-earlier = Siirrä ylemmäs
pictures-later = Siirrä alemmas
pictures-off = Poista
pictures-save = Tallenna
pictures-done = Tallenna ja palaa tekstiin
pictures-add-heading = Lisää kuva
pictures-file = Kuva
pictures-file-hint = JPEG, PNG, WebP tai GIF, enintään { $most } Mt. Tiedostosta poistetaan, missä ja millä kuva on otettu.
pictures-add = Lisää kuva
pictures-full = Tekstissä on enintään { $most } kuvaa. Poista yksi, jos haluat lisätä toisen.
pictures-off-heading = Poistetut
pictures-off-words = Poistetun kuvan voi palauttaa vuorokauden ajan.
pictures-put-back = Palauta
# What is wrong.
pictures-no-file = Valitse ensin kuva.
pictures-too-large = Kuva on liian suuri. Enintään { $most } Mt ja { $pixels } miljoonaa kuvapistettä kelpaa: pienennä kuvaa ja yritä uudelleen.
pictures-no-picture = Tiedosto ei ole JPEG-, PNG-, WebP- eikä GIF-kuva.
pictures-broken = Kuvaa ei voi lukea: tiedosto on vioittunut. Tallenna se uudelleen toisella ohjelmalla.
pictures-too-long = Kuvauksessa on enintään { $most } merkkiä.
pictures-many = Tekstissä on enintään { $most } kuvaa.
pictures-undescribed = Kuvalla ei ole vielä kuvausta.
# What has been done.
pictures-done-saved = Kuvat on tallennettu.
pictures-done-added = Kuva on lisätty. Kuvaile se nyt.
pictures-done-off = Kuva on poistettu. Voit palauttaa sen tämän sivun lopussa.
pictures-done-back = Kuva on palautettu.
# In the form of the text.
pictures-heading = Kuvat
pictures-hint = Ne ovat tekstin alla. Älä näytä tukemiesi ihmisten kasvoja, elleivät he ole antaneet siihen kirjallista suostumusta.
pictures-tick = Kuvien kuvaukset
pictures-open = Lisää kuvia ja kuvaile ne
