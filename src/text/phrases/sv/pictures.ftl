# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Bilder till { $title }
pictures-lede = Berätta vad varje bild visar, för kollegor som inte kan se den. Visa inte ansikten på personer som ni stöder, om de inte har samtyckt skriftligt.
pictures-published = Läsarna ser bilderna som du har publicerat dem. Det du ändrar här syns när du publicerar texten igen.
pictures-none = Det finns inga bilder än.
# After the name of a field or a button, for screen readers.
pictures-number = (bild { $number })
pictures-words = Beskriv den för den som inte kan se den
pictures-words-hint = En eller två meningar: vad i den som betyder något för texten.
pictures-decorative = Den är bara utsmyckning
pictures-missing = Skriv en beskrivning eller ta bort bilden.
pictures-earlier = Flytta upp
pictures-later = Flytta ner
pictures-off = Ta bort
pictures-save = Spara
pictures-done = Spara och gå tillbaka till texten
pictures-add-heading = Lägg till en bild
pictures-file = Bilden
pictures-file-hint = JPEG, PNG, WebP eller GIF, högst { $most } MB. Var och med vad den togs tas bort ur filen.
pictures-add = Lägg till bilden
pictures-full = En text har högst { $most } bilder. Ta bort en för att lägga till en annan.
pictures-off-heading = Borttagna
pictures-off-words = En bild som har tagits bort kan läggas tillbaka under ett dygn.
pictures-put-back = Lägg tillbaka
# What is wrong.
pictures-no-file = Välj en bild först.
pictures-too-large = Bilden är för stor. Högst { $most } MB och { $pixels } miljoner bildpunkter tas emot: gör den mindre och försök igen.
pictures-no-picture = Filen är ingen bild i JPEG, PNG, WebP eller GIF.
pictures-broken = Bilden går inte att läsa: filen är skadad. Spara den på nytt med ett annat program.
pictures-too-long = En beskrivning har högst { $most } tecken.
pictures-many = En text har högst { $most } bilder.
pictures-undescribed = En bild har ingen beskrivning än.
# What has been done.
pictures-done-saved = Bilderna är sparade.
pictures-done-added = Bilden är tillagd. Beskriv den nu.
pictures-done-off = Bilden är borttagen. Du kan lägga tillbaka den längst ner på sidan.
pictures-done-back = Bilden är tillbaka.
# In the form of the text.
pictures-heading = Bilder
pictures-hint = De står under texten. Visa inte ansikten på personer som ni stöder, om de inte har samtyckt skriftligt.
pictures-tick = Beskrivningar av bilderna
pictures-open = Lägg till och beskriv bilder
