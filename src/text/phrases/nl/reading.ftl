# The page of a practice or an essay
text-here = Je bent hier
text-version = Versie { $number }
text-origin = Lees bij de eigen instelling
text-edit = Bewerken
text-withdraw = Intrekken
text-contents = Op deze pagina
text-table = Tabel { $number }
text-bars = Balken
text-arrived = Hoe het is aangekomen
text-glance = In het kort
text-description = Beschrijving
text-answered = { $count } van de 12 vragen beantwoord
text-cite = Citeren
text-published = Hier gepubliceerd: { $date }
text-caution = De auteurs vragen om voorzichtigheid: lees de risico’s voordat je het probeert.
text-no-longer = De auteurs raden deze praktijk niet meer aan.

# Where a text has arrived
arrived-house = De tekst blijft in deze instelling en wordt naar niemand verzonden.
arrived-nobody = Er is nog geen partner waar de tekst heen kan.
arrived-all = { $count ->
    [one] De tekst is bij de enige partnerinstelling aangekomen.
   *[other] De tekst is bij alle { $count } partnerinstellingen aangekomen.
}
arrived-some = { $count ->
    [one] De tekst is nog niet bij de enige partnerinstelling aangekomen ({ $at } van { $count }). Er gaat niets verloren: hij komt vanzelf aan.
   *[other] De tekst is bij { $at } van de { $count } partnerinstellingen aangekomen. Er gaat niets verloren: de rest volgt vanzelf.
}
arrived-at = Aangekomen: { $when }
# After it stands why, as a sentence
arrived-not-yet = Nog niet.
arrived-on-its-way = Onderweg

# What is said about a text
talk-heading = Gesprek
talk-count = Gesprek ({ $count })
talk-nobody = Nog niemand heeft gereageerd.
talk-known = { $known ->
    [one] Aantal reacties dat hier staat: { $here } van { $known }. De ontbrekende staat op een andere server en wordt opgevraagd.
   *[other] Aantal reacties dat hier staat: { $here } van { $known }. De ontbrekende staan op andere servers en worden opgevraagd.
}
talk-join = Praat mee
talk-hint = Noem of beschrijf niemand zo dat anderen die persoon kunnen herkennen.
talk-comment = Reageren
talk-sign-in = Log in om te reageren
talk-elsewhere = Of antwoord vanaf je eigen server: plak { $address } daar in het zoekveld en antwoord daar.
talk-link = Link
talk-link-to = Link naar de reactie van { $author }
talk-reply = Antwoorden
talk-reply-to = Je antwoord aan { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, auteur

# The facts beside a practice
fact-for = Voor
fact-where = Waar
fact-group = Groep
fact-dose = Hoeveel
fact-providers = Wie het uitvoert
fact-mode = Hoe
fact-cost = Kosten naast personeel
fact-staff = Personeel
fact-evidence = Bewijs
fact-tried = Uitgeprobeerd bij
fact-tried-houses = { $houses ->
    [one] { $houses } instelling
   *[other] { $houses } instellingen
}
fact-tried-countries = { $countries ->
    [one] { $countries } land
   *[other] { $countries } landen
}
fact-group-size = { $least } tot { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } uur per cyclus
   *[other] { $hours } uur per cyclus
}
fact-sessions = { $sessions ->
    [one] { $sessions } bijeenkomst
   *[other] { $sessions } bijeenkomsten
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } van { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
fact-minutes-each = { $minutes ->
    [one] telkens { $minutes } minuut
   *[other] telkens { $minutes } minuten
}
fact-every-week = elke week
fact-every = { $days ->
    [one] elke dag
   *[other] om de { $days } dagen
}
fact-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
}
fact-open = zonder vast einde
fact-step = { $label } ({ $step } van 6)
