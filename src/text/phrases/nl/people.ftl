# The roles of members
role-reader = Lezer
role-student = Student
role-practitioner = Professional
role-editor = Redacteur
role-reviewer = Beoordelaar gegevensbescherming
role-admin = Beheerder
role-reader-may = Leest wat voor deze instelling en voor het netwerk is, reageert en volgt anderen.
role-student-may = Schrijft concepten; een professional publiceert ze.
role-practitioner-may = Schrijft en publiceert.
role-editor-may = Bewerkt teksten van anderen en trekt ze in, besluit over meldingen, nodigt collega’s uit.
role-reviewer-may = Beoordeelt wat bij de controle van teksten wordt tegengehouden, trekt teksten in, besluit over meldingen.
role-admin-may = Doet alles wat een redacteur doet, en zorgt voor leden, partners, servers en de instellingen van de server.

# The members of the house, for admins and editors
members-heading = Leden
# One sentence of state after the other
members-count = { $count ->
    [one] Eén persoon kan inloggen.
   *[other] { $count } mensen kunnen inloggen.
}
members-suspended = { $count ->
    [one] Eén persoon is geschorst.
   *[other] { $count } mensen zijn geschorst.
}
members-invited = { $count ->
    [one] Er staat één uitnodiging open.
   *[other] Er staan { $count } uitnodigingen open.
}
members-not-invited = Er staat geen uitnodiging open.
members-not-allowed = Collega’s worden uitgenodigd door de redactie of een beheerder.
members-admin-only = Alleen een beheerder gaat over de leden.
members-people = Mensen
# The name of the table for who has it read aloud
members-table = De leden van deze instelling
members-person = Persoon
members-role = Rol
members-last = Laatst hier
members-state = Toestand
members-never = nog nooit
members-fine = kan inloggen
members-shut = geschorst
members-decide = Besluiten
# Read aloud instead of "Decide"
members-decide-whom = Besluiten over { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } doet mee sinds { $day }. Het e-mailadres is { $email }.
member-seen = Laatst hier op { $day }.
member-not-seen = Nog nooit hier geweest.
member-is-suspended = Geschorst sinds { $day }: niemand kan met dit account inloggen.
member-no-password = Er is nog geen wachtwoord gekozen.
member-role = Rol
member-role-hint = Geldt meteen.
member-role-change = Rol wijzigen
member-link = Link om in te loggen
member-link-words = Voor als iemand het wachtwoord is vergeten of er nooit een heeft gekozen. Met de link kan deze persoon één keer inloggen, binnen 24 uur; geef hem zelf door. Oudere links van deze persoon werken dan niet meer.
member-link-make = Link maken
member-link-made = Met deze link kan { $name } één keer inloggen, tot hij is gebruikt of er 24 uur voorbij zijn. Hij is alleen deze keer te zien.
member-suspend = Schorsen
member-suspend-words = Niemand kan nog met het account inloggen: browsers en apps worden meteen uitgelogd. De teksten blijven waar ze zijn. Je kunt de schorsing altijd opheffen.
member-suspend-heading = { $name } schorsen?
member-restore = Schorsing opheffen
member-restore-words = De persoon kan weer inloggen met het oude wachtwoord. Apps moeten opnieuw worden gekoppeld.
member-delete = Verwijderen
member-delete-open = Dit lid verwijderen
member-delete-words = Voor als iemand voorgoed weggaat en wil dat er niets achterblijft. Voordat het gebeurt, lees je wat er zal verdwijnen.
member-delete-heading = { $name } verwijderen?
member-delete-texts = { $count ->
    [0] Er is geen tekst van deze persoon.
    [one] Eén tekst of reactie wordt hier ingetrokken, en elke server die hem heeft ontvangen, krijgt het verzoek hem te wissen.
   *[other] { $count } teksten en reacties worden hier ingetrokken, en elke server die ze heeft ontvangen, krijgt het verzoek ze te wissen.
}
member-delete-account = De naam, het e-mailadres en het wachtwoord worden gewist, en alle browsers en apps worden uitgelogd.
member-delete-handle = De gebruikersnaam { $handle } blijft bezet, zodat niemand voor deze persoon wordt aangezien.
member-delete-final = Dit kan niet ongedaan worden gemaakt. Teksten die moeten blijven, hebben eerst een andere auteur nodig: praat met de persoon.
member-delete-do = Definitief verwijderen
member-keep = Niets veranderen
member-becomes = Nieuwe rol voor { $name }: { $role }
member-becomes-do = Rol wijzigen
member-gave = Tot nu toe: { $role }.
member-last-admin = Dit is de enige beheerder. Maak eerst iemand anders beheerder.
member-oneself = Dit ben je zelf. Vraag een andere beheerder om het te doen.
member-suspended-link = Wie is geschorst, kan niet inloggen. Hef eerst de schorsing op.
member-back = Alle leden

