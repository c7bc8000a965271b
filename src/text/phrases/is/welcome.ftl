# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Uppsetning netþjónsins
welcome-menu = Uppsetning
# How many of the steps are done
welcome-done = { $count ->
    [0] Fimm skref, í hvaða röð sem er; engu þeirra er lokið enn. Þú getur farið og komið aftur: þessi síða er áfram á vinnuborðinu þínu.
    [one] { $count } skrefi af 5 er lokið. Þú getur farið og komið aftur: þessi síða er áfram á vinnuborðinu þínu.
   *[other] { $count } skrefum af 5 er lokið. Þú getur farið og komið aftur: þessi síða er áfram á vinnuborðinu þínu.
}
welcome-all-done = Öllum fimm skrefunum er lokið.
# Beside the heading of a step
welcome-step-done = lokið
welcome-step-open = ólokið
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [one] Uppsetning netþjónsins: { $count } skrefi af 5 er lokið.
   *[other] Uppsetning netþjónsins: { $count } skrefum af 5 er lokið.
}
welcome-go-on = Halda uppsetningu áfram
# What has just been done
done-set-up = Uppsetningu netþjónsins er lokið. Stillingarnar eru undir „Stjórnun“.

# Step: what readers see first
welcome-house = Það sem lesendur sjá fyrst
# $languages: names of languages, with commas
welcome-house-words = { $house } birtir efni á þessum tungumálum: { $languages }. Heiti, land og tungumál standa í skránni { $file }; breyttu þeim þar og ræstu netþjóninn aftur.
welcome-colour = Litur stofnunarinnar
welcome-colour-hint = Hnappar, tenglar og fyrirsagnir taka á sig litblæinn og eru alltaf nógu dökk eða ljós til að vera læsileg. Þú getur breytt litnum hvenær sem er.
welcome-colour-use = Nota þennan lit
welcome-colour-back = Aftur í upphaflega litinn
welcome-colour-wrong = Veldu annan lit; grár hefur engan litblæ til að byggja á.
setting-deed-colour = Lit síðnanna breytt

# Step: partners
welcome-network = Samstarfsnetið
welcome-network-words = Stofnanir sem eru samstarfsaðilar sýna texta hver annarrar. Óskaðu eftir samstarfi við stofnun með því að gefa upp vistfang netþjónsins hennar. Með kóða frá stjórnanda þar er beiðnin samþykkt um leið.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Beiðni hefur verið send { $asked } stofnun
   *[other] Beiðni hefur verið send { $asked } stofnunum
}, { $accepted ->
    [0] engin hefur samþykkt hana enn.
    [one] { $accepted } hefur samþykkt hana.
   *[other] { $accepted } hafa samþykkt hana.
}
welcome-network-known = Stofnanir sem samstarfsaðilar ykkar nefna

# Step: mail
welcome-mail = Tölvupóstur
welcome-mail-on = Tölvupóstur er sendur. Prufupóstur sýnir hvort hann berst.
welcome-mail-off = Enginn tölvupóstur er sendur enn: þau sem gleyma lykilorðinu þurfa hjálp stjórnanda og boðum er komið til skila sem tenglum. Póstþjónninn er tilgreindur í skránni, undir [mail].
welcome-mail-settings = Stillingar tölvupósts

# Step: colleagues
welcome-people = Samstarfsfólk
welcome-people-words = Boð er tengill fyrir eina manneskju. Bjóddu fyrst öðrum stjórnanda, svo að stofnunin sé aldrei háð einni manneskju.
welcome-people-invite = Bjóða einhverjum

# Step: a first text
welcome-text = Fyrsta starfsaðferðin
welcome-text-words = Enginn sest að í tómu húsi. Lýstu einhverju sem þið gerið með fjölskyldum; fimm stutt svör nægja til að birta það.
welcome-text-write = Skrifa starfsaðferð

# Below the steps
welcome-serious = Áður en alvaran tekur við
welcome-serious-words = Láttu taka öryggisafrit á hverri nóttu og athugaðu öðru hverju hvort hægt sé að lesa það:
welcome-doctor-words = Þessi skipun segir hvort heiti, skilríki, klukka, gagnagrunnur og möppur séu í lagi:
welcome-finish = Þetta nægir: ljúka uppsetningu
welcome-finish-words = Áminningin á vinnuborðinu hverfur. Allt sem hér stendur verður áfram undir „Stjórnun“.
