# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versiones
history-title = Versiones de { $title }
history-lede = Lo que se ha publicado de este texto y qué ha cambiado cada vez.
history-field-title = Título
history-field-summary = Resumen
# Beside the number of a version
history-current = La que se lee ahora
history-draft = Borrador, sin publicar
history-first = La primera versión.
# Followed by the names of the fields, with commas between
history-changed = Con cambios: { $fields }
history-same = Sin cambios: { $fields }
history-nothing = No ha cambiado ni una palabra.
history-kept = No se muestra: podría permitir reconocer a alguien.
history-erased = Suprimida: sus palabras se han borrado.
history-older = Versiones anteriores

# One version beside another
history-one = Versión { $number } de { $title }
history-since = Qué ha cambiado desde la versión { $number }, del { $day }.
history-alone = No hay ninguna versión anterior que se pueda leer aquí.
history-marks = Lo que se ha quitado aparece tachado; lo que se ha añadido, subrayado.
# Read aloud before words that went, and before words that came
history-went = Se quita:
history-came = Se añade:
history-folded = { $count ->
    [one] { $count } línea sin cambios
   *[other] { $count } líneas sin cambios
}
history-beside = Comparar con la versión que se lee ahora
history-all = Todas las versiones

# Taking a version out
history-take-out = Suprimir la versión { $number }
history-out-heading = ¿Suprimir esta versión?
history-out-words = Las palabras de la versión { $number } de { $title }, y las de los borradores que llevaron a ella, se borran definitivamente. En la lista quedan su número y su fecha, y el registro indica quién la suprimió.
history-out-do = Borrar sus palabras
history-out-keep = Conservarla
history-done = La versión se ha suprimido. Sus palabras se han borrado.
# A line of the log of decisions
history-logged = Versión suprimida
