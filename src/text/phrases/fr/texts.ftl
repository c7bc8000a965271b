# Genres et titres des textes
kind-practice = Pratique
kind-essay = Essai
why = Pourquoi
materials = Ce qu’il faut
procedures = Ce qui est fait
providers = Qui intervient
how = Comment
where = Où
dose = Quand et combien
tailoring = Ajustement à chaque famille
modifications = Modifications
fidelity-planned = Fidélité : ce qui est prévu
fidelity-actual = Fidélité : ce qui a été atteint
core-elements = Éléments essentiels
logic-model = Modèle logique
logic-inputs = Moyens
logic-activities = Activités
logic-outputs = Réalisations
logic-outcomes = Effets
logic-assumptions = Hypothèses
observed = Effets constatés
also-involved = Qui d’autre participe
for-whom = Pour qui
fields = Champs d’action
community = Ressources de la communauté
resources = Ressources
risks = Risques
status = Statut
evidence = Preuves
licence-line = Licence : { $licence }
essay-learnt = Ce que j’ai appris
essay-before = Comment nous travaillions avant
essay-meets = Comment les deux se rencontrent
essay-try = Ce que nous allons essayer
essay-interaction = Leur relation
essay-will-try = Pratiques que nous allons essayer
essay-shared = Partagé avec l’équipe

# Phrases
people-count = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
resources-hours = Heures de personnel par cycle : { $hours }
resources-cost = Coût : { $cost }
resources-language = Un soutien linguistique est proposé
dose-sessions = { $sessions ->
    [one] { $sessions } séance
   *[other] { $sessions } séances
}
dose-length = { $minutes ->
    [one] de { $minutes } minute
   *[other] de { $minutes } minutes
}
dose-each = { $minutes ->
    [one] { $minutes } minute à chaque fois
   *[other] { $minutes } minutes à chaque fois
}
dose-every = { $days ->
    [one] chaque jour
   *[other] tous les { $days } jours
}
dose-weeks = { $weeks ->
    [one] pendant { $weeks } semaine
   *[other] pendant { $weeks } semaines
}
dose-families = { $min } à { $max } familles
dose-people = { $min } à { $max } personnes
dose-families-exactly = { $count ->
    [one] { $count } famille
   *[other] { $count } familles
}
dose-open = aussi longtemps que nécessaire

# Codes
interaction-replaces = L’une remplace l’autre
interaction-complements = Elles se complètent
interaction-conflicts = Elles sont en conflit
interaction-unclear = Pas encore clair
format-team-meeting = réunion d’équipe
where-day-centre = Centre de jour
where-home = Domicile
where-school = École
where-hospital = Hôpital
where-outpatient = Consultation ambulatoire
where-community-centre = Centre communautaire
where-neighbourhood = Quartier
where-online = En ligne
where-prison = Prison
where-residential = Foyer d’accueil
where-other = Autre lieu
mode-face-to-face = En présence
mode-online = En ligne
mode-phone = Par téléphone
mode-hybrid = En partie en ligne
mode-written = Par écrit
unit-individual = Individuel
unit-one-family = Une famille à la fois
unit-several-families = Plusieurs familles ensemble
unit-group = Groupe
unit-community = Communauté
cost-free = gratuit
cost-low = faible
cost-medium = moyen
cost-high = élevé
status-in-use = En usage
status-paused = En pause
status-caution = À utiliser avec prudence
status-withdrawn = Retirée
also-school = École
also-health = Services de santé
also-housing = Services du logement
also-justice = Justice
also-employment = Services de l’emploi
also-family-network = Famille élargie
also-neighbours = Voisinage
also-faith = Communauté religieuse
also-other = Autres
group-families-mental-illness = Familles dont un membre a une maladie psychique
group-families-addiction = Familles dont un membre a une addiction
group-families-poverty = Familles en situation de pauvreté
group-families-separation = Familles en cours de séparation
group-families-violence = Familles touchées par la violence
group-families-disability = Familles dont un membre a un handicap
group-families-migration = Familles issues de la migration
group-single-parents = Familles monoparentales
life-early-childhood = Petite enfance
life-child = Enfance
life-adolescent = Adolescence
life-adult = Âge adulte
life-older = Vieillesse
sector-mental-health = Santé mentale
sector-social = Services sociaux
sector-health = Santé
sector-education = Éducation
sector-justice = Justice
sector-employment = Emploi
community-peer-families = Autres familles
community-neighbourhood-association = Association de quartier
community-volunteers = Bénévoles
community-library = Bibliothèque
community-sports-club = Club sportif
evidence-0 = Décrite
evidence-1 = En usage dans son lieu d’origine
evidence-2 = Un résultat pilote dans son lieu d’origine
evidence-3 = Répétée dans son lieu d’origine
evidence-4 = Pilotée par une autre institution
evidence-5 = Comparée à un groupe témoin
evidence-6 = Étude randomisée ou multicentrique
