# The page of a practice or an essay
text-here = Sie sind hier
text-version = Version { $number }
text-origin = Bei der Ursprungseinrichtung lesen
text-edit = Bearbeiten
text-withdraw = Zurückziehen
text-contents = Auf dieser Seite
text-table = Tabelle { $number }
text-bars = Balken
text-arrived = Wo der Text angekommen ist
text-glance = Auf einen Blick
text-description = Beschreibung
text-answered = { $count } von 12 Fragen beantwortet
text-cite = Zitieren
text-published = Hier veröffentlicht: { $date }
text-caution = Wer diesen Praxisansatz beschrieben hat, mahnt zur Vorsicht: Lesen Sie die Risiken, bevor Sie ihn ausprobieren.
text-no-longer = Wer diesen Praxisansatz beschrieben hat, empfiehlt ihn nicht mehr.

# Where a text has arrived
arrived-house = Der Text bleibt in dieser Einrichtung und wird an niemanden gesendet.
arrived-nobody = Es gibt noch keine Partnereinrichtung, zu der der Text gelangen könnte.
arrived-all = { $count ->
    [one] Der Text ist bei der einen Partnereinrichtung angekommen.
   *[other] Der Text ist bei allen { $count } Partnereinrichtungen angekommen.
}
arrived-some = { $count ->
    [one] Der Text ist bei der einen Partnereinrichtung noch nicht angekommen ({ $at } von { $count }). Nichts ist verloren: Er folgt von selbst.
   *[other] Der Text ist bei { $at } von { $count } Partnereinrichtungen angekommen. Nichts ist verloren: Alles Weitere folgt von selbst.
}
arrived-at = Angekommen: { $when }
# After it stands why, as a sentence
arrived-not-yet = Noch nicht.
arrived-on-its-way = Unterwegs

# What is said about a text
talk-heading = Diskussion
talk-count = Diskussion ({ $count })
talk-nobody = Noch hat niemand kommentiert.
talk-known = { $known ->
    [one] { $here } von { $known } Antwort ist hier. Die fehlende liegt auf einem anderen Server und wird angefordert.
   *[other] { $here } von { $known } Antworten sind hier. Die übrigen liegen auf anderen Servern und werden angefordert.
}
talk-join = Mitdiskutieren
talk-hint = Nennen oder beschreiben Sie niemanden so, dass andere die Person erkennen könnten.
talk-comment = Kommentieren
talk-sign-in = Zum Kommentieren anmelden
talk-elsewhere = Oder antworten Sie von Ihrem eigenen Server aus: Fügen Sie { $address } dort in die Suche ein und antworten Sie da.
talk-link = Link
talk-link-to = Link zum Kommentar von { $author }
talk-reply = Antworten
talk-reply-to = Ihre Antwort an { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, hat den Text verfasst

# The facts beside a practice
fact-for = Für
fact-where = Wo
fact-group = Gruppe
fact-dose = Wie viel
fact-providers = Wer es durchführt
fact-mode = Wie
fact-cost = Kosten ohne Personal
fact-staff = Personal
fact-evidence = Evidenz
fact-tried = Wo erprobt
fact-tried-houses = { $houses ->
    [one] { $houses } Einrichtung
   *[other] { $houses } Einrichtungen
}
fact-tried-countries = { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Länder
}
fact-group-size = { $least } bis { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } Stunde pro Durchgang
   *[other] { $hours } Stunden pro Durchgang
}
fact-sessions = { $sessions ->
    [one] { $sessions } Sitzung
   *[other] { $sessions } Sitzungen
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } zu { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
fact-minutes-each = { $minutes ->
    [one] jeweils { $minutes } Minute
   *[other] jeweils { $minutes } Minuten
}
fact-every-week = jede Woche
fact-every = { $days ->
    [one] jeden Tag
   *[other] alle { $days } Tage
}
fact-weeks = { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}
fact-open = ohne festes Ende
fact-step = { $label } ({ $step } von 6)
