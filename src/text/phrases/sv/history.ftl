# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versioner
history-title = Versioner av { $title }
history-lede = Vad som har publicerats av texten och vad som ändrades varje gång.
history-field-title = Titel
history-field-summary = Sammanfattning
# Beside the number of a version
history-current = Läses nu
history-draft = Utkast, inte publicerat
history-first = Den första versionen.
# Followed by the names of the fields, with commas between
history-changed = Ändrat: { $fields }
history-same = Oförändrat: { $fields }
history-nothing = Inte ett ord är ändrat.
history-kept = Visas inte: någon kan kännas igen i den.
history-erased = Borttagen: orden är raderade.
history-older = Äldre versioner

# One version beside another
history-one = Version { $number } av { $title }
history-since = Vad som har ändrats sedan version { $number } från { $day }.
history-alone = Ingen tidigare version kan läsas här.
history-marks = Det som har tagits bort är överstruket. Det som har lagts till är understruket.
# Read aloud before words that went, and before words that came
history-went = Borttaget:
history-came = Nytt:
history-folded = { $count ->
    [one] { $count } oförändrad rad
   *[other] { $count } oförändrade rader
}
history-beside = Jämför med den version som läses nu
history-all = Alla versioner

# Taking a version out
history-take-out = Ta bort version { $number }
history-out-heading = Vill du ta bort den här versionen?
history-out-words = Orden i version { $number } av { $title }, och i utkasten som ledde fram till den, raderas för alltid. Numret och dagen står kvar i listan, och i loggen står vem som tog bort den.
history-out-do = Radera orden
history-out-keep = Behåll den
history-done = Versionen är borttagen. Orden är raderade.
# A line of the log of decisions
history-logged = Version borttagen
