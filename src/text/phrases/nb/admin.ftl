# Partners
# Translators: "deres" means "their" and "your" alike, so the admin's own institution is "vi" and "våre" in this room
partners-heading = Partnere
partners-none = Det finnes ingen partner ennå.
partners-reach-all = { $count ->
    [one] Tekstene våre når den ene partneren.
   *[other] Tekstene våre når alle de { $count } partnerne.
}
partners-reach-some = { $count ->
    [one] Tekstene våre når { $reached } av { $count } partner.
   *[other] Tekstene våre når { $reached } av { $count } partnere.
}
partners-waiting = { $count ->
    [one] Ingenting er gått tapt: Én tekst venter.
   *[other] Ingenting er gått tapt: { $count } tekster venter.
}
partners-asking = { $count ->
    [one] Én institusjon ber om å få bli partner.
   *[other] { $count } institusjoner ber om å få bli partnere.
}
partners-request = { $name } ber om å få bli partner
partners-request-words = { $host } ville få det vi publiserer for nettverket eller for alle, og vi ville få det som publiseres der.
partners-accept = Godta
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Godta { $host }
partners-refuse = Avslå
partners-refuse-whom = Avslå forespørselen fra { $host }
partners-report = Rapport til administratoren deres
partners-report-copy = Til å kopiere
partners-retry = Prøv igjen nå
partners-retry-whom = Prøv igjen nå: { $host }
partners-held = Venter på at du godkjenner: { $count }
partners-all = Alle partnere
partners-nobody = Ingen partner ennå. Spør den første nedenfor.
partners-table = Partnere og hvordan vi når dem
partners-partner = Partner
partners-state = Tilstand
partners-sent = Vi nådde dem sist
partners-received = De nådde oss sist
partners-backlog = Venter
partners-delay = Forsinkelse
partners-actions = Handlinger
partners-agree = Godkjenn og sammenlign
partners-agree-whom = Godkjenn og sammenlign med { $host }
partners-compare = Sammenlign nå
partners-compare-whom = Sammenlign nå med { $host }
partners-decide = Avgjør
partners-decide-whom = Avgjør hva som gjelder for { $host }
partners-end = Avslutt
partners-end-whom = Avslutt partnerskapet med { $host }
partners-only-admin = Avgjørelser om partnere og servere tas av en administrator.

# The figures of all partners
tally-in-step = I takt
tally-of = { $part } av { $all }
tally-waiting = Venter
tally-delay = Lengste forsinkelse
tally-none = ingen
tally-parked = Tas ikke imot der

# The state of a partner
standing-live = I takt
standing-backfilling = Leser arkivet deres
standing-catching-up = Tar igjen etterslepet
standing-broken = Virker ikke
standing-asked = Spurt, venter på svar
standing-refused = Avslått
standing-paused = Satt på pause av oss
standing-suspended = Utestengt
standing-ended = Avsluttet
standing-never = aldri
# What the last comparison found
compared-when = Sammenlignet { $when }:
compared-equal = Begge har det samme innholdet.
compared-different = Ikke alt stemmer overens.
compared-fetched = Hentet: { $count }.
compared-erased = Slettet slik som der: { $count }.
compared-missing = Beholdt her og ukjent der: { $count }.
compared-refused = Avvist her: { $count }.
compared-waiting = Slettes hvis du godkjenner: { $count }.
compared-withdrawn = { $count ->
    [one] Av { $count } tekst som vi trakk tilbake, er { $at } slettet der.
   *[other] Av { $count } tekster som vi trakk tilbake, er { $at } slettet der.
}
decided-held = Holdes tilbake: { $count } venter på godkjenning.
decided-limited = Begrenset: Tekstene vises ikke i noen offentlig liste.
decided-hidden = Skjult; slettes for godt { $day }.
decided-purged = Slettet for godt { $day }.

