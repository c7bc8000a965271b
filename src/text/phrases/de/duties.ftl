# The rules of the house: what members and guests may say here
rules-title = Regeln dieser Einrichtung
rules-lede = Was hier gesagt werden darf und was nicht. Die Moderation entscheidet nach diesen Regeln und nach dem Gesetz; sie sagt, warum, und wer betroffen ist, kann Beschwerde einlegen.
rules-since = Version { $number }, seit dem { $day }.
rules-standard = Diese Regeln kommen mit der Software; die Einrichtung hat noch keine eigenen geschrieben.
rules-versions = Frühere Versionen
rules-version = Version { $number }, seit dem { $day }
rules-report = Etwas melden, das gegen sie verstößt
# The rules that come with the software
rules-families = Niemand, mit dem Sie arbeiten, darf in dem, was Sie schreiben, wiederzuerkennen sein, auch nicht für die Nachbarschaft.
rules-respect = Schreiben Sie über Familien, über Kolleginnen und Kollegen und übereinander so, dass alle es lesen könnten, ohne verletzt zu werden.
rules-children = Nichts, was Kindern schadet oder sie in Gefahr bringt, weder in Worten noch in Bildern.
rules-sources = Sagen Sie, was von Ihnen ist und was Sie von anderen übernommen haben, und halten Sie deren Lizenzen ein.
rules-evidence = Sagen Sie, was Sie ausprobiert haben und was Sie nur vermuten; verkaufen Sie nichts.
rules-law = Nichts, was das Gesetz verbietet: keinen Hass, keine Drohungen, keine Beleidigungen, keine vertraulichen Akten.
# Where an admin writes them
rules-edit = Regeln schreiben
rules-edit-lede = Eine Regel pro Zeile. Was Sie speichern, ist eine neue Version; frühere bleiben lesbar, weil nach ihnen entschieden wurde.
rules-in = Auf { $language }
rules-in-hint = Lassen Sie das Feld leer, wenn diese Sprache in der Einrichtung nicht gesprochen wird; gezeigt wird dann die erste Sprache der Einrichtung.
rules-save = Als neue Version speichern
done-rules = Die Regeln sind als neue Version gespeichert.
audit-rules = Regeln der Einrichtung geschrieben

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Verzeichnis der Verarbeitung
record-lede = Was { $house } nach Artikel 30 DSGVO über diesen Server im Verzeichnis von Verarbeitungstätigkeiten festhalten muss, erstellt aus seinen Einstellungen. Lesen Sie es mit Ihrer oder Ihrem Datenschutzbeauftragten und übernehmen Sie es in Ihr eigenes Verzeichnis.
record-who = Wer verantwortlich ist
record-who-words = { $house } ist der Verantwortliche im Sinne der DSGVO; der Server ist { $host }.
record-who-contact = Kontakt:
record-who-officer = Datenschutzbeauftragte oder Datenschutzbeauftragter:
record-why = Wozu
record-why-publish = Um Praxisansätze und Essays aus der Arbeit mit Familien unter Fachkräften zu beschreiben, zu teilen und zu besprechen.
record-why-accounts = { $count ->
    [one] Damit sich eine Person anmelden und schreiben kann, mit einer eigenen Rolle.
   *[other] Damit sich { $count } Personen anmelden und schreiben können, jede mit einer eigenen Rolle.
}
record-why-moderate = Um auf Meldungen zu antworten und ein Protokoll der Entscheidungen zu führen (Artikel 16 bis 20 des Gesetzes über digitale Dienste, Digital Services Act).
record-basis = Auf welcher Rechtsgrundlage
record-basis-words = Artikel 6 Absatz 1 Buchstabe e oder f DSGVO: eine Aufgabe im öffentlichen Interesse oder ein berechtigtes Interesse am Austausch unter Fachkräften; für Meldungen Buchstabe c. Texte dürfen keine Daten von Klientinnen und Klienten enthalten; was jemanden erkennen lassen könnte, wird geprüft, bevor es hinausgeht (Artikel 25).
record-whom = Über wen, und welche Daten
record-whom-members = Mitglieder: Name, Benutzername, E-Mail-Adresse, Rolle, eine Prüfsumme (Hash) des Passworts, Texte mit ihren Versionen, wem sie folgen, was sie sich gemerkt haben, Sitzungen.
record-whom-others = Menschen anderswo, die folgen, antworten oder denen gefolgt wird: Name, Adresse, Bild, öffentliche Texte.
record-whom-reporters = Menschen, die etwas melden: der Wortlaut der Meldung und, falls angegeben, Name und E-Mail-Adresse.
record-receivers = Wer sie empfängt
record-receivers-partners = Bei Texten für das Netzwerk die Partnereinrichtungen: { $partners }.
record-receivers-nobody = Bei Texten für das Netzwerk die Partnereinrichtungen. Es gibt noch keine.
record-receivers-open = Bei öffentlichen Texten: jeder Server, von dem aus jemand folgt.
record-receivers-allowed = Bei öffentlichen Texten: Partnereinrichtungen und die Server, die zugelassen wurden.
record-receivers-none = Bei öffentlichen Texten: kein anderer Server.
record-countries = Partnereinrichtungen außerhalb des Europäischen Wirtschaftsraums: { $partners }. Geben Sie in Ihrem Verzeichnis an, wodurch das rechtmäßig ist (Kapitel V DSGVO).
record-countries-none = Keine Partnereinrichtung befindet sich außerhalb des Europäischen Wirtschaftsraums, soweit die Partnereinrichtungen sagen, wo sie sind. Server, die öffentlichen Texten folgen, können überall sein.
record-long = Wie lange
record-long-texts = Texte, bis diejenigen, die sie verfasst haben, sie zurückziehen; danach bleiben die Adresse und der Tag. Konten, bis sie gelöscht werden, mit allen ihren Texten.
record-long-elsewhere = Texte anderer Server { $days } Tage, sofern niemand hier mit ihnen zu tun hatte; die von Partnereinrichtungen so lange wie die Partnerschaft.
record-long-reports = Der Wortlaut von Meldungen und wer sie gesendet hat, { $days } Tage über die Entscheidung hinaus; Entscheidungen und das Protokoll bleiben.
record-long-sessions = Sitzungen { $days } Tage. IP-Adressen werden nicht gespeichert.
record-how = Wie sie geschützt sind
record-how-words = Argon2id für Passwörter, Prüfsummen (Hashes) für Tokens, Signaturen für alles zwischen Servern, strikte Trennung danach, wer was lesen darf, gelöschter Wortlaut in der Datenbank überschrieben. Für die Verschlüsselung der Übertragung, die Datenträger, Aktualisierungen und den Zugang zum Rechner sorgt die Einrichtung.
