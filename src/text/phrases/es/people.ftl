# The roles of members
role-reader = Lectura
role-student = Estudiante
role-practitioner = Profesional
role-editor = Edición
role-reviewer = Revisión de la protección de datos
role-admin = Administración
role-reader-may = Lee lo que es para esta institución y para la red, comenta y sigue cuentas.
role-student-may = Escribe borradores; los publica alguien con perfil de profesional.
role-practitioner-may = Escribe y publica.
role-editor-may = Edita y retira textos de otras personas, decide sobre los avisos, invita a colegas.
role-reviewer-may = Resuelve lo que retiene la revisión de los textos, retira textos, decide sobre los avisos.
role-admin-may = Hace todo lo que permite el perfil de edición y se ocupa de las personas con cuenta, las instituciones asociadas, los servidores y la configuración.

# The members of the house, for admins and editors
members-heading = Personas con cuenta
# One sentence of state after the other
members-count = { $count ->
    [one] Una persona puede iniciar sesión.
   *[other] { $count } personas pueden iniciar sesión.
}
members-suspended = { $count ->
    [one] Una cuenta está suspendida.
   *[other] { $count } cuentas están suspendidas.
}
members-invited = { $count ->
    [one] Hay una invitación pendiente.
   *[other] Hay { $count } invitaciones pendientes.
}
members-not-invited = No hay ninguna invitación pendiente.
members-not-allowed = Solo invitan a colegas quienes tienen perfil de edición o de administración.
members-admin-only = De las personas con cuenta se ocupa la administración.
members-people = Personas
# The name of the table for who has it read aloud
members-table = Las personas con cuenta en esta institución
members-person = Persona
members-role = Perfil
members-last = Última visita
members-state = Estado
members-never = nunca
members-fine = puede iniciar sesión
members-shut = cuenta suspendida
members-decide = Decidir
# Read aloud instead of "Decide"
members-decide-whom = Decidir sobre { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } tiene cuenta desde el { $day }. Correo electrónico: { $email }.
member-seen = Última visita: { $day }.
member-not-seen = Aún no ha iniciado sesión nunca.
member-is-suspended = Cuenta suspendida desde el { $day }: nadie puede iniciar sesión con ella.
member-no-password = Aún no se ha elegido ninguna contraseña.
member-role = Perfil
member-role-hint = El cambio se aplica de inmediato.
member-role-change = Cambiar el perfil
member-link = Un enlace para entrar
member-link-words = Para quien ha olvidado la contraseña o nunca ha elegido una. El enlace permite entrar una sola vez, en un plazo de 24 horas; entréguelo usted. Los enlaces anteriores de esta persona dejan de servir.
member-link-make = Crear un enlace
member-link-made = Con este enlace, { $name } puede entrar una sola vez, en un plazo de 24 horas. Solo se muestra ahora.
member-suspend = Suspender
member-suspend-words = Nadie podrá entrar ya en la cuenta: la sesión se cierra de inmediato en navegadores y aplicaciones. Los textos se quedan donde están. Puede levantar la suspensión en cualquier momento.
member-suspend-heading = ¿Suspender la cuenta de { $name }?
member-restore = Levantar la suspensión
member-restore-words = La persona podrá volver a entrar con la contraseña que tenía. Las aplicaciones se tienen que conectar de nuevo.
member-delete = Eliminar
member-delete-open = Eliminar esta cuenta
member-delete-words = Para quien se va definitivamente y desea que no quede nada. Antes de que ocurra, podrá leer qué va a desaparecer.
member-delete-heading = ¿Eliminar la cuenta de { $name }?
member-delete-texts = { $count ->
    [0] No hay ningún texto de esta persona.
    [one] Se retira aquí un texto o comentario, y se indica a todos los servidores que lo recibieron que lo borren.
   *[other] Se retiran aquí { $count } textos y comentarios, y se indica a todos los servidores que los recibieron que los borren.
}
member-delete-account = Se borran el nombre, el correo electrónico y la contraseña, y se cierra la sesión en todos los navegadores y aplicaciones.
member-delete-handle = El nombre de usuario { $handle } queda reservado, para que no se confunda a nadie con esta persona.
member-delete-final = Esto no se puede deshacer. Los textos que deban quedarse necesitan antes otro autor u otra autora: hable con la persona.
member-delete-do = Eliminar definitivamente
member-keep = No cambiar nada
member-becomes = Nuevo perfil de { $name }: { $role }
member-becomes-do = Cambiar el perfil
member-gave = Hasta ahora: { $role }.
member-last-admin = Es la única persona con perfil de administración. Dé antes este perfil a alguien más.
member-oneself = Esta es su propia cuenta. Pídaselo a otra persona de administración.
member-suspended-link = Con una cuenta suspendida no se puede iniciar sesión. Levante antes la suspensión.
member-back = Todas las personas con cuenta

