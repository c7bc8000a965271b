# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Bonjour { $name },

# To who forgot the password
mail-recover-subject = { $house } : votre lien de connexion
mail-recover-words = Quelqu’un, sans doute vous, a demandé à retrouver l’accès au compte { $handle } sur le site de l’institution { $house }. Ce lien vous connecte une seule fois, dans l’heure qui suit, et vous permet de choisir un nouveau mot de passe.
mail-recover-button = Connexion
mail-recover-note = Vous n’avez rien demandé ? Alors ne faites rien : sans le lien, personne n’entre, et votre mot de passe reste le même.

# An invitation
mail-invite-subject = { $house } vous invite
mail-invite-words = { $by } vous invite à rejoindre { $house } : un lieu où des praticiennes et des praticiens décrivent ce qui aide les familles et lisent ce que font leurs collègues ailleurs.
mail-invite-anybody = Voici une invitation à rejoindre { $house } : un lieu où des praticiennes et des praticiens décrivent ce qui aide les familles et lisent ce que font leurs collègues ailleurs.
mail-invite-button = Rejoindre
mail-invite-note = L’invitation est pour vous seulement et fonctionne une seule fois, jusqu’au { $day }. Si elle vous est parvenue par erreur, ne faites rien : votre adresse sera ensuite effacée.

# Somebody answered or mentioned the person
mail-told-subject = { $name } vous a écrit
mail-told-button = Lire et répondre

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $house } : une nouveauté
   *[other] { $house } : { $count } nouveautés
}
mail-digest-words = Voici ce qui est nouveau pour vous depuis le dernier e-mail :
mail-digest-button = Toutes les notifications
# A link at the end of these mails
mail-stop = Ne plus recevoir ces e-mails

# A test by an admin
mail-test-subject = { $house } : l’envoi d’e-mails fonctionne
mail-test-words = Vous avez demandé cet e-mail sur la page des réglages. Il est arrivé : les invitations, les liens en cas de mot de passe oublié et les nouveautés arriveront aussi.

# Asking for a link when the password is forgotten
recover-link = Mot de passe oublié ?
recover-heading = Retrouver l’accès
recover-lede = Nous envoyons un lien à l’adresse e-mail de votre compte. Il vous connecte une seule fois, dans l’heure qui suit ; vous choisissez alors un nouveau mot de passe.
recover-name = Identifiant ou adresse e-mail
recover-send = Envoyer le lien
recover-sent-heading = Consultez votre messagerie
recover-sent = Si ce compte existe, un e-mail avec un lien est en route vers son adresse. Cela peut prendre quelques minutes ; regardez aussi parmi les courriers indésirables.
recover-no-mail = Ce serveur n’envoie pas d’e-mails. Demandez un lien de connexion à l’administration de votre institution.