# Inviting colleagues
join-heading = Uitnodigingen
join-lede = Een uitnodiging is een link die één keer werkt, voor één persoon, die zelf een naam, een gebruikersnaam en een wachtwoord kiest.
join-role = Rol
join-role-hint = Een beheerder kan die later wijzigen.
join-language = Taal
join-language-hint = Van e-mails aan deze persoon. De pagina’s volgen de browser.
join-days = Dagen
join-days-hint = Hoelang de uitnodiging werkt: 1 tot en met { $most }.
join-name = Naam
join-name-hint = Alleen voor je lijst en om het formulier vast in te vullen; mag leeg blijven.
join-email = E-mailadres
join-email-hint = Alleen voor je lijst en om het formulier vast in te vullen; mag leeg blijven.
join-make = Uitnodiging maken
join-mail = Per e-mail versturen
# What has just been done
join-sent = De uitnodiging is onderweg.
join-made = Geef deze link door. Hij is alleen deze keer te zien.
# A label before the address
join-made-link = Link
join-open = Openstaande uitnodigingen
join-none = Er staat geen uitnodiging open.
join-table = Openstaande uitnodigingen
join-whom = Voor
join-anybody = wie de link heeft
join-until = Werkt tot
join-take-back = Intrekken
# Read aloud instead of "Take back"
join-take-back-whom = Uitnodiging intrekken: { $name }
join-many = Veel mensen tegelijk uitnodigen

# What can be wrong with an invitation
join-wrong-name = Een naam heeft 1 tot 100 tekens.
join-wrong-email = Dit is geen e-mailadres.
join-wrong-needed = Voor een e-mail is een adres nodig.
join-wrong-member = Er is al een lid met dit e-mailadres.
join-wrong-twice = Dit e-mailadres staat twee keer in de lijst.
join-wrong-role = Deze rol bestaat niet. Dit zijn ze: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Alleen een beheerder nodigt uit met deze rol.
join-wrong-language = Kies een van deze talen.
join-wrong-days = Een uitnodiging werkt 1 tot en met { $most } dagen.

# Inviting from a list
many-heading = Veel mensen tegelijk uitnodigen
many-lede = Eén persoon per regel: e-mailadres; naam; rol. De naam en de rol mogen ontbreken. Eerst zie je wat er zou worden gemaakt; er wordt niets gemaakt voordat je akkoord gaat.
many-lines = De lijst
# The example stays as it is, only the names may be those of your language
many-lines-hint = Bijvoorbeeld: nora@example.org; Nora Visser; practitioner
many-usual = De rol voor regels zonder rol
many-usual-hint = Voor regels met alleen een adres, of een adres en een naam.
many-look = Lijst nakijken
many-file = Of kies een bestand
many-file-hint = Een tekstbestand of een tabel opgeslagen als CSV, met dezelfde kolommen.
many-file-look = Bestand lezen
many-empty = Er is geen regel om te lezen.
many-too-many = Hooguit { $most } mensen tegelijk.
many-file-unreadable = Dit bestand is geen tekst. Sla de tabel op als CSV en kies het bestand opnieuw.
many-fine = { $count ->
    [one] Er kan één uitnodiging worden gemaakt.
   *[other] Er kunnen { $count } uitnodigingen worden gemaakt.
}
many-faulty = { $count ->
    [one] Kijk nog eens naar één regel en verbeter die hieronder; tot dan wordt er niets gemaakt.
   *[other] Kijk nog eens naar { $count } regels en verbeter ze hieronder; tot dan wordt er niets gemaakt.
}
many-table = De regels van de lijst
many-line = Regel
many-state = Toestand
many-ready = klaar
many-make = { $count ->
    [one] Eén uitnodiging maken
   *[other] { $count } uitnodigingen maken
}
many-mail = { $count ->
    [one] Per e-mail versturen
   *[other] Alle per e-mail versturen
}
many-made-heading = De uitnodigingen zijn gemaakt
many-made = { $count ->
    [one] Eén link, voor één persoon. Hij is alleen deze keer te zien: kopieer hem.
   *[other] { $count } links, elk voor één persoon. Ze zijn alleen deze keer te zien: kopieer ze.
}
many-copy = Allemaal, om te kopiëren: e-mailadres; naam; link

# Lines of the log of decisions
deed-role = Rol gewijzigd
deed-suspended = Lid geschorst
deed-restored = Schorsing opgeheven
deed-link = Link om in te loggen gemaakt
deed-deleted = Lid verwijderd
deed-invited = Uitnodiging gemaakt
deed-invitation-back = Uitnodiging ingetrokken

