# The translations of a text, on the desk
translations-heading = Traductions
translations-title = Traductions de « { $title } »
translations-lede = On voit le texte dans la langue que l’on lit, avec le nom de la personne qui l’a traduit ; l’original n’est qu’à un pas.
translations-original = Original
translations-none = Il n’y a pas encore de traduction.
translations-draft = Brouillon, enregistré : { $when }
translations-published = Publiée : { $when }
translations-newer = Publiée : { $when }. Le brouillon a changé depuis.
# A mark beside a translation whose original has changed since
translations-older = Antérieure à l’original actuel
translations-add = Ajouter une traduction
translations-language = Vers quelle langue
translations-language-hint = Une langue dans laquelle ce texte n’existe pas encore.
translations-begin = Commencer
# A button on the page of a text
translations-link = Traduire
translations-unpublished = Publiez d’abord le texte. La traduction part de la version publiée.

# A translation beside its original
translate-heading = Traduire en { $language }
translate-title = { $title } : traduire en { $language }
translate-lede = L’original se trouve à côté de chaque champ. Les nombres, les lieux et les autres choix en sont repris.
translate-original = Original
translate-into = Traduction
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Traduction de : { $question }
translate-lines = Une ligne pour chaque ligne de l’original, dans le même ordre.
translate-newer = L’original a changé depuis que cette traduction a été faite
translate-newer-words = Regardez ce qui a changé, puis modifiez la traduction.
translate-newer-show = Ce qui a changé dans l’original
translate-follows = Cette traduction dit maintenant ce que dit l’original placé à côté.
translate-missing = L’original dit quelque chose ici. Traduisez-le aussi.
translate-count = { $count ->
    [one] L’original a une ligne ici. Écrivez-en une aussi.
   *[other] L’original a { $count } lignes ici. Écrivez-en autant.
}
translate-faulty = Pas encore publiée : certains champs sont à revoir. Votre saisie est enregistrée.
translate-meanwhile = Quelqu’un d’autre a enregistré cette traduction entre-temps. Votre saisie se trouve ci-dessous et n’est pas enregistrée. Si vous enregistrez de nouveau, votre version remplace la sienne.
translate-publish = Publier la traduction
translate-withdraw = Retirer la traduction

# Withdrawing a translation
translate-withdraw-heading = Retirer cette traduction ?
translate-withdraw-words = La traduction de { $title } en { $language } est effacée ici. Il est demandé à nos partenaires de l’effacer aussi. L’original et ses autres traductions restent.
translate-withdraw-keep = Garder
translate-done = La traduction est publiée.
translate-gone = La traduction est retirée.

# On the page of a text
translated-languages = Langues de ce texte
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Langue d’origine : { $language }. Traduction : { $name }.
translated-from = Traduction. Langue d’origine : { $language }.
translated-older = Cette traduction est antérieure à l’original actuel, modifié le { $day }.
translated-read-original = Lire l’original
