# The home of a member: what those they follow and the partners of the house wrote
home-heading = Nytt for deg
home-lede = Det partnerne våre og personene du følger, har skrevet.
home-newest = Nyeste
home-older = Eldre
home-empty = Ingenting her ennå. Finn noen ved hjelp av adressen og følg dem, så kommer det de skriver, hit. Det partnerne våre publiserer, kommer av seg selv.
home-no-older = Det finnes ikke noe eldre.
# Above the title of a text
home-passed-on = Delt videre av { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } om { $title }
home-said = En melding fra { $name }

# Looking somebody up who lives on another server
home-find = Følg noen på en annen server
home-find-who = Adresse
home-find-hint = For eksempel @name@example.org, eller lenken til en side som hører til personen.
home-find-do = Finn
home-find-unreadable = Dette er ikke en adresse. Skriv den som @name@example.org, eller lim inn en lenke som begynner med https.
home-find-nobody = { $host } kjenner ikke denne adressen. Se etter om hver bokstav er riktig.
home-find-silent = { $host } svarer ikke. Prøv igjen om noen minutter.
home-find-blocked = { $host } er blokkert på denne serveren. En administrator kan fortelle deg hvorfor.
home-find-closed = Denne serveren kommuniserer bare med servere som en administrator har tillatt, og { $host } er ikke blant dem.

# Whom the member follows on other servers
home-followed = De du følger på andre servere
home-followed-nobody = Ingen ennå.
home-own-house = Nytt fra institusjonen vår
home-own-nothing = Ingenting er publisert her ennå.

# What the member has saved
home-saved = Lagret
home-saved-lede = Det du har lagret for å lese igjen. Ingen andre ser denne listen.
home-saved-nothing = Ingenting er lagret ennå. Velg «Lagre» på siden til en praksis eller en essay.
home-remove = Fjern
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Fjern fra det du har lagret: { $title }

# Following somebody
bond-follow = Følg
bond-follow-whom = Følg { $name }
bond-follows = Du følger denne personen.
bond-end = Slutt å følge
bond-end-whom = Slutt å følge { $name }
bond-waits = Spurt, venter på svar
bond-take-back = Trekk tilbake forespørselen
bond-take-back-whom = Trekk tilbake forespørselen til { $name }
bond-origin = Siden personen har på sin egen server
bond-no-texts = Ingenting fra denne personen har kommet hit ennå. Det personen skriver fra nå av, vises under «Nytt for deg» når du følger personen.
# What has just been done
bond-now-follows = Nå følger du denne personen.
bond-now-asked = Forespørselen er sendt. Du følger personen så snart den andre serveren har godtatt det.
bond-now-ended = Du følger ikke lenger denne personen.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Lagre
react-saved = Lagret
react-like = Lik
react-liked = Du liker dette
react-pass-on = Del videre
react-passed-on = Delt videre av deg
react-likes = { $count ->
    [one] Én person liker dette
   *[other] { $count } personer liker dette
}
react-boosts = { $count ->
    [one] Delt videre én gang
   *[other] Delt videre { $count } ganger
}
# What has just been done
react-now-saved = Teksten er lagret for deg.
react-now-unsaved = Teksten er fjernet fra det du har lagret.
react-now-liked = Forfatteren får vite at du liker teksten.
react-now-passed-on = Teksten er delt videre med dem som følger deg.
react-now-undone = Det er angret.

# For readers without an account here: from a page of ours to their own server
remote-heading = Fortsett på din egen server
remote-follow = Følg fra din egen server
remote-answer = Svar fra din egen server
remote-hint = Adressen din der, for eksempel @name@example.org, eller bare vertsadressen til serveren.
remote-go = Gå dit
remote-unreadable = Dette er ikke en adresse. Skriv den som @name@example.org eller example.org.
remote-onward = Du blir sendt videre til { $host }.
# A link that leads to another server
remote-open = Fortsett på { $host }
remote-none = { $host } oppgir ikke hvor man fortsetter der.
remote-silent = { $host } svarer ikke.
remote-copy = Du kan kopiere dette til søkefeltet på serveren din og fortsette der:
remote-back = Tilbake til der du var
