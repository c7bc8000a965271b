# The menu of the desk, for signed-in members
desk-heading = Ditt skrivbord
desk-texts = Texter
desk-write-practice = Skriv ett arbetssätt
desk-write-essay = Skriv en essä
desk-password = Lösenord
desk-access = Appar och webbläsare
desk-page = Din sida
desk-administration = Administration
desk-partners = Partner
desk-servers = Servrar
desk-reports = Rapporter

# What has just been done
done-saved = Ditt utkast är sparat.
done-published = Texten är publicerad.
done-withdrawn = Texten är återkallad, och de andra har fått veta det.
done-password = Ditt nya lösenord är sparat.
done-welcome = Du är inloggad.

# Own texts
desk-nothing = Ingenting här än: den första texten är den svåraste.
# For example: You have one draft and 3 published texts.
desk-have = Du har { $drafts } och { $published }.
desk-drafts-count = { $count ->
    [one] ett utkast
   *[other] { $count } utkast
}
desk-published-count = { $count ->
    [one] en publicerad text
   *[other] { $count } publicerade texter
}
desk-waiting-count = { $count ->
    [one] Ett utkast från kollegor skulle må bra av ett par ögon till.
   *[other] { $count } utkast från kollegor skulle må bra av ett par ögon till.
}
desk-drafts = Utkast
desk-no-drafts = Inget utkast väntar på dig.
# Past tense, since the word stands beside "Arbetssätt" (neuter) or "Essä" (common)
desk-saved = sparades { $when }
desk-waiting = Kollegors utkast
desk-published = Publicerat
desk-no-published = Det du publicerar visas här, tillsammans med vad som har hänt med det.
desk-edit = Redigera
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Redigera { $title }
desk-withdrawn = Återkallat
desk-withdrawn-when = återkallades { $when }
desk-for-team = För teamet.
desk-for-house = För den här institutionen.
desk-for-network = För nätverket.
desk-for-all = För alla.
desk-newer = Ett nyare utkast är inte publicerat än.
erased-nowhere = Texten fanns inte hos någon annan institution.
erased-all = { $count ->
    [one] Raderad hos den enda partnerinstitution som hade texten.
   *[other] Raderad hos { $count } av { $count } partnerinstitutioner.
}
erased-some = { $count ->
    [one] Raderad hos { $at } av { $count } partnerinstitution. Inte än: { $hosts }.
   *[other] Raderad hos { $at } av { $count } partnerinstitutioner. Inte än: { $hosts }.
}

# What can use the account
access-lede = Det här kan använda ditt konto just nu. Avsluta det du inte känner igen eller inte längre behöver; dina texter påverkas inte.
access-apps = Appar
access-no-apps = Ingen app använder ditt konto.
access-app = App
access-browsers = Webbläsare
access-browser = Webbläsare
# { $when } is for example "för 3 dagar sedan", so that "sedan" cannot stand before it
access-since = tillagd { $when }
access-end = Avsluta
access-end-whom = Avsluta åtkomsten för { $name }, tillagd { $when }
access-sign-out = Logga ut
access-sign-out-whom = Logga ut { $name }, inloggad { $when }
access-by-admin = En nyckel (token) från en administratör
access-given = Behörigheter: { $scopes }.
access-this-browser = Den här webbläsaren
access-other-browser = En annan webbläsare
access-until = Inloggad till den { $day }.

# Withdrawing a text
withdraw-title = Återkalla
withdraw-heading = Vill du återkalla texten?
withdraw-words = { $title } försvinner här och, inom några sekunder, från sidorna hos våra partner och på alla servrar som följer oss. På dess adress finns en notis kvar om att texten har återkallats. Detta kan inte ångras.
withdraw-do = Återkalla
withdraw-keep = Behåll
