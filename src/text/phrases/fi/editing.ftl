# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Muotoilu: { $field }
tools-bold = Lihavointi
tools-italic = Kursiivi
tools-heading = Otsikko
tools-list = Luettelo
# A list whose items have numbers
tools-numbers = Numeroitu
tools-quote = Lainaus
tools-link = Linkki
tools-table = Taulukko
# A footnote
tools-note = Alaviite
# The heads of the two columns of a new table, with a bar between them
tools-columns = Ensimmäinen sarake|Toinen sarake

# What is said beside the buttons after something was pasted
paste-plain = Teksti oli hyvin pitkä: se liitettiin pelkkänä tekstinä, ilman muotoilua.
paste-pictures = Liitetty. Kuvat jätettiin pois.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Otettu talteen klo { $time }. Tallenna luonnos, kun olet valmis.
autosave-later = Ei vielä otettu talteen: palvelin ei vastaa. Yritetään uudelleen.
autosave-signed-out = Sinut kirjattiin ulos. Kirjoittamasi on yhä tässä: paina ”Tallenna luonnos” ja kirjaudu sisään.
autosave-newer = Joku muu on tällä välin tallentanut tämän tekstin. Paina ”Tallenna luonnos”, niin näet molemmat versiot.
autosave-not = Kirjoittamaasi ei voitu ottaa talteen. Paina ”Tallenna luonnos”, niin näet syyn.
# When the form is opened again
autosave-found = Kirjoitit tämän { $when }, eikä sitä ole vielä tallennettu luonnokseksi.
autosave-behind = Joku muu on sen jälkeen tallentanut tämän tekstin: kun tallennat, näet molemmat versiot.
autosave-discard = Näytä sen sijaan tallennettu teksti
done-discarded = Tämä on tallennettu teksti.
