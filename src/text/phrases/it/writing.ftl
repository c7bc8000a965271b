# What both forms have in common
write-practice-heading = Scrivere una pratica
write-essay-heading = Scrivere un saggio
write-save = Salva bozza
write-preview = Anteprima
write-publish = Pubblica
# Beside a question that has to be answered
write-must = necessario per pubblicare
write-all-that-fit = Scegliere tutto ciò che corrisponde.
write-summary = In due frasi, per chi ha poco tempo
write-summary-hint = Appare negli elenchi e su altri server. Al massimo 500 caratteri.
write-language = Lingua di questo testo
write-language-hint = Il testo viene letto ad alta voce e cercato in questa lingua.
write-audience = Chi legge
write-audience-hint = Da scegliere prima di pubblicare: poi resta così. Ciò che è partito si può ritirare, ma qualcuno potrebbe averne conservato una copia.
write-one-per-line = Uno per riga.
write-consent = Le persone in questo testo
write-consent-hint = Serve per pubblicare, non per salvare.
write-who-reads = Chi può leggerlo
write-when-publish = Al momento di pubblicare
write-draft = Bozza
write-not-allowed = Questo ruolo permette di leggere e commentare. Per scrivere, rivolgersi alla redazione.
write-newer = Nel frattempo qualcun altro ha salvato questo testo
write-newer-words = Ciò che si è scritto si trova più sotto, non salvato. Questo è il testo conservato ora; salvando di nuovo, viene sostituito.
write-newer-show = Mostra il testo conservato
write-sign-in-and-save = Accedi e salva
write-before = Prima di pubblicare
# Read aloud before the name of a question
write-done = Fatto:
write-needed = Necessario:
write-may-stay-open = Può restare aperto:
write-problems = { $count ->
    [one] Una risposta è da rivedere
   *[other] { $count } risposte sono da rivedere
}

# What is saved and who sees it
state-new = Non ancora salvato.
state-faulty = Non ancora salvato: alcune risposte sono da rivedere.
state-newer = Pubblicato. Chi legge vede una versione precedente finché non si pubblica questa.
state-published = Pubblicato: { $when }. Chi legge vede questa versione.
state-draft = Bozza, salvata: { $when }. La vedono solo chi l’ha scritta e chi può pubblicarla.
state-student = Questi testi vengono pubblicati da una persona con il ruolo di professionista nell’istituzione: salvare la bozza e mostrargliela.

# Who may read it: a name, and a sentence
audience-team = L’équipe
audience-team-words = Le persone di questa istituzione che scrivono qui. Il testo non lascia mai il nostro server.
audience-institution = Questa istituzione
audience-institution-words = Tutte le persone che hanno un account in questa istituzione, anche solo per leggere. Il testo non lascia mai il nostro server.
audience-network = La rete
audience-network-alone = Chi ha effettuato l’accesso in questa istituzione e nelle istituzioni partner, non appena ce ne saranno.
audience-network-words = { $count ->
    [one] Chi ha effettuato l’accesso in questa istituzione e nella nostra istituzione partner.
   *[other] Chi ha effettuato l’accesso in questa istituzione e nelle nostre { $count } istituzioni partner.
}
audience-public = Tutti
audience-public-words = Chiunque sul web, i nostri partner e chi ci segue da altri server.

# The people in the text: a name, and a sentence
consent-none-described = Non si descrive nessuno
consent-none-described-words = Il testo parla di modi di lavorare, non di persone.
consent-composite = Le figure sono composite
consent-composite-words = Nessuna persona del testo esiste così; vi si mescolano tratti di più persone.
consent-written = C’è il consenso scritto
consent-written-words = Tutte le persone che potrebbero essere riconosciute hanno letto il testo e firmato.

