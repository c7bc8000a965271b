# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = « { $words } » est un numéro d’identification personnel ou un numéro de compte ({ $number }). Il désigne avec certitude une seule personne : enlevez-le.
safeguard-number-ask = « { $words } » est peut-être un numéro d’identification personnel ({ $number }). Enlevez-le, ou indiquez ce que c’est d’autre.
safeguard-email = « { $words } » est une adresse e-mail. Elle mène directement à une personne : enlevez-la.
safeguard-phone = « { $words } » est un numéro de téléphone. Il mène directement à une personne : enlevez-le.
safeguard-record = « { $words } » est le numéro d’un dossier ou d’un document. Il permet de retrouver quelqu’un : enlevez-le.
safeguard-birth = « { $words } » est une date de naissance. Écrivez plutôt l’âge en années ou l’étape de la vie.
safeguard-date = « { $words } » est une date précise. Si elle appartient à l’histoire d’une famille, écrivez plutôt la saison ou l’année.
safeguard-age = « { $words } » : peu de personnes ont cet âge. Écrivez plutôt « plus de 89 ans » ou « d’un très grand âge ».
safeguard-initials = « { $words } » : des initiales avec un âge désignent une personne. Prenez un prénom inventé, ou aucun.
safeguard-address = « { $words } » ressemble à une rue avec un numéro. Écrivez plutôt de quel genre de lieu il s’agit.
safeguard-postcode = « { $words } » ressemble à un code postal que peu de logements partagent. Enlevez-le.
safeguard-profile = « { $words } » mène à un profil sur un réseau social. S’il appartient à une personne que vous accompagnez, enlevez-le.
safeguard-ip = « { $words } » est l’adresse d’un appareil sur internet. Enlevez-la.
safeguard-honorific = « { $words } » nomme une personne avec un titre de civilité. Écrivez plutôt son rôle : une mère, un voisin, une enseignante.
safeguard-name = « { $words } » est peut-être le nom d’une personne. Enlevez-le, ou indiquez qu’il s’agit d’un ou d’une collègue, d’une personne qui a publié ou d’un nom fictif.
safeguard-kin = « { $words } » se trouve là où figurerait le nom d’un proche ou d’une personne que vous accompagnez. Enlevez-le, ou indiquez qu’il est fictif.
safeguard-singling = Ensemble, l’âge, le lieu, le diagnostic, la famille ou un événement peuvent révéler de qui il s’agit, même sans nom. Changez ou omettez certains de ces éléments.
safeguard-too-large = Le texte est trop grand pour être vérifié en entier. Raccourcissez-le ou divisez-le.
safeguard-again = Si l’on ne peut y reconnaître personne, envoyez-le encore une fois sans rien changer.

# The answers to a finding
answer-removed = Je l’ai enlevé
answer-colleague = C’est un ou une collègue, ou une personne qui a publié
answer-fictional = C’est fictif
answer-nobody = Cela ne nomme personne
finding-must-go = Il faut l’enlever avant que le texte puisse être publié.

# The ethics checklist, and the second person
write-ethics = Avant que d’autres le lisent
write-ethics-hint = Nécessaire pour publier dans le réseau ou pour tout le monde. Cochez ce dont vous pouvez répondre ; ce que vous ne pouvez pas cocher, parlez-en à un ou une collègue.
ethics-nobody = Personne ne peut y être reconnu, pas même par le voisinage.
ethics-consented = Les personnes du texte sont composées, ou elles ont donné leur accord.
ethics-withdrawal = Les personnes qui ont donné leur accord savent comment le retirer, à tout moment.
ethics-minors = Quand il est question d’enfants, la question leur a été posée d’une façon adaptée à leur âge.
ethics-others = Les proches, le voisinage et les collègues sont protégés, eux aussi.
ethics-power = J’ai réfléchi à ce que je peux décider au sujet des personnes décrites, et je me suis demandé si elles pouvaient dire non.
ethics-respect = Les personnes décrites pourraient en lire chaque mot sans en être blessées.
ethics-pictures = Les images ne montrent personne, ou les personnes montrées ont donné leur accord ; aucun visage d’enfant n’est visible.
ethics-lawful = Il y a une base légale pour ce texte, et notre délégué ou déléguée à la protection des données en est informé quand c’est nécessaire.
ethics-colleague = Un ou une collègue l’a lu comme le ferait quelqu’un du voisinage.
wrong-ethics = Cochez tous les points de la liste, ou gardez le texte au sein de votre institution.
approve-heading = Publier en tant que deuxième personne
# Translator: no word that would elide stands before the name
approve-words = Ce texte est signé { $author } ; vous le lisez avec un autre regard. Avec vos réponses ici, il part vers son lectorat, toujours signé { $author } ; le fait qu’une deuxième personne l’a lu voyage avec lui.
done-waits = Le texte est enregistré. Comme tout le monde pourra le lire, la rédaction de votre institution le relit et le publie.

