# What a list of practices is sifted by
sieve-more = Flere filtre
sieve-any = Uansett
sieve-clear = Vis alle
sieve-group = For hvem
sieve-where = Hvor
sieve-sector = Arbeidsfelt
sieve-life = Livsfase
sieve-mode = I hvilken form
sieve-community = Med hvem i nærmiljøet
sieve-cost = Kostnad
# A step of the evidence ladder or a higher one
sieve-evidence = Minst så grundig utprøvd

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Følg denne listen i en RSS-leser
feed-all = { $house }: praksiser og essayer fra nettverket
feed-house = { $house }: praksiser og essayer
feed-practices = { $house }: praksiser
feed-essays = { $house }: essayer
feed-language = { $house }: praksiser og essayer på { $language }
feed-theme = { $house }: praksiser og essayer om #{ $theme }
feed-person = { $person }: praksiser og essayer

# How to cite a text: files for reference managers
cite-take = Hent inn i et referanseverktøy
