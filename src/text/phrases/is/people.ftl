# The roles of members
role-reader = Lesandi
role-student = Nemandi
role-practitioner = Fagaðili
role-editor = Ritstjóri
role-reviewer = Fer yfir persónuvernd
role-admin = Stjórnandi
role-reader-may = Les það sem er fyrir þessa stofnun og fyrir samstarfsnetið, skrifar athugasemdir og fylgist með.
role-student-may = Skrifar drög; fagaðili birtir þau.
role-practitioner-may = Skrifar og birtir.
role-editor-may = Breytir textum annarra og dregur þá til baka, tekur ákvarðanir um ábendingar, býður samstarfsfólki að vera með.
role-reviewer-may = Tekur afstöðu til þess sem yfirferð á textum stöðvar, dregur texta til baka, tekur ákvarðanir um ábendingar.
role-admin-may = Gerir allt sem ritstjóri gerir og sér um notendur, samstarfsaðila, netþjóna og stillingar.

# The members of the house, for admins and editors
members-heading = Notendur
# One sentence of state after the other
# In Icelandic “one” is also 21, 31, 41: the number stays in the sentence
members-count = { $count ->
    [one] { $count } notandi getur skráð sig inn.
   *[other] { $count } notendur geta skráð sig inn.
}
members-suspended = { $count ->
    [one] { $count } er með frystan aðgang.
   *[other] { $count } eru með frystan aðgang.
}
members-invited = { $count ->
    [one] { $count } boð er opið.
   *[other] { $count } boð eru opin.
}
members-not-invited = Ekkert boð er opið.
members-not-allowed = Ritstjórar og stjórnendur bjóða samstarfsfólki að vera með.
members-admin-only = Aðeins stjórnandi sér um notendur.
members-people = Fólk
# The name of the table for who has it read aloud
members-table = Notendur í þessari stofnun
members-person = Notandi
members-role = Hlutverk
members-last = Síðast hér
members-state = Staða
members-never = ekki enn
members-fine = getur skráð sig inn
members-shut = aðgangur frystur
members-decide = Ákveða
# Read aloud instead of "Decide"
members-decide-whom = Ákveða um notandann { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } hefur verið með frá { $day }. Netfangið er { $email }.
member-seen = Síðast hér { $day }.
member-not-seen = Hefur ekki enn komið hingað.
member-is-suspended = Aðgangurinn hefur verið frystur frá { $day }: enginn getur notað hann til að skrá sig inn.
member-no-password = Ekkert lykilorð hefur enn verið valið.
member-role = Hlutverk
member-role-hint = Tekur gildi strax.
member-role-change = Breyta hlutverki
member-link = Innskráningartengill
member-link-words = Fyrir þau sem hafa gleymt lykilorðinu eða aldrei valið sér lykilorð. Tengillinn skráir inn einu sinni, innan 24 klukkustunda; þú kemur honum til skila. Eldri tenglar sömu manneskju hætta að virka.
member-link-make = Búa til tengil
member-link-made = { $name }: þessi tengill skráir viðkomandi inn einu sinni. Hann gildir þar til hann hefur verið notaður eða 24 klukkustundir eru liðnar. Hann er aðeins sýndur núna.
member-suspend = Frysta aðgang
member-suspend-words = Enginn getur lengur notað aðganginn til að skrá sig inn: vafrar og forrit eru skráð út strax. Textarnir standa áfram þar sem þeir eru. Þú getur aflétt frystingunni hvenær sem er.
member-suspend-heading = Frysta aðgang notandans { $name }?
member-restore = Aflétta frystingu
member-restore-words = Viðkomandi getur aftur skráð sig inn með gamla lykilorðinu. Tengja þarf forrit upp á nýtt.
member-delete = Eyða
member-delete-open = Eyða þessum notanda
member-delete-words = Fyrir þau sem hætta fyrir fullt og allt og vilja að ekkert verði eftir. Áður en það gerist geturðu lesið hvað hverfur.
member-delete-heading = Eyða notandanum { $name }?
member-delete-texts = { $count ->
    [0] Enginn texti er eftir þessa manneskju.
    [one] { $count } texti eða athugasemd er dregin til baka hér og hverjum netþjóni sem fékk efnið er sagt að eyða því.
   *[other] { $count } textar og athugasemdir eru dregin til baka hér og hverjum netþjóni sem fékk efnið er sagt að eyða því.
}
member-delete-account = Nafninu, netfanginu og lykilorðinu er eytt og allir vafrar og öll forrit eru skráð út.
member-delete-handle = Notandanafnið { $handle } verður áfram frátekið svo að enginn annar verði tekinn í misgripum fyrir þessa manneskju.
member-delete-final = Ekki er hægt að taka þetta aftur. Textar sem eiga að standa áfram þurfa fyrst að fá annan höfund: ræddu við viðkomandi.
member-delete-do = Eyða endanlega
member-keep = Breyta engu
member-becomes = { $name } fær nýtt hlutverk: { $role }
member-becomes-do = Breyta hlutverki
member-gave = Hlutverk hingað til: { $role }.
member-last-admin = Þetta er eini stjórnandinn. Gerðu fyrst einhvern annan að stjórnanda.
member-oneself = Þetta ert þú. Biddu annan stjórnanda að gera þetta.
member-suspended-link = Ekki er hægt að skrá sig inn með frystum aðgangi. Afléttu fyrst frystingunni.
member-back = Allir notendur

