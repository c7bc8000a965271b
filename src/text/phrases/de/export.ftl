# The first page of the folder with everything that a server keeps about a member
export-title = Was { $house } über { $name } speichert
export-lede = Dieser Ordner enthält alles, was der Server über Sie speichert, in Dateien, die auch ohne ihn lesbar bleiben. Behandeln Sie ihn wie ein Tagebuch: Entwürfe und private Nachrichten sind darin.
export-texts = Was Sie geschrieben haben
export-comment = Ein Kommentar
export-untitled = Ohne Titel
export-draft = Entwurf
export-published = veröffentlicht
export-data = Alles, als Daten
export-data-words = Jede Datei enthält in JSON, was eine Tabelle des Servers über Sie weiß. Zeitpunkte sind in Millisekunden seit 1970 angegeben. Passwörter, Schlüssel und alles andere, womit jemand in Ihrem Namen handeln könnte, fehlen.
export-elsewhere = Zum Mitnehmen
export-elsewhere-words = Ihr Profil und Ihre veröffentlichten Texte, wie andere Server sie lesen (ActivityPub), und die Menschen, denen Sie folgen, so wie Mastodon sie übernimmt.
