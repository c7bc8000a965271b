# What stands around every page: the head, the menu, the foot
frame-skip = Saltar para o conteúdo
frame-menu = Menu principal
frame-practices = Práticas
frame-essays = Ensaios
frame-people = Pessoas
frame-network = Rede
frame-search-label = Pesquisar em toda a rede
# Grey words in the search field: short
frame-search-hint = Pesquisar na rede
frame-search = Pesquisar
frame-desk = Área pessoal
frame-sign-out = Sair
frame-sign-in = Entrar
frame-what = Práticas e ensaios sobre apoio à família e à comunidade, publicados num servidor próprio.
frame-follow = Siga-nos
frame-follow-how = Como seguir-nos a partir do seu servidor
frame-atom = Feed Atom
frame-json = Feed JSON
frame-site = Este site
frame-about = Sobre nós
frame-partners = Com quem partilhamos
frame-reuse = Reutilização
frame-licences = Cada texto indica a sua licença
frame-software = Funciona com { $name }, software livre ({ $licence })
frame-language = Língua
frame-language-browser = A do meu navegador
frame-language-choose = Escolher

# Small words of several pages
# A house is an institution of the network
word-practice = Prática
word-essay = Ensaio
word-practices = Práticas
word-essays = Ensaios
word-search = Pesquisa
word-show = Mostrar
word-found = Resultados
word-untitled = Sem título
# A label before the name of an author
word-by = Por { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Só para a equipa
readers-institution = Só para esta instituição
readers-network = Para a rede

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
ago-now = agora mesmo
ago-minutes = { $count ->
    [one] há um minuto
   *[other] há { $count } minutos
}
ago-hours = { $count ->
    [one] há uma hora
   *[other] há { $count } horas
}
# From one to thirteen days
ago-days = { $count ->
    [one] ontem
   *[other] há { $count } dias
}
# How long to wait
wait-minutes = { $count ->
    [one] um minuto
   *[other] { $count } minutos
}
