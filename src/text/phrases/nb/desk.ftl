# The menu of the desk, for signed-in members
desk-heading = Ditt skrivebord
desk-texts = Tekster
desk-write-practice = Skriv en praksis
desk-write-essay = Skriv en essay
desk-password = Passord
desk-access = Apper og nettlesere
desk-page = Siden din
desk-administration = Administrasjon
desk-partners = Partnere
desk-servers = Servere
desk-reports = Rapporter

# What has just been done
done-saved = Utkastet ditt er lagret.
done-published = Teksten er publisert.
done-withdrawn = Teksten er trukket tilbake, og de andre har fått beskjed.
done-password = Det nye passordet ditt er lagret.
done-welcome = Du er logget inn.

# Own texts
desk-nothing = Ingenting her ennå: Den første teksten er den vanskeligste.
# For example: You have one draft and 3 published texts.
desk-have = Du har { $drafts } og { $published }.
desk-drafts-count = { $count ->
    [one] ett utkast
   *[other] { $count } utkast
}
desk-published-count = { $count ->
    [one] én publisert tekst
   *[other] { $count } publiserte tekster
}
desk-waiting-count = { $count ->
    [one] Ett utkast fra kolleger kan trenge et ekstra blikk.
   *[other] { $count } utkast fra kolleger kan trenge et ekstra blikk.
}
desk-drafts = Utkast
desk-no-drafts = Ingen utkast venter på deg.
desk-saved = lagret { $when }
desk-waiting = Kollegers utkast
desk-published = Publisert
desk-no-published = Det du publiserer, vises her, sammen med hva som har skjedd med det.
desk-edit = Rediger
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Rediger { $title }
desk-withdrawn = Trukket tilbake
desk-withdrawn-when = trukket tilbake { $when }
desk-for-team = For teamet.
desk-for-house = For denne institusjonen.
desk-for-network = For nettverket.
desk-for-all = For alle.
desk-newer = Et nyere utkast er ikke publisert ennå.
erased-nowhere = Teksten fantes ikke hos noen annen institusjon.
erased-all = { $count ->
    [one] Slettet hos den ene partnerinstitusjonen som hadde teksten.
   *[other] Slettet hos { $count } av { $count } partnerinstitusjoner.
}
erased-some = { $count ->
    [one] Slettet hos { $at } av { $count } partnerinstitusjon. Ikke ennå: { $hosts }.
   *[other] Slettet hos { $at } av { $count } partnerinstitusjoner. Ikke ennå: { $hosts }.
}

# What can use the account
access-lede = Dette kan bruke kontoen din nå. Avslutt det du ikke kjenner igjen eller ikke lenger trenger; tekstene dine påvirkes ikke.
access-apps = Apper
access-no-apps = Ingen app bruker kontoen din.
access-app = App
access-browsers = Nettlesere
access-browser = Nettleser
# { $when } is for example "for 3 dager siden", so that "siden" cannot stand before it
access-since = lagt til { $when }
access-end = Avslutt
access-end-whom = Avslutt tilgangen til { $name }, lagt til { $when }
access-sign-out = Logg ut
access-sign-out-whom = Logg ut { $name }, logget inn { $when }
access-by-admin = En nøkkel (token) fra en administrator
access-given = Tillatelser: { $scopes }.
access-this-browser = Denne nettleseren
access-other-browser = En annen nettleser
access-until = Logget inn til { $day }.

# Withdrawing a text
withdraw-title = Trekk tilbake
withdraw-heading = Vil du trekke tilbake teksten?
withdraw-words = { $title } forsvinner her og, i løpet av sekunder, fra sidene til partnerne våre og alle servere som følger oss. På adressen blir det stående en merknad om at teksten er trukket tilbake. Dette kan ikke angres.
withdraw-do = Trekk tilbake
withdraw-keep = Behold
