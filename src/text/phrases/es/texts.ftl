# Tipos y títulos de los textos
kind-practice = Práctica
kind-essay = Ensayo
why = Por qué
materials = Qué se necesita
procedures = Qué se hace
providers = Quién lo hace
how = Cómo
where = Dónde
dose = Cuándo y cuánto
tailoring = Ajustes a cada familia
modifications = Modificaciones
fidelity-planned = Fidelidad: lo previsto
fidelity-actual = Fidelidad: lo conseguido
core-elements = Elementos esenciales
logic-model = Modelo lógico
logic-inputs = Recursos de partida
logic-activities = Actividades
logic-outputs = Productos
logic-outcomes = Resultados
logic-assumptions = Supuestos
observed = Resultados hasta ahora
also-involved = Quién más participa
for-whom = Para quién
fields = Ámbitos de trabajo
community = Recursos de la comunidad
resources = Recursos
risks = Riesgos
status = Estado
evidence = Evidencia
licence-line = Licencia: { $licence }
essay-learnt = Qué aprendí
essay-before = Cómo trabajábamos antes
essay-meets = Cómo se encuentran ambas formas
essay-try = Qué probaremos
essay-interaction = Qué relación tienen
essay-will-try = Prácticas que probaremos
essay-shared = Compartido con el equipo

# Frases
people-count = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
resources-hours = Horas de personal por ciclo: { $hours }
resources-cost = Coste: { $cost }
resources-language = Se ofrece apoyo lingüístico
dose-sessions = { $sessions ->
    [one] { $sessions } sesión
   *[other] { $sessions } sesiones
}
dose-length = { $minutes ->
    [one] de { $minutes } minuto
   *[other] de { $minutes } minutos
}
dose-each = { $minutes ->
    [one] { $minutes } minuto cada vez
   *[other] { $minutes } minutos cada vez
}
dose-every = { $days ->
    [one] cada día
   *[other] cada { $days } días
}
dose-weeks = { $weeks ->
    [one] durante { $weeks } semana
   *[other] durante { $weeks } semanas
}
dose-families = de { $min } a { $max } familias
dose-people = de { $min } a { $max } personas
dose-families-exactly = { $count ->
    [one] { $count } familia
   *[other] { $count } familias
}
dose-open = mientras haga falta

# Códigos
interaction-replaces = Una sustituye a la otra
interaction-complements = Se complementan
interaction-conflicts = Entran en conflicto
interaction-unclear = Aún no está claro
format-team-meeting = reunión de equipo
where-day-centre = Centro de día
where-home = Domicilio
where-school = Escuela
where-hospital = Hospital
where-outpatient = Consulta ambulatoria
where-community-centre = Centro comunitario
where-neighbourhood = Barrio
where-online = En línea
where-prison = Prisión
where-residential = Centro residencial
where-other = Otro lugar
mode-face-to-face = Presencial
mode-online = En línea
mode-phone = Por teléfono
mode-hybrid = Parcialmente en línea
mode-written = Por escrito
unit-individual = Individual
unit-one-family = Una familia cada vez
unit-several-families = Varias familias juntas
unit-group = Grupo
unit-community = Comunidad
cost-free = gratuito
cost-low = bajo
cost-medium = medio
cost-high = alto
status-in-use = En uso
status-paused = En pausa
status-caution = Usar con precaución
status-withdrawn = Retirada
also-school = Escuela
also-health = Servicios de salud
also-housing = Servicios de vivienda
also-justice = Justicia
also-employment = Servicios de empleo
also-family-network = Familia extensa
also-neighbours = Vecinos y vecinas
also-faith = Comunidad religiosa
also-other = Otros
group-families-mental-illness = Familias con un miembro con enfermedad mental
group-families-addiction = Familias con un miembro con una adicción
group-families-poverty = Familias en situación de pobreza
group-families-separation = Familias en proceso de separación
group-families-violence = Familias afectadas por la violencia
group-families-disability = Familias con un miembro con discapacidad
group-families-migration = Familias con historia de migración
group-single-parents = Familias monoparentales
life-early-childhood = Primera infancia
life-child = Infancia
life-adolescent = Adolescencia
life-adult = Edad adulta
life-older = Vejez
sector-mental-health = Salud mental
sector-social = Servicios sociales
sector-health = Sanidad
sector-education = Educación
sector-justice = Justicia
sector-employment = Empleo
community-peer-families = Otras familias
community-neighbourhood-association = Asociación vecinal
community-volunteers = Voluntariado
community-library = Biblioteca
community-sports-club = Club deportivo
evidence-0 = Descrita
evidence-1 = En uso en su lugar de origen
evidence-2 = Un resultado piloto en su lugar de origen
evidence-3 = Repetida en su lugar de origen
evidence-4 = Pilotada por otra institución
evidence-5 = Comparada con un grupo de control
evidence-6 = Estudio aleatorizado o en varios centros
