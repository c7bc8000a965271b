# What stands around every page: the head, the menu, the foot
frame-skip = Ir al contenido
frame-menu = Principal
frame-practices = Prácticas
frame-essays = Ensayos
frame-people = Personas
frame-network = Red
frame-search-label = Buscar en toda la red
# Grey words in the search field: short
frame-search-hint = Buscar en la red
frame-search = Buscar
frame-desk = Su escritorio
frame-sign-out = Salir
frame-sign-in = Entrar
frame-what = Prácticas y ensayos sobre apoyo familiar y comunitario, publicados en un servidor propio.
frame-follow = Síganos
frame-follow-how = Cómo seguirnos desde su servidor
frame-atom = Canal Atom
frame-json = Canal JSON
frame-site = Este sitio
frame-about = Quiénes somos
frame-partners = Con quién compartimos
frame-reuse = Reutilización
frame-licences = Cada texto indica su licencia
frame-software = Funciona con { $name }, software libre ({ $licence })
frame-language = Idioma
frame-language-browser = El de mi navegador
frame-language-choose = Elegir

# Small words of several pages
# A house is an institution of the network
word-practice = Práctica
word-essay = Ensayo
word-practices = Prácticas
word-essays = Ensayos
word-search = Buscar
word-show = Mostrar
word-found = Resultados
word-untitled = Sin título
# A label before the name of an author
word-by = Por { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Solo para el equipo
readers-institution = Solo para esta institución
readers-network = Para la red

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
ago-now = ahora mismo
ago-minutes = { $count ->
    [one] hace un minuto
   *[other] hace { $count } minutos
}
ago-hours = { $count ->
    [one] hace una hora
   *[other] hace { $count } horas
}
# From one to thirteen days
ago-days = { $count ->
    [one] ayer
   *[other] hace { $count } días
}
# How long to wait
wait-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
