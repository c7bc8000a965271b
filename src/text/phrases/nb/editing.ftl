# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Formatering: { $field }
tools-bold = Fet
tools-italic = Kursiv
tools-heading = Overskrift
tools-list = Liste
# A list whose items have numbers
tools-numbers = Nummerert
tools-quote = Sitat
tools-link = Lenke
tools-table = Tabell
# A footnote
tools-note = Fotnote
# The heads of the two columns of a new table, with a bar between them
tools-columns = Første kolonne|Andre kolonne

# What is said beside the buttons after something was pasted
paste-plain = Det var svært langt: Det ble limt inn som ren tekst, uten formatering.
paste-pictures = Limt inn. Bilder ble utelatt.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Tatt vare på kl. { $time }. Lagre utkastet når du er ferdig.
autosave-later = Ikke tatt vare på ennå: Serveren svarer ikke. Vi prøver igjen.
autosave-signed-out = Du er blitt logget ut. Det du skrev, står fortsatt her: Trykk på «Lagre utkast» og logg inn.
autosave-newer = Noen andre har lagret denne teksten i mellomtiden. Trykk på «Lagre utkast» for å se begge versjonene.
autosave-not = Det du skrev, kunne ikke tas vare på. Trykk på «Lagre utkast» for å se hvorfor.
# When the form is opened again
autosave-found = Dette skrev du { $when }, og det er ikke lagret som utkast ennå.
autosave-behind = Noen andre har lagret denne teksten siden da: Når du lagrer, ser du begge versjonene.
autosave-discard = Vis den lagrede teksten i stedet
done-discarded = Dette er den lagrede teksten.
