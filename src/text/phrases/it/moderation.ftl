# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
# Translator: nobody is addressed directly here, as in the other rooms
statement-opening = In data { $day } { $house } ha preso una decisione che riguarda la persona a cui è rivolta questa pagina.
statement-warn = { $name }: questo è un avvertimento. Nulla è stato nascosto o tolto.
statement-hide = Il testo «{ $title }» è nascosto su questo server. Chi lo ha scritto e chi modera possono ancora leggerlo qui, e non ne va perso nulla. Le copie consegnate in precedenza ad altri server restano lì.
statement-hide-elsewhere = Il testo «{ $title }» è nascosto su questo server: qui non viene mostrato a nessuno. Sul server di chi lo ha scritto e altrove non cambia nulla.
statement-withdraw = Il testo «{ $title }» è stato ritirato: le sue parole sono cancellate da questo server, e a ogni server che lo aveva ricevuto è stato chiesto di cancellarlo.
statement-limit = { $name }: da ora in poi, i testi scritti per altre persone vengono pubblicati da qualcun altro, dopo la lettura della redazione. Nel frattempo non è possibile commentare. Ciò che è già pubblicato resta.
statement-limit-elsewhere = { $name }: da ora in poi, i nuovi testi vengono mostrati su questo server solo dopo che qualcuno di qui li ha letti. Altrove non cambia nulla.
statement-suspend = { $name }: l’account su questo server è sospeso e non permette di accedere. Ciò che è già pubblicato resta.
statement-suspend-elsewhere = { $name }: su questo server i testi di questa provenienza non vengono più mostrati. Altrove non cambia nulla.
statement-facts = Fatti accertati: { $facts }
statement-law = Il fondamento è la legge: { $rule }
statement-rules = Il fondamento sono le regole di questa istituzione: { $rule }
statement-origin = La decisione è stata presa in seguito a una segnalazione. Chi ha segnalato non viene reso noto.
statement-people = L’accertamento e la decisione sono opera di persone. Non sono stati usati strumenti automatizzati.
statement-redress = Chi ritiene che la decisione sia sbagliata può presentare reclamo una volta, su questa pagina (scadenza: { $day }). Risponde una persona diversa da quella che ha deciso, se ce n’è una. È anche possibile rivolgersi a un tribunale.
statement-heading = Motivazione della decisione
statement-ended = Questa decisione è stata annullata. Non vale più.

# The menu and the queue
moderate-menu = Moderazione
moderate-only = Le segnalazioni spettano alla redazione, a chi cura la revisione per la protezione dei dati e all’amministrazione.
moderate-decide = Decidi
moderate-decide-which = Decidi sulla ricevuta { $number }
moderate-text = Leggi il testo
moderate-hidden-note = Questo testo è nascosto per una decisione. Qui possono leggerlo solo chi lo ha scritto e chi modera.

# The form
moderate-heading = Decisione sulla ricevuta { $number }
moderate-about = Riguarda { $name }.
moderate-measure = Che cosa si fa
moderate-measure-hint = Nascondere conserva il testo, che si può mostrare di nuovo. Ritirare lo cancella qui e su ogni server che lo ha ricevuto, per sempre.
moderate-nothing = Nulla: non c’è motivo di intervenire
moderate-warn = Avverti { $name }
moderate-hide = Nascondi «{ $name }»
moderate-withdraw = Ritira «{ $name }»
moderate-limit = Limita { $name }
moderate-suspend = Sospendi { $name }
moderate-choose = Scegliere che cosa si fa.
moderate-ground = Il fondamento
moderate-ground-hint = Necessario ogni volta che si prende un provvedimento.
moderate-ground-law = La legge
moderate-ground-rules = Le regole di questa istituzione
moderate-rule = Quale legge o quale regola
moderate-rule-hint = L’articolo o il comma, perché la persona possa leggerlo.
moderate-facts = Fatti accertati
moderate-facts-hint = In parole semplici. Li legge la persona interessata: non dire chi ha segnalato e non ripetere nulla che permetta di identificare una famiglia.
moderate-more = Lascia aperta la segnalazione, per decidere su altre parti
moderate-do = Decidi
moderate-leave = Torna senza decidere

# A decision as moderators read it
moderate-decision = Decisione { $number }
moderate-decided = Decisione presa da { $name } in data { $day }.
moderate-in-force = È in vigore.
moderate-over = È stata annullata in data { $day }.
moderate-statement = Che cosa legge la persona interessata
moderate-no-statement = Non è stato preso alcun provvedimento nei confronti di nessuno, quindi non c’è una motivazione.
moderate-address = Chi ha un account qui trova questa motivazione sulla propria scrivania. Chi è su un altro server o non può accedere la legge a questo indirizzo, che si può trasmettere: { $address }
moderate-take-back = Annullala
moderate-take-back-reason = Perché viene annullata
moderate-take-back-hint = Resta nel registro con il nome di chi annulla.

# The log
audit-heading = Registro della moderazione
audit-sentence = Ogni decisione con il suo motivo. Le righe si aggiungono; nessuna può essere cambiata o tolta.
audit-none = Finora non è stato deciso nulla.
audit-table = Che cosa ha fatto chi modera, a partire dalle voci più recenti
audit-when = Quando
audit-who = Chi
audit-what = Che cosa
audit-about = Riguardo a
audit-reason = Perché
audit-older = Righe precedenti
audit-nothing = Nessun motivo di intervenire
audit-warn = Avvertimento
audit-hide = Testo nascosto
audit-withdraw = Testo ritirato
audit-limit = Limitazione
audit-suspend = Sospensione
audit-taken-back = Decisione annullata
audit-forwarded = Segnalazione inoltrata

