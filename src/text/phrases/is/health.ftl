# Spans of time
# In Icelandic “one” is also 21, 31, 41: the number stays. A span stands in the nominative: the sentences around it are built for that
span-days = { $count ->
    [one] { $count } dagur
   *[other] { $count } dagar
}
span-hours = { $count ->
    [one] { $count } klukkustund
   *[other] { $count } klukkustundir
}
span-minutes = { $count ->
    [one] { $count } mínúta
   *[other] { $count } mínútur
}
span-seconds = { $count ->
    [one] { $count } sekúnda
   *[other] { $count } sekúndur
}
span-ahead = á undan okkar, munurinn er { $span }
span-behind = á eftir okkar, munurinn er { $span }
span-ago = { $span } síðan
span-in = { $span } þangað til

# What was seen
seen-since = Fyrsta bilun
seen-attempt = Síðasta tilraun
seen-attempt-status = { $when }, staða { $status }, svartími { $span }
seen-attempt-silent = { $when }, ekkert svar
seen-words = Svar þeirra
seen-ok = Tókst síðast
seen-heard = Síðast heyrðist frá þeim
seen-never = aldrei
seen-waiting = Bíður
seen-waiting-count = { $count ->
    [one] { $count } atriði, lengsta bið er { $span }
   *[other] { $count } atriði, lengsta bið er { $span }
}
seen-next = Næsta tilraun
seen-clock = Klukkan þeirra
seen-our-clock = Klukkan okkar
seen-our-clock-agrees = { $others ->
    [one] ber saman við { $count } af { $others } öðrum samstarfsaðila
   *[other] ber saman við { $count } af { $others } öðrum samstarfsaðilum
}
seen-our-clock-alone = enginn annar samstarfsaðili er til samanburðar

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = Ekki næst samband við stofnunina { $name }: nafnið { $host } vísar ekki á neitt vistfang.
fault-dns-cause = Nafnið finnst ekki þar sem þessi netþjónn spyr. Annaðhvort er það ekki lengur skráð eða nafnaþjónusta (DNS) annars hvors netþjónsins virkar ekki.
fault-dns-advice = Athugaðu hvort { $host } er enn nafnið þeirra. Ef önnur nöfn finnast á þessum netþjóni skaltu láta stjórnandann þar vita.
    Þú þarft ekki að gera neitt annað: við reynum sjálfkrafa aftur og það sem bíður er afhent í réttri röð.

fault-tcp = Ekki næst samband við stofnunina { $name }: enginn svarar á { $host }.
fault-tcp-cause = Slökkt er á netþjóninum þeirra, verið er að ræsa hann eða eldveggur er þarna á milli.
fault-tcp-advice = Bíddu: við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.
    Ef þetta dregst á langinn skaltu láta stjórnandann þar vita eftir annarri leið, með skýrslunni hér fyrir neðan.

fault-tls = Ekki næst öruggt samband við stofnunina { $name }: skilríki { $host } eru ekki gild.
fault-tls-cause = Skilríkin eru útrunnin, gilda fyrir annað nafn eða koma frá útgefanda sem þessi netþjónn þekkir ekki. Við sendum ekkert um slíka tengingu.
fault-tls-advice = Biddu stjórnandann þar að endurnýja skilríkin og láttu skýrsluna hér fyrir neðan fylgja.
    Við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.

fault-timeout = { $name } svarar ekki í tæka tíð.
fault-timeout-cause = Tenging næst en heilt svar berst ekki innan tíu sekúndna: netþjónninn þeirra hefur of mikið að gera eða er frosinn.
fault-timeout-advice = Bíddu: við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.
    Ef þetta dregst á langinn skaltu láta stjórnandann þar vita, með skýrslunni hér fyrir neðan.

fault-slow = { $name } svarar, en hægt: síðast var svartíminn { $span }.
fault-slow-cause = Netþjónninn þeirra, eða leiðin þangað, hefur of mikið að gera. Engu er hafnað og ekkert glatast; það berst aðeins seint.
fault-slow-advice = Þú þarft ekki að gera neitt. Aðrir samstarfsaðilar bíða ekki eftir þessum.
    Ef þetta dregst á langinn skaltu láta stjórnandann þar vita, með skýrslunni hér fyrir neðan.

