# Signing in
enter-heading = Anmelden
enter-handle = Benutzername oder E-Mail-Adresse
enter-password = Passwort
enter-button = Anmelden
enter-link = Haben Sie einen Einmal-Link bekommen? Öffnen Sie ihn in diesem Browser: Er meldet Sie einmalig ohne Passwort an, und Sie können dann eines wählen.
enter-no-account = Noch kein Konto? Kolleginnen und Kollegen dieser Einrichtung werden von der Redaktion oder der Administration eingeladen. Zum Lesen brauchen Sie keines.
enter-wrong = Dieser Name und dieses Passwort gehören nicht zusammen.

# A link that signs a person in, once
link-heading = Willkommen, { $name }
link-sentence = Dieser Link meldet Sie bei { $house } als { $handle } an.
link-once = Der Link funktioniert einmal. Durch das Öffnen dieser Seite ist er noch nicht verbraucht.
link-spent = Dieser Link wurde schon benutzt oder ist zu alt. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.

# An invitation
invited-title = Sie sind eingeladen
invited-heading = { $house } heißt Sie willkommen
invited-sentence = { $role ->
    [reader] Sie sind eingeladen, als Leserin oder Leser dabei zu sein.
    [student] Sie sind eingeladen, als Studentin oder Student dabei zu sein.
    [practitioner] Sie sind eingeladen, als Fachkraft dabei zu sein.
    [editor] Sie sind eingeladen, als Mitglied der Redaktion dabei zu sein.
    [reviewer] Sie sind eingeladen, als die Person dabei zu sein, die in der Einrichtung für die Datenschutzprüfung zuständig ist.
   *[admin] Sie sind eingeladen, als Administratorin oder Administrator dabei zu sein.
}
invited-name = Ihr Name
invited-name-hint = So, wie ihn andere unter Ihren Texten sehen sollen.
invited-handle = Benutzername
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Kleinbuchstaben, Ziffern und Unterstriche. Ihre Adresse lautet dann @benutzername@{ $host }.
invited-email = E-Mail-Adresse
invited-email-hint = Wird nie angezeigt. Für einen neuen Link, wenn Sie das Passwort vergessen.
invited-password = Passwort
invited-password-hint = Mindestens 10 Zeichen.
invited-join = Beitreten

# Choosing a password
password-heading = Passwort wählen
password-lede = Sie sind angemeldet. Mit einem Passwort können Sie ohne neuen Link wiederkommen; Sie können das auch später erledigen.
password-new = Neues Passwort
password-hint = Mindestens 10 Zeichen. Einige Wörter hintereinander merkt man sich leichter als Sonderzeichen.
password-keep = Passwort speichern
password-later = Jetzt nicht

# A form that came when its session was over
unsent-heading = Noch nicht gesendet
unsent-signed-out = Sie wurden inzwischen abgemeldet. Nichts ist verloren: Melden Sie sich hier an, dann wird alles so gesendet, wie Sie es eingegeben haben.
unsent-signed-in = Sie haben sich inzwischen neu angemeldet. Nichts ist verloren: Sehen Sie Ihre Eingabe durch und senden Sie sie noch einmal.
unsent-typed = Ihre Eingabe
unsent-sign-in-and-send = Anmelden und senden
unsent-send-again = Erneut senden
again-heading = Erneut anmelden
again-no-password = Sie haben kein Passwort? Öffnen Sie einen Einmal-Link in einem anderen Tab dieses Browsers, kommen Sie dann hierher zurück und klicken Sie auf die Schaltfläche.
