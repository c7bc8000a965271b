# The page of a practice or an essay
text-here = Olet tässä
text-version = Versio { $number }
text-origin = Lue julkaisijan sivustolla
text-edit = Muokkaa
text-withdraw = Peru julkaisu
text-contents = Tällä sivulla
text-table = Taulukko { $number }
text-bars = Palkit
text-arrived = Saapuminen kumppaneille
text-glance = Lyhyesti
text-description = Kuvaus
text-answered = { $count }/12 kysymykseen vastattu
text-cite = Viittaus
text-published = Julkaistu täällä { $date }
text-caution = Kirjoittajat kehottavat varovaisuuteen: lue riskit ennen kuin kokeilet.
text-no-longer = Kirjoittajat eivät enää suosittele tätä käytäntöä.

# Where a text has arrived
arrived-house = Teksti pysyy tässä organisaatiossa, eikä sitä lähetetä kenellekään.
arrived-nobody = Vielä ei ole kumppania, jolle teksti voisi siirtyä.
arrived-all = { $count ->
    [one] Teksti on saapunut ainoalle kumppaniorganisaatiolle.
   *[other] Teksti on saapunut kaikille { $count } kumppaniorganisaatiolle.
}
arrived-some = { $count ->
    [one] Teksti ei ole vielä saapunut ainoalle kumppaniorganisaatiolle ({ $at }/{ $count }). Mitään ei ole kadonnut: se tulee perille itsestään.
   *[other] Tekstin saaneita kumppaniorganisaatioita: { $at }/{ $count }. Mitään ei ole kadonnut: loput saavat sen itsestään.
}
arrived-at = Saapui { $when }
# After it stands why, as a sentence
arrived-not-yet = Ei vielä.
arrived-on-its-way = Matkalla

# What is said about a text
talk-heading = Keskustelu
talk-count = Keskustelu ({ $count })
talk-nobody = Kukaan ei ole vielä kommentoinut.
talk-known = { $known ->
    [one] { $here }/{ $known } vastaus on täällä. Puuttuva on toisella palvelimella, ja sitä haetaan parhaillaan.
   *[other] { $here }/{ $known } vastausta on täällä. Muut ovat toisilla palvelimilla, ja niitä haetaan parhaillaan.
}
talk-join = Osallistu keskusteluun
talk-hint = Älä mainitse nimiä äläkä kuvaile ketään niin, että muut voisivat tunnistaa hänet.
talk-comment = Kommentoi
talk-sign-in = Kirjaudu ja kommentoi
talk-elsewhere = Tai vastaa omalta palvelimeltasi: liitä { $address } sen hakuun ja vastaa siellä.
talk-link = Linkki
talk-link-to = Linkki käyttäjän { $author } kommenttiin
talk-reply = Vastaa
talk-reply-to = Vastauksesi käyttäjälle { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, kirjoittaja

# The facts beside a practice
fact-for = Kenelle
fact-where = Missä
fact-group = Ryhmä
fact-dose = Kuinka paljon
fact-providers = Kuka toteuttaa
fact-mode = Miten
fact-cost = Muut kuin henkilöstökulut
fact-staff = Henkilöstö
fact-evidence = Näyttö
fact-tried = Missä kokeiltu
fact-tried-houses = { $houses ->
    [one] { $houses } organisaatio
   *[other] { $houses } organisaatiota
}
fact-tried-countries = { $countries ->
    [one] { $countries } maa
   *[other] { $countries } maata
}
fact-group-size = { $least }–{ $most }
fact-staff-hours = { $hours ->
    [one] { $hours } tunti jaksoa kohti
   *[other] { $hours } tuntia jaksoa kohti
}
fact-sessions = { $sessions ->
    [one] { $sessions } tapaaminen
   *[other] { $sessions } tapaamista
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } à { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minuutti
   *[other] { $minutes } minuuttia
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minuutti kerrallaan
   *[other] { $minutes } minuuttia kerrallaan
}
fact-every-week = joka viikko
fact-every = { $days ->
    [one] joka päivä
   *[other] { $days } päivän välein
}
fact-weeks = { $weeks ->
    [one] { $weeks } viikko
   *[other] { $weeks } viikkoa
}
fact-open = ilman päättymisaikaa
fact-step = { $label } ({ $step }/6)
