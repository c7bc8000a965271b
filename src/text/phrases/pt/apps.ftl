# What a person is asked when a program wants to use the account
oauth-title = Autoriza este programa a usar a sua conta?
oauth-first = { $client } pretende usar a sua conta. Inicie sessão primeiro.
oauth-handle = Nome de utilizador ou endereço de e-mail
oauth-password = Palavra-passe
oauth-enter = Entrar
oauth-wants = { $client } pretende usar a conta { $handle }. Poderá:
oauth-may-read = ler o que a sua conta pode ler e as suas notificações
oauth-may-know = ler o seu nome e o seu nome de utilizador
oauth-may-write = escrever comentários, marcar favoritos, partilhar e guardar em seu nome
oauth-may-follow = seguir pessoas e instituições em seu nome
oauth-may-push = enviar notificações para o seu dispositivo
oauth-caution = Autorize apenas se conhecer este programa. Pode retirar-lhe o acesso a qualquer momento: veja { $page } na sua área pessoal.
oauth-access = Aplicações e navegadores
oauth-agree = Autorizar
oauth-refuse = Recusar
oauth-code = O seu código
oauth-copy = Copie este código para { $client }. Funciona uma só vez e durante dez minutos.

# What a phone or a browser shows
push-mention = { $name } mencionou a sua conta
push-status = { $name } escreveu algo novo
push-reblog = { $name } partilhou o seu texto
push-favourite = { $name } gosta do seu texto
push-follow = { $name } começou a seguir a sua conta
push-follow-request = { $name } pede para seguir a sua conta
push-poll = Terminou uma sondagem de { $name }
push-update = { $name } alterou um texto partilhado por si
push-report = { $name } enviou uma denúncia
