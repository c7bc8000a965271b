# The translations of a text, on the desk
translations-heading = Þýðingar
translations-title = Þýðingar á { $title }
translations-lede = Lesendum er sýnt tungumálið sem þeir lesa, með nafni þess sem þýddi, og frumtextinn er einu skrefi frá.
translations-original = Frumtexti
translations-none = Engin þýðing er til enn.
translations-draft = Drög, vistuð { $when }
translations-published = Birt { $when }
translations-newer = Birt { $when }. Drögin hafa breyst síðan.
# A mark beside a translation whose original has changed since
translations-older = Eldri en frumtextinn
translations-add = Bæta við þýðingu
translations-language = Á hvaða tungumál
translations-language-hint = Tungumál sem þessi texti er ekki til á.
translations-begin = Byrja
# A button on the page of a text
translations-link = Þýða
translations-unpublished = Birtu fyrst textann. Þýðing fylgir því sem lesendur sjá.

# A translation beside its original
translate-heading = Þýðing: { $language }
translate-title = { $title }: þýðing ({ $language })
translate-lede = Frumtextinn er við hlið hvers reits. Tölur, staðir og annað val er tekið þaðan.
translate-original = Frumtexti
translate-into = Þýðing
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Þýðing á: { $question }
translate-lines = Ein lína fyrir hverja línu frumtextans, í sömu röð.
translate-newer = Frumtextinn hefur breyst síðan þessi þýðing var gerð
translate-newer-words = Skoðaðu hvað breyttist og breyttu svo þýðingunni.
translate-newer-show = Hvað breyttist í frumtextanum
translate-follows = Þessi þýðing segir nú það sem frumtextinn við hliðina segir.
translate-missing = Frumtextinn segir eitthvað hér. Þýddu það líka.
translate-count = { $count ->
    [one] Frumtextinn er { $count } lína hér. Skrifaðu jafnmargar.
   *[other] Frumtextinn er { $count } línur hér. Skrifaðu jafnmargar.
}
translate-faulty = Ekki birt enn: líta þarf aftur á nokkra reiti. Það sem þú skrifaðir er vistað.
translate-meanwhile = Einhver annar vistaði þessa þýðingu á meðan. Það sem þú skrifaðir er hér fyrir neðan, óvistað. Ef þú vistar aftur kemur þinn texti í staðinn.
translate-publish = Birta þýðinguna
translate-withdraw = Draga þýðinguna til baka

# Withdrawing a translation
translate-withdraw-heading = Draga þessa þýðingu til baka?
translate-withdraw-words = Þýðingu á { $title } er eytt hér: { $language }. Samstarfsaðilum okkar er sagt að eyða henni líka. Frumtextinn og aðrar þýðingar hans verða eftir.
translate-withdraw-keep = Halda henni
translate-done = Þýðingin hefur verið birt.
translate-gone = Þýðingin hefur verið dregin til baka.

# On the page of a text
translated-languages = Tungumál þessa texta
# A language, in a list of the languages of a text
translated-original = { $language } (frumtexti)
translated-by = Frumtungumál: { $language }. Þýðing: { $name }.
translated-from = Frumtungumál: { $language }.
translated-older = Þessi þýðing er eldri en frumtextinn, sem breyttist { $day }.
translated-read-original = Lesa frumtextann
