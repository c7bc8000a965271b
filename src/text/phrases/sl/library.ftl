# What a list of practices is sifted by
sieve-more = Več filtrov
sieve-any = Poljubno
sieve-clear = Prikaži vse
sieve-group = Za koga
sieve-where = Kje
sieve-sector = Področje dela
sieve-life = Življenjsko obdobje
sieve-mode = Na kakšen način
sieve-community = S kom iz soseske
sieve-cost = Stroški
# A step of the evidence ladder or a higher one
sieve-evidence = Preizkušena vsaj do sem

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Sledite temu seznamu v bralniku RSS
feed-all = { $house }: prakse in eseji mreže
feed-house = { $house }: prakse in eseji
feed-practices = { $house }: prakse
feed-essays = { $house }: eseji
feed-language = { $house }: prakse in eseji (jezik: { $language })
feed-theme = { $house }: prakse in eseji na temo #{ $theme }
feed-person = { $person }: prakse in eseji

# How to cite a text: files for reference managers
cite-take = Prenos v upravljalnik referenc
