# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Pregătirea acestui server
welcome-menu = Pregătire
# How many of the steps are done
welcome-done = { $count ->
    [0] Cinci pași, în ce ordine doriți; încă nu este făcut niciunul. Puteți pleca și reveni: această pagină rămâne în biroul dumneavoastră.
    [one] Un pas din cinci este făcut. Puteți pleca și reveni: această pagină rămâne în biroul dumneavoastră.
    [few] { $count } pași din 5 sunt făcuți. Puteți pleca și reveni: această pagină rămâne în biroul dumneavoastră.
   *[other] { $count } de pași din 5 sunt făcuți. Puteți pleca și reveni: această pagină rămâne în biroul dumneavoastră.
}
welcome-all-done = Toți cei cinci pași sunt făcuți.
# Beside the heading of a step
welcome-step-done = făcut
welcome-step-open = încă de făcut
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [0] Pregătirea acestui server: încă nu este făcut niciunul dintre cei cinci pași.
    [one] Pregătirea acestui server: un pas din cinci este făcut.
    [few] Pregătirea acestui server: { $count } pași din 5 sunt făcuți.
   *[other] Pregătirea acestui server: { $count } de pași din 5 sunt făcuți.
}
welcome-go-on = Continuați pregătirea
# What has just been done
done-set-up = Serverul este pregătit. Setările lui se află la „Administrare”.

# Step: what readers see first
welcome-house = Ce văd mai întâi cititorii
# $languages: names of languages, with commas
welcome-house-words = { $house } publică în aceste limbi: { $languages }. Numele, țara și limbile se află în fișierul { $file }; modificați-le acolo și reporniți serverul.
welcome-colour = Culoarea instituției dumneavoastră
welcome-colour-hint = Butoanele, linkurile și titlurile îi preiau nuanța, mereu destul de închisă sau de deschisă ca să se citească bine. O puteți schimba oricând.
welcome-colour-use = Folosiți această culoare
welcome-colour-back = Reveniți la culoarea inițială
welcome-colour-wrong = Alegeți altă culoare: griul nu are o nuanță pe care să o poată prelua paginile.
setting-deed-colour = Culoarea paginilor modificată

# Step: partners
welcome-network = Rețeaua
welcome-network-words = Instituțiile partenere își afișează textele una alteia. Trimiteți o cerere uneia dintre ele, la adresa serverului ei. Cu un cod de la administratorul de acolo, cererea este acceptată imediat.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [0] Nicio cerere
    [one] O cerere
    [few] { $asked } cereri
   *[other] { $asked } de cereri
}, { $accepted ->
    [0] încă niciuna acceptată.
    [one] una acceptată.
    [few] { $accepted } acceptate.
   *[other] { $accepted } acceptate.
}
welcome-network-known = Instituții pe care le numesc partenerii dumneavoastră

# Step: mail
welcome-mail = E-mail
welcome-mail-on = Se trimit e-mailuri. Un e-mail de probă arată dacă sosesc.
welcome-mail-off = Încă nu se trimit e-mailuri: cine își uită parola are nevoie de un administrator, iar invitațiile se transmit ca linkuri. Serverul de e-mail se indică în fișier, la [mail].
welcome-mail-settings = Setările pentru e-mail

# Step: colleagues
welcome-people = Colegi
welcome-people-words = O invitație este un link pentru o singură persoană. Prima ar trebui să fie pentru un al doilea administrator, ca instituția să nu depindă niciodată de unul singur.
welcome-people-invite = Invitați pe cineva

# Step: a first text
welcome-text = O primă practică
welcome-text-words = Nimeni nu vine cu plăcere într-o casă goală. Descrieți un lucru pe care îl faceți cu familiile; pentru publicare ajung cinci răspunsuri scurte.
welcome-text-write = Scrieți o practică

# Below the steps
welcome-serious = Înainte de a începe cu adevărat
welcome-serious-words = Asigurați-vă că se face o copie de rezervă în fiecare noapte și verificați din când în când dacă poate fi citită:
welcome-doctor-words = Această comandă arată dacă numele, certificatul, ceasul, baza de date și folderele sunt în ordine:
welcome-finish = Este suficient: încheiați pregătirea
welcome-finish-words = Mesajul de reamintire dispare din biroul dumneavoastră. Tot ce este aici rămâne la „Administrare”.
