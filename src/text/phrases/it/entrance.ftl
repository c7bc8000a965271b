# Signing in
enter-heading = Accesso
enter-handle = Nome utente o indirizzo e-mail
enter-password = Password
enter-button = Accedi
enter-link = È arrivato un link monouso? Basta aprirlo in questo browser: permette di accedere senza password, una sola volta, e di sceglierne una.
enter-no-account = Non c’è ancora un account? Le colleghe e i colleghi di questa istituzione ricevono un invito dalla redazione o dall’amministrazione. Per leggere non serve.
enter-wrong = Questo nome e questa password non corrispondono.

# A link that signs a person in, once
link-heading = Buongiorno, { $name }
link-sentence = Con questo link si accede a { $house } come { $handle }.
link-once = Il link funziona una volta sola. Aprire questa pagina non lo ha consumato.
link-spent = Questo link è già stato usato oppure è troppo vecchio. Se ne può chiedere uno nuovo a chi lo ha inviato.

# An invitation
invited-title = Un invito
invited-heading = Un benvenuto da { $house }
invited-sentence = { $role ->
    [reader] L’invito è a partecipare come lettrice o lettore.
    [student] L’invito è a partecipare come studentessa o studente.
    [practitioner] L’invito è a partecipare come professionista.
    [editor] L’invito è a partecipare come redattrice o redattore.
    [reviewer] L’invito è a partecipare come revisora o revisore per la protezione dei dati.
   *[admin] L’invito è a partecipare come amministratrice o amministratore.
}
invited-name = Nome e cognome
invited-name-hint = Come deve apparire a colleghe e colleghi sotto i testi.
invited-handle = Nome utente
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Lettere minuscole, cifre e trattini bassi. L’indirizzo diventa @nomeutente@{ $host }.
invited-email = Indirizzo e-mail
invited-email-hint = Non viene mai mostrato. Serve per un nuovo link se si dimentica la password.
invited-password = Password
invited-password-hint = Almeno 10 caratteri.
invited-join = Partecipa

# Choosing a password
password-heading = Scelta della password
password-lede = L’accesso è avvenuto. Con una password si può tornare senza un nuovo link; la si può scegliere anche più tardi.
password-new = Nuova password
password-hint = Almeno 10 caratteri. Alcune parole insieme si ricordano più facilmente dei simboli.
password-keep = Salva la password
password-later = Non ora

# A form that came when its session was over
unsent-heading = Non ancora inviato
unsent-signed-out = Nel frattempo la sessione è terminata. Nulla è andato perso: accedendo qui, tutto viene inviato così come è stato scritto.
unsent-signed-in = Nel frattempo è stato effettuato un nuovo accesso. Nulla è andato perso: basta rileggere e inviare di nuovo.
unsent-typed = Che cosa è stato scritto
unsent-sign-in-and-send = Accedi e invia
unsent-send-again = Invia di nuovo
again-heading = Nuovo accesso
again-no-password = Non c’è una password? Aprire un link monouso in un’altra scheda di questo browser, poi tornare qui e premere il pulsante.
