# Partners
partners-heading = Partner
partners-none = Non c’è ancora nessun partner.
partners-reach-all = { $count ->
    [one] I nostri testi arrivano all’unico partner.
   *[other] I nostri testi arrivano a tutti i { $count } partner.
}
partners-reach-some = { $count ->
    [one] I nostri testi ora non arrivano all’unico partner ({ $reached } su { $count }).
   *[other] I nostri testi arrivano a { $reached } partner su { $count }.
}
partners-waiting = { $count ->
    [one] Nulla va perso: un testo è in attesa.
   *[other] Nulla va perso: { $count } testi sono in attesa.
}
partners-asking = { $count ->
    [one] Un’istituzione chiede di diventare partner.
   *[other] { $count } istituzioni chiedono di diventare partner.
}
partners-request = { $name } chiede di diventare partner
partners-request-words = { $host } riceverebbe ciò che pubblichiamo per la rete o per tutti, e noi riceveremmo i suoi testi.
partners-accept = Accetta
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Accetta { $host }
partners-refuse = Rifiuta
partners-refuse-whom = Rifiuta { $host }
partners-report = Rapporto per chi amministra il loro server
partners-report-copy = Da copiare
partners-retry = Riprova ora
partners-retry-whom = Riprova ora: { $host }
partners-held = In attesa di approvazione: { $count }
partners-all = Tutti i partner
partners-nobody = Ancora nessun partner. Qui sotto si può inviare la prima richiesta.
partners-table = I partner e il contatto con loro
partners-partner = Partner
partners-state = Stato
partners-sent = Ultimo contatto verso di loro
partners-received = Ultimo contatto da loro
partners-backlog = In attesa
partners-delay = Ritardo
partners-actions = Azioni
partners-agree = Acconsenti e confronta
partners-agree-whom = Acconsenti e confronta con { $host }
partners-compare = Confronta ora
partners-compare-whom = Confronta ora con { $host }
partners-decide = Decidi
partners-decide-whom = Decidi su { $host }
partners-end = Termina
partners-end-whom = Termina il partenariato con { $host }
partners-only-admin = Su partner e server decide l’amministrazione.

# The figures of all partners
tally-in-step = Al passo
tally-of = { $part } su { $all }
tally-waiting = In attesa
tally-delay = Ritardo massimo
tally-none = nessuno
tally-parked = Non accettati lì

# The state of a partner
standing-live = Al passo
standing-backfilling = Lettura del loro archivio
standing-catching-up = In recupero
standing-broken = Non funziona
standing-asked = Richiesta inviata, in attesa di risposta
standing-refused = Rifiutato
standing-paused = Messo in pausa da noi
standing-suspended = Sospeso
standing-ended = Terminato
standing-never = mai
# What the last comparison found
compared-when = Confronto ({ $when }):
compared-equal = i contenuti coincidono.
compared-different = non tutto coincide.
compared-fetched = Recuperati: { $count }.
compared-erased = Cancellati, come lì: { $count }.
compared-missing = Conservati qui e sconosciuti lì: { $count }.
compared-refused = Rifiutati qui: { $count }.
compared-waiting = Da cancellare, se si acconsente: { $count }.
compared-withdrawn = { $count ->
    [one] Abbiamo ritirato un testo; cancellato lì: { $at } su { $count }.
   *[other] Abbiamo ritirato { $count } testi; cancellati lì: { $at }.
}
decided-held = In attesa di approvazione: { $count }.
decided-limited = Limitato: i suoi testi non appaiono in nessun elenco pubblico.
decided-hidden = Nascosto; eliminazione definitiva in data { $day }.
decided-purged = Eliminato definitivamente in data { $day }.

