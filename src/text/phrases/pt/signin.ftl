### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Entrar com { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Ou com a sua palavra-passe daqui
signin-join-button = Participar com { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Interrompeu o início de sessão com { $provider }. Nada foi alterado. Pode tentar de novo ou usar a sua palavra-passe.
signin-declined = { $provider } não permitiu iniciar a sessão. Tente de novo; se voltar a acontecer, avise a administração deste site.
signin-down = { $provider } não responde neste momento. Tente de novo dentro de alguns minutos ou use a sua palavra-passe.
signin-misconfigured = O início de sessão com { $provider } não está bem configurado. A administração deste site tem de rever as definições. Entretanto, pode usar a sua palavra-passe.
signin-untrusted = A resposta do serviço { $provider } não era de confiança, por isso nenhuma sessão foi iniciada. Tente de novo; se voltar a acontecer, avise a administração deste site.
signin-clock = O relógio do serviço { $provider } e o deste site diferem demasiado. A administração tem de os acertar. Entretanto, pode usar a sua palavra-passe.
signin-expired = Passaram mais de 10 minutos, ou começou noutro navegador. Comece de novo.
signin-no-entry = Com esta conta não é possível entrar aqui neste momento. A administração deste site pode dizer-lhe porquê.
signin-no-account = Ainda não tem conta aqui. Peça a quem edita ou administra este site um convite para o endereço de e-mail que tem em { $provider }.
signin-unverified = Há aqui uma conta com o seu endereço de e-mail, mas { $provider } não confirmou que o endereço é seu. Entre com a sua palavra-passe e associe depois as duas contas na página «Aplicações e navegadores».

## An account here has the same mail address: the two are connected once

signin-link-heading = Associe a sua conta
signin-link-sentence = Entrou com { $provider } como { $email }. Há aqui uma conta com este endereço de e-mail. Escreva uma vez a palavra-passe dessa conta; a partir daí, basta { $provider }.
signin-link-button = Associar e entrar
signin-link-no-password = Não tem palavra-passe ou esqueceu-se dela? Entre com uma ligação que lhe é enviada e associe depois as duas contas na página «Aplicações e navegadores».

## A new account

signin-join-heading = Boas-vindas
signin-join-sentence = { $role ->
    [reader] Entrou com { $provider } como { $email } e vai participar como leitor ou leitora.
    [student] Entrou com { $provider } como { $email } e vai participar como estudante.
    [practitioner] Entrou com { $provider } como { $email } e vai participar como profissional.
    [editor] Entrou com { $provider } como { $email } e vai participar como editor ou editora.
    [reviewer] Entrou com { $provider } como { $email } e vai participar como revisor ou revisora de proteção de dados.
   *[admin] Entrou com { $provider } como { $email } e vai participar como administrador ou administradora.
}
signin-join-make = Criar a minha conta

## The page "Apps and browsers" of a member

signin-own-heading = Início de sessão com { $provider }
signin-own-connected = A sua conta está associada. Pode entrar com { $provider } como { $as }.
signin-own-free = A sua conta não está associada a { $provider }. Quando estiver, não precisa de palavra-passe aqui.
signin-own-connect = Associar a { $provider }
signin-own-disconnect = Desassociar
signin-own-only-way = Escolha uma palavra-passe antes de desassociar a conta: sem ela, deixaria de poder entrar.
signin-own-taken = Esta conta do serviço { $provider } está associada aqui a outra pessoa. Nada foi alterado.
signin-own-another = A sua conta já está associada a outra conta do serviço { $provider }. Desassocie-a antes.

## Short notes on what has just been done

signin-done-connected = A sua conta está associada. A partir de agora, também pode entrar assim.
signin-done-disconnected = A sua conta já não está associada.

## The page for admins: how people sign in

signin-desk-heading = Início de sessão dos membros
signin-desk-lede = Os membros entram com uma palavra-passe e, se ativarem a verificação em dois passos, com um código de uma aplicação. Se a sua instituição tem contas próprias, também as podem usar.
signin-desk-off = As contas da sua instituição não estão ligadas a este site. A secção [sign_in] do ficheiro de configuração indica onde estão; docs/sign-in.md mostra como se faz.
signin-desk-on = É possível entrar com { $provider }.
signin-desk-connected = { $count ->
    [one] Há uma conta associada.
   *[other] Há { $count } contas associadas.
}
signin-desk-issuer = Emissor
signin-desk-client = Cliente
signin-desk-secret = Segredo
signin-desk-secret-set = Definido
signin-desk-secret-none = Nenhum: o cliente é público
# The address that the admin types into the institution's own system
signin-desk-return = Endereço de retorno a registar lá
signin-desk-joining = Quem recebe uma conta
signin-desk-join-all = Qualquer pessoa que lá possa iniciar sessão. Função: { $role }, a não ser que um grupo indique outra.
signin-desk-join-invited = Só quem recebeu um convite para o endereço de e-mail que lá tem.
signin-desk-groups = Funções por grupo
signin-desk-no-groups = Nenhum grupo dá uma função.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Fazer um teste
signin-desk-test-words = Inicia lá sessão com a sua própria conta e vê o que é comunicado a este site sobre si. Nada é guardado e a sua sessão aqui continua como está.
signin-desk-test = Testar o início de sessão

## The page with the outcome of that test

signin-test-heading = Teste do início de sessão
signin-test-known = Funciona. Esta conta está associada a @{ $handle }.
signin-test-link = Funciona. A quem entrar assim pela primeira vez é pedida a palavra-passe da conta com o mesmo endereço de e-mail.
signin-test-join = { $role ->
    [reader] Funciona. Quem entrar assim pela primeira vez recebe uma conta como leitor ou leitora.
    [student] Funciona. Quem entrar assim pela primeira vez recebe uma conta como estudante.
    [practitioner] Funciona. Quem entrar assim pela primeira vez recebe uma conta como profissional.
    [editor] Funciona. Quem entrar assim pela primeira vez recebe uma conta como editor ou editora.
    [reviewer] Funciona. Quem entrar assim pela primeira vez recebe uma conta como revisor ou revisora de proteção de dados.
   *[admin] Funciona. Quem entrar assim pela primeira vez recebe uma conta como administrador ou administradora.
}
signin-test-unverified = Funciona, mas o endereço de e-mail desta conta não está confirmado. Quem entrar assim pela primeira vez tem de a associar manualmente a uma conta daqui.
signin-test-refused = Funciona. Quem não tem aqui conta nem convite não pode entrar.
signin-test-failed = Não funciona.
signin-test-cause = Causa
signin-test-claims = O que é comunicado a este site
signin-test-name = Nome
signin-test-value = Valor
signin-test-again = Testar de novo

# A line of the privacy notice
signin-privacy = Se entrar com { $provider }, um cookie de dez minutos leva-o até lá e de volta. Guardam-se o identificador com que o serviço { $provider } o conhece e o endereço de correio ou o nome que indicou, até desassociar as duas contas ou a sua ser apagada.
