# Partners
partners-heading = Partner
partners-none = Es gibt noch keine Partnereinrichtung.
partners-reach-all = { $count ->
    [one] Ihre Texte erreichen Ihre Partnereinrichtung.
   *[other] Ihre Texte erreichen alle { $count } Partnereinrichtungen.
}
partners-reach-some = { $count ->
    [one] Ihre Texte erreichen { $reached } von { $count } Partnereinrichtung.
   *[other] Ihre Texte erreichen { $reached } von { $count } Partnereinrichtungen.
}
partners-waiting = { $count ->
    [one] Nichts ist verloren: Ein Text wartet.
   *[other] Nichts ist verloren: { $count } Texte warten.
}
partners-asking = { $count ->
    [one] Eine Einrichtung möchte Partnereinrichtung werden.
   *[other] { $count } Einrichtungen möchten Partnereinrichtungen werden.
}
partners-request = { $name } möchte Partnereinrichtung werden
partners-request-words = { $host } bekäme, was Sie für das Netzwerk oder für alle veröffentlichen, und Sie bekämen die Texte von dort.
partners-accept = Annehmen
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = { $host } annehmen
partners-refuse = Ablehnen
partners-refuse-whom = { $host } ablehnen
partners-report = Bericht für die Administration dort
partners-report-copy = Zum Kopieren
partners-retry = Neu versuchen
partners-retry-whom = Neu versuchen: { $host }
partners-held = Warten auf Ihre Freigabe: { $count }
partners-all = Alle Partner
partners-nobody = Noch keine Partnereinrichtung. Fragen Sie unten die erste an.
partners-table = Partnereinrichtungen und wie wir sie erreichen
partners-partner = Partner
partners-state = Status
partners-sent = Zuletzt von uns erreicht
partners-received = Zuletzt von dort gehört
partners-backlog = Wartend
partners-delay = Verzögerung
partners-actions = Aktionen
partners-agree = Zustimmen und abgleichen
partners-agree-whom = Zustimmen und mit { $host } abgleichen
partners-compare = Jetzt abgleichen
partners-compare-whom = Jetzt mit { $host } abgleichen
partners-decide = Entscheiden
partners-decide-whom = Über { $host } entscheiden
partners-end = Beenden
partners-end-whom = Die Partnerschaft mit { $host } beenden
partners-only-admin = Über Partnereinrichtungen und Server entscheidet die Administration.

# The figures of all partners
tally-in-step = Auf gleichem Stand
tally-of = { $part } von { $all }
tally-waiting = Wartend
tally-delay = Längste Verzögerung
tally-none = keine
tally-parked = Dort nicht gewünscht

# The state of a partner
standing-live = Auf gleichem Stand
standing-backfilling = Archiv von dort wird gelesen
standing-catching-up = Rückstand wird aufgeholt
standing-broken = Gestört
standing-asked = Angefragt, Antwort steht aus
standing-refused = Abgelehnt
standing-paused = Von Ihnen pausiert
standing-suspended = Gesperrt
standing-ended = Beendet
standing-never = nie
# What the last comparison found
# Translators: { $when } is a day, or for example “vor 3 Stunden”
compared-when = Abgleich ({ $when }):
compared-equal = Auf beiden Seiten liegt dasselbe.
compared-different = Nicht alles ist gleich.
compared-fetched = { $count } geholt.
compared-erased = { $count } gelöscht wie dort.
compared-missing = { $count } hier behalten und dort unbekannt.
compared-refused = { $count } hier abgelehnt.
compared-waiting = { $count } zu löschen, wenn Sie zustimmen.
compared-withdrawn = { $count ->
    [one] Von { $count } Text, den wir zurückgezogen haben, dort gelöscht: { $at }.
   *[other] Von { $count } Texten, die wir zurückgezogen haben, dort gelöscht: { $at }.
}
decided-held = Zurückgehalten: { $count } warten auf Freigabe.
decided-limited = Eingeschränkt: Texte von dort stehen in keiner öffentlichen Liste.
decided-hidden = Verborgen; wird am { $day } endgültig gelöscht.
decided-purged = Am { $day } endgültig gelöscht.

