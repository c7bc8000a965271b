# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Primer
example-why = Družine, ki so se ravno priselile, so nam povedale, da ne poznajo nikogar, ki bi ga prosile za pomoč. Imeli smo kuhinjo, ki je zvečer samevala. Kdor kuha skupaj, se pogovarja, in po nekaj tednih so ljudje vprašali drug drugega namesto nas.
example-procedures =
    Vsako družino povabimo osebno, po potrebi s tolmačem
    Uvodni krog, 15 minut: kdo je tu, kdo manjka
    Kuhanje v mešanih skupinah, 60 minut
    Skupen obrok, otroci za isto mizo
    Dogovor, kdo naslednjič kaj prinese
example-summary = Družine vsak drugi teden skupaj kuhajo in jedo v šolski kuhinji. Po treh mesecih jih ima večina v bližini nekoga, ki ga lahko prosi za pomoč.
example-materials =
    Kuhinja s štirimi kuhališči
    Slikovne kartice za recepte
    Igralni kotiček s preprogo
example-tailoring = Kdor zvečer ne more priti, se pridruži sobotni skupini. Družine z dojenčkom dobijo prostor ob vratih. Pred prvim večerom vprašamo, česa ne jedo.
example-fidelity-planned = Po vsakem večeru dva od nas izpolnita stran: ali so bili narejeni vsi koraki, kdo je govoril s kom, kaj bomo naredili drugače.
example-core-elements =
    Družine kuhajo, osebje ne streže
    Na koncu skupen obrok
    Isti ljudje vsaj osem večerov
example-risks =
    Ne, dokler nasilje doma traja in ni varnosti
    Ne kot pogoj za drugo pomoč
example-inputs =
    Dve strokovni delavki, tri ure vsak večer
    Šolska kuhinja
example-activities =
    Skupno kuhanje in obrok
    Pogovor z vsako družino na polovici
example-outputs =
    Osem večerov s petimi družinami
    En pogovor z vsako družino
example-outcomes =
    Vsaka družina imenuje dve drugi, ki bi ju prosila za pomoč
    Otroci ostajajo v popoldanskem klubu šole
example-assumptions =
    Kuhinja je dovolj blizu za pešpot
    Družine same odločijo, ali pridejo
example-learnt = V dnevnem centru, ki sem ga obiskala, zjutraj odprejo vrata starši, ne osebje. Zdelo se mi je malenkost, dokler nisem videla, kdo potem koga vpraša.
example-before = Družine sprejemamo za pultom. Eden od nas zapiše, zakaj so prišli, in čakajo, da jih pokličemo.
example-meets = Njihova hiša je manjša od naše in vsi se poznajo. Vrata so mogoča tudi pri nas; skupni ključi ne, pri štiridesetih zaposlenih.
example-try-text = Od marca ob torkih dva starša in eden od nas skupaj odprejo vrata. Po šestih tednih vprašamo družine, kako je bilo.
