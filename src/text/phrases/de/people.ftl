# The roles of members
role-reader = Lesen
role-student = Studium
role-practitioner = Fachkraft
role-editor = Redaktion
role-reviewer = Datenschutzprüfung
role-admin = Administration
role-reader-may = Liest, was für diese Einrichtung und für das Netzwerk bestimmt ist, kommentiert und folgt anderen.
role-student-may = Schreibt Entwürfe; eine Fachkraft veröffentlicht sie.
role-practitioner-may = Schreibt und veröffentlicht.
role-editor-may = Bearbeitet Texte anderer und zieht sie zurück, entscheidet über Meldungen, lädt Kolleginnen und Kollegen ein.
role-reviewer-may = Entscheidet über das, was die Prüfung der Texte aufhält, zieht Texte zurück, entscheidet über Meldungen.
role-admin-may = Tut alles, was die Redaktion tut, und kümmert sich um Mitglieder, Partnereinrichtungen, Server und Einstellungen.

# The members of the house, for admins and editors
members-heading = Mitglieder
# One sentence of state after the other
members-count = { $count ->
    [one] Eine Person kann sich anmelden.
   *[other] { $count } Personen können sich anmelden.
}
members-suspended = { $count ->
    [one] Eine Person ist gesperrt.
   *[other] { $count } sind gesperrt.
}
members-invited = { $count ->
    [one] Eine Einladung ist offen.
   *[other] { $count } Einladungen sind offen.
}
members-not-invited = Keine Einladung ist offen.
members-not-allowed = Kolleginnen und Kollegen werden von der Redaktion oder der Administration eingeladen.
members-admin-only = Nur die Administration kümmert sich um die Mitglieder.
members-people = Personen
# The name of the table for who has it read aloud
members-table = Die Mitglieder dieser Einrichtung
members-person = Person
members-role = Rolle
members-last = Zuletzt hier
members-state = Status
members-never = noch nie
members-fine = kann sich anmelden
members-shut = gesperrt
members-decide = Entscheiden
# Read aloud instead of "Decide"
members-decide-whom = Über { $name } entscheiden

# One member
member-heading = { $name }
member-sentence = { $handle } ist seit dem { $day } dabei. Die E-Mail-Adresse ist { $email }.
member-seen = Zuletzt hier am { $day }.
member-not-seen = Noch nie hier gewesen.
member-is-suspended = Gesperrt seit dem { $day }: Mit diesem Konto kann sich niemand anmelden.
member-no-password = Es ist noch kein Passwort gewählt.
member-role = Rolle
member-role-hint = Gilt sofort.
member-role-change = Rolle ändern
member-link = Link zum Anmelden
member-link-words = Für den Fall, dass die Person ihr Passwort vergessen oder nie eines gewählt hat. Der Link meldet einmal an, innerhalb von 24 Stunden; geben Sie ihn selbst weiter. Ältere Links dieser Person funktionieren dann nicht mehr.
member-link-make = Link erstellen
member-link-made = Dieser Link meldet { $name } einmal an; er gilt, bis er benutzt ist oder 24 Stunden vergangen sind. Er wird nur jetzt angezeigt.
member-suspend = Sperren
member-suspend-words = Mit dem Konto kann sich niemand mehr anmelden: Browser und Apps werden sofort abgemeldet. Texte bleiben, wo sie sind. Sie können die Sperre jederzeit aufheben.
member-suspend-heading = { $name } sperren?
member-restore = Sperre aufheben
member-restore-words = Die Person kann sich wieder mit dem bisherigen Passwort anmelden. Apps müssen neu verbunden werden.
member-delete = Löschen
member-delete-open = Dieses Mitglied löschen
member-delete-words = Für den Fall, dass die Person endgültig geht und nichts zurücklassen möchte. Bevor es geschieht, lesen Sie, was verschwinden wird.
member-delete-heading = { $name } löschen?
member-delete-texts = { $count ->
    [0] Von dieser Person gibt es keinen Text.
    [one] Ein Text oder Kommentar wird hier zurückgezogen, und jeder Server, der ihn erhalten hat, wird aufgefordert, ihn zu löschen.
   *[other] { $count } Texte und Kommentare werden hier zurückgezogen, und jeder Server, der sie erhalten hat, wird aufgefordert, sie zu löschen.
}
member-delete-account = Der Name, die E-Mail-Adresse und das Passwort werden gelöscht, und alle Browser und Apps werden abgemeldet.
member-delete-handle = Der Benutzername { $handle } bleibt vergeben, damit niemand mit dieser Person verwechselt wird.
member-delete-final = Das lässt sich nicht rückgängig machen. Texte, die bleiben sollen, müssen vorher unter einem anderen Namen stehen: Sprechen Sie mit der Person.
member-delete-do = Endgültig löschen
member-keep = Nichts ändern
member-becomes = Neue Rolle für { $name }: { $role }
member-becomes-do = Rolle ändern
member-gave = Bisher: { $role }.
member-last-admin = Diese Person hat als einzige die Rolle Administration. Geben Sie die Rolle zuerst noch jemand anderem.
member-oneself = Das sind Sie selbst. Bitten Sie jemand anderen aus der Administration darum.
member-suspended-link = Wer gesperrt ist, kann sich nicht anmelden. Heben Sie zuerst die Sperre auf.
member-back = Alle Mitglieder

