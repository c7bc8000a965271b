# The page of a practice or an essay
text-here = Du er her
text-version = Versjon { $number }
text-origin = Les originalen hos institusjonen
text-edit = Rediger
text-withdraw = Trekk tilbake
text-contents = På denne siden
text-table = Tabell { $number }
text-bars = Søyler
text-arrived = Hvordan den kom fram
text-glance = Kort fortalt
text-description = Beskrivelse
text-answered = { $count } av 12 spørsmål besvart
text-cite = Siter
text-published = Publisert her, { $date }
text-caution = Forfatterne ber om varsomhet: Les om risikoen før du prøver.
text-no-longer = Forfatterne anbefaler ikke lenger denne praksisen.

# Where a text has arrived
arrived-house = Teksten blir ved denne institusjonen og sendes ikke til noen.
arrived-nobody = Det finnes ennå ingen partner som teksten kan sendes til.
arrived-all = { $count ->
    [one] Teksten har kommet fram til den ene partnerinstitusjonen.
   *[other] Teksten har kommet fram til alle de { $count } partnerinstitusjonene.
}
arrived-some = { $count ->
    [one] Teksten har ennå ikke kommet fram til den ene partnerinstitusjonen ({ $at } av { $count }). Ingenting er gått tapt: Den kommer fram av seg selv.
   *[other] Teksten har kommet fram til { $at } av { $count } partnerinstitusjoner. Ingenting er gått tapt: Resten følger av seg selv.
}
arrived-at = Kom fram { $when }
# After it stands why, as a sentence
arrived-not-yet = Ikke ennå.
arrived-on-its-way = På vei

# What is said about a text
talk-heading = Diskusjon
talk-count = Diskusjon ({ $count })
talk-nobody = Ingen har kommentert ennå.
talk-known = { $known ->
    [one] { $here } av { $known } svar er her. Det som mangler, er på en annen server og blir etterspurt nå.
   *[other] { $here } av { $known } svar er her. De som mangler, er på andre servere og blir etterspurt nå.
}
talk-join = Delta i diskusjonen
talk-hint = Ikke navngi eller beskriv noen på en måte som gjør at andre kan kjenne dem igjen.
talk-comment = Kommenter
talk-sign-in = Logg inn for å kommentere
talk-elsewhere = Eller svar fra din egen server: Lim inn { $address } i søkefeltet der og svar.
talk-link = Lenke
talk-link-to = Lenke til kommentaren fra { $author }
talk-reply = Svar
talk-reply-to = Svaret ditt til { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, forfatter

# The facts beside a practice
fact-for = For
fact-where = Hvor
fact-group = Gruppe
fact-dose = Hvor mye
fact-providers = Hvem som gjør det
fact-mode = Hvordan
fact-cost = Kostnad utenom personale
fact-staff = Personale
fact-evidence = Evidens
fact-tried = Prøvd ved
fact-tried-houses = { $houses ->
    [one] { $houses } institusjon
   *[other] { $houses } institusjoner
}
fact-tried-countries = { $countries ->
    [one] { $countries } land
   *[other] { $countries } land
}
fact-group-size = { $least } til { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } time per runde
   *[other] { $hours } timer per runde
}
fact-sessions = { $sessions ->
    [one] { $sessions } møte
   *[other] { $sessions } møter
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } på { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minutt hver gang
   *[other] { $minutes } minutter hver gang
}
fact-every-week = hver uke
fact-every = { $days ->
    [one] hver dag
   *[other] med { $days } dagers mellomrom
}
fact-weeks = { $weeks ->
    [one] { $weeks } uke
   *[other] { $weeks } uker
}
fact-open = så lenge det trengs
fact-step = { $label } ({ $step } av 6)
