# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Teiknað mynstur úr litríkum þráðum sem mætast og skiljast að.

# In the settings
logo-heading = Merki stofnunarinnar ykkar
logo-words = Það er við hlið nafnsins á hverri síðu, í flipa vafrans og sem mynd stofnunarinnar á öðrum netþjónum.
logo-file = Mynd
logo-file-hint = PNG, JPEG, WebP eða GIF, mest 16 MB. Hún verður jafnhá nafninu; auðveldara er að þekkja einfalt tákn en smáa stafi.
logo-use = Nota þetta merki
logo-remove = Fjarlægja merkið
# In place of a picture that was not taken
logo-wrong-missing = Veldu fyrst skrá.
logo-wrong-large = Þessi mynd er of stór: mest 16 MB og 24 megapixlar. Vistaðu minni mynd og sendu hana.
logo-wrong-kind = Þetta er ekki PNG-, JPEG-, WebP- eða GIF-mynd. Vistaðu hana á einu þessara sniða og sendu hana.
logo-wrong-drawing = Ekki er tekið við SVG-teikningum því að í þeim geta verið forrit. Vistaðu hana sem PNG, að minnsta kosti 400 díla breiða, og sendu hana.
logo-wrong-broken = Ekki er hægt að lesa þessa mynd: skráin er skemmd. Vistaðu hana á ný og sendu hana.
# A line of the log of decisions
setting-deed-logo = merki breytt

# Administration: the menu, and the page
announcement-heading = Tilkynningar til félaga
announcement-lede = Félagar lesa þær efst á vinnuborðinu sínu og í forritunum sínum, til síðasta dags eða þar til þeir leggja þær til hliðar. Það sem allir eiga að lesa á hverri síðu er í stillingunum.
announcement-new = Ný tilkynning
announcement-words = Hvað er tilkynnt
announcement-words-hint = Nokkrar setningar á tungumáli stofnunarinnar ykkar. Slóðir verða að tenglum.
announcement-until = Síðasti dagur
announcement-until-hint = Hún er sýnd til loka þess dags. Ef reiturinn er auður er hún sýnd þar til þið ljúkið henni.
announcement-publish = Tilkynna
announcement-running = Sýnd núna
announcement-none = Ekkert er tilkynnt.
announcement-over = Lokið
# $since and $until are days
announcement-since = Frá { $since }.
announcement-since-until = Frá { $since }, til { $until }.
announcement-from-to = Frá { $since } til { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Enginn hefur lagt hana til hliðar enn.
    [one] { $count } félagi hefur lagt hana til hliðar.
   *[other] { $count } félagar hafa lagt hana til hliðar.
}
announcement-change = Breyta
announcement-end = Ljúka núna
announcement-delete = Eyða
announcement-change-heading = Breyta tilkynningu
announcement-change-words = Sá sem hefur lagt hana til hliðar sér hana ekki aftur.
announcement-keep = Vista breytinguna
announcement-delete-heading = Eyða þessari tilkynningu?
announcement-delete-words = Hún hverfur hjá öllum, líka af þessum lista, og ekki er hægt að fá hana aftur. Ef hún á bara ekki að sjást lengur skuluð þið ljúka henni.
announcement-delete-do = Eyða henni
announcement-delete-not = Láta hana vera
announcement-wrong-empty = Skrifaðu hvað er tilkynnt.
announcement-wrong-day = Veldu daginn í dag eða síðari dag, eða hafðu reitinn auðan.
# What has just been done
done-announced = Tilkynningin er sýnd félögum.
done-announcement-kept = Tilkynningunni hefur verið breytt.
done-announcement-ended = Tilkynningunni er lokið.
done-announcement-deleted = Tilkynningunni hefur verið eytt.
done-announcement-away = Þú hefur lagt tilkynninguna til hliðar.
# Lines of the log of decisions
announcement-deed-published = Tilkynning til félaga birt
announcement-deed-changed = Tilkynningu til félaga breytt
announcement-deed-ended = Tilkynningu til félaga lokið
announcement-deed-deleted = Tilkynningu til félaga eytt
# On the desk of a member
announcement-strip = Tilkynningar frá stofnuninni þinni
announcement-dismiss = Leggja til hliðar

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Síað: { $filter }
filtered-show = Sýna samt
