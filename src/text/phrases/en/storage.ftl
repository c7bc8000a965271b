# Storage, the days of partners

## The page about storage

storage-heading = Storage
storage-calm = There is room: { $size } are free.
storage-tight = Room runs out: { $size } are free.
storage-young = How fast the node grows can be said after a few days.
storage-still = The node has not grown in the last weeks.
storage-lasts = At the pace of the last weeks that lasts for { $span }.
storage-years = At the pace of the last weeks that lasts for years.
storage-tight-heading = When the disk is full, nobody can write
storage-tight-why = Readers are not troubled at first, but nothing is saved any more and nothing from partners arrives.
storage-tight-one = Ask who runs the machine for a larger disk, or to remove what does not belong to the node: old backups, for example.
storage-tight-two = Members take pictures out of their texts where they are not needed.
storage-database = Database
storage-pictures = Pictures
storage-free = Free
storage-daily = Growth a day
storage-apart = The database is on a server of its own, whose disk is not seen from here.
storage-days = Day by day
storage-days-hint = Measured every hour; the last two weeks.
storage-day = Day

## Sizes: the units as the language writes them

size-small = under 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Last days
partners-days-said = Of the last { $days } days: reached on { $good }, not always on { $care }, never on { $bad }.
partners-compare-all = Compare all now
partners-compared-all = { $count ->
    [one] One partner is being compared; what that finds is shown here in a moment.
   *[other] { $count } partners are being compared; what that finds is shown here in a moment.
}
partners-download = Download as a table (CSV)
