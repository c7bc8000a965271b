# The translations of a text, on the desk
translations-heading = Översättningar
translations-title = Översättningar av { $title }
translations-lede = Läsare får se det språk de läser, med namnet på den som har översatt, och originalet är ett steg bort.
translations-original = Original
translations-none = Det finns ingen översättning än.
translations-draft = Utkast, sparat { $when }
translations-published = Publicerad { $when }
translations-newer = Publicerad { $when }. Utkastet har ändrats sedan dess.
# A mark beside a translation whose original has changed since
translations-older = Äldre än originalet
translations-add = Lägg till en översättning
translations-language = Till vilket språk
translations-language-hint = Ett språk som texten inte har än.
translations-begin = Börja
# A button on the page of a text
translations-link = Översätt
translations-unpublished = Publicera texten först. En översättning följer det som läsarna ser.

# A translation beside its original
translate-heading = Översätt till { $language }
translate-title = { $title }: översätt till { $language }
translate-lede = Originalet står bredvid varje fält. Siffror, platser och andra val tas därifrån.
translate-original = Original
translate-into = Översättning
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Översättning av: { $question }
translate-lines = En rad för varje rad i originalet, i samma ordning.
translate-newer = Originalet har ändrats sedan översättningen gjordes
translate-newer-words = Se vad som har ändrats och ändra sedan översättningen.
translate-newer-show = Vad som har ändrats i originalet
translate-follows = Översättningen säger nu det som originalet bredvid säger.
translate-missing = Originalet säger något här. Översätt det också.
translate-count = { $count ->
    [one] Originalet har en rad här. Skriv också en.
   *[other] Originalet har { $count } rader här. Skriv lika många.
}
translate-faulty = Inte publicerad än: några fält behöver ses över. Det du skrev är sparat.
translate-meanwhile = Någon annan har sparat översättningen under tiden. Det du skrev står nedan och är inte sparat. Om du sparar igen ersätter det den andras.
translate-publish = Publicera översättningen
translate-withdraw = Återkalla översättningen

# Withdrawing a translation
translate-withdraw-heading = Återkalla den här översättningen?
translate-withdraw-words = Översättningen av { $title } till { $language } raderas här. Våra partner får veta att de ska radera den också. Originalet och de andra översättningarna finns kvar.
translate-withdraw-keep = Behåll den
translate-done = Översättningen är publicerad.
translate-gone = Översättningen är återkallad.

# On the page of a text
translated-languages = Textens språk
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Översatt från { $language } av { $name }.
translated-from = Översatt från { $language }.
translated-older = Översättningen är äldre än originalet, som ändrades { $day }.
translated-read-original = Läs originalet
