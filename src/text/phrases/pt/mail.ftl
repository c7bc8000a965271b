# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Olá, { $name },

# To who forgot the password
mail-recover-subject = { $house }: ligação para iniciar sessão
mail-recover-words = Foi pedido, muito provavelmente por si, um novo acesso à conta { $handle } na instituição { $house }. Com esta ligação inicia sessão uma só vez, no prazo de uma hora, e pode escolher uma nova palavra-passe.
mail-recover-button = Entrar
mail-recover-note = Não fez este pedido? Então não faça nada: sem a ligação ninguém pode entrar, e a sua palavra-passe fica como está.

# An invitation
mail-invite-subject = Convite da instituição { $house }
mail-invite-words = Recebeu um convite de { $by } para participar na instituição { $house }: um lugar onde profissionais descrevem o que ajuda as famílias e leem o que fazem colegas de outros lugares.
mail-invite-anybody = Recebeu um convite para participar na instituição { $house }: um lugar onde profissionais descrevem o que ajuda as famílias e leem o que fazem colegas de outros lugares.
mail-invite-button = Participar
mail-invite-note = O convite é só para si e funciona uma só vez, até { $day }. Se o recebeu por engano, não faça nada: depois dessa data, o seu endereço é apagado.

# Somebody answered or mentioned the person
mail-told-subject = { $name } escreveu-lhe
mail-told-button = Ler e responder

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $house }: uma novidade
   *[other] { $house }: { $count } novidades
}
mail-digest-words = Estas são as suas novidades desde o último e-mail:
mail-digest-button = Todas as notificações
# A link at the end of these mails
mail-stop = Deixar de receber estes e-mails

# A test by an admin
mail-test-subject = O e-mail da instituição { $house } funciona
mail-test-words = Pediu este e-mail na página das definições. Chegou: também vão chegar os convites, as ligações para palavras-passe esquecidas e as novidades.

# Asking for a link when the password is forgotten
recover-link = Esqueceu-se da palavra-passe?
recover-heading = Voltar a entrar
recover-lede = Enviamos uma ligação para o endereço de e-mail da sua conta. Com ela inicia sessão uma só vez, no prazo de uma hora; depois escolhe uma nova palavra-passe.
recover-name = Nome de utilizador ou endereço de e-mail
recover-send = Enviar a ligação
recover-sent-heading = Veja o seu e-mail
recover-sent = Se essa conta existir, foi enviado para o seu endereço um e-mail com uma ligação. Pode demorar alguns minutos; veja também no correio não solicitado.
recover-no-mail = Este servidor não envia e-mails. Peça à administração da instituição uma ligação para iniciar sessão.