# Inviting colleagues
join-heading = Invitaciones
join-lede = Una invitación es un enlace que sirve una sola vez, para una sola persona, que elige su nombre, su nombre de usuario y su contraseña.
join-role = Perfil
join-role-hint = La administración puede cambiarlo más adelante.
join-language = Idioma
join-language-hint = El de los correos a esta persona. Las páginas siguen el del navegador.
join-days = Días
join-days-hint = Durante cuánto tiempo sirve la invitación: de 1 a { $most }.
join-name = Nombre
join-name-hint = Solo para su lista y para rellenar de antemano el formulario; puede dejarlo en blanco.
join-email = Correo electrónico
join-email-hint = Solo para su lista y para rellenar de antemano el formulario; puede dejarlo en blanco.
join-make = Crear una invitación
join-mail = Enviarla por correo
# What has just been done
join-sent = La invitación está en camino.
join-made = Entregue este enlace. Solo se muestra ahora.
# A label before the address
join-made-link = Enlace
join-open = Invitaciones pendientes
join-none = No hay ninguna invitación pendiente.
join-table = Invitaciones pendientes
join-whom = Para
join-anybody = quien tenga el enlace
join-until = Caducidad
join-take-back = Anular
# Read aloud instead of "Take back"
join-take-back-whom = Anular la invitación para { $name }
join-many = Invitar a varias personas a la vez

# What can be wrong with an invitation
join-wrong-name = Un nombre tiene de 1 a 100 caracteres.
join-wrong-email = Esto no es una dirección de correo electrónico.
join-wrong-needed = Para enviar un correo hace falta una dirección.
join-wrong-member = Ya hay una cuenta con esta dirección de correo electrónico.
join-wrong-twice = Esta dirección de correo electrónico aparece dos veces en la lista.
join-wrong-role = Este perfil no existe. Los posibles son: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Con este perfil solo puede invitar la administración.
join-wrong-language = Elija uno de estos idiomas.
join-wrong-days = Una invitación puede servir de 1 a { $most } días.

# Inviting from a list
many-heading = Invitar a varias personas a la vez
many-lede = Una persona por línea: correo electrónico; nombre; perfil. El nombre y el perfil se pueden omitir. Primero verá qué se crearía; no se crea nada hasta que usted lo confirme.
many-lines = La lista
# The example stays as it is, only the names may be those of your language
many-lines-hint = Por ejemplo: nora@example.org; Nora Vidal; practitioner
many-usual = El perfil de las líneas que no indican ninguno
many-usual-hint = Para las líneas que solo tienen una dirección, o una dirección y un nombre.
many-look = Revisar la lista
many-file = O elija un archivo
many-file-hint = Un archivo de texto o una tabla guardada como CSV, con las mismas columnas.
many-file-look = Leer el archivo
many-empty = No hay ninguna línea que leer.
many-too-many = Como máximo, { $most } personas a la vez.
many-file-unreadable = Este archivo no es de texto. Guarde la tabla como CSV y vuelva a elegirla.
many-fine = { $count ->
    [one] Se puede crear una invitación.
   *[other] Se pueden crear { $count } invitaciones.
}
many-faulty = { $count ->
    [one] Hay que revisar una línea. Corríjala más abajo; hasta entonces no se crea nada.
   *[other] Hay que revisar { $count } líneas. Corríjalas más abajo; hasta entonces no se crea nada.
}
many-table = Las líneas de la lista
many-line = Línea
many-state = Estado
many-ready = correcta
many-make = { $count ->
    [one] Crear una invitación
   *[other] Crear { $count } invitaciones
}
many-mail = { $count ->
    [one] Enviarla por correo
   *[other] Enviarlas por correo
}
many-made-heading = Las invitaciones se han creado
many-made = { $count ->
    [one] Un enlace, para una persona. Solo se muestra ahora: cópielo.
   *[other] { $count } enlaces, cada uno para una persona. Solo se muestran ahora: cópielos.
}
many-copy = Todas, para copiar: correo electrónico; nombre; enlace

# Lines of the log of decisions
deed-role = Perfil cambiado
deed-suspended = Cuenta suspendida
deed-restored = Suspensión levantada
deed-link = Enlace para entrar creado
deed-deleted = Cuenta eliminada
deed-invited = Invitación creada
deed-invitation-back = Invitación anulada

