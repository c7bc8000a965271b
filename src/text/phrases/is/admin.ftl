# Partners
# In Icelandic “one” is also 21, 31, 41: the number stays in the sentence
partners-heading = Samstarfsaðilar
partners-none = Engir samstarfsaðilar enn.
partners-reach-all = { $count ->
    [one] Textar ykkar berast alls staðar: til { $count } samstarfsaðila.
   *[other] Textar ykkar berast alls staðar: til { $count } samstarfsaðila.
}
partners-reach-some = { $count ->
    [one] Textar ykkar berast til { $reached } af { $count } samstarfsaðila.
   *[other] Textar ykkar berast til { $reached } af { $count } samstarfsaðilum.
}
partners-waiting = { $count ->
    [one] Ekkert hefur glatast: { $count } texti bíður.
   *[other] Ekkert hefur glatast: { $count } textar bíða.
}
partners-asking = { $count ->
    [one] { $count } stofnun óskar eftir að gerast samstarfsaðili.
   *[other] { $count } stofnanir óska eftir að gerast samstarfsaðilar.
}
partners-request = { $name } óskar eftir að gerast samstarfsaðili
partners-request-words = { $host } fengi það sem þið birtið fyrir samstarfsnetið eða alla og þið fengjuð það sem þar er birt.
partners-accept = Samþykkja
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Samþykkja { $host }
partners-refuse = Hafna
partners-refuse-whom = Hafna { $host }
partners-report = Skýrsla fyrir stjórnandann þar
partners-report-copy = Til afritunar
partners-retry = Reyna núna
partners-retry-whom = Reyna aftur núna: { $host }
partners-held = Bíður samþykkis þíns: { $count }
partners-all = Allir samstarfsaðilar
partners-nobody = Enginn samstarfsaðili enn. Óskaðu eftir samstarfi við þann fyrsta hér fyrir neðan.
partners-table = Samstarfsaðilar og hvernig samband næst við þá
partners-partner = Samstarfsaðili
partners-state = Staða
partners-sent = Síðast náðum við til þeirra
partners-received = Síðast heyrðist frá þeim
partners-backlog = Bíður
partners-delay = Töf
partners-actions = Aðgerðir
partners-agree = Samþykkja og bera saman
partners-agree-whom = Samþykkja og bera saman við { $host }
partners-compare = Bera saman
partners-compare-whom = Bera saman núna við { $host }
partners-decide = Ákveða
partners-decide-whom = Ákveða um { $host }
partners-end = Slíta
partners-end-whom = Slíta samstarfi við { $host }
partners-only-admin = Stjórnandi tekur ákvarðanir um samstarfsaðila og netþjóna.

# The figures of all partners
tally-in-step = Í takti
tally-of = { $part } af { $all }
tally-waiting = Bíður
tally-delay = Lengsta töf
tally-none = engin
tally-parked = Afþakkað þar

# The state of a partner
standing-live = Í takti
standing-backfilling = Verið er að lesa eldra efni þeirra
standing-catching-up = Vinnur upp töf
standing-broken = Virkar ekki
standing-asked = Beiðni send, svars er beðið
standing-refused = Hafnað
standing-paused = Í hléi að ykkar ósk
standing-suspended = Fryst
standing-ended = Lokið
standing-never = aldrei
# What the last comparison found
compared-when = Borið saman { $when }:
compared-equal = hið sama er á báðum stöðum.
compared-different = ekki er allt eins.
compared-fetched = Sótt: { $count }.
compared-erased = Eytt eins og þar: { $count }.
compared-missing = Geymt hér en óþekkt þar: { $count }.
compared-refused = Hafnað hér: { $count }.
compared-waiting = Verður eytt ef þú samþykkir: { $count }.
compared-withdrawn = { $count ->
    [one] Af { $count } texta sem við drógum til baka hefur { $at } verið eytt þar.
   *[other] Af { $count } textum sem við drógum til baka hefur { $at } verið eytt þar.
}
decided-held = Samþykkis krafist: { $count } í bið.
decided-limited = Takmarkað: textarnir birtast ekki í neinum opinberum lista.
decided-hidden = Falið; eytt endanlega { $day }.
decided-purged = Var eytt endanlega { $day }.

