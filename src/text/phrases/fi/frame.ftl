# What stands around every page: the head, the menu, the foot
frame-skip = Siirry sisältöön
frame-menu = Päävalikko
frame-practices = Käytännöt
frame-essays = Esseet
frame-people = Ihmiset
frame-network = Verkosto
frame-search-label = Hae koko verkostosta
# Grey words in the search field: short
frame-search-hint = Hae verkostosta
frame-search = Hae
frame-desk = Työpöytäsi
frame-sign-out = Kirjaudu ulos
frame-sign-in = Kirjaudu
frame-what = Käytäntöjä ja esseitä perheiden ja yhteisöjen tukemisesta, julkaistuna omalla palvelimellamme.
frame-follow = Seuraa
frame-follow-how = Näin seuraat meitä omalta palvelimeltasi
frame-atom = Atom-syöte
frame-json = JSON-syöte
frame-site = Tämä sivusto
frame-about = Tietoa meistä
frame-partners = Kenen kanssa jaamme
frame-reuse = Uudelleenkäyttö
frame-licences = Jokaisessa tekstissä on sen lisenssi
frame-software = Alustana { $name }, vapaa ohjelmisto ({ $licence })
frame-language = Kieli
frame-language-browser = Selaimen kielen mukaan
frame-language-choose = Valitse

# Small words of several pages
# A house is an institution of the network
word-practice = Käytäntö
word-essay = Essee
word-practices = Käytännöt
word-essays = Esseet
word-search = Haku
word-show = Näytä
word-found = Tulokset
word-untitled = Ilman otsikkoa
# A label before the name of an author
word-by = Kirjoittaja: { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Vain tiimille
readers-institution = Vain tälle organisaatiolle
readers-network = Verkostolle

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day }. { $month ->
    [1] tammikuuta
    [2] helmikuuta
    [3] maaliskuuta
    [4] huhtikuuta
    [5] toukokuuta
    [6] kesäkuuta
    [7] heinäkuuta
    [8] elokuuta
    [9] syyskuuta
    [10] lokakuuta
    [11] marraskuuta
   *[12] joulukuuta
} { $year }
ago-now = juuri äsken
ago-minutes = { $count ->
    [one] minuutti sitten
   *[other] { $count } minuuttia sitten
}
ago-hours = { $count ->
    [one] tunti sitten
   *[other] { $count } tuntia sitten
}
# From one to thirteen days
ago-days = { $count ->
    [one] eilen
   *[other] { $count } päivää sitten
}
# How long to wait
wait-minutes = { $count ->
    [one] minuutti
   *[other] { $count } minuuttia
}
