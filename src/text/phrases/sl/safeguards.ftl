# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = »{ $words }« je osebna številka ali številka računa ({ $number }). Zanesljivo kaže na eno samo osebo: odstranite jo.
safeguard-number-ask = »{ $words }« je morda osebna številka ({ $number }). Odstranite jo ali navedite, kaj drugega je to.
safeguard-email = »{ $words }« je e-poštni naslov. Vodi naravnost do osebe: odstranite ga.
safeguard-phone = »{ $words }« je telefonska številka. Vodi naravnost do osebe: odstranite jo.
safeguard-record = »{ $words }« je številka spisa ali dokumenta. Z njo je mogoče poiskati, za koga gre: odstranite jo.
safeguard-birth = »{ $words }« je datum rojstva. Namesto tega napišite starost v letih ali življenjsko obdobje.
safeguard-date = »{ $words }« je natančen datum. Če sodi v zgodbo družine, namesto tega napišite letni čas ali leto.
safeguard-age = »{ $words }«: ljudi te starosti je malo. Namesto tega napišite »nad 89 let« ali »v visoki starosti«.
safeguard-initials = »{ $words }«: začetnice skupaj s starostjo kažejo na osebo. Uporabite izmišljeno ime ali nobenega.
safeguard-address = »{ $words }« je videti kot ulica s hišno številko. Namesto tega napišite, kakšne vrste kraj je to.
safeguard-postcode = »{ $words }« je videti kot poštna številka, ki si jo deli le malo domov. Odstranite jo.
safeguard-profile = »{ $words }« vodi do profila na družbenem omrežju. Če pripada osebi, ki jo pri delu podpirate, ga odstranite.
safeguard-ip = »{ $words }« je naslov naprave na internetu. Odstranite ga.
safeguard-honorific = »{ $words }« naslavlja osebo z imenom. Namesto tega napišite vlogo: mati, sosed, učiteljica.
safeguard-name = »{ $words }« je morda ime osebe. Odstranite ga ali navedite, da gre za kolegico ali kolega, za osebo, ki javno objavlja, ali za izmišljeno ime.
safeguard-kin = »{ $words }« stoji tam, kjer bi stalo ime koga od sorodnikov ali osebe, ki jo pri delu podpirate. Odstranite ga ali navedite, da je izmišljeno.
safeguard-singling = Starost, kraj, diagnoza, družina ali dogodek lahko skupaj razkrijejo, za koga gre, tudi brez imena. Nekatere od teh podatkov spremenite ali izpustite.
safeguard-too-large = Besedilo je preobsežno, da bi ga bilo mogoče preveriti v celoti. Skrajšajte ga ali razdelite.
safeguard-again = Če po tem ni mogoče prepoznati nikogar, pošljite še enkrat brez sprememb.

# The answers to a finding
answer-removed = Odstranjeno je
answer-colleague = Kolegica, kolega ali oseba, ki javno objavlja
answer-fictional = Izmišljeno je
answer-nobody = Ne kaže na nobeno osebo
finding-must-go = To je treba odstraniti, preden je besedilo mogoče objaviti.

# The ethics checklist, and the second person
write-ethics = Preden besedilo berejo drugi
write-ethics-hint = Potrebno za mrežo in za vse. Označite, za kar lahko jamčite; o tem, česar ne morete označiti, se posvetujte s kolegico ali kolegom.
ethics-nobody = Nihče v besedilu ni prepoznaven, niti sosedom ne.
ethics-consented = Osebe v besedilu so preplet več ljudi ali pa so dale privolitev.
ethics-withdrawal = Kdor je dal privolitev, ve, kako jo lahko kadar koli prekliče.
ethics-minors = Kjer gre za otroke, so bili vprašani na način, primeren njihovi starosti.
ethics-others = Zaščiteni so tudi sorodniki, sosedje, kolegice in kolegi.
ethics-power = Zavedam se, o čem lahko odločam glede opisanih ljudi, in imam v mislih tudi to, ali bi lahko rekli ne.
ethics-respect = Opisani ljudje bi lahko prebrali vsako besedo, ne da bi jih prizadela.
ethics-pictures = Na slikah ni nikogar ali pa so prikazani dali privolitev; noben otrokov obraz ni viden.
ethics-lawful = Za to obstaja pravna podlaga in naša pooblaščena oseba za varstvo osebnih podatkov je s tem seznanjena, kjer je to potrebno.
ethics-colleague = Besedilo je z očmi sosede ali soseda prebral še nekdo od kolegic in kolegov.
wrong-ethics = Označite vse točke na seznamu ali pa besedilo obdržite v svoji ustanovi.
approve-heading = Objavite kot druga oseba
approve-words = To besedilo berete z drugimi očmi kot { $author }. Z vašimi odgovori gre k svojim bralkam in bralcem pod imenom { $author }; z njim potuje podatek, da ga je prebrala še druga oseba.
done-waits = Besedilo je shranjeno. Ker ga bodo lahko brali vsi, ga prebere in objavi uredništvo vaše ustanove.

