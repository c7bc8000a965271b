# Partners
partners-heading = Instituições parceiras
partners-none = Ainda não há nenhuma instituição parceira.
partners-reach-all = { $count ->
    [one] Os seus textos chegam à sua única parceira.
   *[other] Os seus textos chegam a todas as { $count } parceiras.
}
partners-reach-some = { $count ->
    [one] Os seus textos chegam a { $reached } de { $count } parceira.
   *[other] Os seus textos chegam a { $reached } de { $count } parceiras.
}
partners-waiting = { $count ->
    [one] Nada se perdeu: há um texto à espera.
   *[other] Nada se perdeu: há { $count } textos à espera.
}
partners-asking = { $count ->
    [one] Uma instituição pede para ser parceira.
   *[other] { $count } instituições pedem para ser parceiras.
}
partners-request = A instituição { $name } pede para ser parceira
partners-request-words = O servidor { $host } receberia o que publica para a rede ou para todos, e a sua instituição receberia os textos dessa instituição.
partners-accept = Aceitar
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Aceitar { $host }
partners-refuse = Recusar
partners-refuse-whom = Recusar { $host }
partners-report = Relatório para a administração da parceira
partners-report-copy = Para copiar
partners-retry = Tentar agora
partners-retry-whom = Tentar agora de novo: { $host }
partners-held = À espera da sua aprovação: { $count }
partners-all = Todas as parceiras
partners-nobody = Ainda não há nenhuma parceira. Faça abaixo o primeiro pedido.
partners-table = Parceiras e como comunicamos com elas
partners-partner = Parceira
partners-state = Estado
partners-sent = Último contacto nosso
partners-received = Último contacto da parceira
partners-backlog = À espera
partners-delay = Atraso
partners-actions = Ações
partners-agree = Concordar e comparar
partners-agree-whom = Concordar e comparar com { $host }
partners-compare = Comparar agora
partners-compare-whom = Comparar agora com { $host }
partners-decide = Decidir
partners-decide-whom = Decidir sobre { $host }
partners-end = Terminar
partners-end-whom = Terminar a parceria com { $host }
partners-only-admin = Cabe à administração decidir sobre parceiras e servidores.

# The figures of all partners
tally-in-step = Em sincronia
tally-of = { $part } de { $all }
tally-waiting = À espera
tally-delay = Maior atraso
tally-none = nenhum
tally-parked = Não aceites lá

# The state of a partner
standing-live = Em sincronia
standing-backfilling = A ler o arquivo da parceira
standing-catching-up = A recuperar o atraso
standing-broken = Com falhas
standing-asked = Pedido feito, à espera de resposta
standing-refused = Recusada
standing-paused = Pausada por si
standing-suspended = Suspensa
standing-ended = Terminada
standing-never = nunca
# What the last comparison found
compared-when = Comparação: { $when }.
compared-equal = Ambos os lados têm o mesmo.
compared-different = Nem tudo é igual.
compared-fetched = Obtidos: { $count }.
compared-erased = Apagados como lá: { $count }.
compared-missing = Mantidos aqui e desconhecidos lá: { $count }.
compared-refused = Recusados aqui: { $count }.
compared-waiting = A apagar, se concordar: { $count }.
compared-withdrawn = { $count ->
    [one] De { $count } texto que retirámos, apagados lá: { $at }.
   *[other] De { $count } textos que retirámos, apagados lá: { $at }.
}
decided-held = Retida. À espera de aprovação: { $count }.
decided-limited = Limitada: os seus textos não aparecem em nenhuma lista pública.
decided-hidden = Oculta; eliminação definitiva a { $day }.
decided-purged = Eliminada definitivamente a { $day }.

