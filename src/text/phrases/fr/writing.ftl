# What both forms have in common
write-practice-heading = Décrire une pratique
write-essay-heading = Écrire un essai
write-save = Enregistrer
write-preview = Aperçu
write-publish = Publier
# Beside a question that has to be answered
write-must = requis pour publier
write-all-that-fit = Choisissez tout ce qui convient.
write-summary = En deux phrases, pour qui a peu de temps
write-summary-hint = S’affiche dans les listes et sur d’autres serveurs. Au maximum 500 caractères.
write-language = Langue de ce texte
write-language-hint = Le texte sera lu à voix haute et recherché dans cette langue.
write-audience = Lectorat
write-audience-hint = Choisissez avant de publier : ensuite, cela ne change plus. Un texte qui a voyagé peut être retiré, mais quelqu’un en a peut-être gardé une copie.
write-one-per-line = Un élément par ligne.
write-consent = Les personnes dans ce texte
write-consent-hint = Nécessaire pour publier, pas pour enregistrer.
write-who-reads = Qui peut le lire
write-when-publish = Au moment de publier
write-draft = Brouillon
write-not-allowed = Votre rôle vous permet de lire et de commenter. Si vous souhaitez écrire, demandez à la rédaction.
write-newer = Quelqu’un d’autre a enregistré ce texte entre-temps
write-newer-words = Ce que vous avez saisi se trouve ci-dessous et n’est pas enregistré. Voici ce qui est enregistré maintenant ; un nouvel enregistrement le remplace.
write-newer-show = Afficher le texte enregistré
write-sign-in-and-save = Se connecter et enregistrer
write-before = Avant de publier
# Read aloud before the name of a question
write-done = Fait :
write-needed = Nécessaire :
write-may-stay-open = Peut rester ouvert :
write-problems = { $count ->
    [one] Une réponse est à revoir
   *[other] { $count } réponses sont à revoir
}

# What is saved and who sees it
state-new = Pas encore enregistré.
state-faulty = Pas encore enregistré : certaines réponses sont à revoir.
state-newer = Publié. On lit une version plus ancienne tant que vous ne publiez pas celle-ci.
state-published = Publié : { $when }. C’est cette version qui est lue.
state-draft = Brouillon, enregistré : { $when }. Seules le voient la personne qui l’écrit et celles qui peuvent le publier.
state-student = Une praticienne ou un praticien de votre institution publie vos textes : enregistrez le brouillon, puis montrez-le.

# Who may read it: a name, and a sentence
audience-team = L’équipe
audience-team-words = Les membres de cette institution qui écrivent ici. Le texte ne quitte jamais notre serveur.
audience-institution = Cette institution
audience-institution-words = Tous les membres de cette institution, y compris les personnes qui ne font que lire. Le texte ne quitte jamais notre serveur.
audience-network = Le réseau
audience-network-alone = Les membres connectés de cette institution, et ceux des institutions partenaires dès qu’il y en aura.
audience-network-words = { $count ->
    [one] Les membres connectés de cette institution et de notre institution partenaire.
   *[other] Les membres connectés de cette institution et de nos { $count } institutions partenaires.
}
audience-public = Tout le monde
audience-public-words = Toute personne sur le web, nos partenaires et quiconque nous suit depuis un autre serveur.

# The people in the text: a name, and a sentence
consent-none-described = Personne n’est décrit
consent-none-described-words = Le texte parle de façons de travailler, pas de personnes.
consent-composite = Des personnes composées
consent-composite-words = Aucune n’existe ainsi ; les traits de plusieurs personnes y sont mêlés.
consent-written = Accord donné par écrit
consent-written-words = Toute personne que l’on pourrait reconnaître a lu le texte et signé.