# Inviting colleagues
join-heading = Einladungen
join-lede = Eine Einladung ist ein Link, der einmal funktioniert, für eine Person, die Name, Benutzername und Passwort selbst wählt.
join-role = Rolle
join-role-hint = Die Administration kann sie später ändern.
join-language = Sprache
join-language-hint = Für E-Mails an diese Person. Die Seiten richten sich nach dem Browser.
join-days = Tage
join-days-hint = Wie lange die Einladung gilt: 1 bis { $most }.
join-name = Name
join-name-hint = Nur für Ihre Liste und zum Ausfüllen des Formulars; kann wegbleiben.
join-email = E-Mail-Adresse
join-email-hint = Nur für Ihre Liste und zum Ausfüllen des Formulars; kann wegbleiben.
join-make = Einladung erstellen
join-mail = Per E-Mail senden
# What has just been done
join-sent = Die Einladung ist unterwegs.
join-made = Geben Sie diesen Link weiter. Er wird nur jetzt angezeigt.
# A label before the address
join-made-link = Link
join-open = Offene Einladungen
join-none = Keine Einladung ist offen.
join-table = Offene Einladungen
join-whom = Für
join-anybody = wer den Link hat
join-until = Gilt bis
join-take-back = Zurücknehmen
# Read aloud instead of "Take back"
join-take-back-whom = Einladung zurücknehmen: { $name }
join-many = Viele auf einmal einladen

# What can be wrong with an invitation
join-wrong-name = Ein Name hat 1 bis 100 Zeichen.
join-wrong-email = Das ist keine E-Mail-Adresse.
join-wrong-needed = Für eine E-Mail braucht es eine Adresse.
join-wrong-member = Es gibt schon ein Mitglied mit dieser E-Mail-Adresse.
join-wrong-twice = Diese E-Mail-Adresse steht zweimal in der Liste.
join-wrong-role = Diese Rolle gibt es nicht. Möglich sind: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Mit dieser Rolle lädt nur die Administration ein.
join-wrong-language = Wählen Sie eine dieser Sprachen.
join-wrong-days = Eine Einladung gilt 1 bis { $most } Tage.

