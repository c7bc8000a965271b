# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versiuni
history-title = Versiuni: { $title }
history-lede = Ce s-a publicat din acest text și ce s-a schimbat de fiecare dată.
history-field-title = Titlu
history-field-summary = Rezumat
# Beside the number of a version
history-current = Cea citită acum
history-draft = Ciornă, nepublicată
history-first = Prima versiune.
# Followed by the names of the fields, with commas between
history-changed = Modificat: { $fields }
history-same = Neschimbat: { $fields }
history-nothing = Nu s-a schimbat niciun cuvânt.
history-kept = Nu se afișează: cineva ar putea fi recunoscut.
history-erased = Eliminată: conținutul ei este șters.
history-older = Versiuni anterioare

# One version beside another
history-one = Versiunea { $number }: { $title }
history-since = Ce s-a schimbat față de versiunea { $number }, din { $day }.
history-alone = Nu există o versiune anterioară care să poată fi citită aici.
history-marks = Ce s-a scos este tăiat cu o linie. Ce s-a adăugat este subliniat.
# Read aloud before words that went, and before words that came
history-went = Scos:
history-came = Adăugat:
history-folded = { $count ->
    [one] { $count } rând neschimbat
    [few] { $count } rânduri neschimbate
   *[other] { $count } de rânduri neschimbate
}
history-beside = Comparați cu versiunea citită acum
history-all = Toate versiunile

# Taking a version out
history-take-out = Eliminați versiunea { $number }
history-out-heading = Eliminați această versiune?
history-out-words = Conținutul versiunii { $number } a textului { $title }, împreună cu cel al ciornelor din care a rezultat, se șterge definitiv. În listă rămân numărul și data ei, iar jurnalul arată cine a eliminat-o.
history-out-do = Ștergeți conținutul
history-out-keep = Păstrați-o
history-done = Versiunea este eliminată. Conținutul ei este șters.
# A line of the log of decisions
history-logged = Versiune eliminată