# Asking and inviting an institution
asking-heading = Propor parceria a uma instituição
asking-host = Endereço do servidor da instituição
asking-host-hint = Sem https. Por exemplo: practices.example.org
asking-code = Código de convite
asking-code-hint = Se a administração dessa instituição lhe deu um, a aceitação é imediata. Caso contrário, deixe em branco.
asking-send = Enviar o pedido
invite-heading = Convidar uma instituição
invite-code = O código, mostrado só desta vez
invite-code-words = Envie-o à administração dessa instituição por um meio em que confie, com o nome do seu servidor: { $host }. Funciona uma só vez, até { $day }.
invite-note = Para quem
invite-note-hint = Uma nota para a administração. A instituição que fizer o pedido com o código torna-se parceira sem outra decisão; funciona uma só vez, no prazo de 14 dias.
invite-make = Criar um código
codes-table = Códigos de convite
codes-code = Código
codes-made = Criado
codes-take-back = Anular
codes-take-back-which = Anular { $name }
codes-used = Usado por { $host }
codes-open = Válido até { $day }
codes-revoked = Anulado
codes-expired = Expirou a { $day }
known-heading = Conhecidas das suas parceiras
known-nobody = As suas parceiras não indicam ninguém que não conheça.
known-words = { $count ->
    [one] Uma das suas parceiras segue { $host }
   *[other] { $count } das suas parceiras seguem { $host }
}
known-ask = Pedir
known-ask-whom = Pedir a { $host }
listing-on = Outros servidores podem ler quem são as suas parceiras, para que as instituições se encontrem.
listing-on-do = Não dizer a outros servidores
listing-off = Não se diz a outros servidores quem são as suas parceiras. De qualquer modo, a sua página Rede mostra-as.
listing-off-do = Dizer a outros servidores

# Ending a partnership
end-title = Terminar uma parceria
end-heading = Terminar a parceria com a instituição { $name }?
end-words = Os novos textos deixam de circular entre si e { $host }, e os textos para a rede de cada instituição desaparecem das páginas da outra. Pode propor de novo a parceria mais tarde.
end-do = Terminar a parceria
end-keep = Manter

# What is decided about a partner
decide-title = Decidir sobre uma parceira
decide-heading = Decidir sobre a instituição { $name }
decide-action = O que vale aqui para os textos desta parceira
decide-action-hint = Ninguém lá é avisado.
decide-reason = Motivo
decide-reason-hint = Para a administração.
decide-do = Decidir
decide-leave = Deixar como está
decide-pause-heading = Pausar a parceria
decide-pause-words = Durante algum tempo, nada se envia nem se lê, e nada se perde: ambos os lados continuam depois a partir de onde estavam.
decide-pause = Pausar
decide-resume-heading = Retomar a parceria
decide-resume = Retomar
decide-now-held = Os novos textos desta parceira esperam pela sua aprovação.
decide-now-limited = Os textos desta parceira não aparecem em nenhuma lista pública.
decide-now-blocked = Nada se envia a esta parceira nem se recebe dela, e os seus textos estão ocultos.
decide-now-paused = A parceria está em pausa.
decide-now-free = Nada restringe os textos desta parceira.
decide-was-purged = O que havia aqui desta parceira foi eliminado definitivamente a { $day }.
decide-is-purged = O que há aqui desta parceira será eliminado definitivamente a { $day }.
decide-free = Sem restrições
decide-free-words = Tudo é mostrado tal como chega. O que estava à espera ou oculto volta a ser mostrado.
decide-hold = Reter
decide-hold-words = Os novos textos e revisões esperam até que mostre ou rejeite cada um. O que já é mostrado mantém-se.
decide-limit = Limitar
decide-limit-words = Os seus textos não aparecem em nenhuma lista pública. Quem segue uma pessoa que os escreve ou tem a ligação continua a lê-los.
decide-suspend = Suspender
decide-suspend-words = Nada entra e nada sai, ninguém segue ninguém entre os dois lados e os textos desta parceira ficam ocultos. Ao fim de 30 dias são eliminados definitivamente daqui. Até lá, pode levantar a suspensão sem perdas.

# Texts that wait for approval
queue-heading = À espera de aprovação
queue-nothing = Não há nada à espera. Os novos textos das parceiras que retém aparecem aqui antes de mais alguém os ver.
queue-lede = Ainda mais ninguém vê estes textos. Ninguém lá é avisado do que decidir.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, uma nova revisão
queue-original = O original
queue-original-which = O original de { $title }, número { $number }
queue-show = Mostrar
queue-show-which = Mostrar o número { $number }
queue-decline = Rejeitar
queue-decline-which = Rejeitar o número { $number }
queue-comment = Um comentário
queue-comment-restored = Um comentário desta instituição que voltou após a reposição de uma cópia de segurança

