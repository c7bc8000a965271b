# The menu of the desk, for signed-in members
desk-heading = Votre espace
desk-texts = Textes
desk-write-practice = Décrire une pratique
desk-write-essay = Écrire un essai
desk-password = Mot de passe
desk-access = Applications et navigateurs
desk-page = Votre page
desk-administration = Administration
desk-partners = Partenaires
desk-servers = Serveurs
desk-reports = Signalements

# What has just been done
done-saved = Votre brouillon est enregistré.
done-published = Le texte est publié.
done-withdrawn = Le texte est retiré, et les autres en sont informés.
done-password = Votre nouveau mot de passe est enregistré.
done-welcome = Vous avez ouvert une session.

# Own texts
desk-nothing = Rien ici pour l’instant : le premier texte est le plus difficile.
# For example: You have one draft and 3 published texts.
desk-have = Vous avez { $drafts } et { $published }.
desk-drafts-count = { $count ->
    [one] { $count } brouillon
   *[other] { $count } brouillons
}
desk-published-count = { $count ->
    [one] { $count } texte publié
   *[other] { $count } textes publiés
}
desk-waiting-count = { $count ->
    [one] Un brouillon de collègue mériterait un second regard.
   *[other] { $count } brouillons de collègues mériteraient un second regard.
}
desk-drafts = Brouillons
desk-no-drafts = Aucun brouillon ne vous attend.
desk-saved = enregistré : { $when }
desk-waiting = Brouillons de collègues
desk-published = Publiés
desk-no-published = Ce que vous publiez apparaît ici, avec ce qu’il en advient.
desk-edit = Modifier
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Modifier { $title }
desk-withdrawn = Retirés
desk-withdrawn-when = retrait : { $when }
desk-for-team = Pour l’équipe.
desk-for-house = Pour cette institution.
desk-for-network = Pour le réseau.
desk-for-all = Pour tout le monde.
desk-newer = Un brouillon plus récent n’est pas encore publié.
erased-nowhere = Ce texte n’était dans aucune autre institution.
erased-all = { $count ->
    [one] Effacé dans la seule institution partenaire qui l’avait.
   *[other] Effacé dans { $count } institutions partenaires sur { $count }.
}
erased-some = { $count ->
    [one] Effacé dans { $at } institution partenaire sur { $count }. Pas encore : { $hosts }.
   *[other] Effacé dans { $at } des { $count } institutions partenaires. Pas encore : { $hosts }.
}

# What can use the account
access-lede = Ce qui peut utiliser votre compte en ce moment. Mettez fin à ce que vous ne connaissez pas ou dont vous n’avez plus besoin ; cela ne change rien à vos textes.
access-apps = Applications
access-no-apps = Aucune application n’utilise votre compte.
access-app = Application
access-browsers = Navigateurs
access-browser = Navigateur
access-since = début : { $when }
access-end = Révoquer
access-end-whom = Révoquer l’accès : { $name } (début : { $when })
access-sign-out = Déconnecter
access-sign-out-whom = Déconnecter : { $name } (début : { $when })
access-by-admin = Un jeton créé par l’administration
access-given = Droits accordés : { $scopes }.
access-this-browser = Ce navigateur
access-other-browser = Un autre navigateur
access-until = Session ouverte jusqu’au { $day }.

# Withdrawing a text
withdraw-title = Retirer
withdraw-heading = Retirer ce texte ?
withdraw-words = { $title } disparaît d’ici et, en quelques secondes, des pages de nos partenaires et de tous les serveurs qui nous suivent. Une note reste à son adresse et indique que le texte a été retiré. Il n’est pas possible de revenir en arrière.
withdraw-do = Retirer
withdraw-keep = Garder
