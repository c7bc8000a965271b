# The menu of the desk, for signed-in members
desk-heading = Je werkplek
desk-texts = Teksten
desk-write-practice = Praktijk beschrijven
desk-write-essay = Essay schrijven
desk-password = Wachtwoord
desk-access = Apps en browsers
desk-page = Je pagina
desk-administration = Beheer
desk-partners = Partners
desk-servers = Servers
desk-reports = Meldingen

# What has just been done
done-saved = Je concept is opgeslagen.
done-published = De tekst is gepubliceerd.
done-withdrawn = De tekst is ingetrokken, en de anderen krijgen bericht.
done-password = Je nieuwe wachtwoord is opgeslagen.
done-welcome = Je bent ingelogd.

# Own texts
desk-nothing = Hier staat nog niets: de eerste tekst is de moeilijkste.
# For example: You have one draft and 3 published texts.
desk-have = Je hebt { $drafts } en { $published }.
desk-drafts-count = { $count ->
    [one] één concept
   *[other] { $count } concepten
}
desk-published-count = { $count ->
    [one] één gepubliceerde tekst
   *[other] { $count } gepubliceerde teksten
}
desk-waiting-count = { $count ->
    [one] Een concept van een collega kan een tweede blik gebruiken.
   *[other] { $count } concepten van collega’s kunnen een tweede blik gebruiken.
}
desk-drafts = Concepten
desk-no-drafts = Er wacht geen concept op je.
desk-saved = opgeslagen: { $when }
desk-waiting = Concepten van collega’s
desk-published = Gepubliceerd
desk-no-published = Wat je publiceert, komt hier te staan, met wat ermee is gebeurd.
desk-edit = Bewerken
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Bewerken: { $title }
desk-withdrawn = Ingetrokken
desk-withdrawn-when = ingetrokken: { $when }
desk-for-team = Voor het team.
desk-for-house = Voor deze instelling.
desk-for-network = Voor het netwerk.
desk-for-all = Voor iedereen.
desk-newer = Een nieuwer concept is nog niet gepubliceerd.
erased-nowhere = De tekst stond bij geen andere instelling.
erased-all = { $count ->
    [one] Gewist bij de enige partnerinstelling die de tekst had.
   *[other] Gewist bij { $count } van de { $count } partnerinstellingen.
}
erased-some = { $count ->
    [one] Gewist bij { $at } van de { $count } partnerinstelling. Nog niet: { $hosts }.
   *[other] Gewist bij { $at } van de { $count } partnerinstellingen. Nog niet: { $hosts }.
}

# What can use the account
access-lede = Dit kan je account nu gebruiken. Beëindig wat je niet kent of niet meer nodig hebt; voor je teksten verandert er niets.
access-apps = Apps
access-no-apps = Geen enkele app gebruikt je account.
access-app = App
access-browsers = Browsers
access-browser = Browser
access-since = gestart: { $when }
access-end = Beëindigen
access-end-whom = Beëindigen: toegang van { $name } (gestart: { $when })
access-sign-out = Uitloggen
access-sign-out-whom = Uitloggen: { $name } (gestart: { $when })
access-by-admin = Een toegangssleutel van een beheerder
access-given = Toegestaan: { $scopes }.
access-this-browser = Deze browser
access-other-browser = Een andere browser
access-until = Ingelogd tot { $day }.

# Withdrawing a text
withdraw-title = Intrekken
withdraw-heading = Deze tekst intrekken?
withdraw-words = { $title } verdwijnt hier en binnen enkele seconden ook van de pagina’s van onze partners en van elke server die ons volgt. Op het adres blijft een bericht staan dat de tekst is ingetrokken. Dit kan niet ongedaan worden gemaakt.
withdraw-do = Intrekken
withdraw-keep = Behouden
