# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Pozdravljeni, { $name }!

# To who forgot the password
mail-recover-subject = Ustanova { $house }: povezava za prijavo
mail-recover-words = Nekdo, najverjetneje vi, je zaprosil za nov dostop do računa { $handle } v ustanovi { $house }. Ta povezava vas v eni uri enkrat prijavi in vam omogoči, da izberete novo geslo.
mail-recover-button = Prijava
mail-recover-note = Za to niste prosili? Potem ne storite ničesar: brez povezave se ne more prijaviti nihče, vaše geslo pa ostane, kakršno je.

# An invitation
mail-invite-subject = Ustanova { $house } vas vabi
mail-invite-words = { $by } vas vabi, da se pridružite ustanovi { $house }: tu strokovne delavke in delavci zapisujejo, kaj družinam pomaga, in berejo, kaj delajo kolegice in kolegi drugod.
mail-invite-anybody = Vabimo vas, da se pridružite ustanovi { $house }: tu strokovne delavke in delavci zapisujejo, kaj družinam pomaga, in berejo, kaj delajo kolegice in kolegi drugod.
mail-invite-button = Sprejmi vabilo
mail-invite-note = Vabilo je samo za vas in deluje enkrat. Velja do: { $day }. Če ste ga dobili pomotoma, ne storite ničesar: po tem dnevu bo vaš naslov izbrisan.

# Somebody answered or mentioned the person
mail-told-subject = { $name } vam piše
mail-told-button = Preberi in odgovori

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $count } novost v ustanovi { $house }
    [two] { $count } novosti v ustanovi { $house }
    [few] { $count } novosti v ustanovi { $house }
   *[other] { $count } novosti v ustanovi { $house }
}
mail-digest-words = Za vas je od zadnjega sporočila novo:
mail-digest-button = Vsa obvestila
# A link at the end of these mails
mail-stop = Nič več teh sporočil

# A test by an admin
mail-test-subject = E-pošta ustanove { $house } deluje
mail-test-words = Za to sporočilo ste zaprosili na strani z nastavitvami. Prispelo je: prispela bodo tudi vabila, povezave ob pozabljenem geslu in novosti.

# Asking for a link when the password is forgotten
recover-link = Ste pozabili geslo?
recover-heading = Nova povezava za prijavo
recover-lede = Na e-poštni naslov vašega računa pošljemo povezavo. V eni uri vas enkrat prijavi; nato izberete novo geslo.
recover-name = Uporabniško ime ali e-poštni naslov
recover-send = Pošlji povezavo
recover-sent-heading = Preverite svojo e-pošto
recover-sent = Če tak račun obstaja, je na njegov naslov že na poti sporočilo s povezavo. Lahko traja nekaj minut; poglejte tudi med neželeno pošto.
recover-no-mail = Ta strežnik ne pošilja e-pošte. Za povezavo za prijavo prosite administracijo ustanove.
