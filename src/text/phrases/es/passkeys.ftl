### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Llaves de acceso
passkey-lede = Con una llave de acceso entra desbloqueando su dispositivo, con la huella, la cara o el PIN. No se le pide contraseña ni código, y ningún otro sitio puede sonsacársela.
passkey-none = Aún no tiene ninguna llave de acceso.
passkey-added = Añadida el { $day }.
passkey-used = Usada por última vez el { $day }.
passkey-unused = Aún sin usar.
passkey-refused-on = Se rechazó el { $day } porque parece que existe una copia. Elimínela y añada una nueva.
passkey-change = Cambiar o eliminar
# The same link, for who hears it without the list around it
passkey-change-which = Cambiar o eliminar { $name }
passkey-name = Nombre de la llave de acceso
passkey-name-hint = Para reconocerla, por ejemplo «Portátil» o «Teléfono del trabajo».
passkey-name-wrong = Dé a la llave de acceso un nombre de 60 caracteres como máximo.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = El de su aplicación, o uno de los códigos de recuperación que guardó. La llave de acceso se le pedirá en lugar de la contraseña y de ese código.
passkey-add = Añadir una llave de acceso
passkey-script = Para añadir una llave de acceso, permita que este sitio ejecute JavaScript en su navegador. Para entrar con la contraseña no hace falta.
passkey-browser = Este navegador no puede usar llaves de acceso aquí. Pruebe con uno más reciente; con la contraseña se puede entrar en cualquier navegador.
passkey-most = Su cuenta tiene { $count } llaves de acceso, el máximo posible. Elimine una que ya no use.
passkey-already = Este dispositivo ya tiene una llave de acceso de su cuenta. No se ha añadido nada.
passkey-not-added = No se ha añadido ninguna llave de acceso. Vuelva a pulsar el botón y confirme en su dispositivo, o use otro.
passkey-not-kept = La respuesta de su dispositivo no se ha podido usar, así que no se ha añadido ninguna llave de acceso. Vuelva a intentarlo o use otro dispositivo.

## One passkey: its name, and how to remove it

passkey-rename = Guardar este nombre
passkey-remove-heading = Eliminar esta llave de acceso
passkey-remove-words = Ya no servirá para entrar en su cuenta. Sus textos y sus otras formas de entrar siguen como están. Bórrela también en los ajustes de su dispositivo.
passkey-remove = Eliminar la llave de acceso
passkey-only-way = Elija una contraseña antes de eliminar su última llave de acceso: sin ella ya no podría entrar.
passkey-back = Todas las formas de entrar

## Short notes on what has just been done

passkey-done-added = La llave de acceso se ha añadido. A partir de ahora puede entrar con ella.
passkey-done-renamed = La llave de acceso tiene su nuevo nombre.
passkey-done-removed = La llave de acceso se ha eliminado. Ya no sirve para entrar en su cuenta.

## The page for signing in

passkey-button = Entrar con una llave de acceso
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Confirme en su dispositivo.
passkey-not-used = No ha iniciado sesión. Vuelva a pulsar el botón y confirme en su dispositivo, o use su contraseña.
passkey-unknown = Esta llave de acceso no sirve para ninguna cuenta de aquí; puede que se haya eliminado. Entre con su contraseña o pregunte a la administración de este sitio.
passkey-late = Han pasado más de { $minutes } minutos, o empezó en otro navegador. Vuelva a pulsar el botón.
passkey-copied = Esta llave de acceso se ha rechazado porque parece que existe una copia. Entre con su contraseña, elimine la llave en la página «Inicio de sesión» de su escritorio y añada una nueva.
passkey-offline = El servidor no ha respondido. Compruebe su conexión y vuelva a pulsar el botón.
passkey-full = En este momento están entrando demasiadas personas. Vuelva a pulsar el botón dentro de un minuto o use su contraseña.

## Mails

passkey-mail-added-subject = Se ha añadido una llave de acceso a su cuenta
passkey-mail-added = Se ha añadido una llave de acceso a la cuenta { $handle } de { $house }. A partir de ahora permite entrar sin contraseña.
passkey-mail-refused-subject = Se ha rechazado una llave de acceso de su cuenta
passkey-mail-refused = Alguien ha intentado entrar en la cuenta { $handle } de { $house } con una de sus llaves de acceso. Se ha rechazado porque parece que existe una copia. No ha entrado nadie.
passkey-mail-refused-do = Elimine esa llave de acceso en la página «Inicio de sesión» de su escritorio y añada una nueva.
passkey-mail-button = Ver mis llaves de acceso
passkey-mail-note = ¿No ha sido usted? Entonces elimine la llave de acceso, elija otra contraseña y cierre la sesión en todos los demás navegadores en la página «Aplicaciones y navegadores».

## Lines of the privacy notice and of the record of processing

passkey-privacy = Si añade llaves de acceso: el nombre que da a cada una, su clave pública, con la que nadie puede entrar en su nombre, y los días en que se añadió y se usó por última vez. Una cookie de diez minutos enlaza los pasos de un inicio de sesión con llave de acceso.
passkey-record = Personas con cuenta que añaden llaves de acceso: el nombre, la clave pública y cuándo se añadió, se usó por última vez o se rechazó cada una.
