# What a person is asked when a program wants to use the account
oauth-title = ¿Permite que este programa use su cuenta?
oauth-first = { $client } quiere usar su cuenta. Primero inicie sesión.
oauth-handle = Nombre de usuario o correo electrónico
oauth-password = Contraseña
oauth-enter = Entrar
oauth-wants = { $client } quiere usar la cuenta { $handle }. Podría:
oauth-may-read = leer lo que usted puede leer, y sus notificaciones
oauth-may-know = leer su nombre y su nombre de usuario
oauth-may-write = escribir comentarios, marcar como favorito, impulsar y guardar en su nombre
oauth-may-follow = seguir a personas e instituciones en su nombre
oauth-may-push = enviar notificaciones a su dispositivo
oauth-caution = Acepte solo si conoce este programa. Puede retirarle el acceso en cualquier momento: consulte { $page } en su escritorio.
oauth-access = Aplicaciones y navegadores
oauth-agree = Aceptar
oauth-refuse = Rechazar
oauth-code = Su código
oauth-copy = Copie este código en { $client }. Sirve una sola vez y durante diez minutos.

# What a phone or a browser shows
push-mention = { $name } le ha mencionado
push-status = { $name } ha escrito algo nuevo
push-reblog = { $name } ha compartido su texto
push-favourite = A { $name } le gusta su texto
push-follow = { $name } ha empezado a seguirle
push-follow-request = { $name } solicita seguirle
push-poll = Ha terminado una encuesta de { $name }
push-update = { $name } ha modificado un texto que usted compartió
push-report = { $name } ha enviado un aviso