# Other servers
servers-heading = Servidores
servers-open = Todos os servidores podem seguir e responder, exceto se estiverem bloqueados.
servers-partners = Só as parceiras e os servidores autorizados podem entrar; as páginas estão abertas a todos.
servers-closed = Nenhum outro servidor pode entrar; as páginas estão abertas a todos.
servers-counts = Bloqueados: { $blocked }. Limitados: { $limited }. Autorizados: { $allowed }.
servers-decided = Decididos
servers-none = Nenhum servidor está bloqueado, limitado ou autorizado.
servers-table = Servidores sobre os quais há uma decisão
servers-server = Servidor
servers-decision = Decisão
servers-reason = Motivo
servers-since = Desde
servers-take-back = Anular
servers-take-back-which = Anular: { $host }
servers-is-blocked = Bloqueado
servers-is-held = Retido para aprovação
servers-is-limited = Limitado
servers-is-allowed = Autorizado
servers-is-unknown = Desconhecido
servers-no-media = { $decision }, sem multimédia
servers-decide = Decidir sobre um servidor
servers-host = Endereço do servidor
servers-host-hint = Sem https. Vale também para os subdomínios.
servers-action = O que fazer
servers-action-hint = Pode anular a decisão a qualquer momento.
servers-reason-hint = Para a administração. Consta da lista que exportar.
servers-media = Recusar as suas imagens e ficheiros
servers-do = Decidir
servers-block = Bloquear
servers-block-words = Nada entra e nada sai; ninguém segue ninguém entre os dois lados, e o que há aqui desse servidor fica oculto.
servers-hold = Reter
servers-hold-words = O que diz espera pela administração, que mostra ou rejeita cada texto.
servers-limit = Limitar
servers-limit-words = Pode seguir e responder, mas não aparece em nenhuma lista pública, e pede-se aprovação para quem quiser seguir a partir dele.
servers-allow = Autorizar
servers-allow-words = Pode entrar onde só as parceiras podem. Onde todos podem, isto prevalece sobre um bloqueio.
servers-lists = Listas
servers-download-blocked = Transferir os bloqueados e limitados
servers-download-allowed = Transferir os autorizados
servers-download-form = Ambos são ficheiros CSV, tal como o Mastodon os lê.
servers-import = Importar uma lista
servers-import-hint = Cole um CSV tal como o Mastodon o exporta, com as colunas #domain, #severity e outras. O que já foi decidido aqui fica como está, e uma lista nunca bloqueia parceiras.
servers-try = Mostrar o que aconteceria
servers-take-in = Importar
servers-refused = Recusados nas caixas de entrada (inbox), em sete dias
servers-refused-none = Nada foi recusado.
servers-ignored = Aceites, sem alterar nada
lists-unusable = Não é possível usar a lista
lists-would = Isto aconteceria
lists-done = A lista foi importada
lists-counts = Novos: { $new }. Como estavam: { $same }.
lists-added = Importados: { $hosts }
lists-kept = Decidido de outro modo aqui, e mantido: { $hosts }
lists-partners = Parceiras, não bloqueadas: { $hosts }
# After it stands why, as a sentence
lists-left-out = Linha { $line } ignorada:

# Reports
reports-heading = Denúncias
reports-none = Não há nenhuma denúncia à sua espera.
reports-some = { $count ->
    [one] Há uma denúncia à sua espera.
   *[other] Há { $count } denúncias à sua espera.
}
reports-receipt = Denúncia n.º { $number }, de { $from }, { $when }
reports-no-reason = Não é indicado nenhum motivo.
reports-forwarded = Foi encaminhada para o servidor de origem.
reports-forward = Encaminhar para o servidor de origem
reports-forward-which = Encaminhar para o servidor de origem, denúncia n.º { $number }
reports-something = Algo aqui
reports-refused = O que chegou e não alterou nada
reports-refused-none = Ainda nada.
reports-refused-table = O que chegou e não alterou nada, por tipo e motivo
reports-type = Tipo
reports-why = Porquê
reports-often = Quantas vezes
reports-last = Última vez
