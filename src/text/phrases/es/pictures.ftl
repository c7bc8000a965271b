# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Imágenes de { $title }
pictures-lede = Diga qué muestra cada imagen, para quienes no pueden verla. No muestre la cara de las personas a las que acompaña, salvo que lo hayan aceptado por escrito.
pictures-published = Quienes leen ven las imágenes tal como las publicó. Lo que cambie aquí se muestra cuando vuelva a publicar el texto.
pictures-none = Todavía no hay imágenes.
# After the name of a field or a button, for screen readers.
pictures-number = (imagen { $number })
pictures-words = Descríbala para quien no puede verla
pictures-words-hint = Una o dos frases: qué hay en ella que importe para el texto.
pictures-decorative = Es solo decorativa
pictures-missing = Escriba una descripción o quite la imagen.
pictures-earlier = Subir
pictures-later = Bajar
pictures-off = Quitar
pictures-save = Guardar
pictures-done = Guardar y volver al texto
pictures-add-heading = Añadir una imagen
pictures-file = La imagen
pictures-file-hint = JPEG, PNG, WebP o GIF, de hasta { $most } MB. Del archivo se borra dónde y con qué se tomó.
pictures-add = Añadir la imagen
pictures-full = Un texto tiene como máximo { $most } imágenes. Quite una para añadir otra.
pictures-off-heading = Quitadas
pictures-off-words = Una imagen que se ha quitado se puede recuperar durante un día.
pictures-put-back = Recuperar
# What is wrong.
pictures-no-file = Elija primero una imagen.
pictures-too-large = Esta imagen es demasiado grande. Se admiten como máximo { $most } MB y { $pixels } millones de píxeles: redúzcala e inténtelo de nuevo.
pictures-no-picture = Este archivo no es una imagen JPEG, PNG, WebP ni GIF.
pictures-broken = Esta imagen no se puede leer: el archivo está dañado. Guárdela de nuevo con otro programa.
pictures-too-long = Una descripción tiene como máximo { $most } caracteres.
pictures-many = Un texto tiene como máximo { $most } imágenes.
pictures-undescribed = Una imagen todavía no tiene descripción.
# What has been done.
pictures-done-saved = Las imágenes se han guardado.
pictures-done-added = La imagen se ha añadido. Ahora descríbala.
pictures-done-off = La imagen se ha quitado. Puede recuperarla al pie de esta página.
pictures-done-back = La imagen se ha recuperado.
# In the form of the text.
pictures-heading = Imágenes
pictures-hint = Aparecen debajo del texto. No muestre la cara de las personas a las que acompaña, salvo que lo hayan aceptado por escrito.
pictures-tick = Descripciones de las imágenes
pictures-open = Añadir y describir imágenes
