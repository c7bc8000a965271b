# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Formato: { $field }
tools-bold = Negrita
tools-italic = Cursiva
tools-heading = Título
tools-list = Lista
# A list whose items have numbers
tools-numbers = Lista numerada
tools-quote = Cita
tools-link = Enlace
tools-table = Tabla
# A footnote
tools-note = Nota
# The heads of the two columns of a new table, with a bar between them
tools-columns = Primera columna|Segunda columna

# What is said beside the buttons after something was pasted
paste-plain = Era muy largo: se ha pegado como texto sin formato.
paste-pictures = Pegado. Las imágenes se han omitido.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Se ha conservado ({ $time }). Cuando termine, guarde el borrador.
autosave-later = Aún no se ha conservado: el servidor no responde. Se vuelve a intentar de forma automática.
autosave-signed-out = Se ha cerrado su sesión. Lo que ha escrito sigue aquí: pulse «Guardar borrador» y entre.
autosave-newer = Entretanto, otra persona ha guardado este texto. Pulse «Guardar borrador» para ver ambas versiones.
autosave-not = No se ha podido conservar lo que ha escrito. Pulse «Guardar borrador» para ver por qué.
# When the form is opened again
autosave-found = Esto es lo que ha escrito (último cambio: { $when }); aún no está guardado como borrador.
autosave-behind = Desde entonces, otra persona ha guardado este texto: cuando guarde, verá ambas versiones.
autosave-discard = Mostrar en su lugar el texto guardado
done-discarded = Este es el texto guardado.
