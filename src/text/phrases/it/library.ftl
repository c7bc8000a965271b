# What a list of practices is sifted by
sieve-more = Altri filtri
sieve-any = Qualsiasi
sieve-clear = Mostra tutto
sieve-group = Per chi
sieve-where = Dove
sieve-sector = Ambito di lavoro
sieve-life = Fase della vita
sieve-mode = Modalità
sieve-community = Con chi della comunità locale
sieve-cost = Costo
# A step of the evidence ladder or a higher one
sieve-evidence = Provata almeno fin qui

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Segui questo elenco in un lettore di feed (RSS)
feed-all = { $house }: pratiche e saggi della rete
feed-house = { $house }: pratiche e saggi
feed-practices = { $house }: pratiche
feed-essays = { $house }: saggi
feed-language = { $house }: pratiche e saggi in { $language }
feed-theme = { $house }: pratiche e saggi su #{ $theme }
feed-person = { $person }: pratiche e saggi

# How to cite a text: files for reference managers
cite-take = Importa in un gestore bibliografico
