# Storage, the days of partners

## The page about storage

storage-heading = Speicher
storage-calm = Es ist Platz: { $size } sind frei.
storage-tight = Der Platz geht aus: { $size } sind frei.
storage-young = Wie schnell der Server wächst, lässt sich in einigen Tagen sagen.
storage-still = Der Server ist in den letzten Wochen nicht gewachsen.
storage-lasts = Im Tempo der letzten Wochen reicht das für { $span }.
storage-years = Im Tempo der letzten Wochen reicht das für Jahre.
storage-tight-heading = Wenn die Festplatte voll ist, kann niemand mehr schreiben
storage-tight-why = Wer liest, merkt zunächst nichts; aber es wird nichts mehr gespeichert und von Partnern kommt nichts mehr an.
storage-tight-one = Bitten Sie die Person, die den Rechner betreut, um eine größere Festplatte oder darum, zu entfernen, was nicht zum Server gehört: alte Sicherungen zum Beispiel.
storage-tight-two = Mitglieder nehmen Bilder aus ihren Texten, die nicht nötig sind.
storage-database = Datenbank
storage-pictures = Bilder
storage-free = Frei
storage-daily = Wachstum pro Tag
storage-apart = Die Datenbank liegt auf einem eigenen Server, dessen Festplatte von hier aus nicht zu sehen ist.
storage-days = Tag für Tag
storage-days-hint = Stündlich gemessen; die letzten zwei Wochen.
storage-day = Tag

## Sizes: the units as the language writes them

size-small = unter 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Letzte Tage
partners-days-said = Von den letzten { $days } Tagen: erreicht an { $good }, nicht immer an { $care }, nie an { $bad }.
partners-compare-all = Jetzt alle abgleichen
partners-compared-all = { $count ->
    [one] Eine Partnereinrichtung wird abgeglichen; was sich zeigt, steht gleich hier.
   *[other] { $count } Partnereinrichtungen werden abgeglichen; was sich zeigt, steht gleich hier.
}
partners-download = Als Tabelle herunterladen (CSV)
