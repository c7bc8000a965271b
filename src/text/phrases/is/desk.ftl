# The menu of the desk, for signed-in members
desk-heading = Vinnuborðið þitt
desk-texts = Textar
desk-write-practice = Skrifa starfsaðferð
desk-write-essay = Skrifa hugleiðingu
desk-password = Lykilorð
desk-access = Forrit og vafrar
desk-page = Síðan þín
desk-administration = Stjórnun
desk-partners = Samstarfsaðilar
desk-servers = Netþjónar
desk-reports = Ábendingar

# What has just been done
done-saved = Drögin þín hafa verið vistuð.
done-published = Textinn hefur verið birtur.
done-withdrawn = Textinn hefur verið dreginn til baka og hinir látnir vita.
done-password = Nýja lykilorðið þitt hefur verið vistað.
done-welcome = Innskráning tókst.

# Own texts
# In Icelandic “one” is also 21, 31, 41: the number stays in the sentence
desk-nothing = Hér er ekkert enn: fyrsti textinn er erfiðastur.
# For example: You have one draft and 3 published texts.
desk-have = Þú ert með { $drafts } og { $published }.
desk-drafts-count = { $count ->
    [one] { $count } drög
   *[other] { $count } drög
}
desk-published-count = { $count ->
    [one] { $count } birtan texta
   *[other] { $count } birta texta
}
desk-waiting-count = { $count ->
    [one] { $count } drög frá samstarfsfólki mættu fá annan yfirlestur.
   *[other] { $count } drög frá samstarfsfólki mættu fá annan yfirlestur.
}
desk-drafts = Drög
desk-no-drafts = Engin drög bíða þín.
desk-saved = vistað { $when }
desk-waiting = Drög samstarfsfólks
desk-published = Birt
desk-no-published = Hér stendur það sem þú birtir, ásamt því sem af því varð.
desk-edit = Breyta
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Breyta: { $title }
desk-withdrawn = Dregið til baka
desk-withdrawn-when = dregið til baka { $when }
desk-for-team = Fyrir teymið.
desk-for-house = Fyrir þessa stofnun.
desk-for-network = Fyrir samstarfsnetið.
desk-for-all = Fyrir alla.
desk-newer = Nýrri drög hafa ekki enn verið birt.
erased-nowhere = Textinn var ekki hjá neinni annarri stofnun.
erased-all = { $count ->
    [one] Textanum hefur verið eytt alls staðar: hjá { $count } samstarfsstofnun.
   *[other] Textanum hefur verið eytt alls staðar: hjá { $count } samstarfsstofnunum.
}
erased-some = { $count ->
    [one] Textanum hefur verið eytt hjá { $at } af { $count } samstarfsstofnun. Ekki enn: { $hosts }.
   *[other] Textanum hefur verið eytt hjá { $at } af { $count } samstarfsstofnunum. Ekki enn: { $hosts }.
}

# What can use the account
access-lede = Þessi forrit og vafrar geta notað aðganginn þinn núna. Afturkallaðu aðgang þess sem þú þekkir ekki eða þarft ekki lengur; það hefur engin áhrif á textana þína.
access-apps = Forrit
access-no-apps = Ekkert forrit notar aðganginn þinn.
access-app = Forrit
access-browsers = Vafrar
access-browser = Vafri
access-since = tengdist { $when }
access-end = Afturkalla
access-end-whom = Afturkalla aðgang: { $name }, tengdist { $when }
access-sign-out = Skrá út
access-sign-out-whom = Skrá út: { $name }, tengdist { $when }
access-by-admin = Aðgangstóki frá stjórnanda
access-given = Veittar heimildir: { $scopes }.
access-this-browser = Þessi vafri
access-other-browser = Annar vafri
access-until = Innskráningin gildir til { $day }.

# Withdrawing a text
withdraw-title = Draga til baka
withdraw-heading = Draga þennan texta til baka?
withdraw-words = { $title } hverfur héðan og innan nokkurra sekúndna einnig af síðum samstarfsaðila okkar og allra netþjóna sem fylgjast með okkur. Á slóðinni verður eftir skýring um að textinn hafi verið dreginn til baka. Ekki er hægt að taka þetta aftur.
withdraw-do = Draga til baka
withdraw-keep = Halda textanum