# Asking and inviting an institution
asking-heading = Chiedere a un’istituzione
asking-host = Host del loro server
asking-host-hint = Senza https. Per esempio: practices.example.org
asking-code = Codice d’invito
asking-code-hint = Se chi amministra il loro server ne ha dato uno: in tal caso la richiesta è accettata subito. Altrimenti lasciare vuoto.
asking-send = Invia la richiesta
invite-heading = Invitare un’istituzione
invite-code = Il codice, mostrato solo questa volta
invite-code-words = Inviarlo a chi amministra il loro server, per una via di cui ci si fida, insieme al nome del nostro server: { $host }. Funziona una volta sola; scadenza: { $day }.
invite-note = Per chi
invite-note-hint = Una nota per altre persone dell’amministrazione. Chi fa richiesta con il codice diventa partner senza un’ulteriore decisione; il codice funziona una volta sola, entro 14 giorni.
invite-make = Crea un codice
codes-table = Codici d’invito
codes-code = Codice
codes-made = Creato
codes-take-back = Annulla
codes-take-back-which = Annulla { $name }
codes-used = Usato da { $host }
codes-open = Valido (scadenza: { $day })
codes-revoked = Annullato
codes-expired = Scaduto in data { $day }
known-heading = Noti ai nostri partner
known-nobody = I nostri partner non nominano nessuno che non conosciamo già.
known-words = { $count ->
    [one] Uno dei nostri partner segue { $host }
   *[other] { $count } dei nostri partner seguono { $host }
}
known-ask = Chiedi
known-ask-whom = Chiedi a { $host }
listing-on = Altri server possono leggere chi sono i nostri partner, perché le istituzioni possano trovarsi.
listing-on-do = Non comunicarlo ad altri server
listing-off = Agli altri server non viene detto chi sono i nostri partner. La nostra pagina Rete li mostra comunque.
listing-off-do = Comunicalo ad altri server

# Ending a partnership
end-title = Fine di un partenariato
end-heading = Terminare il partenariato con { $name }?
end-words = I nuovi testi non viaggeranno più tra noi e { $host }, e i testi per la rete di ciascuna parte scompaiono dalle pagine dell’altra. Più avanti si potrà fare una nuova richiesta.
end-do = Termina il partenariato
end-keep = Mantieni

# What is decided about a partner
decide-title = Decisione su un partner
decide-heading = Decisione su { $name }
decide-action = Che cosa vale qui per i suoi testi
decide-action-hint = Lì nessuno viene informato.
decide-reason = Motivo
decide-reason-hint = Per altre persone dell’amministrazione.
decide-do = Decidi
decide-leave = Lascia tutto com’è
decide-pause-heading = Pausa del partenariato
decide-pause-words = Per un po’ non si invia e non si legge nulla, e nulla va perso: entrambe le parti riprendono da dove erano rimaste.
decide-pause = Pausa
decide-resume-heading = Ripresa del partenariato
decide-resume = Riprendi
decide-now-held = I nuovi testi di questo partner attendono un’approvazione.
decide-now-limited = I testi di questo partner non appaiono in nessun elenco pubblico.
decide-now-blocked = A questo partner non si invia nulla e da lui non si riceve nulla, e i suoi testi sono nascosti.
decide-now-paused = Il partenariato è in pausa.
decide-now-free = Nulla limita i testi di questo partner.
decide-was-purged = Ciò che qui proveniva da questo partner è stato eliminato definitivamente in data { $day }.
decide-is-purged = Ciò che qui proviene da questo partner sarà eliminato definitivamente in data { $day }.
decide-free = Nessuna restrizione
decide-free-words = Tutto appare così come arriva. Ciò che era in attesa o nascosto appare di nuovo.
decide-hold = Tieni in attesa
decide-hold-words = I nuovi testi e le revisioni attendono finché non si decide, per ciascuno, se mostrarlo o respingerlo. Ciò che già appare resta.
decide-limit = Limita
decide-limit-words = I suoi testi non appaiono in nessun elenco pubblico. Chi segue un’autrice o un autore, o ha il link, continua a leggerli.
decide-suspend = Sospendi
decide-suspend-words = Nulla entra e nulla esce, nessuno segue più nessuno da una parte all’altra e i suoi testi sono nascosti. Dopo 30 giorni vengono eliminati definitivamente da qui. Fino ad allora si può revocare la sospensione senza perdere nulla.

# Texts that wait for approval
queue-heading = In attesa di approvazione
queue-nothing = Nulla è in attesa. I nuovi testi dei partner tenuti in attesa appaiono qui prima che altri li vedano.
queue-lede = Nessun altro vede ancora questi testi. Lì nessuno viene informato della decisione.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, una nuova revisione
queue-original = L’originale
queue-original-which = L’originale di { $title }, numero { $number }
queue-show = Mostra
queue-show-which = Mostra il numero { $number }
queue-decline = Respingi
queue-decline-which = Respingi il numero { $number }
queue-comment = Un commento
queue-comment-restored = Un commento di questa istituzione, tornato dopo un ripristino

