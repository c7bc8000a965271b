# What both forms have in common
write-practice-heading = Kirjoita käytäntö
write-essay-heading = Kirjoita essee
write-save = Tallenna luonnos
write-preview = Esikatsele
write-publish = Julkaise
# Beside a question that has to be answered
write-must = tarvitaan julkaisuun
write-all-that-fit = Valitse kaikki sopivat.
write-summary = Kahdella lauseella, kiireiselle lukijalle
write-summary-hint = Näkyy luetteloissa ja muilla palvelimilla. Enintään 500 merkkiä.
write-language = Tämän tekstin kieli
write-language-hint = Tekstiä luetaan ääneen ja haetaan tällä kielellä.
write-audience = Lukijat
write-audience-hint = Valitse ennen julkaisemista: sen jälkeen valintaa ei voi muuttaa. Jo eteenpäin siirtyneen tekstin julkaisun voi perua, mutta joku on voinut säilyttää kopion.
write-one-per-line = Yksi riviä kohti.
write-consent = Tekstissä esiintyvät ihmiset
write-consent-hint = Tarvitaan julkaisuun, ei tallentamiseen.
write-who-reads = Kuka saa lukea tekstin
write-when-publish = Kun julkaiset
write-draft = Luonnos
write-not-allowed = Roolissasi voit lukea ja kommentoida. Jos haluat kirjoittaa, pyydä sitä toimittajalta.
write-newer = Joku muu on tällä välin tallentanut tämän tekstin
write-newer-words = Kirjoittamasi on alempana, tallentamatta. Tässä on nyt tallennettu teksti; jos tallennat uudelleen, oma tekstisi korvaa sen.
write-newer-show = Näytä tallennettu teksti
write-sign-in-and-save = Kirjaudu ja tallenna
write-before = Ennen julkaisemista
# Read aloud before the name of a question
write-done = Valmis:
write-needed = Tarvitaan:
write-may-stay-open = Voi jäädä avoimeksi:
write-problems = { $count ->
    [one] Yksi vastaus kannattaa vielä tarkistaa
   *[other] { $count } vastausta kannattaa vielä tarkistaa
}

# What is saved and who sees it
state-new = Ei vielä tallennettu.
state-faulty = Ei vielä tallennettu: osa vastauksista on tarkistettava.
state-newer = Julkaistu. Lukijat näkevät vanhemman version, kunnes julkaiset tämän.
state-published = Julkaistu { $when }. Lukijat näkevät tämän version.
state-draft = Luonnos, tallennettu { $when }. Sen näkevät vain kirjoittaja ja ne, jotka saavat julkaista sen.
state-student = Organisaatiosi ammattilainen julkaisee tekstisi: tallenna teksti ja näytä luonnos jollekulle heistä.

# Who may read it: a name, and a sentence
audience-team = Tiimi
audience-team-words = Tämän organisaation jäsenet, jotka kirjoittavat täällä. Teksti ei koskaan lähde palvelimeltamme.
audience-institution = Tämä organisaatio
audience-institution-words = Kaikki tämän organisaation jäsenet, myös lukijat. Teksti ei koskaan lähde palvelimeltamme.
audience-network = Verkosto
audience-network-alone = Tämän organisaation sisäänkirjautuneet jäsenet, ja kumppaniorganisaatioiden jäsenet heti kun kumppaneita on.
audience-network-words = { $count ->
    [one] Tämän organisaation ja kumppaniorganisaatiomme sisäänkirjautuneet jäsenet.
   *[other] Tämän organisaation ja { $count } kumppaniorganisaatiomme sisäänkirjautuneet jäsenet.
}
audience-public = Kaikki
audience-public-words = Kuka tahansa verkossa, kumppanimme ja kaikki, jotka seuraavat meitä muualta.

# The people in the text: a name, and a sentence
consent-none-described = Ketään ei kuvata
consent-none-described-words = Teksti kertoo työtavoista, ei ihmisistä.
consent-composite = Henkilöt ovat yhdistelmiä
consent-composite-words = Ketään ei ole olemassa sellaisena; tekstissä on yhdistetty useiden ihmisten piirteitä.
consent-written = He suostuivat kirjallisesti
consent-written-words = Kaikki, jotka tekstistä voisi tunnistaa, ovat lukeneet sen ja allekirjoittaneet suostumuksen.