# Inviting colleagues
join-heading = Boð
join-lede = Boð er tengill sem virkar einu sinni, fyrir eina manneskju, sem velur sér nafn, notandanafn og lykilorð.
join-role = Hlutverk
join-role-hint = Stjórnandi getur breytt því síðar.
join-language = Tungumál
join-language-hint = Á tölvupósti til viðkomandi. Síðurnar fylgja vafranum.
join-days = Dagar
join-days-hint = Hve lengi boðið gildir: frá 1 til { $most }.
join-name = Nafn
join-name-hint = Aðeins fyrir listann þinn og til að fylla út eyðublaðið; því má sleppa.
join-email = Netfang
join-email-hint = Aðeins fyrir listann þinn og til að fylla út eyðublaðið; því má sleppa.
join-make = Búa til boð
join-mail = Senda í tölvupósti
# What has just been done
join-sent = Boðið er á leiðinni.
join-made = Komdu þessum tengli til skila. Hann er aðeins sýndur núna.
# A label before the address
join-made-link = Tengill
join-open = Opin boð
join-none = Ekkert boð er opið.
join-table = Opin boð
join-whom = Viðtakandi
join-anybody = hver sem hefur tengilinn
join-until = Gildir til
join-take-back = Afturkalla
# Read aloud instead of "Take back"
join-take-back-whom = Afturkalla boð, viðtakandi: { $name }
join-many = Bjóða mörgum í einu

# What can be wrong with an invitation
join-wrong-name = Nafn er 1 til 100 stafir.
join-wrong-email = Þetta er ekki netfang.
join-wrong-needed = Netfang þarf til að senda tölvupóst.
join-wrong-member = Notandi með þetta netfang er þegar til.
join-wrong-twice = Þetta netfang er tvisvar á listanum.
join-wrong-role = Þetta hlutverk er ekki til. Þessi eru til: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Aðeins stjórnandi getur boðið þetta hlutverk.
join-wrong-language = Veldu eitt þessara tungumála.
join-wrong-days = Boð gildir í 1 til { $most } daga.

