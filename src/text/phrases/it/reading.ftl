# The page of a practice or an essay
text-here = Percorso della pagina
text-version = Versione { $number }
text-origin = Leggi sul sito d’origine
text-edit = Modifica
text-withdraw = Ritira
text-contents = In questa pagina
text-table = Tabella { $number }
text-bars = Barre
text-arrived = Dove è arrivato
text-glance = In sintesi
text-description = Descrizione
text-answered = Domande con risposta: { $count } su 12
text-cite = Citazione
text-published = Pubblicato qui: { $date }
text-caution = Chi l’ha scritta invita alla cautela: leggere i rischi prima di provarla.
text-no-longer = Chi l’ha scritta non raccomanda più questa pratica.

# Where a text has arrived
arrived-house = Resta in questa istituzione e non viene inviato a nessuno.
arrived-nobody = Non c’è ancora nessun partner a cui possa arrivare.
arrived-all = { $count ->
    [one] È arrivato all’unica istituzione partner.
   *[other] È arrivato a tutte le { $count } istituzioni partner.
}
arrived-some = { $count ->
    [one] Non è ancora arrivato all’unica istituzione partner ({ $at } su { $count }). Nulla va perso: arriverà da sé.
   *[other] Istituzioni partner raggiunte: { $at } su { $count }. Nulla va perso: alle altre arriverà da sé.
}
arrived-at = Arrivato: { $when }
# After it stands why, as a sentence
arrived-not-yet = Non ancora.
arrived-on-its-way = In viaggio

# What is said about a text
talk-heading = Discussione
talk-count = Discussione ({ $count })
talk-nobody = Nessuno ha ancora commentato.
talk-known = { $known ->
    [one] Risposte presenti qui: { $here } su { $known }. Quella che manca è su un altro server e la stiamo richiedendo.
   *[other] Risposte presenti qui: { $here } su { $known }. Quelle che mancano sono su altri server e le stiamo richiedendo.
}
talk-join = Partecipare alla discussione
talk-hint = Non nominare né descrivere nessuno in modo che altri possano riconoscerlo.
talk-comment = Commenta
talk-sign-in = Accedi per commentare
talk-elsewhere = Oppure si può rispondere dal proprio server: incollare { $address } nella sua ricerca e rispondere lì.
talk-link = Link
talk-link-to = Link al commento di { $author }
talk-reply = Rispondi
talk-reply-to = Risposta a { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, autrice o autore

# The facts beside a practice
fact-for = Per chi
fact-where = Dove
fact-group = Gruppo
fact-dose = Quanto
fact-providers = Chi la realizza
fact-mode = Come
fact-cost = Costo oltre al personale
fact-staff = Personale
fact-evidence = Evidenze
fact-tried = Provata in
fact-tried-houses = { $houses ->
    [one] { $houses } istituzione
   *[other] { $houses } istituzioni
}
fact-tried-countries = { $countries ->
    [one] { $countries } paese
   *[other] { $countries } paesi
}
fact-group-size = da { $least } a { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } ora per ciclo
   *[other] { $hours } ore per ciclo
}
fact-sessions = { $sessions ->
    [one] { $sessions } incontro
   *[other] { $sessions } incontri
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } di { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minuto ogni volta
   *[other] { $minutes } minuti ogni volta
}
fact-every-week = ogni settimana
fact-every = { $days ->
    [one] ogni giorno
   *[other] ogni { $days } giorni
}
fact-weeks = { $weeks ->
    [one] { $weeks } settimana
   *[other] { $weeks } settimane
}
fact-open = durata aperta
fact-step = { $label } ({ $step } su 6)