# The settings of the node, for admins
setting-heading = Serverinstellingen
setting-admin-only = Alleen een beheerder ziet en wijzigt de instellingen van de server.
# After a sentence about which servers may talk to this one
setting-state-mail = Er wordt e-mail verstuurd.
setting-state-no-mail = Er wordt geen e-mail verstuurd: wie het wachtwoord is vergeten, kan niet via e-mail weer binnenkomen.
setting-state-unread = { $count ->
    [0] Elke taal van de pagina’s is nagelezen door een moedertaalspreker.
    [one] Eén taal van de pagina’s is nog niet nagelezen door een moedertaalspreker.
   *[other] { $count } talen van de pagina’s zijn nog niet nagelezen door een moedertaalspreker.
}
setting-keep = Opslaan
setting-too-long = Hooguit { $most } tekens.
# What has just been done
setting-kept = De instellingen van de server zijn opgeslagen.
setting-announce = Aankondigingen
# Read aloud before an announcement
setting-announced = Aankondiging
setting-for-readers = Voor iedereen
setting-for-readers-hint = Een of twee zinnen die op elke pagina staan, voor iedereen die leest. Laat dit leeg als er niets aan te kondigen is.
setting-for-members = Voor leden
setting-for-members-hint = Alleen leden lezen dit, op elke pagina. Laat dit leeg als er niets aan te kondigen is.
setting-about = Over de instelling
setting-summary = De zin over de instelling
setting-summary-hint = Hij staat boven aan de startpagina en in het profiel dat anderen volgen. Blijft dit leeg, dan wordt de zin uit de configuratie getoond.
setting-file = Wat er in de configuratie staat
setting-file-words = De rest wordt gewijzigd in het bestand { $file } en geldt zodra de server opnieuw is gestart. Achter elke waarde staat hoe die daar heet. Wachtwoorden worden nooit getoond.
setting-not-said = niet opgegeven
setting-yes = ja
setting-no = nee
setting-house = Instelling
setting-name = Naam
setting-handle = Gebruikersnaam
setting-country = Land
setting-town = Plaats
setting-languages = Talen, de belangrijkste eerst
setting-contact = Contact met de instelling
setting-officer = Contact met de functionaris voor gegevensbescherming
setting-network = Netwerk
setting-address = Adres
setting-mode = Wie met deze server mag communiceren
setting-signed = Lezen via ActivityPub alleen met handtekening
setting-development = Alleen om uit te proberen
setting-storage = Opslag
setting-database = Database
setting-media = Map voor afbeeldingen en bestanden
setting-mail = E-mail
setting-mail-server = Mailserver
setting-mail-from = Afzender van e-mails
setting-mail-nobody = geen
setting-mail-folder = geen: elke e-mail wordt een bestand in { $folder }
# After the host of the mail server
setting-mail-sealed = (versleuteld)
setting-mail-open = (niet versleuteld, op deze machine)
setting-mail-test = Stuur mij een test per e-mail
setting-mail-none = Zet een mailserver in de configuratie, dan kunnen uitnodigingen, links voor vergeten wachtwoorden en nieuws per e-mail worden verstuurd.
setting-mail-taken = De mailserver heeft een e-mail voor { $email } aangenomen. Kijk of die is aangekomen, ook bij de ongewenste e-mail.
# What the mail server answered follows, in its own words
setting-mail-refused = De test kon niet worden verstuurd. Het antwoord was:
setting-safeguards = Bescherming
setting-second = Teksten voor iedereen hebben een tweede persoon nodig
setting-limits = Grenzen
setting-guesses = Foute wachtwoorden voor één account vanaf één IP-adres
setting-guesses-from = Foute wachtwoorden vanaf één IP-adres
setting-calls = Verzoeken van de app van één persoon
setting-calls-from = Verzoeken zonder ingelogde persoon vanaf één IP-adres
setting-often = { $count ->
    [one] { $count } in { $minutes } minuten
   *[other] { $count } in { $minutes } minuten
}
setting-tongues = Talen van de pagina’s
setting-tongues-words = De pagina’s zijn in elke taal met zorg geschreven. Zolang een moedertaalspreker ze niet heeft nagelezen, kan er hier en daar een zin staan die niemand zo zou zeggen. Laat het ons weten als je er een vindt.
setting-read = nagelezen door { $name }
setting-unread = nog niet nagelezen door een moedertaalspreker
setting-deed-announcement = Aankondiging gewijzigd
setting-deed-summary = Zin over de instelling gewijzigd

