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

# Safeguards
safeguard-number-block = «{ $words }» és un número personal o de compte ({ $number }). Assenyala amb seguretat una persona: traieu-lo.
safeguard-number-ask = «{ $words }» pot ser un número personal ({ $number }). Traieu-lo o digueu quina altra cosa és.
safeguard-email = «{ $words }» és una adreça de correu. Porta directament a una persona: traieu-la.
safeguard-phone = «{ $words }» és un número de telèfon. Porta directament a una persona: traieu-lo.
safeguard-record = «{ $words }» és el número d’un expedient o document. Amb ell es pot buscar algú: traieu-lo.
safeguard-birth = «{ $words }» és una data de naixement. Escriviu-hi l’edat en anys o l’etapa de la vida.
safeguard-date = «{ $words }» és un dia exacte. Si forma part de la història d’una família, escriviu-hi l’estació o l’any.
safeguard-age = «{ $words }»: hi ha poques persones d’aquesta edat. Escriviu «més de 89 anys» o «edat molt avançada».
safeguard-initials = «{ $words }»: unes inicials amb una edat assenyalen una persona. Feu servir un nom inventat o cap.
safeguard-address = «{ $words }» sembla un carrer amb el seu número. Escriviu quina mena de lloc és.
safeguard-postcode = «{ $words }» sembla un codi postal que comparteixen poques cases. Traieu-lo.
safeguard-profile = «{ $words }» porta a un perfil d’una xarxa social. Si és d’algú amb qui treballeu, traieu-lo.
safeguard-ip = «{ $words }» és l’adreça d’un dispositiu a internet. Traieu-la.
safeguard-honorific = «{ $words }» s’adreça a una persona pel nom. Escriviu-hi el paper: una mare, un veí, una mestra.
safeguard-name = «{ $words }» pot ser el nom d’una persona. Traieu-lo o digueu que és d’un col·lega, d’un autor públic o fictici.
safeguard-kin = «{ $words }» és on hi hauria el nom d’un familiar o d’algú amb qui treballeu. Traieu-lo o digueu que és fictici.
safeguard-singling = Edat, lloc, diagnòstic, família o fet junts poden revelar qui és, fins i tot sense nom. Canvieu-ne o ometeu-ne alguns.
safeguard-too-large = El text és massa llarg per revisar-lo sencer. Escurceu-lo o dividiu-lo.
answer-removed = Ho he tret
answer-colleague = És un col·lega o un autor públic
answer-fictional = És fictici
answer-nobody = No anomena cap persona