# The desk of the data-protection reviewer
stopped-menu = Protection des données
stopped-heading = Ce qui a été retenu
stopped-count = { $count ->
    [0] Aucun texte ne contient quoi que ce soit qui le retienne.
    [one] Un texte contient quelque chose qui désigne une personne. Son autrice ou son auteur peut l’enlever, ou vous le laissez tel quel.
   *[other] { $count } textes contiennent quelque chose qui désigne une personne. Leurs autrices et auteurs peuvent l’enlever, ou vous le laissez tel quel.
}
stopped-reason = Pourquoi cela peut rester
stopped-reason-hint = Le motif est conservé avec votre nom et l’heure.
stopped-overrule = Laisser tel quel

# The page about how texts are checked
checked-heading = Comment les textes sont vérifiés avant de voyager
checked-second = Un texte pour tout le monde est en plus relu et publié par une deuxième personne.
checked-lede = Les textes présents ici sont issus du travail avec des familles. Personne ne devrait pouvoir y être reconnu, pas même par le voisinage. Un programme aide la personne qui écrit à voir ce qui pourrait trahir quelqu’un. Il fonctionne sur ce serveur ; aucun texte n’est envoyé ailleurs pour cela.
checked-looks = Ce qu’il cherche
checked-numbers = Les numéros d’identification personnels de treize pays, d’après leur forme et leur clé de contrôle, et les comptes bancaires.
checked-ways = Les adresses e-mail, les numéros de téléphone, les profils sur les réseaux sociaux, les adresses d’appareils, les numéros de dossiers et de documents.
checked-days = Les dates de naissance, les dates précises, les âges au-delà de 89 ans, les rues avec un numéro, les codes postaux britanniques.
checked-people = Les personnes nommées avec un titre de civilité, les noms qui suivent un lien de parenté (« son fils … »), les prénoms d’une liste, et deux mots qui ressemblent à un nom.
checked-stories = Les paragraphes où se rejoignent au moins trois de ces éléments : l’âge, une petite localité, un diagnostic, la taille de la famille et un événement rare.
checked-fields = Il lit le titre, le résumé, toutes les réponses du formulaire et tous les commentaires. Les chiffres dans d’autres écritures, les caractères invisibles, les espaces entre les chiffres et les numéros coupés par des balises ou répartis sur deux réponses n’y changent rien.
checked-then = Ce qu’il advient de ce qu’il trouve
checked-answers = Ce qui désigne avec certitude une seule personne doit être enlevé ; seule la personne qui relit les textes pour la protection des données dans l’institution peut le laisser tel quel, avec un motif qui est conservé. Pour tout le reste, la question est posée à la personne qui a écrit le texte : elle l’enlève, ou bien il s’agit d’un ou d’une collègue ou d’une personne qui a publié, c’est fictif, ou cela ne nomme personne. Une liste de noms à elle seule ne retient jamais un texte. Pour l’équipe, rien n’est retenu ; pour l’institution, seulement ce qui désigne une seule personne ; pour le réseau et pour tout le monde, il faut répondre à toutes les questions.
checked-travels = Avec le texte voyage l’indication qu’il a été vérifié, quand, et selon quelle version des règles ({ $checker }). Ce qui a été trouvé ne voyage pas et n’est pas conservé : il ne reste qu’une empreinte (hash) des réponses données, qui est effacée avec le texte.
checked-blind = Ce qu’il ne peut pas voir
checked-lived = Les histoires qu’une seule famille peut avoir vécues, racontées sans aucun de ces indices.
checked-nicknames = Les surnoms, les noms en minuscules, les noms qui sont des mots courants et les noms peu courants qui apparaissent seuls.
checked-places = Les lieux, les écoles et les dates qui révèlent de qui il s’agit à qui connaît ces personnes.
checked-faces = Les visages, les voix et tout ce que contiennent les images et les enregistrements.
checked-together = Qui pourrait être reconnu si l’on y ajoute d’autres textes, des journaux ou des rumeurs.
checked-judgement = Aucun programme ne peut promettre que personne n’est reconnaissable. Il ne remplace ni le jugement de la personne qui écrit, ni le consentement des personnes concernées, ni un ou une collègue qui lit le texte comme le ferait quelqu’un du voisinage.

# Above the preview of a draft
preview-safe = Pourrait-on reconnaître quelqu’un ?
preview-safe-nothing = Aucun nom, aucun numéro ni aucune adresse n’a été trouvé. Aucun programme ne voit tout : relisez le texte comme le ferait quelqu’un du voisinage de la famille.
preview-safe-found = { $count ->
    [one] Un passage pourrait révéler qui est quelqu’un. La question vous sera posée au moment de publier.
   *[other] { $count } passages pourraient révéler qui est quelqu’un. La question vous sera posée pour chacun au moment de publier.
}
