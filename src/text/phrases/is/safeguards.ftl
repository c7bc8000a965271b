# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = „{ $words }“ er kennitala eða reikningsnúmer ({ $number }). Slíkt vísar ótvírætt á eina manneskju: taktu það út.
safeguard-number-ask = „{ $words }“ gæti verið kennitala ({ $number }). Taktu hana út eða segðu hvað annað þetta er.
safeguard-email = „{ $words }“ er netfang. Það vísar beint á manneskju: taktu það út.
safeguard-phone = „{ $words }“ er símanúmer. Það vísar beint á manneskju: taktu það út.
safeguard-record = „{ $words }“ er númer á máli eða skjali. Með því er hægt að fletta einhverjum upp: taktu það út.
safeguard-birth = „{ $words }“ er fæðingardagur. Skrifaðu heldur aldur í árum eða æviskeið.
safeguard-date = „{ $words }“ er nákvæm dagsetning. Ef hún tilheyrir sögu fjölskyldu skaltu heldur skrifa árstíðina eða árið.
safeguard-age = „{ $words }“: fáir eru á þessum aldri. Skrifaðu heldur „yfir 89 ára“ eða „á háum aldri“.
safeguard-initials = „{ $words }“: upphafsstafir ásamt aldri vísa á manneskju. Notaðu skáldað eiginnafn eða ekkert nafn.
safeguard-address = „{ $words }“ lítur út eins og gata með húsnúmeri. Skrifaðu heldur hvers konar staður þetta er.
safeguard-postcode = „{ $words }“ lítur út eins og póstnúmer sem fá heimili deila. Taktu það út.
safeguard-profile = „{ $words }“ vísar á síðu einhvers á samfélagsmiðli. Ef hún tilheyrir einhverjum sem þú styður í starfi þínu skaltu taka þetta út.
safeguard-ip = „{ $words }“ er vistfang tækis á netinu. Taktu það út.
safeguard-honorific = „{ $words }“ ávarpar manneskju með nafni. Skrifaðu heldur hlutverkið: móðir, nágranni, kennari.
safeguard-name = „{ $words }“ gæti verið nafn manneskju. Taktu það út eða segðu að þetta sé nafn einhvers úr hópi samstarfsfólks, nafn útgefins höfundar eða skáldað nafn.
safeguard-kin = „{ $words }“ stendur þar sem nafn ættingja, eða einhvers sem þú styður í starfi þínu, myndi standa. Taktu það út eða segðu að það sé skáldað.
safeguard-singling = Aldur, staður, greining, fjölskylda eða atburður geta í sameiningu gefið til kynna hver þetta er, jafnvel án nafns. Breyttu sumu af þessu eða slepptu því.
safeguard-too-large = Textinn er of stór til að hægt sé að yfirfara hann í heild. Styttu hann eða skiptu honum.
safeguard-again = Ef ekki er hægt að þekkja neinn af þessu skaltu senda það einu sinni enn óbreytt.

# The answers to a finding
answer-removed = Ég hef tekið það út
answer-colleague = Samstarfsfólk eða útgefinn höfundur
answer-fictional = Það er skáldað
answer-nobody = Það vísar ekki á neinn
finding-must-go = Þetta þarf að fara út áður en hægt er að birta textann.

# The ethics checklist, and the second person
write-ethics = Áður en aðrir lesa textann
write-ethics-hint = Þarf fyrir samstarfsnetið og fyrir alla. Hakaðu við það sem þú getur ábyrgst; það sem þú getur ekki hakað við skaltu ræða við samstarfsfólk.
ethics-nobody = Enginn í textanum er þekkjanlegur, ekki einu sinni nágrönnum.
ethics-consented = Persónurnar í textanum eru samsettar eða fólkið hefur veitt samþykki sitt.
ethics-withdrawal = Þau sem hafa veitt samþykki vita hvernig hægt er að afturkalla það hvenær sem er.
ethics-minors = Þar sem fjallað er um börn voru þau spurð á þann hátt sem hæfir aldri þeirra.
ethics-others = Ættingjar, nágrannar og samstarfsfólk njóta líka verndar.
ethics-power = Ég hef hugsað um hvaða ákvarðanir ég get tekið um fólkið sem lýst er og hvort það gæti sagt nei.
ethics-respect = Fólkið sem lýst er gæti lesið hvert orð án þess að særast.
ethics-pictures = Enginn sést á myndum, eða þau sem sjást hafa veitt samþykki; andlit barns sést aldrei.
ethics-lawful = Heimild er fyrir þessu í persónuverndarlögum og persónuverndarfulltrúi okkar veit af því þar sem þess þarf.
ethics-colleague = Einhver úr hópi samstarfsfólks hefur lesið textann með augum nágranna.
wrong-ethics = Hakaðu við öll atriði listans eða haltu textanum innan stofnunarinnar.
approve-heading = Birta að loknum öðrum yfirlestri
approve-words = Þú lest þetta öðrum augum en { $author }. Með svörum þínum hér fer textinn til lesenda sinna, í nafni höfundarins { $author }; með honum fylgja upplýsingar um að önnur manneskja hafi lesið hann.
done-waits = Textinn hefur verið vistaður. Þar sem allir munu geta lesið hann les ritstjóri í stofnuninni þinni hann og birtir.

