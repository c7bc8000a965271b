# What both forms have in common
write-practice-heading = Skrifa starfsaðferð
write-essay-heading = Skrifa hugleiðingu
write-save = Vista drög
write-preview = Forskoða
write-publish = Birta
# Beside a question that has to be answered
write-must = þarf til að birta
write-all-that-fit = Veldu allt sem á við.
write-summary = Í tveimur setningum, fyrir þau sem eru á hraðferð
write-summary-hint = Birtist í listum og á öðrum netþjónum. Mest 500 stafir.
write-language = Tungumál textans
write-language-hint = Textinn er lesinn upphátt og leitað í honum á þessu tungumáli.
write-audience = Lesendur
write-audience-hint = Veldu áður en þú birtir: eftir það stendur valið óbreytt. Það sem hefur borist áfram er hægt að draga til baka, en einhver gæti hafa geymt afrit.
write-one-per-line = Eitt í hverja línu.
write-consent = Fólkið í textanum
write-consent-hint = Þarf til að birta, ekki til að vista.
write-who-reads = Hver má lesa textann
write-when-publish = Þegar þú birtir
write-draft = Drög
write-not-allowed = Hlutverk þitt gerir þér kleift að lesa og skrifa athugasemdir. Talaðu við ritstjóra ef þú vilt skrifa.
write-newer = Einhver annar vistaði þennan texta í millitíðinni
write-newer-words = Það sem þú skrifaðir er hér fyrir neðan, óvistað. Þetta er það sem er vistað núna; ef þú vistar aftur kemur þinn texti í staðinn.
write-newer-show = Sýna vistaða textann
write-sign-in-and-save = Skrá inn og vista
write-before = Áður en þú birtir
# Read aloud before the name of a question
write-done = Komið:
write-needed = Vantar:
write-may-stay-open = Má sleppa:
# In Icelandic “one” is also 21, 31, 41: the number stays in the sentence
write-problems = { $count ->
    [one] Líta þarf aftur á { $count } svar
   *[other] Líta þarf aftur á { $count } svör
}

# What is saved and who sees it
state-new = Ekki enn vistað.
state-faulty = Ekki enn vistað: líta þarf aftur á sum svör.
state-newer = Birt. Lesendur sjá eldri útgáfu þar til þú birtir þessa.
state-published = Birt { $when }. Lesendur sjá þessa útgáfu.
state-draft = Drög, vistuð { $when }. Aðeins höfundurinn og þau sem mega birta textann sjá hann.
state-student = Fagaðili í stofnuninni þinni birtir textana þína: vistaðu textann og sýndu fagaðila drögin.

# Who may read it: a name, and a sentence
audience-team = Teymið
audience-team-words = Fólk í þessari stofnun sem skrifar hér. Textinn fer aldrei út af netþjóninum okkar.
audience-institution = Þessi stofnun
audience-institution-words = Allir notendur í þessari stofnun, einnig lesendur. Textinn fer aldrei út af netþjóninum okkar.
audience-network = Samstarfsnetið
audience-network-alone = Innskráðir notendur þessarar stofnunar, og samstarfsstofnana um leið og þær bætast við.
audience-network-words = { $count ->
    [one] Innskráðir notendur þessarar stofnunar og { $count } samstarfsstofnunar okkar.
   *[other] Innskráðir notendur þessarar stofnunar og { $count } samstarfsstofnana okkar.
}
audience-public = Allir
audience-public-words = Hver sem er á vefnum, samstarfsaðilar okkar og allir sem fylgjast með okkur annars staðar frá.

# The people in the text: a name, and a sentence
consent-none-described = Engum er lýst
consent-none-described-words = Textinn fjallar um vinnulag, ekki um fólk.
consent-composite = Persónur eru samsettar
consent-composite-words = Enginn í textanum er til eins og honum er lýst; einkennum nokkurra er blandað saman.
consent-written = Skriflegt samþykki liggur fyrir
consent-written-words = Allir sem hægt væri að þekkja hafa lesið textann og skrifað undir.

