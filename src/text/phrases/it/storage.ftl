# Storage, the days of partners

## The page about storage

storage-heading = Spazio di archiviazione
storage-calm = C’è spazio: { $size } liberi.
storage-tight = Lo spazio sta per finire: { $size } liberi.
storage-young = Tra qualche giorno si potrà dire quanto in fretta cresce il server.
storage-still = Nelle ultime settimane il server non è cresciuto.
storage-lasts = Al ritmo delle ultime settimane, basta per { $span }.
storage-years = Al ritmo delle ultime settimane, basta per anni.
storage-tight-heading = Quando il disco è pieno, nessuno può scrivere
storage-tight-why = All’inizio chi legge non se ne accorge, ma non si salva più nulla e dai partner non arriva più nulla.
storage-tight-one = Chiedete a chi gestisce la macchina un disco più grande, o di togliere ciò che non appartiene al server: vecchi backup, per esempio.
storage-tight-two = I membri tolgono dai loro testi le immagini che non servono.
storage-database = Database
storage-pictures = Immagini
storage-free = Libero
storage-daily = Crescita al giorno
storage-apart = Il database è su un server proprio, il cui disco da qui non si vede.
storage-days = Giorno per giorno
storage-days-hint = Misurato ogni ora; le ultime due settimane.
storage-day = Giorno

## Sizes: the units as the language writes them

size-small = meno di 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Ultimi giorni
partners-days-said = Negli ultimi { $days } giorni: raggiunto in { $good }, non sempre in { $care }, mai in { $bad }.
partners-compare-all = Confronta tutti ora
partners-compared-all = { $count ->
    [one] Un partner è in fase di confronto; l’esito appare qui tra un momento.
   *[other] { $count } partner sono in fase di confronto; l’esito appare qui tra un momento.
}
partners-download = Scarica come tabella (CSV)