fault-clock-theirs = { $direction ->
    [ahead] { $name } hafnar því sem við sendum vegna þess að klukkan þar er á undan; munurinn er { $span }.
   *[behind] { $name } hafnar því sem við sendum vegna þess að klukkan þar er á eftir; munurinn er { $span }.
}
fault-clock-theirs-cause = Öllu sem við sendum fylgir tíminn þegar það var undirritað. Samkvæmt klukkunni þeirra eru undirskriftir okkar of gamlar eða úr framtíðinni. Klukkunni okkar ber saman við aðra samstarfsaðila okkar, svo að þeirra klukka er röng.
fault-clock-theirs-advice = Sendu stjórnandanum þar skýrsluna hér fyrir neðan: netþjónninn þeirra þarf að samstilla tímann (NTP).
    Þú þarft ekki að gera neitt annað: við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.

fault-clock-ours = { $direction ->
    [ahead] { $name } hafnar því sem við sendum vegna þess að okkar eigin klukka er á eftir; munurinn er { $span }.
   *[behind] { $name } hafnar því sem við sendum vegna þess að okkar eigin klukka er á undan; munurinn er { $span }.
}
fault-clock-ours-cause = Öllu sem við sendum fylgir tíminn þegar það var undirritað. Hjá öðrum samstarfsaðilum okkar sést sami munur, svo að klukka þessa netþjóns er röng.
fault-clock-ours-advice = Samstilltu tíma þessa netþjóns (NTP): „timedatectl“ segir til um hvort hann er samstilltur.
    Eftir það er allt sem bíður afhent af sjálfu sér.

fault-clock-unknown = { $name } hafnar því sem við sendum vegna þess að klukkunni þar og okkar ber ekki saman; munurinn er { $span }.
fault-clock-unknown-cause = Öllu sem við sendum fylgir tíminn þegar það var undirritað. Héðan sést ekki hvor klukkan er röng, því að ekki eru nógu margir aðrir samstarfsaðilar til samanburðar.
fault-clock-unknown-advice = Berðu tíma þessa netþjóns saman við klukku sem þú treystir. Ef okkar er rétt skaltu senda stjórnandanum þar skýrsluna hér fyrir neðan: annar hvor netþjónninn þarf að samstilla tímann (NTP).
    Við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.

fault-clock-receive-theirs = { $direction ->
    [ahead] Við höfnum því sem { $name } sendir vegna þess að klukkan þar er á undan; munurinn er { $span }.
   *[behind] Við höfnum því sem { $name } sendir vegna þess að klukkan þar er á eftir; munurinn er { $span }.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Við höfnum því sem { $name } sendir vegna þess að okkar eigin klukka er á eftir; munurinn er { $span }.
   *[behind] Við höfnum því sem { $name } sendir vegna þess að okkar eigin klukka er á undan; munurinn er { $span }.
}
fault-clock-receive-unknown = Við höfnum því sem { $name } sendir vegna þess að klukkunni þar og okkar ber ekki saman; munurinn er { $span }.

fault-signature = { $name } tekur undirskrift okkar ekki gilda.
fault-signature-cause = Netþjónninn svarar en segir að það sem við sendum sé ekki undirritað eins og vera ber. Ef til vill getur hann ekki sótt lykilinn okkar eða man eftir eldri lykli.
fault-signature-advice = Athugaðu hvort hægt er að opna { $own } utan frá: netþjónninn þeirra sækir lykilinn okkar þar.
    Ef það er hægt skaltu senda stjórnandanum þar skýrsluna hér fyrir neðan. Við reynum sjálfkrafa aftur.

fault-signature-receive = Það sem berst í nafni stofnunarinnar { $name } er ekki undirritað með lykli hennar og því er hafnað.
fault-signature-receive-cause = Annaðhvort hefur verið skipt um lykla þar og ekki er enn hægt að sækja þá, eða einhver annar notar nafnið. Ekkert af þessu var vistað.
fault-signature-receive-advice = Spyrðu stjórnandann þar hvort netþjónninn hafi verið fluttur eða endurheimtur án lyklanna.

fault-blocked = { $name } hleypir þessum netþjóni ekki inn.
fault-blocked-cause = Netþjónninn þar veit hver við erum og hafnar því sem við sendum: stjórnandi hans hefur útilokað þennan netþjón eða hleypir aðeins tilteknum netþjónum inn.
fault-blocked-advice = Ræddu við stjórnandann þar. Ekkert er hægt að gera í þessu hérna megin.
    Ef þetta á að vera svona áfram skaltu slíta samstarfinu.

