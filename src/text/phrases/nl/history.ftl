# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versies
history-title = Versies van { $title }
history-lede = Wat er van deze tekst is gepubliceerd, en wat er telkens veranderde.
history-field-title = Titel
history-field-summary = Samenvatting
# Beside the number of a version
history-current = Huidige versie
history-draft = Concept, niet gepubliceerd
history-first = De eerste versie.
# Followed by the names of the fields, with commas between
history-changed = Gewijzigd: { $fields }
history-same = Ongewijzigd: { $fields }
history-nothing = Geen woord is anders.
history-kept = Niet getoond: iemand kan erin te herkennen zijn.
history-erased = Verwijderd: de woorden zijn gewist.
history-older = Oudere versies

# One version beside another
history-one = Versie { $number } van { $title }
history-since = Wat er is veranderd sinds versie { $number } van { $day }.
history-alone = Hier is geen eerdere versie te lezen.
history-marks = Wat verdween, is doorgestreept. Wat erbij kwam, is onderstreept.
# Read aloud before words that went, and before words that came
history-went = Verdwenen:
history-came = Nieuw:
history-folded = { $count ->
    [one] { $count } ongewijzigde regel
   *[other] { $count } ongewijzigde regels
}
history-beside = Vergelijken met de huidige versie
history-all = Alle versies

# Taking a version out
history-take-out = Versie { $number } verwijderen
history-out-heading = Deze versie verwijderen?
history-out-words = De woorden van versie { $number } van { $title }, en van de concepten die ertoe leidden, worden voorgoed gewist. In de lijst blijven nummer en datum staan, en het logboek vermeldt wie de versie heeft verwijderd.
history-out-do = Woorden wissen
history-out-keep = Behouden
history-done = De versie is verwijderd. De woorden zijn gewist.
# A line of the log of decisions
history-logged = Versie verwijderd
