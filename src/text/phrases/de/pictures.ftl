# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Bilder zu { $title }
pictures-lede = Sagen Sie, was jedes Bild zeigt, für alle, die es nicht sehen können. Zeigen Sie keine Gesichter von Menschen, die Sie begleiten, es sei denn, sie haben schriftlich eingewilligt.
pictures-published = Wer liest, sieht die Bilder so, wie Sie sie veröffentlicht haben. Was Sie hier ändern, erscheint, wenn Sie den Text erneut veröffentlichen.
pictures-none = Es gibt noch keine Bilder.
# After the name of a field or a button, for screen readers.
pictures-number = (Bild { $number })
pictures-words = Beschreiben Sie es für alle, die es nicht sehen können
pictures-words-hint = Ein oder zwei Sätze: was darauf für den Text wichtig ist.
pictures-decorative = Es ist nur Schmuck
pictures-missing = Bitte schreiben Sie eine Beschreibung, oder nehmen Sie das Bild heraus.
pictures-earlier = Nach oben
pictures-later = Nach unten
pictures-off = Herausnehmen
pictures-save = Speichern
pictures-done = Speichern und zurück zum Text
pictures-add-heading = Ein Bild hinzufügen
pictures-file = Das Bild
pictures-file-hint = JPEG, PNG, WebP oder GIF, bis { $most } MB. Wo und womit es aufgenommen wurde, wird aus der Datei entfernt.
pictures-add = Bild hinzufügen
pictures-full = Ein Text hat höchstens { $most } Bilder. Nehmen Sie eines heraus, um ein anderes hinzuzufügen.
pictures-off-heading = Herausgenommen
pictures-off-words = Ein herausgenommenes Bild kann einen Tag lang zurückgeholt werden.
pictures-put-back = Zurückholen
# What is wrong.
pictures-no-file = Wählen Sie zuerst ein Bild.
pictures-too-large = Dieses Bild ist zu groß. Angenommen werden höchstens { $most } MB und { $pixels } Millionen Bildpunkte: Verkleinern Sie es, und versuchen Sie es noch einmal.
pictures-no-picture = Diese Datei ist kein Bild im Format JPEG, PNG, WebP oder GIF.
pictures-broken = Dieses Bild lässt sich nicht lesen: Die Datei ist beschädigt. Speichern Sie es mit einem anderen Programm neu.
pictures-too-long = Eine Beschreibung hat höchstens { $most } Zeichen.
pictures-many = Ein Text hat höchstens { $most } Bilder.
pictures-undescribed = Ein Bild hat noch keine Beschreibung.
# What has been done.
pictures-done-saved = Die Bilder sind gespeichert.
pictures-done-added = Das Bild ist hinzugefügt. Beschreiben Sie es jetzt.
pictures-done-off = Das Bild ist herausgenommen. Sie können es am Ende dieser Seite zurückholen.
pictures-done-back = Das Bild ist zurückgeholt.
# In the form of the text.
pictures-heading = Bilder
pictures-hint = Sie stehen unter dem Text. Zeigen Sie keine Gesichter von Menschen, die Sie begleiten, es sei denn, sie haben schriftlich eingewilligt.
pictures-tick = Beschreibungen der Bilder
pictures-open = Bilder hinzufügen und beschreiben
