# Tipi e titoli dei testi
kind-practice = Pratica
kind-essay = Saggio
why = Perché
materials = Che cosa serve
procedures = Che cosa si fa
providers = Chi la realizza
how = Come
where = Dove
dose = Quando e quanto
tailoring = Adattamento a ogni famiglia
modifications = Modifiche
fidelity-planned = Fedeltà: che cosa è previsto
fidelity-actual = Fedeltà: che cosa è stato raggiunto
core-elements = Elementi essenziali
logic-model = Modello logico
logic-inputs = Risorse di partenza
logic-activities = Attività
logic-outputs = Prodotti
logic-outcomes = Esiti
logic-assumptions = Presupposti
observed = Esiti finora
also-involved = Chi altro è coinvolto
for-whom = Per chi
fields = Ambiti di lavoro
community = Risorse della comunità
resources = Risorse
risks = Rischi
status = Stato
evidence = Evidenze
licence-line = Licenza: { $licence }
essay-learnt = Che cosa ho imparato
essay-before = Come lavoravamo prima
essay-meets = Come si incontrano le due
essay-try = Che cosa proveremo
essay-interaction = In che rapporto stanno
essay-will-try = Pratiche che proveremo
essay-shared = Condiviso con l’équipe

# Frasi
people-count = { $people ->
    [one] { $people } persona
   *[other] { $people } persone
}
resources-hours = Ore di personale per ciclo: { $hours }
resources-cost = Costo: { $cost }
resources-language = È disponibile un supporto linguistico
dose-sessions = { $sessions ->
    [one] { $sessions } incontro
   *[other] { $sessions } incontri
}
dose-length = { $minutes ->
    [one] di { $minutes } minuto
   *[other] di { $minutes } minuti
}
dose-each = { $minutes ->
    [one] { $minutes } minuto ogni volta
   *[other] { $minutes } minuti ogni volta
}
dose-every = { $days ->
    [one] ogni giorno
   *[other] ogni { $days } giorni
}
dose-weeks = { $weeks ->
    [one] per { $weeks } settimana
   *[other] per { $weeks } settimane
}
dose-families = da { $min } a { $max } famiglie
dose-people = da { $min } a { $max } persone
dose-families-exactly = { $count ->
    [one] { $count } famiglia
   *[other] { $count } famiglie
}
dose-open = finché serve

# Codici
interaction-replaces = L’una sostituisce l’altra
interaction-complements = Si completano a vicenda
interaction-conflicts = Sono in conflitto
interaction-unclear = Non ancora chiaro
format-team-meeting = riunione d’équipe
where-day-centre = Centro diurno
where-home = Domicilio
where-school = Scuola
where-hospital = Ospedale
where-outpatient = Ambulatorio
where-community-centre = Centro di comunità
where-neighbourhood = Quartiere
where-online = Online
where-prison = Carcere
where-residential = Struttura residenziale
where-other = Altro luogo
mode-face-to-face = In presenza
mode-online = Online
mode-phone = Per telefono
mode-hybrid = In parte online
mode-written = Per iscritto
unit-individual = Individuale
unit-one-family = Una famiglia alla volta
unit-several-families = Più famiglie insieme
unit-group = Gruppo
unit-community = Comunità
cost-free = gratuito
cost-low = basso
cost-medium = medio
cost-high = alto
status-in-use = In uso
status-paused = In pausa
status-caution = Da usare con cautela
status-withdrawn = Ritirata
also-school = Scuola
also-health = Servizi sanitari
also-housing = Servizi abitativi
also-justice = Giustizia
also-employment = Servizi per il lavoro
also-family-network = Famiglia allargata
also-neighbours = Vicini
also-faith = Comunità religiosa
also-other = Altri
group-families-mental-illness = Famiglie con un membro con una malattia mentale
group-families-addiction = Famiglie con un membro con una dipendenza
group-families-poverty = Famiglie in povertà
group-families-separation = Famiglie in separazione
group-families-violence = Famiglie colpite dalla violenza
group-families-disability = Famiglie con un membro con disabilità
group-families-migration = Famiglie con una storia di migrazione
group-single-parents = Famiglie monogenitoriali
life-early-childhood = Prima infanzia
life-child = Infanzia
life-adolescent = Adolescenza
life-adult = Età adulta
life-older = Vecchiaia
sector-mental-health = Salute mentale
sector-social = Servizi sociali
sector-health = Sanità
sector-education = Istruzione
sector-justice = Giustizia
sector-employment = Lavoro
community-peer-families = Altre famiglie
community-neighbourhood-association = Associazione di quartiere
community-volunteers = Volontari
community-library = Biblioteca
community-sports-club = Società sportiva
evidence-0 = Descritta
evidence-1 = In uso nel luogo d’origine
evidence-2 = Un risultato pilota nel luogo d’origine
evidence-3 = Ripetuta nel luogo d’origine
evidence-4 = Sperimentata da un’altra istituzione
evidence-5 = Confrontata con un gruppo di controllo
evidence-6 = Studio randomizzato o multicentrico
