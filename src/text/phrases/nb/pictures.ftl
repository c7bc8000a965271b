# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Bilder til { $title }
pictures-lede = Si hva hvert bilde viser, for kolleger som ikke kan se det. Ikke vis ansiktet til mennesker dere støtter, med mindre de har samtykket skriftlig.
pictures-published = Leserne ser bildene slik du har publisert dem. Det du endrer her, vises når du publiserer teksten på nytt.
pictures-none = Det er ingen bilder ennå.
# After the name of a field or a button, for screen readers.
pictures-number = (bilde { $number })
pictures-words = Beskriv det for den som ikke kan se det
pictures-words-hint = En eller to setninger: hva i det som betyr noe for teksten.
pictures-decorative = Det er bare pynt
pictures-missing = Skriv en beskrivelse, eller ta bildet bort.
pictures-earlier = Flytt opp
pictures-later = Flytt ned
pictures-off = Ta bort
pictures-save = Lagre
pictures-done = Lagre og gå tilbake til teksten
pictures-add-heading = Legg til et bilde
pictures-file = Bildet
pictures-file-hint = JPEG, PNG, WebP eller GIF, opptil { $most } MB. Hvor og med hva det ble tatt, fjernes fra filen.
pictures-add = Legg til bildet
pictures-full = En tekst har høyst { $most } bilder. Ta bort ett for å legge til et annet.
pictures-off-heading = Tatt bort
pictures-off-words = Et bilde som er tatt bort, kan legges tilbake i ett døgn.
pictures-put-back = Legg tilbake
# What is wrong.
pictures-no-file = Velg et bilde først.
pictures-too-large = Bildet er for stort. Høyst { $most } MB og { $pixels } millioner bildepunkter tas imot: gjør det mindre og prøv igjen.
pictures-no-picture = Filen er ikke et bilde i JPEG, PNG, WebP eller GIF.
pictures-broken = Bildet kan ikke leses: filen er skadet. Lagre det på nytt med et annet program.
pictures-too-long = En beskrivelse har høyst { $most } tegn.
pictures-many = En tekst har høyst { $most } bilder.
pictures-undescribed = Et bilde har ingen beskrivelse ennå.
# What has been done.
pictures-done-saved = Bildene er lagret.
pictures-done-added = Bildet er lagt til. Beskriv det nå.
pictures-done-off = Bildet er tatt bort. Du kan legge det tilbake nederst på siden.
pictures-done-back = Bildet er lagt tilbake.
# In the form of the text.
pictures-heading = Bilder
pictures-hint = De står under teksten. Ikke vis ansiktet til mennesker dere støtter, med mindre de har samtykket skriftlig.
pictures-tick = Beskrivelser av bildene
pictures-open = Legg til og beskriv bilder