# What is wrong with an answer
wrong-name-long = Un titolo ha al massimo 150 caratteri.
wrong-summary-long = { $count ->
    [one] Una sintesi ha al massimo 500 caratteri; questa ne ha { $count }.
   *[other] Una sintesi ha al massimo 500 caratteri; questa ne ha { $count }.
}
wrong-language = Scegliere la lingua in cui si scrive.
wrong-audience = Scegliere chi può leggerlo.
wrong-consent = Indicare come sono tutelate le persone in questo testo.
wrong-group = Nel gruppo, il numero minimo non può superare il numero massimo.
wrong-number = «{ $typed }» non è un numero intero fino a 100.000.
wrong-practice-name = Una pratica ha bisogno di un nome di almeno 3 caratteri.
wrong-why = Indicare perché si fa.
wrong-procedures = Descrivere almeno un passo.
wrong-where = Scegliere almeno un luogo.
wrong-dose = Indicare almeno una di queste cifre, oppure che non c’è una fine stabilita.
wrong-essay-long = Una risposta ha al massimo 10.000 caratteri.
wrong-essay-name = Un saggio ha bisogno di un titolo di almeno 3 caratteri.
wrong-essay-empty = Basta una frase, ma una serve.

# The form of a practice
practice-name = Come si chiama?
practice-name-hint = Il nome che colleghe e colleghi userebbero tra loro. Da 3 a 150 caratteri.
practice-why = Perché si fa?
practice-why-hint = Il problema notato, l’idea dietro la risposta, l’obiettivo. Due o tre paragrafi.
practice-procedures = Che cosa si fa, passo per passo?
practice-procedures-hint = Un passo per riga, in ordine. Iniziare una riga con due spazi per continuare il passo precedente. Per esempio: Giro di benvenuto, 15 minuti.
practice-where = Dove si svolge?
practice-target-groups = Per chi?
practice-target-groups-hint = Scegliere tutto ciò che corrisponde. I partner filtrano con queste voci nella propria lingua.
practice-materials = Che cosa serve?
practice-materials-hint = Una cosa per riga. Un link dopo una barra: Carte illustrate | https://example.org/cards.pdf
practice-providers = Chi la realizza?
practice-providers-hint = Un ruolo per riga: ruolo | quante persone | formazione. Per esempio: Educatrice o educatore | 2 | 20 ore di lavoro di gruppo
practice-mode = Come si svolge?
practice-unit = Con chi alla volta?
practice-unit-hint = Una persona, una famiglia, più famiglie insieme.
practice-tailoring = Che cosa si adatta a ogni famiglia?
practice-tailoring-hint = Che cosa è previsto che cambi, e come si decide.
practice-modifications = Che cosa è cambiato dall’inizio?
practice-modifications-hint = E perché. Per esempio: la mediazione linguistica a partire dal terzo gruppo.
practice-fidelity-planned = Come ci si accorge se si lavora come descritto?
practice-fidelity-planned-hint = Una lista di controllo, una seconda persona nella stanza, ancora nulla.
practice-fidelity-actual = E com’è andata in realtà?
practice-fidelity-actual-hint = Per esempio: 10 incontri su 12 come previsto, con tre gruppi.
practice-observed = Quali cambiamenti avete osservato?
practice-observed-hint = In chi, in quanti, dove e quando. Le percentuali di una tabella sono mostrate anche come barre. Nessuna cifra su meno di cinque persone.
practice-core-elements = Che cosa va mantenuto quando la si adatta?
practice-core-elements-hint = Un elemento per riga.
practice-risks = Quando è meglio non farla?
practice-risks-hint = Un rischio o un limite per riga.
practice-life-stages = Età o fasi della vita
practice-settings = In quale tipo di servizio?
practice-settings-hint = Dove le famiglie incontrano il servizio, non solo dove si svolge la pratica.
practice-sectors = Ambiti di lavoro
practice-community-resources = Che cosa offre la comunità locale?
practice-also-involved = Chi altro è coinvolto?
practice-also-involved-hint = Al di fuori del proprio servizio.
practice-cost-band = Costo oltre al personale
practice-cost-band-hint = Basta un’impressione.
practice-space = Spazio
practice-space-hint = Per esempio: una stanza con cucina.
practice-inputs = Modello del cambiamento: le risorse di partenza
practice-activities = Che cosa si fa
practice-outputs = Che cosa si può contare
practice-outcomes = Che cosa cambia per le famiglie
practice-assumptions = Che cosa deve essere vero perché funzioni
practice-status = È in uso?
practice-status-hint = «Con cautela» e «Non più raccomandata» vengono mostrati a chiunque l’abbia letta o adattata.
practice-sessions = Incontri
practice-minutes = Minuti per incontro
practice-every-days = Ogni … giorni
practice-weeks = Settimane in tutto
practice-group-min = Gruppo: da
practice-group-max = Gruppo: a
practice-staff-hours = Ore di personale
practice-lede = Per pubblicare servono cinque risposte. Le altre aiutano a provare la pratica altrove; lasciare aperto ciò che non si sa.
practice-dose = Quanto, e quanto spesso?
practice-dose-hint = Almeno una di queste. Solo numeri.
practice-open-ended = Non ha una fine stabilita
practice-others = Perché si possa provare anche altrove
practice-more = Altro: servizi, comunità locale, risorse, cambiamento atteso
practice-means = Risorse
practice-means-hint = Per un ciclo.
practice-interpreters = Interpreti o più lingue
practice-completeness = Completezza
practice-answered = { $count ->
    [one] { $count } delle 12 domande che rendono ripetibile una pratica ha una risposta.
   *[other] { $count } delle 12 domande che rendono ripetibile una pratica hanno una risposta.
}

