# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Snið: { $field }
tools-bold = Feitletrað
tools-italic = Skáletrað
tools-heading = Fyrirsögn
tools-list = Listi
# A list whose items have numbers
tools-numbers = Númerað
tools-quote = Tilvitnun
tools-link = Tengill
tools-table = Tafla
# A footnote
tools-note = Neðanmálsgrein
# The heads of the two columns of a new table, with a bar between them
tools-columns = Fyrri dálkur|Seinni dálkur

# What is said beside the buttons after something was pasted
paste-plain = Þetta var mjög langt: það var límt inn sem hreinn texti, án sniðs.
paste-pictures = Límt inn. Myndum var sleppt.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Geymt kl. { $time }. Vistaðu drögin þegar þú lýkur við þau.
autosave-later = Ekki enn geymt: netþjónninn svarar ekki. Reynt verður aftur.
autosave-signed-out = Innskráningin þín rann út. Það sem þú skrifaðir er enn hér: ýttu á „Vista drög“ og skráðu þig inn.
autosave-newer = Einhver annar hefur vistað þennan texta í millitíðinni. Ýttu á „Vista drög“ til að sjá báðar útgáfurnar.
autosave-not = Ekki tókst að geyma það sem þú skrifaðir. Ýttu á „Vista drög“ til að sjá hvers vegna.
# When the form is opened again
autosave-found = Þetta skrifaðir þú { $when } og það hefur ekki enn verið vistað sem drög.
autosave-behind = Einhver annar hefur vistað þennan texta síðan: þegar þú vistar sérðu báðar útgáfurnar.
autosave-discard = Sýna vistaða textann í staðinn
done-discarded = Þetta er vistaði textinn.
