# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Un esempio
example-why = Alcune famiglie appena arrivate ci hanno detto che non conoscevano nessuno a cui chiedere aiuto. Avevamo una cucina che la sera restava vuota. Chi cucina insieme parla, e dopo qualche settimana le persone si rivolgevano l’una all’altra invece che a noi.
example-procedures =
    Invitare ogni famiglia di persona, con un servizio di interpretariato se occorre
    Giro di benvenuto, 15 minuti: chi c’è, chi manca
    Cucinare in gruppi misti, 60 minuti
    Mangiare insieme, con i bambini allo stesso tavolo
    Accordarsi su chi porta che cosa la volta dopo
example-summary = Ogni due settimane le famiglie cucinano e mangiano insieme nella cucina di una scuola. Dopo tre mesi la maggior parte ha vicino qualcuno a cui chiedere aiuto.
example-materials =
    Cucina con quattro fuochi
    Ricette su schede illustrate
    Angolo dei giochi con un tappeto
example-tailoring = Chi non può venire la sera si unisce al gruppo del sabato. Le famiglie con un neonato hanno il posto vicino alla porta. Prima della prima serata chiediamo che cosa non si mangia.
example-fidelity-planned = Dopo ogni serata due di noi compilano una pagina: se sono stati fatti tutti i passi, chi ha parlato con chi, che cosa faremo diversamente.
example-observed =
    Dopo sei mesi, tre gruppi, 15 famiglie:

    | | Prima | Dopo |
    | --- | --- | --- |
    | Ha qualcuno vicino a cui chiedere aiuto | 40% | 80% |
    | I bambini restano alle attività del pomeriggio | 33% | 73% |
example-core-elements =
    Cucinano le famiglie, l’équipe non serve
    Un pasto condiviso alla fine
    Le stesse persone per almeno otto serate
example-risks =
    Non finché in casa c’è una violenza in corso e la sicurezza non è garantita
    Non come condizione per altri aiuti
example-inputs =
    Due educatrici o educatori, tre ore per serata
    La cucina di una scuola
example-activities =
    Cucinare e mangiare insieme
    Un colloquio con ogni famiglia a metà percorso
example-outputs =
    Otto serate con cinque famiglie
    Un colloquio con ogni famiglia
example-outcomes =
    Ogni famiglia ne indica altre due a cui chiederebbe aiuto
    I bambini si fermano alle attività pomeridiane della scuola
example-assumptions =
    La cucina è abbastanza vicina da arrivarci a piedi
    Le famiglie decidono da sole se venire
example-learnt = Nel centro diurno che ho visitato, la mattina sono i genitori ad aprire la porta, non l’équipe. Mi sembrava un dettaglio, finché non ho visto chi allora chiede a chi.
example-before = Riceviamo le famiglie a uno sportello. Una persona dell’équipe annota perché sono venute, e loro aspettano di essere chiamate.
example-meets = Il loro centro è più piccolo del nostro e lì tutti si conoscono. La porta è possibile anche da noi; le chiavi in comune no, con quaranta persone nell’équipe.
example-try-text = Da marzo, il martedì, due genitori e una persona dell’équipe aprono la porta insieme. Dopo sei settimane chiediamo alle famiglie com’è andata.
