# How a text will look in Mastodon, beside the preview
mastodon-heading = Cómo se verá en Mastodon
mastodon-words = Mastodon muestra el título, el resumen y un enlace. El texto se lee en nuestra página. Otros servidores pueden mostrarlo de otro modo.
mastodon-card = Mastodon suele añadir debajo del enlace una pequeña vista previa de nuestra página.
mastodon-no-summary = Todavía no hay resumen, así que allí solo se verán el título y el enlace. Dos frases ayudan a decidir si leerlo.
mastodon-stays = Este texto no se envía a Mastodon. Está escrito para personas conocidas solo en esta institución y en sus instituciones asociadas.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } no tiene imagen

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Escriba @ y unas letras de un nombre para mencionar a alguien. Esa persona recibirá una notificación.
# Read aloud as the name of the list of people
mention-list = Personas que puede mencionar
# Read aloud when the list opens
mention-choose = Se han encontrado personas. Elija con las flechas y la tecla Intro.
mention-nobody = No se ha encontrado a nadie.
# The page for browsers without script
mention-find = Buscar a alguien para mencionar
mention-find-words = Copie la dirección en su texto tal como aparece aquí. La persona recibirá una notificación cuando su texto se publique. A quien no figura en la lista se le puede mencionar con la dirección completa: @nombre@servidor.
mention-question = Nombre o dirección
mention-question-hint = Al menos dos letras.
mention-search = Buscar
mention-address = Dirección
