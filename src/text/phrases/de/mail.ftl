# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Guten Tag, { $name }!

# To who forgot the password
mail-recover-subject = Anmelden bei { $house }
mail-recover-words = Jemand, vermutlich Sie selbst, möchte wieder Zugang zum Konto { $handle } bei { $house }. Dieser Link meldet Sie einmal an, innerhalb einer Stunde, und Sie können dann ein neues Passwort wählen.
mail-recover-button = Anmelden
mail-recover-note = Sie haben nicht darum gebeten? Dann brauchen Sie nichts zu tun: Ohne den Link kommt niemand hinein, und Ihr Passwort bleibt, wie es ist.

# An invitation
mail-invite-subject = { $house } lädt Sie ein
mail-invite-words = { $by } lädt Sie ein, bei { $house } mitzumachen: Dort schreiben Fachkräfte auf, was Familien hilft, und lesen, was Kolleginnen und Kollegen anderswo tun.
mail-invite-anybody = Dies ist eine Einladung, bei { $house } mitzumachen: Dort schreiben Fachkräfte auf, was Familien hilft, und lesen, was Kolleginnen und Kollegen anderswo tun.
mail-invite-button = Beitreten
mail-invite-note = Die Einladung ist nur für Sie und funktioniert einmal, bis { $day }. Wenn Sie sie versehentlich bekommen haben, brauchen Sie nichts zu tun: Ihre Adresse wird danach gelöscht.

# Somebody answered or mentioned the person
mail-told-subject = { $name } hat Ihnen geschrieben
mail-told-button = Lesen und antworten

# What is new, once a day
mail-digest-subject = { $count ->
    [one] Eine Neuigkeit bei { $house }
   *[other] { $count } Neuigkeiten bei { $house }
}
mail-digest-words = Das ist seit der letzten E-Mail für Sie neu:
mail-digest-button = Alle Mitteilungen
# A link at the end of these mails
mail-stop = Keine dieser E-Mails mehr

# A test by an admin
mail-test-subject = Die E-Mails von { $house } kommen an
mail-test-words = Sie haben diese E-Mail auf der Seite mit den Einstellungen angefordert. Sie ist angekommen: Auch Einladungen, Links bei vergessenem Passwort und Neuigkeiten werden ankommen.

# Asking for a link when the password is forgotten
recover-link = Passwort vergessen?
recover-heading = Neuer Zugang
recover-lede = Wir senden einen Link an die E-Mail-Adresse Ihres Kontos. Er meldet Sie einmal an, innerhalb einer Stunde; dann wählen Sie ein neues Passwort.
recover-name = Benutzername oder E-Mail-Adresse
recover-send = Link senden
recover-sent-heading = Sehen Sie in Ihr Postfach
recover-sent = Wenn es ein solches Konto gibt, ist eine E-Mail mit einem Link an dessen Adresse unterwegs. Das kann einige Minuten dauern; sehen Sie auch im Spam-Ordner nach.
recover-no-mail = Dieser Server sendet keine E-Mails. Bitten Sie die Administration der Einrichtung um einen Link zum Anmelden.