# What a member hears of: who did what
heard-heading = Notificaties
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Eén nieuwe notificatie
   *[other] { $count } nieuwe notificaties
}
heard-nothing = Nog niets. Als iemand je antwoordt, je volgt of bewaart wat je hebt geschreven, staat het hier.
heard-no-news = Niets nieuws sinds je hier het laatst was.
heard-news = { $count ->
    [one] Eén is nieuw.
   *[other] { $count } zijn nieuw.
}
# A small mark beside what was not seen before
heard-new = nieuw
heard-older = Oudere
heard-reply = { $name } heeft je geantwoord
heard-mention = { $name } heeft je genoemd
heard-status = { $name } heeft iets gepubliceerd
heard-reblog = { $name } heeft doorgegeven wat je hebt geschreven
heard-favourite = { $name } vindt goed wat je hebt geschreven
heard-follow = { $name } volgt je
heard-follow-request = { $name } vraagt om je te mogen volgen
heard-poll = Een peiling van { $name } is afgelopen
heard-update = { $name } heeft een tekst gewijzigd die je hebt doorgegeven
heard-report = { $name } heeft iets gemeld bij de moderatoren
heard-mail = E-mails
heard-mail-when = Wanneer er een e-mail komt
heard-mail-hint = In elke e-mail staat een link waarmee je deze e-mails stopt zonder in te loggen.
heard-at-once = Meteen
heard-at-once-words = Bij elk antwoord en elke keer dat je wordt genoemd.
heard-daily = Eén keer per dag
heard-daily-words = Eén e-mail met alles wat nieuw is, en geen als er niets is.
heard-never = Nooit
heard-never-words = Alleen hier.
heard-language = Taal
heard-language-hint = Van e-mails aan jou. De pagina’s volgen je browser.
heard-keep = Opslaan
# What has just been done
heard-kept = Je keuze is opgeslagen.
heard-no-mail = Deze server verstuurt geen e-mail. Een beheerder kan dat instellen.
heard-stop-heading = Geen e-mails meer van deze soort
heard-stop-words = Je krijgt geen e-mails meer als iemand je antwoordt of noemt of als er iets nieuws is. Links voor een vergeten wachtwoord komen nog wel als je erom vraagt.
heard-stop = Deze e-mails stoppen
heard-stopped = Het is gebeurd: je krijgt deze e-mails niet meer. Op de pagina met je notificaties kun je altijd opnieuw kiezen.

# The second step of signing in: a code from an app on the phone
second-heading = Inloggen
second-is-off = Als je inlogt, wordt alleen om een wachtwoord gevraagd.
second-is-on = { $count ->
    [0] Na het wachtwoord wordt om een code uit je app gevraagd. Er is geen reservecode meer over voor als je de app kwijtraakt: zet de tweede stap uit en weer aan.
    [one] Na het wachtwoord wordt om een code uit je app gevraagd. Er is nog één reservecode over voor als je de app kwijtraakt.
   *[other] Na het wachtwoord wordt om een code uit je app gevraagd. Er zijn nog { $count } reservecodes over voor als je de app kwijtraakt.
}
second-why = Met een tweede stap komt iemand die je wachtwoord te weten komt, nog niet binnen. Je hebt een app voor eenmalige codes nodig op je telefoon of computer; de meeste wachtwoordmanagers kunnen dat ook.
second-on = Tweede stap aanzetten
second-off = Tweede stap uitzetten
second-off-hint = Uit je app, of een van de reservecodes die je hebt bewaard.
second-key-words = Laat je app deze afbeelding lezen. Typ daarna de code die de app toont.
# Read aloud instead of the picture
second-picture = Een afbeelding met de sleutel voor je app; dezelfde sleutel staat hieronder als tekst
second-type = Of typ deze sleutel in de app:
second-code = Code
second-first-hint = Zes cijfers. Ze veranderen elke dertig seconden.
second-wrong = Deze code klopt niet. Elke code werkt één keer, en dertig seconden lang.
second-codes-heading = Bewaar deze reservecodes
second-codes-words = De tweede stap staat aan. Als je de app kwijtraakt, kom je met elk van deze codes één keer binnen. Druk ze af of schrijf ze op: ze zijn alleen deze keer te zien.
second-codes-kept = Ik heb ze bewaard
second-enter = Nog één stap
second-enter-hint = Uit je app, of een van de reservecodes die je hebt bewaard toen je de tweede stap aanzette.
second-lost = Ben je de app en de reservecodes kwijt? Een beheerder van de instelling kan de tweede stap voor je uitzetten.
# Where a form is sent again after signing in on the same page
second-elsewhere = Voor dit account is ook een code nodig. Log in op een ander tabblad van deze browser, kom dan terug en druk hier op de knop.
# On the page of apps and browsers
second-others = Alle andere browsers uitloggen
second-lift = Tweede stap uitzetten
second-lift-words = Voor als iemand de app en de reservecodes kwijt is. Ga na of het echt de persoon zelf is die erom vraagt.
second-deed = Tweede stap bij het inloggen uitgezet
