# The page of a practice or an essay
text-here = Está aqui
text-version = Versão { $number }
text-origin = Ler na instituição de origem
text-edit = Editar
text-withdraw = Retirar
text-contents = Nesta página
text-table = Tabela { $number }
text-bars = Barras
text-arrived = Como chegou
text-glance = Em resumo
text-description = Descrição
text-answered = { $count } de 12 perguntas respondidas
text-cite = Citar
text-published = Publicado aqui, { $date }
text-caution = Quem a escreveu pede precaução: leia os riscos antes de a experimentar.
text-no-longer = Quem a escreveu já não recomenda esta prática.

# Where a text has arrived
arrived-house = Fica nesta instituição e não é enviado a ninguém.
arrived-nobody = Ainda não há nenhuma instituição parceira a que possa chegar.
arrived-all = { $count ->
    [one] Chegou à única instituição parceira.
   *[other] Chegou a todas as { $count } instituições parceiras.
}
arrived-some = { $count ->
    [one] Ainda não chegou à única instituição parceira ({ $at } de { $count }). Nada se perdeu: segue por si.
   *[other] Chegou a { $at } de { $count } instituições parceiras. Nada se perdeu: o resto segue por si.
}
arrived-at = Chegou { $when }
# After it stands why, as a sentence
arrived-not-yet = Ainda não.
arrived-on-its-way = A caminho

# What is said about a text
talk-heading = Debate
talk-count = Debate ({ $count })
talk-nobody = Ainda ninguém comentou.
talk-known = { $known ->
    [one] Está aqui { $here } de { $known } resposta. A que falta está noutro servidor e já foi pedida.
   *[other] Estão aqui { $here } de { $known } respostas. As que faltam estão noutros servidores e já foram pedidas.
}
talk-join = Participe no debate
talk-hint = Não nomeie nem descreva ninguém de um modo que outros possam reconhecer.
talk-comment = Comentar
talk-sign-in = Entrar para comentar
talk-elsewhere = Ou responda a partir do seu próprio servidor: cole { $address } na pesquisa desse servidor e responda lá.
talk-link = Ligação
talk-link-to = Ligação para o comentário de { $author }
talk-reply = Responder
talk-reply-to = A sua resposta a { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, autor/a

# The facts beside a practice
fact-for = Para quem
fact-where = Onde
fact-group = Grupo
fact-dose = Quanto
fact-providers = Quem o faz
fact-mode = Como
fact-cost = Custo além do pessoal
fact-staff = Pessoal
fact-evidence = Evidência
fact-tried = Experimentada em
fact-tried-houses = { $houses ->
    [one] { $houses } instituição
   *[other] { $houses } instituições
}
fact-tried-countries = { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}
fact-group-size = { $least } a { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } hora por ciclo
   *[other] { $hours } horas por ciclo
}
fact-sessions = { $sessions ->
    [one] { $sessions } sessão
   *[other] { $sessions } sessões
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } de { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minuto de cada vez
   *[other] { $minutes } minutos de cada vez
}
fact-every-week = todas as semanas
fact-every = { $days ->
    [one] todos os dias
   *[other] a cada { $days } dias
}
fact-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
fact-open = sem fim definido
fact-step = { $label } ({ $step } de 6)
