### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Entrar con { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = O con su contraseña de aquí
signin-join-button = Unirse con { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Ha interrumpido el inicio de sesión con { $provider }. No se ha cambiado nada. Puede volver a intentarlo o usar su contraseña.
signin-declined = { $provider } no ha permitido iniciar la sesión. Vuelva a intentarlo; si ocurre de nuevo, avise a la administración de este sitio.
signin-down = { $provider } no responde en este momento. Vuelva a intentarlo dentro de unos minutos o use su contraseña.
signin-misconfigured = El inicio de sesión con { $provider } no está bien configurado. La administración de este sitio tiene que revisar la configuración. Mientras tanto, puede usar su contraseña.
signin-untrusted = La respuesta de { $provider } no era fiable, así que no se ha iniciado ninguna sesión. Vuelva a intentarlo; si ocurre de nuevo, avise a la administración de este sitio.
signin-clock = El reloj de { $provider } y el de este sitio difieren demasiado. La administración tiene que ponerlos en hora. Mientras tanto, puede usar su contraseña.
signin-expired = Han pasado más de 10 minutos, o empezó en otro navegador. Vuelva a empezar.
signin-no-entry = Con esta cuenta no se puede entrar aquí en este momento. La administración de este sitio puede decirle por qué.
signin-no-account = Usted aún no tiene cuenta aquí. Pida a alguien con perfil de edición o de administración una invitación para la dirección de correo electrónico que tiene en { $provider }.
signin-unverified = Aquí hay una cuenta con su dirección de correo electrónico, pero { $provider } no ha confirmado que la dirección sea suya. Entre con su contraseña y después vincule ambas cuentas en la página «Aplicaciones y navegadores».

## An account here has the same mail address: the two are connected once

signin-link-heading = Vincule su cuenta
signin-link-sentence = Ha entrado en { $provider } como { $email }. Aquí hay una cuenta con esta dirección de correo electrónico. Escriba su contraseña una sola vez; a partir de entonces bastará con { $provider }.
signin-link-button = Vincular y entrar
signin-link-no-password = ¿No tiene contraseña o la ha olvidado? Entre con un enlace que le enviaremos y después vincule ambas cuentas en la página «Aplicaciones y navegadores».

## A new account

signin-join-heading = Le damos la bienvenida
signin-join-sentence = { $role ->
    [reader] Ha entrado en { $provider } como { $email } y se incorporará con perfil de lectura.
    [student] Ha entrado en { $provider } como { $email } y se incorporará con perfil de estudiante.
    [practitioner] Ha entrado en { $provider } como { $email } y se incorporará con perfil de profesional.
    [editor] Ha entrado en { $provider } como { $email } y se incorporará con perfil de edición.
    [reviewer] Ha entrado en { $provider } como { $email } y se incorporará con perfil de revisión de la protección de datos.
   *[admin] Ha entrado en { $provider } como { $email } y se incorporará con perfil de administración.
}
signin-join-make = Crear mi cuenta

## The page "Apps and browsers" of a member

signin-own-heading = Inicio de sesión con { $provider }
signin-own-connected = Su cuenta está vinculada. Puede entrar con { $provider } como { $as }.
signin-own-free = Su cuenta no está vinculada con { $provider }. Cuando lo esté, aquí no necesitará contraseña.
signin-own-connect = Vincular con { $provider }
signin-own-disconnect = Desvincular
signin-own-only-way = Elija una contraseña antes de desvincular la cuenta: sin ella ya no podría entrar.
signin-own-taken = Esta cuenta de { $provider } está vinculada aquí con otra persona. No se ha cambiado nada.
signin-own-another = Su cuenta ya está vinculada con otra cuenta de { $provider }. Desvincúlela antes.

## Short notes on what has just been done

signin-done-connected = Su cuenta está vinculada. A partir de ahora también puede entrar así.
signin-done-disconnected = Su cuenta ya no está vinculada.

## The page for admins: how people sign in

signin-desk-heading = Opciones de inicio de sesión
signin-desk-lede = Las personas con cuenta entran con una contraseña y, si activan la verificación en dos pasos, con un código de una aplicación. Si su institución tiene cuentas propias, también pueden usarlas.
signin-desk-off = Las cuentas de su institución no están conectadas con este sitio. El apartado [sign_in] del archivo de configuración indica dónde están; docs/sign-in.md explica cómo hacerlo.
signin-desk-on = Se puede entrar con { $provider }.
signin-desk-connected = { $count ->
    [one] Hay una cuenta vinculada.
   *[other] Hay { $count } cuentas vinculadas.
}
signin-desk-issuer = Emisor
signin-desk-client = Cliente
signin-desk-secret = Secreto
signin-desk-secret-set = Configurado
signin-desk-secret-none = Ninguno: es un cliente público
# The address that the admin types into the institution's own system
signin-desk-return = Dirección de retorno que hay que registrar allí
signin-desk-joining = Quién obtiene una cuenta
signin-desk-join-all = Cualquiera que pueda iniciar sesión allí. Perfil: { $role }, salvo que un grupo indique otro.
signin-desk-join-invited = Solo quien haya recibido una invitación en la dirección de correo electrónico que tiene allí.
signin-desk-groups = Perfiles por grupo
signin-desk-no-groups = Ningún grupo da un perfil.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Hacer una prueba
signin-desk-test-words = Inicia sesión allí con su propia cuenta y ve qué se le comunica a este sitio sobre usted. No se guarda nada y su sesión aquí sigue como está.
signin-desk-test = Probar el inicio de sesión

## The page with the outcome of that test

signin-test-heading = Prueba del inicio de sesión
signin-test-known = Funciona. Esta cuenta está vinculada con @{ $handle }.
signin-test-link = Funciona. A quien entre así por primera vez se le pedirá la contraseña de la cuenta que tiene la misma dirección de correo electrónico.
signin-test-join = { $role ->
    [reader] Funciona. Quien entre así por primera vez obtendrá una cuenta con perfil de lectura.
    [student] Funciona. Quien entre así por primera vez obtendrá una cuenta con perfil de estudiante.
    [practitioner] Funciona. Quien entre así por primera vez obtendrá una cuenta con perfil de profesional.
    [editor] Funciona. Quien entre así por primera vez obtendrá una cuenta con perfil de edición.
    [reviewer] Funciona. Quien entre así por primera vez obtendrá una cuenta con perfil de revisión de la protección de datos.
   *[admin] Funciona. Quien entre así por primera vez obtendrá una cuenta con perfil de administración.
}
signin-test-unverified = Funciona, pero la dirección de correo electrónico de esta cuenta no está confirmada. Quien entre así por primera vez tendrá que vincularla a mano con una cuenta de aquí.
signin-test-refused = Funciona. Quien no tiene aquí cuenta ni invitación no puede entrar.
signin-test-failed = No funciona.
signin-test-cause = Causa
signin-test-claims = Qué se le comunica a este sitio
signin-test-name = Nombre
signin-test-value = Valor
signin-test-again = Probar de nuevo

# A line of the privacy notice
signin-privacy = Si inicia sesión con { $provider }, una cookie de diez minutos le lleva allí y de vuelta. Se guardan el identificador con el que { $provider } le conoce y la dirección de correo o el nombre que ha facilitado, hasta que desvincule ambas cuentas o se borre la suya.
