# What a person is asked when a program wants to use the account
oauth-title = Consentire a questo programma di usare l’account?
oauth-first = { $client } chiede di usare l’account. Prima occorre accedere.
oauth-handle = Nome utente o indirizzo e-mail
oauth-password = Password
oauth-enter = Accedi
oauth-wants = { $client } chiede di usare l’account { $handle }. Potrebbe:
oauth-may-read = leggere ciò che l’account può leggere, e le sue notifiche
oauth-may-know = leggere il nome e il nome utente
oauth-may-write = scrivere commenti, aggiungere ai preferiti, condividere e salvare a nome dell’account
oauth-may-follow = seguire persone e istituzioni a nome dell’account
oauth-may-push = inviare notifiche al dispositivo
oauth-caution = Acconsentire solo se si conosce questo programma. Si può revocare l’accesso in qualsiasi momento: vedere { $page } sulla scrivania.
oauth-access = App e browser
oauth-agree = Acconsenti
oauth-refuse = Rifiuta
oauth-code = Codice
oauth-copy = Copiare questo codice in { $client }. Funziona una volta sola e per dieci minuti.

# What a phone or a browser shows
push-mention = Menzione da parte di { $name }
push-status = { $name } ha scritto qualcosa di nuovo
push-reblog = { $name } ha condiviso il Suo testo
push-favourite = { $name } apprezza il Suo testo
push-follow = { $name } ora segue il Suo profilo
push-follow-request = { $name } chiede di seguire il Suo profilo
push-poll = Un sondaggio di { $name } si è concluso
push-update = { $name } ha modificato un testo da Lei condiviso
push-report = { $name } segnala qualcosa
