# The translations of a text, on the desk
translations-heading = Traducciones
translations-title = Traducciones de { $title }
translations-lede = Quien lee ve el texto en el idioma que entiende, con el nombre de quien lo ha traducido, y tiene el original a un paso.
translations-original = Original
translations-none = Aún no hay ninguna traducción.
translations-draft = Borrador, último cambio: { $when }
translations-published = Publicación: { $when }
translations-newer = Publicación: { $when }. Desde entonces ha cambiado el borrador.
# A mark beside a translation whose original has changed since
translations-older = Anterior al original actual
translations-add = Añadir una traducción
translations-language = A qué idioma
translations-language-hint = Un idioma que este texto todavía no tiene.
translations-begin = Empezar
# A button on the page of a text
translations-link = Traducir
translations-unpublished = Publique antes el texto. La traducción parte de la versión publicada.

# A translation beside its original
translate-heading = Traducción ({ $language })
translate-title = { $title }: traducción ({ $language })
translate-lede = El original está junto a cada campo. Los números, los lugares y las demás opciones se toman de él.
translate-original = Original
translate-into = Traducción
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Traducción de: { $question }
translate-lines = Una línea por cada línea del original, en el mismo orden.
translate-newer = El original ha cambiado desde que se hizo esta traducción
translate-newer-words = Mire qué ha cambiado y después cambie la traducción.
translate-newer-show = Qué ha cambiado en el original
translate-follows = Esta traducción dice ya lo que dice el original que está al lado.
translate-missing = El original dice algo aquí. Tradúzcalo también.
translate-count = { $count ->
    [one] El original tiene aquí una línea. Escriba también una.
   *[other] El original tiene aquí { $count } líneas. Escriba otras tantas.
}
translate-faulty = Aún no se ha publicado: hay que revisar algunos campos. Lo que ha escrito está guardado.
translate-meanwhile = Entretanto, otra persona ha guardado esta traducción. Lo que usted ha escrito está más abajo, sin guardar. Si vuelve a guardar, sustituirá lo de esa persona.
translate-publish = Publicar la traducción
translate-withdraw = Retirar la traducción

# Withdrawing a translation
translate-withdraw-heading = ¿Retirar esta traducción?
translate-withdraw-words = La traducción de { $title } (idioma: { $language }) se borra aquí. También se indica a las instituciones asociadas que la borren. El original y sus otras traducciones se quedan.
translate-withdraw-keep = Conservarla
translate-done = La traducción se ha publicado.
translate-gone = La traducción se ha retirado.

# On the page of a text
translated-languages = Idiomas de este texto
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Idioma original: { $language }. Traducción de { $name }.
translated-from = Traducción. Idioma original: { $language }.
translated-older = Esta traducción es anterior al original actual, que cambió el { $day }.
translated-read-original = Leer el original