# The desk of a member
rulings-heading = Decisioni della moderazione
rulings-warn = C’è un avvertimento.
rulings-hide = Un testo è stato nascosto.
rulings-withdraw = Un testo è stato ritirato.
rulings-limit = C’è una limitazione.
rulings-suspend = C’è una sospensione.
rulings-read = Leggi perché
rulings-read-which = Leggi perché, decisione: { $when }
rulings-acted = Sulla segnalazione inviata in data { $day } si è deciso: è stato preso un provvedimento.
rulings-left = Sulla segnalazione inviata in data { $day } si è deciso: non è stato trovato alcun motivo di intervenire. In caso di disaccordo, si può segnalare ancora una volta spiegando perché.

# The public form for reports, for anybody
notice-heading = Invia una segnalazione
notice-this = Segnala questo testo
notice-lede = Qui si può segnalare un testo che è contrario alla legge, permette di riconoscere qualcuno o va contro le nostre regole. Lo leggono persone, che decidono entro sette giorni. Non serve un account.
notice-address = L’indirizzo esatto
notice-address-hint = Così come appare nella barra degli indirizzi sulla pagina del testo. Per un commento, l’indirizzo che termina con il suo numero.
notice-cause = Motivo della segnalazione
notice-cause-hint = Scegliere quello che si avvicina di più.
notice-cause-identifies = Permette di riconoscere qualcuno
notice-cause-child = Ci sono minori in pericolo o che subiscono un danno
notice-cause-illegal = È contrario alla legge per un’altra ragione
notice-cause-rules = Va contro le regole di questa istituzione
notice-words = Che cosa non va
notice-words-hint = Dire in quale punto del testo e perché. Non ripetere nomi o indirizzi di una famiglia.
notice-name = Nome
notice-name-hint = Lo vede solo chi modera; chi ha scritto il testo non lo vede mai. Non è necessario se ci sono minori in pericolo.
notice-mail = Indirizzo e-mail
notice-mail-hint = Nel caso in cui ci siano domande. Non è necessario se ci sono minori in pericolo.
notice-honest = Per quanto ne so, ciò che dico qui è vero e completo.
notice-send = Invia la segnalazione
notice-nameless = una persona senza nome indicato
notice-times = È stata inviata { $count } volte dallo stesso luogo.
receipt-heading = Abbiamo ricevuto la segnalazione
receipt-keep = Conservare questo numero: { $number }. Con il numero, o con l’indirizzo di questa pagina, si può vedere che cosa è successo alla segnalazione. Non viene inviata nessuna e-mail.
receipt-received = È arrivata in data { $day }.
receipt-open = È in attesa di una decisione, che viene presa da persone (scadenza: { $day }).
receipt-acted = La decisione è stata presa in data { $day }: è stato preso un provvedimento.
receipt-left = La decisione è stata presa in data { $day }: non è stato trovato alcun motivo di intervenire.
receipt-redress = In caso di disaccordo, si può segnalare ancora una volta spiegando perché, oppure rivolgersi a un tribunale.
receipt-look-up = Se c’è già una ricevuta
receipt-number = Il suo numero
receipt-show = Consultala
moderate-due = Da decidere: scadenza { $day }.
moderate-overdue = In ritardo: la scadenza per decidere era { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Reclamo
appeal-words = Perché la decisione è sbagliata
appeal-words-hint = Con parole proprie. Si può presentare reclamo una volta.
appeal-send = Invia il reclamo
appeal-waits = Il reclamo è stato presentato in data { $day }. Risponderà una persona; la risposta si leggerà su questa pagina.
appeal-upheld = Al reclamo è stata data risposta in data { $day }: la decisione resta valida.
appeal-reversed = Al reclamo è stata data risposta in data { $day }: la decisione era sbagliata ed è annullata.
appeal-reversed-withdrawn = Al reclamo è stata data risposta in data { $day }: la decisione era sbagliata. Ciò che è stato ritirato è cancellato e non si può recuperare; si può pubblicarlo di nuovo.
appeal-same = L’istituzione ha una sola persona che modera: chi ha deciso ha anche risposto.
appeal-another = Ha risposto una persona diversa da quella che ha deciso.

# Appeals as moderators see them
appeal-queue = Reclami
appeal-of = { $what }, { $when }
appeal-answer-link = Leggi e rispondi
appeal-answer-which = Leggi e rispondi al reclamo contro la decisione { $number }
appeal-says = Che cosa dice la persona interessata
appeal-outcome = La risposta
appeal-outcome-hint = Se la decisione viene annullata, ciò che è stato nascosto o limitato torna come prima. Ciò che è stato ritirato non si può recuperare.
appeal-uphold = La decisione resta valida
appeal-reverse = La decisione era sbagliata ed è annullata
appeal-choose = Scegliere se la decisione resta valida.
appeal-answer = Perché
appeal-answer-hint = Lo legge la persona interessata. Non dire chi ha segnalato.
appeal-do = Rispondi
appeal-alone = A rispondere può essere solo chi ha preso la decisione, perché non c’è nessun altro: la persona interessata ne viene informata.
audit-appeal-made = Reclamo presentato
audit-appeal-upheld = Reclamo: la decisione resta valida
audit-appeal-reversed = Reclamo: decisione annullata

# A part of the privacy notice
privacy-reporting = Per chi segnala qualcosa
privacy-reporting-words = Ciò che si scrive, e il nome e l’indirizzo e-mail se vengono indicati, lo legge chi modera in questa istituzione. Chi modera può inoltrare le parole al server da cui proviene un testo, senza dire chi le ha scritte. Un’impronta (hash) dell’indirizzo di rete limita quante segnalazioni di uno stesso mittente possono essere aperte; viene svuotata quando si decide su di esse. Le decisioni restano registrate, con il nome della persona a cui si riferiscono.
