# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Auteurs
coauthors-title = Auteurs de { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Auteurs
coauthors-lede = Les coauteurs modifient le texte et figurent à vos côtés parmi ses auteurs. Personne ne le devient sans avoir accepté.
# Beside a name in the list
coauthors-first = Premier auteur
coauthors-since = Coauteur depuis le { $day }
coauthors-waits = Demande envoyée { $when }, pas encore de réponse

# Inviting somebody
coauthors-invite-heading = Inviter un collègue
coauthors-invite-words = Votre collègue en est informé et peut lire le brouillon. Seule la personne qui accepte devient auteur.
coauthors-who = Identifiant dans cette maison
coauthors-who-hint = Par exemple @nom. Tapez @ et quelques lettres d’un nom pour choisir.
coauthors-invite = Inviter
coauthors-take-back = Retirer l’invitation
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Retirer l’invitation : { $name }
coauthors-take-off = Enlever
coauthors-take-off-whom = Enlever { $name }
coauthors-take-off-words = La personne enlevée n’est plus auteur et ne peut plus modifier le texte. Ce qu’elle a écrit reste, et les anciennes versions disent toujours qui les a enregistrées.

# What is wrong with an invitation
coauthors-wrong-nobody = Personne que vous puissiez inviter ne porte ce nom dans cette maison. Vérifiez chaque lettre.
coauthors-wrong-self = C’est vous.
coauthors-wrong-already = { $name } est déjà auteur, ou a déjà été invité.
coauthors-wrong-role = { $name } n’écrit pas ici : son rôle permet de lire et de commenter. L’administration peut le changer.
coauthors-wrong-second = { $name } a publié ce texte en tant que deuxième personne. Qui fait cela ne peut pas en être l’auteur.
coauthors-wrong-many = Un texte a au plus { $most } coauteurs, y compris ceux qui n’ont pas encore répondu.

# For whoever is asked
coauthors-asked = { $name } vous propose d’écrire ensemble « { $title } ».
coauthors-means = Ce que cela signifie
coauthors-means-edit = Vous pouvez modifier le texte, ajouter des images et voir son histoire. Chacun voit ce que l’autre a changé.
coauthors-means-named = Votre nom figure à côté du sien partout où le texte est lu, dans les autres maisons aussi.
coauthors-means-owner = { $name } le publie pour la première fois et peut seul le retirer. Ensuite, vous pouvez publier de nouvelles versions.
coauthors-means-second = Vous ne pouvez pas le relire en tant que deuxième personne, ni maintenant ni plus tard.
coauthors-means-leave = Vous pouvez partir à tout moment. Quand { $name } quitte cette maison, le texte disparaît aussi : copiez-le avant.
coauthors-read = Lire le brouillon
coauthors-agree = Accepter
coauthors-decline = Refuser

# For a co-author
coauthors-own = Le premier auteur est { $name }
coauthors-own-words = { $name } publie ce texte pour la première fois, décide qui le lit et peut seul le retirer. Quand { $name } quitte cette maison, le texte disparaît aussi.
coauthors-copy-words = Vous pouvez à tout moment copier le texte tel qu’il est dans un brouillon à vous.
coauthors-copy = Copier dans un brouillon à moi
coauthors-leave-heading = Partir
coauthors-leave-words = Votre nom disparaît du texte, ici et dans les maisons qui l’ont. Ce que vous avez écrit reste.
coauthors-leave = Quitter ce texte
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } publie ce texte. Enregistrez-le et prévenez quand il est prêt.

# On the desk
coauthors-desk-asked = Invitations à écrire ensemble
# Below the title of a text
coauthors-desk-asks = { $name } vous propose d’écrire ceci ensemble.
coauthors-desk-shared = Écrits à plusieurs
coauthors-desk-of = Le premier auteur est { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Vous écrivez ce texte avec { $names }. Laissez le temps de le copier avant de le retirer : il sera perdu pour tous.
coauthors-delete = Des textes de ce membre sont écrits avec { $names }. Ils disparaissent aussi : laissez d’abord aux coauteurs le temps de les copier.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } et { $last }

# What has just been done
coauthors-done-invited = L’invitation est envoyée.
coauthors-done-taken-back = L’invitation est retirée.
coauthors-done-taken-off = La liste des auteurs est plus courte à présent.
coauthors-done-agreed = Vous êtes maintenant l’un de ses auteurs.
coauthors-done-declined = Vous avez refusé. Votre collègue en est informé.
coauthors-done-left = Vous avez quitté le texte.
coauthors-done-copied = Voici votre copie, un brouillon que vous seul pouvez modifier.

# Notifications
heard-author-asked = { $name } vous propose d’écrire un texte ensemble
heard-author-agreed = { $name } a accepté d’écrire un texte avec vous
heard-author-declined = { $name } a refusé d’écrire un texte avec vous
heard-author-left = { $name } a quitté un texte que vous écrivez ensemble
heard-author-removed = { $name } vous a enlevé des auteurs d’un texte
heard-author-withdrawn = Un texte que vous avez écrit avec { $name } a été retiré

# A heading in the file that a member gets with everything kept about them
coauthors-export = Textes que vous écrivez avec d’autres
