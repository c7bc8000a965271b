# Storage, the days of partners

## The page about storage

storage-heading = Lagring
storage-calm = Det er plass: { $size } er ledig.
storage-tight = Plassen tar slutt: { $size } er ledig.
storage-young = Hvor raskt serveren vokser, kan sies om noen dager.
storage-still = Serveren har ikke vokst de siste ukene.
storage-lasts = I de siste ukenes tempo holder det i { $span }.
storage-years = I de siste ukenes tempo holder det i årevis.
storage-tight-heading = Når disken er full, kan ingen skrive
storage-tight-why = Lesere merker ikke noe til å begynne med, men ingenting lagres lenger, og ingenting kommer fram fra partnere.
storage-tight-one = Be den som drifter maskinen om en større disk, eller om å fjerne det som ikke hører til serveren: gamle sikkerhetskopier, for eksempel.
storage-tight-two = Medlemmer tar bilder som ikke trengs, ut av tekstene sine.
storage-database = Database
storage-pictures = Bilder
storage-free = Ledig
storage-daily = Vekst per dag
storage-apart = Databasen står på en egen server, og disken der ses ikke herfra.
storage-days = Dag for dag
storage-days-hint = Måles hver time; de siste to ukene.
storage-day = Dag

## Sizes: the units as the language writes them

size-small = under 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Siste dager
partners-days-said = Av de siste { $days } dagene: nådd { $good }, ikke alltid { $care }, aldri { $bad }.
partners-compare-all = Sammenlign alle nå
partners-compared-all = { $count ->
    [one] Én partner sammenlignes; resultatet vises her om et øyeblikk.
   *[other] { $count } partnere sammenlignes; resultatet vises her om et øyeblikk.
}
partners-download = Last ned som tabell (CSV)