# The settings of the node, for admins
setting-heading = Configuración
setting-admin-only = Solo la administración ve y cambia la configuración.
# After a sentence about which servers may talk to this one
setting-state-mail = El correo se envía.
setting-state-no-mail = No se envía correo: quien olvida su contraseña no puede volver a entrar por esta vía.
setting-state-unread = { $count ->
    [0] Todos los idiomas de las páginas los ha revisado alguien que los tiene como lengua materna.
    [one] Un idioma de las páginas aún no lo ha revisado nadie que lo tenga como lengua materna.
   *[other] { $count } idiomas de las páginas aún no los ha revisado nadie que los tenga como lengua materna.
}
setting-keep = Guardar
setting-too-long = Como máximo, { $most } caracteres.
# What has just been done
setting-kept = La configuración se ha guardado.
setting-announce = Comunicados
# Read aloud before an announcement
setting-announced = Comunicado
setting-for-readers = Para todo el mundo
setting-for-readers-hint = Una o dos frases que aparecen en todas las páginas, para cualquiera que las lea. Déjelo en blanco si no hay nada que comunicar.
setting-for-members = Para las personas con cuenta
setting-for-members-hint = Solo lo leen las personas con cuenta, en todas las páginas. Déjelo en blanco si no hay nada que comunicar.
setting-about = Sobre la institución
setting-summary = La frase sobre la institución
setting-summary-hint = Encabeza la portada y aparece en la cuenta de la institución que otras personas siguen. Si se deja en blanco, se muestra la frase del archivo de configuración.
setting-file = Qué contiene el archivo de configuración
setting-file-words = Lo demás se cambia en el archivo { $file } y se aplica cuando se reinicia el servidor. Junto a cada opción figura el nombre que tiene allí. Las contraseñas no se muestran nunca.
setting-not-said = sin indicar
setting-yes = sí
setting-no = no
setting-house = Institución
setting-name = Nombre
setting-handle = Nombre de usuario
setting-country = País
setting-town = Localidad
setting-languages = Idiomas, empezando por el principal
setting-contact = Contacto de la institución
setting-officer = Contacto del delegado o delegada de protección de datos
setting-network = Red
setting-address = Dirección
setting-mode = Quién puede comunicarse con este servidor
setting-signed = La lectura mediante ActivityPub requiere una firma
setting-development = Solo para pruebas
setting-storage = Almacenamiento
setting-database = Base de datos
setting-media = Carpeta de imágenes y archivos
setting-mail = Correo
setting-mail-server = Servidor de correo
setting-mail-from = Remitente del correo
setting-mail-nobody = ninguno
setting-mail-folder = ninguno: cada correo se convierte en un archivo en { $folder }
# After the host of the mail server
setting-mail-sealed = (cifrado)
setting-mail-open = (sin cifrar, en esta máquina)
setting-mail-test = Enviarme un correo de prueba
setting-mail-none = Si indica un servidor de correo en el archivo de configuración, podrán enviarse por correo las invitaciones, los enlaces para quien olvida su contraseña y las novedades.
setting-mail-taken = El servidor de correo ha aceptado un mensaje para { $email }. Compruebe si ha llegado, también en el correo no deseado.
# What the mail server answered follows, in its own words
setting-mail-refused = No se ha podido entregar el correo de prueba. Esta fue la respuesta:
setting-safeguards = Medidas de protección
setting-second = Los textos para todo el mundo requieren una segunda persona
setting-limits = Límites
setting-guesses = Contraseñas erróneas para una misma cuenta desde una misma dirección
setting-guesses-from = Contraseñas erróneas desde una misma dirección
setting-calls = Peticiones de la aplicación de una misma persona
setting-calls-from = Peticiones sin cuenta desde una misma dirección
setting-often = { $count ->
    [one] { $count } en { $minutes } minutos
   *[other] { $count } en { $minutes } minutos
}
setting-tongues = Idiomas de las páginas
setting-tongues-words = Los textos de las páginas se han escrito con esmero en todos los idiomas. Mientras no los haya revisado alguien que tenga ese idioma como lengua materna, puede aparecer alguna frase que nadie diría. Si encuentra una, díganoslo.
setting-read = revisado por { $name }
setting-unread = aún sin revisar por nadie que lo tenga como lengua materna
setting-deed-announcement = Comunicado cambiado
setting-deed-summary = Frase sobre la institución cambiada

