# The home of a member: what those they follow and the partners of the house wrote
home-heading = Nytt för dig
home-lede = Det som våra partner och de personer du följer har skrivit.
home-newest = Senaste
home-older = Äldre
home-empty = Ingenting här än. Sök upp någon via personens adress och följ personen, så visas det som personen skriver här. Det som våra partner publicerar kommer av sig självt.
home-no-older = Det finns inget äldre.
# Above the title of a text
home-passed-on = Delad vidare av { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } om { $title }
home-said = Ett meddelande från { $name }

# Looking somebody up who lives on another server
home-find = Följ någon på en annan server
home-find-who = Adress
home-find-hint = Till exempel @name@example.org, eller länken till en sida som hör till personen.
home-find-do = Sök upp
home-find-unreadable = Det här är ingen adress. Skriv den som @name@example.org, eller klistra in en länk som börjar med https.
home-find-nobody = { $host } känner inte till adressen. Kontrollera att varje bokstav stämmer.
home-find-silent = { $host } svarar inte. Försök igen om några minuter.
home-find-blocked = { $host } är blockerad på den här servern. En administratör kan berätta varför.
home-find-closed = Den här servern kommunicerar bara med servrar som en administratör har tillåtit, och { $host } är inte en av dem.

# Whom the member follows on other servers
home-followed = De du följer på andra servrar
home-followed-nobody = Ingen än.
home-own-house = Nytt från vår institution
home-own-nothing = Ingenting har publicerats här än.

# What the member has saved
home-saved = Sparat
home-saved-lede = Det du har sparat för att läsa igen. Ingen annan ser listan.
home-saved-nothing = Inget sparat än. Välj ”Spara” på sidan för ett arbetssätt eller en essä.
home-remove = Ta bort
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Ta bort från det du har sparat: { $title }

# Following somebody
bond-follow = Följ
bond-follow-whom = Följ { $name }
bond-follows = Du följer den här personen.
bond-end = Sluta följa
bond-end-whom = Sluta följa { $name }
bond-waits = Tillfrågad, har inte svarat än
bond-take-back = Dra tillbaka förfrågan
bond-take-back-whom = Dra tillbaka förfrågan till { $name }
bond-origin = Personens sida på sin egen server
bond-no-texts = Ingenting från den här personen har kommit hit än. Det som personen skriver från och med nu visas under ”Nytt för dig” när du följer personen.
# What has just been done
bond-now-follows = Nu följer du den här personen.
bond-now-asked = Förfrågan är skickad. Du följer personen så snart den andra servern har godkänt det.
bond-now-ended = Du följer inte längre den här personen.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Spara
react-saved = Sparat
react-like = Gilla
react-liked = Du gillar detta
react-pass-on = Dela vidare
react-passed-on = Du har delat vidare
react-likes = { $count ->
    [one] En person gillar detta
   *[other] { $count } personer gillar detta
}
react-boosts = { $count ->
    [one] Delat vidare en gång
   *[other] Delat vidare { $count } gånger
}
# What has just been done
react-now-saved = Texten är sparad åt dig.
react-now-unsaved = Texten är borttagen från det du har sparat.
react-now-liked = Författaren får veta att du gillar texten.
react-now-passed-on = Texten har delats vidare till dem som följer dig.
react-now-undone = Det är återtaget.

# For readers without an account here: from a page of ours to their own server
remote-heading = Fortsätt på din egen server
remote-follow = Följ från din egen server
remote-answer = Svara från din egen server
remote-hint = Din adress där, till exempel @name@example.org, eller bara serverns värdadress.
remote-go = Fortsätt
remote-unreadable = Det här är ingen adress. Skriv den som @name@example.org eller example.org.
remote-onward = Du skickas vidare till { $host }.
# A link that leads to another server
remote-open = Fortsätt på { $host }
remote-none = { $host } anger inte var man fortsätter där.
remote-silent = { $host } svarar inte.
remote-copy = Du kan kopiera detta till sökfältet på din server och fortsätta där:
remote-back = Tillbaka till där du var
