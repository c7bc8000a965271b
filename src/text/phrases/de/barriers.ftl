# On the accessibility statement: telling the institution what is in the way
barriers-form = Schreiben Sie uns hier
barriers-page = Um welche Seite es geht
barriers-page-hint = Die Adresse der Seite. Bleibt das Feld leer, geht es um alle Seiten.
barriers-words = Was geschieht
barriers-words-hint = Was Sie tun wollten und womit: mit einer Tastatur, einem Screenreader, großer Schrift, einem Telefon.
barriers-mail = Ihre E-Mail-Adresse
barriers-mail-hint = Nur für die Antwort. Kann wegbleiben.
barriers-send = Senden
# Among the reports, in place of the reason
barriers-cause = Eine Barriere für Menschen mit Behinderungen
