# What a list of practices is sifted by
sieve-more = Weitere Filter
sieve-any = Beliebig
sieve-clear = Alle anzeigen
sieve-group = Für wen
sieve-where = Wo
sieve-sector = Arbeitsfeld
sieve-life = Lebensphase
sieve-mode = In welcher Form
sieve-community = Mit wem aus dem Umfeld
sieve-cost = Kosten
# A step of the evidence ladder or a higher one
sieve-evidence = Mindestens so weit erprobt

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Dieser Liste in einem Feedreader folgen
feed-all = { $house }: Praxisansätze und Essays aus dem Netzwerk
feed-house = { $house }: Praxisansätze und Essays
feed-practices = { $house }: Praxisansätze
feed-essays = { $house }: Essays
feed-language = { $house }: Praxisansätze und Essays auf { $language }
feed-theme = { $house }: Praxisansätze und Essays zu #{ $theme }
feed-person = { $person }: Praxisansätze und Essays

# How to cite a text: files for reference managers
cite-take = In die Literaturverwaltung übernehmen
