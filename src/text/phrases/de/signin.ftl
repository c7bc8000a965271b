### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Mit { $provider } anmelden
# Above the fields for handle and password, where there is the button as well
signin-or = Oder mit Ihrem Passwort hier
signin-join-button = Mit { $provider } beitreten

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Sie haben abgebrochen, bevor { $provider } Sie angemeldet hatte. Es wurde nichts geändert. Sie können es noch einmal versuchen oder Ihr Passwort verwenden.
signin-declined = { $provider } hat Sie nicht angemeldet. Bitte versuchen Sie es noch einmal; wenn es wieder geschieht, sagen Sie der Administration dieser Seite Bescheid.
signin-down = { $provider } antwortet im Moment nicht. Bitte versuchen Sie es in einigen Minuten noch einmal oder verwenden Sie Ihr Passwort.
signin-misconfigured = Die Anmeldung mit { $provider } ist nicht richtig eingerichtet. Die Administration dieser Seite muss sich die Einstellungen ansehen. Inzwischen können Sie Ihr Passwort verwenden.
signin-untrusted = Der Antwort von { $provider } war nicht zu trauen, deshalb wurde niemand angemeldet. Bitte versuchen Sie es noch einmal; wenn es wieder geschieht, sagen Sie der Administration dieser Seite Bescheid.
signin-clock = Die Uhr von { $provider } und die Uhr dieser Seite weichen zu stark voneinander ab. Die Administration muss sie richtig stellen. Inzwischen können Sie Ihr Passwort verwenden.
signin-expired = Das hat länger als 10 Minuten gedauert oder in einem anderen Browser begonnen. Bitte beginnen Sie noch einmal.
signin-no-entry = Mit diesem Konto kann man sich hier im Moment nicht anmelden. Die Administration dieser Seite kann Ihnen sagen, warum.
signin-no-account = Für Sie gibt es hier noch kein Konto. Bitten Sie die Administration oder die Redaktion dieser Seite um eine Einladung an die E-Mail-Adresse, die Sie bei { $provider } haben.
signin-unverified = Hier gibt es ein Konto mit Ihrer E-Mail-Adresse, aber { $provider } hat nicht bestätigt, dass die Adresse Ihre ist. Melden Sie sich mit Ihrem Passwort an und verbinden Sie beide dann auf der Seite „Apps und Browser“.

## An account here has the same mail address: the two are connected once

signin-link-heading = Ihr Konto verbinden
signin-link-sentence = Sie sind mit { $provider } als { $email } angemeldet. Hier gibt es ein Konto mit dieser E-Mail-Adresse. Geben Sie dessen Passwort einmal ein; danach genügt { $provider }.
signin-link-button = Verbinden und anmelden
signin-link-no-password = Kein Passwort, oder vergessen? Melden Sie sich über einen Link an, den wir Ihnen schicken, und verbinden Sie beide dann auf der Seite „Apps und Browser“.

## A new account

signin-join-heading = Willkommen
signin-join-sentence = { $role ->
    [reader] Sie sind mit { $provider } als { $email } angemeldet und treten als Leserin oder Leser bei.
    [student] Sie sind mit { $provider } als { $email } angemeldet und treten als Studentin oder Student bei.
    [practitioner] Sie sind mit { $provider } als { $email } angemeldet und treten als Fachkraft bei.
    [editor] Sie sind mit { $provider } als { $email } angemeldet und treten als Mitglied der Redaktion bei.
    [reviewer] Sie sind mit { $provider } als { $email } angemeldet und treten als die Person bei, die für die Datenschutzprüfung zuständig ist.
   *[admin] Sie sind mit { $provider } als { $email } angemeldet und treten als Administratorin oder Administrator bei.
}
signin-join-make = Mein Konto anlegen

## The page "Apps and browsers" of a member

signin-own-heading = Anmelden mit { $provider }
signin-own-connected = Ihr Konto ist verbunden. Sie können sich mit { $provider } als { $as } anmelden.
signin-own-free = Ihr Konto ist nicht mit { $provider } verbunden. Sobald es das ist, brauchen Sie hier kein Passwort.
signin-own-connect = Mit { $provider } verbinden
signin-own-disconnect = Verbindung lösen
signin-own-only-way = Wählen Sie ein Passwort, bevor Sie die Verbindung lösen: Ohne Passwort kämen Sie nicht mehr herein.
signin-own-taken = Dieses Konto von { $provider } ist hier mit jemand anderem verbunden. Es wurde nichts geändert.
signin-own-another = Ihr Konto ist schon mit einem anderen Konto von { $provider } verbunden. Lösen Sie zuerst diese Verbindung.

