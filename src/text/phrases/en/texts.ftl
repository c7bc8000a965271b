# Kinds and headings of texts
kind-practice = Practice
kind-essay = Essay
why = Why
materials = What you need
procedures = What is done
providers = Who provides it
how = How
where = Where
dose = When and how much
tailoring = Tailoring
modifications = Modifications
fidelity-planned = Fidelity: what is planned
fidelity-actual = Fidelity: what was achieved
core-elements = Core elements
logic-model = Logic model
logic-inputs = Inputs
logic-activities = Activities
logic-outputs = Outputs
logic-outcomes = Outcomes
logic-assumptions = Assumptions
observed = Outcomes so far
also-involved = Who else is involved
for-whom = For whom
fields = Fields of work
community = Community resources
resources = Resources
risks = Risks
status = Status
evidence = Evidence
licence-line = Licence: { $licence }
essay-learnt = What I learnt
essay-before = How we worked before
essay-meets = How the two meet
essay-try = What we will try
essay-interaction = How they relate
essay-will-try = Practices we will try
essay-shared = Shared with the team

# Sentences
people-count = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
resources-hours = Staff hours per cycle: { $hours }
resources-cost = Cost: { $cost }
resources-language = Language support is provided
dose-sessions = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}
dose-length = { $minutes ->
    [one] of { $minutes } minute
   *[other] of { $minutes } minutes
}
dose-each = { $minutes ->
    [one] { $minutes } minute each time
   *[other] { $minutes } minutes each time
}
dose-every = { $days ->
    [one] every day
   *[other] every { $days } days
}
dose-weeks = { $weeks ->
    [one] over { $weeks } week
   *[other] over { $weeks } weeks
}
dose-families = { $min } to { $max } families
dose-people = { $min } to { $max } people
dose-families-exactly = { $count ->
    [one] { $count } family
   *[other] { $count } families
}
dose-open = for as long as needed

# Codes
interaction-replaces = One replaces the other
interaction-complements = They complement each other
interaction-conflicts = They conflict
interaction-unclear = Not clear yet
format-team-meeting = team meeting
where-day-centre = Day centre
where-home = Home
where-school = School
where-hospital = Hospital
where-outpatient = Outpatient clinic
where-community-centre = Community centre
where-neighbourhood = Neighbourhood
where-online = Online
where-prison = Prison
where-residential = Residential home
where-other = Another place
mode-face-to-face = Face to face
mode-online = Online
mode-phone = By phone
mode-hybrid = Partly online
mode-written = In writing
unit-individual = One person at a time
unit-one-family = One family at a time
unit-several-families = Several families together
unit-group = Group
unit-community = Community
cost-free = free
cost-low = low
cost-medium = medium
cost-high = high
status-in-use = In use
status-paused = Paused
status-caution = Use with caution
status-withdrawn = Withdrawn
also-school = School
also-health = Health services
also-housing = Housing services
also-justice = Justice
also-employment = Employment services
also-family-network = Wider family
also-neighbours = Neighbours
also-faith = Faith community
also-other = Others
group-families-mental-illness = Families with a mentally ill member
group-families-addiction = Families with a member with an addiction
group-families-poverty = Families in poverty
group-families-separation = Families in separation
group-families-violence = Families affected by violence
group-families-disability = Families with a disabled member
group-families-migration = Families with a history of migration
group-single-parents = Single parents
life-early-childhood = Early childhood
life-child = Childhood
life-adolescent = Adolescence
life-adult = Adulthood
life-older = Old age
sector-mental-health = Mental health
sector-social = Social services
sector-health = Health
sector-education = Education
sector-justice = Justice
sector-employment = Employment
community-peer-families = Other families
community-neighbourhood-association = Neighbourhood association
community-volunteers = Volunteers
community-library = Library
community-sports-club = Sports club
evidence-0 = Described
evidence-1 = In use where it comes from
evidence-2 = One pilot result where it comes from
evidence-3 = Repeated where it comes from
evidence-4 = Piloted by another institution
evidence-5 = Compared with a control group
evidence-6 = Randomised or multi-site study
