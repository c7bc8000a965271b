# Storage, the days of partners

## The page about storage

storage-heading = Tallennustila
storage-calm = Tilaa on: { $size } vapaana.
storage-tight = Tila loppuu: { $size } vapaana.
storage-young = Muutaman päivän kuluttua voidaan sanoa, kuinka nopeasti palvelin kasvaa.
storage-still = Palvelin ei ole kasvanut viime viikkoina.
storage-lasts = Viime viikkojen tahdilla tila riittää vielä: { $span }.
storage-years = Viime viikkojen tahdilla tila riittää vuosiksi.
storage-tight-heading = Kun levy on täynnä, kukaan ei voi kirjoittaa
storage-tight-why = Lukijat eivät aluksi huomaa mitään, mutta mitään ei enää tallennu eikä kumppaneilta saavu mitään.
storage-tight-one = Pyydä koneen ylläpitäjältä suurempaa levyä tai poistamaan se, mikä ei kuulu palvelimeen: esimerkiksi vanhat varmuuskopiot.
storage-tight-two = Jäsenet poistavat teksteistään kuvat, joita ei tarvita.
storage-database = Tietokanta
storage-pictures = Kuvat
storage-free = Vapaana
storage-daily = Kasvu päivässä
storage-apart = Tietokanta on omalla palvelimellaan, jonka levyä ei näe täältä.
storage-days = Päivä päivältä
storage-days-hint = Mitataan tunneittain; viimeiset kaksi viikkoa.
storage-day = Päivä

## Sizes: the units as the language writes them

size-small = alle 1 Mt
size-mb = { $count } Mt
size-gb = { $count } Gt

## The days of partners

partners-days = Viime päivät
partners-days-said = Viimeisistä { $days } päivästä: tavoitettu { $good }, ei aina { $care }, ei kertaakaan { $bad }.
partners-compare-all = Vertaa kaikki nyt
partners-compared-all = { $count ->
    [one] Yhtä kumppania verrataan; tulos näkyy täällä hetken kuluttua.
   *[other] { $count } kumppania verrataan; tulos näkyy täällä hetken kuluttua.
}
partners-download = Lataa taulukkona (CSV)
