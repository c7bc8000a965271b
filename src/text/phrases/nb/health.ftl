# Spans of time
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dager
}
span-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}
span-minutes = { $count ->
    [one] 1 minutt
   *[other] { $count } minutter
}
span-seconds = { $count ->
    [one] 1 sekund
   *[other] { $count } sekunder
}
span-ahead = { $span } foran vår
span-behind = { $span } etter vår
span-ago = for { $span } siden
span-in = om { $span }

# What was seen
seen-since = Første feil
seen-attempt = Siste forsøk
seen-attempt-status = { $when }, status { $status } etter { $span }
seen-attempt-silent = { $when }, ikke noe svar
seen-words = Svaret derfra
seen-ok = Lyktes sist
seen-heard = De nådde oss sist
seen-never = aldri
seen-waiting = Venter
seen-waiting-count = { $count ->
    [one] 1 element, { $span }
   *[other] { $count } elementer, det eldste i { $span }
}
seen-next = Neste forsøk
seen-clock = Klokken deres
seen-our-clock = Klokken vår
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] stemmer med den ene andre partneren vi kan sammenligne med
       *[other] stemmer ikke med den ene andre partneren vi kan sammenligne med
    }
   *[other] stemmer med { $count } av { $others } andre partnere
}
seen-our-clock-alone = det finnes ingen annen partner å sammenligne med

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = { $name } kan ikke nås: Navnet { $host } har ingen adresse.
fault-dns-cause = Navnet kan ikke slås opp der denne serveren spør. Enten er det ikke lenger registrert, eller så svikter navneoppslaget hos en av de to serverne.
fault-dns-advice = Sjekk om { $host } fortsatt er navnet deres. Hvis andre navn kan slås opp på denne serveren, si fra til administratoren deres.
    Mer trenger du ikke å gjøre: Vi prøver igjen automatisk, og det som venter, blir levert i rekkefølge.

fault-tcp = { $name } kan ikke nås: Ingen svarer på { $host }.
fault-tcp-cause = Serveren deres er slått av eller i ferd med å starte, eller en brannmur står mellom de to.
fault-tcp-advice = Vent: Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.
    Hvis det varer ved, si fra til administratoren deres på en annen måte, med rapporten nedenfor.

fault-tls = { $name } kan ikke nås på en sikker måte: Sertifikatet for { $host } er ikke gyldig.
fault-tls-cause = Det er utløpt, gjelder et annet navn eller kommer fra en utsteder som denne serveren ikke kjenner. Vi sender ingenting over en slik forbindelse.
fault-tls-advice = Be administratoren deres om å fornye sertifikatet, med rapporten nedenfor.
    Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.

fault-timeout = { $name } svarer ikke i tide.
fault-timeout-cause = Det går an å koble til, men det kommer ikke noe fullstendig svar innen ti sekunder: Serveren deres har for mye å gjøre, eller den henger.
fault-timeout-advice = Vent: Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.
    Hvis det varer ved, si fra til administratoren deres, med rapporten nedenfor.

fault-slow = { $name } svarer, men langsomt: Det siste svaret tok { $span }.
fault-slow-cause = Serveren deres, eller veien dit, har for mye å gjøre. Ingenting blir avvist, og ingenting går tapt; det kommer bare sent fram.
fault-slow-advice = Du trenger ikke å gjøre noe. Andre partnere blir ikke forsinket av denne.
    Hvis det varer ved, si fra til administratoren deres, med rapporten nedenfor.

fault-clock-theirs = { $name } avviser det vi sender, fordi klokken deres ligger { $span } { $direction ->
    [ahead] foran
   *[behind] etter
}.
fault-clock-theirs-cause = Alt vi sender, oppgir tidspunktet da det ble signert. Etter klokken deres er signaturene våre for gamle eller fra framtiden. Vår egen klokke stemmer med de andre partnerne våre, så det er deres som går feil.
fault-clock-theirs-advice = Send rapporten nedenfor til administratoren deres: Serveren deres må synkronisere tiden (NTP).
    Mer trenger du ikke å gjøre: Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.

fault-clock-ours = { $name } avviser det vi sender, fordi vår egen klokke ligger { $span } { $direction ->
    [ahead] etter
   *[behind] foran
}.
fault-clock-ours-cause = Alt vi sender, oppgir tidspunktet da det ble signert. De andre partnerne våre viser den samme forskjellen, så det er klokken på denne serveren som går feil.
fault-clock-ours-advice = Synkroniser tiden på denne serveren (NTP): «timedatectl» viser om den er synkronisert.
    Deretter blir alt som venter, levert automatisk.

fault-clock-unknown = { $name } avviser det vi sender, fordi det er { $span } forskjell mellom klokken deres og vår.
fault-clock-unknown-cause = Alt vi sender, oppgir tidspunktet da det ble signert. Hvilken av de to klokkene som går feil, kan ikke ses herfra, fordi det ikke er nok andre partnere å sammenligne med.
fault-clock-unknown-advice = Sammenlign tiden på denne serveren med en klokke du stoler på. Hvis vår går riktig, send rapporten nedenfor til administratoren deres: En av de to serverne må synkronisere tiden (NTP).
    Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.

