# What a person is asked when a program wants to use the account
oauth-title = Darf diese App Ihr Konto nutzen?
oauth-first = { $client } möchte Ihr Konto nutzen. Melden Sie sich zuerst an.
oauth-handle = Benutzername oder E-Mail-Adresse
oauth-password = Passwort
oauth-enter = Anmelden
oauth-wants = { $client } möchte das Konto { $handle } nutzen. Die App könnte:
oauth-may-read = lesen, was Sie lesen können, und Ihre Mitteilungen
oauth-may-know = Ihren Namen und Ihren Benutzernamen lesen
oauth-may-write = in Ihrem Namen kommentieren, Texte favorisieren, teilen und merken
oauth-may-follow = in Ihrem Namen Menschen und Einrichtungen folgen
oauth-may-push = Mitteilungen an Ihr Gerät senden
oauth-caution = Stimmen Sie nur zu, wenn Sie diese App kennen. Sie können ihr den Zugang jederzeit entziehen: unter { $page } in Ihrem Bereich.
oauth-access = Apps und Browser
oauth-agree = Zustimmen
oauth-refuse = Ablehnen
oauth-code = Ihr Code
oauth-copy = Kopieren Sie diesen Code in { $client }. Er funktioniert einmal und zehn Minuten lang.

# What a phone or a browser shows
push-mention = { $name } hat Sie erwähnt
push-status = { $name } hat etwas Neues geschrieben
push-reblog = { $name } hat Ihren Text geteilt
push-favourite = { $name } gefällt Ihr Text
push-follow = { $name } folgt Ihnen jetzt
push-follow-request = { $name } möchte Ihnen folgen
push-poll = Eine Umfrage von { $name } ist beendet
push-update = { $name } hat einen Text geändert, den Sie geteilt haben
push-report = { $name } meldet etwas