# The desk of the data-protection reviewer
stopped-menu = Persónuvernd
stopped-heading = Það sem var stöðvað
stopped-count = { $count ->
    [0] Enginn texti inniheldur neitt sem stöðvar hann.
    [one] Í { $count } texta er eitthvað sem vísar á manneskju. Höfundur getur tekið það út eða þú lætur það standa.
   *[other] Í { $count } textum er eitthvað sem vísar á manneskju. Höfundar geta tekið það út eða þú lætur það standa.
}
stopped-reason = Hvers vegna það má standa
stopped-reason-hint = Þetta varðveitist ásamt nafni þínu og tímasetningu.
stopped-overrule = Láta standa

# The page about how texts are checked
checked-heading = Hvernig textar eru yfirfarnir áður en þeir berast öðrum
checked-second = Önnur manneskja les líka og birtir þá texta sem eru ætlaðir öllum.
checked-lede = Textarnir hér eru sprottnir úr starfi með fjölskyldum. Enginn í þeim á að vera þekkjanlegur, ekki einu sinni nágrönnum. Forrit hjálpar höfundinum að sjá hvað gæti komið upp um einhvern. Það keyrir á þessum netþjóni; enginn texti er sendur öðrum til þess.
checked-looks = Að hverju forritið leitar
checked-numbers = Kennitölum þrettán landa, eftir formi þeirra og vartölu, og bankareikningum.
checked-ways = Netföngum, símanúmerum, síðum fólks á samfélagsmiðlum, vistföngum tækja, númerum á málum og skjölum.
checked-days = Fæðingardögum, nákvæmum dagsetningum, aldri yfir 89 ára, götum með húsnúmeri, breskum póstnúmerum.
checked-people = Fólki sem er ávarpað með nafni, nöfnum á eftir ættingja („sonur hennar …“), eiginnöfnum af lista og tveimur orðum sem líta út eins og nafn.
checked-stories = Efnisgreinum þar sem minnst þrennt af þessu kemur saman: aldur, lítill staður, greining, stærð fjölskyldunnar og sjaldgæfur atburður.
checked-fields = Forritið les titilinn, samantektina, hvert svar á eyðublaðinu og hverja athugasemd. Engu breytir þótt tölustafir séu af öðru letri, stafir séu ósýnilegir, bil séu á milli tölustafa eða númerum sé skipt með textasniði eða á milli tveggja svara.
checked-then = Hvað verður um það sem finnst
checked-answers = Það sem vísar örugglega á eina manneskju verður að fara út; aðeins sá aðili sem fer yfir persónuvernd hjá stofnuninni getur látið það standa, með rökstuðningi sem varðveitist. Um allt annað er höfundurinn spurður: það er tekið út, eða þetta er samstarfsfólk eða útgefinn höfundur, eða það er skáldað, eða það vísar ekki á neinn. Nafnalisti einn og sér stöðvar aldrei texta. Fyrir teymið er ekkert stöðvað; fyrir stofnunina aðeins það sem vísar á eina manneskju; fyrir samstarfsnetið og fyrir alla þarf að svara hverri spurningu.
checked-travels = Með textanum fylgja upplýsingar um að hann hafi verið yfirfarinn, hvenær og eftir hvaða útgáfu reglnanna ({ $checker }). Það sem fannst fylgir ekki með og er ekki geymt: aðeins gátsumma af því sem svarað var, og henni er eytt með textanum.
checked-blind = Hvað forritið sér ekki
checked-lived = Sögur sem aðeins ein fjölskylda getur hafa lifað, sagðar án nokkurra þessara auðkenna.
checked-nicknames = Gælunöfn, nöfn með litlum stöfum, nöfn sem eru venjuleg orð, og óvenjuleg nöfn sem standa ein.
checked-places = Staði, skóla og dagsetningar sem segja kunnugum við hvern er átt.
checked-faces = Andlit, raddir og allt annað í myndum og upptökum.
checked-together = Hvern væri hægt að þekkja með hjálp annarra texta, dagblaða eða slúðurs.
checked-judgement = Ekkert forrit getur lofað því að enginn sé þekkjanlegur. Það kemur ekki í stað dómgreindar höfundarins, samþykkis þeirra sem í hlut eiga og samstarfsfólks sem les textann með augum nágranna.

# Above the preview of a draft
preview-safe = Væri hægt að þekkja einhvern?
preview-safe-nothing = Ekkert nafn, númer eða heimilisfang fannst. Ekkert forrit sér allt: lestu textann einu sinni enn eins og nágranni fjölskyldunnar myndi gera.
preview-safe-found = { $count ->
    [one] { $count } staður í textanum gæti sagt hver einhver er. Spurt verður um hann þegar þú birtir.
   *[other] { $count } staðir í textanum gætu sagt hver einhver er. Spurt verður um þá þegar þú birtir.
}
