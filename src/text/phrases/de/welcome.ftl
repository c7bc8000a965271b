# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Diesen Server einrichten
welcome-menu = Einrichten
# How many of the steps are done
welcome-done = { $count ->
    [0] Fünf Schritte in beliebiger Reihenfolge; noch ist keiner erledigt. Sie können unterbrechen und später weitermachen: Diese Seite bleibt in Ihrem Bereich.
    [one] Einer von fünf Schritten ist erledigt. Sie können unterbrechen und später weitermachen: Diese Seite bleibt in Ihrem Bereich.
   *[other] { $count } von 5 Schritten sind erledigt. Sie können unterbrechen und später weitermachen: Diese Seite bleibt in Ihrem Bereich.
}
welcome-all-done = Alle fünf Schritte sind erledigt.
# Beside the heading of a step
welcome-step-done = erledigt
welcome-step-open = noch offen
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [one] Diesen Server einrichten: Einer von fünf Schritten ist erledigt.
   *[other] Diesen Server einrichten: { $count } von 5 Schritten sind erledigt.
}
welcome-go-on = Weiter einrichten
# What has just been done
done-set-up = Der Server ist eingerichtet. Die Einstellungen stehen unter „Administration“.

# Step: what readers see first
welcome-house = Was Leserinnen und Leser zuerst sehen
# $languages: names of languages, with commas
welcome-house-words = { $house } veröffentlicht in diesen Sprachen: { $languages }. Name, Land und Sprachen stehen in der Datei { $file }; ändern Sie sie dort und starten Sie den Server neu.
welcome-colour = Die Farbe Ihrer Einrichtung
welcome-colour-hint = Schaltflächen, Links und Überschriften bekommen ihren Farbton, immer dunkel oder hell genug, um gut lesbar zu sein. Sie können die Farbe jederzeit ändern.
welcome-colour-use = Diese Farbe verwenden
welcome-colour-back = Zurück zur mitgelieferten Farbe
welcome-colour-wrong = Wählen Sie eine andere Farbe; Grau hat keinen Farbton, den die Seiten annehmen könnten.
setting-deed-colour = Farbe der Seiten geändert

# Step: partners
welcome-network = Das Netzwerk
welcome-network-words = Bei Partnereinrichtungen sind auch die Texte der jeweils anderen zu lesen. Fragen Sie eine über den Namen ihres Servers an. Mit einem Code der Administration dort werden Sie sofort angenommen.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Eine Einrichtung wurde angefragt
   *[other] { $asked } Einrichtungen wurden angefragt
}, { $accepted ->
    [0] noch hat keine angenommen.
    [one] eine hat angenommen.
   *[other] { $accepted } haben angenommen.
}
welcome-network-known = Von Ihren Partnereinrichtungen genannt

# Step: mail
welcome-mail = E-Mail
welcome-mail-on = E-Mails werden gesendet. Ein Test zeigt, ob sie ankommen.
welcome-mail-off = Noch werden keine E-Mails gesendet: Wer das Passwort vergisst, ist auf die Administration angewiesen, und Einladungen werden als Link weitergegeben. Der Mailserver wird in der Datei unter [mail] eingetragen.
welcome-mail-settings = Einstellungen für E-Mails

# Step: colleagues
welcome-people = Kolleginnen und Kollegen
welcome-people-words = Eine Einladung ist ein Link für eine Person. Laden Sie zuerst jemanden für die Administration ein, damit die Einrichtung nie von einer einzigen Person abhängt.
welcome-people-invite = Jemanden einladen

# Step: a first text
welcome-text = Ein erster Praxisansatz
welcome-text-words = Niemand kommt gern in ein leeres Haus. Beschreiben Sie etwas, das Sie mit Familien tun; fünf kurze Antworten genügen zum Veröffentlichen.
welcome-text-write = Praxisansatz beschreiben

# Below the steps
welcome-serious = Bevor es ernst wird
welcome-serious-words = Lassen Sie jede Nacht eine Sicherungskopie erstellen und prüfen Sie ab und zu, ob sie sich lesen lässt:
welcome-doctor-words = Dieser Befehl zeigt, ob Namen, Zertifikat, Uhr, Datenbank und Ordner in Ordnung sind:
welcome-finish = Das genügt: Einrichten beenden
welcome-finish-words = Die Erinnerung in Ihrem Bereich verschwindet. Alles, was hier steht, bleibt unter „Administration“.
