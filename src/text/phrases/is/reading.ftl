# The page of a practice or an essay
text-here = Þú ert hér
text-version = Útgáfa { $number }
text-origin = Lesa á upprunastað
text-edit = Breyta
text-withdraw = Draga til baka
text-contents = Á þessari síðu
text-table = Tafla { $number }
text-bars = Súlur
text-arrived = Hvernig textinn barst
text-glance = Í hnotskurn
text-description = Lýsing
text-answered = { $count } af 12 spurningum svarað
text-cite = Tilvísun
text-published = Birt hér { $date }
text-caution = Höfundar hvetja til varúðar: lestu um áhættuna áður en þú prófar.
text-no-longer = Höfundar mæla ekki lengur með þessari starfsaðferð.

# Where a text has arrived
# In Icelandic “one” is also 21, 31, 41: the number stays in the sentence
arrived-house = Textinn er aðeins innan þessarar stofnunar og er ekki sendur neinum.
arrived-nobody = Enn er enginn samstarfsaðili sem hægt er að senda textann til.
arrived-all = { $count ->
    [one] Textinn hefur skilað sér alls staðar: til { $count } samstarfsstofnunar.
   *[other] Textinn hefur skilað sér alls staðar: til { $count } samstarfsstofnana.
}
arrived-some = { $count ->
    [one] Textinn hefur ekki enn skilað sér að fullu ({ $at } af { $count } samstarfsstofnun). Ekkert glatast: það sem vantar skilar sér af sjálfu sér.
   *[other] Textinn hefur ekki enn skilað sér að fullu ({ $at } af { $count } samstarfsstofnunum). Ekkert glatast: það sem vantar skilar sér af sjálfu sér.
}
arrived-at = Barst { $when }
# After it stands why, as a sentence
arrived-not-yet = Ekki enn.
arrived-on-its-way = Á leiðinni

# What is said about a text
talk-heading = Umræða
talk-count = Umræða ({ $count })
talk-nobody = Enginn hefur enn skrifað athugasemd.
talk-known = { $known ->
    [one] Hér má sjá { $here } af { $known } svari. Það sem vantar er á öðrum netþjóni og verið er að sækja það.
   *[other] Hér má sjá { $here } af { $known } svörum. Hin eru á öðrum netþjónum og verið er að sækja þau.
}
talk-join = Taktu þátt í umræðunni
talk-hint = Ekki nafngreina neinn eða lýsa fólki þannig að aðrir gætu þekkt það.
talk-comment = Senda athugasemd
talk-sign-in = Skrá inn til að tjá sig
talk-elsewhere = Eða svaraðu frá þínum eigin netþjóni: límdu { $address } í leitina þar og svaraðu þar.
talk-link = Tengill
talk-link-to = Tengill á athugasemd notandans { $author }
talk-reply = Svara
talk-reply-to = Svar þitt til notandans { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, höfundur

# The facts beside a practice
fact-for = Fyrir hverja
fact-where = Hvar
fact-group = Hópur
fact-dose = Hve mikið
fact-providers = Hver sinnir því
fact-mode = Hvernig
fact-cost = Kostnaður utan starfsfólks
fact-staff = Starfsfólk
fact-evidence = Gagnreynsla
fact-tried = Hvar prófað
fact-tried-houses = { $houses ->
    [one] { $houses } stofnun
   *[other] { $houses } stofnanir
}
fact-tried-countries = { $countries ->
    [one] { $countries } land
   *[other] { $countries } lönd
}
fact-group-size = { $least } til { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } vinnustund í hverri lotu
   *[other] { $hours } vinnustundir í hverri lotu
}
fact-sessions = { $sessions ->
    [one] { $sessions } fundur
   *[other] { $sessions } fundir
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions }, { $minutes } í senn
fact-minutes = { $minutes ->
    [one] { $minutes } mínúta
   *[other] { $minutes } mínútur
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } mínúta í hvert sinn
   *[other] { $minutes } mínútur í hvert sinn
}
fact-every-week = í hverri viku
fact-every = { $days ->
    [one] með { $days } dags millibili
   *[other] með { $days } daga millibili
}
fact-weeks = { $weeks ->
    [one] { $weeks } vika
   *[other] { $weeks } vikur
}
fact-open = án tímamarka
fact-step = { $label } ({ $step } af 6)
