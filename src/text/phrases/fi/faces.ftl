# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Piirretty kuvio värillisistä langoista, jotka kohtaavat ja eroavat.

# In the settings
logo-heading = Organisaationne logo
logo-words = Se näkyy joka sivulla nimen vieressä, selaimen välilehdessä ja organisaationne kuvana muilla palvelimilla.
logo-file = Kuva
logo-file-hint = PNG, JPEG, WebP tai GIF, enintään 16 Mt. Siitä tehdään nimen korkuinen; yksinkertainen merkki on helpompi tunnistaa kuin pienet kirjaimet.
logo-use = Käytä tätä logoa
logo-remove = Poista logo
# In place of a picture that was not taken
logo-wrong-missing = Valitse ensin tiedosto.
logo-wrong-large = Tämä kuva on liian suuri: enintään 16 Mt ja 24 megapikseliä. Tallenna pienempi ja lähetä se.
logo-wrong-kind = Tämä ei ole PNG-, JPEG-, WebP- eikä GIF-kuva. Tallenna se johonkin näistä muodoista ja lähetä se.
logo-wrong-drawing = SVG-piirroksia ei oteta vastaan, koska niissä voi olla ohjelmia. Tallenna se PNG-muotoon, vähintään 400 kuvapistettä leveänä, ja lähetä se.
logo-wrong-broken = Tätä kuvaa ei voi lukea: tiedosto on rikki. Tallenna se uudelleen ja lähetä se.
# A line of the log of decisions
setting-deed-logo = logo vaihdettu

# Administration: the menu, and the page
announcement-heading = Tiedotteet jäsenille
announcement-lede = Jäsenet lukevat ne työpöytänsä yläreunasta ja sovelluksistaan viimeiseen päivään asti tai kunnes siirtävät ne syrjään. Se, mitä kaikkien pitää lukea joka sivulla, on asetuksissa.
announcement-new = Uusi tiedote
announcement-words = Mistä tiedotetaan
announcement-words-hint = Muutama lause organisaationne kielellä. Osoitteista tulee linkkejä.
announcement-until = Viimeinen päivä
announcement-until-hint = Se näkyy tämän päivän loppuun. Jos kenttä jätetään tyhjäksi, se näkyy, kunnes lopetatte sen.
announcement-publish = Tiedota
announcement-running = Näkyy nyt
announcement-none = Mistään ei tiedoteta.
announcement-over = Päättyneet
# $since and $until are days
announcement-since = { $since } alkaen.
announcement-since-until = { $since } alkaen, viimeinen päivä { $until }.
announcement-from-to = { $since } – { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Kukaan ei ole vielä siirtänyt sitä syrjään.
    [one] Yksi jäsen on siirtänyt sen syrjään.
   *[other] { $count } jäsentä on siirtänyt sen syrjään.
}
announcement-change = Muuta
announcement-end = Lopeta nyt
announcement-delete = Poista
announcement-change-heading = Tiedotteen muuttaminen
announcement-change-words = Se, joka on siirtänyt sen syrjään, ei näe sitä enää.
announcement-keep = Tallenna muutos
announcement-delete-heading = Poistetaanko tämä tiedote?
announcement-delete-words = Se katoaa kaikilta, myös tästä luettelosta, eikä sitä saa takaisin. Jos sitä ei vain enää pidä näyttää, lopettakaa se.
announcement-delete-do = Poista se
announcement-delete-not = Jätä ennalleen
announcement-wrong-empty = Kirjoita, mistä tiedotetaan.
announcement-wrong-day = Valitse tämä päivä tai myöhempi, tai jätä tyhjäksi.
# What has just been done
done-announced = Tiedote näkyy jäsenille.
done-announcement-kept = Tiedote on muutettu.
done-announcement-ended = Tiedote on päättynyt.
done-announcement-deleted = Tiedote on poistettu.
done-announcement-away = Olet siirtänyt tiedotteen syrjään.
# Lines of the log of decisions
announcement-deed-published = Tiedote jäsenille julkaistu
announcement-deed-changed = Tiedote jäsenille muutettu
announcement-deed-ended = Tiedote jäsenille lopetettu
announcement-deed-deleted = Tiedote jäsenille poistettu
# On the desk of a member
announcement-strip = Organisaatiosi tiedotteet
announcement-dismiss = Siirrä syrjään

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Suodatettu: { $filter }
filtered-show = Näytä silti
