# The page of a practice or an essay
text-here = Du är här
text-version = Version { $number }
text-origin = Läs originalet hos institutionen
text-edit = Redigera
text-withdraw = Återkalla
text-contents = På den här sidan
text-table = Tabell { $number }
text-bars = Staplar
text-arrived = Hur den kom fram
text-glance = I korthet
text-description = Beskrivning
text-answered = { $count } av 12 frågor besvarade
text-cite = Citera
text-published = Publicerat här, { $date }
text-caution = Författarna manar till försiktighet: läs om riskerna innan du provar.
text-no-longer = Författarna rekommenderar inte längre det här arbetssättet.

# Where a text has arrived
arrived-house = Texten stannar på den här institutionen och skickas inte till någon.
arrived-nobody = Det finns ännu ingen partner som texten kan skickas till.
arrived-all = { $count ->
    [one] Texten har kommit fram till den enda partnerinstitutionen.
   *[other] Texten har kommit fram till alla { $count } partnerinstitutioner.
}
arrived-some = { $count ->
    [one] Texten har ännu inte kommit fram till den enda partnerinstitutionen ({ $at } av { $count }). Ingenting har gått förlorat: den kommer fram av sig själv.
   *[other] Texten har kommit fram till { $at } av { $count } partnerinstitutioner. Ingenting har gått förlorat: resten följer av sig själv.
}
arrived-at = Kom fram { $when }
# After it stands why, as a sentence
arrived-not-yet = Inte än.
arrived-on-its-way = På väg

# What is said about a text
talk-heading = Diskussion
talk-count = Diskussion ({ $count })
talk-nobody = Ingen har kommenterat än.
talk-known = { $known ->
    [one] { $here } av { $known } svar finns här. Det som saknas finns på en annan server och efterfrågas just nu.
   *[other] { $here } av { $known } svar finns här. De som saknas finns på andra servrar och efterfrågas just nu.
}
talk-join = Delta i diskussionen
talk-hint = Namnge eller beskriv ingen på ett sätt som gör att andra kan känna igen personen.
talk-comment = Kommentera
talk-sign-in = Logga in för att kommentera
talk-elsewhere = Eller svara från din egen server: klistra in { $address } i sökfältet där och svara.
talk-link = Länk
talk-link-to = Länk till kommentaren från { $author }
talk-reply = Svara
talk-reply-to = Ditt svar till { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, författare

# The facts beside a practice
fact-for = För
fact-where = Var
fact-group = Grupp
fact-dose = Hur mycket
fact-providers = Vem som gör det
fact-mode = Hur
fact-cost = Kostnad utöver personal
fact-staff = Personal
fact-evidence = Evidens
fact-tried = Prövat på
fact-tried-houses = { $houses ->
    [one] { $houses } institution
   *[other] { $houses } institutioner
}
fact-tried-countries = { $countries ->
    [one] { $countries } land
   *[other] { $countries } länder
}
fact-group-size = { $least } till { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } timme per omgång
   *[other] { $hours } timmar per omgång
}
fact-sessions = { $sessions ->
    [one] { $sessions } träff
   *[other] { $sessions } träffar
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } på { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minut varje gång
   *[other] { $minutes } minuter varje gång
}
fact-every-week = varje vecka
fact-every = { $days ->
    [one] varje dag
   *[other] med { $days } dagars mellanrum
}
fact-weeks = { $weeks ->
    [one] { $weeks } vecka
   *[other] { $weeks } veckor
}
fact-open = så länge det behövs
fact-step = { $label } ({ $step } av 6)
