# What a list of practices is sifted by
sieve-more = Fler filter
sieve-any = Oavsett
sieve-clear = Visa alla
sieve-group = För vem
sieve-where = Var
sieve-sector = Verksamhetsområde
sieve-life = Livsskede
sieve-mode = I vilken form
sieve-community = Med vem i närsamhället
sieve-cost = Kostnad
# A step of the evidence ladder or a higher one
sieve-evidence = Prövat minst så här långt

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Följ den här listan i en RSS-läsare
feed-all = { $house }: arbetssätt och essäer från nätverket
feed-house = { $house }: arbetssätt och essäer
feed-practices = { $house }: arbetssätt
feed-essays = { $house }: essäer
feed-language = { $house }: arbetssätt och essäer på { $language }
feed-theme = { $house }: arbetssätt och essäer om #{ $theme }
feed-person = { $person }: arbetssätt och essäer

# How to cite a text: files for reference managers
cite-take = Hämta till ett referensprogram