# Inviting from a list
many-heading = Bjóða mörgum í einu
many-lede = Ein manneskja í hverja línu: netfang; nafn; hlutverk. Nafninu og hlutverkinu má sleppa. Fyrst sérðu hvað yrði búið til; ekkert er búið til fyrr en þú samþykkir.
many-lines = Listinn
# The example stays as it is, only the names may be those of your language
many-lines-hint = Til dæmis: nora@example.org; Nora Vidal; practitioner
many-usual = Hlutverk þar sem lína tilgreinir ekkert
many-usual-hint = Fyrir línur þar sem aðeins er netfang, eða netfang og nafn.
many-look = Fara yfir listann
many-file = Eða veldu skrá
many-file-hint = Textaskrá eða tafla sem er vistuð sem CSV, með sömu dálkum.
many-file-look = Lesa skrána
many-empty = Engin lína er til að lesa.
many-too-many = Í mesta lagi { $most } í einu.
many-file-unreadable = Þessi skrá er ekki textaskrá. Vistaðu töfluna sem CSV og veldu hana aftur.
many-fine = { $count ->
    [one] Hægt er að búa til { $count } boð.
   *[other] Hægt er að búa til { $count } boð.
}
many-faulty = { $count ->
    [one] Líta þarf aftur á { $count } línu. Lagfærðu hér fyrir neðan; fram að því er ekkert búið til.
   *[other] Líta þarf aftur á { $count } línur. Lagfærðu hér fyrir neðan; fram að því er ekkert búið til.
}
many-table = Línurnar á listanum
many-line = Lína
many-state = Staða
many-ready = tilbúin
many-make = { $count ->
    [one] Búa til { $count } boð
   *[other] Búa til { $count } boð
}
many-mail = { $count ->
    [one] Senda í tölvupósti
   *[other] Senda í tölvupósti
}
many-made-heading = Boðin hafa verið búin til
many-made = { $count ->
    [one] { $count } tengill. Hver tengill er fyrir eina manneskju og er aðeins sýndur núna: afritaðu það sem hér stendur.
   *[other] { $count } tenglar. Hver tengill er fyrir eina manneskju og er aðeins sýndur núna: afritaðu það sem hér stendur.
}
many-copy = Allt saman, til afritunar: netfang; nafn; tengill

# Lines of the log of decisions
deed-role = Hlutverki breytt
deed-suspended = Aðgangur notanda frystur
deed-restored = Frystingu aflétt
deed-link = Innskráningartengill búinn til
deed-deleted = Notanda eytt
deed-invited = Boð búið til
deed-invitation-back = Boð afturkallað