# What a member hears of: who did what
heard-heading = Notificaciones
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Una notificación nueva
   *[other] { $count } notificaciones nuevas
}
heard-nothing = Todavía no hay nada. Cuando alguien le responda, le siga o guarde lo que usted ha escrito, aparecerá aquí.
heard-no-news = No hay nada nuevo desde su última visita.
heard-news = { $count ->
    [one] Hay una notificación nueva.
   *[other] Hay { $count } notificaciones nuevas.
}
# A small mark beside what was not seen before
heard-new = nueva
heard-older = Anteriores
heard-reply = { $name } le ha respondido
heard-mention = { $name } le ha mencionado
heard-status = { $name } ha publicado algo
heard-reblog = { $name } ha difundido lo que usted escribió
heard-favourite = A { $name } le gusta lo que usted escribió
heard-follow = { $name } ha empezado a seguirle
heard-follow-request = { $name } solicita seguirle
heard-poll = Ha terminado una encuesta de { $name }
heard-update = { $name } ha modificado un texto que usted difundió
heard-report = { $name } ha enviado un aviso
heard-mail = Correos
heard-mail-when = Cuándo recibir un correo
heard-mail-hint = Todos los correos llevan un enlace para dejar de recibirlos, sin iniciar sesión.
heard-at-once = De inmediato
heard-at-once-words = Por cada respuesta y cada mención.
heard-daily = Una vez al día
heard-daily-words = Un solo correo con todas las novedades, y ninguno cuando no las hay.
heard-never = Nunca
heard-never-words = Solo aquí.
heard-language = Idioma
heard-language-hint = El de los correos que recibe. Las páginas siguen el de su navegador.
heard-keep = Guardar
# What has just been done
heard-kept = Su elección se ha guardado.
heard-no-mail = Este servidor no envía correo. La administración puede configurarlo.
heard-stop-heading = Dejar de recibir estos correos
heard-stop-words = Ya no recibirá correos sobre respuestas, menciones y novedades. Los enlaces para una contraseña olvidada seguirán llegando cuando los pida.
heard-stop = Dejar de recibirlos
heard-stopped = Hecho: ya no recibirá estos correos. En la página de sus notificaciones puede cambiar su elección en cualquier momento.

# The second step of signing in: a code from an app on the phone
second-heading = Inicio de sesión
second-is-off = Al iniciar sesión solo se le pide una contraseña.
second-is-on = { $count ->
    [0] Después de la contraseña se le pide un código de su aplicación. No le queda ningún código de recuperación por si pierde la aplicación: desactive la verificación en dos pasos y vuelva a activarla.
    [one] Después de la contraseña se le pide un código de su aplicación. Le queda un código de recuperación por si pierde la aplicación.
   *[other] Después de la contraseña se le pide un código de su aplicación. Le quedan { $count } códigos de recuperación por si pierde la aplicación.
}
second-why = Con la verificación en dos pasos, no basta con averiguar su contraseña para entrar. Necesita una aplicación de códigos de un solo uso en el teléfono o en el ordenador; la mayoría de los gestores de contraseñas también sirven.
second-on = Activar la verificación en dos pasos
second-off = Desactivar la verificación en dos pasos
second-off-hint = El de su aplicación, o uno de los códigos de recuperación que guardó.
second-key-words = Escanee esta imagen con su aplicación. Después, escriba el código que muestre.
# Read aloud instead of the picture
second-picture = Una imagen con la clave para su aplicación; la misma clave figura más abajo como texto
second-type = O escriba esta clave en la aplicación:
second-code = Código
second-first-hint = Seis cifras. Cambian cada treinta segundos.
second-wrong = Este código no es correcto. Cada código sirve una sola vez y durante treinta segundos.
second-codes-heading = Guarde estos códigos
second-codes-words = La verificación en dos pasos está activada. Si pierde la aplicación, cada uno de estos códigos de recuperación le permite entrar una vez. Imprímalos o anótelos: solo se muestran ahora.
second-codes-kept = Ya los he guardado
second-enter = Un paso más
second-enter-hint = El de su aplicación, o uno de los códigos de recuperación que guardó al activar la verificación en dos pasos.
second-lost = ¿Ha perdido la aplicación y los códigos? La administración de la institución puede desactivar la verificación en dos pasos de su cuenta.
# Where a form is sent again after signing in on the same page
second-elsewhere = Esta cuenta pide también un código. Inicie sesión en otra pestaña de este navegador; después vuelva y pulse este botón.
# On the page of apps and browsers
second-others = Cerrar la sesión en todos los demás navegadores
second-lift = Desactivar la verificación en dos pasos
second-lift-words = Para quien ha perdido la aplicación y los códigos. Asegúrese de que quien lo pide es realmente esa persona.
second-deed = Verificación en dos pasos desactivada
