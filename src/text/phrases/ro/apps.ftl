# What a person is asked when a program wants to use the account
oauth-title = Poate folosi acest program contul dumneavoastră?
oauth-first = { $client } ar dori să folosească contul dumneavoastră. Conectați-vă mai întâi.
oauth-handle = Nume de utilizator sau adresă de e-mail
oauth-password = Parolă
oauth-enter = Conectare
oauth-wants = { $client } ar dori să folosească contul { $handle }. Ar putea:
oauth-may-read = să citească ceea ce puteți citi dumneavoastră, precum și notificările dumneavoastră
oauth-may-know = să vă citească numele și numele de utilizator
oauth-may-write = să scrie comentarii, să adauge la favorite, să distribuie și să salveze în numele dumneavoastră
oauth-may-follow = să urmărească persoane și instituții în numele dumneavoastră
oauth-may-push = să trimită notificări pe dispozitivul dumneavoastră
oauth-caution = Acceptați doar dacă cunoașteți acest program. Îi puteți retrage accesul oricând: vedeți „{ $page }” pe biroul dumneavoastră.
oauth-access = Aplicații și browsere
oauth-agree = Accept
oauth-refuse = Refuz
oauth-code = Codul dumneavoastră
oauth-copy = Copiați acest cod în { $client }. Este valabil o singură dată, timp de zece minute.

# What a phone or a browser shows
push-mention = { $name } v-a menționat
push-status = { $name } a scris ceva nou
push-reblog = { $name } a distribuit textul dumneavoastră
push-favourite = { $name } apreciază textul dumneavoastră
push-follow = { $name } vă urmărește acum
push-follow-request = { $name } cere să vă urmărească
push-poll = S-a încheiat un sondaj inițiat de { $name }
push-update = { $name } a modificat un text pe care l-ați distribuit
push-report = { $name } semnalează ceva
