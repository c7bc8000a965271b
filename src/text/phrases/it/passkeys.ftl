### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Passkey
passkey-lede = Con una passkey accedete sbloccando il vostro dispositivo: con l’impronta, il volto o il PIN. Allora non vengono chiesti né password né codice, e nessun altro sito può carpirvela.
passkey-none = Non avete ancora una passkey.
passkey-added = Aggiunta il { $day }.
passkey-used = Usata l’ultima volta il { $day }.
passkey-unused = Non ancora usata.
passkey-refused-on = È stata rifiutata il { $day }, perché sembra che ne esista una copia. Eliminatela e aggiungetene una nuova.
passkey-change = Modifica o elimina
# The same link, for who hears it without the list around it
passkey-change-which = Modifica o elimina { $name }
passkey-name = Nome della passkey
passkey-name-hint = Per riconoscerla, per esempio “Portatile” o “Telefono di lavoro”.
passkey-name-wrong = Date alla passkey un nome di al massimo 60 caratteri.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Dalla vostra app, oppure uno dei codici che avete conservato. La passkey verrà poi chiesta al posto della password e di questo codice.
passkey-add = Aggiungi una passkey
passkey-script = Per aggiungere una passkey, permettete JavaScript a questo sito nel vostro browser. L’accesso con la password funziona anche senza.
passkey-browser = Questo browser non può usare passkey qui. Provatene uno più recente; l’accesso con la password funziona con tutti.
passkey-most = Il vostro account ha { $count } passkey e non può conservarne altre. Eliminatene una che non usate più.
passkey-already = Questo dispositivo ha già una passkey del vostro account. Non è stato aggiunto nulla.
passkey-not-added = Nessuna passkey è stata aggiunta. Premete di nuovo il pulsante e confermate sul dispositivo, oppure usate un altro dispositivo.
passkey-not-kept = La risposta del vostro dispositivo non era utilizzabile, perciò non è stata aggiunta alcuna passkey. Riprovate, o usate un altro dispositivo.

## One passkey: its name, and how to remove it

passkey-rename = Mantieni questo nome
passkey-remove-heading = Eliminare questa passkey
passkey-remove-words = Non aprirà più il vostro account. I vostri testi e gli altri modi di accedere restano come sono. Cancellatela anche nelle impostazioni del dispositivo.
passkey-remove = Elimina la passkey
passkey-only-way = Scegliete una password prima di eliminare l’ultima passkey: senza non potreste più entrare.
passkey-back = Tutti i modi di accedere

## Short notes on what has just been done

passkey-done-added = La passkey è aggiunta. Da ora potete accedere con questa.
passkey-done-renamed = La passkey ha il nuovo nome.
passkey-done-removed = La passkey è eliminata. Non apre più il vostro account.

## The page for signing in

passkey-button = Accedi con una passkey
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Confermate sul vostro dispositivo.
passkey-not-used = L’accesso non è avvenuto. Premete di nuovo il pulsante e confermate sul dispositivo, oppure usate la password.
passkey-unknown = Questa passkey non apre alcun account qui; forse è stata eliminata. Accedete con la password o chiedete all’amministrazione di questo sito.
passkey-late = È durato più di { $minutes } minuti, o è iniziato in un altro browser. Premete di nuovo il pulsante.
passkey-copied = Questa passkey è stata rifiutata, perché sembra che ne esista una copia. Accedete con la password, eliminate la passkey nella pagina “Accesso” della vostra scrivania e aggiungetene una nuova.
passkey-offline = Il server non ha risposto. Controllate la connessione e premete di nuovo il pulsante.
passkey-full = In questo momento accedono troppe persone. Premete di nuovo il pulsante tra un minuto, oppure usate la password.

## Mails

passkey-mail-added-subject = Una passkey è stata aggiunta al vostro account
passkey-mail-added = All’account { $handle } presso { $house } è stata aggiunta una passkey. Da ora permette di accedere senza password.
passkey-mail-refused-subject = Una passkey del vostro account è stata rifiutata
passkey-mail-refused = Qualcuno ha provato ad accedere all’account { $handle } presso { $house } con una delle vostre passkey. È stata rifiutata, perché sembra che ne esista una copia. Nessuno è entrato.
passkey-mail-refused-do = Eliminate quella passkey nella pagina “Accesso” della vostra scrivania e aggiungetene una nuova.
passkey-mail-button = Guarda le mie passkey
passkey-mail-note = Non siete stati voi? Allora eliminate la passkey, scegliete una nuova password e disconnettete tutti gli altri browser nella pagina “App e browser”.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Se aggiungete passkey: il nome che date a ciascuna, la sua chiave pubblica, con cui nessuno può accedere al posto vostro, e i giorni in cui è stata aggiunta e usata l’ultima volta. Un cookie di dieci minuti tiene insieme un accesso con passkey.
passkey-record = Membri che aggiungono passkey: il nome, la chiave pubblica, e quando ciascuna è stata aggiunta, usata l’ultima volta o rifiutata.