# Asking and inviting an institution
asking-heading = Eine Einrichtung anfragen
asking-host = Name des Servers dort
asking-host-hint = Ohne https. Zum Beispiel: practices.example.org
asking-code = Einladungscode
asking-code-hint = Falls Sie von der Administration dort einen bekommen haben: Dann werden Sie sofort angenommen. Sonst lassen Sie das Feld leer.
asking-send = Anfrage senden
invite-heading = Eine Einrichtung einladen
invite-code = Der Code; er wird nur jetzt angezeigt
invite-code-words = Senden Sie ihn auf einem Weg, dem Sie vertrauen, an die Administration dort, zusammen mit dem Namen Ihres Servers: { $host }. Er funktioniert einmal, bis { $day }.
invite-note = Für wen
invite-note-hint = Eine Notiz für andere in der Administration. Wer mit dem Code anfragt, wird ohne weitere Entscheidung Partnereinrichtung; er funktioniert einmal, innerhalb von 14 Tagen.
invite-make = Code erstellen
codes-table = Einladungscodes
codes-code = Code
codes-made = Erstellt
codes-take-back = Zurücknehmen
codes-take-back-which = { $name } zurücknehmen
codes-used = Benutzt von { $host }
codes-open = Gilt bis { $day }
codes-revoked = Zurückgenommen
codes-expired = Abgelaufen am { $day }
known-heading = Ihren Partnereinrichtungen bekannt
known-nobody = Ihre Partnereinrichtungen nennen niemanden, den Sie nicht kennen.
known-words = { $count ->
    [one] Eine Ihrer Partnereinrichtungen folgt { $host }
   *[other] { $count } Ihrer Partnereinrichtungen folgen { $host }
}
known-ask = Anfragen
known-ask-whom = { $host } anfragen
listing-on = Andere Server dürfen lesen, wer Ihre Partnereinrichtungen sind, damit Einrichtungen einander finden.
listing-on-do = Anderen Servern nicht mitteilen
listing-off = Andere Server erfahren nicht, wer Ihre Partnereinrichtungen sind. Ihre Seite „Netzwerk“ zeigt sie trotzdem.
listing-off-do = Anderen Servern mitteilen

# Ending a partnership
end-title = Partnerschaft beenden
end-heading = Die Partnerschaft mit { $name } beenden?
end-words = Zwischen Ihnen und { $host } werden keine neuen Texte mehr ausgetauscht, und die Netzwerktexte der einen Seite verschwinden von den Seiten der anderen. Sie können später wieder anfragen.
end-do = Partnerschaft beenden
end-keep = Beibehalten

# What is decided about a partner
decide-title = Über eine Partnereinrichtung entscheiden
decide-heading = Über { $name } entscheiden
decide-action = Was hier für die Texte von dort gilt
decide-action-hint = Dort erfährt niemand davon.
decide-reason = Grund
decide-reason-hint = Für andere in der Administration.
decide-do = Entscheiden
decide-leave = Lassen, wie es ist
decide-pause-heading = Die Partnerschaft pausieren
decide-pause-words = Eine Zeit lang wird nichts gesendet oder gelesen, und nichts geht verloren: Beide Seiten machen später dort weiter, wo sie waren.
decide-pause = Pausieren
decide-resume-heading = Die Partnerschaft fortsetzen
decide-resume = Fortsetzen
decide-now-held = Neue Texte dieser Partnereinrichtung warten auf Ihre Freigabe.
decide-now-limited = Die Texte dieser Partnereinrichtung stehen in keiner öffentlichen Liste.
decide-now-blocked = An diese Partnereinrichtung wird nichts gesendet und von ihr nichts angenommen; ihre Texte sind verborgen.
decide-now-paused = Die Partnerschaft ist pausiert.
decide-now-free = Für die Texte dieser Partnereinrichtung gilt keine Einschränkung.
decide-was-purged = Was von ihr hier war, wurde am { $day } endgültig gelöscht.
decide-is-purged = Was von ihr hier ist, wird am { $day } endgültig gelöscht.
decide-free = Keine Einschränkung
decide-free-words = Alles wird angezeigt, wie es kommt. Was gewartet hat oder verborgen war, wird wieder angezeigt.
decide-hold = Zurückhalten
decide-hold-words = Neue Texte und Überarbeitungen warten, bis Sie jeden einzelnen anzeigen oder ablehnen. Was schon zu sehen ist, bleibt.
decide-limit = Einschränken
decide-limit-words = Die Texte stehen in keiner öffentlichen Liste. Wer jemandem von dort folgt oder den Link hat, kann sie weiterhin lesen.
decide-suspend = Sperren
decide-suspend-words = Nichts kommt herein und nichts geht hinaus, gegenseitiges Folgen endet, und die Texte sind verborgen. Nach 30 Tagen werden sie hier endgültig gelöscht. Bis dahin können Sie die Sperre ohne Verlust aufheben.

# Texts that wait for approval
queue-heading = Warten auf Freigabe
queue-nothing = Nichts wartet. Neue Texte von Partnereinrichtungen, die Sie zurückhalten, erscheinen hier, bevor andere sie sehen.
queue-lede = Außer Ihnen sieht diese Texte noch niemand. Was Sie entscheiden, erfährt dort niemand.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, eine Überarbeitung
queue-original = Das Original
queue-original-which = Das Original von { $title }, Nummer { $number }
queue-show = Anzeigen
queue-show-which = Nummer { $number } anzeigen
queue-decline = Ablehnen
queue-decline-which = Nummer { $number } ablehnen
queue-comment = Ein Kommentar
queue-comment-restored = Ein Kommentar dieser Einrichtung, der nach einer Wiederherstellung zurückkam

