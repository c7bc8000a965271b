# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versjoner
history-title = Versjoner av { $title }
history-lede = Hva som er publisert av teksten, og hva som ble endret hver gang.
history-field-title = Tittel
history-field-summary = Sammendrag
# Beside the number of a version
history-current = Leses nå
history-draft = Utkast, ikke publisert
history-first = Den første versjonen.
# Followed by the names of the fields, with commas between
history-changed = Endret: { $fields }
history-same = Uendret: { $fields }
history-nothing = Ikke et ord er endret.
history-kept = Vises ikke: Noen kan bli gjenkjent i den.
history-erased = Fjernet: Ordene er slettet.
history-older = Eldre versjoner

# One version beside another
history-one = Versjon { $number } av { $title }
history-since = Hva som er endret siden versjon { $number } fra { $day }.
history-alone = Ingen tidligere versjon kan leses her.
history-marks = Det som er tatt bort, er strøket over. Det som er lagt til, er understreket.
# Read aloud before words that went, and before words that came
history-went = Tatt bort:
history-came = Nytt:
history-folded = { $count ->
    [one] { $count } uendret linje
   *[other] { $count } uendrede linjer
}
history-beside = Sammenlign med versjonen som leses nå
history-all = Alle versjoner

# Taking a version out
history-take-out = Fjern versjon { $number }
history-out-heading = Vil du fjerne denne versjonen?
history-out-words = Ordene i versjon { $number } av { $title }, og i utkastene som førte til den, slettes for godt. Nummeret og dagen blir stående i listen, og i loggen står det hvem som fjernet den.
history-out-do = Slett ordene
history-out-keep = Behold den
history-done = Versjonen er fjernet. Ordene er slettet.
# A line of the log of decisions
history-logged = Versjon fjernet
