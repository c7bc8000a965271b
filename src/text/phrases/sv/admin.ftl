# Partners
partners-heading = Partner
partners-none = Det finns ingen partner än.
partners-reach-all = { $count ->
    [one] Era texter når er enda partner.
   *[other] Era texter når alla { $count } partner.
}
partners-reach-some = { $count ->
    [one] Era texter når { $reached } av { $count } partner.
   *[other] Era texter når { $reached } av { $count } partner.
}
partners-waiting = { $count ->
    [one] Ingenting har gått förlorat: en text väntar.
   *[other] Ingenting har gått förlorat: { $count } texter väntar.
}
partners-asking = { $count ->
    [one] En institution ber att få bli partner.
   *[other] { $count } institutioner ber att få bli partner.
}
partners-request = { $name } ber att få bli partner
partners-request-words = { $host } skulle få det ni publicerar för nätverket eller för alla, och ni skulle få det som de publicerar.
partners-accept = Acceptera
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Acceptera { $host }
partners-refuse = Avböj
partners-refuse-whom = Avböj förfrågan från { $host }
partners-report = Rapport till deras administratör
partners-report-copy = Att kopiera
partners-retry = Försök igen nu
partners-retry-whom = Försök igen nu: { $host }
partners-held = Väntar på ditt godkännande: { $count }
partners-all = Alla partner
partners-nobody = Ingen partner än. Fråga den första här nedan.
partners-table = Partner och hur vi når dem
partners-partner = Partner
partners-state = Läge
partners-sent = Vi nådde dem senast
partners-received = De nådde oss senast
partners-backlog = Väntar
partners-delay = Fördröjning
partners-actions = Åtgärder
partners-agree = Godkänn och jämför
partners-agree-whom = Godkänn och jämför med { $host }
partners-compare = Jämför nu
partners-compare-whom = Jämför nu med { $host }
partners-decide = Besluta
partners-decide-whom = Besluta om { $host }
partners-end = Avsluta
partners-end-whom = Avsluta partnerskapet med { $host }
partners-only-admin = Beslut om partner och servrar fattas av en administratör.

# The figures of all partners
tally-in-step = I fas
tally-of = { $part } av { $all }
tally-waiting = Väntar
tally-delay = Längsta fördröjning
tally-none = ingen
tally-parked = Tas inte emot där

# The state of a partner
standing-live = I fas
standing-backfilling = Läser deras arkiv
standing-catching-up = Kommer i kapp
standing-broken = Fungerar inte
standing-asked = Tillfrågad, väntar på svar
standing-refused = Avböjd
standing-paused = Pausad av er
standing-suspended = Avstängd
standing-ended = Avslutad
standing-never = aldrig
# What the last comparison found
compared-when = Jämfört { $when }:
compared-equal = båda har samma innehåll.
compared-different = allt stämmer inte överens.
compared-fetched = Hämtat: { $count }.
compared-erased = Raderat som där: { $count }.
compared-missing = Finns kvar här men är okänt där: { $count }.
compared-refused = Avvisat här: { $count }.
compared-waiting = Raderas om du godkänner: { $count }.
compared-withdrawn = { $count ->
    [one] Av { $count } text som vi återkallade har { $at } raderats där.
   *[other] Av { $count } texter som vi återkallade har { $at } raderats där.
}
decided-held = Hålls inne: { $count } väntar på godkännande.
decided-limited = Begränsad: texterna visas inte i någon offentlig lista.
decided-hidden = Dold; tas bort för gott den { $day }.
decided-purged = Togs bort för gott den { $day }.

