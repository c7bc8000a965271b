# The home of a member: what those they follow and the partners of the house wrote
home-heading = Neues
home-lede = Was Menschen, denen Sie folgen, und unsere Partnereinrichtungen geschrieben haben.
home-newest = Das Neueste
home-older = Älteres
home-empty = Noch ist hier nichts. Suchen Sie jemanden über die Adresse und folgen Sie der Person: Was sie schreibt, steht dann hier. Was unsere Partnereinrichtungen veröffentlichen, kommt von selbst.
home-no-older = Älteres gibt es nicht.
# Above the title of a text
home-passed-on = Geteilt von { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } zu { $title }
home-said = Eine Nachricht von { $name }

# Looking somebody up who lives on another server
home-find = Jemandem auf einem anderen Server folgen
home-find-who = Adresse
home-find-hint = Zum Beispiel @name@example.org oder der Link zu einer Seite der Person.
home-find-do = Suchen
home-find-unreadable = Das ist keine Adresse. Schreiben Sie sie wie @name@example.org oder fügen Sie einen Link ein, der mit https beginnt.
home-find-nobody = { $host } kennt diese Adresse nicht. Prüfen Sie, ob jeder Buchstabe stimmt.
home-find-silent = { $host } antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal.
home-find-blocked = { $host } ist auf diesem Server blockiert. Die Administration kann Ihnen sagen, warum.
home-find-closed = Dieser Server nimmt nur mit Servern Verbindung auf, die die Administration zugelassen hat, und { $host } gehört nicht dazu.

# Whom the member follows on other servers
home-followed = Wem Sie auf anderen Servern folgen
home-followed-nobody = Noch niemandem.
home-own-house = Neu aus unserer Einrichtung
home-own-nothing = Hier ist noch nichts veröffentlicht.

# What the member has saved
home-saved = Merkliste
home-saved-lede = Was Sie sich zum Wiederlesen gemerkt haben. Niemand sonst sieht diese Liste.
home-saved-nothing = Sie haben sich noch nichts gemerkt. Wählen Sie auf der Seite eines Praxisansatzes oder Essays „Merken“.
home-remove = Entfernen
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Aus Ihrer Merkliste entfernen: { $title }

# Following somebody
bond-follow = Folgen
bond-follow-whom = { $name } folgen
bond-follows = Sie folgen dieser Person.
bond-end = Nicht mehr folgen
bond-end-whom = { $name } nicht mehr folgen
bond-waits = Angefragt, Antwort steht aus
bond-take-back = Anfrage zurücknehmen
bond-take-back-whom = Anfrage an { $name } zurücknehmen
bond-origin = Die Seite der Person auf ihrem eigenen Server
bond-no-texts = Von dieser Person ist hier noch nichts angekommen. Was sie von jetzt an schreibt, steht unter „Neues“, sobald Sie ihr folgen.
# What has just been done
bond-now-follows = Sie folgen dieser Person jetzt.
bond-now-asked = Die Anfrage ist gesendet. Sie folgen der Person, sobald ihr Server zustimmt.
bond-now-ended = Sie folgen dieser Person nicht mehr.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Merken
react-saved = Gemerkt
react-like = Gefällt mir
react-liked = Gefällt Ihnen
react-pass-on = Teilen
react-passed-on = Von Ihnen geteilt
react-likes = { $count ->
    [one] Gefällt einer Person
   *[other] Gefällt { $count } Personen
}
react-boosts = { $count ->
    [one] Einmal geteilt
   *[other] { $count }-mal geteilt
}
# What has just been done
react-now-saved = Der Text steht jetzt auf Ihrer Merkliste.
react-now-unsaved = Der Text ist von Ihrer Merkliste entfernt.
react-now-liked = Wer den Text verfasst hat, erfährt, dass er Ihnen gefällt.
react-now-passed-on = Der Text ist mit allen geteilt, die Ihnen folgen.
react-now-undone = Das ist zurückgenommen.

# For readers without an account here: from a page of ours to their own server
remote-heading = Auf Ihrem eigenen Server weitermachen
remote-follow = Von Ihrem eigenen Server aus folgen
remote-answer = Von Ihrem eigenen Server aus antworten
remote-hint = Ihre Adresse dort, zum Beispiel @name@example.org, oder nur der Name des Servers.
remote-go = Weiter
remote-unreadable = Das ist keine Adresse. Schreiben Sie sie wie @name@example.org oder example.org.
remote-onward = Sie werden zu { $host } weitergeleitet.
# A link that leads to another server
remote-open = Weiter bei { $host }
remote-none = { $host } teilt nicht mit, wo es dort weitergeht.
remote-silent = { $host } antwortet nicht.
remote-copy = Sie können dies in die Suche Ihres Servers kopieren und dort weitermachen:
remote-back = Zurück zur vorigen Seite
