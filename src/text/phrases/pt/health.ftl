# Spans of time
span-days = { $count ->
    [one] 1 dia
   *[other] { $count } dias
}
span-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
span-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
# Translator: in Portuguese the category "one" is for 0 as well, so 0 stands by itself
span-seconds = { $count ->
    [0] 0 segundos
    [one] 1 segundo
   *[other] { $count } segundos
}
span-ahead = { $span } adiantado em relação ao nosso
span-behind = { $span } atrasado em relação ao nosso
span-ago = há { $span }
span-in = dentro de { $span }

# What was seen
seen-since = Primeira falha
seen-attempt = Última tentativa
seen-attempt-status = { $when }, estado (status) { $status } ao fim de { $span }
seen-attempt-silent = { $when }, sem resposta
seen-words = A resposta da parceira
seen-ok = Último êxito
seen-heard = Último contacto da parceira
seen-never = nunca
seen-waiting = À espera
seen-waiting-count = { $count ->
    [one] 1 elemento, { $span }
   *[other] { $count } elementos, o mais antigo há { $span }
}
seen-next = Próxima tentativa
seen-clock = O relógio da parceira
seen-our-clock = O nosso relógio
# Translator: in Portuguese the category "one" is for 0 as well: with [0] the clock differs, with [one] it agrees
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [0] difere da única outra parceira com que podemos comparar
        [one] coincide com a única outra parceira com que podemos comparar
       *[other] difere da única outra parceira com que podemos comparar
    }
   *[other] coincide com { $count } de { $others } outras parceiras
}
seen-our-clock-alone = não há outra parceira com que comparar

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = Não é possível contactar a instituição { $name }: o nome { $host } não tem endereço.
fault-dns-cause = O nome não é encontrado onde este servidor pergunta. Ou já não está registado, ou falha o serviço de DNS (resolver) de um dos dois servidores.
fault-dns-advice = Veja se { $host } ainda é o nome do servidor dessa instituição. Se este servidor encontrar outros nomes, avise a administração da parceira.
    Não precisa de fazer mais nada: tentamos de novo automaticamente, e o que está à espera é entregue por ordem.

fault-tcp = Não é possível contactar a instituição { $name }: ninguém responde em { $host }.
fault-tcp-cause = O servidor da parceira está desligado ou a arrancar, ou há uma firewall entre os dois.
fault-tcp-advice = Aguarde: tentamos de novo automaticamente e entregamos por ordem o que está à espera.
    Se persistir, avise a administração da parceira por outro meio, com o relatório abaixo.

fault-tls = Não é possível contactar com segurança a instituição { $name }: o certificado de { $host } não é válido.
fault-tls-cause = Expirou, é para outro nome ou vem de uma autoridade que este servidor não conhece. Não enviamos nada por uma ligação assim.
fault-tls-advice = Peça à administração da parceira que renove o certificado, com o relatório abaixo.
    Tentamos de novo automaticamente e entregamos por ordem o que está à espera.

fault-timeout = A instituição { $name } não responde a tempo.
fault-timeout-cause = A ligação estabelece-se, mas não chega uma resposta completa em dez segundos: o servidor da parceira está sobrecarregado ou bloqueou.
fault-timeout-advice = Aguarde: tentamos de novo automaticamente e entregamos por ordem o que está à espera.
    Se persistir, avise a administração da parceira, com o relatório abaixo.

fault-slow = A instituição { $name } responde, mas devagar: a última resposta demorou { $span }.
fault-slow-cause = O servidor da parceira, ou o caminho até ele, está sobrecarregado. Nada é recusado e nada se perde; apenas chega mais tarde.
fault-slow-advice = Não precisa de fazer nada. As outras parceiras não ficam à espera desta.
    Se persistir, avise a administração da parceira, com o relatório abaixo.

fault-clock-theirs = A instituição { $name } recusa o que enviamos porque o relógio dela está { $span } { $direction ->
    [ahead] adiantado
   *[behind] atrasado
}.
fault-clock-theirs-cause = Tudo o que enviamos leva a hora a que foi assinado. Segundo o relógio da parceira, as nossas assinaturas são demasiado antigas ou vêm do futuro. O nosso relógio coincide com o das outras parceiras; portanto, é o desta que está errado.
fault-clock-theirs-advice = Envie à administração da parceira o relatório abaixo: o servidor dela tem de sincronizar a hora (NTP).
    Não precisa de fazer mais nada: tentamos de novo automaticamente e entregamos por ordem o que está à espera.

fault-clock-ours = A instituição { $name } recusa o que enviamos porque o nosso próprio relógio está { $span } { $direction ->
    [ahead] atrasado
   *[behind] adiantado
}.
fault-clock-ours-cause = Tudo o que enviamos leva a hora a que foi assinado. As outras parceiras mostram a mesma diferença; portanto, é o relógio deste servidor que está errado.
fault-clock-ours-advice = Sincronize a hora deste servidor (NTP): o comando «timedatectl» diz se está sincronizada.
    Depois, tudo o que está à espera é entregue automaticamente.

fault-clock-unknown = A instituição { $name } recusa o que enviamos porque o relógio dela e o nosso diferem em { $span }.
fault-clock-unknown-cause = Tudo o que enviamos leva a hora a que foi assinado. Não se consegue ver daqui qual dos dois relógios está errado, porque não há outras parceiras suficientes com que comparar.
fault-clock-unknown-advice = Compare a hora deste servidor com um relógio em que confie. Se a nossa estiver certa, envie à administração da parceira o relatório abaixo: um dos dois servidores tem de sincronizar a hora (NTP).
    Tentamos de novo automaticamente e entregamos por ordem o que está à espera.