# The settings of the node, for admins
setting-heading = Stillingar
setting-admin-only = Aðeins stjórnandi sér stillingar og breytir þeim.
# After a sentence about which servers may talk to this one
setting-state-mail = Tölvupóstur er sendur.
setting-state-no-mail = Enginn tölvupóstur er sendur: þau sem gleyma lykilorðinu komast ekki aftur inn með hjálp tölvupósts.
setting-state-unread = { $count ->
    [0] Einhver sem á málið að móðurmáli hefur lesið síðurnar á hverju tungumáli.
    [one] Á { $count } tungumáli hefur enginn sem á málið að móðurmáli lesið síðurnar enn.
   *[other] Á { $count } tungumálum hefur enginn sem á málið að móðurmáli lesið síðurnar enn.
}
setting-keep = Vista
setting-too-long = Mest { $most } stafir.
# What has just been done
setting-kept = Stillingarnar hafa verið vistaðar.
setting-announce = Orðsendingar
# Read aloud before an announcement
setting-announced = Orðsending
setting-for-readers = Fyrir alla
setting-for-readers-hint = Ein eða tvær setningar sem standa á hverri síðu, fyrir alla sem lesa. Hafðu reitinn auðan ef engin orðsending á að standa þar.
setting-for-members = Fyrir notendur
setting-for-members-hint = Aðeins notendur lesa hana, á hverri síðu. Hafðu reitinn auðan ef engin orðsending á að standa þar.
setting-about = Um stofnunina
setting-summary = Setningin um stofnunina
setting-summary-hint = Hún stendur fremst á forsíðunni og á síðunni sem aðrir fylgjast með. Ef reiturinn er auður er setningin úr stillingaskránni sýnd.
setting-file = Það sem stendur í stillingaskránni
setting-file-words = Öðru er breytt í skránni { $file } og það tekur gildi þegar netþjónninn er ræstur aftur. Við hverja stillingu stendur heiti hennar þar. Lykilorð eru aldrei sýnd.
setting-not-said = ekki tilgreint
setting-yes = já
setting-no = nei
setting-house = Stofnun
setting-name = Heiti
setting-handle = Notandanafn
setting-country = Land
setting-town = Staður
setting-languages = Tungumál, aðalmálið fyrst
setting-contact = Hvernig ná má sambandi við skrifstofuna
setting-officer = Hvernig ná má sambandi við persónuverndarfulltrúann
setting-network = Samstarfsnet
setting-address = Slóð
setting-mode = Hverjir mega tengjast þessum netþjóni
setting-signed = Lestur um ActivityPub krefst undirskriftar
setting-development = Aðeins til prófunar
setting-storage = Geymsla
setting-database = Gagnagrunnur
setting-media = Mappa fyrir myndir og skrár
setting-mail = Tölvupóstur
setting-mail-server = Póstþjónn
setting-mail-from = Sendandi tölvupósts
setting-mail-nobody = enginn
setting-mail-folder = enginn: hver tölvupóstur er vistaður sem skrá í { $folder }
# After the host of the mail server
setting-mail-sealed = (dulrituð tenging)
setting-mail-open = (ódulrituð tenging, á þessari vél)
setting-mail-test = Senda mér prufupóst
setting-mail-none = Ef póstþjónn er tilgreindur í stillingaskránni er hægt að senda boð, tengla vegna gleymdra lykilorða og fréttir í tölvupósti.
setting-mail-taken = Póstþjónninn tók við tölvupósti til { $email }. Athugaðu hvort hann barst, einnig í ruslpósti.
# What the mail server answered follows, in its own words
setting-mail-refused = Ekki tókst að afhenda prufupóstinn. Svarið var:
setting-safeguards = Verndarráðstafanir
setting-second = Önnur manneskja þarf að lesa texta fyrir alla
setting-limits = Takmörk
setting-guesses = Röng lykilorð fyrir einn aðgang frá einni IP-tölu
setting-guesses-from = Röng lykilorð frá einni IP-tölu
setting-calls = Beiðnir frá forriti eins notanda
setting-calls-from = Beiðnir án innskráningar frá einni IP-tölu
setting-often = { $count ->
    [one] { $count } á { $minutes } mínútum
   *[other] { $count } á { $minutes } mínútum
}
setting-tongues = Tungumál síðnanna
setting-tongues-words = Orðin á síðunum voru skrifuð af vandvirkni á hverju tungumáli. Þar til einhver sem á málið að móðurmáli hefur lesið þau má búast við stöku setningu sem enginn myndi segja. Láttu okkur vita þegar þú rekst á eina slíka.
setting-read = yfirlestur: { $name }
setting-unread = enginn sem á málið að móðurmáli hefur lesið enn
setting-deed-announcement = Orðsendingu breytt
setting-deed-summary = Setningu um stofnunina breytt

# What a member hears of: who did what
heard-heading = Tilkynningar
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] { $count } ný tilkynning
   *[other] { $count } nýjar tilkynningar
}
heard-nothing = Ekkert enn. Þegar einhver svarar þér, byrjar að fylgjast með þér eða vistar það sem þú skrifaðir stendur það hér.
heard-no-news = Ekkert nýtt frá því að þú varst hér síðast.
heard-news = { $count ->
    [one] { $count } er ný.
   *[other] { $count } eru nýjar.
}
# A small mark beside what was not seen before
heard-new = nýtt
heard-older = Eldri
heard-reply = { $name } svaraði þér
heard-mention = { $name } minntist á þig
heard-status = { $name } birti eitthvað
heard-reblog = { $name } deildi áfram því sem þú skrifaðir
heard-favourite = { $name } kann að meta það sem þú skrifaðir
heard-follow = { $name } fylgist með þér
heard-follow-request = { $name } óskar eftir að fylgjast með þér
heard-poll = Könnun notandans { $name } er lokið
heard-update = { $name } breytti texta sem þú deildir áfram
heard-report = { $name } sendi umsjónarfólki ábendingu
heard-mail = Tölvupóstur
heard-mail-when = Hvenær þú færð tölvupóst
heard-mail-hint = Í hverjum tölvupósti er tengill til að stöðva þessar sendingar, án innskráningar.
heard-at-once = Strax
heard-at-once-words = Við hvert svar og í hvert sinn sem minnst er á þig.
heard-daily = Einu sinni á dag
heard-daily-words = Einn tölvupóstur með öllu sem er nýtt og enginn þegar ekkert er nýtt.
heard-never = Aldrei
heard-never-words = Aðeins hér.
heard-language = Tungumál
heard-language-hint = Á tölvupósti til þín. Síðurnar fylgja vafranum þínum.
heard-keep = Vista
# What has just been done
heard-kept = Val þitt hefur verið vistað.
heard-no-mail = Þessi netþjónn sendir ekki tölvupóst. Stjórnandi getur sett það upp.
heard-stop-heading = Hætta að fá þennan tölvupóst
heard-stop-words = Þú færð þá ekki lengur tölvupóst um svör, um að minnst sé á þig eða um það sem er nýtt. Tenglar vegna gleymds lykilorðs berast áfram þegar þú biður um þá.
heard-stop = Stöðva þennan tölvupóst
heard-stopped = Því er lokið: þú færð ekki lengur þennan tölvupóst. Á síðunni með tilkynningunum þínum geturðu valið upp á nýtt hvenær sem er.

