# Storage, the days of partners

## The page about storage

storage-heading = Shramba
storage-calm = Prostora je dovolj: prostih je { $size }.
storage-tight = Prostora zmanjkuje: prostih je { $size }.
storage-young = Kako hitro strežnik raste, bo mogoče reči čez nekaj dni.
storage-still = Strežnik v zadnjih tednih ni zrasel.
storage-lasts = S hitrostjo zadnjih tednov bo to zadoščalo za { $span }.
storage-years = S hitrostjo zadnjih tednov bo to zadoščalo za več let.
storage-tight-heading = Ko je disk poln, nihče ne more pisati
storage-tight-why = Bralci sprva ničesar ne opazijo, vendar se nič več ne shrani in od partnerjev nič več ne prispe.
storage-tight-one = Prosite skrbnika računalnika za večji disk ali naj odstrani, kar ne spada k strežniku: na primer stare varnostne kopije.
storage-tight-two = Člani iz svojih besedil odstranijo slike, ki niso potrebne.
storage-database = Podatkovna zbirka
storage-pictures = Slike
storage-free = Prosto
storage-daily = Rast na dan
storage-apart = Podatkovna zbirka je na lastnem strežniku, katerega diska od tu ni videti.
storage-days = Dan za dnem
storage-days-hint = Izmerjeno vsako uro; zadnja dva tedna.
storage-day = Dan

## Sizes: the units as the language writes them

size-small = manj kot 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Zadnji dnevi
partners-days-said = V zadnjih { $days } dneh: dosežen { $good }, ne vedno { $care }, nikoli { $bad }.
partners-compare-all = Primerjaj vse zdaj
partners-compared-all = { $count ->
    [one] Primerja se { $count } partner; izid bo tu čez trenutek.
    [two] Primerjata se { $count } partnerja; izid bo tu čez trenutek.
    [few] Primerjajo se { $count } partnerji; izid bo tu čez trenutek.
   *[other] Primerja se { $count } partnerjev; izid bo tu čez trenutek.
}
partners-download = Prenesi kot tabelo (CSV)
