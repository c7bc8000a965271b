# What a person is asked when a program wants to use the account
oauth-title = Får programmet använda ditt konto?
oauth-first = { $client } vill använda ditt konto. Logga in först.
oauth-handle = Användarnamn eller e-postadress
oauth-password = Lösenord
oauth-enter = Logga in
oauth-wants = { $client } vill använda kontot { $handle }. Programmet skulle kunna:
oauth-may-read = läsa det du kan läsa, och dina aviseringar
oauth-may-know = läsa ditt namn och användarnamn
oauth-may-write = skriva kommentarer, favoritmarkera, dela vidare och spara i ditt namn
oauth-may-follow = följa personer och institutioner i ditt namn
oauth-may-push = skicka aviseringar till din enhet
oauth-caution = Godkänn bara om du känner till programmet. Du kan när som helst avsluta dess åtkomst: se { $page } på ditt skrivbord.
oauth-access = Appar och webbläsare
oauth-agree = Godkänn
oauth-refuse = Neka
oauth-code = Din kod
oauth-copy = Kopiera koden till { $client }. Den fungerar en gång och gäller i tio minuter.

# What a phone or a browser shows
push-mention = { $name } nämnde dig
push-status = { $name } skrev något nytt
push-reblog = { $name } delade din text vidare
push-favourite = { $name } gillar din text
push-follow = { $name } följer dig nu
push-follow-request = { $name } ber att få följa dig
push-poll = En omröstning från { $name } är avslutad
push-update = { $name } ändrade en text som du har delat vidare
push-report = { $name } rapporterar något
