# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Images de { $title }
pictures-lede = Dites ce que montre chaque image, pour les collègues qui ne peuvent pas la voir. Ne montrez pas le visage des personnes que vous accompagnez, sauf accord écrit de leur part.
pictures-published = Les lecteurs voient les images telles que vous les avez publiées. Ce que vous changez ici se verra quand vous publierez de nouveau le texte.
pictures-none = Il n’y a pas encore d’image.
# After the name of a field or a button, for screen readers.
pictures-number = (image { $number })
pictures-words = Décrivez-la pour qui ne peut pas la voir
pictures-words-hint = Une ou deux phrases : ce qui y compte pour le texte.
pictures-decorative = Elle est purement décorative
pictures-missing = Écrivez une description ou retirez l’image.
pictures-earlier = Monter
pictures-later = Descendre
pictures-off = Retirer
pictures-save = Enregistrer
pictures-done = Enregistrer et revenir au texte
pictures-add-heading = Ajouter une image
pictures-file = L’image
pictures-file-hint = JPEG, PNG, WebP ou GIF, de { $most } Mo au maximum. Le lieu de la prise de vue et l’appareil sont effacés du fichier.
pictures-add = Ajouter l’image
pictures-full = Un texte a au plus { $most } images. Retirez-en une pour en ajouter une autre.
pictures-off-heading = Images retirées
pictures-off-words = Une image retirée peut être remise pendant un jour.
pictures-put-back = Remettre
# What is wrong.
pictures-no-file = Choisissez d’abord une image.
pictures-too-large = Cette image est trop grande. Au plus { $most } Mo et { $pixels } millions de pixels sont acceptés : réduisez-la et réessayez.
pictures-no-picture = Ce fichier n’est pas une image JPEG, PNG, WebP ou GIF.
pictures-broken = Cette image est illisible : le fichier est endommagé. Enregistrez-la de nouveau avec un autre programme.
pictures-too-long = Une description a au plus { $most } caractères.
pictures-many = Un texte a au plus { $most } images.
pictures-undescribed = Une image n’a pas encore de description.
# What has been done.
pictures-done-saved = Les images sont enregistrées.
pictures-done-added = L’image est ajoutée. Décrivez-la maintenant.
pictures-done-off = L’image est retirée. Vous pouvez la remettre au bas de cette page.
pictures-done-back = L’image est remise.
# In the form of the text.
pictures-heading = Images
pictures-hint = Elles figurent sous le texte. Ne montrez pas le visage des personnes que vous accompagnez, sauf accord écrit de leur part.
pictures-tick = Descriptions des images
pictures-open = Ajouter et décrire des images
