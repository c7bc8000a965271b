# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Opmaak: { $field }
tools-bold = Vet
tools-italic = Cursief
tools-heading = Kop
tools-list = Lijst
# A list whose items have numbers
tools-numbers = Nummering
tools-quote = Citaat
tools-link = Link
tools-table = Tabel
# A footnote
tools-note = Voetnoot
# The heads of the two columns of a new table, with a bar between them
tools-columns = Eerste kolom|Tweede kolom

# What is said beside the buttons after something was pasted
paste-plain = Dat was erg lang: het is als gewone tekst geplakt, zonder opmaak.
paste-pictures = Geplakt. Afbeeldingen zijn weggelaten.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Tussentijds bewaard om { $time }. Sla het concept op als je klaar bent.
autosave-later = Nog niet bewaard: de server antwoordt niet. We proberen het opnieuw.
autosave-signed-out = Je bent uitgelogd. Wat je hebt getypt, staat hier nog: druk op ‘Concept opslaan’ en log in.
autosave-newer = Iemand anders heeft deze tekst intussen opgeslagen. Druk op ‘Concept opslaan’ om beide versies te zien.
autosave-not = Wat je hebt getypt, kon niet worden bewaard. Druk op ‘Concept opslaan’ om te zien waarom.
# When the form is opened again
autosave-found = Dit is wat je hebt getypt ({ $when }); het is nog niet als concept opgeslagen.
autosave-behind = Iemand anders heeft deze tekst sindsdien opgeslagen: als je opslaat, zie je beide versies.
autosave-discard = In plaats daarvan de opgeslagen tekst tonen
done-discarded = Dit is de opgeslagen tekst.
