# Partners
partners-heading = Partners
partners-none = Er is nog geen partner.
partners-reach-all = { $count ->
    [one] Je teksten bereiken je enige partner.
   *[other] Je teksten bereiken alle { $count } partners.
}
partners-reach-some = { $count ->
    [one] Je teksten bereiken { $reached } van de { $count } partner.
   *[other] Je teksten bereiken { $reached } van de { $count } partners.
}
partners-waiting = { $count ->
    [one] Er is niets verloren: één tekst wacht.
   *[other] Er is niets verloren: { $count } teksten wachten.
}
partners-asking = { $count ->
    [one] Eén instelling vraagt om partner te worden.
   *[other] { $count } instellingen vragen om partner te worden.
}
partners-request = { $name } vraagt om partner te worden
partners-request-words = { $host } zou ontvangen wat je voor het netwerk of voor iedereen publiceert, en jij zou hun teksten ontvangen.
partners-accept = Aannemen
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Aannemen: { $host }
partners-refuse = Weigeren
partners-refuse-whom = Weigeren: { $host }
partners-report = Verslag voor hun beheerder
partners-report-copy = Om te kopiëren
partners-retry = Nu opnieuw
partners-retry-whom = Nu opnieuw proberen: { $host }
partners-held = Wacht op jouw goedkeuring: { $count }
partners-all = Alle partners
partners-nobody = Nog geen partner. Vraag hieronder de eerste.
partners-table = De partners en hoe we hen bereiken
partners-partner = Partner
partners-state = Toestand
partners-sent = Laatst door ons bereikt
partners-received = Bereikte ons het laatst
partners-backlog = Wachtend
partners-delay = Vertraging
partners-actions = Acties
partners-agree = Akkoord en vergelijken
partners-agree-whom = Akkoord en vergelijken met { $host }
partners-compare = Nu vergelijken
partners-compare-whom = Nu vergelijken met { $host }
partners-decide = Besluiten
partners-decide-whom = Besluiten over { $host }
partners-end = Stoppen
partners-end-whom = Stoppen met het partnerschap met { $host }
partners-only-admin = Over partners en servers besluit een beheerder.

# The figures of all partners
tally-in-step = Bijgewerkt
tally-of = { $part } van { $all }
tally-waiting = Wachtend
tally-delay = Langste vertraging
tally-none = geen
tally-parked = Daar niet gewenst

# The state of a partner
standing-live = Bijgewerkt
standing-backfilling = Leest hun archief
standing-catching-up = Haalt in
standing-broken = Werkt niet
standing-asked = Gevraagd, wacht op hun antwoord
standing-refused = Geweigerd
standing-paused = Door jou gepauzeerd
standing-suspended = Opgeschort
standing-ended = Beëindigd
standing-never = nooit
# What the last comparison found
compared-when = Vergeleken ({ $when }):
compared-equal = beide hebben hetzelfde.
compared-different = niet alles is hetzelfde.
compared-fetched = { $count } opgehaald.
compared-erased = { $count } gewist, net als daar.
compared-missing = { $count } hier bewaard en daar onbekend.
compared-refused = { $count } hier geweigerd.
compared-waiting = { $count } te wissen als je akkoord gaat.
compared-withdrawn = { $count ->
    [one] Van onze ingetrokken teksten ({ $count }) zijn er daar { $at } gewist.
   *[other] Van onze ingetrokken teksten ({ $count }) zijn er daar { $at } gewist.
}
decided-held = Vastgehouden; aantal teksten dat op goedkeuring wacht: { $count }.
decided-limited = Beperkt: de teksten staan in geen openbare lijst.
decided-hidden = Verborgen; definitief gewist op { $day }.
decided-purged = Definitief gewist op { $day }.

