# The roles of members
role-reader = Lectrice ou lecteur
role-student = Étudiante ou étudiant
role-practitioner = Praticienne ou praticien
role-editor = Membre de la rédaction
role-reviewer = Relecture pour la protection des données
role-admin = Admin
role-reader-may = Lit ce qui est destiné à cette institution et au réseau, commente et suit.
role-student-may = Écrit des brouillons ; une praticienne ou un praticien les publie.
role-practitioner-may = Écrit et publie.
role-editor-may = Modifie et retire les textes d’autres personnes, décide au sujet des signalements, invite des collègues.
role-reviewer-may = Se prononce sur ce que la vérification des textes retient, retire des textes, décide au sujet des signalements.
role-admin-may = Fait tout ce que fait la rédaction, et s’occupe des membres, des partenaires, des serveurs et des réglages.

# The members of the house, for admins and editors
members-heading = Membres
# One sentence of state after the other
members-count = { $count ->
    [one] Une personne peut se connecter.
   *[other] { $count } personnes peuvent se connecter.
}
members-suspended = { $count ->
    [one] Un compte est suspendu.
   *[other] { $count } comptes sont suspendus.
}
members-invited = { $count ->
    [one] Une invitation est en cours.
   *[other] { $count } invitations sont en cours.
}
members-not-invited = Aucune invitation n’est en cours.
members-not-allowed = La rédaction et les admins invitent les collègues.
members-admin-only = Seul un compte admin peut gérer les membres.
members-people = Personnes
# The name of the table for who has it read aloud
members-table = Les membres de cette institution
members-person = Personne
members-role = Rôle
members-last = Dernier passage
members-state = État
members-never = jamais
members-fine = peut se connecter
members-shut = compte suspendu
members-decide = Décider
# Read aloud instead of "Decide"
members-decide-whom = Décider au sujet du compte { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } est membre depuis le { $day }. Adresse e-mail : { $email }.
member-seen = Dernier passage le { $day }.
member-not-seen = Aucun passage pour l’instant.
member-is-suspended = Compte suspendu depuis le { $day } : personne ne peut s’y connecter.
member-no-password = Aucun mot de passe n’a encore été choisi.
member-role = Rôle
member-role-hint = Le changement prend effet aussitôt.
member-role-change = Changer de rôle
member-link = Un lien de connexion
member-link-words = Pour qui a oublié son mot de passe ou n’en a jamais choisi. Le lien connecte une seule fois, dans les 24 heures ; remettez-le vous-même. Les liens plus anciens de cette personne cessent de fonctionner.
member-link-make = Créer un lien
member-link-made = Ce lien permet une seule connexion au compte { $name }, dans les 24 heures. Il ne s’affiche que maintenant.
member-suspend = Suspendre
member-suspend-words = Plus personne ne peut se connecter à ce compte : navigateurs et applications sont déconnectés aussitôt. Les textes restent où ils sont. Vous pouvez lever la suspension à tout moment.
member-suspend-heading = Suspendre le compte { $name } ?
member-restore = Lever la suspension
member-restore-words = La personne peut se reconnecter avec son ancien mot de passe. Il faut connecter de nouveau les applications.
member-delete = Supprimer
member-delete-open = Supprimer ce compte
member-delete-words = Pour qui part définitivement et souhaite que rien ne reste. Avant la suppression, vous lisez ce qui disparaîtra.
member-delete-heading = Supprimer le compte { $name } ?
member-delete-texts = { $count ->
    [0] Il n’y a aucun texte de cette personne.
    [one] Un texte ou commentaire est retiré ici, et il est demandé à chaque serveur qui l’a reçu de l’effacer.
   *[other] { $count } textes et commentaires sont retirés ici, et il est demandé à chaque serveur qui les a reçus de les effacer.
}
member-delete-account = Le nom, l’adresse e-mail et le mot de passe sont effacés ; tous les navigateurs et toutes les applications sont déconnectés.
member-delete-handle = L’identifiant { $handle } reste réservé, pour que personne d’autre ne soit pris pour cette personne.
member-delete-final = Il n’est pas possible de revenir en arrière. Si des textes doivent rester, il leur faut d’abord un autre auteur ou une autre autrice : parlez-en avec la personne.
member-delete-do = Supprimer définitivement
member-keep = Ne rien changer
member-becomes = Nouveau rôle pour { $name } : { $role }
member-becomes-do = Changer de rôle
member-gave = Jusqu’à présent : { $role }.
member-last-admin = C’est le seul compte admin. Donnez d’abord ce rôle à quelqu’un d’autre.
member-oneself = Il s’agit de votre propre compte. Adressez-vous à un ou une autre admin.
member-suspended-link = Une personne dont le compte est suspendu ne peut pas se connecter. Levez d’abord la suspension.
member-back = Tous les membres

