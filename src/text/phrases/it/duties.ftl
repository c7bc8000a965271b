# The rules of the house: what members and guests may say here
rules-title = Regole di questa istituzione
rules-lede = Che cosa si può dire qui e che cosa no. Chi modera decide in base a queste regole e alla legge; dice perché, e ogni persona interessata può presentare reclamo.
# Translator: no article stands before a date
rules-since = Versione { $number }, in vigore da: { $day }.
rules-standard = Queste sono le regole fornite con il software; l’istituzione non ha ancora scritto le proprie.
rules-versions = Versioni precedenti
rules-version = Versione { $number }, in vigore da: { $day }
rules-report = Segnala qualcosa che va contro le regole
# The rules that come with the software
rules-families = Nessuna delle persone con cui si lavora deve essere riconoscibile in ciò che si scrive, neppure dal vicinato.
rules-respect = Di famiglie, colleghe, colleghi e di chi partecipa qui si scrive in modo che possano leggerlo senza sentirsi feriti.
rules-children = Nulla che faccia del male a bambini e ragazzi o li metta in pericolo, né con le parole né con le immagini.
rules-sources = Si dice che cosa è proprio e che cosa è preso da altri, e si rispettano le loro licenze.
rules-evidence = Si dice che cosa si è provato e che cosa si crede soltanto; non si vende nulla.
rules-law = Nulla che la legge vieti: niente odio, minacce, insulti o fascicoli riservati.
# Where an admin writes them
rules-edit = Scrivi le regole
rules-edit-lede = Una regola per riga. Ciò che si salva è una nuova versione; le precedenti restano leggibili, perché in base a esse sono state prese decisioni.
rules-in = In { $language }
rules-in-hint = Da lasciare vuoto se nell’istituzione non si parla questa lingua; chi legge trova allora la prima lingua dell’istituzione.
rules-save = Salva come nuova versione
done-rules = Le regole sono salvate come nuova versione.
audit-rules = Regole dell’istituzione scritte

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Registro delle attività di trattamento
record-lede = Che cosa l’articolo 30 del GDPR chiede a { $house } di tenere registrato su questo server, ricavato dalle sue impostazioni. Da leggere con la persona responsabile della protezione dei dati e da copiare nel registro dell’istituzione.
record-who = Chi è titolare
record-who-words = { $house } è titolare del trattamento; il server è { $host }.
record-who-contact = Contatto:
record-who-officer = Responsabile della protezione dei dati:
record-why = Finalità
record-why-publish = Descrivere e condividere tra professionisti pratiche e saggi che nascono dal lavoro con le famiglie, e parlarne.
record-why-accounts = { $count ->
    [one] Permettere a una persona di accedere e scrivere, con un ruolo.
   *[other] Permettere a { $count } persone di accedere e scrivere, ciascuna con un ruolo.
}
record-why-moderate = Rispondere alle segnalazioni e tenere un registro delle decisioni (articoli da 16 a 20 del regolamento sui servizi digitali).
record-basis = Base giuridica
record-basis-words = Articolo 6, paragrafo 1, lettera e) o f), del GDPR: un compito di interesse pubblico, oppure un legittimo interesse allo scambio tra professionisti; lettera c) per le segnalazioni. I testi non devono contenere dati delle persone seguite; ciò che potrebbe identificare qualcuno viene controllato prima di partire (articolo 25).
record-whom = Di chi, e quali dati
record-whom-members = Persone con un account: nome, nome utente, indirizzo e-mail, ruolo, impronta (hash) della password, testi con le revisioni, profili che seguono, ciò che hanno salvato, sessioni.
record-whom-others = Persone su altri server che seguono, rispondono o sono seguite: nome, indirizzo, immagine, testi pubblici.
record-whom-reporters = Persone che segnalano qualcosa: le parole della segnalazione e, se li indicano, nome e indirizzo e-mail.
record-receivers = Destinatari
record-receivers-partners = Partner, per i testi della rete: { $partners }.
record-receivers-nobody = Partner, per i testi della rete. Non ce ne sono ancora.
record-receivers-open = Per i testi pubblici: ogni server da cui qualcuno li segue.
record-receivers-allowed = Per i testi pubblici: i partner e i server che sono stati consentiti.
record-receivers-none = Per i testi pubblici: nessun altro server.
record-countries = Partner fuori dallo Spazio economico europeo: { $partners }. Nel registro dell’istituzione va indicato che cosa lo rende lecito (capo V del GDPR).
record-countries-none = Nessun partner è fuori dallo Spazio economico europeo, per quanto i partner dicono dove si trovano. I server che seguono i testi pubblici possono essere ovunque.
record-long = Per quanto tempo
record-long-texts = I testi, finché chi li ha scritti non li ritira; poi restano l’indirizzo e il giorno. Gli account, finché non vengono eliminati, con tutti i loro testi.
record-long-elsewhere = I testi di altri server, { $days } giorni, a meno che qualcuno di qui non abbia avuto a che fare con essi; quelli dei partner, finché dura il partenariato.
record-long-reports = Le parole delle segnalazioni, e chi le ha inviate, { $days } giorni dopo la decisione; le decisioni e il registro della moderazione restano.
record-long-sessions = Le sessioni, { $days } giorni. Gli indirizzi IP non vengono conservati.
record-how = Come sono protetti
record-how-words = Argon2id per le password, impronte (hash) per i codici di accesso (token), firme su tutto ciò che passa tra i server, separazione rigorosa di chi può leggere che cosa, parole cancellate sovrascritte nella banca dati. Della cifratura delle trasmissioni, dei dischi, degli aggiornamenti e dell’accesso alla macchina si occupa l’istituzione.