# The second step of signing in: a code from an app on the phone
second-heading = Innskráning
second-is-off = Aðeins er beðið um lykilorð þegar þú skráir þig inn.
second-is-on = { $count ->
    [0] Á eftir lykilorðinu er beðið um kóða úr forritinu þínu. Þú átt engan varakóða eftir ef þú missir aðgang að forritinu: slökktu á aukaskrefinu og kveiktu aftur á því.
    [one] Á eftir lykilorðinu er beðið um kóða úr forritinu þínu. Þú átt { $count } varakóða eftir ef þú missir aðgang að forritinu.
   *[other] Á eftir lykilorðinu er beðið um kóða úr forritinu þínu. Þú átt { $count } varakóða eftir ef þú missir aðgang að forritinu.
}
second-why = Með aukaskrefi nægir lykilorðið þitt eitt ekki til að komast inn. Þú þarft forrit fyrir einnota kóða í símanum eða tölvunni; flest forrit sem geyma lykilorð ráða við það.
second-on = Kveikja á aukaskrefi
second-off = Slökkva á aukaskrefi
second-off-hint = Úr forritinu þínu, eða einn af varakóðunum sem þú geymdir.
second-key-words = Láttu forritið þitt lesa þessa mynd. Sláðu svo inn kóðann sem það sýnir.
# Read aloud instead of the picture
second-picture = Mynd með lyklinum fyrir forritið þitt; sami lykill stendur sem texti hér fyrir neðan
second-type = Eða sláðu þennan lykil inn í forritið:
second-code = Kóði
second-first-hint = Sex tölustafir. Þeir breytast á þrjátíu sekúndna fresti.
second-wrong = Þessi kóði er ekki réttur. Hver kóði virkar einu sinni og í þrjátíu sekúndur.
second-codes-heading = Geymdu þessa varakóða
second-codes-words = Kveikt er á aukaskrefinu. Ef þú missir aðgang að forritinu hleypir hver þessara kóða þér inn einu sinni. Prentaðu þá út eða skrifaðu þá niður: þeir eru aðeins sýndir núna.
second-codes-kept = Ég hef geymt þá
second-enter = Eitt skref í viðbót
second-enter-hint = Úr forritinu þínu, eða einn af varakóðunum sem þú geymdir þegar þú kveiktir á aukaskrefinu.
second-lost = Hefurðu hvorki forritið né varakóðana lengur? Stjórnandi í stofnuninni getur slökkt á aukaskrefinu fyrir þig.
# Where a form is sent again after signing in on the same page
second-elsewhere = Fyrir þennan aðgang þarf líka kóða. Skráðu þig inn í öðrum flipa í þessum vafra, komdu svo aftur og ýttu á hnappinn hér.
# On the page of apps and browsers
second-others = Skrá út alla aðra vafra
second-lift = Slökkva á aukaskrefi
second-lift-words = Fyrir þau sem hafa hvorki forritið né varakóðana lengur. Gakktu úr skugga um að það sé í raun viðkomandi sem biður um þetta.
second-deed = Slökkt á aukaskrefi við innskráningu
