# Beginning a text from a file that was written elsewhere
import-practice = Ein Praxisansatz aus einer Datei
import-essay = Ein Essay aus einer Datei
import-lede = Wählen Sie einen Text, den Sie anderswo geschrieben haben. Er wird ein Entwurf im Formular; veröffentlicht wird nichts.
import-file = Datei
# $most and $text are megabytes
import-file-hint = Ein Word-Dokument (.docx) bis { $most } MB oder eine Textdatei (.md oder .txt) bis { $text } MB.
import-read = Datei einlesen
# A link to the empty form
import-without = Ohne Datei schreiben
import-kept = Was erhalten bleibt
import-kept-words = Überschriften, fette und kursive Wörter, Links, Listen, Tabellen, Zitate und Fußnoten bleiben erhalten. Bilder, Kommentare, Namen von Verfassenden, Kopf- und Fußzeilen und was im Änderungsmodus gelöscht wurde, werden weggelassen.
import-sorted-practice = Was unter einer Frage des Formulars steht, beantwortet sie, in jeder Sprache dieser Seiten. Was vor der ersten Überschrift steht, sagt, warum Sie es tun; alles andere wird zu Schritten. Kein Wort Ihres Textes geht verloren.
import-sorted-essay = Was unter einer Frage des Formulars steht, beantwortet sie, in jeder Sprache dieser Seiten. Alles andere kommt zur Antwort davor. Kein Wort Ihres Textes geht verloren.
# On the empty form, above a field for a file
import-drop = Schon in Word oder Google Docs geschrieben? Wählen Sie die Datei oder legen Sie sie hier ab, oder fügen Sie den Text in ein beliebiges Feld ein. Überschriften, Listen, Tabellen und Fußnoten bleiben erhalten.

# What has just been done; the sentences stand one after the other
import-done = Das haben wir in der Datei gelesen. Es ist nichts veröffentlicht.
import-done-long = Das haben wir in der Datei gelesen. Es ist mehr, als ein Entwurf haben darf: Kürzen Sie ihn und speichern Sie dann. Es ist nichts veröffentlicht.
import-left-out = { $count ->
    [one] Ein Bild wurde weggelassen.
   *[other] { $count } Bilder wurden weggelassen.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Eine Überschrift der Datei ist keine Frage des Formulars: Sie steht bei den Schritten, mit dem, was darunter steht.
   *[other] { $count } Überschriften der Datei sind keine Fragen des Formulars: Sie stehen bei den Schritten, mit dem, was darunter steht.
}
import-joined = { $count ->
    [one] Eine Überschrift der Datei ist keine Frage des Formulars: Sie ist zur Antwort davor gekommen, mit dem, was darunter steht.
   *[other] { $count } Überschriften der Datei sind keine Fragen des Formulars: Sie sind zu den Antworten davor gekommen, mit dem, was darunter steht.
}

# Why a file was not taken
import-no-word = Diese Datei ist kein Word-Dokument. Speichern Sie Ihren Text als .docx, .md oder .txt und wählen Sie ihn noch einmal.
import-old = Dieses Word-Dokument hat ein altes Format oder ein Passwort. Öffnen Sie es in Ihrer Textverarbeitung, speichern Sie es als .docx ohne Passwort und wählen Sie es noch einmal.
import-too-large = Diese Datei ist zu groß: höchstens { $most } MB. Nehmen Sie die Bilder heraus und wählen Sie sie noch einmal.
import-text-too-large = Diese Datei ist zu groß: Eine Textdatei hat höchstens { $most } MB. Teilen Sie sie und wählen Sie den ersten Teil.
import-too-long = Dieser Text ist zu lang: höchstens { $most } Zeichen. Teilen Sie ihn und wählen Sie den ersten Teil.
import-unpacks = Diese Datei enthält weit mehr als Wörter. Kopieren Sie die Wörter in ein neues Dokument und wählen Sie dieses.
import-damaged = Diese Datei ist beschädigt oder so gemacht, dass sie hier nicht gelesen werden kann. Öffnen Sie sie in Ihrer Textverarbeitung, speichern Sie sie neu als .docx und wählen Sie sie noch einmal.
import-no-text = Diese Datei ist weder ein Word-Dokument noch einfacher Text. Speichern Sie Ihren Text als .docx, .md oder .txt und wählen Sie ihn noch einmal.
import-coding = Die Buchstaben dieses Textes sind nicht in UTF-8 gespeichert. Speichern Sie ihn als .docx oder als Text in UTF-8 und wählen Sie ihn noch einmal.
import-empty = In dieser Datei stehen keine Wörter. Wählen Sie eine andere.
