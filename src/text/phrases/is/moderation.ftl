# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = Hinn { $day } tók { $house } ákvörðun sem varðar þig eða texta þinn.
statement-warn = { $name }, þú færð viðvörun. Ekkert frá þér var falið eða tekið út.
statement-hide = Textinn þinn „{ $title }“ er falinn á þessum netþjóni. Þú og umsjónarfólk getið áfram lesið hann hér og ekkert af honum er glatað. Afrit sem áður bárust öðrum netþjónum eru þar áfram.
statement-hide-elsewhere = Textinn þinn „{ $title }“ er falinn á þessum netþjóni: hann er engum sýndur hér. Á þínum eigin netþjóni og annars staðar breytist ekkert.
statement-withdraw = Textinn þinn „{ $title }“ var dreginn til baka: orðum hans er eytt á þessum netþjóni og hver netþjónn sem fékk hann var beðinn um að eyða honum.
statement-limit = { $name }, héðan í frá birtir önnur manneskja það sem þú skrifar fyrir aðra: ritstjóri les það fyrst. Á meðan geturðu ekki skrifað athugasemdir. Það sem þú hefur birt stendur áfram.
statement-limit-elsewhere = { $name }, það sem þú skrifar héðan í frá er ekki sýnt á þessum netþjóni fyrr en einhver hér hefur lesið það. Annars staðar breytist ekkert.
statement-suspend = { $name }, aðgangurinn þinn á þessum netþjóni er frystur: þú getur ekki skráð þig inn. Það sem þú hefur birt stendur áfram.
statement-suspend-elsewhere = { $name }, ekkert sem þú skrifar er lengur sýnt á þessum netþjóni. Annars staðar breytist ekkert.
statement-facts = Það sem kom í ljós: { $facts }
statement-law = Ákvörðunin byggist á lögum: { $rule }
statement-rules = Ákvörðunin byggist á reglum þessarar stofnunar: { $rule }
statement-origin = Ákvörðunin var tekin vegna ábendingar. Ekki er sagt frá því hver sendi hana.
statement-people = Fólk kannaði málið og tók ákvörðunina. Sjálfvirkar aðferðir voru ekki notaðar.
statement-redress = Ef þú telur þetta rangt geturðu áfrýjað einu sinni, á þessari síðu, til { $day }. Önnur manneskja en sú sem tók ákvörðunina svarar, sé þess kostur. Þú getur einnig leitað til dómstóla.
statement-heading = Rökstuðningur ákvörðunar
statement-ended = Þessi ákvörðun var afturkölluð. Hún gildir ekki lengur.

# The menu and the queue
moderate-menu = Umsjón
moderate-only = Ábendingar eru fyrir ritstjóra, þann sem fer yfir persónuvernd og stjórnendur.
moderate-decide = Ákveða
moderate-decide-which = Ákveða um mál { $number }
moderate-text = Lesa textann
moderate-hidden-note = Þessi texti er falinn samkvæmt ákvörðun. Aðeins höfundur hans og umsjónarfólk geta lesið hann hér.

# The form
moderate-heading = Ákvörðun um mál { $number }
moderate-about = Það varðar: { $name }.
moderate-measure = Hvað er gert
moderate-measure-hint = Falinn texti varðveitist og hægt er að sýna hann aftur. Texta sem er dreginn til baka er eytt endanlega hér og á hverjum netþjóni sem fékk hann.
moderate-nothing = Ekkert: engin ástæða er til aðgerða
moderate-warn = Senda viðvörun: { $name }
moderate-hide = Fela „{ $name }“
moderate-withdraw = Draga „{ $name }“ til baka
moderate-limit = Takmarka: { $name }
moderate-suspend = Frysta aðgang: { $name }
moderate-choose = Veldu hvað er gert.
moderate-ground = Grundvöllur
moderate-ground-hint = Þarf alltaf þegar eitthvað er gert.
moderate-ground-law = Lög
moderate-ground-rules = Reglur þessarar stofnunar
moderate-rule = Hvaða lög eða hvaða regla
moderate-rule-hint = Greinin eða málsgreinin, svo að manneskjan geti lesið hana.
moderate-facts = Það sem kom í ljós
moderate-facts-hint = Með einföldum orðum. Sá sem ákvörðunin varðar les þetta: ekki segja hver sendi ábendinguna og ekki endurtaka neitt sem hægt er að þekkja fjölskyldu af.
moderate-more = Hafa ábendinguna opna áfram: ég ákveð meira um hana
moderate-do = Ákveða
moderate-leave = Til baka án ákvörðunar