# The desk of the data-protection reviewer
stopped-menu = Varstvo podatkov
stopped-heading = Kaj je bilo ustavljeno
stopped-count = { $count ->
    [0] V nobenem besedilu ni ničesar, kar bi ga ustavilo.
    [one] V { $count } besedilu je nekaj, kar kaže na osebo. Kdor ga je napisal, lahko to odstrani ali pa vi pustite, da ostane.
    [two] V { $count } besedilih je nekaj, kar kaže na osebo. Kdor ju je napisal, lahko to odstrani ali pa vi pustite, da ostane.
    [few] V { $count } besedilih je nekaj, kar kaže na osebo. Kdor jih je napisal, lahko to odstrani ali pa vi pustite, da ostane.
   *[other] V { $count } besedilih je nekaj, kar kaže na osebo. Kdor jih je napisal, lahko to odstrani ali pa vi pustite, da ostane.
}
stopped-reason = Zakaj sme ostati
stopped-reason-hint = Ostane zabeleženo z vašim imenom in časom.
stopped-overrule = Naj ostane

# The page about how texts are checked
checked-heading = Kako se besedila preverijo, preden gredo na pot
checked-second = Besedilo, namenjeno vsem, poleg tega prebere in objavi še druga oseba.
checked-lede = Besedila tukaj izhajajo iz dela z družinami. Nihče v njih naj ne bi bil prepoznaven, niti sosedom ne. Program pomaga tistim, ki pišejo, da vidijo, kaj bi lahko koga razkrilo. Teče na tem strežniku; nobeno besedilo se zato ne pošilja nikomur drugemu.
checked-looks = Kaj program išče
checked-numbers = Osebne številke trinajstih držav, po obliki in kontrolni števki, ter bančne račune.
checked-ways = E-poštne naslove, telefonske številke, profile na družbenih omrežjih, naslove naprav, številke spisov in dokumentov.
checked-days = Datume rojstva, natančne datume, starosti nad 89 let, ulice s hišno številko, britanske poštne številke.
checked-people = Ljudi, ki jih besedilo naslavlja z imenom, imena za sorodstvenim izrazom (»njen sin …«), imena s seznama in po dve besedi, ki sta videti kot ime in priimek.
checked-stories = Odstavke, v katerih se združijo vsaj trije od teh podatkov: starost, majhen kraj, diagnoza, velikost družine in redek dogodek.
checked-fields = Program bere naslov, povzetek, vsak odgovor v obrazcu in vsak komentar. Števke v drugih pisavah, nevidni znaki, presledki med števkami in številke, razdeljene z oblikovanjem ali med dva odgovora, ničesar ne spremenijo.
checked-then = Kaj se zgodi s tem, kar najde
checked-answers = Kar zanesljivo kaže na eno samo osebo, je treba odstraniti; samo oseba, ki v ustanovi pregleduje varstvo osebnih podatkov, lahko pusti, da ostane, z razlogom, ki ostane zabeležen. O vsem drugem so vprašani tisti, ki pišejo: to se odstrani ali pa gre za kolegico, kolega ali osebo, ki javno objavlja, ali je izmišljeno ali ne kaže na nobeno osebo. Samo seznam imen besedila nikoli ne ustavi. Za ekipo se ne ustavi nič; za ustanovo le tisto, kar kaže na eno samo osebo; za mrežo in za vse je treba odgovoriti na vsako vprašanje.
checked-travels = Z besedilom potuje podatek, da je bilo preverjeno, kdaj in po kateri različici pravil ({ $checker }). Kar je bilo najdeno, ne potuje in se ne shrani: shrani se le kontrolna vsota odgovorov, ki se izbriše skupaj z besedilom.
checked-blind = Česa program ne vidi
checked-lived = Zgodb, ki jih je lahko doživela le ena družina in so povedane brez katerega koli od teh znakov.
checked-nicknames = Vzdevkov, imen z malo začetnico, imen, ki so navadne besede, in nenavadnih imen, ki stojijo sama.
checked-places = Krajev, šol in datumov, po katerih poznavalci vedo, za koga gre.
checked-faces = Obrazov, glasov in vsega drugega na slikah in posnetkih.
checked-together = Koga bi bilo mogoče prepoznati skupaj z drugimi besedili, časopisi ali govoricami.
checked-judgement = Noben program ne more obljubiti, da ni mogoče prepoznati nikogar. Ne nadomesti presoje tistih, ki pišejo, ne privolitve ljudi, za katere gre, in ne kolegice ali kolega, ki besedilo prebere z očmi soseda.

# Above the preview of a draft
preview-safe = Bi bilo mogoče koga prepoznati?
preview-safe-nothing = Najdeno ni bilo nobeno ime, številka ali naslov. Noben program ne vidi vsega: besedilo preberite še enkrat, kot bi ga prebrali sosedje družine.
preview-safe-found = { $count ->
    [one] { $count } mesto bi lahko razkrilo, za koga gre. Ob objavi boste o tem vprašani.
    [two] { $count } mesti bi lahko razkrili, za koga gre. Ob objavi boste o tem vprašani.
    [few] { $count } mesta bi lahko razkrila, za koga gre. Ob objavi boste o tem vprašani.
   *[other] { $count } mest bi lahko razkrilo, za koga gre. Ob objavi boste o tem vprašani.
}
