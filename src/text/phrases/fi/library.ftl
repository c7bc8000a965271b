# What a list of practices is sifted by
sieve-more = Lisää rajauksia
sieve-any = Ei rajausta
sieve-clear = Näytä kaikki
sieve-group = Kenelle
sieve-where = Missä
sieve-sector = Toiminta-ala
sieve-life = Elämänvaihe
sieve-mode = Missä muodossa
sieve-community = Mukana lähiyhteisöstä
sieve-cost = Kustannukset
# A step of the evidence ladder or a higher one
sieve-evidence = Kokeiltu vähintään näin pitkälle

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Seuraa tätä luetteloa syötteenlukijassa (RSS)
feed-all = { $house }: verkoston käytännöt ja esseet
feed-house = { $house }: käytännöt ja esseet
feed-practices = { $house }: käytännöt
feed-essays = { $house }: esseet
feed-language = { $house }: käytännöt ja esseet (kieli: { $language })
feed-theme = { $house }: käytännöt ja esseet aiheesta #{ $theme }
feed-person = { $person }: käytännöt ja esseet

# How to cite a text: files for reference managers
cite-take = Vie viitteidenhallintaohjelmaan
