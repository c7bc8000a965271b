# How a practice travels: adapting it, and the line on its page.
lineage-heading = Adaptations dans d’autres pays
lineage-none = Personne n’a encore décrit d’adaptation. L’avez-vous essayée avec d’autres familles, ou ailleurs ?
lineage-adapt = Décrire votre propre adaptation
lineage-here = Vous lisez celle-ci.
lineage-kept = Gardé
lineage-left = Pas gardé
lineage-changed = Changé
# The part of the form.
lineage-part = La pratique que vous adaptez
lineage-from = Vous adaptez « { $name } », de { $house }. Ses réponses figurent ci-dessous : changez ce que vous faites autrement. Son auteur ou autrice l’apprendra quand vous publierez.
lineage-keep = Quels éléments essentiels avez-vous gardés ?
lineage-keep-hint = Décochez ce que vous faites autrement, et dites ci-dessous ce que vous faites à la place.
lineage-changes = Qu’avez-vous changé, et pourquoi ?
lineage-changes-hint = Un changement par ligne : pour qui, où, combien de temps, qui anime.
lineage-missing = Dites au moins une chose que vous avez changée.
lineage-answers = Votre pratique
# In the text itself.
lineage-of = Adapté de
lineage-we-changed = Ce que nous avons changé et pourquoi
lineage-we-kept = Ce que nous avons gardé
lineage-we-left = Ce que nous n’avons pas gardé
