# Spans of time
# Translators: a span is accusative (“3 Tage”), for it stands alone, before “her” or “vor” (as in “geht vor”), after “um”, and as a duration
span-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
span-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
span-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
span-seconds = { $count ->
    [one] 1 Sekunde
   *[other] { $count } Sekunden
}
span-ahead = geht gegenüber unserer { $span } vor
span-behind = geht gegenüber unserer { $span } nach
span-ago = { $span } her
# Translators: always shorter than two days, so that the dative does not show
span-in = in { $span }

# What was seen
seen-since = Erster Fehlschlag
seen-attempt = Letzter Versuch
seen-attempt-status = { $when }, Status { $status } nach { $span }
seen-attempt-silent = { $when }, keine Antwort
seen-words = Die Antwort von dort
seen-ok = Letzter Erfolg
seen-heard = Zuletzt von dort gehört
seen-never = nie
seen-waiting = Wartend
seen-waiting-count = { $count ->
    [one] 1 Sendung, { $span } alt
   *[other] { $count } Sendungen, die älteste { $span } alt
}
seen-next = Nächster Versuch
seen-clock = Uhr dort
seen-our-clock = Unsere Uhr
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] stimmt mit der einen anderen Partnereinrichtung überein, mit der wir vergleichen können
       *[other] weicht von der einen anderen Partnereinrichtung ab, mit der wir vergleichen können
    }
   *[other] stimmt mit { $count } von { $others } anderen Partnereinrichtungen überein
}
seen-our-clock-alone = es gibt keine andere Partnereinrichtung zum Vergleichen

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = { $name } ist nicht erreichbar: Der Name { $host } hat keine Adresse.
fault-dns-cause = Der Name lässt sich dort, wo dieser Server nachfragt, nicht auflösen. Entweder ist er nicht mehr registriert, oder die Namensauflösung (DNS) eines der beiden Server versagt.
fault-dns-advice = Prüfen Sie, ob { $host } noch der richtige Name ist. Wenn sich andere Namen auf diesem Server auflösen lassen, geben Sie der Administration dort Bescheid.
    Sonst brauchen Sie nichts zu tun: Wir versuchen es von selbst wieder, und was wartet, wird der Reihe nach zugestellt.

fault-tcp = { $name } ist nicht erreichbar: Unter { $host } antwortet niemand.
fault-tcp-cause = Der Server dort ist ausgeschaltet oder startet gerade, oder zwischen den beiden Servern steht eine Firewall.
fault-tcp-advice = Warten Sie: Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.
    Wenn es andauert, geben Sie der Administration dort auf anderem Weg Bescheid, mit dem Bericht unten.

fault-tls = { $name } ist nicht sicher erreichbar: Das Zertifikat von { $host } ist nicht gültig.
fault-tls-cause = Es ist abgelaufen, gilt für einen anderen Namen oder stammt von einer Stelle, die dieser Server nicht kennt. Über eine solche Verbindung senden wir nichts.
fault-tls-advice = Bitten Sie die Administration dort mit dem Bericht unten, das Zertifikat zu erneuern.
    Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.

fault-timeout = { $name } antwortet nicht rechtzeitig.
fault-timeout-cause = Eine Verbindung kommt zustande, aber innerhalb von zehn Sekunden trifft keine vollständige Antwort ein: Der Server dort hat zu viel zu tun oder hängt.
fault-timeout-advice = Warten Sie: Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.
    Wenn es andauert, geben Sie der Administration dort Bescheid, mit dem Bericht unten.

fault-slow = { $name } antwortet, aber langsam: Die letzte Antwort dauerte { $span }.
fault-slow-cause = Der Server dort oder der Weg zu ihm ist überlastet. Nichts wird abgelehnt und nichts ist verloren; es kommt nur später an.
fault-slow-advice = Sie brauchen nichts zu tun. Andere Partnereinrichtungen müssen deshalb nicht warten.
    Wenn es andauert, geben Sie der Administration dort Bescheid, mit dem Bericht unten.