# Asking and inviting an institution
asking-heading = Een instelling vragen
asking-host = Host van hun server
asking-host-hint = Zonder https. Bijvoorbeeld: practices.example.org
asking-code = Uitnodigingscode
asking-code-hint = Als je er een van hun beheerder hebt gekregen: dan zijn jullie meteen partners. Laat het anders leeg.
asking-send = Verzoek versturen
invite-heading = Een instelling uitnodigen
invite-code = De code, alleen deze keer te zien
invite-code-words = Stuur de code naar hun beheerder op een manier die je vertrouwt, met de naam van je server: { $host }. De code werkt één keer, tot { $day }.
invite-note = Voor wie
invite-note-hint = Een notitie voor andere beheerders. Wie het met de code vraagt, wordt partner zonder verder besluit; de code werkt één keer, binnen 14 dagen.
invite-make = Code maken
codes-table = Uitnodigingscodes
codes-code = Code
codes-made = Gemaakt
codes-take-back = Intrekken
codes-take-back-which = Intrekken: { $name }
codes-used = Gebruikt door { $host }
codes-open = Werkt tot { $day }
codes-revoked = Ingetrokken
codes-expired = Verlopen op { $day }
known-heading = Bekend bij je partners
known-nobody = Je partners noemen niemand die je nog niet kent.
known-words = { $count ->
    [one] Een van je partners volgt { $host }
   *[other] { $count } van je partners volgen { $host }
}
known-ask = Vragen
known-ask-whom = Vragen: { $host }
listing-on = Andere servers mogen lezen wie je partners zijn, zodat instellingen elkaar vinden.
listing-on-do = Niet aan andere servers vertellen
listing-off = Andere servers krijgen niet te horen wie je partners zijn. Op je pagina Netwerk staan ze wel.
listing-off-do = Aan andere servers vertellen

# Ending a partnership
end-title = Partnerschap beëindigen
end-heading = Het partnerschap met { $name } beëindigen?
end-words = Nieuwe teksten gaan niet meer heen en weer tussen jullie en { $host }, en teksten voor het netwerk verdwijnen van elkaars pagina’s. Je kunt het later opnieuw vragen.
end-do = Partnerschap beëindigen
end-keep = Behouden

# What is decided about a partner
decide-title = Besluiten over een partner
decide-heading = Besluiten over { $name }
decide-action = Wat hier voor hun teksten geldt
decide-action-hint = Daar krijgt niemand bericht.
decide-reason = Reden
decide-reason-hint = Voor andere beheerders.
decide-do = Besluiten
decide-leave = Zo laten
decide-pause-heading = Partnerschap pauzeren
decide-pause-words = Er wordt een tijd niets verstuurd of gelezen, en er gaat niets verloren: beide gaan straks verder waar ze waren.
decide-pause = Pauzeren
decide-resume-heading = Partnerschap hervatten
decide-resume = Hervatten
decide-now-held = Nieuwe teksten van deze partner wachten op jouw goedkeuring.
decide-now-limited = De teksten van deze partner staan in geen openbare lijst.
decide-now-blocked = Er wordt niets naar deze partner verstuurd of van deze partner aangenomen, en de teksten zijn verborgen.
decide-now-paused = Het partnerschap is gepauzeerd.
decide-now-free = De teksten van deze partner zijn niet beperkt.
decide-was-purged = Wat hier van deze partner was, is op { $day } definitief gewist.
decide-is-purged = Wat hier van deze partner is, wordt op { $day } definitief gewist.
decide-free = Geen beperking
decide-free-words = Alles wordt getoond zoals het binnenkomt. Wat wachtte of verborgen was, wordt weer getoond.
decide-hold = Vasthouden
decide-hold-words = Nieuwe teksten en revisies wachten tot je ze een voor een toont of afwijst. Wat al wordt getoond, blijft.
decide-limit = Beperken
decide-limit-words = De teksten staan in geen openbare lijst. Wie een auteur volgt of de link heeft, kan ze nog steeds lezen.
decide-suspend = Opschorten
decide-suspend-words = Er komt niets binnen en er gaat niets uit, het volgen stopt, en de teksten zijn verborgen. Na 30 dagen worden ze hier definitief gewist. Tot dan kun je het zonder verlies opheffen.

# Texts that wait for approval
queue-heading = Wacht op goedkeuring
queue-nothing = Er wacht niets. Nieuwe teksten van partners die je vasthoudt, verschijnen hier voordat iemand anders ze ziet.
queue-lede = Niemand anders ziet deze teksten al. Daar krijgt niemand bericht van wat je besluit.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, een nieuwe revisie
queue-original = Het origineel
queue-original-which = Het origineel van { $title }, nummer { $number }
queue-show = Tonen
queue-show-which = Tonen: nummer { $number }
queue-decline = Afwijzen
queue-decline-which = Afwijzen: nummer { $number }
queue-comment = Een reactie
queue-comment-restored = Een reactie van deze instelling die na een herstel is teruggekomen

