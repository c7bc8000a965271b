# The roles of members
role-reader = Lettrice o lettore
role-student = Studentessa o studente
role-practitioner = Professionista
role-editor = Redazione
role-reviewer = Revisione per la protezione dei dati
role-admin = Amministrazione
role-reader-may = Legge ciò che è per questa istituzione e per la rete, commenta e segue.
role-student-may = Scrive bozze; le pubblica una persona con il ruolo di professionista.
role-practitioner-may = Scrive e pubblica.
role-editor-may = Modifica e ritira testi altrui, decide sulle segnalazioni, invita colleghe e colleghi.
role-reviewer-may = Si pronuncia su ciò che il controllo dei testi ferma, ritira testi, decide sulle segnalazioni.
role-admin-may = Fa tutto ciò che fa la redazione e si occupa di membri, partner, server e impostazioni.

# The members of the house, for admins and editors
members-heading = Membri
# One sentence of state after the other
members-count = { $count ->
    [one] Una persona può accedere.
   *[other] { $count } persone possono accedere.
}
members-suspended = { $count ->
    [one] Un account è sospeso.
   *[other] { $count } account sono sospesi.
}
members-invited = { $count ->
    [one] Un invito è aperto.
   *[other] { $count } inviti sono aperti.
}
members-not-invited = Nessun invito è aperto.
members-not-allowed = Colleghe e colleghi ricevono un invito dalla redazione o dall’amministrazione.
members-admin-only = Dei membri si occupa solo l’amministrazione.
members-people = Persone
# The name of the table for who has it read aloud
members-table = I membri di questa istituzione
members-person = Persona
members-role = Ruolo
members-last = Ultima visita
members-state = Stato
members-never = mai
members-fine = può accedere
members-shut = account sospeso
members-decide = Decidi
# Read aloud instead of "Decide"
members-decide-whom = Decidi sull’account di { $name }

# One member
member-heading = { $name }
member-sentence = { $handle }: registrazione in data { $day }. Indirizzo e-mail: { $email }.
member-seen = Ultima visita: { $day }.
member-not-seen = Ancora nessuna visita.
member-is-suspended = L’account è stato sospeso in data { $day }: nessuno può accedervi.
member-no-password = Non è ancora stata scelta una password.
member-role = Ruolo
member-role-hint = Vale da subito.
member-role-change = Cambia il ruolo
member-link = Un link per accedere
member-link-words = Per chi ha dimenticato la password o non ne ha mai scelta una. Il link permette di accedere una volta sola, entro 24 ore; chi lo crea lo consegna personalmente. I link precedenti di questa persona smettono di funzionare.
member-link-make = Crea un link
member-link-made = Con questo link { $name } può accedere una volta sola, entro 24 ore. Viene mostrato solo ora.
member-suspend = Sospendi
member-suspend-words = Nessuno può più accedere all’account: browser e app vengono disconnessi subito. I testi restano dove sono. La sospensione si può revocare in qualsiasi momento.
member-suspend-heading = Sospendere l’account di { $name }?
member-restore = Revoca la sospensione
member-restore-words = La persona può accedere di nuovo con la vecchia password. Le app vanno collegate di nuovo.
member-delete = Elimina
member-delete-open = Elimina questo account
member-delete-words = Per chi se ne va definitivamente e desidera che non resti nulla. Prima che ciò avvenga si legge che cosa andrà perso.
member-delete-heading = Eliminare l’account di { $name }?
member-delete-texts = { $count ->
    [0] Non c’è nessun testo di questa persona.
    [one] Un testo o commento viene ritirato qui, e a ogni server che lo ha ricevuto viene detto di cancellarlo.
   *[other] { $count } testi e commenti vengono ritirati qui, e a ogni server che li ha ricevuti viene detto di cancellarli.
}
member-delete-account = Il nome, l’indirizzo e-mail e la password vengono cancellati, e tutti i browser e le app vengono disconnessi.
member-delete-handle = Il nome utente { $handle } resta occupato, perché nessun altro venga scambiato per questa persona.
member-delete-final = L’operazione non si può annullare. I testi che devono restare hanno prima bisogno di un’altra autrice o di un altro autore: conviene parlarne con la persona.
member-delete-do = Elimina definitivamente
member-keep = Lascia tutto com’è
member-becomes = Nuovo ruolo per { $name }: { $role }
member-becomes-do = Cambia il ruolo
member-gave = Finora: { $role }.
member-last-admin = È l’unica persona dell’amministrazione. Prima occorre dare questo ruolo a qualcun altro.
member-oneself = È il proprio account. Rivolgersi a un’altra persona dell’amministrazione.
member-suspended-link = Chi ha l’account sospeso non può accedere. Prima occorre revocare la sospensione.
member-back = Tutti i membri