# Asking and inviting an institution
asking-heading = Spør en institusjon
asking-host = Vertsadressen til serveren
asking-host-hint = Uten https. For eksempel: practices.example.org
asking-code = Invitasjonskode
asking-code-hint = Hvis administratoren der har gitt deg en: Da godtar de med en gang. Ellers kan feltet stå tomt.
asking-send = Send forespørselen
invite-heading = Inviter en institusjon
invite-code = Koden, som bare vises denne ene gangen
invite-code-words = Send den til administratoren der på en måte du stoler på, sammen med navnet på serveren vår: { $host }. Koden virker én gang, til { $day }.
invite-note = Til hvem
invite-note-hint = Et notat til andre administratorer. Den som spør med koden, blir partner uten flere avgjørelser; koden virker én gang, innen 14 dager.
invite-make = Lag en kode
codes-table = Invitasjonskoder
codes-code = Kode
codes-made = Laget
codes-take-back = Trekk tilbake
codes-take-back-which = Trekk tilbake { $name }
codes-used = Brukt av { $host }
codes-open = Virker til { $day }
codes-revoked = Trukket tilbake
codes-expired = Utløp { $day }
known-heading = Kjent for partnerne våre
known-nobody = Partnerne våre nevner ingen vi ikke allerede kjenner.
known-words = { $count ->
    [one] Én av partnerne våre følger { $host }
   *[other] { $count } av partnerne våre følger { $host }
}
known-ask = Spør
known-ask-whom = Spør { $host }
listing-on = Andre servere får lese hvem partnerne våre er, slik at institusjoner finner hverandre.
listing-on-do = Ikke fortell det til andre servere
listing-off = Andre servere får ikke vite hvem partnerne våre er. Siden «Nettverket» hos oss viser dem likevel.
listing-off-do = Fortell det til andre servere

# Ending a partnership
end-title = Avslutt et partnerskap
end-heading = Vil du avslutte partnerskapet med { $name }?
end-words = Nye tekster vil ikke lenger bli sendt mellom oss og { $host }, og nettverkstekster fra den ene forsvinner fra sidene til den andre. Vi kan spørre dem igjen senere.
end-do = Avslutt partnerskapet
end-keep = Behold det

# What is decided about a partner
decide-title = Avgjør hva som gjelder for en partner
decide-heading = Avgjør hva som gjelder for { $name }
decide-action = Hva som gjelder for tekstene derfra her
decide-action-hint = Ingen der får beskjed.
decide-reason = Begrunnelse
decide-reason-hint = For andre administratorer.
decide-do = Avgjør
decide-leave = La det være som det er
decide-pause-heading = Sett partnerskapet på pause
decide-pause-words = Ingenting sendes eller leses en stund, og ingenting går tapt: Begge sider fortsetter der de slapp.
decide-pause = Pause
decide-resume-heading = Gjenoppta partnerskapet
decide-resume = Gjenoppta
decide-now-held = Nye tekster fra denne partneren venter på at du godkjenner dem.
decide-now-limited = Tekstene fra denne partneren vises ikke i noen offentlig liste.
decide-now-blocked = Ingenting sendes til denne partneren eller tas imot derfra, og tekstene derfra er skjult.
decide-now-paused = Partnerskapet er satt på pause.
decide-now-free = Ingenting begrenser tekstene fra denne partneren.
decide-was-purged = Det som fantes her fra partneren, ble slettet for godt { $day }.
decide-is-purged = Det som finnes her fra partneren, slettes for godt { $day }.
decide-free = Ingen begrensning
decide-free-words = Alt vises når det kommer. Det som ventet eller var skjult, vises igjen.
decide-hold = Hold tilbake
decide-hold-words = Nye tekster og endringer venter til du viser eller avviser hver enkelt. Det som allerede vises, blir stående.
decide-limit = Begrens
decide-limit-words = Tekstene fra partneren vises ikke i noen offentlig liste. Den som følger en forfatter eller har lenken, kan fortsatt lese dem.
decide-suspend = Steng ute
decide-suspend-words = Ingenting kommer inn og ingenting går ut, ingen følger lenger noen på den andre siden, og tekstene fra partneren skjules. Etter 30 dager slettes de her for godt. Fram til da kan du oppheve dette uten at noe går tapt.

# Texts that wait for approval
queue-heading = Venter på godkjenning
queue-nothing = Ingenting venter. Nye tekster fra partnere som du holder tilbake, vises her før noen andre ser dem.
queue-lede = Ingen andre ser disse tekstene ennå. Ingen hos partneren får vite hva du avgjør.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, en ny versjon
queue-original = Originalen
queue-original-which = Originalen til { $title }, nummer { $number }
queue-show = Vis
queue-show-which = Vis nummer { $number }
queue-decline = Avvis
queue-decline-which = Avvis nummer { $number }
queue-comment = En kommentar
queue-comment-restored = En kommentar fra denne institusjonen som kom tilbake etter en gjenoppretting