# Asking and inviting an institution
asking-heading = Fråga en institution
asking-host = Serverns värdadress
asking-host-hint = Utan https. Till exempel: practices.example.org
asking-code = Inbjudningskod
asking-code-hint = Om deras administratör har gett dig en: då accepterar de direkt. Lämna annars tomt.
asking-send = Skicka förfrågan
invite-heading = Bjud in en institution
invite-code = Koden, som bara visas den här gången
invite-code-words = Skicka den till deras administratör på ett sätt som du litar på, tillsammans med namnet på er server: { $host }. Koden fungerar en gång, till den { $day }.
invite-note = Till vem
invite-note-hint = En anteckning till andra administratörer. Den som frågar med koden blir partner utan ytterligare beslut; koden fungerar en gång, inom 14 dagar.
invite-make = Skapa en kod
codes-table = Inbjudningskoder
codes-code = Kod
codes-made = Skapad
codes-take-back = Dra tillbaka
codes-take-back-which = Dra tillbaka { $name }
codes-used = Använd av { $host }
codes-open = Fungerar till den { $day }
codes-revoked = Tillbakadragen
codes-expired = Upphörde den { $day }
known-heading = Kända av era partner
known-nobody = Era partner nämner ingen som ni inte redan känner till.
known-words = { $count ->
    [one] En av era partner följer { $host }
   *[other] { $count } av era partner följer { $host }
}
known-ask = Fråga
known-ask-whom = Fråga { $host }
listing-on = Andra servrar får läsa vilka era partner är, så att institutioner hittar varandra.
listing-on-do = Berätta inte för andra servrar
listing-off = Andra servrar får inte veta vilka era partner är. På er sida Nätverket visas de ändå.
listing-off-do = Berätta för andra servrar

# Ending a partnership
end-title = Avsluta ett partnerskap
end-heading = Vill du avsluta partnerskapet med { $name }?
end-words = Nya texter skickas inte längre mellan er och { $host }, och nätverkstexter från den ena försvinner från den andras sidor. Ni kan fråga dem på nytt senare.
end-do = Avsluta partnerskapet
end-keep = Behåll det

# What is decided about a partner
decide-title = Besluta om en partner
decide-heading = Besluta om { $name }
decide-action = Vad som gäller för deras texter här
decide-action-hint = Ingen där får veta det.
decide-reason = Skäl
decide-reason-hint = För andra administratörer.
decide-do = Besluta
decide-leave = Låt det vara som det är
decide-pause-heading = Pausa partnerskapet
decide-pause-words = Ingenting skickas eller läses under en tid, och ingenting går förlorat: båda sidor fortsätter där de stannade.
decide-pause = Pausa
decide-resume-heading = Återuppta partnerskapet
decide-resume = Återuppta
decide-now-held = Nya texter från den här partnern väntar på ditt godkännande.
decide-now-limited = Texterna från den här partnern visas inte i någon offentlig lista.
decide-now-blocked = Ingenting skickas till den här partnern eller tas emot därifrån, och partnerns texter är dolda.
decide-now-paused = Partnerskapet är pausat.
decide-now-free = Inget begränsar texterna från den här partnern.
decide-was-purged = Det som fanns här från partnern togs bort för gott den { $day }.
decide-is-purged = Det som finns här från partnern tas bort för gott den { $day }.
decide-free = Ingen begränsning
decide-free-words = Allt visas när det kommer. Det som väntade eller var dolt visas igen.
decide-hold = Håll inne
decide-hold-words = Nya texter och ändringar väntar tills du visar eller avvisar dem en och en. Det som redan visas blir kvar.
decide-limit = Begränsa
decide-limit-words = Partnerns texter visas inte i någon offentlig lista. Den som följer en författare eller har länken kan fortfarande läsa dem.
decide-suspend = Stäng av
decide-suspend-words = Ingenting kommer in och ingenting går ut, ingen följer längre någon på den andra sidan, och partnerns texter döljs. Efter 30 dagar tas de bort här för gott. Fram till dess kan du häva beslutet utan förlust.

# Texts that wait for approval
queue-heading = Väntar på godkännande
queue-nothing = Ingenting väntar. Nya texter från partner vars texter du håller inne visas här innan någon annan ser dem.
queue-lede = Ingen annan ser de här texterna än. Ingen hos partnern får veta vad du beslutar.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, en ny version
queue-original = Originalet
queue-original-which = Originalet till { $title }, nummer { $number }
queue-show = Visa
queue-show-which = Visa nummer { $number }
queue-decline = Avvisa
queue-decline-which = Avvisa nummer { $number }
queue-comment = En kommentar
queue-comment-restored = En kommentar från den här institutionen som kom tillbaka efter en återställning