# Inviting colleagues
join-heading = Inviti
join-lede = Un invito è un link che funziona una volta sola, per una sola persona, che sceglie nome, nome utente e password.
join-role = Ruolo
join-role-hint = L’amministrazione può cambiarlo più tardi.
join-language = Lingua
join-language-hint = Delle e-mail a questa persona. Le pagine seguono il browser.
join-days = Giorni
join-days-hint = Per quanto tempo vale l’invito: da 1 a { $most }.
join-name = Nome
join-name-hint = Solo per il proprio elenco e per precompilare il modulo; facoltativo.
join-email = Indirizzo e-mail
join-email-hint = Solo per il proprio elenco e per precompilare il modulo; facoltativo.
join-make = Crea un invito
join-mail = Invialo per e-mail
# What has just been done
join-sent = L’invito è partito.
join-made = Questo link va consegnato alla persona. Viene mostrato solo ora.
# A label before the address
join-made-link = Link
join-open = Inviti aperti
join-none = Nessun invito è aperto.
join-table = Inviti aperti
join-whom = Per
join-anybody = chiunque abbia il link
join-until = Scadenza
join-take-back = Annulla
# Read aloud instead of "Take back"
join-take-back-whom = Annulla l’invito per { $name }
join-many = Invita più persone insieme

# What can be wrong with an invitation
join-wrong-name = Un nome ha da 1 a 100 caratteri.
join-wrong-email = Questo non è un indirizzo e-mail.
join-wrong-needed = Per inviare un’e-mail serve un indirizzo.
join-wrong-member = Questo indirizzo e-mail appartiene già a un membro.
join-wrong-twice = Questo indirizzo e-mail compare due volte nell’elenco.
join-wrong-role = Questo ruolo non esiste. Sono possibili: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Con questo ruolo può invitare solo l’amministrazione.
join-wrong-language = Scegliere una di queste lingue.
join-wrong-days = Un invito vale da 1 a { $most } giorni.

# Inviting from a list
many-heading = Invitare più persone insieme
many-lede = Una persona per riga: indirizzo e-mail; nome; ruolo. Il nome e il ruolo sono facoltativi. Prima si vede che cosa verrebbe creato; nulla viene creato senza conferma.
many-lines = L’elenco
# The example stays as it is, only the names may be those of your language
many-lines-hint = Per esempio: nora@example.org; Nora Vidal; practitioner
many-usual = Il ruolo per le righe che non lo indicano
many-usual-hint = Per le righe che hanno solo un indirizzo, oppure un indirizzo e un nome.
many-look = Controlla l’elenco
many-file = Oppure scegliere un file
many-file-hint = Un file di testo o una tabella salvata come CSV, con le stesse colonne.
many-file-look = Leggi il file
many-empty = Non c’è nessuna riga da leggere.
many-too-many = Al massimo { $most } persone alla volta.
many-file-unreadable = Questo file non è un file di testo. Salvare la tabella come CSV e sceglierla di nuovo.
many-fine = { $count ->
    [one] Si può creare un invito.
   *[other] Si possono creare { $count } inviti.
}
many-faulty = { $count ->
    [one] Una riga è da rivedere. Correggerla qui sotto; fino ad allora non viene creato nulla.
   *[other] { $count } righe sono da rivedere. Correggerle qui sotto; fino ad allora non viene creato nulla.
}
many-table = Le righe dell’elenco
many-line = Riga
many-state = Stato
many-ready = pronta
many-make = { $count ->
    [one] Crea un invito
   *[other] Crea { $count } inviti
}
many-mail = { $count ->
    [one] Invialo per e-mail
   *[other] Inviali per e-mail
}
many-made-heading = Gli inviti sono creati
many-made = { $count ->
    [one] Un link, per una persona. Viene mostrato solo ora: va copiato.
   *[other] { $count } link, ciascuno per una persona. Vengono mostrati solo ora: vanno copiati.
}
many-copy = Tutti, da copiare: indirizzo e-mail; nome; link

# Lines of the log of decisions
deed-role = Ruolo cambiato
deed-suspended = Account sospeso
deed-restored = Sospensione revocata
deed-link = Link per accedere creato
deed-deleted = Account eliminato
deed-invited = Invito creato
deed-invitation-back = Invito annullato

