# Storage, the days of partners

## The page about storage

storage-heading = Stocare
storage-calm = Este loc: { $size } sunt liberi.
storage-tight = Locul se termină: { $size } sunt liberi.
storage-young = Peste câteva zile se va putea spune cât de repede crește serverul.
storage-still = Serverul nu a crescut în ultimele săptămâni.
storage-lasts = În ritmul ultimelor săptămâni, ajunge pentru { $span }.
storage-years = În ritmul ultimelor săptămâni, ajunge pentru ani de zile.
storage-tight-heading = Când discul este plin, nimeni nu poate scrie
storage-tight-why = La început cititorii nu observă nimic, dar nu se mai salvează nimic și nu mai sosește nimic de la parteneri.
storage-tight-one = Cereți-i celui care administrează calculatorul un disc mai mare sau să scoată ce nu ține de server: copii de rezervă vechi, de exemplu.
storage-tight-two = Membrii scot din textele lor imaginile de care nu este nevoie.
storage-database = Baza de date
storage-pictures = Imagini
storage-free = Liber
storage-daily = Creștere pe zi
storage-apart = Baza de date se află pe un server separat, al cărui disc nu se vede de aici.
storage-days = Zi de zi
storage-days-hint = Se măsoară în fiecare oră; ultimele două săptămâni.
storage-day = Ziua

## Sizes: the units as the language writes them

size-small = sub 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Ultimele zile
partners-days-said = Din ultimele { $days } zile: contact în { $good }, nu mereu în { $care }, deloc în { $bad }.
partners-compare-all = Comparați-i pe toți acum
partners-compared-all = { $count ->
    [one] Un partener este în curs de comparare; rezultatul apare aici imediat.
    [few] { $count } parteneri sunt în curs de comparare; rezultatul apare aici imediat.
   *[other] { $count } de parteneri sunt în curs de comparare; rezultatul apare aici imediat.
}
partners-download = Descărcați ca tabel (CSV)
