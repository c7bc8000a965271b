# The home of a member: what those they follow and the partners of the house wrote
home-heading = Inicio
home-lede = Lo que han escrito las personas a las que sigue y nuestras instituciones asociadas.
home-newest = Lo más reciente
home-older = Anteriores
home-empty = Aquí aún no hay nada. Busque a alguien por su dirección y siga su cuenta: lo que escriba aparecerá aquí. Lo que publican nuestras instituciones asociadas llega por sí solo.
home-no-older = No hay nada anterior.
# Above the title of a text
home-passed-on = Difusión: { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name }, sobre { $title }
home-said = Un mensaje de { $name }

# Looking somebody up who lives on another server
home-find = Seguir a alguien de otro servidor
home-find-who = Dirección
home-find-hint = Por ejemplo, @name@example.org, o el enlace a una página suya.
home-find-do = Buscar
home-find-unreadable = Esto no es una dirección. Escríbala como @name@example.org o pegue un enlace que empiece por https.
home-find-nobody = { $host } no conoce esta dirección. Compruebe que todas las letras estén bien.
home-find-silent = { $host } no responde. Vuelva a intentarlo en unos minutos.
home-find-blocked = { $host } está bloqueado en este servidor. La administración puede decirle por qué.
home-find-closed = Este servidor solo se comunica con los servidores que ha permitido la administración, y { $host } no está entre ellos.

# Whom the member follows on other servers
home-followed = A quién sigue en otros servidores
home-followed-nobody = Aún a nadie.
home-own-house = Novedades de nuestra institución
home-own-nothing = Aquí aún no se ha publicado nada.

# What the member has saved
home-saved = Guardados
home-saved-lede = Lo que ha guardado para volver a leerlo. Nadie más ve esta lista.
home-saved-nothing = Aún no ha guardado nada. En la página de una práctica o de un ensayo, elija «Guardar».
home-remove = Quitar
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Quitar de lo guardado: { $title }

# Following somebody
bond-follow = Seguir
bond-follow-whom = Seguir a { $name }
bond-follows = Sigue esta cuenta.
bond-end = Dejar de seguir
bond-end-whom = Dejar de seguir a { $name }
bond-waits = Solicitud enviada, aún sin respuesta
bond-take-back = Anular la solicitud
bond-take-back-whom = Anular la solicitud a { $name }
bond-origin = Su página en su propio servidor
bond-no-texts = Aún no ha llegado aquí nada suyo. Lo que escriba a partir de ahora aparecerá en «Inicio» en cuanto usted siga esta cuenta.
# What has just been done
bond-now-follows = Ahora sigue esta cuenta.
bond-now-asked = La solicitud se ha enviado. Seguirá esta cuenta en cuanto su servidor la acepte.
bond-now-ended = Ha dejado de seguir esta cuenta.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Guardar
react-saved = Guardado
react-like = Marcar como favorito
react-liked = Entre sus favoritos
react-pass-on = Difundir
react-passed-on = Lo ha difundido
react-likes = { $count ->
    [one] Favorito de una persona
   *[other] Favorito de { $count } personas
}
react-boosts = { $count ->
    [one] Difundido una vez
   *[other] Difundido { $count } veces
}
# What has just been done
react-now-saved = Se ha guardado para usted.
react-now-unsaved = Se ha quitado de lo guardado.
react-now-liked = Quien lo ha escrito sabrá que le gusta.
react-now-passed-on = Se ha difundido entre quienes le siguen.
react-now-undone = Se ha anulado.

# For readers without an account here: from a page of ours to their own server
remote-heading = Continuar en su propio servidor
remote-follow = Seguir desde su servidor
remote-answer = Responder desde su servidor
remote-hint = Su dirección en él, por ejemplo @name@example.org, o solo el nombre del servidor.
remote-go = Ir allí
remote-unreadable = Esto no es una dirección. Escríbala como @name@example.org o example.org.
remote-onward = Le llevamos a { $host }.
# A link that leads to another server
remote-open = Continuar en { $host }
remote-none = { $host } no indica dónde se continúa.
remote-silent = { $host } no responde.
remote-copy = Puede copiar esto en el buscador de su servidor y continuar allí:
remote-back = Volver a donde estaba
