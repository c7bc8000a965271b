# The first page of the folder with everything that a server keeps about a member
export-title = Hva { $house } lagrer om { $name }
export-lede = Denne mappen inneholder alt serveren lagrer om deg, i filer som kan leses også uten den. Behandle den som en dagbok: Det er utkast og private meldinger i den.
export-texts = Det du har skrevet
export-comment = En kommentar
export-untitled = Uten tittel
export-draft = utkast
export-published = publisert
export-data = Alt, som data
export-data-words = Hver fil inneholder det én tabell på serveren vet om deg, i JSON. Tidspunkter er oppgitt i millisekunder siden 1970. Passord, nøkler og alt annet som kunne la noen handle i ditt navn, er utelatt.
export-elsewhere = Til å ta med
export-elsewhere-words = Profilen din og de publiserte tekstene dine slik andre servere leser dem (ActivityPub), og de du følger, slik Mastodon leser dem inn.
