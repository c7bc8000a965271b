# Spans of time
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
span-hours = { $count ->
    [one] 1 uur
   *[other] { $count } uur
}
span-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
span-seconds = { $count ->
    [one] 1 seconde
   *[other] { $count } seconden
}
span-ahead = loopt { $span } voor op de onze
span-behind = loopt { $span } achter op de onze
span-ago = { $span } geleden
span-in = over { $span }

# What was seen
seen-since = Eerste mislukking
seen-attempt = Laatste poging
seen-attempt-status = { $when }, status { $status } na { $span }
seen-attempt-silent = { $when }, geen antwoord
seen-words = Hun antwoord
seen-ok = Laatst gelukt
seen-heard = Bereikte ons het laatst
seen-never = nooit
seen-waiting = Wachtend
seen-waiting-count = { $count ->
    [one] 1 bericht, al { $span }
   *[other] { $count } berichten, het oudste al { $span }
}
seen-next = Volgende poging
seen-clock = Hun klok
seen-our-clock = Onze klok
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] loopt gelijk met de enige andere partner waarmee we kunnen vergelijken
       *[other] loopt niet gelijk met de enige andere partner waarmee we kunnen vergelijken
    }
   *[other] loopt gelijk met { $count } van de { $others } andere partners
}
seen-our-clock-alone = er is geen andere partner om mee te vergelijken

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = { $name } is niet te bereiken: de naam { $host } heeft geen adres.
fault-dns-cause = De naam wordt niet gevonden waar onze server ernaar vraagt. Ofwel is hij niet meer geregistreerd, ofwel werkt de DNS-dienst (resolver) van een van de twee servers niet.
fault-dns-advice = Kijk of { $host } nog hun naam is. Worden andere namen op onze server wel gevonden, vertel het dan hun beheerder.
    Verder hoef je niets te doen: we proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.

fault-tcp = { $name } is niet te bereiken: niemand antwoordt op { $host }.
fault-tcp-cause = Hun server staat uit of start nog op, of er staat een firewall tussen de twee.
fault-tcp-advice = Wacht: we proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.
    Als het blijft duren, vertel het hun beheerder dan langs een andere weg, met het verslag hieronder.

fault-tls = { $name } is niet veilig te bereiken: het certificaat (TLS) van { $host } is niet geldig.
fault-tls-cause = Het is verlopen, geldt voor een andere naam, of komt van een autoriteit die onze server niet kent. Over zo’n verbinding versturen we niets.
fault-tls-advice = Vraag hun beheerder om het certificaat te vernieuwen, met het verslag hieronder.
    We proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.

fault-timeout = { $name } antwoordt niet op tijd.
fault-timeout-cause = Er komt verbinding tot stand, maar binnen tien seconden komt er geen volledig antwoord: hun server heeft te veel te doen, of is vastgelopen.
fault-timeout-advice = Wacht: we proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.
    Als het blijft duren, vertel het hun beheerder dan, met het verslag hieronder.

fault-slow = { $name } antwoordt, maar langzaam: het laatste antwoord duurde { $span }.
fault-slow-cause = Hun server, of de weg erheen, heeft te veel te doen. Er wordt niets geweigerd en er gaat niets verloren; het komt alleen later aan.
fault-slow-advice = Je hoeft niets te doen. Andere partners wachten niet op deze.
    Als het blijft duren, vertel het hun beheerder dan, met het verslag hieronder.

fault-clock-theirs = { $direction ->
    [ahead] { $name } weigert wat we sturen omdat de klok daar { $span } voorloopt.
   *[behind] { $name } weigert wat we sturen omdat de klok daar { $span } achterloopt.
}
fault-clock-theirs-cause = Bij alles wat we sturen, staat het tijdstip waarop het is ondertekend. Volgens hun klok zijn onze handtekeningen te oud of uit de toekomst. Onze eigen klok loopt gelijk met die van onze andere partners, dus is die van hen verkeerd.
fault-clock-theirs-advice = Stuur hun beheerder het verslag hieronder: hun server moet de tijd synchroniseren (NTP).
    Verder hoef je niets te doen: we proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.

fault-clock-ours = { $direction ->
    [ahead] { $name } weigert wat we sturen omdat onze eigen klok { $span } achterloopt.
   *[behind] { $name } weigert wat we sturen omdat onze eigen klok { $span } voorloopt.
}
fault-clock-ours-cause = Bij alles wat we sturen, staat het tijdstip waarop het is ondertekend. Bij onze andere partners zien we hetzelfde verschil, dus loopt de klok van onze server verkeerd.
fault-clock-ours-advice = Synchroniseer de tijd van onze server (NTP): ‘timedatectl’ laat zien of dat het geval is.
    Daarna wordt alles wat wacht vanzelf bezorgd.

fault-clock-unknown = { $name } weigert wat we sturen omdat de klok daar en de onze { $span } verschillen.
fault-clock-unknown-cause = Bij alles wat we sturen, staat het tijdstip waarop het is ondertekend. Welke van de twee klokken verkeerd loopt, is van hieruit niet te zien, omdat er niet genoeg andere partners zijn om mee te vergelijken.
fault-clock-unknown-advice = Vergelijk de tijd van onze server met een klok die je vertrouwt. Klopt de onze, stuur hun beheerder dan het verslag hieronder: een van de twee servers moet de tijd synchroniseren (NTP).
    We proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.