# Other servers
servers-heading = Servere
servers-open = Alle servere kan følge og svare, med mindre de er blokkert.
servers-partners = Bare partnere og servere som er tillatt her, slipper inn; sidene er åpne for alle.
servers-closed = Ingen annen server slipper inn; sidene er åpne for alle.
servers-counts = Blokkert: { $blocked }. Begrenset: { $limited }. Tillatt: { $allowed }.
servers-decided = Avgjort
servers-none = Ingen server er blokkert, begrenset eller tillatt.
servers-table = Servere som det er tatt en avgjørelse om
servers-server = Server
servers-decision = Avgjørelse
servers-reason = Begrunnelse
servers-since = Siden
servers-take-back = Opphev
servers-take-back-which = Opphev: { $host }
servers-is-blocked = Blokkert
servers-is-held = Holdes tilbake for godkjenning
servers-is-limited = Begrenset
servers-is-allowed = Tillatt
servers-is-unknown = Ukjent
servers-no-media = { $decision }, ingen mediefiler
servers-decide = Avgjør hva som gjelder for en server
servers-host = Vertsadresse
servers-host-hint = Uten https. Gjelder også underdomenene.
servers-action = Hva som skal gjøres
servers-action-hint = Du kan oppheve det når som helst.
servers-reason-hint = For andre administratorer. Begrunnelsen står i listen du eksporterer.
servers-media = Avvis bilder og filer derfra
servers-do = Avgjør
servers-block = Blokker
servers-block-words = Ingenting kommer inn og ingenting går ut; ingen følger lenger noen på den andre siden, og det som finnes her fra serveren, skjules.
servers-hold = Hold tilbake
servers-hold-words = Det som kommer derfra, venter på en administrator, som viser eller avviser hver tekst.
servers-limit = Begrens
servers-limit-words = Serveren kan følge og svare, men vises ikke i noen offentlig liste, og den som vil følge derfra, må godkjennes.
servers-allow = Tillat
servers-allow-words = Serveren slipper inn der ellers bare partnere slipper inn. Der alle slipper inn, veier dette tyngre enn en blokkering.
servers-lists = Lister
servers-download-blocked = Last ned det som er blokkert og begrenset
servers-download-allowed = Last ned det som er tillatt
servers-download-form = Begge er CSV-filer som Mastodon kan lese.
servers-import = Les inn en liste
servers-import-hint = Lim inn en CSV slik Mastodon eksporterer den, med kolonnene #domain, #severity og andre. Det som allerede er avgjort her, blir som det er, og partnere blir aldri blokkert av en liste.
servers-try = Vis hva som ville skje
servers-take-in = Les inn
servers-refused = Avvist ved innboksene, på sju dager
servers-refused-none = Ingenting er avvist.
servers-ignored = Tatt imot, men endret ingenting
lists-unusable = Listen kan ikke brukes
lists-would = Dette ville skje
lists-done = Listen er lest inn
lists-counts = Nye: { $new }. Uendret: { $same }.
lists-added = Lest inn: { $hosts }
lists-kept = Avgjort annerledes her, og beholdt: { $hosts }
lists-partners = Partnere, og ikke blokkert: { $hosts }
# After it stands why, as a sentence
lists-left-out = Linje { $line } ble ikke tatt med:

# Reports
reports-heading = Rapporter
reports-none = Ingen rapport venter på deg.
reports-some = { $count ->
    [one] Én rapport venter på deg.
   *[other] { $count } rapporter venter på deg.
}
reports-receipt = Sak { $number }, fra { $from }, { $when }
reports-no-reason = Ingen begrunnelse er gitt.
reports-forwarded = Rapporten er sendt videre til serveren deres.
reports-forward = Send videre til serveren deres
reports-forward-which = Send videre til serveren deres, sak { $number }
reports-something = Noe her
reports-refused = Det som kom inn og ikke endret noe
reports-refused-none = Ingenting ennå.
reports-refused-table = Det som kom inn og ikke endret noe, etter type og årsak
reports-type = Type
reports-why = Hvorfor
reports-often = Hvor ofte
reports-last = Sist
