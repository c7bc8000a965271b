# What a list of practices is sifted by
sieve-more = Fleiri leitarskilyrði
sieve-any = Skiptir ekki máli
sieve-clear = Sýna allt
sieve-group = Fyrir hverja
sieve-where = Hvar
sieve-sector = Starfssvið
sieve-life = Æviskeið
sieve-mode = Með hvaða hætti
sieve-community = Með hverjum úr nærsamfélaginu
sieve-cost = Kostnaður
# A step of the evidence ladder or a higher one
sieve-evidence = Gagnreynsla að lágmarki

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Fylgjast með þessum lista í RSS-lesara
feed-all = { $house }: starfsaðferðir og hugleiðingar samstarfsnetsins
feed-house = { $house }: starfsaðferðir og hugleiðingar
feed-practices = { $house }: starfsaðferðir
feed-essays = { $house }: hugleiðingar
feed-language = { $house }: starfsaðferðir og hugleiðingar (tungumál: { $language })
feed-theme = { $house }: starfsaðferðir og hugleiðingar um #{ $theme }
feed-person = { $person }: starfsaðferðir og hugleiðingar

# How to cite a text: files for reference managers
cite-take = Flytja í heimildaskráningarforrit
