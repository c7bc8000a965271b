# The rules of the house: what members and guests may say here
rules-title = Reglur þessarar stofnunar
rules-lede = Hvað má segja hér og hvað ekki. Umsjónarfólk tekur ákvarðanir eftir þessum reglum og eftir lögum; það segir hvers vegna og allir sem ákvörðun varðar geta áfrýjað.
rules-since = Útgáfa { $number }, í gildi frá { $day }.
rules-standard = Þetta eru reglurnar sem fylgja hugbúnaðinum; stofnunin hefur ekki enn skrifað sínar eigin.
rules-versions = Fyrri útgáfur
rules-version = Útgáfa { $number }, frá { $day }
rules-report = Senda ábendingu um brot á reglunum
# The rules that come with the software
rules-families = Enginn sem þú styður í starfi þínu er þekkjanlegur í því sem þú skrifar, ekki einu sinni nágrönnum.
rules-respect = Skrifaðu um fjölskyldur, samstarfsfólk og aðra hér þannig að þau gætu lesið það án þess að særast.
rules-children = Ekkert sem skaðar börn eða stofnar þeim í hættu, hvorki í orðum né myndum.
rules-sources = Segðu hvað er þitt og hvað þú fékkst frá öðrum og fylgdu leyfum þeirra.
rules-evidence = Segðu hvað þú hefur reynt og hvað þú telur aðeins; ekki selja neitt.
rules-law = Ekkert sem lög banna: ekkert hatur, engar hótanir, engar móðganir, engin trúnaðargögn.
# Where an admin writes them
rules-edit = Skrifa reglurnar
rules-edit-lede = Ein regla í hverja línu. Það sem þú vistar er ný útgáfa; fyrri útgáfur er áfram hægt að lesa því að ákvarðanir voru teknar eftir þeim.
rules-in = Tungumál: { $language }
rules-in-hint = Hafðu þetta autt ef stofnunin notar ekki þetta tungumál; lesendur sjá þá reglurnar á fyrsta tungumáli stofnunarinnar.
rules-save = Vista sem nýja útgáfu
done-rules = Reglurnar eru vistaðar sem ný útgáfa.
audit-rules = Reglur stofnunarinnar skrifaðar

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Skrá yfir vinnslustarfsemi
record-lede = Það sem { $house } þarf að skrá um þennan netþjón samkvæmt 30. gr. almennu persónuverndarreglugerðarinnar (GDPR), tekið saman út frá stillingum hans. Farðu yfir þetta með persónuverndarfulltrúa ykkar og afritaðu það í ykkar eigin skrá.
record-who = Hver ber ábyrgð
record-who-words = { $house } er ábyrgðaraðili; netþjónninn er { $host }.
record-who-contact = Tengiliður:
record-who-officer = Persónuverndarfulltrúi:
record-why = Tilgangur vinnslunnar
record-why-publish = Að lýsa starfsaðferðum og hugleiðingum úr starfi með fjölskyldum, miðla þeim meðal fagfólks og ræða um þær.
# Translator: in Icelandic “one” is also 21, 31, 41: the number stays in the sentence
record-why-accounts = { $count ->
    [one] Að gera { $count } manneskju kleift að skrá sig inn og skrifa, í tilteknu hlutverki.
   *[other] Að gera { $count } manneskjum kleift að skrá sig inn og skrifa, hverri í sínu hlutverki.
}
record-why-moderate = Að svara ábendingum og halda skrá yfir ákvarðanir (16.–20. gr. reglugerðar (ESB) 2022/2065 um stafræna þjónustu).
record-basis = Vinnsluheimild
record-basis-words = Samkvæmt e- eða f-lið 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar: verkefni í þágu almannahagsmuna eða lögmætir hagsmunir af gagnkvæmri miðlun meðal fagfólks; samkvæmt c-lið þegar um ábendingar er að ræða. Textar mega ekki innihalda gögn um skjólstæðinga; það sem hægt væri að þekkja einhvern af er yfirfarið áður en það berst öðrum (25. gr.).
record-whom = Um hverja, og hvaða gögn
record-whom-members = Notendur: nafn, notandanafn, netfang, hlutverk, gátsumma af lykilorðinu, textar ásamt útgáfum þeirra, með hverjum þeir fylgjast, hvað þeir hafa vistað, innskráningar.
record-whom-others = Fólk annars staðar sem fylgist með, svarar eða fylgst er með: nafn, vistfang, mynd, opinberir textar.
record-whom-reporters = Fólk sem sendir ábendingu: orð ábendingarinnar og, ef þau eru gefin upp, nafn og netfang.
record-receivers = Viðtakendur gagnanna
record-receivers-partners = Textar samstarfsnetsins fara til samstarfsaðila: { $partners }.
record-receivers-nobody = Textar samstarfsnetsins fara til samstarfsaðila. Þeir eru engir enn.
record-receivers-open = Opinberir textar fara til hvers þess netþjóns þaðan sem einhver fylgist með.
record-receivers-allowed = Opinberir textar fara til samstarfsaðila og til netþjóna sem hafa verið leyfðir.
record-receivers-none = Opinberir textar fara ekki til neins annars netþjóns.
record-countries = Samstarfsaðilar utan Evrópska efnahagssvæðisins: { $partners }. Tilgreindu í skránni ykkar á hvaða heimild miðlunin byggist (V. kafli almennu persónuverndarreglugerðarinnar).
record-countries-none = Enginn samstarfsaðili er utan Evrópska efnahagssvæðisins, að því marki sem samstarfsaðilar segja hvar þeir eru. Netþjónar sem fylgjast með opinberum textum geta verið hvar sem er.
record-long = Hversu lengi
record-long-texts = Textar þar til höfundar þeirra draga þá til baka; þá standa slóðin og dagurinn eftir. Aðgangar þar til þeim er eytt, ásamt öllum textum þeirra.
record-long-elsewhere = Textar annarra netþjóna í { $days } daga, nema einhver hér hafi átt hlut að þeim; textar samstarfsaðila eins lengi og samstarfið varir.
record-long-reports = Orð ábendinga, og hver sendi þær, í { $days } daga eftir ákvörðunina; ákvarðanir og aðgerðaskráin standa áfram.
record-long-sessions = Innskráningar í { $days } daga. IP-tölur eru ekki geymdar.
record-how = Hvernig gögnin eru vernduð
record-how-words = Argon2id fyrir lykilorð, gátsummur fyrir aðgangstóka, undirskriftir á öllu sem fer milli netþjóna, strangur aðskilnaður lesendahópa, skrifað er yfir eydd orð í gagnagrunninum. Stofnunin sér um dulkóðun flutnings, diska, uppfærslur og aðgang að vélinni.
