# Tegundir og fyrirsagnir texta
kind-practice = Starfsaðferð
kind-essay = Hugleiðing
why = Hvers vegna
materials = Hvað þarf
procedures = Hvað er gert
providers = Hver sinnir því
how = Hvernig
where = Hvar
dose = Hvenær og hve mikið
tailoring = Lögun að hverri fjölskyldu
modifications = Breytingar
fidelity-planned = Trúfesti: það sem er áætlað
fidelity-actual = Trúfesti: það sem náðist
core-elements = Kjarnaþættir
logic-model = Röklíkan
logic-inputs = Aðföng
logic-activities = Starfsemi
logic-outputs = Afurðir
logic-outcomes = Árangur
logic-assumptions = Forsendur
observed = Árangur hingað til
also-involved = Hverjir aðrir koma að
for-whom = Fyrir hverja
fields = Starfssvið
community = Úrræði í samfélaginu
resources = Úrræði
risks = Áhætta
status = Staða
evidence = Gagnreynsla
licence-line = Leyfi: { $licence }
essay-learnt = Hvað ég lærði
essay-before = Hvernig við unnum áður
essay-meets = Hvernig þetta tvennt mætist
essay-try = Hvað við ætlum að prófa
essay-interaction = Hvernig þetta tengist
essay-will-try = Starfsaðferðir sem við ætlum að prófa
essay-shared = Kynnt teyminu

# Setningar
people-count = { $people ->
    [one] { $people } manneskja
   *[other] { $people } manneskjur
}
resources-hours = Vinnustundir starfsfólks í hverri lotu: { $hours }
resources-cost = Kostnaður: { $cost }
resources-language = Tungumálastuðningur er í boði
dose-sessions = { $sessions ->
    [one] { $sessions } fundur
   *[other] { $sessions } fundir
}
dose-length = { $minutes ->
    [one] í { $minutes } mínútu
   *[other] í { $minutes } mínútur
}
dose-each = { $minutes ->
    [one] { $minutes } mínúta í hvert sinn
   *[other] { $minutes } mínútur í hvert sinn
}
dose-every = { $days ->
    [one] með { $days } dags millibili
   *[other] með { $days } daga millibili
}
dose-weeks = { $weeks ->
    [one] í { $weeks } viku
   *[other] í { $weeks } vikur
}
dose-families = { $max ->
    [one] { $min } til { $max } fjölskylda
   *[other] { $min } til { $max } fjölskyldur
}
dose-people = { $max ->
    [one] { $min } til { $max } manneskja
   *[other] { $min } til { $max } manneskjur
}
dose-families-exactly = { $count ->
    [one] { $count } fjölskylda
   *[other] { $count } fjölskyldur
}
dose-open = eins lengi og þarf

# Kóðar
interaction-replaces = Önnur kemur í stað hinnar
interaction-complements = Þær bæta hvor aðra upp
interaction-conflicts = Þær stangast á
interaction-unclear = Ekki enn ljóst
format-team-meeting = teymisfundur
where-day-centre = Dagsetur
where-home = Heimili
where-school = Skóli
where-hospital = Sjúkrahús
where-outpatient = Göngudeild
where-community-centre = Félagsmiðstöð
where-neighbourhood = Hverfi
where-online = Á netinu
where-prison = Fangelsi
where-residential = Búsetuúrræði
where-other = Annar staður
mode-face-to-face = Augliti til auglitis
mode-online = Á netinu
mode-phone = Í síma
mode-hybrid = Að hluta á netinu
mode-written = Skriflega
unit-individual = Einstaklingslega
unit-one-family = Ein fjölskylda í einu
unit-several-families = Nokkrar fjölskyldur saman
unit-group = Hópur
unit-community = Samfélag
cost-free = ókeypis
cost-low = lítill
cost-medium = meðalmikill
cost-high = mikill
status-in-use = Í notkun
status-paused = Í hléi
status-caution = Notist með varúð
status-withdrawn = Dregin til baka
also-school = Skóli
also-health = Heilbrigðisþjónusta
also-housing = Húsnæðisþjónusta
also-justice = Réttarkerfi
also-employment = Vinnumiðlun
also-family-network = Stórfjölskylda
also-neighbours = Nágrannar
also-faith = Trúfélag
also-other = Aðrir
group-families-mental-illness = Fjölskyldur þar sem einhver er með geðsjúkdóm
group-families-addiction = Fjölskyldur þar sem einhver er með fíknivanda
group-families-poverty = Fjölskyldur í fátækt
group-families-separation = Fjölskyldur í skilnaði
group-families-violence = Fjölskyldur sem búa við ofbeldi
group-families-disability = Fjölskyldur þar sem einhver er með fötlun
group-families-migration = Fjölskyldur með innflytjendabakgrunn
group-single-parents = Einstæðir foreldrar
life-early-childhood = Frumbernska
life-child = Bernska
life-adolescent = Unglingsár
life-adult = Fullorðinsár
life-older = Efri ár
sector-mental-health = Geðheilbrigði
sector-social = Félagsþjónusta
sector-health = Heilbrigðismál
sector-education = Menntun
sector-justice = Réttarkerfi
sector-employment = Atvinnumál
community-peer-families = Aðrar fjölskyldur
community-neighbourhood-association = Hverfasamtök
community-volunteers = Sjálfboðaliðar
community-library = Bókasafn
community-sports-club = Íþróttafélag
evidence-0 = Lýst
evidence-1 = Í notkun á upprunastað
evidence-2 = Ein niðurstaða úr forprófun á upprunastað
evidence-3 = Endurtekin á upprunastað
evidence-4 = Forprófuð af annarri stofnun
evidence-5 = Borin saman við samanburðarhóp
evidence-6 = Slembiröðuð rannsókn eða rannsókn á mörgum stöðum
