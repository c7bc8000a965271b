# Tekstien lajit ja otsikot
kind-practice = Käytäntö
kind-essay = Essee
why = Miksi
materials = Mitä tarvitaan
procedures = Mitä tehdään
providers = Kuka toteuttaa
how = Miten
where = Missä
dose = Milloin ja kuinka paljon
tailoring = Mukauttaminen perheelle
modifications = Muutokset
fidelity-planned = Toteutususkollisuus: suunniteltu
fidelity-actual = Toteutususkollisuus: toteutunut
core-elements = Ydinelementit
logic-model = Logiikkamalli
logic-inputs = Panokset
logic-activities = Toiminta
logic-outputs = Tuotokset
logic-outcomes = Vaikutukset
logic-assumptions = Oletukset
observed = Tulokset tähän mennessä
also-involved = Ketkä muut ovat mukana
for-whom = Kenelle
fields = Toiminta-alat
community = Yhteisön voimavarat
resources = Resurssit
risks = Riskit
status = Tila
evidence = Näyttö
licence-line = Lisenssi: { $licence }
essay-learnt = Mitä opin
essay-before = Miten työskentelimme ennen
essay-meets = Miten nämä kohtaavat
essay-try = Mitä aiomme kokeilla
essay-interaction = Miten ne suhtautuvat toisiinsa
essay-will-try = Käytännöt, joita kokeilemme
essay-shared = Jaettu tiimille

# Lauseet
people-count = { $people ->
    [one] { $people } henkilö
   *[other] { $people } henkilöä
}
resources-hours = Henkilöstön työtunteja jaksoa kohti: { $hours }
resources-cost = Kustannukset: { $cost }
resources-language = Kielellistä tukea on tarjolla
dose-sessions = { $sessions ->
    [one] { $sessions } tapaaminen
   *[other] { $sessions } tapaamista
}
dose-length = { $minutes ->
    [one] à { $minutes } minuutti
   *[other] à { $minutes } minuuttia
}
dose-each = { $minutes ->
    [one] { $minutes } minuutti kerrallaan
   *[other] { $minutes } minuuttia kerrallaan
}
dose-every = { $days ->
    [one] joka päivä
   *[other] { $days } päivän välein
}
dose-weeks = { $weeks ->
    [one] { $weeks } viikon ajan
   *[other] { $weeks } viikon ajan
}
dose-families = { $min }–{ $max } perhettä
dose-people = { $min }–{ $max } henkilöä
dose-families-exactly = { $count ->
    [one] { $count } perhe
   *[other] { $count } perhettä
}
dose-open = niin kauan kuin on tarpeen

# Koodit
interaction-replaces = Toinen korvaa toisen
interaction-complements = Ne täydentävät toisiaan
interaction-conflicts = Ne ovat ristiriidassa
interaction-unclear = Ei vielä selvää
format-team-meeting = tiimikokous
where-day-centre = Päiväkeskus
where-home = Koti
where-school = Koulu
where-hospital = Sairaala
where-outpatient = Avohoito
where-community-centre = Yhteisötalo
where-neighbourhood = Asuinalue
where-online = Verkossa
where-prison = Vankila
where-residential = Asumisyksikkö
where-other = Muu paikka
mode-face-to-face = Kasvokkain
mode-online = Verkossa
mode-phone = Puhelimitse
mode-hybrid = Osittain verkossa
mode-written = Kirjallisesti
unit-individual = Yksilöllisesti
unit-one-family = Yksi perhe kerrallaan
unit-several-families = Useita perheitä yhdessä
unit-group = Ryhmä
unit-community = Yhteisö
cost-free = maksuton
cost-low = matalat
cost-medium = kohtalaiset
cost-high = korkeat
status-in-use = Käytössä
status-paused = Tauolla
status-caution = Käytettävä varoen
status-withdrawn = Poistettu käytöstä
also-school = Koulu
also-health = Terveyspalvelut
also-housing = Asumispalvelut
also-justice = Oikeuslaitos
also-employment = Työllisyyspalvelut
also-family-network = Laajempi suku
also-neighbours = Naapurit
also-faith = Uskonnollinen yhteisö
also-other = Muut
group-families-mental-illness = Perheet, joissa on mielenterveyden häiriötä sairastava jäsen
group-families-addiction = Perheet, joissa jäsenellä on riippuvuus
group-families-poverty = Köyhyydessä elävät perheet
group-families-separation = Eron kohdanneet perheet
group-families-violence = Väkivaltaa kokeneet perheet
group-families-disability = Perheet, joissa on vammainen jäsen
group-families-migration = Maahanmuuttajataustaiset perheet
group-single-parents = Yhden vanhemman perheet
life-early-childhood = Varhaislapsuus
life-child = Lapsuus
life-adolescent = Nuoruus
life-adult = Aikuisuus
life-older = Vanhuus
sector-mental-health = Mielenterveys
sector-social = Sosiaalipalvelut
sector-health = Terveys
sector-education = Koulutus
sector-justice = Oikeus
sector-employment = Työllisyys
community-peer-families = Muut perheet
community-neighbourhood-association = Asukasyhdistys
community-volunteers = Vapaaehtoiset
community-library = Kirjasto
community-sports-club = Urheiluseura
evidence-0 = Kuvattu
evidence-1 = Käytössä lähtöpaikassaan
evidence-2 = Yksi pilottitulos lähtöpaikassa
evidence-3 = Toistettu lähtöpaikassa
evidence-4 = Pilotoitu toisessa organisaatiossa
evidence-5 = Verrattu vertailuryhmään
evidence-6 = Satunnaistettu tai monikeskustutkimus
