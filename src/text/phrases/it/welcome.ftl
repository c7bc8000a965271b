# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Preparare questo server
welcome-menu = Preparazione
# How many of the steps are done
welcome-done = { $count ->
    [0] Cinque passi, nell’ordine che si preferisce; per ora non ne è stato fatto nessuno. Si può interrompere e riprendere più tardi: questa pagina resta sulla scrivania.
    [one] È stato fatto un passo su cinque. Si può interrompere e riprendere più tardi: questa pagina resta sulla scrivania.
   *[other] Sono stati fatti { $count } passi su 5. Si può interrompere e riprendere più tardi: questa pagina resta sulla scrivania.
}
welcome-all-done = Tutti e cinque i passi sono fatti.
# Beside the heading of a step
welcome-step-done = fatto
welcome-step-open = ancora da fare
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [0] Preparazione di questo server: nessuno dei cinque passi è stato ancora fatto.
    [one] Preparazione di questo server: è stato fatto un passo su cinque.
   *[other] Preparazione di questo server: sono stati fatti { $count } passi su 5.
}
welcome-go-on = Continua la preparazione
# What has just been done
done-set-up = Il server è pronto. Le sue impostazioni si trovano in «Amministrazione».

# Step: what readers see first
welcome-house = Che cosa vede per primo chi legge
# $languages: names of languages, with commas
welcome-house-words = { $house } pubblica in queste lingue: { $languages }. Il nome, il Paese e le lingue si trovano nel file { $file }: si cambiano lì, poi occorre riavviare il server.
welcome-colour = Il colore dell’istituzione
welcome-colour-hint = Pulsanti, link e titoli ne prendono la tonalità, sempre abbastanza scura o chiara da restare leggibile. Il colore si può cambiare in qualsiasi momento.
welcome-colour-use = Usa questo colore
welcome-colour-back = Torna al colore iniziale
welcome-colour-wrong = Scegliere un altro colore: il grigio non ha una tonalità che le pagine possano riprendere.
setting-deed-colour = Colore delle pagine cambiato

# Step: partners
welcome-network = La rete
welcome-network-words = Le istituzioni partner mostrano l’una i testi dell’altra. Per inviare una richiesta basta l’indirizzo del server dell’istituzione. Con un codice ricevuto da chi lo amministra, la richiesta è accettata subito.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Una richiesta
   *[other] { $asked } richieste
}, { $accepted ->
    [0] per ora nessuna accettata.
    [one] una accettata.
   *[other] { $accepted } accettate.
}
welcome-network-known = Istituzioni nominate dai nostri partner

# Step: mail
welcome-mail = E-mail
welcome-mail-on = Le e-mail vengono inviate. Una prova mostra se arrivano.
welcome-mail-off = Non vengono ancora inviate e-mail: chi dimentica la password deve rivolgersi all’amministrazione, e gli inviti si consegnano come link. Il server di posta si indica nel file, alla voce [mail].
welcome-mail-settings = Impostazioni delle e-mail

# Step: colleagues
welcome-people = Colleghe e colleghi
welcome-people-words = Un invito è un link per una sola persona. Il primo dovrebbe andare a una seconda persona per l’amministrazione, perché l’istituzione non dipenda mai da una sola.
welcome-people-invite = Invita qualcuno

# Step: a first text
welcome-text = Una prima pratica
welcome-text-words = Nessuno entra volentieri in una casa vuota. Descrivere una cosa che si fa con le famiglie: per pubblicarla bastano cinque risposte brevi.
welcome-text-write = Scrivi una pratica

# Below the steps
welcome-serious = Prima di cominciare davvero
welcome-serious-words = Far eseguire ogni notte una copia di sicurezza e controllare di tanto in tanto che si possa leggere:
welcome-doctor-words = Questo comando indica se nomi, certificato, orologio, banca dati e cartelle sono in ordine:
welcome-finish = Basta così: concludi la preparazione
welcome-finish-words = Il promemoria scompare dalla scrivania. Tutto ciò che si trova qui resta in «Amministrazione».
