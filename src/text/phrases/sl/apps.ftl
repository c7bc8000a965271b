# What a person is asked when a program wants to use the account
oauth-title = Dovolite temu programu, da uporablja vaš račun?
oauth-first = Program { $client } želi uporabljati vaš račun. Najprej se prijavite.
oauth-handle = Uporabniško ime ali e-poštni naslov
oauth-password = Geslo
oauth-enter = Prijava
oauth-wants = Program { $client } želi uporabljati račun { $handle }. Lahko bi:
oauth-may-read = bral vse, kar lahko berete vi, in vaša obvestila
oauth-may-know = prebral vaše ime in uporabniško ime
oauth-may-write = v vašem imenu pisal komentarje, označeval priljubljeno, delil naprej in shranjeval
oauth-may-follow = v vašem imenu sledil ljudem in ustanovam
oauth-may-push = pošiljal obvestila na vašo napravo
oauth-caution = Dovolite le, če ta program poznate. Dostop mu lahko kadar koli odvzamete: glejte stran { $page } v svojem prostoru.
oauth-access = Aplikacije in brskalniki
oauth-agree = Dovoli
oauth-refuse = Zavrni
oauth-code = Vaša koda
oauth-copy = Kopirajte to kodo v program { $client }. Deluje enkrat in deset minut.

# What a phone or a browser shows
push-mention = { $name } vas omenja
push-status = { $name } objavlja nekaj novega
push-reblog = { $name } deli naprej vaše besedilo
push-favourite = Vaše besedilo je všeč: { $name }
push-follow = { $name } vam zdaj sledi
push-follow-request = { $name } vam želi slediti
push-poll = Anketa se je končala: { $name }
push-update = { $name } spreminja besedilo, ki ste ga delili naprej
push-report = { $name } nekaj prijavlja