# What is wrong with an answer
wrong-name-long = Titill má mest vera 150 stafir.
wrong-summary-long = { $count ->
    [one] Samantekt má mest vera 500 stafir; þessi er { $count } stafur.
   *[other] Samantekt má mest vera 500 stafir; þessi er { $count } stafir.
}
wrong-language = Veldu tungumálið sem þú skrifar á.
wrong-audience = Veldu hver má lesa textann.
wrong-consent = Segðu hvernig fólkið í textanum er verndað.
wrong-group = Minnsta stærð hópsins getur ekki verið meiri en sú mesta.
wrong-number = „{ $typed }“ er ekki heil tala sem er mest 100.000.
wrong-practice-name = Starfsaðferð þarf heiti sem er minnst 3 stafir.
wrong-why = Segðu hvers vegna þið gerið þetta.
wrong-procedures = Lýstu minnst einu skrefi.
wrong-where = Veldu minnst einn stað.
wrong-dose = Settu inn minnst eina af þessum tölum eða segðu að engin tímamörk séu.
wrong-essay-long = Svar má mest vera 10.000 stafir.
wrong-essay-name = Hugleiðing þarf titil sem er minnst 3 stafir.
wrong-essay-empty = Ein setning nægir, en hennar er þörf.

# The form of a practice
practice-name = Hvað kallið þið þetta?
practice-name-hint = Heiti sem samstarfsfólk myndi nota sín á milli. 3 til 150 stafir.
practice-why = Hvers vegna gerið þið þetta?
practice-why-hint = Vandinn sem þið tókuð eftir, hugmyndin að baki svarinu, markmiðið. Tvær eða þrjár efnisgreinar.
practice-procedures = Hvað gerið þið, skref fyrir skref?
practice-procedures-hint = Eitt skref í hverja línu, í réttri röð. Byrjaðu línu á tveimur bilum til að halda áfram með skrefið á undan. Til dæmis: Kynningarhringur, 15 mínútur.
practice-where = Hvar fer þetta fram?
practice-target-groups = Fyrir hverja?
practice-target-groups-hint = Veldu allt sem á við. Samstarfsaðilar sía eftir þessu á sínu tungumáli.
practice-materials = Hvað þurfið þið?
practice-materials-hint = Eitt í hverja línu. Tengill á eftir lóðréttu striki: Myndaspjöld | https://example.org/cards.pdf
practice-providers = Hver sinnir þessu?
practice-providers-hint = Eitt hlutverk í hverja línu: hlutverk | hve margir | þjálfun. Til dæmis: Þroskaþjálfi | 2 | 20 stundir í hópastarfi
practice-mode = Hvernig fer þetta fram?
practice-unit = Með hverjum í einu?
practice-unit-hint = Ein manneskja, ein fjölskylda, nokkrar saman.
practice-tailoring = Hvað lagið þið að hverri fjölskyldu?
practice-tailoring-hint = Hvað á að vera breytilegt og hvernig þið ákveðið það.
practice-modifications = Hverju hafið þið breytt frá upphafi?
practice-modifications-hint = Og hvers vegna. Til dæmis: túlkur frá og með þriðja hópnum.
practice-fidelity-planned = Hvernig takið þið eftir því hvort þetta er gert eins og lýst er?
practice-fidelity-planned-hint = Gátlisti, önnur manneskja í herberginu, ekkert enn.
practice-fidelity-actual = Og hvernig var það í raun?
practice-fidelity-actual-hint = Til dæmis: 10 af 12 fundum eins og áætlað var, í þremur hópum.
practice-observed = Hvaða breytingar hafið þið séð?
practice-observed-hint = Hjá hverjum, hversu mörgum, hvar og hvenær. Hlutföll í töflu eru líka sýnd sem súlur. Engar tölur um færri en fimm manns.
practice-core-elements = Hverju má ekki sleppa þegar einhver lagar þetta að sínum aðstæðum?
practice-core-elements-hint = Einn kjarnaþáttur í hverja línu.
practice-risks = Hvenær ætti ekki að gera þetta?
practice-risks-hint = Ein áhætta eða takmörkun í hverja línu.
practice-life-stages = Aldur eða æviskeið
practice-settings = Í hvers konar þjónustu?
practice-settings-hint = Hvar fjölskyldur hitta ykkur, ekki aðeins hvar þetta fer fram.
practice-sectors = Starfssvið
practice-community-resources = Hvað leggur nærsamfélagið til?
practice-also-involved = Hverjir aðrir koma að?
practice-also-involved-hint = Utan ykkar eigin þjónustu.
practice-cost-band = Kostnaður utan starfsfólks
practice-cost-band-hint = Gróf hugmynd nægir.
practice-space = Húsnæði
practice-space-hint = Til dæmis: herbergi með eldhúsi.
practice-inputs = Breytingalíkan: það sem lagt er til
practice-activities = Hvað er gert
practice-outputs = Hvað er hægt að telja
practice-outcomes = Hvað breytist hjá fjölskyldum
practice-assumptions = Hvað þarf að eiga við svo að þetta virki
practice-status = Er þetta í notkun?
practice-status-hint = „Í notkun, með varúð“ og „Ekki lengur mælt með“ er sýnt öllum sem lesa starfsaðferðina eða hafa lagað hana að sínu starfi.
practice-sessions = Fundir
practice-minutes = Mínútur í senn
practice-every-days = Með … daga millibili
practice-weeks = Vikur alls
practice-group-min = Hópur: frá
practice-group-max = Hópur: til
practice-staff-hours = Vinnustundir
practice-lede = Fimm svör þarf til að birta. Hin gera öðrum auðveldara að prófa starfsaðferðina annars staðar; slepptu því sem þú veist ekki.
practice-dose = Hve mikið og hve oft?
practice-dose-hint = Minnst eitt af þessu. Aðeins tölur.
practice-open-ended = Án tímamarka
practice-others = Svo að aðrir geti prófað
practice-more = Meira: þjónusta, nærsamfélag, úrræði, væntanlegar breytingar
practice-means = Úrræði
practice-means-hint = Fyrir eina lotu.
practice-interpreters = Túlkar eða nokkur tungumál
practice-completeness = Hve langt komið
practice-answered = { $count ->
    [one] { $count } af þeim 12 spurningum sem gera starfsaðferð endurtakanlega hefur verið svarað.
   *[other] { $count } af þeim 12 spurningum sem gera starfsaðferð endurtakanlega hefur verið svarað.
}

