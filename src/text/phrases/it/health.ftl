# Spans of time
span-days = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
}
span-hours = { $count ->
    [one] 1 ora
   *[other] { $count } ore
}
span-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minuti
}
span-seconds = { $count ->
    [one] 1 secondo
   *[other] { $count } secondi
}
span-ahead = { $span } avanti rispetto al nostro
span-behind = { $span } indietro rispetto al nostro
span-ago = { $span } fa
span-in = tra { $span }

# What was seen
seen-since = Primo errore
seen-attempt = Ultimo tentativo
seen-attempt-status = { $when }, status { $status } dopo { $span }
seen-attempt-silent = { $when }, nessuna risposta
seen-words = La loro risposta
seen-ok = Ultimo invio riuscito
seen-heard = Ultimo contatto da loro
seen-never = mai
seen-waiting = In attesa
seen-waiting-count = { $count ->
    [one] 1 elemento, da { $span }
   *[other] { $count } elementi, il più vecchio da { $span }
}
seen-next = Prossimo tentativo
seen-clock = Il loro orologio
seen-our-clock = Il nostro orologio
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] concorda con l’unico altro partner con cui possiamo confrontarci
       *[other] differisce dall’unico altro partner con cui possiamo confrontarci
    }
   *[other] concorda con { $count } altri partner su { $others }
}
seen-our-clock-alone = non c’è nessun altro partner con cui confrontarci

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = { $name } non è raggiungibile: il nome { $host } non ha un indirizzo.
fault-dns-cause = Il nome non si trova là dove questo server lo chiede. O non è più registrato, o il servizio DNS di uno dei due server non funziona.
fault-dns-advice = Verificare se { $host } è ancora il loro nome. Se da questo server altri nomi si trovano, avvisare chi amministra il loro server.
    Non serve fare altro: riproviamo automaticamente, e ciò che è in attesa viene consegnato in ordine.

fault-tcp = { $name } non è raggiungibile: nessuno risponde su { $host }.
fault-tcp-cause = Il loro server è spento o si sta avviando, oppure tra i due c’è un firewall.
fault-tcp-advice = Attendere: riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.
    Se il problema dura, avvisare per un’altra via chi amministra il loro server, con il rapporto qui sotto.

fault-tls = { $name } non è raggiungibile in modo sicuro: il certificato di { $host } non è valido.
fault-tls-cause = È scaduto, è per un altro nome oppure proviene da un’autorità che questo server non conosce. Su una connessione di questo tipo non inviamo nulla.
fault-tls-advice = Chiedere a chi amministra il loro server di rinnovare il certificato, con il rapporto qui sotto.
    Riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.

fault-timeout = { $name } non risponde in tempo.
fault-timeout-cause = La connessione riesce, ma entro dieci secondi non arriva una risposta completa: il loro server ha troppo da fare o è bloccato.
fault-timeout-advice = Attendere: riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.
    Se il problema dura, avvisare chi amministra il loro server, con il rapporto qui sotto.

fault-slow = { $name } risponde, ma lentamente: l’ultima risposta ha richiesto { $span }.
fault-slow-cause = Il loro server, o la strada per raggiungerlo, ha troppo da fare. Nulla viene rifiutato e nulla va perso; arriva solo più tardi.
fault-slow-advice = Non serve fare nulla. Gli altri partner non devono aspettare questo.
    Se il problema dura, avvisare chi amministra il loro server, con il rapporto qui sotto.

fault-clock-theirs = { $direction ->
    [ahead] { $name } rifiuta ciò che inviamo perché il suo orologio è avanti di { $span }.
   *[behind] { $name } rifiuta ciò che inviamo perché il suo orologio è indietro di { $span }.
}
fault-clock-theirs-cause = Tutto ciò che inviamo porta l’ora in cui è stato firmato. Secondo il loro orologio le nostre firme sono troppo vecchie o vengono dal futuro. Il nostro orologio concorda con gli altri nostri partner, quindi è il loro a essere sbagliato.
fault-clock-theirs-advice = Inviare il rapporto qui sotto a chi amministra il loro server: deve sincronizzarne l’ora (NTP).
    Non serve fare altro: riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.

fault-clock-ours = { $direction ->
    [ahead] { $name } rifiuta ciò che inviamo perché il nostro orologio è indietro di { $span }.
   *[behind] { $name } rifiuta ciò che inviamo perché il nostro orologio è avanti di { $span }.
}
fault-clock-ours-cause = Tutto ciò che inviamo porta l’ora in cui è stato firmato. Con gli altri nostri partner c’è la stessa differenza, quindi è l’orologio di questo server a essere sbagliato.
fault-clock-ours-advice = Sincronizzare l’ora di questo server (NTP): «timedatectl» indica se lo è.
    Poi tutto ciò che è in attesa viene consegnato da sé.

fault-clock-unknown = { $name } rifiuta ciò che inviamo perché tra il suo orologio e il nostro c’è una differenza di { $span }.
fault-clock-unknown-cause = Tutto ciò che inviamo porta l’ora in cui è stato firmato. Da qui non si può vedere quale dei due orologi sia sbagliato, perché non ci sono abbastanza altri partner con cui confrontarci.
fault-clock-unknown-advice = Confrontare l’ora di questo server con un orologio affidabile. Se la nostra è giusta, inviare il rapporto qui sotto a chi amministra il loro server: uno dei due server deve sincronizzare la propria ora (NTP).
    Riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.