fault-clock-theirs = { $direction ->
    [ahead] { $name } lehnt ab, was wir senden, weil die Uhr dort { $span } vorgeht.
   *[behind] { $name } lehnt ab, was wir senden, weil die Uhr dort { $span } nachgeht.
}
fault-clock-theirs-cause = Alles, was wir senden, trägt die Zeit, zu der es signiert wurde. Nach der Uhr dort sind unsere Signaturen zu alt oder stammen aus der Zukunft. Unsere eigene Uhr stimmt mit unseren anderen Partnereinrichtungen überein, also geht die Uhr dort falsch.
fault-clock-theirs-advice = Senden Sie der Administration dort den Bericht unten: Der Server dort muss seine Zeit synchronisieren (NTP).
    Sonst brauchen Sie nichts zu tun: Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.

fault-clock-ours = { $direction ->
    [ahead] { $name } lehnt ab, was wir senden, weil unsere eigene Uhr { $span } nachgeht.
   *[behind] { $name } lehnt ab, was wir senden, weil unsere eigene Uhr { $span } vorgeht.
}
fault-clock-ours-cause = Alles, was wir senden, trägt die Zeit, zu der es signiert wurde. Unsere anderen Partnereinrichtungen zeigen denselben Unterschied, also geht die Uhr dieses Servers falsch.
fault-clock-ours-advice = Synchronisieren Sie die Zeit dieses Servers (NTP): „timedatectl“ sagt, ob sie synchronisiert ist.
    Danach wird alles, was wartet, von selbst zugestellt.

fault-clock-unknown = { $name } lehnt ab, was wir senden, weil die Uhr dort und unsere um { $span } voneinander abweichen.
fault-clock-unknown-cause = Alles, was wir senden, trägt die Zeit, zu der es signiert wurde. Welche der beiden Uhren falsch geht, lässt sich von hier aus nicht sehen, weil es nicht genug andere Partnereinrichtungen zum Vergleichen gibt.
fault-clock-unknown-advice = Vergleichen Sie die Zeit dieses Servers mit einer Uhr, der Sie vertrauen. Wenn unsere richtig geht, senden Sie der Administration dort den Bericht unten: Einer der beiden Server muss seine Zeit synchronisieren (NTP).
    Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.

fault-clock-receive-theirs = { $direction ->
    [ahead] Wir lehnen ab, was { $name } sendet, weil die Uhr dort { $span } vorgeht.
   *[behind] Wir lehnen ab, was { $name } sendet, weil die Uhr dort { $span } nachgeht.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Wir lehnen ab, was { $name } sendet, weil unsere eigene Uhr { $span } nachgeht.
   *[behind] Wir lehnen ab, was { $name } sendet, weil unsere eigene Uhr { $span } vorgeht.
}
fault-clock-receive-unknown = Wir lehnen ab, was { $name } sendet, weil die Uhr dort und unsere um { $span } voneinander abweichen.

fault-signature = { $name } nimmt unsere Signatur nicht an.
fault-signature-cause = Der Server dort antwortet, sagt aber, dass unsere Sendungen nicht so signiert sind, wie sie sollten. Vielleicht kann er unseren Schlüssel nicht abrufen oder hat noch einen älteren.
fault-signature-advice = Prüfen Sie, ob sich { $own } von außen öffnen lässt: Dort ruft der andere Server unseren Schlüssel ab.
    Wenn ja, senden Sie der Administration dort den Bericht unten. Wir versuchen es von selbst wieder.

fault-signature-receive = Was im Namen von { $name } kommt, ist nicht mit dem zugehörigen Schlüssel signiert und wird abgelehnt.
fault-signature-receive-cause = Entweder haben sich die Schlüssel dort geändert und lassen sich noch nicht abrufen, oder jemand anderes benutzt den Namen. Nichts davon wurde gespeichert.
fault-signature-receive-advice = Fragen Sie die Administration dort, ob der Server umgezogen ist oder ohne seine Schlüssel wiederhergestellt wurde.

fault-blocked = { $name } lässt diesen Server nicht zu.
fault-blocked-cause = Der Server dort weiß, wer wir sind, und lehnt ab, was wir senden: Die Administration dort hat diesen Server blockiert oder lässt nur bestimmte Server zu.
fault-blocked-advice = Sprechen Sie mit der Administration dort. Von hier aus lässt sich daran nichts ändern.
    Wenn es so bleiben soll, beenden Sie die Partnerschaft.

