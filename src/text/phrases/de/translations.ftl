# The translations of a text, on the desk
translations-heading = Übersetzungen
translations-title = Übersetzungen von { $title }
translations-lede = Leserinnen und Lesern wird die Sprache gezeigt, die sie lesen, mit dem Namen der Person, die übersetzt hat; zum Original ist es nur ein Schritt.
translations-original = Original
translations-none = Es gibt noch keine Übersetzung.
translations-draft = Entwurf, gespeichert { $when }
translations-published = Veröffentlicht { $when }
translations-newer = Veröffentlicht { $when }. Der Entwurf wurde seitdem geändert.
# A mark beside a translation whose original has changed since
translations-older = Älter als das Original
translations-add = Eine Übersetzung hinzufügen
translations-language = In welche Sprache
translations-language-hint = Eine Sprache, die dieser Text noch nicht hat.
translations-begin = Beginnen
# A button on the page of a text
translations-link = Übersetzen
translations-unpublished = Veröffentlichen Sie zuerst den Text. Eine Übersetzung folgt dem, was gelesen werden kann.

# A translation beside its original
translate-heading = Übersetzen: { $language }
translate-title = { $title }: Übersetzung ({ $language })
translate-lede = Das Original steht neben jedem Feld. Zahlen, Orte und andere Angaben werden von dort übernommen.
translate-original = Original
translate-into = Übersetzung
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Übersetzung von: { $question }
translate-lines = Eine Zeile für jede Zeile des Originals, in derselben Reihenfolge.
translate-newer = Das Original hat sich geändert, seit diese Übersetzung entstand
translate-newer-words = Sehen Sie sich an, was sich geändert hat, und ändern Sie dann die Übersetzung.
translate-newer-show = Was sich im Original geändert hat
translate-follows = Diese Übersetzung sagt jetzt, was das Original daneben sagt.
translate-missing = Das Original sagt hier etwas. Übersetzen Sie auch das.
translate-count = { $count ->
    [one] Das Original hat hier eine Zeile. Schreiben Sie ebenfalls eine.
   *[other] Das Original hat hier { $count } Zeilen. Schreiben Sie ebenso viele.
}
translate-faulty = Noch nicht veröffentlicht: Einige Felder brauchen noch einen Blick. Was Sie eingegeben haben, ist gespeichert.
translate-meanwhile = Jemand anderes hat diese Übersetzung inzwischen gespeichert. Ihre Eingabe steht unten und ist nicht gespeichert. Wenn Sie noch einmal speichern, ersetzt sie die andere.
translate-publish = Übersetzung veröffentlichen
translate-withdraw = Übersetzung zurückziehen

# Withdrawing a translation
translate-withdraw-heading = Diese Übersetzung zurückziehen?
translate-withdraw-words = Die Übersetzung von { $title } ({ $language }) wird hier gelöscht. Auch unseren Partnern wird gesagt, dass sie sie löschen sollen. Das Original und seine anderen Übersetzungen bleiben.
translate-withdraw-keep = Behalten
translate-done = Die Übersetzung ist veröffentlicht.
translate-gone = Die Übersetzung ist zurückgezogen.

# On the page of a text
translated-languages = Sprachen dieses Textes
# A language, in a list of the languages of a text
translated-original = { $language } (Original)
translated-by = Übersetzt aus: { $language }, von { $name }.
translated-from = Übersetzt aus: { $language }.
translated-older = Diese Übersetzung ist älter als das Original, das sich am { $day } geändert hat.
translated-read-original = Original lesen