# The settings of the node, for admins
setting-heading = Impostazioni
setting-admin-only = Solo l’amministrazione vede e cambia le impostazioni.
# After a sentence about which servers may talk to this one
setting-state-mail = Le e-mail vengono inviate.
setting-state-no-mail = Non vengono inviate e-mail: chi ha dimenticato la password non può rientrare per questa via.
setting-state-unread = { $count ->
    [0] Ogni lingua delle pagine è stata riletta da una persona madrelingua.
    [one] Una lingua delle pagine non è stata ancora riletta da una persona madrelingua.
   *[other] { $count } lingue delle pagine non sono state ancora rilette da una persona madrelingua.
}
setting-keep = Salva
setting-too-long = Al massimo { $most } caratteri.
# What has just been done
setting-kept = Le impostazioni sono salvate.
setting-announce = Avvisi
# Read aloud before an announcement
setting-announced = Avviso
setting-for-readers = Per tutti
setting-for-readers-hint = Una o due frasi che compaiono su ogni pagina, per chiunque legga. Lasciare vuoto se non c’è nulla da annunciare.
setting-for-members = Per i membri
setting-for-members-hint = Lo leggono solo i membri, su ogni pagina. Lasciare vuoto se non c’è nulla da annunciare.
setting-about = Sull’istituzione
setting-summary = La frase sull’istituzione
setting-summary-hint = Apre la pagina iniziale e compare nel profilo che altri seguono. Se il campo è vuoto, viene mostrata la frase della configurazione.
setting-file = Che cosa contiene la configurazione
setting-file-words = Il resto si cambia nel file { $file } e vale quando il server viene riavviato. Accanto a ogni impostazione c’è il nome che ha nel file. Le password non vengono mai mostrate.
setting-not-said = non indicato
setting-yes = sì
setting-no = no
setting-house = Istituzione
setting-name = Nome
setting-handle = Nome utente
setting-country = Paese
setting-town = Città
setting-languages = Lingue, a partire dalla principale
setting-contact = Contatto dell’istituzione
setting-officer = Contatto per la protezione dei dati
setting-network = Rete
setting-address = Indirizzo
setting-mode = Chi può comunicare con questo server
setting-signed = Per leggere tramite ActivityPub serve una firma
setting-development = Solo per prove
setting-storage = Archiviazione
setting-database = Banca dati
setting-media = Cartella delle immagini e dei file
setting-mail = E-mail
setting-mail-server = Server di posta
setting-mail-from = Mittente delle e-mail
setting-mail-nobody = nessuno
setting-mail-folder = nessuno: ogni e-mail diventa un file in { $folder }
# After the host of the mail server
setting-mail-sealed = (cifrato)
setting-mail-open = (non cifrato, su questa macchina)
setting-mail-test = Inviami un’e-mail di prova
setting-mail-none = Indicando nella configurazione un server di posta, si possono inviare per e-mail gli inviti, i link per chi ha dimenticato la password e le novità.
setting-mail-taken = Il server di posta ha accettato un’e-mail per { $email }. Verificare se è arrivata, anche nella posta indesiderata.
# What the mail server answered follows, in its own words
setting-mail-refused = Non è stato possibile consegnare l’e-mail di prova. La risposta:
setting-safeguards = Misure di tutela
setting-second = I testi per tutti richiedono una seconda persona
setting-limits = Limiti
setting-guesses = Password sbagliate per un account da uno stesso indirizzo
setting-guesses-from = Password sbagliate da uno stesso indirizzo
setting-calls = Richieste dall’app di una stessa persona
setting-calls-from = Richieste senza account da uno stesso indirizzo
setting-often = { $count ->
    [one] { $count } in { $minutes } minuti
   *[other] { $count } in { $minutes } minuti
}
setting-tongues = Lingue delle pagine
setting-tongues-words = Le parole delle pagine sono state scritte con cura in ogni lingua. Finché non le ha rilette una persona madrelingua, qua e là può esserci una frase che nessuno direbbe. Chi ne trova una può segnalarcela.
setting-read = riletta da { $name }
setting-unread = non ancora riletta da una persona madrelingua
setting-deed-announcement = Avviso cambiato
setting-deed-summary = Frase sull’istituzione cambiata

