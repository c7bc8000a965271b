# Storage, the days of partners

## The page about storage

storage-heading = Lagring
storage-calm = Det finns plats: { $size } är ledigt.
storage-tight = Platsen tar slut: { $size } är ledigt.
storage-young = Hur fort servern växer går att säga om några dagar.
storage-still = Servern har inte vuxit de senaste veckorna.
storage-lasts = I de senaste veckornas takt räcker det i { $span }.
storage-years = I de senaste veckornas takt räcker det i flera år.
storage-tight-heading = När disken är full kan ingen skriva
storage-tight-why = Läsare märker inget till en början, men inget sparas längre och inget kommer fram från partner.
storage-tight-one = Be den som sköter datorn om en större disk, eller att ta bort sådant som inte hör till servern: gamla säkerhetskopior till exempel.
storage-tight-two = Medlemmar tar bort bilder som inte behövs ur sina texter.
storage-database = Databas
storage-pictures = Bilder
storage-free = Ledigt
storage-daily = Tillväxt per dag
storage-apart = Databasen finns på en egen server, vars disk inte syns härifrån.
storage-days = Dag för dag
storage-days-hint = Mäts varje timme; de senaste två veckorna.
storage-day = Dag

## Sizes: the units as the language writes them

size-small = under 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Senaste dagarna
partners-days-said = Av de senaste { $days } dagarna: nådd { $good }, inte alltid { $care }, aldrig { $bad }.
partners-compare-all = Jämför alla nu
partners-compared-all = { $count ->
    [one] En partner jämförs; resultatet visas här om en stund.
   *[other] { $count } partner jämförs; resultatet visas här om en stund.
}
partners-download = Ladda ned som tabell (CSV)