## Short notes on what has just been done

signin-done-connected = Ihr Konto ist verbunden. Ab jetzt können Sie sich damit anmelden.
signin-done-disconnected = Ihr Konto ist nicht mehr verbunden.

## The page for admins: how people sign in

signin-desk-heading = Wie Mitglieder sich anmelden
signin-desk-lede = Mitglieder melden sich mit einem Passwort an und, wenn sie es einschalten, mit einer App für Codes. Hat Ihre Einrichtung eigene Konten, können sie auch diese verwenden.
signin-desk-off = Die Konten Ihrer Einrichtung sind nicht mit dieser Seite verbunden. Der Teil [sign_in] der Konfiguration sagt, wo sie sind; docs/sign-in.md zeigt, wie das geht.
signin-desk-on = Man kann sich mit { $provider } anmelden.
signin-desk-connected = { $count ->
    [one] Ein Konto ist verbunden.
   *[other] { $count } Konten sind verbunden.
}
signin-desk-issuer = Aussteller
signin-desk-client = Client
signin-desk-secret = Geheimnis
signin-desk-secret-set = Gesetzt
signin-desk-secret-none = Keines: Der Client ist öffentlich
# The address that the admin types into the institution's own system
signin-desk-return = Rückkehradresse, die dort einzutragen ist
signin-desk-joining = Wer ein Konto bekommt
signin-desk-join-all = Alle, die sich dort anmelden können. Als { $role }, wenn keine Gruppe etwas anderes sagt.
signin-desk-join-invited = Nur wer an die E-Mail-Adresse eingeladen wurde, die sie oder er dort hat.
signin-desk-groups = Rollen nach Gruppe
signin-desk-no-groups = Keine Gruppe gibt eine Rolle.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Ausprobieren
signin-desk-test-words = Sie melden sich dort selbst an und sehen, was diese Seite über Sie erfährt. Nichts wird gespeichert, und Sie bleiben angemeldet, wie Sie sind.
signin-desk-test = Anmeldung ausprobieren

## The page with the outcome of that test

signin-test-heading = Probe der Anmeldung
signin-test-known = Es funktioniert. Dieses Konto ist mit @{ $handle } verbunden.
signin-test-link = Es funktioniert. Wer sich so zum ersten Mal anmeldet, wird nach dem Passwort des Kontos mit derselben E-Mail-Adresse gefragt.
signin-test-join = { $role ->
    [reader] Es funktioniert. Wer sich so zum ersten Mal anmeldet, bekommt ein Konto als Leserin oder Leser.
    [student] Es funktioniert. Wer sich so zum ersten Mal anmeldet, bekommt ein Konto als Studentin oder Student.
    [practitioner] Es funktioniert. Wer sich so zum ersten Mal anmeldet, bekommt ein Konto als Fachkraft.
    [editor] Es funktioniert. Wer sich so zum ersten Mal anmeldet, bekommt ein Konto als Mitglied der Redaktion.
    [reviewer] Es funktioniert. Wer sich so zum ersten Mal anmeldet, bekommt ein Konto für die Datenschutzprüfung.
   *[admin] Es funktioniert. Wer sich so zum ersten Mal anmeldet, bekommt ein Konto als Administratorin oder Administrator.
}
signin-test-unverified = Es funktioniert, aber die E-Mail-Adresse dieses Kontos ist nicht bestätigt. Wer sich so zum ersten Mal anmeldet, muss es von Hand mit einem Konto hier verbinden.
signin-test-refused = Es funktioniert. Wer hier kein Konto und keine Einladung hat, wird nicht eingelassen.
signin-test-failed = Es funktioniert nicht.
signin-test-cause = Ursache
signin-test-claims = Was diese Seite erfährt
signin-test-name = Name
signin-test-value = Wert
signin-test-again = Noch einmal ausprobieren

# A line of the privacy notice
signin-privacy = Wenn Sie sich mit { $provider } anmelden, bringt Sie ein Cookie von zehn Minuten dorthin und zurück. Gespeichert werden das Zeichen, an dem { $provider } Sie erkennt, und die E-Mail-Adresse oder der Name von dort, bis Sie die Verbindung lösen oder Ihr Konto gelöscht wird.