# A decision as moderators read it
moderate-decision = Ákvörðun { $number }
moderate-decided = { $name } tók þessa ákvörðun { $day }.
moderate-in-force = Hún er í gildi.
moderate-over = Hún var afturkölluð { $day }.
moderate-statement = Það sem sá les sem ákvörðunin varðar
moderate-no-statement = Engar aðgerðir beindust að neinum og því er enginn rökstuðningur.
moderate-address = Notendur hér finna þennan rökstuðning á vinnuborðinu sínu. Sá sem er á öðrum netþjóni eða getur ekki skráð sig inn les hann á þessari slóð, sem þú getur komið áleiðis: { $address }
moderate-take-back = Afturkalla
moderate-take-back-reason = Hvers vegna ákvörðunin er afturkölluð
moderate-take-back-hint = Þetta varðveitist í skránni ásamt nafni þínu.

# The log
audit-heading = Aðgerðaskrá umsjónarfólks
audit-sentence = Hver ákvörðun með ástæðu sinni. Línum er bætt við; engri er hægt að breyta og enga er hægt að taka út.
audit-none = Ekkert hefur enn verið ákveðið.
audit-table = Það sem umsjónarfólk gerði, það nýjasta fyrst
audit-when = Hvenær
audit-who = Hver
audit-what = Hvað
audit-about = Um
audit-reason = Hvers vegna
audit-older = Eldri línur
audit-nothing = Engin ástæða til aðgerða
audit-warn = Viðvörun send
audit-hide = Texti falinn
audit-withdraw = Texti dreginn til baka
audit-limit = Takmarkað
audit-suspend = Aðgangur frystur
audit-taken-back = Ákvörðun afturkölluð
audit-forwarded = Ábending send áfram

# The desk of a member
rulings-heading = Það sem umsjónarfólk ákvað
rulings-warn = Þú fékkst viðvörun.
rulings-hide = Texti frá þér var falinn.
rulings-withdraw = Texti frá þér var dreginn til baka.
rulings-limit = Möguleikar þínir á að skrifa fyrir aðra voru takmarkaðir.
rulings-suspend = Aðgangurinn þinn var frystur.
rulings-read = Lesa hvers vegna
rulings-read-which = Lesa hvers vegna, ákveðið { $when }
rulings-acted = Ákvörðun var tekin um ábendingu þína frá { $day }: gripið var til aðgerða.
rulings-left = Ákvörðun var tekin um ábendingu þína frá { $day }: ekki þótti ástæða til aðgerða. Ef þú ert ekki á sama máli skaltu senda ábendinguna einu sinni enn og segja hvers vegna.

