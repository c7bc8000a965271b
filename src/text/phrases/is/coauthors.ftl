# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Höfundar
coauthors-title = Höfundar: { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Höfundar
coauthors-lede = Meðhöfundar breyta textanum og standa við hlið þér sem höfundar hans. Enginn verður það án þess að samþykkja.
# Beside a name in the list
coauthors-first = Fyrsti höfundur
coauthors-since = Meðhöfundur frá { $day }
coauthors-waits = Beðið um þátttöku { $when }, ekkert svar enn

# Inviting somebody
coauthors-invite-heading = Bjóða samstarfsmanni
coauthors-invite-words = Viðkomandi fær að vita af því og getur lesið drögin. Aðeins sá sem samþykkir verður höfundur.
coauthors-who = Notandanafn í þessu húsi
coauthors-who-hint = Til dæmis @nafn. Skrifaðu @ og nokkra stafi úr nafni til að velja.
coauthors-invite = Bjóða
coauthors-take-back = Draga boðið til baka
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Draga boð til baka: { $name }
coauthors-take-off = Taka út
coauthors-take-off-whom = Taka út: { $name }
coauthors-take-off-words = Sá sem er tekinn út er ekki lengur höfundur og getur ekki breytt textanum. Það sem viðkomandi skrifaði verður eftir og eldri útgáfur segja áfram hver vistaði þær.

# What is wrong with an invitation
coauthors-wrong-nobody = Enginn sem þú getur boðið hefur þetta nafn í þessu húsi. Athugaðu hvort hver stafur er réttur.
coauthors-wrong-self = Þetta ert þú.
coauthors-wrong-already = { $name } er þegar í hópi höfunda eða hefur þegar fengið boð.
coauthors-wrong-role = { $name } skrifar ekki hér: hlutverkið leyfir lestur og athugasemdir. Stjórnandi getur breytt því.
coauthors-wrong-second = { $name } birti þennan texta að loknum öðrum yfirlestri. Sá sem gerir það getur ekki verið höfundur hans.
coauthors-wrong-many = Texti hefur mest { $most } meðhöfunda, að þeim meðtöldum sem hefur verið boðið.

# For whoever is asked
coauthors-asked = { $name } býður þér að skrifa „{ $title }“ saman.
coauthors-means = Hvað það þýðir
coauthors-means-edit = Þú getur breytt textanum, bætt við myndum og séð sögu hans. Þið sjáið bæði hvað hitt breytti.
coauthors-means-named = Nafnið þitt stendur við hlið hins hvar sem textinn er lesinn, líka í öðrum húsum.
coauthors-means-owner = { $name } birtir hann í fyrsta sinn og getur ein(n) dregið hann til baka. Eftir það getur þú birt nýjar útgáfur.
coauthors-means-second = Þú getur ekki séð um annan yfirlestur á honum, hvorki nú né síðar.
coauthors-means-leave = Þú getur hætt hvenær sem er. Þegar { $name } yfirgefur þetta hús fer textinn líka: afritaðu hann áður.
coauthors-read = Lesa drögin
coauthors-agree = Samþykkja
coauthors-decline = Afþakka

# For a co-author
coauthors-own = Fyrsti höfundur er { $name }
coauthors-own-words = { $name } birtir þennan texta í fyrsta sinn, ákveður hver les hann og getur ein(n) dregið hann til baka. Þegar { $name } yfirgefur þetta hús fer textinn líka.
coauthors-copy-words = Þú getur hvenær sem er afritað textann eins og hann er nú í eigin drög.
coauthors-copy = Afrita í eigin drög
coauthors-leave-heading = Hætta
coauthors-leave-words = Nafnið þitt fer af textanum, hér og í þeim húsum sem hafa hann. Það sem þú skrifaðir verður eftir.
coauthors-leave = Hætta við þennan texta
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } birtir þennan texta. Vistaðu hann og láttu vita þegar hann er tilbúinn.

# On the desk
coauthors-desk-asked = Boð um að skrifa saman
# Below the title of a text
coauthors-desk-asks = { $name } býður þér að skrifa þetta saman.
coauthors-desk-shared = Skrifað með öðrum
coauthors-desk-of = Fyrsti höfundur er { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Þennan texta skrifa með þér: { $names }. Leyfðu þeim að afrita hann áður en þú dregur hann til baka: þau missa hann líka.
coauthors-delete = Texta þessa félaga skrifa einnig: { $names }. Þeir fara líka: leyfðu meðhöfundum að afrita þá áður.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } og { $last }

# What has just been done
coauthors-done-invited = Boðið hefur verið sent.
coauthors-done-taken-back = Boðið hefur verið dregið til baka.
coauthors-done-taken-off = Höfundalistinn er nú styttri.
coauthors-done-agreed = Þú ert nú einn af höfundunum.
coauthors-done-declined = Þú hefur afþakkað. Sá sem bauð þér fær að vita það.
coauthors-done-left = Þú ert ekki lengur höfundur textans.
coauthors-done-copied = Þetta er þitt afrit, drög sem þú ein(n) getur breytt.

# Notifications
heard-author-asked = { $name } býður þér að skrifa texta saman
heard-author-agreed = { $name } samþykkti að skrifa texta með þér
heard-author-declined = { $name } afþakkaði að skrifa texta með þér
heard-author-left = { $name } hætti við texta sem þið skrifið saman
heard-author-removed = { $name } tók þig út af höfundalista texta
heard-author-withdrawn = Texti sem þú skrifaðir með öðrum var dreginn til baka: { $name }

# A heading in the file that a member gets with everything kept about them
coauthors-export = Textar sem þú skrifar með öðrum
