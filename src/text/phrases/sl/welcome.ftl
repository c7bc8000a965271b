# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Priprava tega strežnika
welcome-menu = Priprava
# How many of the steps are done
welcome-done = { $count ->
    [0] Pet korakov v poljubnem vrstnem redu; opravljen še ni nobeden. Lahko prekinete in se vrnete pozneje: ta stran ostane v vašem prostoru.
    [one] Opravljen je { $count } korak od 5. Lahko prekinete in se vrnete pozneje: ta stran ostane v vašem prostoru.
    [two] Opravljena sta { $count } koraka od 5. Lahko prekinete in se vrnete pozneje: ta stran ostane v vašem prostoru.
    [few] Opravljeni so { $count } koraki od 5. Lahko prekinete in se vrnete pozneje: ta stran ostane v vašem prostoru.
   *[other] Opravljenih je { $count } korakov od 5. Lahko prekinete in se vrnete pozneje: ta stran ostane v vašem prostoru.
}
welcome-all-done = Opravljenih je vseh pet korakov.
# Beside the heading of a step
welcome-step-done = opravljeno
welcome-step-open = še odprto
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [0] Priprava tega strežnika: od petih korakov še ni opravljen nobeden.
    [one] Priprava tega strežnika: opravljen je { $count } korak od 5.
    [two] Priprava tega strežnika: opravljena sta { $count } koraka od 5.
    [few] Priprava tega strežnika: opravljeni so { $count } koraki od 5.
   *[other] Priprava tega strežnika: opravljenih je { $count } korakov od 5.
}
welcome-go-on = Nadaljuj pripravo
# What has just been done
done-set-up = Strežnik je pripravljen. Njegove nastavitve so pod »Administracija«.

# Step: what readers see first
welcome-house = Kaj najprej vidijo tisti, ki berejo
# $languages: names of languages, with commas
welcome-house-words = Ustanova { $house } objavlja v teh jezikih: { $languages }. Ime, država in jeziki so zapisani v datoteki { $file }; spremenite jih tam in znova zaženite strežnik.
welcome-colour = Barva vaše ustanove
welcome-colour-hint = Gumbi, povezave in naslovi prevzamejo njen odtenek, vedno dovolj temen ali svetel za branje. Barvo lahko kadar koli spremenite.
welcome-colour-use = Uporabi to barvo
welcome-colour-back = Nazaj na prvotno barvo
welcome-colour-wrong = Izberite drugo barvo: siva nima odtenka, ki bi ga strani lahko prevzele.
setting-deed-colour = Barva strani spremenjena

# Step: partners
welcome-network = Mreža
welcome-network-words = Partnerske ustanove prikazujejo besedila druga druge. Za partnerstvo zaprosite z naslovom njihovega strežnika. Če imate kodo njihove administracije, ste sprejeti takoj.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Poslana je { $asked } prošnja
    [two] Poslani sta { $asked } prošnji
    [few] Poslane so { $asked } prošnje
   *[other] Poslanih je { $asked } prošenj
}, { $accepted ->
    [0] sprejeta še ni nobena.
    [one] sprejeta je { $accepted }.
    [two] sprejeti sta { $accepted }.
    [few] sprejete so { $accepted }.
   *[other] sprejetih je { $accepted }.
}
welcome-network-known = Ustanove, ki jih navajajo vaši partnerji

# Step: mail
welcome-mail = E-pošta
welcome-mail-on = E-pošta se pošilja. Preskus pokaže, ali prispe.
welcome-mail-off = E-pošta se še ne pošilja: kdor pozabi geslo, potrebuje administracijo, vabila pa se predajo kot povezave. Poštni strežnik se vpiše v datoteko, pod [mail].
welcome-mail-settings = Nastavitve e-pošte

# Step: colleagues
welcome-people = Sodelavke in sodelavci
welcome-people-words = Vabilo je povezava za eno osebo. Prvo naj dobi druga oseba za administracijo, da ustanova ne bo nikoli odvisna samo od ene.
welcome-people-invite = Povabi osebo

# Step: a first text
welcome-text = Prva praksa
welcome-text-words = V prazno hišo se ne vseli nihče. Opišite nekaj, kar delate z družinami; za objavo zadostuje pet kratkih odgovorov.
welcome-text-write = Opiši prakso

# Below the steps
welcome-serious = Preden gre zares
welcome-serious-words = Poskrbite, da se vsako noč ustvari varnostna kopija, in občasno preverite, ali jo je mogoče prebrati:
welcome-doctor-words = To pove, ali so imena, potrdilo, ura, podatkovna zbirka in mape v redu:
welcome-finish = Dovolj je: končaj pripravo
welcome-finish-words = Opomnik izgine iz vašega prostora. Vse, kar je tu, ostane pod »Administracija«.