# What is wrong with an answer
wrong-name-long = Otsikossa voi olla enintään 150 merkkiä.
wrong-summary-long = { $count ->
    [one] Tiivistelmässä voi olla enintään 500 merkkiä; tässä niitä on { $count }.
   *[other] Tiivistelmässä voi olla enintään 500 merkkiä; tässä niitä on { $count }.
}
wrong-language = Valitse kieli, jolla kirjoitat.
wrong-audience = Valitse, kuka saa lukea tekstin.
wrong-consent = Kerro, miten tekstissä esiintyviä ihmisiä suojataan.
wrong-group = Ryhmän pienin koko ei voi olla suurempi kuin sen suurin koko.
wrong-number = ”{ $typed }” ei ole kokonaisluku, joka on enintään 100 000.
wrong-practice-name = Käytäntö tarvitsee nimen, jossa on vähintään 3 merkkiä.
wrong-why = Kerro, miksi teette näin.
wrong-procedures = Kuvaa vähintään yksi vaihe.
wrong-where = Valitse vähintään yksi paikka.
wrong-dose = Anna vähintään yksi näistä luvuista tai kerro, ettei päättymisaikaa ole.
wrong-essay-long = Vastauksessa voi olla enintään 10 000 merkkiä.
wrong-essay-name = Essee tarvitsee otsikon, jossa on vähintään 3 merkkiä.
wrong-essay-empty = Yksi lause riittää, mutta se tarvitaan.

# The form of a practice
practice-name = Miksi kutsutte tätä?
practice-name-hint = Nimi, jota kollegat käyttäisivät keskenään. 3–150 merkkiä.
practice-why = Miksi teette näin?
practice-why-hint = Ongelma, jonka huomasitte, ajatus ratkaisunne takana, tavoite. Kaksi tai kolme kappaletta.
practice-procedures = Mitä teette, vaihe vaiheelta?
practice-procedures-hint = Yksi vaihe riviä kohti, järjestyksessä. Jos haluat jatkaa edellistä vaihetta, aloita rivi kahdella välilyönnillä. Esimerkiksi: Tervetulokierros, 15 minuuttia.
practice-where = Missä tämä tapahtuu?
practice-target-groups = Kenelle?
practice-target-groups-hint = Valitse kaikki sopivat. Kumppanit rajaavat hakuaan näillä omalla kielellään.
practice-materials = Mitä tarvitsette?
practice-materials-hint = Yksi asia riviä kohti. Linkki pystyviivan jälkeen: Kuvakortit | https://example.org/cards.pdf
practice-providers = Kuka toteuttaa?
practice-providers-hint = Yksi rooli riviä kohti: rooli | kuinka monta | koulutus. Esimerkiksi: Sosiaaliohjaaja | 2 | 20 tuntia ryhmätyötä
practice-mode = Miten tämä tapahtuu?
practice-unit = Kenen kanssa kerrallaan?
practice-unit-hint = Yksi ihminen, yksi perhe, useita yhdessä.
practice-tailoring = Mitä mukautatte kullekin perheelle?
practice-tailoring-hint = Minkä on tarkoitus vaihdella ja miten päätätte siitä.
practice-modifications = Mitä olette muuttaneet alun jälkeen?
practice-modifications-hint = Ja miksi. Esimerkiksi: tulkki mukana kolmannesta ryhmästä alkaen.
practice-fidelity-planned = Mistä huomaatte, toteutuuko tämä kuvatulla tavalla?
practice-fidelity-planned-hint = Tarkistuslista, toinen ihminen huoneessa, ei vielä mitään.
practice-fidelity-actual = Ja miten se todellisuudessa toteutui?
practice-fidelity-actual-hint = Esimerkiksi: 10 tapaamista 12:sta suunnitellusti, kolmessa ryhmässä.
practice-observed = Mitä muutoksia olette huomanneet?
practice-observed-hint = Kenellä, kuinka monella, missä ja milloin. Taulukon prosentit näytetään myös palkkeina. Ei lukuja alle viidestä ihmisestä.
practice-core-elements = Mikä on säilytettävä, kun joku mukauttaa tätä?
practice-core-elements-hint = Yksi ydinelementti riviä kohti.
practice-risks = Milloin näin ei pitäisi tehdä?
practice-risks-hint = Yksi riski tai rajoitus riviä kohti.
practice-life-stages = Iät tai elämänvaiheet
practice-settings = Minkälaisessa palvelussa?
practice-settings-hint = Missä perheet kohtaavat teidät, ei vain se, missä tämä tapahtuu.
practice-sectors = Toiminta-alat
practice-community-resources = Mitä lähiyhteisö tuo mukaan?
practice-also-involved = Ketkä muut ovat mukana?
practice-also-involved-hint = Oman palvelunne ulkopuolelta.
practice-cost-band = Muut kuin henkilöstökulut
practice-cost-band-hint = Suurpiirteinen arvio riittää.
practice-space = Tila
practice-space-hint = Esimerkiksi: huone, jossa on keittiö.
practice-inputs = Muutosmalli: mitä siihen panostetaan
practice-activities = Mitä tehdään
practice-outputs = Mitä voidaan laskea
practice-outcomes = Mikä perheille muuttuu
practice-assumptions = Minkä on pidettävä paikkansa, jotta tämä toimii
practice-status = Onko tämä käytössä?
practice-status-hint = ”Käytössä, varoen” ja ”Ei enää suositella” näkyvät kaikille, jotka lukevat käytännön tai ovat mukauttaneet sitä.
practice-sessions = Tapaamiset
practice-minutes = Minuuttia kerrallaan
practice-every-days = … päivän välein
practice-weeks = Viikkoja yhteensä
practice-group-min = Ryhmä: vähintään
practice-group-max = Ryhmä: enintään
practice-staff-hours = Henkilöstön tunnit
practice-lede = Julkaisuun tarvitaan viisi vastausta. Muut helpottavat käytännön kokeilemista muualla; jätä avoimeksi se, mitä et tiedä.
practice-dose = Kuinka paljon ja kuinka usein?
practice-dose-hint = Vähintään yksi näistä. Vain numeroita.
practice-open-ended = Päättymisaikaa ei ole
practice-others = Jotta muutkin voivat kokeilla
practice-more = Lisää: palvelut, lähiyhteisö, resurssit, odotettu muutos
practice-means = Resurssit
practice-means-hint = Yhtä jaksoa kohti.
practice-interpreters = Tulkkeja tai useita kieliä
practice-completeness = Täydellisyys
practice-answered = { $count ->
    [one] Niistä 12 kysymyksestä, jotka tekevät käytännöstä toistettavan, { $count } on saanut vastauksen.
   *[other] Niistä 12 kysymyksestä, jotka tekevät käytännöstä toistettavan, { $count } on saanut vastauksen.
}