fault-clock-receive-theirs = Vi avviser det { $name } sender, fordi klokken deres ligger { $span } { $direction ->
    [ahead] foran
   *[behind] etter
}.
fault-clock-receive-ours = Vi avviser det { $name } sender, fordi vår egen klokke ligger { $span } { $direction ->
    [ahead] etter
   *[behind] foran
}.
fault-clock-receive-unknown = Vi avviser det { $name } sender, fordi det er { $span } forskjell mellom klokken deres og vår.

fault-signature = { $name } godtar ikke signaturen vår.
fault-signature-cause = Serveren svarer, men sier at det vi sender, ikke er signert slik det skal være. Kanskje kan den ikke hente nøkkelen vår, eller den husker en eldre nøkkel.
fault-signature-advice = Sjekk om { $own } kan åpnes utenfra: Der henter serveren deres nøkkelen vår.
    Hvis den kan det, send rapporten nedenfor til administratoren deres. Vi prøver igjen automatisk.

fault-signature-receive = Det som kommer i navnet til { $name }, er ikke signert med nøkkelen deres og blir avvist.
fault-signature-receive-cause = Enten er nøklene deres endret og kan ikke hentes ennå, eller så bruker noen andre navnet deres. Ingenting av det er lagret.
fault-signature-receive-advice = Spør administratoren deres om de har flyttet serveren eller gjenopprettet den uten nøklene.

fault-blocked = { $name } slipper ikke denne serveren inn.
fault-blocked-cause = De vet hvem vi er, og avviser det vi sender: Administratoren deres har blokkert denne serveren eller slipper bare inn noen servere.
fault-blocked-advice = Snakk med administratoren deres. Ingenting på vår side kan endre det.
    Hvis det er meningen at det skal forbli slik, avslutt partnerskapet.

fault-gone = Innboksen til { $name } finnes ikke lenger.
fault-gone-cause = Serveren deres svarer, men ikke på adressen den ga oss. Den kan være satt opp på nytt, eller noe foran den sender forespørslene våre til feil sted.
fault-gone-advice = Spør administratoren deres om serveren er satt opp på nytt. Avslutt i så fall partnerskapet, og spør dem igjen.

fault-html = { $name } svarer med en nettside der serveren deres skulle svart et program.
fault-html-cause = Noe foran serveren deres, for eksempel en proxy eller et innholdsnettverk (CDN), sender forespørslene våre til feil sted eller ber besøkende om å bevise at de er mennesker.
fault-html-advice = Send rapporten nedenfor til administratoren deres: Forespørsler til /inbox, /actor og /.well-known må nå serveren deres urørt.
    Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.

fault-rate-limit = { $name } ber oss om å ta det roligere.
fault-rate-limit-cause = Serveren deres får flere forespørsler enn den vil svare på nå. Vi holder den pausen den ber om.
fault-rate-limit-advice = Du trenger ikke å gjøre noe: Det som venter, blir levert i rekkefølge, senere.

fault-server-error = Serveren til { $name } har selv et problem.
fault-server-error-cause = Den svarer at noe gikk galt på dens side, eller at den er under vedlikehold.
fault-server-error-advice = Vent: Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.
    Hvis det varer ved, send rapporten nedenfor til administratoren deres.

fault-refused = { $name } avviser det vi sender.
fault-refused-cause = Serveren deres svarer at den ikke kan bruke dette. Kanskje kjører den en programvare eller en versjon som ikke kjenner det vi sender.
fault-refused-advice = Send rapporten nedenfor til administratoren deres og til dem som utvikler denne programvaren.

fault-refused-address = Adressen til { $host } er ikke en som denne serveren kan koble til.
fault-refused-address-cause = Navnet fører til et privat nettverk eller til denne maskinen selv, og dit blir det aldri sendt noe.
fault-refused-address-advice = Sjekk at { $host } er riktig stavet, og si fra til administratoren deres om at navnet fører til en privat adresse.

fault-too-large = { $name } svarer med mer enn et svar kan inneholde.
fault-too-large-cause = Svaret ble avbrutt og ikke brukt.
fault-too-large-advice = Send rapporten nedenfor til administratoren deres.

fault-protocol = { $name } bryter forbindelsen eller svarer på en måte som ingen kan lese.
fault-protocol-cause = Serveren deres starter på nytt, eller noe mellom de to serverne forstyrrer forbindelsen.
fault-protocol-advice = Vent: Vi prøver igjen automatisk og leverer det som venter, i rekkefølge.
    Hvis det varer ved, send rapporten nedenfor til administratoren deres.

fault-handshake = Meldingen vår til { $name } om partnerskapet når ikke fram.
fault-handshake-cause = { $words }
fault-handshake-advice = Sjekk at { $host } er riktig stavet, og at det finnes en server av dette slaget der. Vi prøver igjen automatisk.

fault-declined = { $name } har takket nei til å bli partner.
fault-declined-cause = Administratoren deres har svart nei på forespørselen vår. Ingenting sendes mellom de to, og ingenting venter.
fault-declined-advice = Snakk med dem. Vi kan spørre igjen når som helst.

# The report for the other side's admin
report-head = En rapport fra { $own } til administratoren for { $host }
report-class = Klasse: { $class }

# What a server said, as it said it
seen-quoted = «{ $words }»