# Inviting from a list
many-heading = Viele auf einmal einladen
many-lede = Eine Person pro Zeile: E-Mail-Adresse; Name; Rolle. Name und Rolle können wegbleiben. Zuerst sehen Sie, was erstellt würde; nichts wird erstellt, bevor Sie zustimmen.
many-lines = Die Liste
# The example stays as it is, only the names may be those of your language
many-lines-hint = Zum Beispiel: nora@example.org; Nora Weber; practitioner
many-usual = Rolle für Zeilen, die keine nennen
many-usual-hint = Für Zeilen, in denen nur eine Adresse oder eine Adresse und ein Name steht.
many-look = Liste prüfen
many-file = Oder eine Datei wählen
many-file-hint = Eine Textdatei oder eine als CSV gespeicherte Tabelle mit denselben Spalten.
many-file-look = Datei lesen
many-empty = Es gibt keine Zeile zu lesen.
many-too-many = Höchstens { $most } Personen auf einmal.
many-file-unreadable = Diese Datei ist kein Text. Speichern Sie die Tabelle als CSV und wählen Sie sie noch einmal.
many-fine = { $count ->
    [one] Eine Einladung kann erstellt werden.
   *[other] { $count } Einladungen können erstellt werden.
}
many-faulty = { $count ->
    [one] Bitte sehen Sie sich eine Zeile noch einmal an und korrigieren Sie sie unten; bis dahin wird nichts erstellt.
   *[other] Bitte sehen Sie sich { $count } Zeilen noch einmal an und korrigieren Sie sie unten; bis dahin wird nichts erstellt.
}
many-table = Die Zeilen der Liste
many-line = Zeile
many-state = Status
many-ready = bereit
many-make = { $count ->
    [one] Eine Einladung erstellen
   *[other] { $count } Einladungen erstellen
}
many-mail = { $count ->
    [one] Per E-Mail senden
   *[other] Alle per E-Mail senden
}
many-made-heading = Die Einladungen sind erstellt
many-made = { $count ->
    [one] Ein Link, für eine Person. Er wird nur jetzt angezeigt: Kopieren Sie ihn.
   *[other] { $count } Links, jeder für eine Person. Sie werden nur jetzt angezeigt: Kopieren Sie sie.
}
many-copy = Alle zum Kopieren: E-Mail-Adresse; Name; Link

# Lines of the log of decisions
deed-role = Rolle geändert
deed-suspended = Mitglied gesperrt
deed-restored = Sperre aufgehoben
deed-link = Link zum Anmelden erstellt
deed-deleted = Mitglied gelöscht
deed-invited = Einladung erstellt
deed-invitation-back = Einladung zurückgenommen

