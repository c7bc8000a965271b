# The first page of the folder with everything that a server keeps about a member
export-title = Vad { $house } sparar om { $name }
export-lede = Den här mappen innehåller allt som servern sparar om dig, i filer som går att läsa även utan den. Behandla den som en dagbok: utkast och privata meddelanden finns i den.
export-texts = Vad du har skrivit
export-comment = En kommentar
export-untitled = Utan titel
export-draft = utkast
export-published = publicerat
export-data = Allt, som data
export-data-words = Varje fil innehåller det som en tabell på servern vet om dig, i JSON. Tidpunkter anges i millisekunder sedan 1970. Lösenord, nycklar och allt annat som skulle låta någon handla i ditt namn är utelämnat.
export-elsewhere = Att ta med
export-elsewhere-words = Din profil och dina publicerade texter så som andra servrar läser dem (ActivityPub), och de personer du följer, så som Mastodon läser in dem.
