# The page of a practice or an essay
text-here = Sunteți aici
text-version = Versiunea { $number }
text-origin = Citiți la instituția de origine
text-edit = Editare
text-withdraw = Retragere
text-contents = Pe această pagină
text-table = Tabelul { $number }
text-bars = Bare
text-arrived = Cum a ajuns
text-glance = Pe scurt
text-description = Descriere
text-answered = Întrebări cu răspuns: { $count } din 12
text-cite = Citare
text-published = Publicat aici, { $date }
text-caution = Autorii ei recomandă prudență: citiți riscurile înainte de a o încerca.
text-no-longer = Autorii ei nu mai recomandă această practică.

# Where a text has arrived
arrived-house = Rămâne în această instituție și nu este trimis nimănui.
arrived-nobody = Încă nu există niciun partener la care ar putea ajunge.
arrived-all = { $count ->
    [one] A ajuns la singura instituție parteneră.
    [few] A ajuns la toate cele { $count } instituții partenere.
   *[other] A ajuns la toate cele { $count } de instituții partenere.
}
arrived-some = { $count ->
    [one] Încă nu a ajuns la singura instituție parteneră ({ $at } din { $count }). Nu se pierde nimic: va ajunge de la sine.
    [few] A ajuns la { $at } din { $count } instituții partenere. Nu se pierde nimic: va ajunge de la sine și la celelalte.
   *[other] A ajuns la { $at } din { $count } de instituții partenere. Nu se pierde nimic: va ajunge de la sine și la celelalte.
}
arrived-at = A ajuns: { $when }
# After it stands why, as a sentence
arrived-not-yet = Încă nu.
arrived-on-its-way = Pe drum

# What is said about a text
talk-heading = Discuție
talk-count = Discuție ({ $count })
talk-nobody = Încă nu a comentat nimeni.
talk-known = { $known ->
    [one] Răspunsuri aici: { $here } din { $known }. Celălalt se află pe alt server și îl solicităm acum.
    [few] Răspunsuri aici: { $here } din { $known }. Restul se află pe alte servere și îl solicităm acum.
   *[other] Răspunsuri aici: { $here } din { $known }. Restul se află pe alte servere și îl solicităm acum.
}
talk-join = Participați la discuție
talk-hint = Nu numiți și nu descrieți pe nimeni într-un fel în care ar putea fi recunoscut de alții.
talk-comment = Comentați
talk-sign-in = Conectați-vă pentru a comenta
talk-elsewhere = Sau răspundeți de pe propriul server: lipiți { $address } în câmpul lui de căutare și răspundeți acolo.
talk-link = Link
talk-link-to = Link către comentariul scris de { $author }
talk-reply = Răspundeți
talk-reply-to = Răspunsul dumneavoastră pentru { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, a scris textul

# The facts beside a practice
fact-for = Pentru cine
fact-where = Unde
fact-group = Grup
fact-dose = Cât
fact-providers = Cine o realizează
fact-mode = Cum
fact-cost = Cost fără personal
fact-staff = Personal
fact-evidence = Dovezi
fact-tried = Încercată în
fact-tried-houses = { $houses ->
    [one] { $houses } instituție
    [few] { $houses } instituții
   *[other] { $houses } de instituții
}
fact-tried-countries = { $countries ->
    [one] { $countries } țară
    [few] { $countries } țări
   *[other] { $countries } de țări
}
fact-group-size = { $least }–{ $most }
fact-staff-hours = { $hours ->
    [one] { $hours } oră pe ciclu
    [few] { $hours } ore pe ciclu
   *[other] { $hours } de ore pe ciclu
}
fact-sessions = { $sessions ->
    [one] { $sessions } ședință
    [few] { $sessions } ședințe
   *[other] { $sessions } de ședințe
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } de câte { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
fact-minutes-each = { $minutes ->
    [one] câte { $minutes } minut de fiecare dată
    [few] câte { $minutes } minute de fiecare dată
   *[other] câte { $minutes } de minute de fiecare dată
}
fact-every-week = în fiecare săptămână
fact-every = { $days ->
    [one] în fiecare zi
    [few] la fiecare { $days } zile
   *[other] la fiecare { $days } de zile
}
fact-weeks = { $weeks ->
    [one] { $weeks } săptămână
    [few] { $weeks } săptămâni
   *[other] { $weeks } de săptămâni
}
fact-open = fără dată de încheiere
fact-step = { $label } ({ $step } din 6)
