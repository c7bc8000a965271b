# Storage, the days of partners

## The page about storage

storage-heading = Geymslupláss
storage-calm = Nóg pláss er: { $size } laus.
storage-tight = Plássið er að klárast: { $size } laus.
storage-young = Hve hratt netþjónninn vex verður hægt að segja eftir nokkra daga.
storage-still = Netþjónninn hefur ekki vaxið síðustu vikurnar.
storage-lasts = Með hraða síðustu vikna dugar það í { $span }.
storage-years = Með hraða síðustu vikna dugar það árum saman.
storage-tight-heading = Þegar diskurinn er fullur getur enginn skrifað
storage-tight-why = Lesendur verða ekki varir við neitt í fyrstu, en ekkert vistast lengur og ekkert berst frá samstarfsaðilum.
storage-tight-one = Biddu þann sem sér um tölvuna um stærri disk, eða um að fjarlægja það sem ekki tilheyrir netþjóninum: gömul öryggisafrit til dæmis.
storage-tight-two = Félagar taka óþarfar myndir úr textum sínum.
storage-database = Gagnagrunnur
storage-pictures = Myndir
storage-free = Laust
storage-daily = Vöxtur á dag
storage-apart = Gagnagrunnurinn er á eigin netþjóni og diskurinn þar sést ekki héðan.
storage-days = Dag frá degi
storage-days-hint = Mælt á klukkustundar fresti; síðustu tvær vikur.
storage-day = Dagur

## Sizes: the units as the language writes them

size-small = undir 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Síðustu dagar
partners-days-said = Af síðustu { $days } dögum: náðist { $good }, ekki alltaf { $care }, aldrei { $bad }.
partners-compare-all = Bera alla saman núna
partners-compared-all = { $count ->
    [one] Verið er að bera saman { $count } samstarfsaðila; niðurstaðan birtist hér innan skamms.
   *[other] Verið er að bera saman { $count } samstarfsaðila; niðurstaðan birtist hér innan skamms.
}
partners-download = Sækja sem töflu (CSV)
