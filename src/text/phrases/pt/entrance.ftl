# Signing in
enter-heading = Iniciar sessão
enter-handle = Nome de utilizador ou endereço de e-mail
enter-password = Palavra-passe
enter-button = Entrar
enter-link = Recebeu uma ligação de uso único? Abra-a neste navegador: inicia a sessão sem palavra-passe, uma só vez, e permite-lhe escolher uma.
enter-no-account = Ainda não tem conta? Os colegas desta instituição são convidados por quem edita ou administra. Para ler, não é preciso conta.
enter-wrong = Este nome e esta palavra-passe não correspondem.

# A link that signs a person in, once
link-heading = Boas-vindas, { $name }
link-sentence = Esta ligação inicia a sua sessão na instituição { $house } como { $handle }.
link-once = A ligação funciona uma só vez. Abrir esta página não a gastou.
link-spent = Esta ligação já foi utilizada ou é demasiado antiga. Peça uma nova a quem a enviou.

# An invitation
invited-title = Recebeu um convite
invited-heading = Boas-vindas à instituição { $house }
invited-sentence = { $role ->
    [reader] Recebeu um convite para participar como leitor ou leitora.
    [student] Recebeu um convite para participar como estudante.
    [practitioner] Recebeu um convite para participar como profissional.
    [editor] Recebeu um convite para participar como editor ou editora.
    [reviewer] Recebeu um convite para participar como revisor ou revisora de proteção de dados.
   *[admin] Recebeu um convite para participar como administrador ou administradora.
}
invited-name = O seu nome
invited-name-hint = Tal como os colegas o devem ver junto do que escreve.
invited-handle = Nome de utilizador
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Letras minúsculas, algarismos e traços inferiores. O seu endereço será @nome_de_utilizador@{ $host }.
invited-email = Endereço de e-mail
invited-email-hint = Nunca é mostrado. Serve para receber uma nova ligação, caso se esqueça da palavra-passe.
invited-password = Palavra-passe
invited-password-hint = Pelo menos 10 caracteres.
invited-join = Participar

# Choosing a password
password-heading = Escolha uma palavra-passe
password-lede = Tem a sessão iniciada. Com uma palavra-passe pode voltar sem uma nova ligação; também pode escolhê-la mais tarde.
password-new = Nova palavra-passe
password-hint = Pelo menos 10 caracteres. Algumas palavras juntas são mais fáceis de recordar do que símbolos.
password-keep = Guardar a palavra-passe
password-later = Agora não

# A form that came when its session was over
unsent-heading = Ainda não foi enviado
unsent-signed-out = Entretanto, a sua sessão terminou. Nada se perdeu: inicie sessão aqui e tudo será enviado tal como o escreveu.
unsent-signed-in = Entretanto, iniciou uma nova sessão. Nada se perdeu: reveja o que escreveu e envie-o de novo.
unsent-typed = O que escreveu
unsent-sign-in-and-send = Entrar e enviar
unsent-send-again = Enviar de novo
again-heading = Inicie sessão de novo
again-no-password = Não tem palavra-passe? Abra uma ligação de uso único noutro separador deste navegador, volte aqui e prima o botão.
