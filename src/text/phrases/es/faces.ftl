# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Un dibujo de hilos de colores que se encuentran y se separan.

# In the settings
logo-heading = El logotipo de su institución
logo-words = Aparece junto al nombre en todas las páginas, en la pestaña del navegador y como imagen de su institución en otros servidores.
logo-file = Imagen
logo-file-hint = PNG, JPEG, WebP o GIF, como máximo 16 MB. Se muestra con la altura del nombre; un signo sencillo se reconoce mejor que unas letras pequeñas.
logo-use = Usar este logotipo
logo-remove = Quitar el logotipo
# In place of a picture that was not taken
logo-wrong-missing = Elija primero un archivo.
logo-wrong-large = Esta imagen es demasiado grande: se aceptan como máximo 16 MB y 24 megapíxeles. Guarde una más pequeña y envíela.
logo-wrong-kind = Esto no es una imagen PNG, JPEG, WebP ni GIF. Guárdela en uno de estos formatos y envíela.
logo-wrong-drawing = No se aceptan dibujos SVG, porque pueden contener programas. Guárdelo como PNG, de al menos 400 píxeles de ancho, y envíelo.
logo-wrong-broken = Esta imagen no se puede leer: el archivo está dañado. Guárdela de nuevo y envíela.
# A line of the log of decisions
setting-deed-logo = Logotipo cambiado

# Administration: the menu, and the page
announcement-heading = Comunicados internos
announcement-lede = Las personas con cuenta los leen al principio de su escritorio y en sus aplicaciones, hasta el último día o hasta que los ocultan. Lo que deba leer todo el mundo en todas las páginas se escribe en la configuración.
announcement-new = Un comunicado nuevo
announcement-words = Qué se comunica
announcement-words-hint = Unas pocas frases en el idioma de su institución. Las direcciones se convierten en enlaces.
announcement-until = Último día
announcement-until-hint = Se muestra hasta el final de ese día. Si lo deja en blanco, se muestra hasta que usted le ponga fin.
announcement-publish = Publicar el comunicado
announcement-running = Se muestran ahora
announcement-none = No hay ningún comunicado.
announcement-over = Terminados
# $since and $until are days
announcement-since = Desde el { $since }.
announcement-since-until = Desde el { $since }, hasta el { $until }.
announcement-from-to = Del { $since } al { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Todavía no lo ha ocultado nadie.
    [one] Lo ha ocultado una persona.
   *[other] Lo han ocultado { $count } personas.
}
announcement-change = Cambiar
announcement-end = Poner fin ahora
announcement-delete = Eliminar
announcement-change-heading = Cambiar un comunicado
announcement-change-words = Quien ya lo ha ocultado no vuelve a verlo.
announcement-keep = Guardar los cambios
announcement-delete-heading = ¿Eliminar este comunicado?
announcement-delete-words = Desaparece para todo el mundo, también de esta lista, y no se puede recuperar. Si solo quiere que deje de mostrarse, póngale fin.
announcement-delete-do = Eliminarlo
announcement-delete-not = Dejarlo como está
announcement-wrong-empty = Escriba qué se comunica.
announcement-wrong-day = Elija el día de hoy o uno posterior, o déjelo en blanco.
# What has just been done
done-announced = El comunicado se muestra a las personas con cuenta.
done-announcement-kept = El comunicado se ha cambiado.
done-announcement-ended = El comunicado ha terminado.
done-announcement-deleted = El comunicado se ha eliminado.
done-announcement-away = Ha ocultado el comunicado.
# Lines of the log of decisions
announcement-deed-published = Comunicado interno publicado
announcement-deed-changed = Comunicado interno cambiado
announcement-deed-ended = Comunicado interno terminado
announcement-deed-deleted = Comunicado interno eliminado
# On the desk of a member
announcement-strip = Comunicados de su institución
announcement-dismiss = Ocultar

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtro: { $filter }
filtered-show = Mostrar de todos modos
