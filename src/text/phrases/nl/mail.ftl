# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Beste { $name },

# To who forgot the password
mail-recover-subject = Inloggen bij { $house }
mail-recover-words = Iemand, waarschijnlijk jijzelf, wil weer toegang tot het account { $handle } bij { $house }. Met deze link kun je één keer inloggen, binnen een uur, en een nieuw wachtwoord kiezen.
mail-recover-button = Inloggen
mail-recover-note = Heb je hier niet om gevraagd? Dan hoef je niets te doen: zonder de link komt niemand binnen, en je wachtwoord blijft zoals het is.

# An invitation
mail-invite-subject = { $house } nodigt je uit
mail-invite-words = { $by } nodigt je uit om mee te doen bij { $house }: een plek waar professionals opschrijven wat gezinnen helpt, en lezen wat collega’s elders doen.
mail-invite-anybody = Dit is een uitnodiging om mee te doen bij { $house }: een plek waar professionals opschrijven wat gezinnen helpt, en lezen wat collega’s elders doen.
mail-invite-button = Meedoen
mail-invite-note = De uitnodiging is alleen voor jou en werkt één keer, tot { $day }. Heb je die per ongeluk gekregen, dan hoef je niets te doen: je adres wordt daarna gewist.

# Somebody answered or mentioned the person
mail-told-subject = { $name } heeft je geschreven
mail-told-button = Lezen en antwoorden

# What is new, once a day
mail-digest-subject = { $count ->
    [one] Eén nieuwe notificatie bij { $house }
   *[other] { $count } nieuwe notificaties bij { $house }
}
mail-digest-words = Dit is nieuw voor je sinds de vorige e-mail:
mail-digest-button = Alle notificaties
# A link at the end of these mails
mail-stop = Geen e-mails meer van deze soort

# A test by an admin
mail-test-subject = De e-mail van { $house } werkt
mail-test-words = Je hebt om deze e-mail gevraagd op de pagina met serverinstellingen. Hij is aangekomen: dat geldt dan ook voor uitnodigingen, links voor vergeten wachtwoorden en nieuws.

# Asking for a link when the password is forgotten
recover-link = Wachtwoord vergeten?
recover-heading = Opnieuw binnenkomen
recover-lede = We sturen een link naar het e-mailadres van je account. Daarmee kun je één keer inloggen, binnen een uur; daarna kies je een nieuw wachtwoord.
recover-name = Gebruikersnaam of e-mailadres
recover-send = Link versturen
recover-sent-heading = Kijk in je e-mail
recover-sent = Als dit account bestaat, is er een e-mail met een link onderweg naar het bijbehorende adres. Dat kan een paar minuten duren; kijk ook bij de ongewenste e-mail.
recover-no-mail = Deze server verstuurt geen e-mail. Vraag een beheerder van de instelling om een link om in te loggen.
