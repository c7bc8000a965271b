# Signing in
enter-heading = Inicio de sesión
enter-handle = Nombre de usuario o correo electrónico
enter-password = Contraseña
enter-button = Entrar
enter-link = ¿Ha recibido un enlace de un solo uso? Ábralo en este navegador: le permite entrar una vez sin contraseña y elegir una.
enter-no-account = ¿Aún no tiene cuenta? Los colegas de esta institución reciben una invitación de alguien con perfil de edición o de administración. Para leer no hace falta cuenta.
enter-wrong = Este nombre y esta contraseña no se corresponden.

# A link that signs a person in, once
link-heading = Le damos la bienvenida, { $name }
link-sentence = Con este enlace entra en { $house } como { $handle }.
link-once = El enlace sirve una sola vez. Abrir esta página no lo ha gastado.
link-spent = Este enlace ya se ha utilizado o es demasiado antiguo. Pida uno nuevo a la persona que se lo envió.

# An invitation
invited-title = Tiene una invitación
invited-heading = Le damos la bienvenida a { $house }
invited-sentence = { $role ->
    [reader] Tiene una invitación para incorporarse con perfil de lectura.
    [student] Tiene una invitación para incorporarse con perfil de estudiante.
    [practitioner] Tiene una invitación para incorporarse con perfil de profesional.
    [editor] Tiene una invitación para incorporarse con perfil de edición.
    [reviewer] Tiene una invitación para incorporarse con perfil de revisión de la protección de datos.
   *[admin] Tiene una invitación para incorporarse con perfil de administración.
}
invited-name = Su nombre
invited-name-hint = Tal como deben verlo sus colegas debajo de lo que escriba.
invited-handle = Nombre de usuario
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Letras minúsculas, cifras y guiones bajos. Su dirección será @nombre@{ $host }.
invited-email = Correo electrónico
invited-email-hint = No se muestra nunca. Sirve para enviarle un enlace nuevo si olvida la contraseña.
invited-password = Contraseña
invited-password-hint = Como mínimo, 10 caracteres.
invited-join = Unirse

# Choosing a password
password-heading = Elija una contraseña
password-lede = Ya ha entrado. Con una contraseña podrá volver sin necesidad de otro enlace; también puede hacerlo más adelante.
password-new = Contraseña nueva
password-hint = Como mínimo, 10 caracteres. Varias palabras juntas se recuerdan mejor que los signos.
password-keep = Guardar esta contraseña
password-later = Ahora no

# A form that came when its session was over
unsent-heading = Aún no se ha enviado
unsent-signed-out = Entretanto se ha cerrado su sesión. No se ha perdido nada: entre aquí y se enviará tal como lo ha escrito.
unsent-signed-in = Entretanto ha vuelto a iniciar sesión. No se ha perdido nada: repáselo y envíelo de nuevo.
unsent-typed = Lo que ha escrito
unsent-sign-in-and-send = Entrar y enviar
unsent-send-again = Volver a enviar
again-heading = Vuelva a iniciar sesión
again-no-password = ¿No tiene contraseña? Abra un enlace de un solo uso en otra pestaña de este navegador; después vuelva y pulse este botón.
