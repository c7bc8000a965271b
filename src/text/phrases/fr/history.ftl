# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versions
history-title = Versions de « { $title } »
history-lede = Ce qui a été publié de ce texte, et ce qui a changé à chaque fois.
history-field-title = Titre
history-field-summary = Résumé
# Beside the number of a version
history-current = Lue actuellement
history-draft = Brouillon, non publié
history-first = La première version.
# Followed by the names of the fields, with commas between
history-changed = Modifié : { $fields }
history-same = Inchangé : { $fields }
history-nothing = Pas un mot n’a changé.
history-kept = Non affichée : on pourrait y reconnaître quelqu’un.
history-erased = Supprimée : ses mots sont effacés.
history-older = Versions antérieures

# One version beside another
history-one = Version { $number } de « { $title } »
history-since = Ce qui a changé depuis la version { $number }, du { $day }.
history-alone = Aucune version antérieure ne peut être lue ici.
history-marks = Ce qui a disparu est barré ; ce qui est nouveau est souligné.
# Read aloud before words that went, and before words that came
history-went = Enlevé :
history-came = Ajouté :
history-folded = { $count ->
    [one] { $count } ligne inchangée
   *[other] { $count } lignes inchangées
}
history-beside = Comparer avec la version lue actuellement
history-all = Toutes les versions

# Taking a version out
history-take-out = Supprimer la version { $number }
history-out-heading = Supprimer cette version ?
history-out-words = Les mots de la version { $number } de { $title } et ceux des brouillons qui y ont mené sont effacés définitivement. La liste garde son numéro et sa date, et le journal indique qui l’a supprimée.
history-out-do = Effacer ses mots
history-out-keep = Garder
history-done = La version est supprimée. Ses mots sont effacés.
# A line of the log of decisions
history-logged = Version supprimée