# What a member hears of: who did what
heard-heading = Notifiche
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Una nuova notifica
   *[other] { $count } nuove notifiche
}
heard-nothing = Ancora nulla. Qui compare chi risponde, chi segue e chi salva ciò che si è scritto.
heard-no-news = Nulla di nuovo dall’ultima visita.
heard-news = { $count ->
    [one] Una notifica è nuova.
   *[other] { $count } notifiche sono nuove.
}
# A small mark beside what was not seen before
heard-new = novità
heard-older = Precedenti
heard-reply = Risposta da parte di { $name }
heard-mention = Menzione da parte di { $name }
heard-status = { $name } ha pubblicato qualcosa
heard-reblog = { $name } ha condiviso un Suo testo
heard-favourite = { $name } apprezza un Suo testo
heard-follow = { $name } segue il Suo profilo
heard-follow-request = { $name } chiede di seguire il Suo profilo
heard-poll = Un sondaggio di { $name } si è concluso
heard-update = { $name } ha modificato un testo da Lei condiviso
heard-report = { $name } ha inviato una segnalazione
heard-mail = E-mail
heard-mail-when = Quando arriva un’e-mail
heard-mail-hint = Ogni e-mail contiene un link per non riceverne più, senza accedere.
heard-at-once = Subito
heard-at-once-words = Per ogni risposta e ogni menzione.
heard-daily = Una volta al giorno
heard-daily-words = Un’unica e-mail con tutte le novità, e nessuna quando non ce ne sono.
heard-never = Mai
heard-never-words = Solo qui.
heard-language = Lingua
heard-language-hint = Delle e-mail in arrivo da qui. Le pagine seguono il browser.
heard-keep = Salva
# What has just been done
heard-kept = La scelta è salvata.
heard-no-mail = Questo server non invia e-mail. L’amministrazione può configurarlo.
heard-stop-heading = Non ricevere più queste e-mail
heard-stop-words = Non arrivano più e-mail su risposte, menzioni e novità. I link per una password dimenticata continuano ad arrivare quando vengono richiesti.
heard-stop = Interrompi queste e-mail
heard-stopped = Fatto: queste e-mail non arrivano più. Sulla pagina delle notifiche si può scegliere di nuovo in qualsiasi momento.

# The second step of signing in: a code from an app on the phone
second-heading = Accesso
second-is-off = Per accedere viene chiesta solo una password.
second-is-on = { $count ->
    [0] Dopo la password viene chiesto un codice dell’app. Non resta nessun codice di riserva per il caso in cui si perda l’app: disattivare la verifica in due passaggi e attivarla di nuovo.
    [one] Dopo la password viene chiesto un codice dell’app. Resta un codice di riserva per il caso in cui si perda l’app.
   *[other] Dopo la password viene chiesto un codice dell’app. Restano { $count } codici di riserva per il caso in cui si perda l’app.
}
second-why = Con la verifica in due passaggi, conoscere la password non basta per entrare. Serve un’app per codici monouso sul telefono o sul computer; lo è anche la maggior parte dei gestori di password.
second-on = Attiva la verifica in due passaggi
second-off = Disattiva la verifica in due passaggi
second-off-hint = Quello dell’app, oppure uno dei codici di riserva.
second-key-words = Far leggere questa immagine all’app. Poi scrivere il codice che l’app mostra.
# Read aloud instead of the picture
second-picture = Un’immagine con la chiave per l’app; la stessa chiave si trova qui sotto come testo
second-type = Oppure scrivere questa chiave nell’app:
second-code = Codice
second-first-hint = Sei cifre. Cambiano ogni trenta secondi.
second-wrong = Questo codice non è giusto. Ogni codice funziona una volta sola e per trenta secondi.
second-codes-heading = Codici da conservare
second-codes-words = La verifica in due passaggi è attiva. Se si perde l’app, ognuno di questi codici di riserva permette di entrare una volta. Vanno stampati o annotati: vengono mostrati solo ora.
second-codes-kept = Li ho conservati
second-enter = Ancora un passaggio
second-enter-hint = Quello dell’app, oppure uno dei codici di riserva conservati quando si è attivata la verifica in due passaggi.
second-lost = App e codici sono andati persi? L’amministrazione dell’istituzione può disattivare la verifica in due passaggi.
# Where a form is sent again after signing in on the same page
second-elsewhere = Questo account chiede anche un codice. Accedere in un’altra scheda di questo browser, poi tornare qui e premere il pulsante.
# On the page of apps and browsers
second-others = Disconnetti tutti gli altri browser
second-lift = Disattiva la verifica in due passaggi
second-lift-words = Per chi ha perso l’app e i codici. Accertarsi che a chiederlo sia davvero questa persona.
second-deed = Verifica in due passaggi disattivata
