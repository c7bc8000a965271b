### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Se connecter avec { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Ou avec votre mot de passe sur ce site
signin-join-button = Rejoindre avec { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Vous avez interrompu la connexion avec { $provider }. Rien n’a changé. Vous pouvez réessayer ou utiliser votre mot de passe.
signin-declined = La connexion avec { $provider } n’a pas abouti. Réessayez ; si cela se reproduit, prévenez l’administration de ce site.
signin-down = { $provider } ne répond pas en ce moment. Réessayez dans quelques minutes ou utilisez votre mot de passe.
signin-misconfigured = La connexion avec { $provider } n’est pas bien configurée. L’administration de ce site doit vérifier les réglages. En attendant, vous pouvez utiliser votre mot de passe.
signin-untrusted = La réponse du service { $provider } n’était pas fiable ; aucune session n’a donc été ouverte. Réessayez ; si cela se reproduit, prévenez l’administration de ce site.
signin-clock = L’horloge du service { $provider } et celle de ce site sont trop décalées. L’administration doit les mettre à l’heure. En attendant, vous pouvez utiliser votre mot de passe.
signin-expired = Cela a pris plus de 10 minutes, ou a commencé dans un autre navigateur. Recommencez.
signin-no-entry = Ce compte ne permet pas de se connecter ici en ce moment. L’administration de ce site peut vous dire pourquoi.
signin-no-account = Vous n’avez pas encore de compte ici. Demandez à la rédaction ou à l’administration de ce site une invitation à l’adresse e-mail que vous avez chez { $provider }.
signin-unverified = Il y a ici un compte avec votre adresse e-mail, mais { $provider } n’a pas confirmé que cette adresse est la vôtre. Connectez-vous avec votre mot de passe, puis associez les deux comptes sur la page « Applications et navigateurs ».

## An account here has the same mail address: the two are connected once

signin-link-heading = Associer votre compte
signin-link-sentence = Vous avez ouvert une session avec { $provider } ({ $email }). Il y a ici un compte avec cette adresse e-mail. Saisissez une fois son mot de passe ; ensuite, { $provider } suffira.
signin-link-button = Associer et se connecter
signin-link-no-password = Pas de mot de passe, ou mot de passe oublié ? Connectez-vous avec un lien qui vous est envoyé, puis associez les deux comptes sur la page « Applications et navigateurs ».

## A new account

signin-join-heading = Bienvenue
signin-join-sentence = { $role ->
    [reader] Vous avez ouvert une session avec { $provider } ({ $email }) et participerez comme lectrice ou lecteur.
    [student] Vous avez ouvert une session avec { $provider } ({ $email }) et participerez comme étudiante ou étudiant.
    [practitioner] Vous avez ouvert une session avec { $provider } ({ $email }) et participerez comme praticienne ou praticien.
    [editor] Vous avez ouvert une session avec { $provider } ({ $email }) et participerez comme membre de la rédaction.
    [reviewer] Vous avez ouvert une session avec { $provider } ({ $email }) et participerez comme personne qui relit les textes pour la protection des données.
   *[admin] Vous avez ouvert une session avec { $provider } ({ $email }) et participerez comme administratrice ou administrateur.
}
signin-join-make = Créer mon compte

## The page "Apps and browsers" of a member

signin-own-heading = Connexion avec { $provider }
signin-own-connected = Votre compte est associé. Vous pouvez vous connecter avec { $provider } ({ $as }).
signin-own-free = Votre compte n’est pas associé à { $provider }. Une fois qu’il le sera, vous n’aurez plus besoin de mot de passe ici.
signin-own-connect = Associer à { $provider }
signin-own-disconnect = Dissocier
signin-own-only-way = Choisissez un mot de passe avant de dissocier le compte : sans mot de passe, vous ne pourriez plus entrer.
signin-own-taken = Ce compte { $provider } est associé ici au compte de quelqu’un d’autre. Rien n’a changé.
signin-own-another = Votre compte est déjà associé à un autre compte { $provider }. Commencez par dissocier celui-ci.

## Short notes on what has just been done

signin-done-connected = Votre compte est associé. Vous pouvez désormais vous connecter ainsi.
signin-done-disconnected = Votre compte n’est plus associé.

## The page for admins: how people sign in

signin-desk-heading = Connexion des membres
signin-desk-lede = Les membres se connectent avec un mot de passe, et avec le code d’une application s’ils activent la validation en deux étapes. Si votre institution a ses propres comptes, ils peuvent aussi les utiliser.
signin-desk-off = Les comptes de votre institution ne sont pas reliés à ce site. La partie [sign_in] de la configuration indique où ils se trouvent ; docs/sign-in.md explique comment faire.
signin-desk-on = Il est possible de se connecter avec { $provider }.
signin-desk-connected = { $count ->
    [one] Un compte est associé.
   *[other] { $count } comptes sont associés.
}
signin-desk-issuer = Émetteur
signin-desk-client = Client
signin-desk-secret = Secret
signin-desk-secret-set = Défini
signin-desk-secret-none = Aucun : le client est public
# The address that the admin types into the institution's own system
signin-desk-return = Adresse de retour à enregistrer là-bas
signin-desk-joining = Qui reçoit un compte
signin-desk-join-all = Toute personne qui peut se connecter là-bas. Rôle : { $role }, sauf si un groupe en indique un autre.
signin-desk-join-invited = Seulement les personnes invitées à l’adresse e-mail qu’elles ont là-bas.
signin-desk-groups = Rôles par groupe
signin-desk-no-groups = Aucun groupe ne donne de rôle.
# One line of the list: members of a group get a role
signin-desk-group = { $group } : { $role }
signin-desk-test-heading = Faire un essai
signin-desk-test-words = Vous vous connectez là-bas vous-même et voyez ce que ce site apprend à votre sujet. Rien n’est enregistré, et votre session ici reste telle quelle.
signin-desk-test = Essayer la connexion

## The page with the outcome of that test

signin-test-heading = Essai de connexion
signin-test-known = La connexion fonctionne. Ce compte est associé à @{ $handle }.
signin-test-link = La connexion fonctionne. La première fois, le mot de passe du compte qui a la même adresse e-mail est demandé.
signin-test-join = { $role ->
    [reader] La connexion fonctionne. La première fois, un compte est créé, comme lectrice ou lecteur.
    [student] La connexion fonctionne. La première fois, un compte est créé, comme étudiante ou étudiant.
    [practitioner] La connexion fonctionne. La première fois, un compte est créé, comme praticienne ou praticien.
    [editor] La connexion fonctionne. La première fois, un compte est créé, comme membre de la rédaction.
    [reviewer] La connexion fonctionne. La première fois, un compte est créé, pour la relecture au titre de la protection des données.
   *[admin] La connexion fonctionne. La première fois, un compte est créé, comme administratrice ou administrateur.
}
signin-test-unverified = La connexion fonctionne, mais l’adresse e-mail de ce compte n’est pas confirmée. La première fois, il faut l’associer soi-même à un compte d’ici.
signin-test-refused = La connexion fonctionne. Sans compte ici et sans invitation, personne n’entre.
signin-test-failed = La connexion ne fonctionne pas.
signin-test-cause = Cause
signin-test-claims = Ce que ce site apprend
signin-test-name = Nom
signin-test-value = Valeur
signin-test-again = Essayer de nouveau

# A line of the privacy notice
signin-privacy = Si vous vous connectez avec { $provider }, un cookie de dix minutes assure l’aller et le retour. Sont conservés l’identifiant sous lequel { $provider } vous connaît et l’adresse électronique ou le nom transmis, jusqu’à ce que vous dissociiez les deux comptes ou que le vôtre soit effacé.
