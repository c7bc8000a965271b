# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Deze server inrichten
welcome-menu = Inrichten
# How many of the steps are done
welcome-done = { $count ->
    [0] Vijf stappen, in willekeurige volgorde; er is er nog geen gedaan. Je kunt stoppen en later verdergaan: deze pagina blijft op je werkplek staan.
    [one] Eén van de vijf stappen is gedaan. Je kunt stoppen en later verdergaan: deze pagina blijft op je werkplek staan.
   *[other] { $count } van de 5 stappen zijn gedaan. Je kunt stoppen en later verdergaan: deze pagina blijft op je werkplek staan.
}
welcome-all-done = Alle vijf stappen zijn gedaan.
# Beside the heading of a step
welcome-step-done = gedaan
welcome-step-open = nog open
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [one] Deze server inrichten: één van de vijf stappen is gedaan.
   *[other] Deze server inrichten: { $count } van de 5 stappen zijn gedaan.
}
welcome-go-on = Verder inrichten
# What has just been done
done-set-up = De server is ingericht. De instellingen ervan staan onder ‘Beheer’.

# Step: what readers see first
welcome-house = Wat lezers als eerste zien
# $languages: names of languages, with commas
welcome-house-words = { $house } publiceert in deze talen: { $languages }. Naam, land en talen staan in het bestand { $file }; wijzig ze daar en start de server opnieuw.
welcome-colour = De kleur van je instelling
welcome-colour-hint = Knoppen, links en koppen krijgen deze tint, altijd donker of licht genoeg om goed leesbaar te zijn. Je kunt de kleur altijd wijzigen.
welcome-colour-use = Deze kleur gebruiken
welcome-colour-back = Terug naar de oorspronkelijke kleur
welcome-colour-wrong = Kies een andere kleur; grijs heeft geen tint die de pagina’s kunnen overnemen.
setting-deed-colour = Kleur van de pagina’s gewijzigd

# Step: partners
welcome-network = Het netwerk
welcome-network-words = Instellingen die partners zijn, tonen elkaars teksten. Vraag een instelling via de host van haar server. Met een code van de beheerder daar zijn jullie meteen partners.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Er is één instelling gevraagd
   *[other] Er zijn { $asked } instellingen gevraagd
}, { $accepted ->
    [0] nog geen enkele heeft ingestemd.
    [one] één heeft ingestemd.
   *[other] { $accepted } hebben ingestemd.
}
welcome-network-known = Door je partners genoemd

# Step: mail
welcome-mail = E-mail
welcome-mail-on = Er wordt e-mail verstuurd. Een test laat zien of die aankomt.
welcome-mail-off = Er wordt nog geen e-mail verstuurd: wie het wachtwoord vergeet, heeft een beheerder nodig, en uitnodigingen moet je als link doorgeven. De mailserver stel je in het bestand in, onder [mail].
welcome-mail-settings = Instellingen voor e-mail

# Step: colleagues
welcome-people = Collega’s
welcome-people-words = Een uitnodiging is een link voor één persoon. Nodig eerst een tweede beheerder uit, zodat de instelling nooit van één persoon afhangt.
welcome-people-invite = Iemand uitnodigen

# Step: a first text
welcome-text = Een eerste praktijk
welcome-text-words = Niemand komt graag in een leeg huis. Beschrijf één ding dat je met gezinnen doet; vijf korte antwoorden zijn genoeg om het te publiceren.
welcome-text-write = Praktijk beschrijven

# Below the steps
welcome-serious = Voordat het menens wordt
welcome-serious-words = Laat elke nacht een back-up maken en controleer af en toe of die te lezen is:
welcome-doctor-words = Deze opdracht laat zien of namen, certificaat, klok, database en mappen in orde zijn:
welcome-finish = Dit is genoeg: inrichten afronden
welcome-finish-words = De herinnering op je werkplek verdwijnt. Alles wat hier staat, blijft onder ‘Beheer’ te vinden.
