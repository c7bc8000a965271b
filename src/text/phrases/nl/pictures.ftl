# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Beelden bij { $title }
pictures-lede = Zeg wat elk beeld toont, voor collega’s die het niet kunnen zien. Toon geen gezichten van mensen die je ondersteunt, tenzij ze daar schriftelijk mee hebben ingestemd.
pictures-published = Lezers zien de beelden zoals je ze hebt gepubliceerd. Wat je hier verandert, is te zien wanneer je de tekst opnieuw publiceert.
pictures-none = Er zijn nog geen beelden.
# After the name of a field or a button, for screen readers.
pictures-number = (beeld { $number })
pictures-words = Beschrijf het voor wie het niet kan zien
pictures-words-hint = Een of twee zinnen: wat erin van belang is voor de tekst.
pictures-decorative = Het is alleen versiering
pictures-missing = Schrijf een beschrijving of haal het beeld weg.
pictures-earlier = Omhoog
pictures-later = Omlaag
pictures-off = Weghalen
pictures-save = Opslaan
pictures-done = Opslaan en terug naar de tekst
pictures-add-heading = Een beeld toevoegen
pictures-file = Het beeld
pictures-file-hint = JPEG, PNG, WebP of GIF, tot { $most } MB. Waar en waarmee het is gemaakt, wordt uit het bestand verwijderd.
pictures-add = Beeld toevoegen
pictures-full = Een tekst heeft hoogstens { $most } beelden. Haal er een weg om een ander toe te voegen.
pictures-off-heading = Weggehaald
pictures-off-words = Een weggehaald beeld kan een dag lang worden teruggezet.
pictures-put-back = Terugzetten
# What is wrong.
pictures-no-file = Kies eerst een beeld.
pictures-too-large = Dit beeld is te groot. Hoogstens { $most } MB en { $pixels } miljoen pixels worden aangenomen: maak het kleiner en probeer het opnieuw.
pictures-no-picture = Dit bestand is geen JPEG-, PNG-, WebP- of GIF-beeld.
pictures-broken = Dit beeld kan niet worden gelezen: het bestand is beschadigd. Sla het opnieuw op met een ander programma.
pictures-too-long = Een beschrijving heeft hoogstens { $most } tekens.
pictures-many = Een tekst heeft hoogstens { $most } beelden.
pictures-undescribed = Een beeld heeft nog geen beschrijving.
# What has been done.
pictures-done-saved = De beelden zijn opgeslagen.
pictures-done-added = Het beeld is toegevoegd. Beschrijf het nu.
pictures-done-off = Het beeld is weggehaald. Je kunt het onderaan deze pagina terugzetten.
pictures-done-back = Het beeld is teruggezet.
# In the form of the text.
pictures-heading = Beelden
pictures-hint = Ze staan onder de tekst. Toon geen gezichten van mensen die je ondersteunt, tenzij ze daar schriftelijk mee hebben ingestemd.
pictures-tick = Beschrijvingen van de beelden
pictures-open = Beelden toevoegen en beschrijven
