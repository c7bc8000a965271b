# What a list of practices is sifted by
sieve-more = Plus de filtres
sieve-any = Peu importe
sieve-clear = Tout afficher
sieve-group = Pour qui
sieve-where = Où
sieve-sector = Champ d’action
sieve-life = Étape de la vie
sieve-mode = Sous quelle forme
sieve-community = Avec qui dans le quartier
sieve-cost = Coût
# A step of the evidence ladder or a higher one
sieve-evidence = Éprouvée au moins jusque-là

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Suivre cette liste dans un lecteur de flux (RSS)
feed-all = { $house } : pratiques et essais du réseau
feed-house = { $house } : pratiques et essais
feed-practices = { $house } : pratiques
feed-essays = { $house } : essais
feed-language = { $house } : pratiques et essais en { $language }
feed-theme = { $house } : pratiques et essais sur #{ $theme }
feed-person = { $person } : pratiques et essais

# How to cite a text: files for reference managers
cite-take = Importer dans un gestionnaire de références