# The settings of the node, for admins
setting-heading = Einstellungen
setting-admin-only = Einstellungen sieht und ändert nur die Administration.
# After a sentence about which servers may talk to this one
setting-state-mail = E-Mails werden gesendet.
setting-state-no-mail = Es werden keine E-Mails gesendet: Wer das Passwort vergessen hat, kommt per E-Mail nicht wieder hinein.
setting-state-unread = { $count ->
    [0] Alle Sprachen der Seiten wurden muttersprachlich gegengelesen.
    [one] Eine Sprache der Seiten wurde noch nicht muttersprachlich gegengelesen.
   *[other] { $count } Sprachen der Seiten wurden noch nicht muttersprachlich gegengelesen.
}
setting-keep = Speichern
setting-too-long = Höchstens { $most } Zeichen.
# What has just been done
setting-kept = Die Einstellungen sind gespeichert.
setting-announce = Ankündigungen
# Read aloud before an announcement
setting-announced = Ankündigung
setting-for-readers = Für alle
setting-for-readers-hint = Ein oder zwei Sätze, die auf jeder Seite stehen, für alle, die hier lesen. Lassen Sie das Feld leer, wenn es nichts anzukündigen gibt.
setting-for-members = Für Mitglieder
setting-for-members-hint = Nur Mitglieder lesen sie, auf jeder Seite. Lassen Sie das Feld leer, wenn es nichts anzukündigen gibt.
setting-about = Über die Einrichtung
setting-summary = Der Satz über die Einrichtung
setting-summary-hint = Er steht am Anfang der Startseite und in dem Profil, dem andere folgen. Bleibt das Feld leer, wird der Satz aus der Konfiguration angezeigt.
setting-file = Was in der Konfiguration steht
setting-file-words = Alles andere wird in der Datei { $file } geändert und gilt, sobald der Server neu gestartet ist. Neben jeder Einstellung steht, wie sie dort heißt. Passwörter werden nie angezeigt.
setting-not-said = nicht angegeben
setting-yes = ja
setting-no = nein
setting-house = Einrichtung
setting-name = Name
setting-handle = Benutzername
setting-country = Land
setting-town = Ort
setting-languages = Sprachen, die wichtigste zuerst
setting-contact = Kontakt der Einrichtung
setting-officer = Kontakt für den Datenschutz
setting-network = Netzwerk
setting-address = Adresse
setting-mode = Wer mit diesem Server Verbindung aufnehmen darf
setting-signed = Lesen über ActivityPub nur mit Signatur
setting-development = Nur zum Ausprobieren
setting-storage = Speicher
setting-database = Datenbank
setting-media = Ordner für Bilder und Dateien
setting-mail = E-Mail
setting-mail-server = Mailserver
setting-mail-from = Absender der E-Mails
setting-mail-nobody = keiner
setting-mail-folder = keiner: Jede E-Mail wird eine Datei in { $folder }
# After the host of the mail server
setting-mail-sealed = (verschlüsselt)
setting-mail-open = (nicht verschlüsselt, auf diesem Rechner)
setting-mail-test = Test-E-Mail an mich senden
setting-mail-none = Tragen Sie einen Mailserver in die Konfiguration ein, dann können Einladungen, Links bei vergessenem Passwort und Neuigkeiten per E-Mail gesendet werden.
setting-mail-taken = Der Mailserver hat eine E-Mail an { $email } angenommen. Sehen Sie nach, ob sie angekommen ist, auch im Spam-Ordner.
# What the mail server answered follows, in its own words
setting-mail-refused = Die Test-E-Mail konnte nicht übergeben werden. Die Antwort:
setting-safeguards = Schutz
setting-second = Texte für alle brauchen eine zweite Person
setting-limits = Grenzen
setting-guesses = Falsche Passwörter für ein Konto von einer IP-Adresse
setting-guesses-from = Falsche Passwörter von einer IP-Adresse
setting-calls = Anfragen der App einer Person
setting-calls-from = Anfragen ohne angemeldete Person von einer IP-Adresse
setting-often = { $count ->
    [one] { $count } in { $minutes } Minuten
   *[other] { $count } in { $minutes } Minuten
}
setting-tongues = Sprachen der Seiten
setting-tongues-words = Die Seiten sind in jeder Sprache mit Sorgfalt formuliert. Solange eine Sprache nicht muttersprachlich gegengelesen ist, kann hier und da ein Satz stehen, den niemand so sagen würde. Sagen Sie uns Bescheid, wenn Sie einen finden.
setting-read = gegengelesen von { $name }
setting-unread = noch nicht muttersprachlich gegengelesen
setting-deed-announcement = Ankündigung geändert
setting-deed-summary = Satz über die Einrichtung geändert

# What a member hears of: who did what
heard-heading = Mitteilungen
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Eine neue Mitteilung
   *[other] { $count } neue Mitteilungen
}
heard-nothing = Noch nichts. Wenn Ihnen jemand antwortet oder folgt oder sich merkt, was Sie geschrieben haben, steht es hier.
heard-no-news = Nichts Neues, seit Sie zuletzt hier waren.
heard-news = { $count ->
    [one] Eine ist neu.
   *[other] { $count } sind neu.
}
# A small mark beside what was not seen before
heard-new = neu
heard-older = Ältere
heard-reply = { $name } hat Ihnen geantwortet
heard-mention = { $name } hat Sie erwähnt
heard-status = { $name } hat etwas veröffentlicht
heard-reblog = { $name } hat geteilt, was Sie geschrieben haben
heard-favourite = { $name } gefällt, was Sie geschrieben haben
heard-follow = { $name } folgt Ihnen
heard-follow-request = { $name } möchte Ihnen folgen
heard-poll = Eine Umfrage von { $name } ist beendet
heard-update = { $name } hat einen Text geändert, den Sie geteilt haben
heard-report = { $name } hat der Moderation etwas gemeldet
heard-mail = E-Mails
heard-mail-when = Wann eine E-Mail kommt
heard-mail-hint = In jeder E-Mail steht ein Link, mit dem Sie diese E-Mails ohne Anmeldung beenden.
heard-at-once = Sofort
heard-at-once-words = Bei jeder Antwort und jeder Erwähnung.
heard-daily = Einmal am Tag
heard-daily-words = Eine E-Mail mit allem, was neu ist, und keine, wenn es nichts gibt.
heard-never = Nie
heard-never-words = Nur hier.
heard-language = Sprache
heard-language-hint = Für E-Mails an Sie. Die Seiten richten sich nach Ihrem Browser.
heard-keep = Speichern
# What has just been done
heard-kept = Ihre Wahl ist gespeichert.
heard-no-mail = Dieser Server sendet keine E-Mails. Die Administration kann das einrichten.
heard-stop-heading = Keine dieser E-Mails mehr
heard-stop-words = Sie bekommen keine E-Mails mehr über Antworten, Erwähnungen und Neues. Links bei vergessenem Passwort kommen weiterhin, wenn Sie darum bitten.
heard-stop = E-Mails beenden
heard-stopped = Erledigt: Sie bekommen keine dieser E-Mails mehr. Auf der Seite Ihrer Mitteilungen können Sie jederzeit neu wählen.

