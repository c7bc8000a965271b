# Signing in
enter-heading = Connexion
enter-handle = Identifiant ou adresse e-mail
enter-password = Mot de passe
enter-button = Connexion
enter-link = Vous avez reçu un lien à usage unique ? Ouvrez-le dans ce navigateur : il vous connecte une fois sans mot de passe et vous permet d’en choisir un.
enter-no-account = Pas encore de compte ? La rédaction ou l’administration du site invite les collègues de cette institution. Pour lire, aucun compte n’est nécessaire.
enter-wrong = Ce nom et ce mot de passe ne vont pas ensemble.

# A link that signs a person in, once
link-heading = Bienvenue, { $name }
link-sentence = Ce lien vous connecte au site de l’institution { $house } avec l’identifiant { $handle }.
link-once = Le lien fonctionne une seule fois. Ouvrir cette page ne l’a pas épuisé.
link-spent = Ce lien a déjà servi ou il est trop ancien. Demandez-en un nouveau à la personne qui vous l’a envoyé.

# An invitation
invited-title = Une invitation pour vous
invited-heading = { $house } vous souhaite la bienvenue
invited-sentence = { $role ->
    [reader] Nous vous invitons à participer comme lectrice ou lecteur.
    [student] Nous vous invitons à participer comme étudiante ou étudiant.
    [practitioner] Nous vous invitons à participer comme praticienne ou praticien.
    [editor] Nous vous invitons à participer comme membre de la rédaction.
    [reviewer] Nous vous invitons à participer comme personne qui relit les textes pour la protection des données.
   *[admin] Nous vous invitons à participer comme administratrice ou administrateur.
}
invited-name = Votre nom
invited-name-hint = Tel que vos collègues le verront sous ce que vous écrivez.
invited-handle = Identifiant
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Lettres minuscules, chiffres et tirets bas. Votre adresse devient @identifiant@{ $host }.
invited-email = Adresse e-mail
invited-email-hint = Jamais affichée. Elle sert à vous envoyer un nouveau lien si vous oubliez le mot de passe.
invited-password = Mot de passe
invited-password-hint = Au moins 10 caractères.
invited-join = Rejoindre

# Choosing a password
password-heading = Choisir un mot de passe
password-lede = Vous avez ouvert une session. Avec un mot de passe, vous pourrez revenir sans nouveau lien ; vous pouvez aussi le choisir plus tard.
password-new = Nouveau mot de passe
password-hint = Au moins 10 caractères. Quelques mots à la suite sont plus faciles à retenir que des signes.
password-keep = Garder ce mot de passe
password-later = Pas maintenant

# A form that came when its session was over
unsent-heading = Pas encore envoyé
unsent-signed-out = Votre session s’est fermée entre-temps. Rien n’est perdu : connectez-vous ici, et tout sera envoyé tel que vous l’avez saisi.
unsent-signed-in = Vous avez ouvert une nouvelle session entre-temps. Rien n’est perdu : relisez votre saisie, puis envoyez-la de nouveau.
unsent-typed = Ce que vous avez saisi
unsent-sign-in-and-send = Se connecter et envoyer
unsent-send-again = Renvoyer
again-heading = Se reconnecter
again-no-password = Vous n’avez pas de mot de passe ? Ouvrez un lien à usage unique dans un autre onglet de ce navigateur, puis revenez ici et appuyez sur le bouton.
