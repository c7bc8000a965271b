# Storage, the days of partners

## The page about storage

storage-heading = Emmagatzematge
storage-calm = Hi ha lloc: queden { $size } lliures.
storage-tight = S’acaba el lloc: queden { $size } lliures.
storage-young = D’aquí a uns dies es podrà dir a quin ritme creix el servidor.
storage-still = El servidor no ha crescut en les darreres setmanes.
storage-lasts = Al ritme de les darreres setmanes, n’hi ha per a { $span }.
storage-years = Al ritme de les darreres setmanes, n’hi ha per a anys.
storage-tight-heading = Quan el disc és ple, ningú no pot escriure
storage-tight-why = Al principi els lectors no ho noten, però ja no es desa res i no arriba res de les institucions associades.
storage-tight-one = Demaneu a qui administra la màquina un disc més gran, o que en tregui el que no és del servidor: còpies de seguretat antigues, per exemple.
storage-tight-two = Els membres treuen dels seus textos les imatges que no calen.
storage-database = Base de dades
storage-pictures = Imatges
storage-free = Lliure
storage-daily = Creixement diari
storage-apart = La base de dades és en un servidor propi, el disc del qual no es veu des d’aquí.
storage-days = Dia a dia
storage-days-hint = Es mesura cada hora; les dues darreres setmanes.
storage-day = Dia

## Sizes: the units as the language writes them

size-small = menys d’1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Darrers dies
partners-days-said = Dels darrers { $days } dies: contacte en { $good }, no sempre en { $care }, mai en { $bad }.
partners-compare-all = Compara-les totes ara
partners-compared-all = { $count ->
    [one] S’està comparant una institució associada; el resultat sortirà aquí d’aquí a un moment.
   *[other] S’estan comparant { $count } institucions associades; el resultat sortirà aquí d’aquí a un moment.
}
partners-download = Baixa com a taula (CSV)
