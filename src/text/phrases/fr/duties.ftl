# The rules of the house: what members and guests may say here
rules-title = Règles de cette institution
rules-lede = Ce qui peut être dit ici, et ce qui ne peut pas l’être. La modération décide d’après ces règles et d’après la loi ; elle dit pourquoi, et toute personne concernée peut contester.
rules-since = Version { $number }, depuis le { $day }.
rules-standard = Ce sont les règles fournies avec le logiciel ; l’institution n’a pas encore rédigé les siennes.
rules-versions = Versions antérieures
rules-version = Version { $number }, depuis le { $day }
rules-report = Signaler ce qui leur est contraire
# The rules that come with the software
rules-families = Aucune des personnes que vous accompagnez ne peut être reconnue dans ce que vous écrivez, pas même par le voisinage.
rules-respect = Parlez des familles, des collègues et les uns des autres de telle façon que chacune et chacun puisse le lire sans en être blessé.
rules-children = Rien qui nuise à des enfants ou les mette en danger, ni en mots ni en images.
rules-sources = Dites ce qui est de vous et ce que vous avez repris d’autres personnes, et respectez leurs licences.
rules-evidence = Dites ce que vous avez essayé et ce qui n’est qu’une conviction ; ne vendez rien.
rules-law = Rien de ce que la loi interdit : ni haine, ni menaces, ni injures, ni dossiers confidentiels.
# Where an admin writes them
rules-edit = Rédiger les règles
rules-edit-lede = Une règle par ligne. Ce que vous enregistrez devient une nouvelle version ; les précédentes restent lisibles, parce que des décisions ont été prises d’après elles.
rules-in = En { $language }
rules-in-hint = Laissez ce champ vide si l’institution ne parle pas cette langue ; les règles s’affichent alors dans la première langue de l’institution.
rules-save = Enregistrer comme nouvelle version
done-rules = Les règles sont enregistrées comme nouvelle version.
audit-rules = Règles de l’institution rédigées

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Registre des traitements
record-lede = Ce que l’article 30 du RGPD demande à { $house } de consigner dans un registre au sujet de ce serveur, établi à partir de ses réglages. Relisez-le avec votre délégué ou déléguée à la protection des données ; reprenez-le dans votre propre registre.
record-who = Qui en répond
record-who-words = { $house } est responsable du traitement ; le serveur est { $host }.
record-who-contact = Contact :
record-who-officer = Délégué ou déléguée à la protection des données :
record-why = Finalités
record-why-publish = Décrire et partager entre professionnels des pratiques et des essais issus du travail avec des familles, et en discuter.
record-why-accounts = { $count ->
    [one] Permettre à une personne de se connecter et d’écrire, avec un rôle.
   *[other] Permettre à { $count } personnes de se connecter et d’écrire, chacune avec un rôle.
}
record-why-moderate = Répondre aux signalements et tenir un journal des décisions (articles 16 à 20 du règlement sur les services numériques).
record-basis = Base juridique
record-basis-words = Article 6, paragraphe 1, point e) ou f), du RGPD : une mission d’intérêt public, ou un intérêt légitime à des échanges entre professionnels ; point c) pour les signalements. Les textes ne doivent pas contenir de données de personnes accompagnées ; ce qui pourrait identifier quelqu’un est vérifié avant que le texte voyage (article 25).
record-whom = Personnes concernées et données
record-whom-members = Membres : nom, identifiant, adresse e-mail, rôle, empreinte (hash) du mot de passe, textes avec leurs révisions, comptes suivis, éléments enregistrés, sessions.
record-whom-others = Personnes d’ailleurs qui suivent, répondent ou sont suivies : nom, adresse, image, textes publics.
record-whom-reporters = Personnes qui font un signalement : les mots du signalement et, si elles les donnent, leur nom et leur adresse e-mail.
record-receivers = Destinataires
record-receivers-partners = Partenaires, pour les textes du réseau : { $partners }.
record-receivers-nobody = Partenaires, pour les textes du réseau. Il n’y en a pas encore.
record-receivers-open = Pour les textes publics : chaque serveur depuis lequel quelqu’un les suit.
record-receivers-allowed = Pour les textes publics : les partenaires et les serveurs qui ont été autorisés.
record-receivers-none = Pour les textes publics : aucun autre serveur.
record-countries = Partenaires hors de l’Espace économique européen : { $partners }. Indiquez dans votre registre ce qui rend ces transferts licites (chapitre V du RGPD).
record-countries-none = Aucun partenaire ne se trouve hors de l’Espace économique européen, pour autant que les partenaires indiquent où ils sont. Les serveurs qui suivent des textes publics peuvent se trouver n’importe où.
record-long = Durées de conservation
record-long-texts = Les textes, jusqu’à ce que les personnes qui les ont écrits les retirent ; ensuite, l’adresse et le jour restent. Les comptes, jusqu’à leur suppression, avec tous leurs textes.
record-long-elsewhere = Les textes d’autres serveurs, { $days } jours, sauf si quelqu’un d’ici a eu affaire à eux ; ceux des partenaires, aussi longtemps que dure le partenariat.
record-long-reports = Les mots des signalements et l’identité des personnes qui les ont envoyés, { $days } jours après la décision ; les décisions et le journal restent.
record-long-sessions = Les sessions, { $days } jours. Les adresses IP ne sont pas conservées.
record-how = Mesures de protection
record-how-words = Argon2id pour les mots de passe, empreintes (hash) pour les jetons, signatures sur tout ce qui passe entre serveurs, séparation stricte des lectorats, mots effacés écrasés dans la base de données. Le chiffrement des transmissions, les disques, les mises à jour et l’accès à la machine relèvent de l’institution.
