# Tipus i títols dels textos
kind-practice = Pràctica
kind-essay = Assaig
why = Per què
materials = Què cal
procedures = Què es fa
providers = Qui ho fa
how = Com
where = On
dose = Quan i quant
tailoring = Ajustos a cada família
modifications = Modificacions
fidelity-planned = Fidelitat: el que es preveu
fidelity-actual = Fidelitat: el que s’ha aconseguit
core-elements = Elements essencials
logic-model = Model lògic
logic-inputs = Recursos de partida
logic-activities = Activitats
logic-outputs = Productes
logic-outcomes = Resultats
logic-assumptions = Supòsits
observed = Resultats fins ara
also-involved = Qui més hi participa
for-whom = Per a qui
fields = Àmbits de treball
community = Recursos de la comunitat
resources = Recursos
risks = Riscos
status = Estat
evidence = Evidència
licence-line = Llicència: { $licence }
essay-learnt = Què vaig aprendre
essay-before = Com treballàvem abans
essay-meets = Com es troben les dues maneres
essay-try = Què provarem
essay-interaction = Quina relació tenen
essay-will-try = Pràctiques que provarem
essay-shared = Compartit amb l’equip

# Frases
people-count = { $people ->
    [one] { $people } persona
   *[other] { $people } persones
}
resources-hours = Hores de personal per cicle: { $hours }
resources-cost = Cost: { $cost }
resources-language = S’ofereix suport lingüístic
dose-sessions = { $sessions ->
    [one] { $sessions } sessió
   *[other] { $sessions } sessions
}
dose-length = { $minutes ->
    [one] d’{ $minutes } minut
   *[other] de { $minutes } minuts
}
dose-each = { $minutes ->
    [one] { $minutes } minut cada vegada
   *[other] { $minutes } minuts cada vegada
}
dose-every = { $days ->
    [one] cada dia
   *[other] cada { $days } dies
}
dose-weeks = { $weeks ->
    [one] durant { $weeks } setmana
   *[other] durant { $weeks } setmanes
}
dose-families = de { $min } a { $max } famílies
dose-people = de { $min } a { $max } persones
dose-families-exactly = { $count ->
    [one] { $count } família
   *[other] { $count } famílies
}
dose-open = mentre calgui

# Codis
interaction-replaces = L’una substitueix l’altra
interaction-complements = Es complementen
interaction-conflicts = Entren en conflicte
interaction-unclear = Encara no és clar
format-team-meeting = reunió d’equip
where-day-centre = Centre de dia
where-home = Domicili
where-school = Escola
where-hospital = Hospital
where-outpatient = Consulta ambulatòria
where-community-centre = Centre comunitari
where-neighbourhood = Barri
where-online = En línia
where-prison = Presó
where-residential = Centre residencial
where-other = Un altre lloc
mode-face-to-face = Presencial
mode-online = En línia
mode-phone = Per telèfon
mode-hybrid = Parcialment en línia
mode-written = Per escrit
unit-individual = Individual
unit-one-family = Una família cada vegada
unit-several-families = Diverses famílies juntes
unit-group = Grup
unit-community = Comunitat
cost-free = gratuït
cost-low = baix
cost-medium = mitjà
cost-high = alt
status-in-use = En ús
status-paused = En pausa
status-caution = Cal usar-la amb precaució
status-withdrawn = Retirada
also-school = Escola
also-health = Serveis de salut
also-housing = Serveis d’habitatge
also-justice = Justícia
also-employment = Serveis d’ocupació
also-family-network = Família extensa
also-neighbours = Veïns i veïnes
also-faith = Comunitat religiosa
also-other = Altres
group-families-mental-illness = Famílies amb un membre amb malaltia mental
group-families-addiction = Famílies amb un membre amb una addicció
group-families-poverty = Famílies en situació de pobresa
group-families-separation = Famílies en procés de separació
group-families-violence = Famílies afectades per la violència
group-families-disability = Famílies amb un membre amb discapacitat
group-families-migration = Famílies amb història de migració
group-single-parents = Famílies monoparentals
life-early-childhood = Primera infància
life-child = Infància
life-adolescent = Adolescència
life-adult = Edat adulta
life-older = Vellesa
sector-mental-health = Salut mental
sector-social = Serveis socials
sector-health = Sanitat
sector-education = Educació
sector-justice = Justícia
sector-employment = Ocupació
community-peer-families = Altres famílies
community-neighbourhood-association = Associació veïnal
community-volunteers = Voluntariat
community-library = Biblioteca
community-sports-club = Club esportiu
evidence-0 = Descrita
evidence-1 = En ús al lloc d’origen
evidence-2 = Un resultat pilot al lloc d’origen
evidence-3 = Repetida al lloc d’origen
evidence-4 = Pilotada per una altra institució
evidence-5 = Comparada amb un grup de control
evidence-6 = Estudi aleatoritzat o en diversos centres
