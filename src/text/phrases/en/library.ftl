# What a list of practices is sifted by
sieve-more = More ways to sift
sieve-any = Any
sieve-clear = Show all
sieve-group = For whom
sieve-where = Where
sieve-sector = Field of work
sieve-life = Stage of life
sieve-mode = In which form
sieve-community = With whom from the neighbourhood
sieve-cost = Costs
# A step of the evidence ladder or a higher one
sieve-evidence = Tried at least so far

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Follow this list in a feed reader
feed-all = { $house }: practices and essays of the network
feed-house = { $house }: practices and essays
feed-practices = { $house }: practices
feed-essays = { $house }: essays
feed-language = { $house }: practices and essays in { $language }
feed-theme = { $house }: practices and essays on #{ $theme }
feed-person = { $person }: practices and essays

# How to cite a text: files for reference managers
cite-take = Take it into a reference manager
