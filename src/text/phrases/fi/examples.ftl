# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Esimerkki
example-why = Tänne hiljattain muuttaneet perheet kertoivat, etteivät he tunne ketään, jolta pyytää apua. Meillä oli keittiö, joka oli iltaisin tyhjillään. Yhdessä ruokaa laittavat puhuvat, ja muutaman viikon kuluttua ihmiset kysyivät toisiltaan eikä meiltä.
example-procedures =
    Kutsu jokainen perhe henkilökohtaisesti, tarvittaessa tulkin kanssa
    Alkukierros, 15 minuuttia: kuka on paikalla, kuka puuttuu
    Laittakaa ruokaa sekaryhmissä, 60 minuuttia
    Syökää yhdessä, lapset samassa pöydässä
    Sopikaa, kuka tuo mitäkin ensi kerralla
example-summary = Perheet laittavat ruokaa ja syövät yhdessä joka toinen viikko koulun keittiössä. Kolmen kuukauden kuluttua useimmilla on lähellä joku, jolta pyytää apua.
example-materials =
    Keittiö, jossa on neljä keittolevyä
    Kuvakortteja resepteihin
    Leikkinurkka ja matto
example-tailoring = Ne, jotka eivät pääse iltaisin, kuuluvat lauantairyhmään. Vauvaperheet saavat paikan oven vierestä. Ennen ensimmäistä iltaa kysymme, mitä ei syödä.
example-fidelity-planned = Jokaisen illan jälkeen kaksi meistä täyttää sivun: tehtiinkö kaikki vaiheet, kuka puhui kenen kanssa, mitä teemme toisin.
example-observed =
    Kuuden kuukauden jälkeen, kolme ryhmää, 15 perhettä:

    | | Ennen | Jälkeen |
    | --- | --- | --- |
    | Lähellä on joku, jolta pyytää apua | 40 % | 80 % |
    | Lapset jäävät iltapäiväkerhoon | 33 % | 73 % |
example-core-elements =
    Perheet laittavat ruoan, henkilökunta ei tarjoile
    Lopuksi yhteinen ateria
    Samat ihmiset vähintään kahdeksana iltana
example-risks =
    Ei silloin, kun väkivalta kotona jatkuu eikä turvaa ole
    Ei muun avun ehtona
example-inputs =
    Kaksi ohjaajaa, kolme tuntia joka ilta
    Koulun keittiö
example-activities =
    Ruoanlaitto ja ruokailu yhdessä
    Keskustelu jokaisen perheen kanssa puolivälissä
example-outputs =
    Kahdeksan iltaa viiden perheen kanssa
    Yksi keskustelu jokaisen perheen kanssa
example-outcomes =
    Jokainen perhe nimeää kaksi muuta, joilta se pyytäisi apua
    Lapset jäävät koulun iltapäiväkerhoon
example-assumptions =
    Keittiö on kävelymatkan päässä
    Perheet päättävät itse, tulevatko
example-learnt = Päiväkeskuksessa, jossa vierailin, vanhemmat avaavat aamulla oven, ei henkilökunta. Pidin sitä pikkuasiana, kunnes näin, kuka silloin kysyy keneltä.
example-before = Otamme perheet vastaan tiskillä. Joku meistä kirjaa, miksi he ovat tulleet, ja he odottavat, kunnes heidät kutsutaan.
example-meets = Heidän talonsa on pienempi kuin meidän, ja kaikki tuntevat toisensa. Ovi onnistuu meilläkin; yhteiset avaimet eivät, kun työntekijöitä on neljäkymmentä.
example-try-text = Maaliskuusta alkaen kaksi vanhempaa ja yksi meistä avaavat oven yhdessä tiistaisin. Kuuden viikon kuluttua kysymme perheiltä, miltä se tuntui.