# Inviting colleagues
join-heading = Invitations
join-lede = Une invitation est un lien qui fonctionne une seule fois, pour une seule personne ; celle-ci choisit son nom, son identifiant et son mot de passe.
join-role = Rôle
join-role-hint = L’administration peut le changer plus tard.
join-language = Langue
join-language-hint = Celle des e-mails envoyés à cette personne. Les pages suivent le navigateur.
join-days = Jours
join-days-hint = Durée de validité de l’invitation : de 1 à { $most }.
join-name = Nom
join-name-hint = Seulement pour votre liste et pour préremplir le formulaire ; facultatif.
join-email = Adresse e-mail
join-email-hint = Seulement pour votre liste et pour préremplir le formulaire ; facultatif.
join-make = Créer une invitation
join-mail = L’envoyer par e-mail
# What has just been done
join-sent = L’invitation est partie.
join-made = Transmettez ce lien. Il ne s’affiche que maintenant.
# A label before the address
join-made-link = Lien
join-open = Invitations en cours
join-none = Aucune invitation n’est en cours.
join-table = Invitations en cours
join-whom = Pour
join-anybody = toute personne qui a le lien
join-until = Valable jusqu’au
join-take-back = Révoquer
# Read aloud instead of "Take back"
join-take-back-whom = Révoquer l’invitation pour { $name }
join-many = Inviter plusieurs personnes à la fois

# What can be wrong with an invitation
join-wrong-name = Un nom compte de 1 à 100 caractères.
join-wrong-email = Ce n’est pas une adresse e-mail.
join-wrong-needed = Pour envoyer un e-mail, il faut une adresse.
join-wrong-member = Un membre a déjà cette adresse e-mail.
join-wrong-twice = Cette adresse e-mail figure deux fois dans la liste.
join-wrong-role = Ce rôle n’existe pas. Rôles possibles : reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Seul un compte admin peut inviter avec ce rôle.
join-wrong-language = Choisissez une de ces langues.
join-wrong-days = Une invitation est valable de 1 à { $most } jours.

# Inviting from a list
many-heading = Inviter plusieurs personnes à la fois
many-lede = Une personne par ligne : adresse e-mail ; nom ; rôle. Le nom et le rôle sont facultatifs. Vous voyez d’abord ce qui serait créé ; rien n’est créé avant votre accord.
many-lines = La liste
# The example stays as it is, only the names may be those of your language
many-lines-hint = Par exemple : nora@example.org; Nora Vidal; practitioner
many-usual = Rôle pour les lignes qui n’en indiquent pas
many-usual-hint = Pour les lignes qui n’ont qu’une adresse, ou une adresse et un nom.
many-look = Vérifier la liste
many-file = Ou choisir un fichier
many-file-hint = Un fichier texte ou un tableau enregistré au format CSV, avec les mêmes colonnes.
many-file-look = Lire le fichier
many-empty = Il n’y a aucune ligne à lire.
many-too-many = Au maximum { $most } personnes à la fois.
many-file-unreadable = Ce fichier n’est pas un fichier texte. Enregistrez le tableau au format CSV et choisissez-le de nouveau.
many-fine = { $count ->
    [one] Une invitation peut être créée.
   *[other] { $count } invitations peuvent être créées.
}
many-faulty = { $count ->
    [one] Une ligne est à revoir. Corrigez-la ci-dessous ; d’ici là, rien n’est créé.
   *[other] { $count } lignes sont à revoir. Corrigez-les ci-dessous ; d’ici là, rien n’est créé.
}
many-table = Les lignes de la liste
many-line = Ligne
many-state = État
many-ready = prête
many-make = { $count ->
    [one] Créer une invitation
   *[other] Créer { $count } invitations
}
many-mail = { $count ->
    [one] L’envoyer par e-mail
   *[other] Les envoyer par e-mail
}
many-made-heading = Les invitations sont créées
many-made = { $count ->
    [one] Un lien, pour une personne. Il ne s’affiche que maintenant : copiez-le.
   *[other] { $count } liens, chacun pour une personne. Ils ne s’affichent que maintenant : copiez-les.
}
many-copy = L’ensemble, à copier : adresse e-mail ; nom ; lien

# Lines of the log of decisions
deed-role = Rôle changé
deed-suspended = Compte suspendu
deed-restored = Suspension levée
deed-link = Lien de connexion créé
deed-deleted = Compte supprimé
deed-invited = Invitation créée
deed-invitation-back = Invitation révoquée

