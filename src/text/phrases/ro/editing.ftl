# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Formatare: { $field }
tools-bold = Aldin
tools-italic = Cursiv
tools-heading = Titlu
tools-list = Listă
# A list whose items have numbers
tools-numbers = Listă numerotată
tools-quote = Citat
tools-link = Link
tools-table = Tabel
# A footnote
tools-note = Notă
# The heads of the two columns of a new table, with a bar between them
tools-columns = Prima coloană|A doua coloană

# What is said beside the buttons after something was pasted
paste-plain = Era foarte lung: textul a fost lipit fără formatare.
paste-pictures = Lipit. Imaginile au fost omise.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Păstrat la { $time }. Salvați ciorna când ați terminat.
autosave-later = Încă nepăstrat: serverul nu răspunde. Se reîncearcă automat.
autosave-signed-out = Sesiunea dumneavoastră s-a încheiat. Ce ați scris este încă aici: apăsați „Salvați ciorna” și conectați-vă.
autosave-newer = Între timp, altcineva a salvat acest text. Apăsați „Salvați ciorna” ca să vedeți ambele variante.
autosave-not = Ce ați scris nu a putut fi păstrat. Apăsați „Salvați ciorna” ca să vedeți de ce.
# When the form is opened again
autosave-found = Iată ce ați scris ({ $when }); încă nu este salvat ca ciornă.
autosave-behind = De atunci, altcineva a salvat acest text: când salvați, vedeți ambele variante.
autosave-discard = Afișați în schimb textul salvat
done-discarded = Acesta este textul salvat.