fault-gone = Innhólfið sem { $name } notaði er ekki lengur til.
fault-gone-cause = Netþjónninn þeirra svarar, en ekki á vistfanginu sem hann gaf okkur. Ef til vill hefur hann verið settur upp að nýju, eða eitthvað framan við hann sendir beiðnir okkar á rangan stað.
fault-gone-advice = Spyrðu stjórnandann þar hvort netþjónninn hafi verið settur upp að nýju. Ef svo er skaltu slíta samstarfinu og óska eftir því aftur.

fault-html = { $name } svarar með vefsíðu þar sem netþjónninn ætti að svara forriti.
fault-html-cause = Eitthvað framan við netþjóninn þeirra, svo sem milliþjónn (proxy) eða efnisdreifingarnet, sendir beiðnir okkar á rangan stað eða biður gesti að sanna að þeir séu mennskir.
fault-html-advice = Sendu stjórnandanum þar skýrsluna hér fyrir neðan: beiðnir til /inbox, /actor og /.well-known þurfa að berast óbreyttar á netþjóninn þeirra.
    Við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.

fault-rate-limit = { $name } biður okkur að hægja á.
fault-rate-limit-cause = Þangað berast fleiri beiðnir en hægt er að svara núna. Við virðum hléið sem beðið er um.
fault-rate-limit-advice = Þú þarft ekki að gera neitt: það sem bíður er afhent í réttri röð, síðar.

fault-server-error = Netþjónninn sem { $name } rekur á sjálfur í vanda.
fault-server-error-cause = Hann svarar að eitthvað hafi farið úrskeiðis þar eða að verið sé að sinna honum.
fault-server-error-advice = Bíddu: við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.
    Ef þetta dregst á langinn skaltu senda stjórnandanum þar skýrsluna hér fyrir neðan.

fault-refused = { $name } hafnar því sem við sendum.
fault-refused-cause = Netþjónninn þar svarar að hann geti ekki notað þetta. Ef til vill keyrir hann hugbúnað eða útgáfu sem þekkir ekki það sem við sendum.
fault-refused-advice = Sendu stjórnandanum þar skýrsluna hér fyrir neðan, og stjórnandi okkar sendir hana höfundum þessa hugbúnaðar.

fault-refused-address = Vistfang { $host } er ekki þess eðlis að þessi netþjónn megi tengjast því.
fault-refused-address-cause = Nafnið vísar á einkanet eða á þessa vél sjálfa, en þangað er aldrei neitt sent.
fault-refused-address-advice = Athugaðu hvort { $host } er rétt skrifað og segðu stjórnandanum þar að nafnið vísi á einkavistfang.

fault-too-large = { $name } sendir lengra svar en hægt er að taka við.
fault-too-large-cause = Svarið var stytt og ekki notað.
fault-too-large-advice = Sendu stjórnandanum þar skýrsluna hér fyrir neðan.

fault-protocol = { $name } slítur tengingunni eða svarar þannig að enginn getur lesið það.
fault-protocol-cause = Verið er að endurræsa netþjóninn þeirra eða eitthvað á milli netþjónanna truflar tenginguna.
fault-protocol-advice = Bíddu: við reynum sjálfkrafa aftur og afhendum í réttri röð það sem bíður.
    Ef þetta dregst á langinn skaltu senda stjórnandanum þar skýrsluna hér fyrir neðan.

fault-handshake = Skilaboð okkar um samstarfið komast ekki til skila hjá stofnuninni { $name }.
fault-handshake-cause = { $words }
fault-handshake-advice = Athugaðu hvort { $host } er rétt skrifað og hvort þar er netþjónn af þessu tagi. Við reynum sjálfkrafa aftur.

fault-declined = { $name } hefur hafnað samstarfi.
fault-declined-cause = Stjórnandinn þar hefur svarað beiðni okkar neitandi. Ekkert berst á milli og ekkert bíður.
fault-declined-advice = Ræddu við þau. Þú getur óskað eftir samstarfi aftur hvenær sem er.

# The report for the other side's admin
report-head = Skýrsla frá { $own } fyrir stjórnanda { $host }
report-class = Flokkur: { $class }

# What a server said, as it said it
seen-quoted = „{ $words }“
