# What a list of practices is sifted by
sieve-more = Mais filtros
sieve-any = Qualquer
sieve-clear = Mostrar tudo
sieve-group = Para quem
sieve-where = Onde
sieve-sector = Área de trabalho
sieve-life = Fase da vida
sieve-mode = De que modo
sieve-community = Com quem do bairro
sieve-cost = Custo
# A step of the evidence ladder or a higher one
sieve-evidence = Testada pelo menos até aqui

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Seguir esta lista num leitor de feeds (RSS)
feed-all = { $house }: práticas e ensaios da rede
feed-house = { $house }: práticas e ensaios
feed-practices = { $house }: práticas
feed-essays = { $house }: ensaios
feed-language = { $house }: práticas e ensaios em { $language }
feed-theme = { $house }: práticas e ensaios sobre #{ $theme }
feed-person = { $person }: práticas e ensaios

# How to cite a text: files for reference managers
cite-take = Guardar num gestor de referências