# The settings of the node, for admins
setting-heading = Réglages
setting-admin-only = Seul un compte admin peut voir et changer les réglages.
# After a sentence about which servers may talk to this one
setting-state-mail = Les e-mails sont envoyés.
setting-state-no-mail = Aucun e-mail n’est envoyé : qui a oublié son mot de passe ne peut pas revenir par ce moyen.
setting-state-unread = { $count ->
    [0] Chaque langue des pages a été relue par une personne dont c’est la langue maternelle.
    [one] Une langue des pages n’a pas encore été relue par une personne dont c’est la langue maternelle.
   *[other] { $count } langues des pages n’ont pas encore été relues par une personne dont c’est la langue maternelle.
}
setting-keep = Enregistrer
setting-too-long = Au maximum { $most } caractères.
# What has just been done
setting-kept = Les réglages sont enregistrés.
setting-announce = Annonces
# Read aloud before an announcement
setting-announced = Annonce
setting-for-readers = Pour tout le monde
setting-for-readers-hint = Une ou deux phrases qui figurent sur chaque page, pour tout le monde. Laissez ce champ vide s’il n’y a rien à annoncer.
setting-for-members = Pour les membres
setting-for-members-hint = Visible pour les membres seulement, sur chaque page. Laissez ce champ vide s’il n’y a rien à annoncer.
setting-about = À propos de l’institution
setting-summary = La phrase sur l’institution
setting-summary-hint = Elle ouvre la page d’accueil et figure dans le profil que d’autres suivent. Si ce champ est vide, c’est la phrase de la configuration qui s’affiche.
setting-file = Ce que contient la configuration
setting-file-words = Le reste se modifie dans le fichier { $file } et prend effet au redémarrage du serveur. À côté de chaque réglage figure le nom qu’il y porte. Les mots de passe ne s’affichent jamais.
setting-not-said = non indiqué
setting-yes = oui
setting-no = non
setting-house = Institution
setting-name = Nom
setting-handle = Identifiant
setting-country = Pays
setting-town = Ville
setting-languages = Langues, la principale en premier
setting-contact = Contact de l’institution
setting-officer = Contact pour la protection des données
setting-network = Réseau
setting-address = Adresse
setting-mode = Qui peut échanger avec ce serveur
setting-signed = La lecture par ActivityPub exige une signature
setting-development = Seulement pour des essais
setting-storage = Stockage
setting-database = Base de données
setting-media = Dossier des images et des fichiers
setting-mail = E-mails
setting-mail-server = Serveur de messagerie
setting-mail-from = Expéditeur des e-mails
setting-mail-nobody = aucun
setting-mail-folder = aucun : chaque e-mail devient un fichier dans { $folder }
# After the host of the mail server
setting-mail-sealed = (chiffré)
setting-mail-open = (non chiffré, sur cette machine)
setting-mail-test = M’envoyer un e-mail d’essai
setting-mail-none = Indiquez un serveur de messagerie dans la configuration : les invitations, les liens en cas de mot de passe oublié et les nouveautés pourront partir par e-mail.
setting-mail-taken = Le serveur de messagerie a accepté un e-mail pour { $email }. Vérifiez s’il est arrivé, aussi parmi les courriers indésirables.
# What the mail server answered follows, in its own words
setting-mail-refused = L’e-mail d’essai n’a pas pu être remis. Voici la réponse :
setting-safeguards = Mesures de protection
setting-second = Un texte pour tout le monde exige une deuxième personne
setting-limits = Limites
setting-guesses = Mots de passe erronés pour un même compte depuis une même adresse
setting-guesses-from = Mots de passe erronés depuis une même adresse
setting-calls = Requêtes de l’application d’une même personne
setting-calls-from = Requêtes sans compte depuis une même adresse
setting-often = { $count ->
    [one] { $count } en { $minutes } minutes
   *[other] { $count } en { $minutes } minutes
}
setting-tongues = Langues des pages
setting-tongues-words = Les mots des pages ont été écrits avec soin dans chaque langue. Tant qu’une personne dont c’est la langue maternelle ne les a pas relus, il peut s’y trouver ici ou là une phrase que personne ne dirait. Signalez-la-nous si vous en trouvez une.
setting-read = relue par { $name }
setting-unread = pas encore relue par une personne dont c’est la langue maternelle
setting-deed-announcement = Annonce modifiée
setting-deed-summary = Phrase sur l’institution modifiée

