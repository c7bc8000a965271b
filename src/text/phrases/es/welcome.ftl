# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Poner en marcha este servidor
welcome-menu = Puesta en marcha
# How many of the steps are done
welcome-done = { $count ->
    [0] Cinco pasos, en el orden que prefiera; aún no se ha hecho ninguno. Puede dejarlo y volver más tarde: esta página sigue en su escritorio.
    [one] Se ha hecho uno de los cinco pasos. Puede dejarlo y volver más tarde: esta página sigue en su escritorio.
   *[other] Se han hecho { $count } de los 5 pasos. Puede dejarlo y volver más tarde: esta página sigue en su escritorio.
}
welcome-all-done = Los cinco pasos están hechos.
# Beside the heading of a step
welcome-step-done = hecho
welcome-step-open = pendiente
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [0] Puesta en marcha de este servidor: aún no se ha hecho ninguno de los cinco pasos.
    [one] Puesta en marcha de este servidor: se ha hecho uno de los cinco pasos.
   *[other] Puesta en marcha de este servidor: se han hecho { $count } de los 5 pasos.
}
welcome-go-on = Continuar la puesta en marcha
# What has just been done
done-set-up = El servidor está en marcha. Su configuración se encuentra en «Administración».

# Step: what readers see first
welcome-house = Lo primero que ve quien lee
# $languages: names of languages, with commas
welcome-house-words = { $house } publica en estos idiomas: { $languages }. El nombre, el país y los idiomas figuran en el archivo { $file }; cámbielos allí y reinicie el servidor.
welcome-colour = El color de su institución
welcome-colour-hint = Los botones, los enlaces y los títulos toman su tono, siempre lo bastante oscuro o claro para que se lean. Puede cambiarlo en cualquier momento.
welcome-colour-use = Usar este color
welcome-colour-back = Volver al color original
welcome-colour-wrong = Elija otro color: un gris no tiene ningún tono que las páginas puedan tomar.
setting-deed-colour = Color de las páginas cambiado

# Step: partners
welcome-network = La red
welcome-network-words = Las instituciones asociadas muestran los textos unas de otras. Envíe una solicitud a una de ellas con la dirección de su servidor. Con un código de su administración, la solicitud se acepta al momento.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Una solicitud enviada
   *[other] { $asked } solicitudes enviadas
}, { $accepted ->
    [0] ninguna aceptada por ahora.
    [one] una aceptada.
   *[other] { $accepted } aceptadas.
}
welcome-network-known = Instituciones que mencionan sus instituciones asociadas

# Step: mail
welcome-mail = Correo
welcome-mail-on = El correo se envía. Una prueba muestra si llega.
welcome-mail-off = Aún no se envía correo: quien olvida su contraseña necesita a alguien de administración, y las invitaciones se entregan en forma de enlace. El servidor de correo se indica en el archivo, en [mail].
welcome-mail-settings = Configuración del correo

# Step: colleagues
welcome-people = Colegas
welcome-people-words = Una invitación es un enlace para una sola persona. La primera debería ser para una segunda persona con perfil de administración, para que la institución no dependa nunca de una sola.
welcome-people-invite = Invitar a alguien

# Step: a first text
welcome-text = Una primera práctica
welcome-text-words = Nadie se une a una casa vacía. Describa algo que haga con familias; bastan cinco respuestas breves para publicarlo.
welcome-text-write = Escribir una práctica

# Below the steps
welcome-serious = Antes de que vaya en serio
welcome-serious-words = Haga que cada noche se cree una copia de seguridad y compruebe de vez en cuando que se puede leer:
welcome-doctor-words = Esto indica si los nombres, el certificado, el reloj, la base de datos y las carpetas están en orden:
welcome-finish = Ya es suficiente: terminar la puesta en marcha
welcome-finish-words = El recordatorio desaparece del escritorio. Todo lo de aquí sigue en «Administración».
