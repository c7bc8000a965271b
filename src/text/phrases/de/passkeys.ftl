### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Passkeys
passkey-lede = Mit einem Passkey melden Sie sich an, indem Sie Ihr Gerät entsperren: mit Fingerabdruck, Gesicht oder PIN. Dann wird weder nach Passwort noch nach Code gefragt, und keine andere Seite kann ihn Ihnen entlocken.
passkey-none = Sie haben noch keinen Passkey.
passkey-added = Hinzugefügt am { $day }.
passkey-used = Zuletzt verwendet am { $day }.
passkey-unused = Noch nicht verwendet.
passkey-refused-on = Er wurde am { $day } abgewiesen, weil es anscheinend eine Kopie davon gibt. Entfernen Sie ihn und fügen Sie einen neuen hinzu.
passkey-change = Ändern oder entfernen
# The same link, for who hears it without the list around it
passkey-change-which = { $name } ändern oder entfernen
passkey-name = Name des Passkeys
passkey-name-hint = Damit Sie ihn wiedererkennen, zum Beispiel „Laptop“ oder „Diensthandy“.
passkey-name-wrong = Geben Sie dem Passkey einen Namen mit höchstens 60 Zeichen.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Aus Ihrer App, oder einer der Codes, die Sie aufbewahrt haben. Nach dem Passkey wird dann anstelle von Passwort und Code gefragt.
passkey-add = Passkey hinzufügen
passkey-script = Um einen Passkey hinzuzufügen, erlauben Sie dieser Seite JavaScript in Ihrem Browser. Die Anmeldung mit Passwort geht ohne.
passkey-browser = Dieser Browser kann hier keine Passkeys verwenden. Versuchen Sie einen neueren; die Anmeldung mit Passwort geht in jedem Browser.
passkey-most = Ihr Konto hat { $count } Passkeys, mehr kann es nicht aufbewahren. Entfernen Sie einen, den Sie nicht mehr brauchen.
passkey-already = Dieses Gerät hat schon einen Passkey für Ihr Konto. Es wurde nichts hinzugefügt.
passkey-not-added = Es wurde kein Passkey hinzugefügt. Drücken Sie noch einmal auf die Schaltfläche und bestätigen Sie auf Ihrem Gerät, oder nehmen Sie ein anderes Gerät.
passkey-not-kept = Mit der Antwort Ihres Geräts ließ sich nichts anfangen, deshalb wurde kein Passkey hinzugefügt. Versuchen Sie es noch einmal oder nehmen Sie ein anderes Gerät.

## One passkey: its name, and how to remove it

passkey-rename = Diesen Namen behalten
passkey-remove-heading = Diesen Passkey entfernen
passkey-remove-words = Er öffnet Ihr Konto dann nicht mehr. Ihre Texte und Ihre anderen Wege zur Anmeldung bleiben, wie sie sind. Löschen Sie ihn auch in den Einstellungen Ihres Geräts.
passkey-remove = Passkey entfernen
passkey-only-way = Wählen Sie ein Passwort, bevor Sie Ihren letzten Passkey entfernen: Ohne Passwort kämen Sie nicht mehr herein.
passkey-back = Alle Wege zur Anmeldung

## Short notes on what has just been done

passkey-done-added = Der Passkey ist hinzugefügt. Ab jetzt können Sie sich damit anmelden.
passkey-done-renamed = Der Passkey hat seinen neuen Namen.
passkey-done-removed = Der Passkey ist entfernt. Er öffnet Ihr Konto nicht mehr.

## The page for signing in

passkey-button = Mit einem Passkey anmelden
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Bestätigen Sie auf Ihrem Gerät.
passkey-not-used = Sie sind nicht angemeldet. Drücken Sie noch einmal auf die Schaltfläche und bestätigen Sie auf Ihrem Gerät, oder verwenden Sie Ihr Passwort.
passkey-unknown = Dieser Passkey öffnet hier kein Konto; vielleicht wurde er entfernt. Melden Sie sich mit Ihrem Passwort an oder fragen Sie die Administration dieser Seite.
passkey-late = Das hat länger als { $minutes } Minuten gedauert oder in einem anderen Browser begonnen. Bitte drücken Sie noch einmal auf die Schaltfläche.
passkey-copied = Dieser Passkey wurde abgewiesen, weil es anscheinend eine Kopie davon gibt. Melden Sie sich mit Ihrem Passwort an, entfernen Sie den Passkey auf der Seite „Anmeldung“ in Ihrem Bereich und fügen Sie einen neuen hinzu.
passkey-offline = Der Server hat nicht geantwortet. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf die Schaltfläche.
passkey-full = Im Moment melden sich zu viele Menschen an. Drücken Sie in einer Minute noch einmal auf die Schaltfläche oder verwenden Sie Ihr Passwort.

## Mails

passkey-mail-added-subject = Ein Passkey wurde zu Ihrem Konto hinzugefügt
passkey-mail-added = Zum Konto { $handle } bei { $house } wurde ein Passkey hinzugefügt. Mit ihm kann man sich ab jetzt ohne Passwort anmelden.
passkey-mail-refused-subject = Ein Passkey Ihres Kontos wurde abgewiesen
passkey-mail-refused = Jemand wollte sich mit einem Ihrer Passkeys beim Konto { $handle } bei { $house } anmelden. Er wurde abgewiesen, weil es anscheinend eine Kopie davon gibt. Niemand wurde eingelassen.
passkey-mail-refused-do = Entfernen Sie diesen Passkey auf der Seite „Anmeldung“ in Ihrem Bereich und fügen Sie einen neuen hinzu.
passkey-mail-button = Meine Passkeys ansehen
passkey-mail-note = Waren Sie es nicht? Dann entfernen Sie den Passkey, wählen Sie ein neues Passwort und melden Sie alle anderen Browser auf der Seite „Apps und Browser“ ab.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Wenn Sie Passkeys hinzufügen: der Name, den Sie jedem geben, sein öffentlicher Schlüssel, mit dem sich niemand als Sie anmelden kann, und die Tage, an denen er hinzugefügt und zuletzt verwendet wurde. Ein Cookie von zehn Minuten hält eine Anmeldung mit Passkey zusammen.
passkey-record = Mitglieder, die Passkeys hinzufügen: der Name, der öffentliche Schlüssel und wann jeder hinzugefügt, zuletzt verwendet oder abgewiesen wurde.