# What is wrong with an answer
wrong-name-long = Un titre compte au maximum 150 caractères.
wrong-summary-long = { $count ->
    [one] Un résumé compte au maximum 500 caractères ; celui-ci en a { $count }.
   *[other] Un résumé compte au maximum 500 caractères ; celui-ci en a { $count }.
}
wrong-language = Choisissez la langue dans laquelle vous écrivez.
wrong-audience = Choisissez qui peut le lire.
wrong-consent = Indiquez comment les personnes dans ce texte sont protégées.
wrong-group = La taille minimale du groupe ne peut pas dépasser sa taille maximale.
wrong-number = « { $typed } » n’est pas un nombre entier jusqu’à 100 000.
wrong-practice-name = Une pratique a besoin d’un nom d’au moins 3 caractères.
wrong-why = Dites pourquoi vous le faites.
wrong-procedures = Décrivez au moins une étape.
wrong-where = Choisissez au moins un lieu.
wrong-dose = Donnez au moins un de ces chiffres, ou indiquez qu’il n’y a pas de fin prévue.
wrong-essay-long = Une réponse compte au maximum 10 000 caractères.
wrong-essay-name = Un essai a besoin d’un titre d’au moins 3 caractères.
wrong-essay-empty = Une phrase suffit, mais il en faut une.

# The form of a practice
practice-name = Comment l’appelez-vous ?
practice-name-hint = Un nom que des collègues utiliseraient entre eux. De 3 à 150 caractères.
practice-why = Pourquoi le faites-vous ?
practice-why-hint = Le problème que vous avez remarqué, l’idée derrière votre réponse, le but. Deux ou trois paragraphes.
practice-procedures = Que faites-vous, étape par étape ?
practice-procedures-hint = Une étape par ligne, dans l’ordre. Commencez une ligne par deux espaces pour poursuivre l’étape précédente. Par exemple : Tour d’accueil, 15 minutes.
practice-where = Où cela se passe-t-il ?
practice-target-groups = Pour qui ?
practice-target-groups-hint = Choisissez tout ce qui convient. Les partenaires filtrent selon ces groupes dans leur propre langue.
practice-materials = De quoi avez-vous besoin ?
practice-materials-hint = Une chose par ligne. Un lien après une barre : Cartes illustrées | https://example.org/cards.pdf
practice-providers = Qui intervient ?
practice-providers-hint = Un rôle par ligne : rôle | combien | formation. Par exemple : Éducatrice ou éducateur | 2 | 20 heures sur le travail de groupe
practice-mode = Sous quelle forme ?
practice-unit = Avec qui à la fois ?
practice-unit-hint = Une personne, une famille, plusieurs ensemble.
practice-tailoring = Qu’adaptez-vous à chaque famille ?
practice-tailoring-hint = Ce qu’il est prévu de faire varier, et comment vous en décidez.
practice-modifications = Qu’avez-vous changé depuis le début ?
practice-modifications-hint = Et pourquoi. Par exemple : un service d’interprétation depuis le troisième groupe.
practice-fidelity-planned = Comment voyez-vous si cela se fait comme décrit ?
practice-fidelity-planned-hint = Une liste de points à vérifier, une deuxième personne dans la pièce, rien encore.
practice-fidelity-actual = Et qu’en a-t-il été en réalité ?
practice-fidelity-actual-hint = Par exemple : 10 séances sur 12 comme prévu, sur trois groupes.
practice-observed = Quels changements avez-vous constatés ?
practice-observed-hint = Chez qui, combien, où et quand. Les pourcentages d’un tableau sont aussi montrés en barres. Aucun chiffre sur moins de cinq personnes.
practice-core-elements = Que faut-il garder quand on l’adapte ?
practice-core-elements-hint = Un élément par ligne.
practice-risks = Quand vaut-il mieux ne pas le faire ?
practice-risks-hint = Un risque ou une limite par ligne.
practice-life-stages = Âges ou étapes de la vie
practice-settings = Dans quel type de service ?
practice-settings-hint = Là où les familles vous rencontrent, pas seulement là où ceci se passe.
practice-sectors = Champs d’action
practice-community-resources = Qu’apporte le quartier ?
practice-also-involved = Qui d’autre participe ?
practice-also-involved-hint = Au-delà de votre propre service.
practice-cost-band = Coût hors personnel
practice-cost-band-hint = Une impression suffit.
practice-space = Espace
practice-space-hint = Par exemple : une pièce avec une cuisine.
practice-inputs = Modèle logique : les moyens
practice-activities = Ce qui est fait
practice-outputs = Ce que l’on peut compter
practice-outcomes = Ce qui change pour les familles
practice-assumptions = Ce qui doit être vrai pour que cela fonctionne
practice-status = La pratique est-elle en usage ?
practice-status-hint = « Avec prudence » et « n’est plus recommandée » s’affichent pour toutes les personnes qui la lisent ou l’ont adaptée.
practice-sessions = Séances
practice-minutes = Minutes chacune
practice-every-days = Tous les … jours
practice-weeks = Semaines en tout
practice-group-min = Groupe : de
practice-group-max = Groupe : à
practice-staff-hours = Heures de personnel
practice-lede = Cinq réponses sont nécessaires pour publier. Les autres aident à essayer votre pratique ailleurs ; laissez ouvert ce que vous ne savez pas.
practice-dose = Combien, et à quel rythme ?
practice-dose-hint = Au moins une de ces indications. Des nombres seulement.
practice-open-ended = Sans fin prévue
practice-others = Pour que d’autres puissent l’essayer
practice-more = Plus : services, quartier, ressources, changement attendu
practice-means = Ressources
practice-means-hint = Pour un cycle.
practice-interpreters = Interprètes ou plusieurs langues
practice-completeness = Complétude
practice-answered = { $count ->
    [one] Question renseignée : { $count } sur les 12 qui permettent de reproduire une pratique.
   *[other] Questions renseignées : { $count } sur les 12 qui permettent de reproduire une pratique.
}

