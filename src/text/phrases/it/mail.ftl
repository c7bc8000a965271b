# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Gentile { $name },

# To who forgot the password
mail-recover-subject = { $house }: link per accedere
mail-recover-words = Qualcuno, molto probabilmente Lei, ha chiesto di poter rientrare nell’account { $handle } presso { $house }. Con questo link si accede una volta sola, entro un’ora, e si può scegliere una nuova password.
mail-recover-button = Accedi
mail-recover-note = La richiesta non è Sua? Allora non occorre fare nulla: senza il link nessuno può entrare, e la password resta com’è.

# An invitation
mail-invite-subject = Un invito da { $house }
mail-invite-words = { $by } La invita a partecipare a { $house }: un luogo in cui professioniste e professionisti descrivono ciò che aiuta le famiglie e leggono che cosa fanno colleghe e colleghi altrove.
mail-invite-anybody = La invitiamo a partecipare a { $house }: un luogo in cui professioniste e professionisti descrivono ciò che aiuta le famiglie e leggono che cosa fanno colleghe e colleghi altrove.
mail-invite-button = Partecipa
mail-invite-note = L’invito è personale e funziona una volta sola (scadenza: { $day }). Se è arrivato per errore, non occorre fare nulla: in seguito l’indirizzo viene cancellato.

# Somebody answered or mentioned the person
mail-told-subject = { $name } Le ha scritto
mail-told-button = Leggi e rispondi

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $house }: una novità
   *[other] { $house }: { $count } novità
}
mail-digest-words = Le novità dall’ultima e-mail:
mail-digest-button = Tutte le notifiche
# A link at the end of these mails
mail-stop = Non ricevere più queste e-mail

# A test by an admin
mail-test-subject = { $house }: l’invio di e-mail funziona
mail-test-words = Questa e-mail è stata richiesta dalla pagina delle impostazioni. È arrivata: arriveranno anche gli inviti, i link per chi ha dimenticato la password e le novità.

# Asking for a link when the password is forgotten
recover-link = Password dimenticata?
recover-heading = Rientrare nell’account
recover-lede = Inviamo un link all’indirizzo e-mail dell’account. Con il link si accede una volta sola, entro un’ora; poi si sceglie una nuova password.
recover-name = Nome utente o indirizzo e-mail
recover-send = Invia il link
recover-sent-heading = Controllare la posta
recover-sent = Se l’account esiste, un’e-mail con un link è in viaggio verso il suo indirizzo. Possono volerci alcuni minuti; conviene guardare anche nella posta indesiderata.
recover-no-mail = Questo server non invia e-mail. Chiedere un link per accedere all’amministrazione dell’istituzione.