# The second step of signing in: a code from an app on the phone
second-heading = Anmeldung
second-is-off = Wenn Sie sich anmelden, werden Sie nur nach dem Passwort gefragt.
second-is-on = { $count ->
    [0] Nach dem Passwort werden Sie nach einem Code aus Ihrer App gefragt. Für den Fall, dass Sie die App verlieren, ist kein Ersatzcode mehr übrig: Schalten Sie den zweiten Schritt aus und wieder ein.
    [one] Nach dem Passwort werden Sie nach einem Code aus Ihrer App gefragt. Für den Fall, dass Sie die App verlieren, ist noch ein Ersatzcode übrig.
   *[other] Nach dem Passwort werden Sie nach einem Code aus Ihrer App gefragt. Für den Fall, dass Sie die App verlieren, sind noch { $count } Ersatzcodes übrig.
}
second-why = Mit einem zweiten Schritt kommt nicht hinein, wer nur Ihr Passwort kennt. Sie brauchen eine App für Einmalcodes auf Ihrem Telefon oder Computer; die meisten Passwortmanager können das.
second-on = Zweiten Schritt einschalten
second-off = Zweiten Schritt ausschalten
second-off-hint = Aus Ihrer App, oder einer der Ersatzcodes, die Sie aufbewahrt haben.
second-key-words = Lassen Sie Ihre App dieses Bild einlesen. Geben Sie dann den Code ein, den sie anzeigt.
# Read aloud instead of the picture
second-picture = Ein Bild mit dem Schlüssel für Ihre App; derselbe Schlüssel steht unten als Text
second-type = Oder geben Sie diesen Schlüssel in die App ein:
second-code = Code
second-first-hint = Sechs Ziffern. Sie wechseln alle dreißig Sekunden.
second-wrong = Dieser Code ist nicht richtig. Jeder Code funktioniert einmal und dreißig Sekunden lang.
second-codes-heading = Bewahren Sie diese Ersatzcodes auf
second-codes-words = Der zweite Schritt ist eingeschaltet. Wenn Sie die App verlieren, kommen Sie mit jedem dieser Codes einmal hinein. Drucken Sie sie aus oder schreiben Sie sie auf: Sie werden nur jetzt angezeigt.
second-codes-kept = Ich habe sie aufbewahrt
second-enter = Noch ein Schritt
second-enter-hint = Aus Ihrer App, oder einer der Ersatzcodes, die Sie beim Einschalten des zweiten Schritts aufbewahrt haben.
second-lost = Haben Sie die App und die Ersatzcodes verloren? Die Administration der Einrichtung kann den zweiten Schritt für Sie ausschalten.
# Where a form is sent again after signing in on the same page
second-elsewhere = Für dieses Konto ist auch ein Code nötig. Melden Sie sich in einem anderen Tab dieses Browsers an, kommen Sie dann hierher zurück und klicken Sie auf die Schaltfläche.
# On the page of apps and browsers
second-others = Alle anderen Browser abmelden
second-lift = Zweiten Schritt ausschalten
second-lift-words = Für den Fall, dass die Person die App und die Ersatzcodes verloren hat. Vergewissern Sie sich, dass wirklich sie selbst darum bittet.
second-deed = Zweiter Schritt der Anmeldung ausgeschaltet
