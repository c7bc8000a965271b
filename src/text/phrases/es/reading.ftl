# The page of a practice or an essay
text-here = Usted está aquí
text-version = Versión { $number }
text-origin = Leer en su institución de origen
text-edit = Editar
text-withdraw = Retirar
text-contents = En esta página
text-table = Tabla { $number }
text-bars = Barras
text-arrived = Adónde ha llegado
text-glance = De un vistazo
text-description = Descripción
text-answered = { $count } de 12 preguntas respondidas
text-cite = Citar
text-published = Se publicó aquí, { $date }
text-caution = Sus autores y autoras piden precaución: lea los riesgos antes de probarla.
text-no-longer = Sus autores y autoras ya no recomiendan esta práctica.

# Where a text has arrived
arrived-house = Se queda en esta institución y no se envía a nadie.
arrived-nobody = Todavía no hay ninguna institución asociada a la que pueda llegar.
arrived-all = { $count ->
    [one] Ha llegado a la única institución asociada.
   *[other] Ha llegado a las { $count } instituciones asociadas.
}
arrived-some = { $count ->
    [one] Todavía no ha llegado a la única institución asociada ({ $at } de { $count }). No se pierde nada: llegará sin que tenga que hacer nada.
   *[other] Ha llegado a { $at } de { $count } instituciones asociadas. No se pierde nada: llegará a las demás sin que tenga que hacer nada.
}
arrived-at = Llegada: { $when }
# After it stands why, as a sentence
arrived-not-yet = Aún no.
arrived-on-its-way = En camino

# What is said about a text
talk-heading = Conversación
talk-count = Conversación ({ $count })
talk-nobody = Aún no hay comentarios.
talk-known = { $known ->
    [one] Hay aquí { $here } de { $known } respuesta. La que falta está en otro servidor y ya se ha pedido.
   *[other] Hay aquí { $here } de { $known } respuestas. Las que faltan están en otros servidores y ya se han pedido.
}
talk-join = Participe en la conversación
talk-hint = No nombre ni describa a ninguna persona de forma que otras la puedan reconocer.
talk-comment = Comentar
talk-sign-in = Entrar para comentar
talk-elsewhere = O responda desde su propio servidor: pegue { $address } en su buscador y responda allí.
talk-link = Enlace
talk-link-to = Enlace al comentario de { $author }
talk-reply = Responder
talk-reply-to = Su respuesta a { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, autoría del texto

# The facts beside a practice
fact-for = Para
fact-where = Dónde
fact-group = Grupo
fact-dose = Cuánto
fact-providers = Quién lo hace
fact-mode = Cómo
fact-cost = Coste aparte del personal
fact-staff = Personal
fact-evidence = Evidencia
fact-tried = Probada en
fact-tried-houses = { $houses ->
    [one] { $houses } institución
   *[other] { $houses } instituciones
}
fact-tried-countries = { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}
fact-group-size = de { $least } a { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } hora por ciclo
   *[other] { $hours } horas por ciclo
}
fact-sessions = { $sessions ->
    [one] { $sessions } sesión
   *[other] { $sessions } sesiones
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } de { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minuto cada vez
   *[other] { $minutes } minutos cada vez
}
fact-every-week = cada semana
fact-every = { $days ->
    [one] cada día
   *[other] cada { $days } días
}
fact-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
fact-open = sin fecha de fin
fact-step = { $label } ({ $step } de 6)
