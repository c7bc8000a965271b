# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Formatieren: { $field }
tools-bold = Fett
tools-italic = Kursiv
tools-heading = Überschrift
tools-list = Liste
# A list whose items have numbers
tools-numbers = Nummerierung
tools-quote = Zitat
tools-link = Link
tools-table = Tabelle
# A footnote
tools-note = Fußnote
# The heads of the two columns of a new table, with a bar between them
tools-columns = Erste Spalte|Zweite Spalte

# What is said beside the buttons after something was pasted
paste-plain = Das war sehr lang: Es wurde als reiner Text eingefügt, ohne Formatierung.
paste-pictures = Eingefügt. Bilder wurden weggelassen.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Zwischengespeichert um { $time } Uhr. Speichern Sie den Entwurf, wenn Sie fertig sind.
autosave-later = Noch nicht zwischengespeichert: Der Server antwortet nicht. Wir versuchen es erneut.
autosave-signed-out = Sie wurden abgemeldet. Ihre Eingabe ist noch da: Klicken Sie auf „Entwurf speichern“ und melden Sie sich an.
autosave-newer = Inzwischen hat jemand anderes diesen Text gespeichert. Klicken Sie auf „Entwurf speichern“, um beide Versionen zu sehen.
autosave-not = Ihre Eingabe konnte nicht zwischengespeichert werden. Klicken Sie auf „Entwurf speichern“, um zu sehen, warum.
# When the form is opened again
autosave-found = Das ist Ihre Eingabe ({ $when }); sie ist noch nicht als Entwurf gespeichert.
autosave-behind = Seitdem hat jemand anderes diesen Text gespeichert: Beim Speichern sehen Sie beide Versionen.
autosave-discard = Stattdessen den gespeicherten Text anzeigen
done-discarded = Das ist der gespeicherte Text.
