# The menu of the desk, for signed-in members
desk-heading = A sua área pessoal
desk-texts = Textos
desk-write-practice = Escrever uma prática
desk-write-essay = Escrever um ensaio
desk-password = Palavra-passe
desk-access = Aplicações e navegadores
desk-page = A sua página
desk-administration = Administração
desk-partners = Parceiras
desk-servers = Servidores
desk-reports = Denúncias

# What has just been done
done-saved = O seu rascunho foi guardado.
done-published = O texto está publicado.
done-withdrawn = O texto foi retirado e os outros estão a ser avisados.
done-password = A sua nova palavra-passe foi guardada.
done-welcome = Tem a sessão iniciada.

# Own texts
desk-nothing = Ainda não há nada aqui: o primeiro texto é o mais difícil.
# For example: You have one draft and 3 published texts.
desk-have = Tem { $drafts } e { $published }.
# Translator: in Portuguese the category "one" is for 0 as well, so 0 stands by itself
desk-drafts-count = { $count ->
    [0] 0 rascunhos
    [one] um rascunho
   *[other] { $count } rascunhos
}
desk-published-count = { $count ->
    [0] 0 textos publicados
    [one] um texto publicado
   *[other] { $count } textos publicados
}
desk-waiting-count = { $count ->
    [one] Um rascunho de colegas ganharia com um segundo olhar.
   *[other] { $count } rascunhos de colegas ganhariam com um segundo olhar.
}
desk-drafts = Rascunhos
desk-no-drafts = Não há nenhum rascunho à sua espera.
desk-saved = última gravação: { $when }
desk-waiting = Rascunhos de colegas
desk-published = Publicados
desk-no-published = Aqui fica o que publicar, e o que lhe aconteceu depois.
desk-edit = Editar
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Editar { $title }
desk-withdrawn = Retirados
desk-withdrawn-when = texto retirado: { $when }
desk-for-team = Para a equipa.
desk-for-house = Para esta instituição.
desk-for-network = Para a rede.
desk-for-all = Para todos.
desk-newer = Há um rascunho mais recente ainda por publicar.
erased-nowhere = Não estava em nenhuma outra instituição.
erased-all = { $count ->
    [one] Apagado na única instituição parceira que o tinha.
   *[other] Apagado em { $count } de { $count } instituições parceiras.
}
erased-some = { $count ->
    [one] Apagado em { $at } de { $count } instituição parceira. Ainda não: { $hosts }.
   *[other] Apagado em { $at } de { $count } instituições parceiras. Ainda não: { $hosts }.
}

# What can use the account
access-lede = O que pode usar a sua conta neste momento. Retire o acesso ao que não conhece ou de que já não precisa; os seus textos não são afetados.
access-apps = Aplicações
access-no-apps = Nenhuma aplicação usa a sua conta.
access-app = Aplicação
access-browsers = Navegadores
access-browser = Navegador
access-since = desde { $when }
access-end = Terminar
access-end-whom = Terminar o acesso de { $name }, desde { $when }
access-sign-out = Terminar sessão
access-sign-out-whom = Terminar a sessão de { $name }, desde { $when }
access-by-admin = Um token criado pela administração
access-given = Autorizações: { $scopes }.
access-this-browser = Este navegador
access-other-browser = Outro navegador
access-until = Sessão iniciada até { $day }.

# Withdrawing a text
withdraw-title = Retirar
withdraw-heading = Retirar este texto?
withdraw-words = O texto { $title } desaparece daqui e, em segundos, das páginas das nossas parceiras e de todos os servidores que nos seguem. No seu endereço fica uma nota a dizer que foi retirado. Não é possível voltar atrás.
withdraw-do = Retirar o texto
withdraw-keep = Manter