# The questions of a practice, in a few words
ask-name = Le nom
ask-why = Pourquoi vous le faites
ask-procedures = Les étapes
ask-where = Où
ask-dose = Combien
ask-materials = Ce qu’il faut
ask-providers = Qui intervient
ask-mode = Sous quelle forme
ask-tailoring = Ce que vous adaptez
ask-modifications = Ce qui a changé
ask-fidelity-planned = Comment vous le vérifiez
ask-fidelity-actual = Ce qu’il en a été

# Answers to choose from
choose-none = Non précisé
choose-individual = Une personne
choose-one-family = Une famille
choose-several-families = Plusieurs familles ensemble
choose-group = Un groupe
choose-community = Une communauté
choose-cost-free = Aucun
choose-cost-low = Faible
choose-cost-medium = Moyen
choose-cost-high = Élevé
choose-in-use = En usage
choose-paused = En pause
choose-caution = En usage, avec prudence
choose-withdrawn = N’est plus recommandée

# The form of an essay
essay-form-name = Titre
essay-form-name-hint = Qu’est-ce qui donnerait envie à des collègues de le lire ? De 3 à 150 caractères.
essay-form-learnt = Qu’avez-vous appris ?
essay-form-learnt-hint = Une chose vue ou entendue que vous ne saviez pas, ou que vous aviez oubliée.
essay-form-before = Comment travailliez-vous avant ?
essay-form-before-hint = Pour que l’on comprenne ailleurs d’où vous partez.
essay-form-meets = Comment ces deux façons de travailler se rencontrent-elles ?
essay-form-meets-hint = Ce qui s’accorde, ce en quoi l’une gêne l’autre.
essay-form-interaction = En un mot, ce qui est nouveau
essay-form-interaction-hint = Par rapport à votre façon de travailler d’avant.
essay-form-try-text = Qu’allez-vous essayer ?
essay-form-try-text-hint = Petit, c’est bien : quoi, avec qui, pour quand.
essay-form-lede = Après une formation ou une visite : quatre questions, avec vos propres mots. Les quatre réponses sont nécessaires pour publier.
essay-form-length = Un mot sur la longueur
essay-form-length-words = { $count ->
    [one] La plupart des essais que les collègues lisent jusqu’au bout comptent de 400 à 900 mots. Le vôtre en compte { $count }.
   *[other] La plupart des essais que les collègues lisent jusqu’au bout comptent de 400 à 900 mots. Le vôtre en compte { $count }.
}
ask-title = Le titre
ask-learnt = Ce que vous avez appris
ask-before = Comment vous travailliez avant
ask-meets = Comment les deux se rencontrent
ask-try = Ce que vous allez essayer
# These go on from: In one word, the new
choose-replaces = remplace ce que nous faisions
choose-complements = complète ce que nous faisions
choose-conflicts = est en conflit avec ce que nous faisions
choose-unclear = n’est pas encore clair

# The preview
preview-title = Aperçu : { $title }
preview-how = Voici comment le texte sera vu.
preview-back = Retour à l’écriture
preview-team = Seule l’équipe le lira.
preview-institution = Seuls les membres de cette institution le liront.
preview-network = Les membres connectés de cette institution et des institutions partenaires le liront.
preview-public = Tout le monde le lira.