fault-clock-receive-theirs = Recusamos o que a instituição { $name } envia porque o relógio dela está { $span } { $direction ->
    [ahead] adiantado
   *[behind] atrasado
}.
fault-clock-receive-ours = Recusamos o que a instituição { $name } envia porque o nosso próprio relógio está { $span } { $direction ->
    [ahead] atrasado
   *[behind] adiantado
}.
fault-clock-receive-unknown = Recusamos o que a instituição { $name } envia porque o relógio dela e o nosso diferem em { $span }.

fault-signature = A instituição { $name } não aceita a nossa assinatura.
fault-signature-cause = Responde, mas diz que o que enviamos não está assinado como devia. Pode não conseguir obter a nossa chave, ou lembrar-se de uma mais antiga.
fault-signature-advice = Veja se { $own } abre a partir do exterior: é aí que o servidor da parceira obtém a nossa chave.
    Se abrir, envie à administração da parceira o relatório abaixo. Tentamos de novo automaticamente.

fault-signature-receive = O que chega em nome da instituição { $name } não está assinado com a chave dela e é recusado.
fault-signature-receive-cause = Ou as chaves da parceira mudaram e ainda não as conseguimos obter, ou outra pessoa está a usar o nome dela. Nada foi guardado.
fault-signature-receive-advice = Pergunte à administração da parceira se mudaram o servidor de lugar ou se o repuseram sem as chaves.

fault-blocked = A instituição { $name } não deixa entrar este servidor.
fault-blocked-cause = Sabe quem somos e recusa o que enviamos: a administração da parceira bloqueou este servidor, ou só deixa entrar alguns servidores.
fault-blocked-advice = Fale com a administração da parceira. Nada deste lado pode alterar isto.
    Se for para ficar assim, termine a parceria.

fault-gone = A caixa de entrada (inbox) da instituição { $name } já não existe.
fault-gone-cause = O servidor da parceira responde, mas não no endereço que nos deu. Pode ter sido instalado de novo, ou algo à frente dele envia os nossos pedidos para um lugar errado.
fault-gone-advice = Pergunte à administração da parceira se o servidor foi instalado de novo. Se sim, termine a parceria e proponha-a outra vez.

fault-html = A instituição { $name } responde com uma página Web onde o servidor dela devia responder a um programa.
fault-html-cause = Algo à frente do servidor da parceira, como um proxy ou uma rede de distribuição de conteúdos (CDN), envia os nossos pedidos para um lugar errado, ou pede a quem visita que prove ser humano.
fault-html-advice = Envie à administração da parceira o relatório abaixo: os pedidos a /inbox, /actor e /.well-known têm de chegar intactos ao servidor.
    Tentamos de novo automaticamente e entregamos por ordem o que está à espera.

fault-rate-limit = A instituição { $name } pede-nos que abrandemos.
fault-rate-limit-cause = Recebe mais pedidos do que aqueles a que quer responder agora. Respeitamos a pausa que pede.
fault-rate-limit-advice = Não precisa de fazer nada: o que está à espera é entregue por ordem, mais tarde.

fault-server-error = O servidor da instituição { $name } tem um problema próprio.
fault-server-error-cause = Responde que algo correu mal do lado dele, ou que está em manutenção.
fault-server-error-advice = Aguarde: tentamos de novo automaticamente e entregamos por ordem o que está à espera.
    Se persistir, envie à administração da parceira o relatório abaixo.

fault-refused = A instituição { $name } recusa o que enviamos.
fault-refused-cause = O servidor da parceira responde que não pode usar isto. Pode ter um software ou uma versão que não conhece o que enviamos.
fault-refused-advice = Envie o relatório abaixo à administração da parceira e a quem faz este software.

fault-refused-address = O endereço de { $host } não é um daqueles que este servidor pode contactar.
fault-refused-address-cause = O nome leva a uma rede privada ou a esta própria máquina, para onde nunca se envia nada.
fault-refused-address-advice = Veja se { $host } está bem escrito e diga à administração da parceira que o nome leva a um endereço privado.

fault-too-large = A instituição { $name } responde com mais do que cabe numa resposta.
fault-too-large-cause = A resposta foi cortada e não foi usada.
fault-too-large-advice = Envie à administração da parceira o relatório abaixo.

fault-protocol = A instituição { $name } termina a ligação, ou responde de um modo que ninguém consegue ler.
fault-protocol-cause = O servidor da parceira está a reiniciar, ou algo entre os dois servidores perturba a ligação.
fault-protocol-advice = Aguarde: tentamos de novo automaticamente e entregamos por ordem o que está à espera.
    Se persistir, envie à administração da parceira o relatório abaixo.

fault-handshake = A nossa mensagem à instituição { $name } sobre a parceria não chega ao destino.
fault-handshake-cause = { $words }
fault-handshake-advice = Veja se { $host } está bem escrito e se tem um servidor deste tipo. Tentamos de novo automaticamente.

fault-declined = A instituição { $name } recusou ser parceira.
fault-declined-cause = A administração dessa instituição respondeu que não ao nosso pedido. Nada circula entre as duas, e nada está à espera.
fault-declined-advice = Fale com essa instituição. Pode propor de novo a parceria a qualquer momento.

# The report for the other side's admin
report-head = Relatório de { $own } para a administração de { $host }
report-class = Classe: { $class }

# What a server said, as it said it
seen-quoted = «{ $words }»