# Asking and inviting an institution
asking-heading = Óska eftir samstarfi
asking-host = Vistfang netþjónsins þeirra
asking-host-hint = Án https. Til dæmis: practices.example.org
asking-code = Boðskóði
asking-code-hint = Ef stjórnandi þar gaf þér kóða er beiðnin samþykkt um leið. Annars skaltu hafa reitinn auðan.
asking-send = Senda beiðnina
invite-heading = Bjóða stofnun að vera með
invite-code = Kóðinn, sýndur í þetta eina sinn
invite-code-words = Sendu stjórnandanum þar kóðann eftir leið sem þú treystir, ásamt heiti netþjónsins ykkar: { $host }. Hann virkar einu sinni, til { $day }.
invite-note = Fyrir hverja
invite-note-hint = Minnispunktur fyrir aðra stjórnendur. Stofnun sem notar kóðann verður samstarfsaðili án frekari ákvörðunar; hann virkar einu sinni, innan 14 daga.
invite-make = Búa til kóða
codes-table = Boðskóðar
codes-code = Kóði
codes-made = Búinn til
codes-take-back = Afturkalla
codes-take-back-which = Afturkalla { $name }
codes-used = Notað af { $host }
codes-open = Gildir til { $day }
codes-revoked = Afturkallaður
codes-expired = Rann út { $day }
known-heading = Samstarfsaðilar ykkar þekkja
known-nobody = Samstarfsaðilar ykkar nefna engan sem þið þekkið ekki.
known-words = { $count ->
    [one] { $count } samstarfsaðili ykkar fylgist með { $host }
   *[other] { $count } samstarfsaðilar ykkar fylgjast með { $host }
}
known-ask = Senda beiðni
known-ask-whom = Óska eftir samstarfi við { $host }
listing-on = Aðrir netþjónar mega lesa hverjir samstarfsaðilar ykkar eru, svo að stofnanir geti fundið hver aðra.
listing-on-do = Ekki segja öðrum netþjónum
listing-off = Öðrum netþjónum er ekki sagt hverjir samstarfsaðilar ykkar eru. Síðan ykkar „Samstarfsnet“ sýnir þá samt sem áður.
listing-off-do = Segja öðrum netþjónum

# Ending a partnership
end-title = Slíta samstarfi
end-heading = Slíta samstarfi við { $name }?
end-words = Nýir textar berast ekki lengur á milli ykkar og { $host }, og textar hvors um sig fyrir samstarfsnetið hverfa af síðum hins. Þið getið óskað eftir samstarfi aftur seinna.
end-do = Slíta samstarfinu
end-keep = Halda áfram

# What is decided about a partner
decide-title = Ákveða um samstarfsaðila
decide-heading = Ákvörðun: { $name }
decide-action = Hvað gildir um textana þeirra hér
decide-action-hint = Engum þar er sagt frá því.
decide-reason = Ástæða
decide-reason-hint = Fyrir aðra stjórnendur.
decide-do = Ákveða
decide-leave = Hafa óbreytt
decide-pause-heading = Gera hlé á samstarfinu
decide-pause-words = Ekkert er sent eða lesið um sinn og ekkert glatast: báðir halda áfram þaðan sem frá var horfið.
decide-pause = Gera hlé
decide-resume-heading = Halda samstarfinu áfram
decide-resume = Halda áfram
decide-now-held = Nýir textar þessa samstarfsaðila bíða samþykkis þíns.
decide-now-limited = Textar þessa samstarfsaðila birtast ekki í neinum opinberum lista.
decide-now-blocked = Ekkert er sent til þessa samstarfsaðila eða tekið við frá honum og textar hans eru faldir.
decide-now-paused = Samstarfið er í hléi.
decide-now-free = Engar takmarkanir eru á textum þessa samstarfsaðila.
decide-was-purged = Því sem var hér frá honum var eytt endanlega { $day }.
decide-is-purged = Því sem er hér frá honum verður eytt endanlega { $day }.
decide-free = Engin takmörkun
decide-free-words = Allt er sýnt eins og það berst. Það sem beið eða var falið er sýnt aftur.
decide-hold = Krefjast samþykkis
decide-hold-words = Nýir textar og nýjar útgáfur bíða þar til þú sýnir eða hafnar hverjum texta. Það sem þegar er sýnt helst.
decide-limit = Takmarka
decide-limit-words = Textarnir birtast ekki í neinum opinberum lista. Þau sem fylgjast með höfundi eða hafa tengilinn geta samt lesið þá.
decide-suspend = Frysta
decide-suspend-words = Ekkert kemur inn og ekkert fer út, fylgjendatengsl rofna og textarnir eru faldir. Eftir 30 daga er þeim eytt endanlega hér. Fram að því geturðu aflétt þessu án þess að neitt glatist.

# Texts that wait for approval
queue-heading = Bíður samþykkis
queue-nothing = Ekkert bíður. Nýir textar samstarfsaðila sem þú krefst samþykkis fyrir birtast hér áður en nokkur annar sér þá.
queue-lede = Enginn annar sér þessa texta enn. Engum þar er sagt frá ákvörðun þinni.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, ný útgáfa
queue-original = Frumtextinn
queue-original-which = Frumtextinn: { $title }, númer { $number }
queue-show = Sýna
queue-show-which = Sýna númer { $number }
queue-decline = Hafna
queue-decline-which = Hafna númeri { $number }
queue-comment = Athugasemd
queue-comment-restored = Athugasemd þessarar stofnunar sem sneri aftur eftir endurheimt

