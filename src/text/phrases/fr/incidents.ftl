# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Quand un texte permet d’identifier quelqu’un
incident-menu = Textes masqués et retirés
incident-link = Masquer ou retirer…
incident-none = Aucun texte n’a été masqué ni retiré à la suite d’une décision.
incident-count = { $count ->
    [one] Un texte a été masqué ou retiré à la suite d’une décision.
   *[other] { $count } textes ont été masqués ou retirés à la suite d’une décision.
}
incident-gone = Un texte dont les mots sont effacés
incident-author = Par { $name }
incident-shown = Son lectorat peut toujours le lire.
incident-hidden = Il est masqué : seules la personne qui l’a écrit et la modération le lisent ici. Qui l’a reçu auparavant l’a toujours ; retirez-le pour le faire effacer là-bas aussi.
incident-hidden-elsewhere = Il est masqué ici. Sur son propre serveur, rien ne change.
incident-withdrawn = Il est retiré : ses mots sont effacés ici.
incident-nowhere = Il n’avait été envoyé à aucun partenaire.
incident-erased-all = { $count ->
    [one] Le seul partenaire qui l’a reçu l’a effacé.
   *[other] Les { $count } partenaires qui l’ont reçu l’ont tous effacé.
}
incident-erased-some = Effacé chez les partenaires : { $at } sur { $count }. La demande est répétée auprès des autres jusqu’à ce qu’elle soit prise en compte ; revenez voir plus tard.
incident-places = Où il se trouvait
incident-place = Partenaire
incident-state = Ce qu’il indique
incident-place-erased = Effacé : { $when }
incident-place-open = Pas encore confirmé
incident-decisions = Ce qui a été décidé à son sujet
incident-measure = Mesure à prendre maintenant
incident-measure-hint = Masquer est rapide et peut être annulé. Retirer efface le texte ici et sur tous les serveurs qui l’ont reçu, définitivement.
incident-hide = Le masquer tout de suite
incident-withdraw = Le retirer
incident-tell = Dire à son serveur, de façon confidentielle, qu’il permet peut-être d’identifier quelqu’un
incident-rule = Règlement général sur la protection des données, article 5
incident-do = Appliquer
incident-told = Son serveur a été informé. La suite à donner relève de sa décision.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = La vérification à l’arrivée a trouvé ce qui désigne avec certitude une seule personne ({ $rules }). Lisez le texte, masquez-le ici si c’est nécessaire, et informez son serveur.