fault-clock-receive-theirs = { $direction ->
    [ahead] Rifiutiamo ciò che { $name } invia perché il suo orologio è avanti di { $span }.
   *[behind] Rifiutiamo ciò che { $name } invia perché il suo orologio è indietro di { $span }.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Rifiutiamo ciò che { $name } invia perché il nostro orologio è indietro di { $span }.
   *[behind] Rifiutiamo ciò che { $name } invia perché il nostro orologio è avanti di { $span }.
}
fault-clock-receive-unknown = Rifiutiamo ciò che { $name } invia perché tra il suo orologio e il nostro c’è una differenza di { $span }.

fault-signature = { $name } non accetta la nostra firma.
fault-signature-cause = Risponde, ma dice che ciò che inviamo non è firmato come dovrebbe. Forse non riesce a recuperare la nostra chiave, o ne ricorda una più vecchia.
fault-signature-advice = Verificare se { $own } si apre dall’esterno: è lì che il loro server recupera la nostra chiave.
    Se si apre, inviare il rapporto qui sotto a chi amministra il loro server. Riproviamo automaticamente.

fault-signature-receive = Ciò che arriva a nome di { $name } non è firmato con la sua chiave, e viene rifiutato.
fault-signature-receive-cause = O le loro chiavi sono cambiate e non si possono ancora recuperare, o qualcun altro usa il loro nome. Nulla di ciò è stato conservato.
fault-signature-receive-advice = Chiedere a chi amministra il loro server se lo ha spostato o ripristinato senza le sue chiavi.

fault-blocked = { $name } non lascia entrare questo server.
fault-blocked-cause = Sa chi siamo e rifiuta ciò che inviamo: chi lo amministra ha bloccato questo server, o lascia entrare solo alcuni server.
fault-blocked-advice = Parlare con chi amministra il loro server. Da parte nostra non si può cambiare nulla.
    Se deve restare così, terminare il partenariato.

fault-gone = La casella di arrivo (inbox) di { $name } non c’è più.
fault-gone-cause = Il loro server risponde, ma non all’indirizzo che ci aveva dato. Forse è stato installato di nuovo, o qualcosa che gli sta davanti manda le nostre richieste nel posto sbagliato.
fault-gone-advice = Chiedere a chi amministra il loro server se è stato installato di nuovo. In tal caso, terminare il partenariato e fare una nuova richiesta.

fault-html = { $name } risponde con una pagina web dove il suo server dovrebbe rispondere a un programma.
fault-html-cause = Qualcosa davanti al loro server, come un proxy o una rete di distribuzione dei contenuti, manda le nostre richieste nel posto sbagliato, o chiede a chi visita di dimostrare di essere una persona.
fault-html-advice = Inviare il rapporto qui sotto a chi amministra il loro server: le richieste a /inbox, /actor e /.well-known devono arrivare al loro server senza modifiche.
    Riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.

fault-rate-limit = { $name } ci chiede di rallentare.
fault-rate-limit-cause = Riceve più richieste di quante voglia gestire ora. Rispettiamo la pausa che chiede.
fault-rate-limit-advice = Non serve fare nulla: ciò che è in attesa viene consegnato in ordine, più tardi.

fault-server-error = Il server di { $name } ha un problema suo.
fault-server-error-cause = Risponde che qualcosa da parte sua non ha funzionato, o che è in manutenzione.
fault-server-error-advice = Attendere: riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.
    Se il problema dura, inviare il rapporto qui sotto a chi amministra il loro server.

fault-refused = { $name } rifiuta ciò che inviamo.
fault-refused-cause = Il suo server risponde che non può usarlo. Forse usa un software o una versione che non conosce ciò che inviamo.
fault-refused-advice = Inviare il rapporto qui sotto a chi amministra il loro server e, da parte nostra, a chi realizza questo software.

fault-refused-address = L’indirizzo di { $host } non è tra quelli che questo server può raggiungere.
fault-refused-address-cause = Il nome porta a una rete privata o a questa stessa macchina, dove non si invia mai nulla.
fault-refused-address-advice = Verificare se { $host } è scritto correttamente, e dire a chi amministra il loro server che il nome porta a un indirizzo privato.

fault-too-large = { $name } risponde con più di quanto una risposta possa contenere.
fault-too-large-cause = La risposta è stata interrotta e non è stata usata.
fault-too-large-advice = Inviare il rapporto qui sotto a chi amministra il loro server.

fault-protocol = { $name } interrompe la connessione, o risponde in un modo che non si può leggere.
fault-protocol-cause = Il loro server si sta riavviando, o qualcosa tra i due server disturba la connessione.
fault-protocol-advice = Attendere: riproviamo automaticamente e consegniamo in ordine ciò che è in attesa.
    Se il problema dura, inviare il rapporto qui sotto a chi amministra il loro server.

fault-handshake = Il nostro messaggio a { $name } sul partenariato non arriva a destinazione.
fault-handshake-cause = { $words }
fault-handshake-advice = Verificare se { $host } è scritto correttamente e se lì c’è un server di questo tipo. Riproviamo automaticamente.

fault-declined = { $name } ha rifiutato il partenariato.
fault-declined-cause = Chi amministra il loro server ha risposto di no alla nostra richiesta. Nulla viaggia tra le due parti, e nulla è in attesa.
fault-declined-advice = Parlare con loro. Si può fare una nuova richiesta in qualsiasi momento.

# The report for the other side's admin
report-head = Un rapporto di { $own } per chi amministra { $host }
report-class = Classe: { $class }

# What a server said, as it said it
seen-quoted = «{ $words }»
