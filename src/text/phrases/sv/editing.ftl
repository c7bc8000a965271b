# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Formatering: { $field }
tools-bold = Fetstil
tools-italic = Kursiv
tools-heading = Rubrik
tools-list = Lista
# A list whose items have numbers
tools-numbers = Numrerad lista
tools-quote = Citat
tools-link = Länk
tools-table = Tabell
# A footnote
tools-note = Fotnot
# The heads of the two columns of a new table, with a bar between them
tools-columns = Första kolumnen|Andra kolumnen

# What is said beside the buttons after something was pasted
paste-plain = Det var mycket långt: det klistrades in som ren text, utan formatering.
paste-pictures = Inklistrat. Bilder togs inte med.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Sparat tillfälligt kl. { $time }. Spara utkastet när du är klar.
autosave-later = Inte sparat tillfälligt än: servern svarar inte. Vi försöker igen.
autosave-signed-out = Du har blivit utloggad. Det du skrev finns kvar här: tryck på ”Spara utkast” och logga in.
autosave-newer = Någon annan har sparat texten under tiden. Tryck på ”Spara utkast” för att se båda versionerna.
autosave-not = Det du skrev kunde inte sparas tillfälligt. Tryck på ”Spara utkast” för att se varför.
# When the form is opened again
autosave-found = Det här skrev du { $when }, och det är inte sparat som utkast än.
autosave-behind = Någon annan har sparat texten sedan dess: när du sparar ser du båda versionerna.
autosave-discard = Visa den sparade texten i stället
done-discarded = Det här är den sparade texten.