# Other servers
servers-heading = Server
servers-open = Jeder Server darf folgen und antworten, sofern er nicht blockiert ist.
servers-partners = Nur Partnereinrichtungen und hier zugelassene Server haben Zutritt; die Seiten stehen allen offen.
servers-closed = Kein anderer Server hat Zutritt; die Seiten stehen allen offen.
servers-counts = Blockiert: { $blocked }. Eingeschränkt: { $limited }. Zugelassen: { $allowed }.
servers-decided = Entschieden
servers-none = Kein Server ist blockiert, eingeschränkt oder zugelassen.
servers-table = Server, über die entschieden ist
servers-server = Server
servers-decision = Entscheidung
servers-reason = Grund
servers-since = Seit
servers-take-back = Zurücknehmen
servers-take-back-which = Zurücknehmen: { $host }
servers-is-blocked = Blockiert
servers-is-held = Bis zur Freigabe zurückgehalten
servers-is-limited = Eingeschränkt
servers-is-allowed = Zugelassen
servers-is-unknown = Unbekannt
servers-no-media = { $decision }, ohne Bilder und Dateien
servers-decide = Über einen Server entscheiden
servers-host = Name des Servers
servers-host-hint = Ohne https. Gilt auch für die Subdomains.
servers-action = Was geschehen soll
servers-action-hint = Sie können es jederzeit zurücknehmen.
servers-reason-hint = Für andere in der Administration. Er steht in der Liste, die Sie exportieren.
servers-media = Bilder und Dateien von dort ablehnen
servers-do = Entscheiden
servers-block = Blockieren
servers-block-words = Nichts kommt herein und nichts geht hinaus; gegenseitiges Folgen endet, und was von dort hier ist, wird verborgen.
servers-hold = Zurückhalten
servers-hold-words = Was von dort kommt, wartet auf die Administration, die jeden Text anzeigt oder ablehnt.
servers-limit = Einschränken
servers-limit-words = Er darf folgen und antworten, steht aber in keiner öffentlichen Liste, und wer von dort folgen möchte, muss erst bestätigt werden.
servers-allow = Zulassen
servers-allow-words = Er hat Zutritt, wo sonst nur Partnereinrichtungen Zutritt haben. Wo alle Zutritt haben, wiegt dies schwerer als eine Blockierung.
servers-lists = Listen
servers-download-blocked = Herunterladen, was blockiert und eingeschränkt ist
servers-download-allowed = Herunterladen, was zugelassen ist
servers-download-form = Beides sind CSV-Dateien, wie Mastodon sie liest.
servers-import = Eine Liste übernehmen
servers-import-hint = Fügen Sie eine CSV-Datei ein, wie Mastodon sie exportiert, mit den Spalten #domain, #severity und anderen. Was hier schon entschieden ist, bleibt, wie es ist, und Partnereinrichtungen werden nie durch eine Liste blockiert.
servers-try = Zeigen, was geschehen würde
servers-take-in = Übernehmen
servers-refused = Am Posteingang (Inbox) abgelehnt, in den letzten sieben Tagen
servers-refused-none = Nichts wurde abgelehnt.
servers-ignored = Angenommen, ohne etwas zu ändern
lists-unusable = Die Liste lässt sich nicht verwenden
lists-would = Das würde geschehen
lists-done = Die Liste ist übernommen
lists-counts = Neu: { $new }. Unverändert: { $same }.
lists-added = Übernommen: { $hosts }
lists-kept = Hier anders entschieden und so belassen: { $hosts }
lists-partners = Partnereinrichtungen, daher nicht blockiert: { $hosts }
# After it stands why, as a sentence
lists-left-out = Zeile { $line } ausgelassen:

# Reports
reports-heading = Meldungen
reports-none = Keine Meldung wartet auf Sie.
reports-some = { $count ->
    [one] Eine Meldung wartet auf Sie.
   *[other] { $count } Meldungen warten auf Sie.
}
reports-receipt = Vorgang { $number }, von { $from }, { $when }
reports-no-reason = Es ist kein Grund angegeben.
reports-forwarded = Die Meldung wurde an den Server dort weitergeleitet.
reports-forward = An den Server dort weiterleiten
reports-forward-which = An den Server dort weiterleiten, Vorgang { $number }
reports-something = Etwas auf diesem Server
reports-refused = Was hereinkam und nichts änderte
reports-refused-none = Noch nichts.
reports-refused-table = Was hereinkam und nichts änderte, nach Art und Grund
reports-type = Art
reports-why = Warum
reports-often = Wie oft
reports-last = Zuletzt