# Other servers
servers-heading = Servrar
servers-open = Alla servrar får följa och svara, om de inte är blockerade.
servers-partners = Bara partner och servrar som är tillåtna här släpps in; sidorna är öppna för alla.
servers-closed = Ingen annan server släpps in; sidorna är öppna för alla.
servers-counts = Blockerade: { $blocked }. Begränsade: { $limited }. Tillåtna: { $allowed }.
servers-decided = Beslutat
servers-none = Ingen server är blockerad, begränsad eller tillåten.
servers-table = Servrar som det finns beslut om
servers-server = Server
servers-decision = Beslut
servers-reason = Skäl
servers-since = Sedan
servers-take-back = Ta tillbaka
servers-take-back-which = Ta tillbaka: { $host }
servers-is-blocked = Blockerad
servers-is-held = Hålls inne för godkännande
servers-is-limited = Begränsad
servers-is-allowed = Tillåten
servers-is-unknown = Okänd
servers-no-media = { $decision }, inga mediefiler
servers-decide = Besluta om en server
servers-host = Värdadress
servers-host-hint = Utan https. Gäller även underdomänerna.
servers-action = Vad som ska göras
servers-action-hint = Du kan när som helst ta tillbaka det.
servers-reason-hint = För andra administratörer. Skälet finns med i listan som du exporterar.
servers-media = Avvisa bilder och filer därifrån
servers-do = Besluta
servers-block = Blockera
servers-block-words = Ingenting kommer in och ingenting går ut; ingen följer längre någon på den andra sidan, och det som finns här från servern döljs.
servers-hold = Håll inne
servers-hold-words = Det som kommer därifrån väntar på en administratör, som visar eller avvisar varje text.
servers-limit = Begränsa
servers-limit-words = Servern får följa och svara men visas inte i någon offentlig lista, och den som vill följa därifrån måste godkännas.
servers-allow = Tillåt
servers-allow-words = Servern släpps in där annars bara partner släpps in. Där alla släpps in väger detta tyngre än en blockering.
servers-lists = Listor
servers-download-blocked = Ladda ner det som är blockerat och begränsat
servers-download-allowed = Ladda ner det som är tillåtet
servers-download-form = Båda är CSV-filer som Mastodon kan läsa.
servers-import = Läs in en lista
servers-import-hint = Klistra in en CSV så som Mastodon exporterar den, med kolumnerna #domain, #severity och andra. Det som redan är beslutat här förblir som det är, och partner blockeras aldrig genom en lista.
servers-try = Visa vad som skulle hända
servers-take-in = Läs in
servers-refused = Avvisat vid inkorgarna, på sju dagar
servers-refused-none = Ingenting har avvisats.
servers-ignored = Mottaget, men ändrade ingenting
lists-unusable = Listan kan inte användas
lists-would = Detta skulle hända
lists-done = Listan är inläst
lists-counts = Nya: { $new }. Oförändrade: { $same }.
lists-added = Inlästa: { $hosts }
lists-kept = Annat beslut här, som behålls: { $hosts }
lists-partners = Partner, som inte blockeras: { $hosts }
# After it stands why, as a sentence
lists-left-out = Rad { $line } togs inte med:

# Reports
reports-heading = Rapporter
reports-none = Ingen rapport väntar på dig.
reports-some = { $count ->
    [one] En rapport väntar på dig.
   *[other] { $count } rapporter väntar på dig.
}
reports-receipt = Ärende { $number }, från { $from }, { $when }
reports-no-reason = Inget skäl anges.
reports-forwarded = Rapporten har skickats vidare till deras server.
reports-forward = Skicka vidare till deras server
reports-forward-which = Skicka vidare till deras server, ärende { $number }
reports-something = Något här
reports-refused = Det som kom in och inte ändrade något
reports-refused-none = Ingenting än.
reports-refused-table = Det som kom in och inte ändrade något, efter typ och skäl
reports-type = Typ
reports-why = Varför
reports-often = Hur ofta
reports-last = Senast
