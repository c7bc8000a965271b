# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = «{ $words }» è un numero di identificazione personale o di conto ({ $number }). Indica con certezza una sola persona: va tolto.
safeguard-number-ask = «{ $words }» potrebbe essere un numero di identificazione personale ({ $number }). Toglierlo, oppure indicare che cos’altro è.
safeguard-email = «{ $words }» è un indirizzo e-mail. Porta direttamente a una persona: va tolto.
safeguard-phone = «{ $words }» è un numero di telefono. Porta direttamente a una persona: va tolto.
safeguard-record = «{ $words }» è il numero di un fascicolo o di un documento. Permette di risalire a qualcuno: va tolto.
safeguard-birth = «{ $words }» è una data di nascita. Scrivere invece l’età in anni o la fase della vita.
safeguard-date = «{ $words }» è una data esatta. Se fa parte della storia di una famiglia, scrivere invece la stagione o l’anno.
safeguard-age = «{ $words }»: le persone di questa età sono poche. Scrivere invece «più di 89 anni» o «in età molto avanzata».
safeguard-initials = «{ $words }»: delle iniziali accanto a un’età fanno pensare a una persona precisa. Usare un nome inventato, o nessuno.
safeguard-address = «{ $words }» sembra una via con il numero civico. Scrivere invece che tipo di luogo è.
safeguard-postcode = «{ $words }» sembra un codice postale che poche abitazioni hanno in comune. Toglierlo.
safeguard-profile = «{ $words }» porta a un profilo su un social network. Se è di una persona seguita nel proprio lavoro, va tolto.
safeguard-ip = «{ $words }» è l’indirizzo di un dispositivo su internet. Toglierlo.
safeguard-honorific = «{ $words }» nomina una persona con un titolo. Scrivere invece il suo ruolo: una madre, un vicino, un’insegnante.
safeguard-name = «{ $words }» potrebbe essere il nome di una persona. Toglierlo, oppure indicare che è di una collega o un collega, di un’autrice o un autore di opere pubblicate, o che è di fantasia.
safeguard-kin = «{ $words }» si trova dove ci si aspetterebbe il nome di un familiare o di una persona seguita nel proprio lavoro. Toglierlo, oppure indicare che è di fantasia.
safeguard-singling = Età, luogo, diagnosi, famiglia o un avvenimento, presi insieme, possono rivelare di chi si tratta, anche senza un nome. Cambiare o omettere alcuni di questi elementi.
safeguard-too-large = Il testo è troppo grande per essere controllato per intero. Accorciarlo o dividerlo.
safeguard-again = Se non permette di riconoscere nessuno, inviarlo ancora una volta senza modifiche.

# The answers to a finding
answer-removed = L’ho tolto
answer-colleague = È collega, autrice o autore di opere pubblicate
answer-fictional = È di fantasia
answer-nobody = Non nomina nessuna persona
finding-must-go = Va tolto prima che il testo possa essere pubblicato.

# The ethics checklist, and the second person
write-ethics = Prima che altri lo leggano
write-ethics-hint = Necessario per pubblicare nella rete o per tutti. Spuntare ciò di cui si può rispondere; di ciò che non si può spuntare, parlare con una collega o un collega.
ethics-nobody = Nessuno vi può essere riconosciuto, nemmeno da chi abita accanto.
ethics-consented = Le persone del testo sono figure composite, oppure hanno dato il loro consenso.
ethics-withdrawal = Chi ha dato il consenso sa come ritirarlo, in qualsiasi momento.
ethics-minors = Quando si parla di bambini o ragazzi, è stato chiesto anche a loro, in un modo adatto alla loro età.
ethics-others = Sono tutelati anche familiari, vicini e colleghi.
ethics-power = Ho riflettuto su ciò che posso decidere riguardo alle persone descritte, e sulla loro possibilità di dire di no.
ethics-respect = Le persone descritte potrebbero leggerne ogni parola senza sentirsi ferite.
ethics-pictures = Le immagini non mostrano nessuno, oppure chi vi appare ha dato il consenso; non si vede il volto di nessun bambino o ragazzo.
ethics-lawful = C’è una base giuridica, e il nostro responsabile della protezione dei dati ne è al corrente quando è necessario.
ethics-colleague = Una collega o un collega lo ha letto con gli occhi di chi abita accanto.
wrong-ethics = Spuntare tutti i punti della lista, oppure tenere il testo all’interno dell’istituzione.
approve-heading = Pubblicarlo come seconda persona
approve-words = Questo testo è di { $author }; qui viene letto con altri occhi. Con le risposte date qui arriva a chi lo leggerà, a nome di { $author }; insieme al testo viene comunicato che lo ha letto una seconda persona.
done-waits = Il testo è salvato. Poiché potranno leggerlo tutti, lo legge e lo pubblica la redazione dell’istituzione.

