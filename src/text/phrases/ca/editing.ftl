# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Format: { $field }
tools-bold = Negreta
tools-italic = Cursiva
tools-heading = Títol
tools-list = Llista
# A list whose items have numbers
tools-numbers = Llista numerada
tools-quote = Cita
tools-link = Enllaç
tools-table = Taula
# A footnote
tools-note = Nota
# The heads of the two columns of a new table, with a bar between them
tools-columns = Primera columna|Segona columna

# What is said beside the buttons after something was pasted
paste-plain = Era molt llarg: s’ha enganxat com a text sense format.
paste-pictures = Enganxat. Les imatges s’han omès.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = S’ha conservat ({ $time }). Quan acabeu, deseu l’esborrany.
autosave-later = Encara no s’ha conservat: el servidor no respon. Es torna a intentar de manera automàtica.
autosave-signed-out = S’ha tancat la vostra sessió. El que heu escrit continua aquí: premeu «Desa l’esborrany» i entreu.
autosave-newer = Mentrestant, una altra persona ha desat aquest text. Premeu «Desa l’esborrany» per veure totes dues versions.
autosave-not = No s’ha pogut conservar el que heu escrit. Premeu «Desa l’esborrany» per veure per què.
# When the form is opened again
autosave-found = Això és el que heu escrit (últim canvi: { $when }); encara no està desat com a esborrany.
autosave-behind = D’aleshores ençà, una altra persona ha desat aquest text: quan deseu, veureu totes dues versions.
autosave-discard = Mostra el text desat en lloc d’aquest
done-discarded = Aquest és el text desat.
