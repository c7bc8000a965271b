# The home of a member: what those they follow and the partners of the house wrote
home-heading = Início
home-lede = O que escreveram as pessoas que segue e as nossas instituições parceiras.
home-newest = Mais recentes
home-older = Anteriores
home-empty = Ainda não há nada aqui. Procure alguém pelo endereço e siga essa conta: o que escrever aparece aqui. O que as nossas parceiras publicam chega por si.
home-no-older = Não há nada anterior.
# Above the title of a text
home-passed-on = Partilhado por { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } sobre { $title }
home-said = Uma mensagem de { $name }

# Looking somebody up who lives on another server
home-find = Seguir alguém de outro servidor
home-find-who = Endereço
home-find-hint = Por exemplo, @name@example.org, ou a ligação para uma página dessa pessoa.
home-find-do = Pesquisar
home-find-unreadable = Isto não é um endereço. Escreva-o como @name@example.org ou cole uma ligação que comece por https.
home-find-nobody = O servidor { $host } não conhece este endereço. Verifique se todas as letras estão certas.
home-find-silent = O servidor { $host } não responde. Tente de novo dentro de alguns minutos.
home-find-blocked = O servidor { $host } está bloqueado aqui. A administração pode dizer-lhe porquê.
home-find-closed = Este servidor só comunica com servidores que a administração autorizou, e { $host } não é um deles.

# Whom the member follows on other servers
home-followed = Quem segue noutros servidores
home-followed-nobody = Ainda ninguém.
home-own-house = Novidades da nossa instituição
home-own-nothing = Ainda nada foi publicado aqui.

# What the member has saved
home-saved = Guardados
home-saved-lede = O que guardou para voltar a ler. Mais ninguém vê esta lista.
home-saved-nothing = Ainda não guardou nada. Na página de uma prática ou de um ensaio, escolha «Guardar».
home-remove = Remover
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Remover dos guardados: { $title }

# Following somebody
bond-follow = Seguir
bond-follow-whom = Seguir { $name }
bond-follows = Segue esta conta.
bond-end = Deixar de seguir
bond-end-whom = Deixar de seguir { $name }
bond-waits = Pedido enviado, ainda sem resposta
bond-take-back = Anular o pedido
bond-take-back-whom = Anular o pedido a { $name }
bond-origin = A página desta conta no seu próprio servidor
bond-no-texts = Ainda não chegou aqui nada desta conta. O que escrever a partir de agora aparece em «Início» assim que seguir a conta.
# What has just been done
bond-now-follows = Agora segue esta conta.
bond-now-asked = O pedido foi enviado. Passa a seguir esta conta assim que o servidor dela aceitar.
bond-now-ended = Deixou de seguir esta conta.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Guardar
react-saved = Guardado
react-like = Marcar como favorito
react-liked = Nos seus favoritos
react-pass-on = Partilhar
react-passed-on = Partilhado por si
react-likes = { $count ->
    [0] Ainda não é favorito de ninguém
    [one] Favorito de uma pessoa
   *[other] Favorito de { $count } pessoas
}
react-boosts = { $count ->
    [0] Ainda não partilhado
    [one] Partilhado uma vez
   *[other] Partilhado { $count } vezes
}
# What has just been done
react-now-saved = Ficou guardado para si.
react-now-unsaved = Foi removido dos guardados.
react-now-liked = Quem o escreveu fica a saber que gosta.
react-now-passed-on = Foi partilhado com quem segue a sua conta.
react-now-undone = Foi anulado.

# For readers without an account here: from a page of ours to their own server
remote-heading = Continuar no seu próprio servidor
remote-follow = Seguir a partir do seu servidor
remote-answer = Responder a partir do seu servidor
remote-hint = O seu endereço nesse servidor, por exemplo @name@example.org, ou apenas o nome do servidor.
remote-go = Ir para lá
remote-unreadable = Isto não é um endereço. Escreva-o como @name@example.org ou example.org.
remote-onward = Segue agora para o servidor { $host }.
# A link that leads to another server
remote-open = Continuar em { $host }
remote-none = O servidor { $host } não indica onde se continua.
remote-silent = O servidor { $host } não responde.
remote-copy = Pode copiar isto para a pesquisa do seu servidor e continuar aí:
remote-back = Voltar à página anterior
