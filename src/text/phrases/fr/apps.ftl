# What a person is asked when a program wants to use the account
oauth-title = Cette application peut-elle utiliser votre compte ?
oauth-first = { $client } souhaite utiliser votre compte. Connectez-vous d’abord.
oauth-handle = Identifiant ou adresse e-mail
oauth-password = Mot de passe
oauth-enter = Connexion
oauth-wants = { $client } souhaite utiliser le compte { $handle }. L’application pourrait :
oauth-may-read = lire ce que vous pouvez lire, ainsi que vos notifications
oauth-may-know = lire votre nom et votre identifiant
oauth-may-write = écrire des commentaires, ajouter des textes aux favoris, les partager et les enregistrer en votre nom
oauth-may-follow = suivre des personnes et des institutions en votre nom
oauth-may-push = envoyer des notifications sur votre appareil
oauth-caution = N’acceptez que si vous connaissez cette application. Vous pouvez mettre fin à son accès à tout moment : voir { $page } dans votre espace.
oauth-access = Applications et navigateurs
oauth-agree = Accepter
oauth-refuse = Refuser
oauth-code = Votre code
oauth-copy = Copiez ce code dans { $client }. Il fonctionne une seule fois, pendant dix minutes.

# What a phone or a browser shows
push-mention = { $name } vous mentionne
push-status = { $name } a écrit quelque chose de nouveau
push-reblog = { $name } a partagé votre texte
push-favourite = { $name } aime votre texte
push-follow = { $name } vous suit désormais
push-follow-request = { $name } demande à vous suivre
push-poll = Un sondage de { $name } est terminé
push-update = { $name } a modifié un texte que vous aviez partagé
push-report = { $name } fait un signalement
