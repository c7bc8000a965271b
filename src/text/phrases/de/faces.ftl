# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Ein gezeichnetes Muster aus farbigen Fäden, die sich treffen und trennen.

# In the settings
logo-heading = Das Logo Ihrer Einrichtung
logo-words = Es steht auf jeder Seite neben dem Namen, im Tab des Browsers und als Bild Ihrer Einrichtung auf anderen Servern.
logo-file = Bild
logo-file-hint = PNG, JPEG, WebP oder GIF, höchstens 16 MB. Es wird so hoch gezeigt wie der Name; ein einfaches Zeichen ist leichter zu erkennen als kleine Buchstaben.
logo-use = Dieses Logo verwenden
logo-remove = Logo entfernen
# In place of a picture that was not taken
logo-wrong-missing = Wählen Sie zuerst eine Datei.
logo-wrong-large = Dieses Bild ist zu groß: höchstens 16 MB und 24 Megapixel. Speichern Sie ein kleineres und senden Sie dieses.
logo-wrong-kind = Das ist kein Bild in PNG, JPEG, WebP oder GIF. Speichern Sie es in einem dieser Formate und senden Sie dieses.
logo-wrong-drawing = Zeichnungen in SVG werden nicht angenommen, weil sie Programme enthalten können. Speichern Sie sie als PNG, mindestens 400 Pixel breit, und senden Sie dieses.
logo-wrong-broken = Dieses Bild lässt sich nicht lesen: Die Datei ist beschädigt. Speichern Sie es neu und senden Sie dieses.
# A line of the log of decisions
setting-deed-logo = Logo geändert

# Administration: the menu, and the page
announcement-heading = Ankündigungen an Mitglieder
announcement-lede = Mitglieder lesen sie oben in ihrem Bereich und in ihren Apps, bis zum letzten Tag oder bis sie sie weglegen. Was alle auf jeder Seite lesen sollen, steht in den Einstellungen.
announcement-new = Eine neue Ankündigung
announcement-words = Was angekündigt wird
announcement-words-hint = Einige Sätze in der Sprache Ihrer Einrichtung. Adressen werden zu Links.
announcement-until = Letzter Tag
announcement-until-hint = Sie wird bis zum Ende dieses Tages gezeigt. Bleibt das Feld leer, wird sie gezeigt, bis Sie sie beenden.
announcement-publish = Ankündigen
announcement-running = Wird gerade gezeigt
announcement-none = Es wird nichts angekündigt.
announcement-over = Beendet
# $since and $until are days
announcement-since = Seit { $since }.
announcement-since-until = Seit { $since }, bis { $until }.
announcement-from-to = Von { $since } bis { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Noch niemand hat sie weggelegt.
    [one] Ein Mitglied hat sie weggelegt.
   *[other] { $count } Mitglieder haben sie weggelegt.
}
announcement-change = Ändern
announcement-end = Jetzt beenden
announcement-delete = Löschen
announcement-change-heading = Eine Ankündigung ändern
announcement-change-words = Wer sie weggelegt hat, sieht sie nicht wieder.
announcement-keep = Änderung speichern
announcement-delete-heading = Diese Ankündigung löschen?
announcement-delete-words = Sie verschwindet für alle, auch aus dieser Liste, und lässt sich nicht zurückholen. Soll sie nur niemandem mehr gezeigt werden, beenden Sie sie.
announcement-delete-do = Löschen
announcement-delete-not = So lassen, wie sie ist
announcement-wrong-empty = Schreiben Sie, was angekündigt wird.
announcement-wrong-day = Wählen Sie heute oder einen späteren Tag, oder lassen Sie das Feld leer.
# What has just been done
done-announced = Die Ankündigung wird den Mitgliedern gezeigt.
done-announcement-kept = Die Ankündigung ist geändert.
done-announcement-ended = Die Ankündigung ist beendet.
done-announcement-deleted = Die Ankündigung ist gelöscht.
done-announcement-away = Sie haben die Ankündigung weggelegt.
# Lines of the log of decisions
announcement-deed-published = Ankündigung an Mitglieder veröffentlicht
announcement-deed-changed = Ankündigung an Mitglieder geändert
announcement-deed-ended = Ankündigung an Mitglieder beendet
announcement-deed-deleted = Ankündigung an Mitglieder gelöscht
# On the desk of a member
announcement-strip = Ankündigungen Ihrer Einrichtung
announcement-dismiss = Weglegen

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Gefiltert: { $filter }
filtered-show = Trotzdem zeigen
