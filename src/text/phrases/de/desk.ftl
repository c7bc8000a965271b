# The menu of the desk, for signed-in members
desk-heading = Ihr Bereich
desk-texts = Texte
desk-write-practice = Praxisansatz beschreiben
desk-write-essay = Essay schreiben
desk-password = Passwort
desk-access = Apps und Browser
desk-page = Ihre Seite
desk-administration = Administration
desk-partners = Partner
desk-servers = Server
desk-reports = Meldungen

# What has just been done
done-saved = Ihr Entwurf ist gespeichert.
done-published = Der Text ist veröffentlicht.
done-withdrawn = Der Text ist zurückgezogen, und die anderen erfahren davon.
done-password = Ihr neues Passwort ist gespeichert.
done-welcome = Sie sind angemeldet.

# Own texts
desk-nothing = Noch ist hier nichts: Der erste Text ist der schwerste.
# For example: You have one draft and 3 published texts.
desk-have = Sie haben { $drafts } und { $published }.
desk-drafts-count = { $count ->
    [one] einen Entwurf
   *[other] { $count } Entwürfe
}
desk-published-count = { $count ->
    [one] einen veröffentlichten Text
   *[other] { $count } veröffentlichte Texte
}
desk-waiting-count = { $count ->
    [one] Ein Entwurf aus Ihrer Einrichtung könnte einen zweiten Blick gebrauchen.
   *[other] { $count } Entwürfe aus Ihrer Einrichtung könnten einen zweiten Blick gebrauchen.
}
desk-drafts = Entwürfe
desk-no-drafts = Kein Entwurf wartet auf Sie.
desk-saved = gespeichert: { $when }
desk-waiting = Entwürfe von Kolleginnen und Kollegen
desk-published = Veröffentlicht
desk-no-published = Hier steht, was Sie veröffentlichen und was daraus geworden ist.
desk-edit = Bearbeiten
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = { $title } bearbeiten
desk-withdrawn = Zurückgezogen
desk-withdrawn-when = zurückgezogen: { $when }
desk-for-team = Für das Team.
desk-for-house = Für diese Einrichtung.
desk-for-network = Für das Netzwerk.
desk-for-all = Für alle.
desk-newer = Ein neuerer Entwurf ist noch nicht veröffentlicht.
erased-nowhere = Der Text war bei keiner anderen Einrichtung.
erased-all = { $count ->
    [one] Gelöscht bei der einen Partnereinrichtung, die ihn hatte.
   *[other] Gelöscht bei { $count } von { $count } Partnereinrichtungen.
}
erased-some = { $count ->
    [one] Gelöscht bei { $at } von { $count } Partnereinrichtung. Noch nicht: { $hosts }.
   *[other] Gelöscht bei { $at } von { $count } Partnereinrichtungen. Noch nicht: { $hosts }.
}

# What can use the account
access-lede = Diese Apps und Browser können Ihr Konto derzeit nutzen. Beenden Sie den Zugang, wenn Sie etwas nicht kennen oder nicht mehr brauchen; auf Ihre Texte hat das keine Auswirkung.
access-apps = Apps
access-no-apps = Keine App nutzt Ihr Konto.
access-app = App
access-browsers = Browser
access-browser = Browser
# Translators: { $when } is a day, or for example “vor 3 Stunden”
access-since = Beginn: { $when }
access-end = Beenden
access-end-whom = Zugang von { $name } beenden (Beginn: { $when })
access-sign-out = Abmelden
access-sign-out-whom = { $name } abmelden (Beginn: { $when })
access-by-admin = Ein Token der Administration
access-given = Erteilte Rechte: { $scopes }.
access-this-browser = Dieser Browser
access-other-browser = Ein anderer Browser
access-until = Angemeldet bis { $day }.

# Withdrawing a text
withdraw-title = Zurückziehen
withdraw-heading = Diesen Text zurückziehen?
withdraw-words = { $title } verschwindet hier und innerhalb von Sekunden auch von den Seiten unserer Partnereinrichtungen und aller Server, die uns folgen. An seiner Adresse bleibt ein Hinweis, dass der Text zurückgezogen wurde. Das lässt sich nicht rückgängig machen.
withdraw-do = Zurückziehen
withdraw-keep = Behalten
