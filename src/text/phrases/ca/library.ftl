# What a list of practices is sifted by
sieve-more = Més filtres
sieve-any = Qualsevol
sieve-clear = Mostra-ho tot
sieve-group = Per a qui
sieve-where = On
sieve-sector = Àmbit de treball
sieve-life = Etapa de la vida
sieve-mode = Modalitat
sieve-community = Amb qui del barri
sieve-cost = Cost
# A step of the evidence ladder or a higher one
sieve-evidence = Provada almenys fins aquí

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Seguiu aquesta llista en un lector de canals (RSS)
feed-all = { $house }: pràctiques i assaigs de la xarxa
feed-house = { $house }: pràctiques i assaigs
feed-practices = { $house }: pràctiques
feed-essays = { $house }: assaigs
feed-language = { $house }: pràctiques i assaigs (llengua: { $language })
feed-theme = { $house }: pràctiques i assaigs sobre #{ $theme }
feed-person = { $person }: pràctiques i assaigs

# How to cite a text: files for reference managers
cite-take = Desa-la en un gestor de referències
