# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Mettre en place ce serveur
welcome-menu = Mise en place
# How many of the steps are done
welcome-done = { $count ->
    [0] Cinq étapes, dans l’ordre que vous voulez ; aucune n’est encore faite. Vous pouvez vous interrompre et revenir plus tard : cette page reste dans votre espace.
    [one] Une étape sur cinq est faite. Vous pouvez vous interrompre et revenir plus tard : cette page reste dans votre espace.
   *[other] { $count } étapes sur 5 sont faites. Vous pouvez vous interrompre et revenir plus tard : cette page reste dans votre espace.
}
welcome-all-done = Les cinq étapes sont faites.
# Beside the heading of a step
welcome-step-done = fait
welcome-step-open = à faire
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [0] Mise en place de ce serveur : aucune des cinq étapes n’est encore faite.
    [one] Mise en place de ce serveur : une étape sur cinq est faite.
   *[other] Mise en place de ce serveur : { $count } étapes sur 5 sont faites.
}
welcome-go-on = Continuer la mise en place
# What has just been done
done-set-up = Le serveur est en place. Ses réglages se trouvent sous « Administration ».

# Step: what readers see first
welcome-house = Ce que l’on voit en premier
# $languages: names of languages, with commas
welcome-house-words = { $house } publie dans ces langues : { $languages }. Le nom, le pays et les langues figurent dans le fichier { $file } ; c’est là qu’ils se modifient, puis il faut redémarrer le serveur.
welcome-colour = La couleur de votre institution
welcome-colour-hint = Les boutons, les liens et les titres en prennent la teinte, toujours assez foncée ou assez claire pour que tout reste lisible. Vous pouvez la changer à tout moment.
welcome-colour-use = Utiliser cette couleur
welcome-colour-back = Revenir à la couleur d’origine
welcome-colour-wrong = Choisissez une autre couleur : un gris n’a pas de teinte que les pages puissent reprendre.
setting-deed-colour = Couleur des pages modifiée

# Step: partners
welcome-network = Le réseau
welcome-network-words = Les institutions partenaires montrent les textes les unes des autres. Adressez une demande à l’une d’elles en indiquant l’adresse de son serveur. Avec un code de son admin, la demande est acceptée aussitôt.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [0] Aucune demande
    [one] Une demande
   *[other] { $asked } demandes
}, { $accepted ->
    [0] aucune acceptée pour l’instant.
    [one] une acceptée.
   *[other] { $accepted } acceptées.
}
welcome-network-known = Institutions que citent vos partenaires

# Step: mail
welcome-mail = E-mails
welcome-mail-on = Les e-mails sont envoyés. Un essai montre s’ils arrivent.
welcome-mail-off = Aucun e-mail n’est encore envoyé : qui oublie son mot de passe doit s’adresser à un ou une admin, et les invitations se transmettent sous forme de liens. Le serveur de messagerie s’indique dans le fichier, sous [mail].
welcome-mail-settings = Réglages des e-mails

# Step: colleagues
welcome-people = Collègues
welcome-people-words = Une invitation est un lien pour une seule personne. La première devrait être pour un ou une deuxième admin, afin que l’institution ne dépende jamais d’un seul compte.
welcome-people-invite = Inviter quelqu’un

# Step: a first text
welcome-text = Une première pratique
welcome-text-words = Personne n’aime entrer dans une maison vide. Décrivez une chose que vous faites avec des familles ; cinq réponses courtes suffisent pour la publier.
welcome-text-write = Décrire une pratique

# Below the steps
welcome-serious = Avant de commencer pour de bon
welcome-serious-words = Faites faire une copie de sauvegarde chaque nuit, et vérifiez de temps en temps qu’elle est lisible :
welcome-doctor-words = Cette commande indique si les noms, le certificat, l’horloge, la base de données et les dossiers sont en ordre :
welcome-finish = Cela suffit : terminer la mise en place
welcome-finish-words = Le rappel disparaît de votre espace. Tout ce qui est ici reste sous « Administration ».
