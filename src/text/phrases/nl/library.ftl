# What a list of practices is sifted by
sieve-more = Meer filters
sieve-any = Maakt niet uit
sieve-clear = Alles tonen
sieve-group = Voor wie
sieve-where = Waar
sieve-sector = Werkveld
sieve-life = Levensfase
sieve-mode = In welke vorm
sieve-community = Met wie uit de buurt
sieve-cost = Kosten
# A step of the evidence ladder or a higher one
sieve-evidence = Minstens zover beproefd

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Volg deze lijst in een feedreader
feed-all = { $house }: praktijken en essays van het netwerk
feed-house = { $house }: praktijken en essays
feed-practices = { $house }: praktijken
feed-essays = { $house }: essays
feed-language = { $house }: praktijken en essays in het { $language }
feed-theme = { $house }: praktijken en essays over #{ $theme }
feed-person = { $person }: praktijken en essays

# How to cite a text: files for reference managers
cite-take = Overnemen in een referentiemanager
