### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Accedi con { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Oppure con la password di questo sito
signin-join-button = Partecipa con { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = L’accesso con { $provider } è stato interrotto. Non è cambiato nulla. Si può riprovare oppure usare la password.
signin-declined = { $provider } non ha consentito l’accesso. Riprovare; se succede di nuovo, avvisare l’amministrazione di questo sito.
signin-down = { $provider } in questo momento non risponde. Riprovare tra qualche minuto oppure usare la password.
signin-misconfigured = L’accesso con { $provider } non è configurato correttamente. L’amministrazione di questo sito deve controllare le impostazioni. Intanto si può usare la password.
signin-untrusted = La risposta del servizio { $provider } non era affidabile, perciò non è stato effettuato nessun accesso. Riprovare; se succede di nuovo, avvisare l’amministrazione di questo sito.
signin-clock = L’orologio del servizio { $provider } e quello di questo sito differiscono troppo. L’amministrazione deve regolarli. Intanto si può usare la password.
signin-expired = Sono passati più di 10 minuti, oppure l’accesso è iniziato in un altro browser. Ricominciare da capo.
signin-no-entry = In questo momento non si può accedere qui con questo account. L’amministrazione di questo sito può dire perché.
signin-no-account = Qui non c’è ancora un account. Chiedere alla redazione o all’amministrazione di questo sito un invito all’indirizzo e-mail registrato presso { $provider }.
signin-unverified = Qui c’è un account con questo indirizzo e-mail, ma { $provider } non ha confermato a chi appartiene l’indirizzo. Accedere con la password, poi collegare i due account nella pagina «App e browser».

## An account here has the same mail address: the two are connected once

signin-link-heading = Collegare l’account
signin-link-sentence = L’accesso con { $provider } è avvenuto come { $email }. Qui c’è un account con questo indirizzo e-mail. Scriverne la password una volta sola: da quel momento basta { $provider }.
signin-link-button = Collega e accedi
signin-link-no-password = Nessuna password, o password dimenticata? Accedere con un link inviato per e-mail, poi collegare i due account nella pagina «App e browser».

## A new account

signin-join-heading = Un benvenuto
signin-join-sentence = { $role ->
    [reader] L’accesso con { $provider } è avvenuto come { $email }. Si partecipa come lettrice o lettore.
    [student] L’accesso con { $provider } è avvenuto come { $email }. Si partecipa come studentessa o studente.
    [practitioner] L’accesso con { $provider } è avvenuto come { $email }. Si partecipa come professionista.
    [editor] L’accesso con { $provider } è avvenuto come { $email }. Si partecipa come redattrice o redattore.
    [reviewer] L’accesso con { $provider } è avvenuto come { $email }. Si partecipa come revisora o revisore per la protezione dei dati.
   *[admin] L’accesso con { $provider } è avvenuto come { $email }. Si partecipa come amministratrice o amministratore.
}
signin-join-make = Crea il mio account

## The page "Apps and browsers" of a member

signin-own-heading = Accesso con { $provider }
signin-own-connected = L’account è collegato. Si può accedere con { $provider } come { $as }.
signin-own-free = L’account non è collegato con { $provider }. Una volta collegato, qui non serve una password.
signin-own-connect = Collega con { $provider }
signin-own-disconnect = Scollega
signin-own-only-way = Scegliere una password prima di scollegare l’account: senza, non si potrebbe più entrare.
signin-own-taken = Questo account { $provider } qui è collegato con un’altra persona. Non è cambiato nulla.
signin-own-another = L’account è già collegato con un altro account { $provider }. Prima occorre scollegare quello.

## Short notes on what has just been done

signin-done-connected = L’account è collegato. Da ora si può accedere anche così.
signin-done-disconnected = L’account non è più collegato.

## The page for admins: how people sign in

signin-desk-heading = Accesso dei membri
signin-desk-lede = I membri accedono con una password e, se attivano la verifica in due passaggi, con il codice di un’app. Se l’istituzione ha account propri, possono usare anche quelli.
signin-desk-off = Gli account dell’istituzione non sono collegati con questo sito. La parte [sign_in] della configurazione indica dove si trovano; docs/sign-in.md mostra come fare.
signin-desk-on = Si può accedere con { $provider }.
signin-desk-connected = { $count ->
    [one] Un account è collegato.
   *[other] { $count } account sono collegati.
}
signin-desk-issuer = Emittente
signin-desk-client = Client
signin-desk-secret = Segreto
signin-desk-secret-set = Impostato
signin-desk-secret-none = Nessuno: il client è pubblico
# The address that the admin types into the institution's own system
signin-desk-return = Indirizzo di ritorno da registrare lì
signin-desk-joining = Chi riceve un account
signin-desk-join-all = Chiunque possa accedere lì. Ruolo: { $role }, se un gruppo non ne indica un altro.
signin-desk-join-invited = Solo chi ha ricevuto un invito all’indirizzo e-mail che ha lì.
signin-desk-groups = Ruoli per gruppo
signin-desk-no-groups = Nessun gruppo assegna un ruolo.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Fare una prova
signin-desk-test-words = Si accede lì con il proprio account e si vede che cosa viene comunicato a questo sito. Non viene salvato nulla e la sessione attuale resta com’è.
signin-desk-test = Prova l’accesso

## The page with the outcome of that test

signin-test-heading = Prova di accesso
signin-test-known = Funziona. Questo account è collegato con @{ $handle }.
signin-test-link = Funziona. A chi accede così per la prima volta viene chiesta la password dell’account con lo stesso indirizzo e-mail.
signin-test-join = { $role ->
    [reader] Funziona. Chi accede così per la prima volta riceve un account come lettrice o lettore.
    [student] Funziona. Chi accede così per la prima volta riceve un account come studentessa o studente.
    [practitioner] Funziona. Chi accede così per la prima volta riceve un account come professionista.
    [editor] Funziona. Chi accede così per la prima volta riceve un account come redattrice o redattore.
    [reviewer] Funziona. Chi accede così per la prima volta riceve un account come revisora o revisore per la protezione dei dati.
   *[admin] Funziona. Chi accede così per la prima volta riceve un account come amministratrice o amministratore.
}
signin-test-unverified = Funziona, ma l’indirizzo e-mail di questo account non è confermato. Chi accede così per la prima volta deve collegarlo a mano con un account di questo sito.
signin-test-refused = Funziona. Chi qui non ha un account né un invito non può entrare.
signin-test-failed = Non funziona.
signin-test-cause = Causa
signin-test-claims = Che cosa viene comunicato a questo sito
signin-test-name = Nome
signin-test-value = Valore
signin-test-again = Riprova

# A line of the privacy notice
signin-privacy = Se accede con { $provider }, un cookie di dieci minuti la porta lì e la riporta qui. Si conservano l’identificativo con cui { $provider } la conosce e l’indirizzo e-mail o il nome che ha comunicato, finché non scollega i due account o il suo viene cancellato.