# The desk of the data-protection reviewer
stopped-menu = Protezione dei dati
stopped-heading = Che cosa è stato fermato
stopped-count = { $count ->
    [0] Nessun testo contiene qualcosa che lo fermi.
    [one] Un testo contiene qualcosa che rimanda a una persona. Chi lo ha scritto può toglierlo, oppure lo si può ammettere.
   *[other] { $count } testi contengono qualcosa che rimanda a una persona. Chi li ha scritti può toglierlo, oppure lo si può ammettere.
}
stopped-reason = Perché si può ammettere
stopped-reason-hint = Resta registrato con nome e ora.
stopped-overrule = Ammettilo

# The page about how texts are checked
checked-heading = Come vengono controllati i testi prima di partire
checked-second = Un testo per tutti viene inoltre letto e pubblicato da una seconda persona.
checked-lede = I testi che si trovano qui nascono dal lavoro con le famiglie. Nessuno vi dovrebbe essere riconoscibile, nemmeno per chi abita accanto. Un programma aiuta chi scrive a vedere che cosa potrebbe tradire l’identità di qualcuno. Funziona su questo server; nessun testo viene inviato ad altri per questo.
checked-looks = Che cosa cerca
checked-numbers = Numeri di identificazione personale di tredici Paesi, in base alla forma e alla cifra di controllo, e conti bancari.
checked-ways = Indirizzi e-mail, numeri di telefono, profili sui social network, indirizzi di dispositivi, numeri di fascicoli e documenti.
checked-days = Date di nascita, date esatte, età superiori a 89 anni, vie con il numero civico, codici postali britannici.
checked-people = Persone nominate con un titolo, nomi dopo un legame di parentela («suo figlio …»), nomi propri di un elenco e due parole che sembrano nome e cognome.
checked-stories = Paragrafi in cui si incontrano almeno tre di questi elementi: età, piccola località, diagnosi, numero di persone in famiglia e un avvenimento raro.
checked-fields = Legge il titolo, la sintesi, ogni risposta del modulo e ogni commento. Cifre in altri sistemi di scrittura, caratteri invisibili, spazi tra le cifre e numeri spezzati da marcatori di formattazione o distribuiti su due risposte non fanno differenza.
checked-then = Che cosa succede con ciò che trova
checked-answers = Ciò che indica con certezza una sola persona va tolto; solo chi cura la revisione per la protezione dei dati nell’istituzione può ammetterlo, con un motivo che resta registrato. Su tutto il resto si chiede a chi ha scritto il testo: lo toglie, oppure si tratta di una collega o un collega, di un’autrice o un autore di opere pubblicate, è di fantasia, o non nomina nessuno. Un elenco di nomi da solo non ferma mai un testo. Per l’équipe non si ferma nulla; per l’istituzione solo ciò che indica una sola persona; per la rete e per tutti bisogna rispondere a ogni domanda.
checked-travels = Insieme al testo si comunica che è stato controllato, quando e secondo quale versione delle regole ({ $checker }). Ciò che è stato trovato non parte e non viene conservato: resta solo un’impronta (hash) delle risposte date, che viene cancellata insieme al testo.
checked-blind = Che cosa non può vedere
checked-lived = Storie che solo una famiglia può aver vissuto, raccontate senza nessuno di questi segni.
checked-nicknames = Soprannomi, nomi scritti in minuscolo, nomi che sono parole comuni e nomi insoliti che compaiono da soli.
checked-places = Luoghi, scuole e date che a chi conosce quelle persone rivelano di chi si tratta.
checked-faces = Volti, voci e qualsiasi altra cosa in immagini e registrazioni.
checked-together = Chi potrebbe essere riconosciuto mettendo insieme altri testi, giornali o voci di paese.
checked-judgement = Nessun programma può garantire che nessuno sia riconoscibile. Non sostituisce il giudizio di chi scrive, né il consenso delle persone interessate, né una collega o un collega che legga il testo con gli occhi di chi abita accanto.

# Above the preview of a draft
preview-safe = Si potrebbe riconoscere qualcuno?
preview-safe-nothing = Non è stato trovato nessun nome, numero o indirizzo. Nessun programma vede tutto: rileggerlo come lo leggerebbe chi abita accanto alla famiglia.
preview-safe-found = { $count ->
    [one] Un punto potrebbe rivelare chi è qualcuno. Al momento di pubblicare verrà posta una domanda in merito.
   *[other] { $count } punti potrebbero rivelare chi è qualcuno. Al momento di pubblicare verrà posta una domanda su ciascuno.
}
