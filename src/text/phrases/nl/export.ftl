# The first page of the folder with everything that a server keeps about a member
export-title = Wat { $house } bewaart over { $name }
export-lede = Deze map bevat alles wat de server over je bewaart, in bestanden die ook zonder de server leesbaar blijven. Ga ermee om als met een dagboek: er zitten concepten en privéberichten in.
export-texts = Wat je hebt geschreven
export-comment = Een reactie
export-untitled = Zonder titel
export-draft = concept
export-published = gepubliceerd
export-data = Alles, als gegevens
export-data-words = Elk bestand bevat in JSON wat één tabel van de server over je weet. Tijdstippen staan in milliseconden sinds 1970. Wachtwoorden, sleutels en al het andere waarmee iemand namens jou zou kunnen handelen, zijn weggelaten.
export-elsewhere = Om mee te nemen
export-elsewhere-words = Je profiel en je gepubliceerde teksten zoals andere servers ze lezen (ActivityPub), en de mensen die je volgt, zoals Mastodon ze inleest.
