# What a person is asked when a program wants to use the account
oauth-title = Permeteu que aquest programa utilitzi el vostre compte?
oauth-first = { $client } vol utilitzar el vostre compte. Primer inicieu la sessió.
oauth-handle = Nom d’usuari o correu electrònic
oauth-password = Contrasenya
oauth-enter = Entra
oauth-wants = { $client } vol utilitzar el compte { $handle }. Podria:
oauth-may-read = llegir el que podeu llegir, i les vostres notificacions
oauth-may-know = llegir el vostre nom i el vostre nom d’usuari
oauth-may-write = escriure comentaris, marcar com a preferit, impulsar i desar en nom vostre
oauth-may-follow = seguir persones i institucions en nom vostre
oauth-may-push = enviar notificacions al vostre dispositiu
oauth-caution = Accepteu-ho només si coneixeu aquest programa. Podeu retirar-li l’accés en qualsevol moment: consulteu { $page } a l’escriptori.
oauth-access = Aplicacions i navegadors
oauth-agree = Accepta
oauth-refuse = Rebutja
oauth-code = El vostre codi
oauth-copy = Copieu aquest codi a { $client }. Serveix una sola vegada i durant deu minuts.

# What a phone or a browser shows
push-mention = { $name } us ha mencionat
push-status = { $name } ha escrit alguna cosa nova
push-reblog = { $name } ha compartit el vostre text
push-favourite = A { $name } li agrada el vostre text
push-follow = { $name } us ha començat a seguir
push-follow-request = { $name } sol·licita seguir-vos
push-poll = S’ha acabat una enquesta publicada per { $name }
push-update = { $name } ha modificat un text que vau compartir
push-report = { $name } ha enviat un avís
