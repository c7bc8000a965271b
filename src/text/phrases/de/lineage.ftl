# How a practice travels: adapting it, and the line on its page.
lineage-heading = Anpassungen in anderen Ländern
lineage-none = Noch hat niemand eine Anpassung beschrieben. Haben Sie es mit anderen Familien oder an einem anderen Ort versucht?
lineage-adapt = Eigene Anpassung beschreiben
lineage-here = Diese lesen Sie gerade.
lineage-kept = Behalten
lineage-left = Nicht behalten
lineage-changed = Geändert
# The part of the form.
lineage-part = Der Praxisansatz, den Sie anpassen
lineage-from = Sie passen „{ $name }“ an, von: { $house }. Die Antworten stehen unten: Ändern Sie, was Sie anders machen. Wer es geschrieben hat, erfährt davon, wenn Sie veröffentlichen.
lineage-keep = Welche Kernelemente haben Sie behalten?
lineage-keep-hint = Nehmen Sie das Häkchen weg, wo Sie es anders machen, und sagen Sie unten, was Sie stattdessen tun.
lineage-changes = Was haben Sie geändert, und warum?
lineage-changes-hint = Eine Änderung je Zeile: für wen, wo, wie lange, wer leitet.
lineage-missing = Sagen Sie mindestens eine Sache, die Sie geändert haben.
lineage-answers = Ihr Praxisansatz
# In the text itself.
lineage-of = Angepasst nach
lineage-we-changed = Was wir geändert haben und warum
lineage-we-kept = Was wir behalten haben
lineage-we-left = Was wir nicht behalten haben
