# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Verfassende
coauthors-title = Verfassende von { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Verfassende
coauthors-lede = Mitverfassende ändern den Text und stehen neben Ihnen als seine Verfassenden. Niemand wird es, ohne zugestimmt zu haben.
# Beside a name in the list
coauthors-first = Zuerst verfasst von
coauthors-since = Dabei seit { $day }
coauthors-waits = Gefragt { $when }, noch keine Antwort

# Inviting somebody
coauthors-invite-heading = Jemanden einladen
coauthors-invite-words = Die Person erfährt davon und kann den Entwurf lesen. Nur wer zustimmt, gehört zu den Verfassenden.
coauthors-who = Benutzername in diesem Haus
coauthors-who-hint = Zum Beispiel @name. Tippen Sie @ und einige Buchstaben eines Namens, um auszuwählen.
coauthors-invite = Einladen
coauthors-take-back = Einladung zurückziehen
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Einladung an { $name } zurückziehen
coauthors-take-off = Herausnehmen
coauthors-take-off-whom = { $name } herausnehmen
coauthors-take-off-words = Wer herausgenommen wird, gehört nicht mehr zu den Verfassenden und kann den Text nicht ändern. Was die Person geschrieben hat, bleibt, und ältere Fassungen sagen weiterhin, wer sie gespeichert hat.

# What is wrong with an invitation
coauthors-wrong-nobody = Niemand, den Sie einladen können, hat in diesem Haus diesen Namen. Prüfen Sie, ob jeder Buchstabe stimmt.
coauthors-wrong-self = Das sind Sie.
coauthors-wrong-already = { $name } gehört schon dazu oder wurde bereits gefragt.
coauthors-wrong-role = { $name } schreibt hier nicht: Die Rolle erlaubt Lesen und Kommentieren. Die Administration kann das ändern.
coauthors-wrong-second = { $name } hat diesen Text als zweite Person veröffentlicht. Wer das tut, kann nicht zu seinen Verfassenden gehören.
coauthors-wrong-many = Ein Text hat höchstens { $most } Mitverfassende, die Gefragten eingeschlossen.

# For whoever is asked
coauthors-asked = { $name } fragt, ob Sie „{ $title }“ gemeinsam schreiben wollen.
coauthors-means = Was das bedeutet
coauthors-means-edit = Sie können den Text ändern, Bilder hinzufügen und seine Geschichte sehen. Sie sehen beide, was die andere Person geändert hat.
coauthors-means-named = Ihr Name steht neben dem anderen, überall, wo der Text gelesen wird, auch in anderen Häusern.
coauthors-means-owner = { $name } veröffentlicht ihn zum ersten Mal und kann ihn als Einzige zurückziehen. Danach können Sie neue Fassungen veröffentlichen.
coauthors-means-second = Sie können ihn nicht als zweite Person ansehen, jetzt nicht und später nicht.
coauthors-means-leave = Sie können jederzeit aussteigen. Wenn { $name } dieses Haus verlässt, verschwindet auch der Text: Kopieren Sie ihn vorher.
coauthors-read = Entwurf lesen
coauthors-agree = Zustimmen
coauthors-decline = Ablehnen

# For a co-author
coauthors-own = Zuerst verfasst von { $name }
coauthors-own-words = { $name } veröffentlicht diesen Text zum ersten Mal, entscheidet, wer ihn liest, und kann ihn als Einzige zurückziehen. Wenn { $name } dieses Haus verlässt, verschwindet auch der Text.
coauthors-copy-words = Sie können den Text jederzeit, wie er jetzt ist, in einen eigenen Entwurf kopieren.
coauthors-copy = In einen eigenen Entwurf kopieren
coauthors-leave-heading = Aussteigen
coauthors-leave-words = Ihr Name verschwindet vom Text, hier und in den Häusern, die ihn haben. Was Sie geschrieben haben, bleibt.
coauthors-leave = Aus diesem Text aussteigen
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } veröffentlicht diesen Text. Speichern Sie ihn und sagen Sie Bescheid, wenn er fertig ist.

# On the desk
coauthors-desk-asked = Einladungen, gemeinsam zu schreiben
# Below the title of a text
coauthors-desk-asks = { $name } fragt, ob Sie das gemeinsam schreiben wollen.
coauthors-desk-shared = Gemeinsam mit anderen geschrieben
coauthors-desk-of = Zuerst verfasst von { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Sie schreiben diesen Text mit { $names }. Lassen Sie Zeit, ihn zu kopieren, bevor Sie ihn zurückziehen: Auch dort geht er verloren.
coauthors-delete = Texte dieses Mitglieds werden gemeinsam mit { $names } geschrieben. Auch sie verschwinden: Lassen Sie vorher Zeit, sie zu kopieren.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } und { $last }

# What has just been done
coauthors-done-invited = Die Einladung ist gesendet.
coauthors-done-taken-back = Die Einladung ist zurückgezogen.
coauthors-done-taken-off = Die Liste der Verfassenden ist jetzt kürzer.
coauthors-done-agreed = Sie gehören jetzt zu den Verfassenden.
coauthors-done-declined = Sie haben abgelehnt. Wer gefragt hat, erfährt es.
coauthors-done-left = Sie sind aus dem Text ausgestiegen.
coauthors-done-copied = Das ist Ihre Kopie, ein Entwurf, den nur Sie ändern können.

# Notifications
heard-author-asked = { $name } fragt, ob Sie einen Text gemeinsam schreiben wollen
heard-author-agreed = { $name } schreibt einen Text mit Ihnen
heard-author-declined = { $name } hat abgelehnt, einen Text mit Ihnen zu schreiben
heard-author-left = { $name } ist aus einem gemeinsamen Text ausgestiegen
heard-author-removed = { $name } hat Sie aus den Verfassenden eines Textes herausgenommen
heard-author-withdrawn = Ein Text, den Sie mit { $name } geschrieben haben, wurde zurückgezogen

# A heading in the file that a member gets with everything kept about them
coauthors-export = Texte, die Sie gemeinsam mit anderen schreiben
