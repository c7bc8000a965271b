# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Formattazione: { $field }
tools-bold = Grassetto
tools-italic = Corsivo
tools-heading = Titolo
tools-list = Elenco
# A list whose items have numbers
tools-numbers = Elenco numerato
tools-quote = Citazione
tools-link = Link
tools-table = Tabella
# A footnote
tools-note = Nota
# The heads of the two columns of a new table, with a bar between them
tools-columns = Prima colonna|Seconda colonna

# What is said beside the buttons after something was pasted
paste-plain = Era molto lungo: il testo è stato incollato senza formattazione.
paste-pictures = Incollato. Le immagini sono state tralasciate.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Conservato alle ore { $time }. Al termine, salvare la bozza.
autosave-later = Non ancora conservato: il server non risponde. Riproviamo automaticamente.
autosave-signed-out = La sessione è terminata. Ciò che è stato scritto è ancora qui: premere «Salva bozza» e accedere.
autosave-newer = Nel frattempo qualcun altro ha salvato questo testo. Premere «Salva bozza» per vedere entrambe le versioni.
autosave-not = Non è stato possibile conservare ciò che è stato scritto. Premere «Salva bozza» per vedere perché.
# When the form is opened again
autosave-found = Questo è ciò che è stato scritto ({ $when }); non è ancora salvato come bozza.
autosave-behind = Da allora qualcun altro ha salvato questo testo: salvando, si vedono entrambe le versioni.
autosave-discard = Mostra invece il testo salvato
done-discarded = Questo è il testo salvato.
