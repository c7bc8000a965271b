# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versioni
history-title = Versioni di { $title }
history-lede = Che cosa è stato pubblicato di questo testo e che cosa è cambiato ogni volta.
history-field-title = Titolo
history-field-summary = Riassunto
# Beside the number of a version
history-current = Si legge ora
history-draft = Bozza, non pubblicata
history-first = La prima versione.
# Followed by the names of the fields, with commas between
history-changed = Con modifiche: { $fields }
history-same = Senza modifiche: { $fields }
history-nothing = Non è cambiata nemmeno una parola.
history-kept = Non mostrata: potrebbe permettere di riconoscere qualcuno.
history-erased = Rimossa: le sue parole sono cancellate.
history-older = Versioni precedenti

# One version beside another
history-one = Versione { $number } di { $title }
history-since = Che cosa è cambiato dalla versione { $number } ({ $day }).
history-alone = Non c’è una versione precedente che si possa leggere qui.
history-marks = Ciò che è stato tolto è barrato; ciò che è nuovo è sottolineato.
# Read aloud before words that went, and before words that came
history-went = Tolto:
history-came = Aggiunto:
history-folded = { $count ->
    [one] { $count } riga invariata
   *[other] { $count } righe invariate
}
history-beside = Confronta con la versione che si legge ora
history-all = Tutte le versioni

# Taking a version out
history-take-out = Rimuovi la versione { $number }
history-out-heading = Rimuovere questa versione?
history-out-words = Le parole della versione { $number } di { $title }, e quelle delle bozze da cui è nata, vengono cancellate definitivamente. Nell’elenco restano il numero e la data, e il registro indica chi l’ha rimossa.
history-out-do = Cancella le parole
history-out-keep = Conserva
history-done = La versione è stata rimossa. Le sue parole sono cancellate.
# A line of the log of decisions
history-logged = Versione rimossa