# Other servers
servers-heading = Servers
servers-open = Elke server mag volgen en antwoorden, tenzij hij geblokkeerd is.
servers-partners = Alleen partners en servers die hier toegestaan zijn, mogen binnenkomen; de pagina’s zijn open voor iedereen.
servers-closed = Geen enkele andere server mag binnenkomen; de pagina’s zijn open voor iedereen.
servers-counts = Geblokkeerd: { $blocked }. Beperkt: { $limited }. Toegestaan: { $allowed }.
servers-decided = Besloten
servers-none = Er is geen server geblokkeerd, beperkt of toegestaan.
servers-table = Servers waarover is besloten
servers-server = Server
servers-decision = Besluit
servers-reason = Reden
servers-since = Sinds
servers-take-back = Opheffen
servers-take-back-which = Opheffen: { $host }
servers-is-blocked = Geblokkeerd
servers-is-held = Vastgehouden voor goedkeuring
servers-is-limited = Beperkt
servers-is-allowed = Toegestaan
servers-is-unknown = Onbekend
servers-no-media = { $decision }, geen media
servers-decide = Besluiten over een server
servers-host = Host
servers-host-hint = Zonder https. Het geldt ook voor de subdomeinen.
servers-action = Wat te doen
servers-action-hint = Je kunt het altijd weer opheffen.
servers-reason-hint = Voor andere beheerders. De reden staat in de lijst die je exporteert.
servers-media = Afbeeldingen en bestanden van deze server weigeren
servers-do = Besluiten
servers-block = Blokkeren
servers-block-words = Er komt niets binnen en er gaat niets uit; het volgen stopt, en wat hier van deze server is, is verborgen.
servers-hold = Vasthouden
servers-hold-words = Wat van deze server komt, wacht op een beheerder, die elke tekst toont of afwijst.
servers-limit = Beperken
servers-limit-words = De server mag volgen en antwoorden, maar staat in geen openbare lijst, en wie van daar wil volgen, heeft toestemming nodig.
servers-allow = Toestaan
servers-allow-words = De server mag binnenkomen waar dat alleen voor partners geldt. Waar iedereen mag binnenkomen, gaat dit voor een blokkade.
servers-lists = Lijsten
servers-download-blocked = Downloaden wat geblokkeerd en beperkt is
servers-download-allowed = Downloaden wat toegestaan is
servers-download-form = Beide zijn CSV-bestanden zoals Mastodon ze leest.
servers-import = Lijst importeren
servers-import-hint = Plak een CSV zoals Mastodon die exporteert, met de kolommen #domain, #severity en andere. Wat hier al is besloten, blijft zo, en partners worden nooit door een lijst geblokkeerd.
servers-try = Tonen wat er zou gebeuren
servers-take-in = Importeren
servers-refused = Geweigerd bij de inboxen, in zeven dagen
servers-refused-none = Er is niets geweigerd.
servers-ignored = Aangenomen, zonder dat er iets veranderde
lists-unusable = De lijst is niet bruikbaar
lists-would = Dit zou er gebeuren
lists-done = De lijst is geïmporteerd
lists-counts = Nieuw: { $new }. Zoals ze waren: { $same }.
lists-added = Geïmporteerd: { $hosts }
lists-kept = Hier anders besloten, en zo gelaten: { $hosts }
lists-partners = Partners, en niet geblokkeerd: { $hosts }
# After it stands why, as a sentence
lists-left-out = Regel { $line } overgeslagen:

# Reports
reports-heading = Meldingen
reports-none = Er wacht geen melding op je.
reports-some = { $count ->
    [one] Er wacht één melding op je.
   *[other] Er wachten { $count } meldingen op je.
}
reports-receipt = Melding { $number }, van { $from }, { $when }
reports-no-reason = Er is geen reden gegeven.
reports-forwarded = Doorgestuurd naar hun server.
reports-forward = Doorsturen naar hun server
reports-forward-which = Doorsturen naar hun server, melding { $number }
reports-something = Iets hier
reports-refused = Wat binnenkwam en niets veranderde
reports-refused-none = Nog niets.
reports-refused-table = Wat binnenkwam en niets veranderde, naar soort en reden
reports-type = Soort
reports-why = Waarom
reports-often = Hoe vaak
reports-last = Laatst
