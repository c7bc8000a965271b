# The page of a practice or an essay
text-here = Sou aquí
text-version = Versió { $number }
text-origin = Llegiu-ho a la institució d’origen
text-edit = Edita
text-withdraw = Retira
text-contents = En aquesta pàgina
text-table = Taula { $number }
text-bars = Barres
text-arrived = On ha arribat
text-glance = D’un cop d’ull
text-description = Descripció
text-answered = { $count } de 12 preguntes respostes
text-cite = Citació
text-published = Es va publicar aquí, { $date }
text-caution = Els autors i autores demanen precaució: llegiu els riscos abans de provar-la.
text-no-longer = Els autors i autores ja no recomanen aquesta pràctica.

# Where a text has arrived
arrived-house = Es queda en aquesta institució i no s’envia a ningú.
arrived-nobody = Encara no hi ha cap institució associada on pugui arribar.
arrived-all = { $count ->
    [one] Ha arribat a l’única institució associada.
   *[other] Ha arribat a les { $count } institucions associades.
}
arrived-some = { $count ->
    [one] Encara no ha arribat a l’única institució associada ({ $at } de { $count }). No es perd res: hi arribarà sense que hàgiu de fer res.
   *[other] Ha arribat a { $at } de { $count } institucions associades. No es perd res: arribarà a les altres sense que hàgiu de fer res.
}
arrived-at = Arribada: { $when }
# After it stands why, as a sentence
arrived-not-yet = Encara no.
arrived-on-its-way = De camí

# What is said about a text
talk-heading = Conversa
talk-count = Conversa ({ $count })
talk-nobody = Encara no hi ha comentaris.
talk-known = { $known ->
    [one] Hi ha aquí { $here } de { $known } resposta. La que falta és en un altre servidor i ja s’ha demanat.
   *[other] Hi ha aquí { $here } de { $known } respostes. Les que falten són en altres servidors i ja s’han demanat.
}
talk-join = Participeu en la conversa
talk-hint = No anomeneu ni descriviu cap persona de manera que altres la puguin reconèixer.
talk-comment = Comenta
talk-sign-in = Entreu per comentar
talk-elsewhere = O responeu des del vostre servidor: enganxeu { $address } al seu cercador i responeu allà.
talk-link = Enllaç
talk-link-to = Enllaç al comentari escrit per { $author }
talk-reply = Respon
talk-reply-to = La vostra resposta a { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, autoria del text

# The facts beside a practice
fact-for = Per a
fact-where = On
fact-group = Grup
fact-dose = Quant
fact-providers = Qui ho fa
fact-mode = Com
fact-cost = Cost a part del personal
fact-staff = Personal
fact-evidence = Evidència
fact-tried = Provada a
fact-tried-houses = { $houses ->
    [one] { $houses } institució
   *[other] { $houses } institucions
}
fact-tried-countries = { $countries ->
    [one] { $countries } país
   *[other] { $countries } països
}
fact-group-size = de { $least } a { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } hora per cicle
   *[other] { $hours } hores per cicle
}
fact-sessions = { $sessions ->
    [one] { $sessions } sessió
   *[other] { $sessions } sessions
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } de { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuts
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minut cada vegada
   *[other] { $minutes } minuts cada vegada
}
fact-every-week = cada setmana
fact-every = { $days ->
    [one] cada dia
   *[other] cada { $days } dies
}
fact-weeks = { $weeks ->
    [one] { $weeks } setmana
   *[other] { $weeks } setmanes
}
fact-open = sense data de finalització
fact-step = { $label } ({ $step } de 6)
