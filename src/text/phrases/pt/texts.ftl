# Tipos e títulos dos textos
kind-practice = Prática
kind-essay = Ensaio
why = Porquê
materials = O que é preciso
procedures = O que se faz
providers = Quem o faz
how = Como
where = Onde
dose = Quando e quanto
tailoring = Ajuste a cada família
modifications = Modificações
fidelity-planned = Fidelidade: o que está previsto
fidelity-actual = Fidelidade: o que se conseguiu
core-elements = Elementos essenciais
logic-model = Modelo lógico
logic-inputs = Recursos de partida
logic-activities = Atividades
logic-outputs = Produtos
logic-outcomes = Resultados
logic-assumptions = Pressupostos
observed = Resultados até agora
also-involved = Quem mais participa
for-whom = Para quem
fields = Áreas de trabalho
community = Recursos da comunidade
resources = Recursos
risks = Riscos
status = Estado
evidence = Evidência
licence-line = Licença: { $licence }
essay-learnt = O que aprendi
essay-before = Como trabalhávamos antes
essay-meets = Como as duas se encontram
essay-try = O que vamos experimentar
essay-interaction = Que relação têm
essay-will-try = Práticas que vamos experimentar
essay-shared = Partilhado com a equipa

# Frases
people-count = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
}
resources-hours = Horas de pessoal por ciclo: { $hours }
resources-cost = Custo: { $cost }
resources-language = É oferecido apoio linguístico
dose-sessions = { $sessions ->
    [one] { $sessions } sessão
   *[other] { $sessions } sessões
}
dose-length = { $minutes ->
    [one] de { $minutes } minuto
   *[other] de { $minutes } minutos
}
dose-each = { $minutes ->
    [one] { $minutes } minuto de cada vez
   *[other] { $minutes } minutos de cada vez
}
dose-every = { $days ->
    [one] todos os dias
   *[other] a cada { $days } dias
}
dose-weeks = { $weeks ->
    [one] durante { $weeks } semana
   *[other] durante { $weeks } semanas
}
dose-families = { $min } a { $max } famílias
dose-people = { $min } a { $max } pessoas
dose-families-exactly = { $count ->
    [one] { $count } família
   *[other] { $count } famílias
}
dose-open = enquanto for necessário

# Códigos
interaction-replaces = Uma substitui a outra
interaction-complements = Complementam-se
interaction-conflicts = Entram em conflito
interaction-unclear = Ainda não é claro
format-team-meeting = reunião de equipa
where-day-centre = Centro de dia
where-home = Domicílio
where-school = Escola
where-hospital = Hospital
where-outpatient = Consulta externa
where-community-centre = Centro comunitário
where-neighbourhood = Bairro
where-online = Online
where-prison = Prisão
where-residential = Residência
where-other = Outro lugar
mode-face-to-face = Presencial
mode-online = Online
mode-phone = Por telefone
mode-hybrid = Parcialmente online
mode-written = Por escrito
unit-individual = Individual
unit-one-family = Uma família de cada vez
unit-several-families = Várias famílias juntas
unit-group = Grupo
unit-community = Comunidade
cost-free = gratuito
cost-low = baixo
cost-medium = médio
cost-high = alto
status-in-use = Em uso
status-paused = Em pausa
status-caution = Usar com precaução
status-withdrawn = Retirada
also-school = Escola
also-health = Serviços de saúde
also-housing = Serviços de habitação
also-justice = Justiça
also-employment = Serviços de emprego
also-family-network = Família alargada
also-neighbours = Vizinhos
also-faith = Comunidade religiosa
also-other = Outros
group-families-mental-illness = Famílias com um membro com doença mental
group-families-addiction = Famílias com um membro com uma dependência
group-families-poverty = Famílias em situação de pobreza
group-families-separation = Famílias em processo de separação
group-families-violence = Famílias afetadas pela violência
group-families-disability = Famílias com um membro com deficiência
group-families-migration = Famílias com história de migração
group-single-parents = Famílias monoparentais
life-early-childhood = Primeira infância
life-child = Infância
life-adolescent = Adolescência
life-adult = Idade adulta
life-older = Velhice
sector-mental-health = Saúde mental
sector-social = Serviços sociais
sector-health = Saúde
sector-education = Educação
sector-justice = Justiça
sector-employment = Emprego
community-peer-families = Outras famílias
community-neighbourhood-association = Associação de moradores
community-volunteers = Voluntários
community-library = Biblioteca
community-sports-club = Clube desportivo
evidence-0 = Descrita
evidence-1 = Em uso no local de origem
evidence-2 = Um resultado-piloto no local de origem
evidence-3 = Repetida no local de origem
evidence-4 = Pilotada por outra instituição
evidence-5 = Comparada com um grupo de controlo
evidence-6 = Estudo aleatorizado ou multicêntrico
