# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Primer
example-why = Družine, ki so se pravkar priselile, so nam povedale, da ne poznajo nikogar, ki bi ga lahko prosile za pomoč. Imeli smo kuhinjo, ki je bila zvečer prazna. Kdor skupaj kuha, se pogovarja, in po nekaj tednih so ljudje spraševali drug drugega namesto nas.
example-procedures =
    Vsako družino osebno povabimo, po potrebi s tolmačem ali tolmačko
    Uvodni krog, 15 minut: kdo je tu, kdo manjka
    Kuhanje v mešanih skupinah, 60 minut
    Skupni obrok, otroci za isto mizo
    Dogovor, kdo naslednjič kaj prinese
example-summary = Družine vsak drugi teden skupaj kuhajo in jedo v šolski kuhinji. Po treh mesecih ima večina v bližini nekoga, ki ga lahko prosi za pomoč.
example-materials =
    Kuhinja s štirimi kuhalnimi ploščami
    Kartice s slikami za recepte
    Igralni kotiček s podlogo
example-tailoring = Kdor ne more priti zvečer, se pridruži sobotni skupini. Družine z dojenčkom dobijo prostor ob vratih. Pred prvim večerom vprašamo, česa kdo ne je.
example-fidelity-planned = Po vsakem večeru dva od nas izpolnita list: ali so bili opravljeni vsi koraki, kdo je govoril s kom, kaj bomo naredili drugače.
example-observed =
    Po šestih mesecih, tri skupine, 15 družin:

    | | Prej | Potem |
    | --- | --- | --- |
    | Ima v bližini koga, ki ga lahko prosi za pomoč | 40 % | 80 % |
    | Otroci ostanejo na popoldanskih dejavnostih | 33 % | 73 % |
example-core-elements =
    Kuhajo družine, osebje ne streže
    Skupen obrok na koncu
    Isti ljudje vsaj osem večerov
example-risks =
    Ne, dokler je doma prisotno nasilje in družina ni varna
    Ne kot pogoj za drugo pomoč
example-inputs =
    Dva pedagoga ali dve pedagoginji, tri ure na večer
    Šolska kuhinja
example-activities =
    Skupno kuhanje in obrok
    Pogovor z vsako družino na polovici
example-outputs =
    Osem večerov s petimi družinami
    Po en pogovor z vsako družino
example-outcomes =
    Vsaka družina navede dve drugi, ki bi ju prosila za pomoč
    Otroci ostajajo v šolskem popoldanskem krožku
example-assumptions =
    Kuhinja je dovolj blizu, da se pride peš
    Družine same odločijo, ali pridejo
example-learnt = V dnevnem centru, ki sem ga obiskala, zjutraj vrata odpirajo starši, ne osebje. Zdelo se mi je, da je to podrobnost, dokler nisem videla, kdo potem koga vpraša.
example-before = Družine sprejemamo za pultom. Eden od nas zapiše, zakaj so prišle, nato čakajo, da jih pokličemo.
example-meets = Njihova hiša je manjša od naše in vsi se poznajo. Vrata so mogoča tudi pri nas; skupni ključi niso, saj je zaposlenih štirideset.
example-try-text = Od marca ob torkih vrata skupaj odpirajo dva starša in eden od nas. Po šestih tednih vprašamo družine, kako je bilo.