fault-gone = Der Posteingang (Inbox) von { $name } ist nicht mehr da.
fault-gone-cause = Der Server dort antwortet, aber nicht unter der Adresse, die er uns gegeben hat. Vielleicht wurde er neu eingerichtet, oder etwas vor ihm leitet unsere Anfragen an eine falsche Stelle.
fault-gone-advice = Fragen Sie die Administration dort, ob der Server neu eingerichtet wurde. Wenn ja, beenden Sie die Partnerschaft und fragen Sie neu an.

fault-html = { $name } antwortet mit einer Webseite, wo der Server einem Programm antworten sollte.
fault-html-cause = Etwas vor dem Server dort, etwa ein Proxy oder ein Content-Netzwerk, leitet unsere Anfragen an eine falsche Stelle oder verlangt den Nachweis, dass ein Mensch anfragt.
fault-html-advice = Senden Sie der Administration dort den Bericht unten: Anfragen an /inbox, /actor und /.well-known müssen den Server unverändert erreichen.
    Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.

fault-rate-limit = { $name } bittet uns, langsamer zu senden.
fault-rate-limit-cause = Dort kommen mehr Anfragen an, als der Server jetzt beantworten will. Wir halten die Pause ein, um die er bittet.
fault-rate-limit-advice = Sie brauchen nichts zu tun: Was wartet, wird der Reihe nach zugestellt, nur später.

fault-server-error = Der Server von { $name } hat selbst ein Problem.
fault-server-error-cause = Er antwortet, dass auf seiner Seite etwas schiefgegangen ist oder dass er gerade gewartet wird.
fault-server-error-advice = Warten Sie: Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.
    Wenn es andauert, senden Sie der Administration dort den Bericht unten.

fault-refused = { $name } lehnt ab, was wir senden.
fault-refused-cause = Der Server dort antwortet, dass er dies nicht verwenden kann. Vielleicht läuft dort eine Software oder eine Version, die nicht kennt, was wir senden.
fault-refused-advice = Senden Sie den Bericht unten der Administration dort und lassen Sie ihn auch denen zukommen, die diese Software entwickeln.

fault-refused-address = Die Adresse von { $host } ist keine, die dieser Server ansprechen darf.
fault-refused-address-cause = Der Name führt in ein privates Netz oder zu diesem Rechner selbst; dorthin wird nie etwas gesendet.
fault-refused-address-advice = Prüfen Sie, ob { $host } richtig geschrieben ist, und sagen Sie der Administration dort, dass der Name zu einer privaten Adresse führt.

fault-too-large = { $name } antwortet mit mehr, als eine Antwort fassen kann.
fault-too-large-cause = Die Antwort wurde abgeschnitten und nicht verwendet.
fault-too-large-advice = Senden Sie der Administration dort den Bericht unten.

fault-protocol = { $name } bricht die Verbindung ab oder antwortet auf eine Weise, die sich nicht lesen lässt.
fault-protocol-cause = Der Server dort startet neu, oder etwas zwischen den beiden Servern stört die Verbindung.
fault-protocol-advice = Warten Sie: Wir versuchen es von selbst wieder und stellen der Reihe nach zu, was wartet.
    Wenn es andauert, senden Sie der Administration dort den Bericht unten.

fault-handshake = Unsere Nachricht an { $name } über die Partnerschaft kommt nicht durch.
fault-handshake-cause = { $words }
fault-handshake-advice = Prüfen Sie, ob { $host } richtig geschrieben ist und ob dort ein Server dieser Art läuft. Wir versuchen es von selbst wieder.

fault-declined = { $name } hat die Partnerschaft abgelehnt.
fault-declined-cause = Die Administration dort hat unsere Anfrage mit Nein beantwortet. Zwischen beiden wird nichts ausgetauscht, und nichts wartet.
fault-declined-advice = Sprechen Sie miteinander. Sie können jederzeit wieder anfragen.

# The report for the other side's admin
report-head = Ein Bericht von { $own } für die Administration von { $host }
report-class = Klasse: { $class }

# What a server said, as it said it
seen-quoted = „{ $words }“
