# Beginning a text from a file that was written elsewhere
import-practice = Una práctica a partir de un archivo
import-essay = Un ensayo a partir de un archivo
import-lede = Elija un texto que haya escrito en otro programa. Se convierte en un borrador en el formulario; no se publica nada.
import-file = Archivo
# $most and $text are megabytes
import-file-hint = Un documento de Word (.docx) de hasta { $most } MB, o un archivo de texto (.md o .txt) de hasta { $text } MB.
import-read = Leer el archivo
# A link to the empty form
import-without = Escribir sin archivo
import-kept = Qué se conserva
import-kept-words = Se conservan los títulos, la negrita y la cursiva, los enlaces, las listas, las tablas, las citas y las notas al pie. Se omiten las imágenes, los comentarios, los nombres de quienes lo han escrito, los encabezados y pies de página y lo eliminado con el control de cambios.
import-sorted-practice = Lo que figura debajo de una pregunta del formulario pasa a ser su respuesta, en cualquiera de los idiomas de estas páginas. Lo que precede al primer título dice por qué lo hacen; todo lo demás se convierte en pasos. No se pierde ni una palabra de su texto.
import-sorted-essay = Lo que figura debajo de una pregunta del formulario pasa a ser su respuesta, en cualquiera de los idiomas de estas páginas. Todo lo demás se añade a la respuesta anterior. No se pierde ni una palabra de su texto.
# On the empty form, above a field for a file
import-drop = ¿Ya lo tiene escrito en Word o Google Docs? Elija el archivo o suéltelo aquí, o pegue el texto en cualquier campo. Se conservan títulos, listas, tablas y notas.

# What has just been done; the sentences stand one after the other
import-done = Esto es lo que hemos leído en el archivo. No se ha publicado nada.
import-done-long = Esto es lo que hemos leído en el archivo. Es más largo de lo que admite un borrador: acórtelo y después guárdelo. No se ha publicado nada.
import-left-out = { $count ->
    [one] Se ha omitido una imagen.
   *[other] Se han omitido { $count } imágenes.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Un título del archivo no es ninguna pregunta del formulario: está entre los pasos, con lo que figura debajo.
   *[other] { $count } títulos del archivo no son preguntas del formulario: están entre los pasos, con lo que figura debajo.
}
import-joined = { $count ->
    [one] Un título del archivo no es ninguna pregunta del formulario: se ha añadido a la respuesta anterior, con lo que figura debajo.
   *[other] { $count } títulos del archivo no son preguntas del formulario: se han añadido a las respuestas anteriores, con lo que figura debajo.
}

# Why a file was not taken
import-no-word = Este archivo no es un documento de Word. Guarde su texto como .docx, .md o .txt y vuelva a elegirlo.
import-old = Este documento de Word tiene un formato antiguo o está protegido con contraseña. Ábralo en su procesador de textos, guárdelo como .docx sin contraseña y vuelva a elegirlo.
import-too-large = Este archivo es demasiado grande: como máximo, { $most } MB. Quite las imágenes y vuelva a elegirlo.
import-text-too-large = Este archivo es demasiado grande: un archivo de texto tiene como máximo { $most } MB. Divídalo y elija la primera parte.
import-too-long = Este texto es demasiado largo: como máximo, { $most } caracteres. Divídalo y elija la primera parte.
import-unpacks = Este archivo contiene mucho más que palabras. Copie las palabras en un documento nuevo y elija ese.
import-damaged = Este archivo está dañado o se creó de un modo que aquí no se puede leer. Ábralo en su procesador de textos, guárdelo de nuevo como .docx y vuelva a elegirlo.
import-no-text = Este archivo no es ni un documento de Word ni texto sin formato. Guarde su texto como .docx, .md o .txt y vuelva a elegirlo.
import-coding = Las letras de este texto no están guardadas en UTF-8. Guárdelo como .docx, o como texto en UTF-8, y vuelva a elegirlo.
import-empty = En este archivo no hay ninguna palabra. Elija otro.
