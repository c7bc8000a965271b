# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Oblikovanje: { $field }
tools-bold = Krepko
tools-italic = Ležeče
tools-heading = Naslov
tools-list = Seznam
# A list whose items have numbers
tools-numbers = Številčenje
tools-quote = Citat
tools-link = Povezava
tools-table = Tabela
# A footnote
tools-note = Opomba
# The heads of the two columns of a new table, with a bar between them
tools-columns = Prvi stolpec|Drugi stolpec

# What is said beside the buttons after something was pasted
paste-plain = Besedilo je bilo zelo dolgo: prilepljeno je brez oblikovanja.
paste-pictures = Prilepljeno. Slike so izpuščene.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Samodejno ohranjeno ob { $time }. Ko končate, shranite osnutek.
autosave-later = Še ni ohranjeno: strežnik se ne odziva. Poskušamo znova.
autosave-signed-out = Medtem ste bili odjavljeni. Kar ste vpisali, je še tu: pritisnite »Shrani osnutek« in se prijavite.
autosave-newer = Medtem je to besedilo shranil nekdo drug. Pritisnite »Shrani osnutek«, da vidite oboje.
autosave-not = Tega, kar ste vpisali, ni bilo mogoče ohraniti. Pritisnite »Shrani osnutek«, da vidite, zakaj.
# When the form is opened again
autosave-found = To ste vpisali ({ $when }), kot osnutek pa še ni shranjeno.
autosave-behind = Po tem je to besedilo shranil nekdo drug: ko shranite, vidite oboje.
autosave-discard = Prikaži raje shranjeno besedilo
done-discarded = To je shranjeno besedilo.