# The questions of a practice, in a few words
ask-name = Heitið
ask-why = Hvers vegna
ask-procedures = Skrefin
ask-where = Hvar
ask-dose = Hve mikið
ask-materials = Hvað þarf
ask-providers = Hver sinnir þessu
ask-mode = Hvernig þetta fer fram
ask-tailoring = Hvað er lagað
ask-modifications = Hvað hefur breyst
ask-fidelity-planned = Hvernig fylgst er með
ask-fidelity-actual = Hvernig það var í raun

# Answers to choose from
choose-none = Ekki tilgreint
choose-individual = Ein manneskja
choose-one-family = Ein fjölskylda
choose-several-families = Nokkrar fjölskyldur saman
choose-group = Hópur
choose-community = Samfélag
choose-cost-free = Enginn
choose-cost-low = Lítill
choose-cost-medium = Meðalmikill
choose-cost-high = Mikill
choose-in-use = Í notkun
choose-paused = Í hléi
choose-caution = Í notkun, með varúð
choose-withdrawn = Ekki lengur mælt með

# The form of an essay
essay-form-name = Titill
essay-form-name-hint = Hvað fengi samstarfsfólk til að vilja lesa? 3 til 150 stafir.
essay-form-learnt = Hvað lærðir þú?
essay-form-learnt-hint = Eitt sem þú sást eða heyrðir og vissir ekki eða mundir ekki lengur.
essay-form-before = Hvernig unnuð þið áður?
essay-form-before-hint = Svo að lesandi annars staðar frá skilji hvaðan þið leggið af stað.
essay-form-meets = Hvernig mætist þetta tvennt?
essay-form-meets-hint = Hvað fellur saman, hvað rekst á.
essay-form-interaction = Í einu orði: hið nýja
essay-form-interaction-hint = Borið saman við það hvernig þið unnuð áður.
essay-form-try-text = Hvað ætlið þið að prófa?
essay-form-try-text-hint = Smátt er gott: hvað, með hverjum, fyrir hvaða tíma.
essay-form-lede = Eftir námskeið eða heimsókn: fjórar spurningar, með þínum eigin orðum. Öll fjögur svörin þarf til að birta.
essay-form-length = Nokkur orð um lengd
essay-form-length-words = { $count ->
    [one] Flestar hugleiðingar sem samstarfsfólk les til enda eru 400 til 900 orð. Þín er { $count } orð.
   *[other] Flestar hugleiðingar sem samstarfsfólk les til enda eru 400 til 900 orð. Þín er { $count } orð.
}
ask-title = Titillinn
ask-learnt = Hvað þú lærðir
ask-before = Hvernig þið unnuð áður
ask-meets = Hvernig þetta tvennt mætist
ask-try = Hvað þið ætlið að prófa
# These go on from: In one word, the new
choose-replaces = kemur í stað þess sem við gerðum
choose-complements = bætir það upp
choose-conflicts = stangast á við það
choose-unclear = er ekki enn ljóst

# The preview
preview-title = Forskoðun: { $title }
preview-how = Svona birtist textinn lesendum.
preview-back = Til baka í skrifin
preview-team = Aðeins teymið getur lesið hann.
preview-institution = Aðeins notendur í þessari stofnun geta lesið hann.
preview-network = Innskráðir notendur þessarar stofnunar og samstarfsstofnana geta lesið hann.
preview-public = Allir geta lesið hann.
