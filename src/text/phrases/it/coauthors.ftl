# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Autori
coauthors-title = Autori di { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Autori
coauthors-lede = I coautori modificano il testo e figurano accanto a voi come suoi autori. Nessuno lo diventa senza aver accettato.
# Beside a name in the list
coauthors-first = Primo autore
coauthors-since = Coautore dal { $day }
coauthors-waits = Invito inviato { $when }, ancora senza risposta

# Inviting somebody
coauthors-invite-heading = Invitare un collega
coauthors-invite-words = Il collega ne viene informato e può leggere la bozza. Diventa autore solo chi accetta.
coauthors-who = Nome utente in questa casa
coauthors-who-hint = Per esempio @nome. Scrivete @ e qualche lettera di un nome per scegliere.
coauthors-invite = Invita
coauthors-take-back = Ritira l’invito
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Ritira l’invito a { $name }
coauthors-take-off = Togli
coauthors-take-off-whom = Togli { $name }
coauthors-take-off-words = Chi viene tolto non è più autore e non può modificare il testo. Ciò che ha scritto resta, e le versioni precedenti dicono ancora chi le ha salvate.

# What is wrong with an invitation
coauthors-wrong-nobody = Nessuno che possiate invitare ha questo nome in questa casa. Controllate ogni lettera.
coauthors-wrong-self = Siete voi.
coauthors-wrong-already = { $name } è già autore, o è già stato invitato.
coauthors-wrong-role = { $name } qui non scrive: il ruolo permette di leggere e commentare. L’amministrazione può cambiarlo.
coauthors-wrong-second = { $name } ha pubblicato questo testo come seconda persona. Chi lo fa non può esserne autore.
coauthors-wrong-many = Un testo ha al massimo { $most } coautori, compresi quelli invitati.

# For whoever is asked
coauthors-asked = { $name } vi chiede di scrivere insieme “{ $title }”.
coauthors-means = Che cosa significa
coauthors-means-edit = Potete modificare il testo, aggiungere immagini e vederne la storia. Ciascuno vede che cosa ha cambiato l’altro.
coauthors-means-named = Il vostro nome figura accanto al suo ovunque il testo venga letto, anche in altre case.
coauthors-means-owner = { $name } lo pubblica la prima volta e può ritirarlo soltanto chi l’ha iniziato. Dopo potete pubblicare nuove versioni.
coauthors-means-second = Non potete esaminarlo come seconda persona, né ora né in seguito.
coauthors-means-leave = Potete lasciare in qualsiasi momento. Quando { $name } lascia questa casa, scompare anche il testo: copiatelo prima.
coauthors-read = Leggi la bozza
coauthors-agree = Accetta
coauthors-decline = Rifiuta

# For a co-author
coauthors-own = Il primo autore è { $name }
coauthors-own-words = { $name } pubblica questo testo la prima volta, decide chi lo legge ed è l’unica persona che può ritirarlo. Quando { $name } lascia questa casa, scompare anche il testo.
coauthors-copy-words = Potete copiare il testo com’è ora in una vostra bozza, in qualsiasi momento.
coauthors-copy = Copia in una mia bozza
coauthors-leave-heading = Lascia
coauthors-leave-words = Il vostro nome scompare dal testo, qui e nelle case che lo hanno. Ciò che avete scritto resta.
coauthors-leave = Lascia questo testo
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } pubblica questo testo. Salvatelo e avvisate quando è pronto.

# On the desk
coauthors-desk-asked = Inviti a scrivere insieme
# Below the title of a text
coauthors-desk-asks = { $name } vi chiede di scriverlo insieme.
coauthors-desk-shared = Scritti con altri
coauthors-desk-of = Il primo autore è { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Scrivete questo testo con { $names }. Lasciate il tempo di copiarlo prima di ritirarlo: lo perdono anche loro.
coauthors-delete = Testi di questo membro sono scritti insieme a { $names }. Scompaiono anche quelli: lasciate prima ai coautori il tempo di copiarli.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } e { $last }

# What has just been done
coauthors-done-invited = L’invito è inviato.
coauthors-done-taken-back = L’invito è ritirato.
coauthors-done-taken-off = L’elenco degli autori ora è più corto.
coauthors-done-agreed = Ora siete tra i suoi autori.
coauthors-done-declined = Avete rifiutato. Il collega ne viene informato.
coauthors-done-left = Avete lasciato il testo.
coauthors-done-copied = Questa è la vostra copia, una bozza che solo voi potete modificare.

# Notifications
heard-author-asked = { $name } vi chiede di scrivere insieme un testo
heard-author-agreed = { $name } ha accettato di scrivere un testo con voi
heard-author-declined = { $name } ha rifiutato di scrivere un testo con voi
heard-author-left = { $name } ha lasciato un testo che scrivete insieme
heard-author-removed = { $name } vi ha tolto dagli autori di un testo
heard-author-withdrawn = Un testo che avete scritto con { $name } è stato ritirato

# A heading in the file that a member gets with everything kept about them
coauthors-export = Testi che scrivete con altri