# Other servers
servers-heading = Server
servers-open = Ogni server può seguire e rispondere, a meno che non sia bloccato.
servers-partners = Possono entrare solo i partner e i server consentiti qui; le pagine sono aperte a tutti.
servers-closed = Nessun altro server può entrare; le pagine sono aperte a tutti.
servers-counts = Bloccati: { $blocked }. Limitati: { $limited }. Consentiti: { $allowed }.
servers-decided = Decisioni
servers-none = Nessun server è bloccato, limitato o consentito.
servers-table = Server su cui si è deciso
servers-server = Server
servers-decision = Decisione
servers-reason = Motivo
servers-since = Da quando
servers-take-back = Annulla
servers-take-back-which = Annulla: { $host }
servers-is-blocked = Bloccato
servers-is-held = Tenuto in attesa
servers-is-limited = Limitato
servers-is-allowed = Consentito
servers-is-unknown = Sconosciuto
servers-no-media = { $decision }, senza media
servers-decide = Decidere su un server
servers-host = Host
servers-host-hint = Senza https. Vale anche per i sottodomini.
servers-action = Che cosa fare
servers-action-hint = La decisione si può annullare in qualsiasi momento.
servers-reason-hint = Per altre persone dell’amministrazione. Compare nell’elenco che si esporta.
servers-media = Rifiuta le sue immagini e i suoi file
servers-do = Decidi
servers-block = Blocca
servers-block-words = Nulla entra e nulla esce; nessuno segue più nessuno da una parte all’altra, e ciò che qui proviene da quel server è nascosto.
servers-hold = Tieni in attesa
servers-hold-words = Ciò che dice attende l’amministrazione, che mostra o respinge ogni testo.
servers-limit = Limita
servers-limit-words = Può seguire e rispondere, ma non appare in nessun elenco pubblico, e le sue richieste di seguire vanno approvate.
servers-allow = Consenti
servers-allow-words = Può entrare quando possono farlo solo i partner. Quando possono farlo tutti, questo prevale su un blocco.
servers-lists = Elenchi
servers-download-blocked = Scarica ciò che è bloccato e limitato
servers-download-allowed = Scarica ciò che è consentito
servers-download-form = Entrambi sono file CSV, come li legge Mastodon.
servers-import = Importare un elenco
servers-import-hint = Incollare un CSV come lo esporta Mastodon, con le colonne #domain, #severity e altre. Ciò che qui è già deciso resta com’è, e i partner non vengono mai bloccati da un elenco.
servers-try = Mostra che cosa succederebbe
servers-take-in = Importa
servers-refused = Rifiutati nelle caselle di arrivo (inbox), in sette giorni
servers-refused-none = Nulla è stato rifiutato.
servers-ignored = Ricevuti, senza alcun effetto
lists-unusable = L’elenco non si può usare
lists-would = Ecco che cosa succederebbe
lists-done = L’elenco è importato
lists-counts = Nuovi: { $new }. Invariati: { $same }.
lists-added = Importati: { $hosts }
lists-kept = Qui si è deciso diversamente, e così resta: { $hosts }
lists-partners = Partner, quindi non bloccati: { $hosts }
# After it stands why, as a sentence
lists-left-out = Riga { $line } tralasciata:

# Reports
reports-heading = Segnalazioni
reports-none = Nessuna segnalazione in attesa.
reports-some = { $count ->
    [one] Una segnalazione è in attesa.
   *[other] { $count } segnalazioni sono in attesa.
}
reports-receipt = Ricevuta { $number }, da { $from }, { $when }
reports-no-reason = Nessun motivo indicato.
reports-forwarded = È stata inoltrata al loro server.
reports-forward = Inoltra al loro server
reports-forward-which = Inoltra al loro server, ricevuta { $number }
reports-something = Qualcosa di qui
reports-refused = Che cosa è arrivato senza cambiare nulla
reports-refused-none = Ancora nulla.
reports-refused-table = Che cosa è arrivato senza cambiare nulla, per tipo e motivo
reports-type = Tipo
reports-why = Motivo
reports-often = Quante volte
reports-last = Ultima volta
