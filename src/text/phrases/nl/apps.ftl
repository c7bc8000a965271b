# What a person is asked when a program wants to use the account
oauth-title = Mag dit programma je account gebruiken?
oauth-first = { $client } wil je account gebruiken. Log eerst in.
oauth-handle = Gebruikersnaam of e-mailadres
oauth-password = Wachtwoord
oauth-enter = Inloggen
oauth-wants = { $client } wil het account { $handle } gebruiken. Het programma zou dan dit kunnen:
oauth-may-read = lezen wat jij kunt lezen, en je meldingen
oauth-may-know = je naam en gebruikersnaam lezen
oauth-may-write = uit jouw naam reacties schrijven, teksten als favoriet markeren, doorgeven en bewaren
oauth-may-follow = uit jouw naam mensen en instellingen volgen
oauth-may-push = meldingen naar je apparaat sturen
oauth-caution = Ga alleen akkoord als je dit programma kent. Je kunt de toegang altijd intrekken: zie { $page } op je werkplek.
oauth-access = Apps en browsers
oauth-agree = Akkoord
oauth-refuse = Weigeren
oauth-code = Je code
oauth-copy = Kopieer deze code naar { $client }. De code werkt één keer, tien minuten lang.

# What a phone or a browser shows
push-mention = { $name } heeft je genoemd
push-status = { $name } heeft iets nieuws geschreven
push-reblog = { $name } heeft je tekst doorgegeven
push-favourite = { $name } vindt je tekst goed
push-follow = { $name } volgt je nu
push-follow-request = { $name } vraagt om je te mogen volgen
push-poll = Een peiling van { $name } is afgelopen
push-update = { $name } heeft een tekst gewijzigd die je hebt doorgegeven
push-report = { $name } meldt iets
