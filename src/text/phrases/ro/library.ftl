# What a list of practices is sifted by
sieve-more = Mai multe filtre
sieve-any = Indiferent
sieve-clear = Afișați tot
sieve-group = Pentru cine
sieve-where = Unde
sieve-sector = Domeniu de lucru
sieve-life = Etapă a vieții
sieve-mode = În ce formă
sieve-community = Cu cine din comunitatea din jur
sieve-cost = Cost
# A step of the evidence ladder or a higher one
sieve-evidence = Încercată cel puțin până aici

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Urmăriți această listă într-un cititor de fluxuri (RSS)
feed-all = { $house }: practici și eseuri din rețea
feed-house = { $house }: practici și eseuri
feed-practices = { $house }: practici
feed-essays = { $house }: eseuri
feed-language = { $house }: practici și eseuri în { $language }
feed-theme = { $house }: practici și eseuri despre #{ $theme }
feed-person = { $person }: practici și eseuri

# How to cite a text: files for reference managers
cite-take = Preluați într-un manager de referințe
