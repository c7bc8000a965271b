# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Autoría
coauthors-title = Autoría de { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Autoría
coauthors-lede = Las personas coautoras modifican el texto y figuran junto a usted en la autoría. Nadie lo es sin haber aceptado.
# Beside a name in the list
coauthors-first = Autoría principal
coauthors-since = Coautoría desde: { $day }
coauthors-waits = Invitación enviada: { $when }, aún sin respuesta

# Inviting somebody
coauthors-invite-heading = Invitar a un o una colega
coauthors-invite-words = Esa persona recibirá una notificación y podrá leer el borrador. Solo figurará en la autoría si acepta.
coauthors-who = Nombre en esta institución
coauthors-who-hint = Por ejemplo, @nombre. Escriba @ y unas letras de un nombre para elegir.
coauthors-invite = Invitar
coauthors-take-back = Anular la invitación
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Anular la invitación para { $name }
coauthors-take-off = Quitar
coauthors-take-off-whom = Quitar a { $name }
coauthors-take-off-words = Quien se quita de la autoría ya no puede modificar el texto. Lo que escribió se queda, y las versiones anteriores siguen indicando quién las guardó.

# What is wrong with an invitation
coauthors-wrong-nobody = En esta institución no hay nadie con este nombre a quien pueda invitar. Compruebe todas las letras.
coauthors-wrong-self = Es usted.
coauthors-wrong-already = { $name } ya figura en la autoría o ya tiene una invitación.
coauthors-wrong-role = { $name } no escribe aquí: su perfil permite leer y comentar. La administración puede cambiarlo.
coauthors-wrong-second = { $name } ha publicado este texto como segunda persona. Quien hace eso no puede figurar en la autoría.
coauthors-wrong-many = Un texto tiene, como máximo, { $most } personas coautoras, contando las que tienen una invitación.

# For whoever is asked
coauthors-asked = { $name } le propone escribir conjuntamente «{ $title }».
coauthors-means = Qué significa
coauthors-means-edit = Puede modificar el texto, añadir imágenes y ver su historial. Cada parte ve lo que ha cambiado la otra.
coauthors-means-named = Su nombre figura junto al de quien le invita allí donde se lea el texto, también en otras instituciones.
coauthors-means-owner = { $name } lo publica por primera vez y es la única persona que puede retirarlo. Después, usted también puede publicar versiones nuevas.
coauthors-means-second = No puede revisarlo como segunda persona, ni ahora ni más adelante.
coauthors-means-leave = Puede dejarlo en cualquier momento. Cuando { $name } deje esta institución, el texto desaparecerá también: cópielo antes.
coauthors-read = Leer el borrador
coauthors-agree = Aceptar
coauthors-decline = Rechazar

# For a co-author
coauthors-own = Autoría principal: { $name }
coauthors-own-words = { $name } publica este texto por primera vez, decide quién lo lee y es la única persona que puede retirarlo. Cuando { $name } deje esta institución, el texto desaparecerá también.
coauthors-copy-words = En cualquier momento puede copiar el texto, tal como está ahora, en un borrador propio.
coauthors-copy = Copiar en un borrador propio
coauthors-leave-heading = Dejar el texto
coauthors-leave-words = Su nombre desaparece del texto, aquí y en las instituciones que lo tienen. Lo que usted escribió se queda.
coauthors-leave = Dejar este texto
# Beside the form, where the button to publish would stand
coauthors-not-publish = Este texto lo publica { $name }. Guárdelo y avise a esa persona cuando esté listo.

# On the desk
coauthors-desk-asked = Invitaciones para escribir conjuntamente
# Below the title of a text
coauthors-desk-asks = { $name } le propone escribirlo conjuntamente.
coauthors-desk-shared = Escritos con otras personas
coauthors-desk-of = Autoría principal: { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Escribe este texto con { $names }. Espere a que lo copien antes de retirarlo: también lo perderán.
coauthors-delete = Hay textos de esta persona escritos con { $names }. También se borrarán: deje que sus coautores y coautoras los copien antes.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } y { $last }

# What has just been done
coauthors-done-invited = La invitación se ha enviado.
coauthors-done-taken-back = La invitación se ha anulado.
coauthors-done-taken-off = La lista de la autoría es ahora más corta.
coauthors-done-agreed = Ahora usted figura en la autoría.
coauthors-done-declined = Ha rechazado la invitación. Se lo comunicamos a quien se la envió.
coauthors-done-left = Ha dejado el texto.
coauthors-done-copied = Esta es su copia: un borrador que solo usted puede modificar.

# Notifications
heard-author-asked = { $name } le propone escribir un texto conjuntamente
heard-author-agreed = { $name } ha aceptado escribir un texto con usted
heard-author-declined = { $name } ha rechazado escribir un texto con usted
heard-author-left = { $name } ha dejado un texto que escriben conjuntamente
heard-author-removed = { $name } le ha quitado de la autoría de un texto
heard-author-withdrawn = Se ha retirado un texto que usted escribió con { $name }

# A heading in the file that a member gets with everything kept about them
coauthors-export = Textos que escribe con otras personas
