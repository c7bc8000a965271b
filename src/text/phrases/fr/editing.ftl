# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Mise en forme : { $field }
tools-bold = Gras
tools-italic = Italique
tools-heading = Titre
tools-list = Liste
# A list whose items have numbers
tools-numbers = Liste numérotée
tools-quote = Citation
tools-link = Lien
tools-table = Tableau
# A footnote
tools-note = Note
# The heads of the two columns of a new table, with a bar between them
tools-columns = Première colonne|Deuxième colonne

# What is said beside the buttons after something was pasted
paste-plain = C’était très long : le texte a été collé sans sa mise en forme.
paste-pictures = Collé. Les images ont été laissées de côté.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Saisie gardée à { $time }. Enregistrez le brouillon quand vous aurez terminé.
autosave-later = Pas encore gardé : le serveur ne répond pas. Nous réessayons automatiquement.
autosave-signed-out = Votre session s’est fermée. Votre saisie est toujours là : appuyez sur « Enregistrer » et connectez-vous.
autosave-newer = Quelqu’un d’autre a enregistré ce texte entre-temps. Appuyez sur « Enregistrer » pour voir les deux.
autosave-not = Votre saisie n’a pas pu être gardée. Appuyez sur « Enregistrer » pour voir pourquoi.
# When the form is opened again
autosave-found = Voici ce que vous avez saisi ({ $when }) ; ce n’est pas encore enregistré comme brouillon.
autosave-behind = Quelqu’un d’autre a enregistré ce texte depuis : en enregistrant, vous verrez les deux.
autosave-discard = Afficher plutôt le texte enregistré
done-discarded = Voici le texte enregistré.