# The public form for reports, for anybody
notice-heading = Senda ábendingu
notice-this = Senda ábendingu um textann
notice-lede = Láttu okkur vita þegar texti hér er andstæður lögum, hægt er að þekkja einhvern af honum eða hann er andstæður reglum okkar. Fólk les ábendinguna og tekur ákvörðun innan sjö daga. Þú þarft engan aðgang.
notice-address = Nákvæm slóð
notice-address-hint = Eins og hún stendur í veffangastikunni á síðu textans. Ef um athugasemd er að ræða: slóðin sem endar á númeri hennar.
notice-cause = Hvers vegna þú sendir ábendingu
notice-cause-hint = Veldu það sem kemst næst.
notice-cause-identifies = Hægt er að þekkja einhvern af textanum
notice-cause-child = Barn er í hættu eða verður fyrir skaða
notice-cause-illegal = Þetta er andstætt lögum á annan hátt
notice-cause-rules = Þetta er andstætt reglum þessarar stofnunar
notice-words = Hvað er að
notice-words-hint = Segðu hvar í textanum og hvers vegna. Ekki endurtaka nöfn eða heimilisföng fjölskyldu.
notice-name = Nafnið þitt
notice-name-hint = Aðeins umsjónarfólk sér það; höfundurinn aldrei. Þarf ekki þegar barn er í hættu.
notice-mail = Netfangið þitt
notice-mail-hint = Ef við þurfum að spyrja nánar. Þarf ekki þegar barn er í hættu.
notice-honest = Eftir því sem ég best veit er það sem ég segi hér satt og tæmandi.
notice-send = Senda ábendinguna
notice-nameless = einhver sem gaf ekki upp nafn
notice-times = Send { $count } sinnum frá sama stað.
receipt-heading = Við höfum móttekið ábendingu þína
receipt-keep = Geymdu þetta númer: { $number }. Með því, eða með slóð þessarar síðu, geturðu flett upp hvað varð um ábendingu þína. Enginn tölvupóstur er sendur.
receipt-received = Hún barst { $day }.
receipt-open = Hún bíður ákvörðunar, sem fólk tekur, í síðasta lagi { $day }.
receipt-acted = Ákvörðun var tekin um hana { $day }: gripið var til aðgerða.
receipt-left = Ákvörðun var tekin um hana { $day }: ekki þótti ástæða til aðgerða.
receipt-redress = Ef þú ert ekki á sama máli skaltu senda ábendinguna einu sinni enn og segja hvers vegna, eða leita til dómstóla.
receipt-look-up = Ertu þegar með málsnúmer?
receipt-number = Númer málsins
receipt-show = Fletta upp
moderate-due = Ákvörðunar er þörf í síðasta lagi { $day }.
moderate-overdue = Komið fram yfir frest: ákvörðun átti að liggja fyrir { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Áfrýjun
appeal-words = Hvers vegna ákvörðunin er röng
appeal-words-hint = Með þínum eigin orðum. Þú getur áfrýjað einu sinni.
appeal-send = Áfrýja
appeal-waits = Þú áfrýjaðir { $day }. Manneskja mun svara; þú lest svarið á þessari síðu.
appeal-upheld = Áfrýjun þinni var svarað { $day }: ákvörðunin stendur.
appeal-reversed = Áfrýjun þinni var svarað { $day }: ákvörðunin var röng og er afturkölluð.
appeal-reversed-withdrawn = Áfrýjun þinni var svarað { $day }: ákvörðunin var röng. Því sem dregið var til baka hefur verið eytt og það er ekki hægt að endurheimta; þú getur birt það aftur.
appeal-same = Í stofnuninni er aðeins ein manneskja í umsjón: sú sem tók ákvörðunina svaraði einnig.
appeal-another = Önnur manneskja svaraði en sú sem tók ákvörðunina.

# Appeals as moderators see them
appeal-queue = Áfrýjanir
appeal-of = { $what }, { $when }
appeal-answer-link = Lesa og svara
appeal-answer-which = Lesa áfrýjun á ákvörðun { $number } og svara henni
appeal-says = Það sem sá segir sem ákvörðunin varðar
appeal-outcome = Svarið
appeal-outcome-hint = Ef ákvörðuninni er snúið við verður það sem var falið eða takmarkað eins og áður. Það sem var dregið til baka er ekki hægt að endurheimta.
appeal-uphold = Ákvörðunin stendur
appeal-reverse = Ákvörðunin var röng og er afturkölluð
appeal-choose = Veldu hvort ákvörðunin stendur.
appeal-answer = Hvers vegna
appeal-answer-hint = Sá sem ákvörðunin varðar les þetta. Ekki segja hver sendi ábendinguna.
appeal-do = Svara
appeal-alone = Þú tókst þessa ákvörðun og enginn annar gat svarað: þeim sem hún varðar er sagt frá því.
audit-appeal-made = Ákvörðun áfrýjað
audit-appeal-upheld = Áfrýjun: ákvörðun stendur
audit-appeal-reversed = Áfrýjun: ákvörðun snúið við

# A part of the privacy notice
privacy-reporting = Ef þú sendir ábendingu
privacy-reporting-words = Umsjónarfólk þessarar stofnunar les það sem þú skrifar, og nafn þitt og netfang ef þú gefur þau upp. Það getur sent orðin áfram á netþjóninn sem texti kemur frá án þess að segja hver skrifaði þau. Gátsumma af vistfangi þínu á netinu takmarkar hversu margar ábendingar frá sama sendanda geta verið opnar; hún er tæmd þegar ákvörðun hefur verið tekin um þær. Ákvarðanir varðveitast ásamt nafni þess sem þær varða.