# Other servers
servers-heading = Netþjónar
servers-open = Allir netþjónar mega fylgjast með og svara, nema þeir séu útilokaðir.
servers-partners = Aðeins samstarfsaðilar og netþjónar sem eru leyfðir hér komast inn; síðurnar eru öllum opnar.
servers-closed = Enginn annar netþjónn kemst inn; síðurnar eru öllum opnar.
servers-counts = Útilokaðir: { $blocked }. Takmarkaðir: { $limited }. Leyfðir: { $allowed }.
servers-decided = Ákveðið
servers-none = Enginn netþjónn er útilokaður, takmarkaður eða leyfður.
servers-table = Netþjónar sem ákvörðun hefur verið tekin um
servers-server = Netþjónn
servers-decision = Ákvörðun
servers-reason = Ástæða
servers-since = Frá
servers-take-back = Afturkalla
servers-take-back-which = Afturkalla: { $host }
servers-is-blocked = Útilokaður
servers-is-held = Samþykkis krafist
servers-is-limited = Takmarkaður
servers-is-allowed = Leyfður
servers-is-unknown = Óþekktur
servers-no-media = { $decision }, engar skrár eða myndir
servers-decide = Ákveða um netþjón
servers-host = Vistfang netþjóns
servers-host-hint = Án https. Gildir einnig um undirlén.
servers-action = Hvað á að gera
servers-action-hint = Þú getur afturkallað þetta hvenær sem er.
servers-reason-hint = Fyrir aðra stjórnendur. Fylgir með í listanum sem þú sækir.
servers-media = Hafna myndum og skrám þaðan
servers-do = Ákveða
servers-block = Útiloka
servers-block-words = Ekkert kemur inn og ekkert fer út; fylgjendatengsl rofna og það sem er hér þaðan er falið.
servers-hold = Krefjast samþykkis
servers-hold-words = Það sem þaðan kemur bíður stjórnanda, sem sýnir eða hafnar hverjum texta.
servers-limit = Takmarka
servers-limit-words = Netþjónninn má fylgjast með og svara en birtist ekki í neinum opinberum lista, og spurt er um fylgjendur þaðan.
servers-allow = Leyfa
servers-allow-words = Netþjónninn kemst inn þar sem aðeins samstarfsaðilar mega. Þar sem allir mega vegur þetta þyngra en útilokun.
servers-lists = Listar
servers-download-blocked = Sækja útilokaða og takmarkaða
servers-download-allowed = Sækja leyfða
servers-download-form = Hvort tveggja er CSV-skrá sem Mastodon getur lesið.
servers-import = Taka inn lista
servers-import-hint = Límdu CSV eins og Mastodon flytur það út, með dálkunum #domain, #severity og fleirum. Það sem þegar er ákveðið hér helst óbreytt og listi útilokar aldrei samstarfsaðila.
servers-try = Sýna hvað myndi gerast
servers-take-in = Taka inn
servers-refused = Hafnað við komu, síðustu sjö daga
servers-refused-none = Engu var hafnað.
servers-ignored = Tekið við, breytti engu
lists-unusable = Ekki er hægt að nota listann
lists-would = Þetta myndi gerast
lists-done = Listinn hefur verið tekinn inn
lists-counts = Nýir: { $new }. Óbreyttir: { $same }.
lists-added = Teknir inn: { $hosts }
lists-kept = Önnur ákvörðun gildir hér og helst: { $hosts }
lists-partners = Samstarfsaðilar og því ekki útilokaðir: { $hosts }
# After it stands why, as a sentence
lists-left-out = Línu { $line } sleppt:

# Reports
reports-heading = Ábendingar
reports-none = Engin ábending bíður þín.
reports-some = { $count ->
    [one] { $count } ábending bíður þín.
   *[other] { $count } ábendingar bíða þín.
}
reports-receipt = Mál { $number }, frá { $from }, { $when }
reports-no-reason = Engin ástæða er gefin.
reports-forwarded = Ábendingin var send áfram á netþjóninn þeirra.
reports-forward = Senda áfram á þeirra netþjón
reports-forward-which = Senda áfram á þeirra netþjón, mál { $number }
reports-something = Eitthvað hér
reports-refused = Það sem barst og breytti engu
reports-refused-none = Ekkert enn.
reports-refused-table = Það sem barst og breytti engu, eftir tegund og ástæðu
reports-type = Tegund
reports-why = Hvers vegna
reports-often = Hve oft
reports-last = Síðast
