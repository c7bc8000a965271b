# How a text will look in Mastodon, beside the preview
mastodon-heading = Hvernig það mun líta út í Mastodon
mastodon-words = Mastodon sýnir titilinn, útdráttinn og tengil. Textinn sjálfur er lesinn á síðunni okkar. Aðrir netþjónar sýna þetta kannski á annan hátt.
mastodon-card = Mastodon bætir yfirleitt við lítilli forskoðun á síðunni okkar undir tenglinum.
mastodon-no-summary = Enginn útdráttur er kominn, svo að lesendur þar sjá aðeins titilinn og tengilinn. Tvær setningar hjálpa þeim að velja.
mastodon-stays = Þessi texti er ekki sendur til Mastodon. Hann er skrifaður fyrir lesendur sem aðeins þetta hús og samstarfsaðilar þess þekkja.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } er ekki með mynd

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Skrifaðu @ og nokkra stafi úr nafni til að nefna einhvern. Viðkomandi fær að vita af því.
# Read aloud as the name of the list of people
mention-list = Fólk til að nefna
# Read aloud when the list opens
mention-choose = Fólk fannst. Veldu með örvalyklunum og Enter.
mention-nobody = Enginn fannst.
# The page for browsers without script
mention-find = Finna einhvern til að nefna
mention-find-words = Afritaðu heitið inn í textann eins og það stendur hér. Viðkomandi fær að vita af því þegar textinn birtist. Þann sem er ekki á listanum má nefna með öllu heitinu: @name@server.
mention-question = Nafn eða heiti
mention-question-hint = Að minnsta kosti tveir stafir.
mention-search = Leita
mention-address = Heiti
