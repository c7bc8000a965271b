# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Immagini di { $title }
pictures-lede = Dite che cosa mostra ogni immagine, per chi non può vederla. Non mostrate il volto delle persone che seguite, a meno che non abbiano acconsentito per iscritto.
pictures-published = Chi legge vede le immagini come le avete pubblicate. Quello che cambiate qui si vede quando pubblicate di nuovo il testo.
pictures-none = Non ci sono ancora immagini.
# After the name of a field or a button, for screen readers.
pictures-number = (immagine { $number })
pictures-words = Descrivetela per chi non può vederla
pictures-words-hint = Una o due frasi: che cosa in essa conta per il testo.
pictures-decorative = È solo decorativa
pictures-missing = Scrivete una descrizione oppure togliete l’immagine.
pictures-earlier = Sposta su
pictures-later = Sposta giù
pictures-off = Togli
pictures-save = Salva
pictures-done = Salva e torna al testo
pictures-add-heading = Aggiungere un’immagine
pictures-file = L’immagine
pictures-file-hint = JPEG, PNG, WebP o GIF, di al massimo { $most } MB. Dal file si cancella dove e con che cosa è stata scattata.
pictures-add = Aggiungi l’immagine
pictures-full = Un testo ha al massimo { $most } immagini. Toglietene una per aggiungerne un’altra.
pictures-off-heading = Tolte
pictures-off-words = Un’immagine tolta si può rimettere per un giorno.
pictures-put-back = Rimetti
# What is wrong.
pictures-no-file = Scegliete prima un’immagine.
pictures-too-large = Questa immagine è troppo grande. Si accettano al massimo { $most } MB e { $pixels } milioni di pixel: rimpicciolitela e riprovate.
pictures-no-picture = Questo file non è un’immagine JPEG, PNG, WebP o GIF.
pictures-broken = Questa immagine non si può leggere: il file è danneggiato. Salvatela di nuovo con un altro programma.
pictures-too-long = Una descrizione ha al massimo { $most } caratteri.
pictures-many = Un testo ha al massimo { $most } immagini.
pictures-undescribed = Un’immagine non ha ancora una descrizione.
# What has been done.
pictures-done-saved = Le immagini sono salvate.
pictures-done-added = L’immagine è aggiunta. Ora descrivetela.
pictures-done-off = L’immagine è tolta. Potete rimetterla in fondo a questa pagina.
pictures-done-back = L’immagine è rimessa.
# In the form of the text.
pictures-heading = Immagini
pictures-hint = Stanno sotto il testo. Non mostrate il volto delle persone che seguite, a meno che non abbiano acconsentito per iscritto.
pictures-tick = Descrizioni delle immagini
pictures-open = Aggiungi e descrivi immagini
