# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Hola, { $name }:

# To who forgot the password
mail-recover-subject = Enlace para entrar en { $house }
mail-recover-words = Alguien, probablemente usted, ha pedido volver a entrar en la cuenta { $handle } de { $house }. Este enlace le permite entrar una sola vez, en el plazo de una hora, y elegir una contraseña nueva.
mail-recover-button = Entrar
mail-recover-note = ¿No lo ha pedido usted? Entonces no haga nada: sin el enlace nadie puede entrar, y su contraseña no cambia.

# An invitation
mail-invite-subject = Invitación de { $house }
mail-invite-words = { $by } le invita a unirse a { $house }: un lugar donde los equipos profesionales describen lo que ayuda a las familias y leen lo que hacen sus colegas de otros lugares.
mail-invite-anybody = Le invitamos a unirse a { $house }: un lugar donde los equipos profesionales describen lo que ayuda a las familias y leen lo que hacen sus colegas de otros lugares.
mail-invite-button = Unirse
mail-invite-note = La invitación es solo para usted y sirve una sola vez, hasta el { $day }. Si le ha llegado por error, no haga nada: pasado ese plazo, su dirección se borra.

# Somebody answered or mentioned the person
mail-told-subject = { $name } le ha escrito
mail-told-button = Leer y responder

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $house }: una novedad
   *[other] { $house }: { $count } novedades
}
mail-digest-words = Estas son sus novedades desde el último correo:
mail-digest-button = Todas las notificaciones
# A link at the end of these mails
mail-stop = Dejar de recibir estos correos

# A test by an admin
mail-test-subject = El correo de { $house } funciona
mail-test-words = Ha pedido este correo en la página de configuración. Ha llegado: también llegarán las invitaciones, los enlaces para contraseñas olvidadas y las novedades.

# Asking for a link when the password is forgotten
recover-link = ¿Ha olvidado la contraseña?
recover-heading = Volver a entrar
recover-lede = Enviamos un enlace a la dirección de correo electrónico de su cuenta. Le permite entrar una sola vez, en el plazo de una hora; después elegirá una contraseña nueva.
recover-name = Nombre de usuario o correo electrónico
recover-send = Enviar el enlace
recover-sent-heading = Consulte su correo
recover-sent = Si existe esa cuenta, se ha enviado un correo con un enlace a su dirección. Puede tardar unos minutos; mire también en el correo no deseado.
recover-no-mail = Este servidor no envía correo. Pida a la administración de la institución un enlace para entrar.
