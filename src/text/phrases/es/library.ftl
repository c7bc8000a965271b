# What a list of practices is sifted by
sieve-more = Más filtros
sieve-any = Cualquiera
sieve-clear = Mostrar todo
sieve-group = Para quién
sieve-where = Dónde
sieve-sector = Ámbito de trabajo
sieve-life = Etapa de la vida
sieve-mode = Modalidad
sieve-community = Con quién del barrio
sieve-cost = Coste
# A step of the evidence ladder or a higher one
sieve-evidence = Probada al menos hasta aquí

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Seguir esta lista en un lector de canales (RSS)
feed-all = { $house }: prácticas y ensayos de la red
feed-house = { $house }: prácticas y ensayos
feed-practices = { $house }: prácticas
feed-essays = { $house }: ensayos
feed-language = { $house }: prácticas y ensayos (idioma: { $language })
feed-theme = { $house }: prácticas y ensayos sobre #{ $theme }
feed-person = { $person }: prácticas y ensayos

# How to cite a text: files for reference managers
cite-take = Llevar a un gestor de referencias
