# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versionen
history-title = Versionen von { $title }
history-lede = Was von diesem Text veröffentlicht wurde und was sich jeweils geändert hat.
history-field-title = Titel
history-field-summary = Zusammenfassung
# Beside the number of a version
history-current = Aktuelle Fassung
history-draft = Entwurf, nicht veröffentlicht
history-first = Die erste Version.
# Followed by the names of the fields, with commas between
history-changed = Geändert: { $fields }
history-same = Unverändert: { $fields }
history-nothing = Kein Wort ist anders.
history-kept = Nicht gezeigt: Jemand könnte darin zu erkennen sein.
history-erased = Entfernt: Ihr Wortlaut ist gelöscht.
history-older = Ältere Versionen

# One version beside another
history-one = Version { $number } von { $title }
history-since = Was sich seit Version { $number } vom { $day } geändert hat.
history-alone = Eine ältere Version kann hier nicht gelesen werden.
history-marks = Was wegfiel, ist durchgestrichen. Was hinzukam, ist unterstrichen.
# Read aloud before words that went, and before words that came
history-went = Entfallen:
history-came = Neu:
history-folded = { $count ->
    [one] { $count } unveränderte Zeile
   *[other] { $count } unveränderte Zeilen
}
history-beside = Mit der aktuellen Fassung vergleichen
history-all = Alle Versionen

# Taking a version out
history-take-out = Version { $number } entfernen
history-out-heading = Diese Version entfernen?
history-out-words = Der Wortlaut der Version { $number } von { $title } und der Entwürfe, die zu ihr führten, wird endgültig gelöscht. In der Liste bleiben ihre Nummer und ihr Tag, und das Protokoll sagt, wer sie entfernt hat.
history-out-do = Wortlaut löschen
history-out-keep = Behalten
history-done = Die Version ist entfernt. Ihr Wortlaut ist gelöscht.
# A line of the log of decisions
history-logged = Version entfernt