fault-clock-receive-theirs = { $direction ->
    [ahead] We weigeren wat { $name } stuurt omdat de klok daar { $span } voorloopt.
   *[behind] We weigeren wat { $name } stuurt omdat de klok daar { $span } achterloopt.
}
fault-clock-receive-ours = { $direction ->
    [ahead] We weigeren wat { $name } stuurt omdat onze eigen klok { $span } achterloopt.
   *[behind] We weigeren wat { $name } stuurt omdat onze eigen klok { $span } voorloopt.
}
fault-clock-receive-unknown = We weigeren wat { $name } stuurt omdat de klok daar en de onze { $span } verschillen.

fault-signature = { $name } accepteert onze handtekening niet.
fault-signature-cause = De server daar antwoordt, maar zegt dat wat we sturen niet goed is ondertekend. Misschien kan hij onze sleutel niet ophalen, of onthoudt hij een oudere.
fault-signature-advice = Kijk of { $own } van buitenaf te openen is: daar haalt hun server onze sleutel op.
    Lukt dat, stuur hun beheerder dan het verslag hieronder. We proberen het vanzelf opnieuw.

fault-signature-receive = Wat uit naam van { $name } binnenkomt, is niet met de juiste sleutel ondertekend en wordt geweigerd.
fault-signature-receive-cause = Ofwel zijn hun sleutels veranderd en nog niet op te halen, ofwel gebruikt iemand anders hun naam. Er is niets van opgeslagen.
fault-signature-receive-advice = Vraag hun beheerder of de server is verhuisd of zonder zijn sleutels is hersteld.

fault-blocked = { $name } laat onze server niet toe.
fault-blocked-cause = Hun server weet wie we zijn en weigert wat we sturen: de beheerder heeft onze server geblokkeerd, of laat maar enkele servers toe.
fault-blocked-advice = Praat met hun beheerder. Aan onze kant valt er niets aan te doen.
    Als het zo moet blijven, beëindig dan het partnerschap.

fault-gone = De inbox van { $name } is er niet meer.
fault-gone-cause = Hun server antwoordt, maar niet op het adres dat we hebben gekregen. Misschien is hij opnieuw opgezet, of stuurt iets ervoor onze verzoeken naar een verkeerde plek.
fault-gone-advice = Vraag hun beheerder of de server opnieuw is opgezet. Zo ja, beëindig dan het partnerschap en vraag het opnieuw.

fault-html = { $name } antwoordt met een webpagina waar de server een programma zou moeten antwoorden.
fault-html-cause = Iets voor hun server, zoals een proxy of een CDN, stuurt onze verzoeken naar een verkeerde plek, of vraagt bezoekers te bewijzen dat ze mensen zijn.
fault-html-advice = Stuur hun beheerder het verslag hieronder: verzoeken aan /inbox, /actor en /.well-known moeten ongewijzigd bij hun server aankomen.
    We proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.

fault-rate-limit = { $name } vraagt ons om het rustiger aan te doen.
fault-rate-limit-cause = Hun server krijgt meer verzoeken dan hij nu wil beantwoorden. We houden ons aan de pauze waar hij om vraagt.
fault-rate-limit-advice = Je hoeft niets te doen: wat wacht, wordt later op volgorde bezorgd.

fault-server-error = De server van { $name } heeft zelf een probleem.
fault-server-error-cause = Hij antwoordt dat er aan zijn kant iets misging, of dat er onderhoud is.
fault-server-error-advice = Wacht: we proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.
    Als het blijft duren, stuur hun beheerder dan het verslag hieronder.

fault-refused = { $name } weigert wat we sturen.
fault-refused-cause = Hun server antwoordt dat hij dit niet kan gebruiken. Misschien draait er software, of een versie, die niet kent wat we sturen.
fault-refused-advice = Stuur het verslag hieronder naar hun beheerder en naar de makers van onze software.

fault-refused-address = Het adres van { $host } is er geen dat onze server mag benaderen.
fault-refused-address-cause = De naam leidt naar een privénetwerk of naar deze machine zelf, en daar wordt nooit iets naartoe gestuurd.
fault-refused-address-advice = Kijk of { $host } goed gespeld is, en vertel hun beheerder dat de naam naar een privéadres leidt.

fault-too-large = { $name } antwoordt met meer dan een antwoord kan bevatten.
fault-too-large-cause = Het antwoord is afgebroken en niet gebruikt.
fault-too-large-advice = Stuur hun beheerder het verslag hieronder.

fault-protocol = { $name } verbreekt de verbinding, of antwoordt op een manier die niemand kan lezen.
fault-protocol-cause = Hun server start opnieuw op, of iets tussen de twee servers verstoort de verbinding.
fault-protocol-advice = Wacht: we proberen het vanzelf opnieuw, en wat wacht, wordt op volgorde bezorgd.
    Als het blijft duren, stuur hun beheerder dan het verslag hieronder.

fault-handshake = Ons bericht aan { $name } over het partnerschap komt niet aan.
fault-handshake-cause = { $words }
fault-handshake-advice = Kijk of { $host } goed gespeld is en of er een server van deze soort draait. We proberen het vanzelf opnieuw.

fault-declined = { $name } wil geen partner worden.
fault-declined-cause = Hun beheerder heeft nee gezegd op ons verzoek. Er gaat niets heen en weer, en er wacht niets.
fault-declined-advice = Praat met hen. Je kunt het altijd opnieuw vragen.

# The report for the other side's admin
report-head = Een verslag van { $own } voor de beheerder van { $host }
report-class = Klasse: { $class }

# What a server said, as it said it
seen-quoted = ‘{ $words }’