# The questions of a practice, in a few words
ask-name = Il nome
ask-why = Perché si fa
ask-procedures = I passi
ask-where = Dove
ask-dose = Quanto
ask-materials = Che cosa serve
ask-providers = Chi la realizza
ask-mode = Come si svolge
ask-tailoring = Che cosa si adatta
ask-modifications = Che cosa è cambiato
ask-fidelity-planned = Come si verifica
ask-fidelity-actual = Com’è andata in realtà

# Answers to choose from
choose-none = Non indicato
choose-individual = Una persona
choose-one-family = Una famiglia
choose-several-families = Più famiglie insieme
choose-group = Un gruppo
choose-community = Una comunità
choose-cost-free = Nessuno
choose-cost-low = Basso
choose-cost-medium = Medio
choose-cost-high = Alto
choose-in-use = In uso
choose-paused = In pausa
choose-caution = In uso, con cautela
choose-withdrawn = Non più raccomandata

# The form of an essay
essay-form-name = Titolo
essay-form-name-hint = Che cosa farebbe venire voglia di leggerlo a una collega o a un collega? Da 3 a 150 caratteri.
essay-form-learnt = Che cosa ho imparato?
essay-form-learnt-hint = Una cosa vista o sentita che non si conosceva, o che si era dimenticata.
essay-form-before = Come lavoravamo prima?
essay-form-before-hint = Perché chi legge da altrove capisca da dove si parte.
essay-form-meets = Come si incontrano le due cose?
essay-form-meets-hint = Che cosa combacia, che cosa ostacola l’altra.
essay-form-interaction = In breve, il nuovo modo di lavorare
essay-form-interaction-hint = Rispetto a come si lavorava prima.
essay-form-try-text = Che cosa proveremo?
essay-form-try-text-hint = Meglio poco: che cosa, con chi, entro quando.
essay-form-lede = Dopo una formazione o una visita: quattro domande, con parole proprie. Per pubblicare servono tutte e quattro.
essay-form-length = Sulla lunghezza
essay-form-length-words = { $count ->
    [one] La maggior parte dei saggi letti fino in fondo da colleghe e colleghi ha da 400 a 900 parole. Questo ne ha { $count }.
   *[other] La maggior parte dei saggi letti fino in fondo da colleghe e colleghi ha da 400 a 900 parole. Questo ne ha { $count }.
}
ask-title = Il titolo
ask-learnt = Che cosa ho imparato
ask-before = Come lavoravamo prima
ask-meets = Come si incontrano le due cose
ask-try = Che cosa proveremo
# These go on from: In one word, the new
choose-replaces = sostituisce ciò che facevamo
choose-complements = completa ciò che facevamo
choose-conflicts = è in conflitto con ciò che facevamo
choose-unclear = non è ancora chiaro

# The preview
preview-title = Anteprima: { $title }
preview-how = Così lo vedrà chi legge.
preview-back = Torna alla scrittura
preview-team = Lo leggerà solo l’équipe.
preview-institution = Lo leggeranno solo le persone di questa istituzione.
preview-network = Lo leggerà chi ha effettuato l’accesso in questa istituzione e nelle istituzioni partner.
preview-public = Lo leggeranno tutti.