# What a member hears of: who did what
heard-heading = Notifications
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Une nouvelle notification
   *[other] { $count } nouvelles notifications
}
heard-nothing = Rien pour l’instant. Quand quelqu’un vous répond, vous suit ou enregistre ce que vous avez écrit, vous le voyez ici.
heard-no-news = Rien de nouveau depuis votre dernier passage.
heard-news = { $count ->
    [one] Une notification est nouvelle.
   *[other] { $count } notifications sont nouvelles.
}
# A small mark beside what was not seen before
heard-new = nouveau
heard-older = Plus anciennes
heard-reply = { $name } vous a répondu
heard-mention = { $name } vous mentionne
heard-status = { $name } a publié quelque chose
heard-reblog = { $name } a partagé ce que vous avez écrit
heard-favourite = { $name } aime ce que vous avez écrit
heard-follow = { $name } vous suit
heard-follow-request = { $name } demande à vous suivre
heard-poll = Un sondage créé par { $name } est terminé
heard-update = { $name } a modifié un texte que vous aviez partagé
heard-report = { $name } a fait un signalement
heard-mail = E-mails
heard-mail-when = Quand vous recevez un e-mail
heard-mail-hint = Chaque e-mail contient un lien pour ne plus en recevoir, sans se connecter.
heard-at-once = Aussitôt
heard-at-once-words = Pour chaque réponse et chaque mention.
heard-daily = Une fois par jour
heard-daily-words = Un seul e-mail avec tout ce qui est nouveau, et aucun quand il n’y a rien.
heard-never = Jamais
heard-never-words = Seulement ici.
heard-language = Langue
heard-language-hint = Celle des e-mails que vous recevez. Les pages suivent votre navigateur.
heard-keep = Enregistrer
# What has just been done
heard-kept = Votre choix est enregistré.
heard-no-mail = Ce serveur n’envoie pas d’e-mails. L’administration peut le configurer.
heard-stop-heading = Ne plus recevoir ces e-mails
heard-stop-words = Vous ne recevez plus d’e-mails sur les réponses, les mentions et les nouveautés. Les liens en cas de mot de passe oublié arrivent toujours quand vous en demandez un.
heard-stop = Arrêter ces e-mails
heard-stopped = C’est fait : vous ne recevez plus ces e-mails. Sur la page de vos notifications, vous pouvez changer d’avis à tout moment.

# The second step of signing in: a code from an app on the phone
second-heading = Connexion
second-is-off = À la connexion, seul un mot de passe vous est demandé.
second-is-on = { $count ->
    [0] Après le mot de passe, un code de votre application vous est demandé. Il ne vous reste aucun code de secours : désactivez la validation en deux étapes, puis activez-la de nouveau.
    [one] Après le mot de passe, un code de votre application vous est demandé. Il vous reste un code de secours, pour le cas où vous perdriez l’application.
   *[other] Après le mot de passe, un code de votre application vous est demandé. Il vous reste { $count } codes de secours, pour le cas où vous perdriez l’application.
}
second-why = Avec la validation en deux étapes, connaître votre mot de passe ne suffit pas pour entrer. Il vous faut une application de codes à usage unique sur votre téléphone ou votre ordinateur ; la plupart des gestionnaires de mots de passe en sont une.
second-on = Activer la validation en deux étapes
second-off = Désactiver la validation en deux étapes
second-off-hint = Celui de votre application, ou un de vos codes de secours.
second-key-words = Faites lire cette image par votre application. Saisissez ensuite le code qu’elle affiche.
# Read aloud instead of the picture
second-picture = Une image avec la clé pour votre application ; la même clé figure ci-dessous en toutes lettres
second-type = Ou saisissez cette clé dans l’application :
second-code = Code
second-first-hint = Six chiffres. Ils changent toutes les trente secondes.
second-wrong = Ce code n’est pas le bon. Chaque code fonctionne une seule fois, pendant trente secondes.
second-codes-heading = Gardez ces codes
second-codes-words = La validation en deux étapes est activée. Si vous perdez l’application, chacun de ces codes de secours vous permet d’entrer une fois. Imprimez-les ou notez-les : ils ne s’affichent que maintenant.
second-codes-kept = Je les ai gardés
second-enter = Encore une étape
second-enter-hint = Celui de votre application, ou un des codes de secours que vous avez gardés en activant la validation en deux étapes.
second-lost = Vous avez perdu l’application et les codes ? Un ou une admin de l’institution peut désactiver pour vous la validation en deux étapes.
# Where a form is sent again after signing in on the same page
second-elsewhere = Ce compte demande aussi un code. Connectez-vous dans un autre onglet de ce navigateur, puis revenez ici et appuyez sur le bouton.
# On the page of apps and browsers
second-others = Déconnecter tous les autres navigateurs
second-lift = Désactiver la validation en deux étapes
second-lift-words = Pour qui a perdu l’application et les codes. Assurez-vous que la demande vient vraiment de cette personne.
second-deed = Validation en deux étapes désactivée