# The questions of a practice, in a few words
ask-name = Nimi
ask-why = Miksi teette näin
ask-procedures = Vaiheet
ask-where = Missä
ask-dose = Kuinka paljon
ask-materials = Mitä tarvitsette
ask-providers = Kuka toteuttaa
ask-mode = Miten tapahtuu
ask-tailoring = Mitä mukautatte
ask-modifications = Mikä on muuttunut
ask-fidelity-planned = Miten seuraatte sitä
ask-fidelity-actual = Miten se toteutui

# Answers to choose from
choose-none = Ei kerrottu
choose-individual = Yksi ihminen
choose-one-family = Yksi perhe
choose-several-families = Useita perheitä yhdessä
choose-group = Ryhmä
choose-community = Yhteisö
choose-cost-free = Ei kuluja
choose-cost-low = Matalat
choose-cost-medium = Kohtalaiset
choose-cost-high = Korkeat
choose-in-use = Käytössä
choose-paused = Tauolla
choose-caution = Käytössä, varoen
choose-withdrawn = Ei enää suositella

# The form of an essay
essay-form-name = Otsikko
essay-form-name-hint = Mikä saisi kollegan lukemaan tämän? 3–150 merkkiä.
essay-form-learnt = Mitä opit?
essay-form-learnt-hint = Yksi näkemäsi tai kuulemasi asia, jota et tiennyt tai jonka olit unohtanut.
essay-form-before = Miten työskentelitte ennen?
essay-form-before-hint = Jotta muualta tuleva lukija ymmärtää, mistä lähdette.
essay-form-meets = Miten nämä kaksi kohtaavat?
essay-form-meets-hint = Mikä sopii yhteen, mikä on toisen tiellä.
essay-form-interaction = Yhdellä sanalla: uusi tapa
essay-form-interaction-hint = Verrattuna siihen, miten työskentelitte ennen.
essay-form-try-text = Mitä aiotte kokeilla?
essay-form-try-text-hint = Pieni riittää: mitä, kenen kanssa, mihin mennessä.
essay-form-lede = Koulutuksen tai vierailun jälkeen: neljä kysymystä, omin sanoin. Julkaisuun tarvitaan kaikki neljä.
essay-form-length = Muutama sana pituudesta
essay-form-length-words = { $count ->
    [one] Useimmissa esseissä, jotka kollegat lukevat loppuun, on 400–900 sanaa. Omassasi on { $count }.
   *[other] Useimmissa esseissä, jotka kollegat lukevat loppuun, on 400–900 sanaa. Omassasi on { $count }.
}
ask-title = Otsikko
ask-learnt = Mitä opit
ask-before = Miten työskentelitte ennen
ask-meets = Miten nämä kohtaavat
ask-try = Mitä aiotte kokeilla
# These go on from: In one word, the new
choose-replaces = korvaa aiemman tapamme
choose-complements = täydentää aiempaa
choose-conflicts = on ristiriidassa aiemman kanssa
choose-unclear = ei ole vielä selkiytynyt

# The preview
preview-title = Esikatselu: { $title }
preview-how = Näin lukijat näkevät tekstin.
preview-back = Takaisin kirjoittamaan
preview-team = Vain tiimi voi lukea sen.
preview-institution = Vain tämän organisaation jäsenet voivat lukea sen.
preview-network = Tämän organisaation ja kumppaniorganisaatioiden sisäänkirjautuneet jäsenet voivat lukea sen.
preview-public = Kaikki voivat lukea sen.
