# The page of a practice or an essay
text-here = Tukaj ste
text-version = Različica { $number }
text-origin = Preberite pri izvorni ustanovi
text-edit = Uredi
text-withdraw = Umakni
text-contents = Na tej strani
text-table = Tabela { $number }
text-bars = Stolpci
text-arrived = Kako je prispelo
text-glance = Na kratko
text-description = Opis
text-answered = Odgovorjenih vprašanj: { $count } od 12
text-cite = Citiranje
text-published = Objavljeno tukaj: { $date }
text-caution = Avtorice in avtorji prosijo za previdnost: preden prakso preizkusite, preberite tveganja.
text-no-longer = Avtorice in avtorji te prakse ne priporočajo več.

# Where a text has arrived
arrived-house = Ostane v tej ustanovi in se ne pošilja nikomur.
arrived-nobody = Ni še partnerske ustanove, kamor bi lahko prispelo.
arrived-all = { $count ->
    [one] Prispelo je povsod: v { $count } partnersko ustanovo.
    [two] Prispelo je povsod: v { $count } partnerski ustanovi.
    [few] Prispelo je povsod: v { $count } partnerske ustanove.
   *[other] Prispelo je povsod: v { $count } partnerskih ustanov.
}
arrived-some = { $count ->
    [one] Ni še prispelo povsod: v { $at } od { $count } partnerske ustanove. Nič ni izgubljeno: preostalo prispe samo od sebe.
    [two] Ni še prispelo povsod: v { $at } od { $count } partnerskih ustanov. Nič ni izgubljeno: preostalo prispe samo od sebe.
    [few] Ni še prispelo povsod: v { $at } od { $count } partnerskih ustanov. Nič ni izgubljeno: preostalo prispe samo od sebe.
   *[other] Ni še prispelo povsod: v { $at } od { $count } partnerskih ustanov. Nič ni izgubljeno: preostalo prispe samo od sebe.
}
arrived-at = Prispelo { $when }
# After it stands why, as a sentence
arrived-not-yet = Še ne.
arrived-on-its-way = Na poti

# What is said about a text
talk-heading = Razprava
talk-count = Razprava ({ $count })
talk-nobody = Komentarjev še ni.
talk-known = { $known ->
    [one] Odgovori, ki so že tu: { $here } od { $known }. Kar manjka, je na drugem strežniku in smo zanj že zaprosili.
    [two] Odgovori, ki so že tu: { $here } od { $known }. Kar manjka, je na drugih strežnikih in smo zanj že zaprosili.
    [few] Odgovori, ki so že tu: { $here } od { $known }. Kar manjka, je na drugih strežnikih in smo zanj že zaprosili.
   *[other] Odgovori, ki so že tu: { $here } od { $known }. Kar manjka, je na drugih strežnikih in smo zanj že zaprosili.
}
talk-join = Pridružite se razpravi
talk-hint = Nikogar ne imenujte in ne opisujte tako, da bi ga drugi lahko prepoznali.
talk-comment = Komentiraj
talk-sign-in = Prijava za komentiranje
talk-elsewhere = Ali odgovorite s svojega strežnika: prilepite { $address } v tamkajšnje iskalno polje in odgovorite tam.
talk-link = Povezava
talk-link-to = Povezava do komentarja: { $author }
talk-reply = Odgovori
talk-reply-to = Vaš odgovor na komentar: { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, avtor/-ica

# The facts beside a practice
fact-for = Za koga
fact-where = Kje
fact-group = Skupina
fact-dose = Koliko
fact-providers = Kdo izvaja
fact-mode = Kako
fact-cost = Stroški poleg osebja
fact-staff = Osebje
fact-evidence = Dokazi
fact-tried = Kje preizkušeno
fact-tried-houses = { $houses ->
    [one] { $houses } ustanova
    [two] { $houses } ustanovi
    [few] { $houses } ustanove
   *[other] { $houses } ustanov
}
fact-tried-countries = { $countries ->
    [one] { $countries } država
    [two] { $countries } državi
    [few] { $countries } države
   *[other] { $countries } držav
}
fact-group-size = od { $least } do { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } ura na cikel
    [two] { $hours } uri na cikel
    [few] { $hours } ure na cikel
   *[other] { $hours } ur na cikel
}
fact-sessions = { $sessions ->
    [one] { $sessions } srečanje
    [two] { $sessions } srečanji
    [few] { $sessions } srečanja
   *[other] { $sessions } srečanj
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } po { $minutes }
# Translators: stands only after »po« in fact-sessions-of: accusative
fact-minutes = { $minutes ->
    [one] { $minutes } minuto
    [two] { $minutes } minuti
    [few] { $minutes } minute
   *[other] { $minutes } minut
}
fact-minutes-each = { $minutes ->
    [one] vsakič { $minutes } minuto
    [two] vsakič { $minutes } minuti
    [few] vsakič { $minutes } minute
   *[other] vsakič { $minutes } minut
}
fact-every-week = vsak teden
fact-every = { $days ->
    [one] vsak dan
    [two] na { $days } dneva
    [few] na { $days } dni
   *[other] na { $days } dni
}
fact-weeks = { $weeks ->
    [one] { $weeks } teden
    [two] { $weeks } tedna
    [few] { $weeks } tedni
   *[other] { $weeks } tednov
}
fact-open = časovno neomejeno
fact-step = { $label } ({ $step } od 6)
