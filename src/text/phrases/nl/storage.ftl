# Storage, the days of partners

## The page about storage

storage-heading = Opslag
storage-calm = Er is ruimte: { $size } is vrij.
storage-tight = De ruimte raakt op: { $size } is vrij.
storage-young = Hoe snel de server groeit, is over enkele dagen te zeggen.
storage-still = De server is de laatste weken niet gegroeid.
storage-lasts = In het tempo van de laatste weken is dat genoeg voor { $span }.
storage-years = In het tempo van de laatste weken is dat genoeg voor jaren.
storage-tight-heading = Als de schijf vol is, kan niemand meer schrijven
storage-tight-why = Lezers merken er eerst niets van, maar er wordt niets meer bewaard en van partners komt niets meer aan.
storage-tight-one = Vraag degene die de machine beheert om een grotere schijf, of om weg te halen wat niet bij de server hoort: oude back-ups bijvoorbeeld.
storage-tight-two = Leden halen afbeeldingen die niet nodig zijn uit hun teksten.
storage-database = Database
storage-pictures = Afbeeldingen
storage-free = Vrij
storage-daily = Groei per dag
storage-apart = De database staat op een eigen server; die schijf is van hieruit niet te zien.
storage-days = Dag voor dag
storage-days-hint = Elk uur gemeten; de laatste twee weken.
storage-day = Dag

## Sizes: the units as the language writes them

size-small = minder dan 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Laatste dagen
partners-days-said = Van de laatste { $days } dagen: bereikt op { $good }, niet altijd op { $care }, nooit op { $bad }.
partners-compare-all = Nu alles vergelijken
partners-compared-all = { $count ->
    [one] Eén partner wordt vergeleken; de uitkomst staat hier zo.
   *[other] { $count } partners worden vergeleken; de uitkomst staat hier zo.
}
partners-download = Downloaden als tabel (CSV)
