# The translations of a text, on the desk
translations-heading = Vertalingen
translations-title = Vertalingen van { $title }
translations-lede = Lezers krijgen de taal te zien die ze lezen, met de naam van wie heeft vertaald; het origineel is één stap verder.
translations-original = Origineel
translations-none = Er is nog geen vertaling.
translations-draft = Concept, opgeslagen { $when }
translations-published = Gepubliceerd { $when }
translations-newer = Gepubliceerd { $when }. Het concept is sindsdien veranderd.
# A mark beside a translation whose original has changed since
translations-older = Ouder dan het origineel
translations-add = Een vertaling toevoegen
translations-language = In welke taal
translations-language-hint = Een taal die deze tekst nog niet heeft.
translations-begin = Beginnen
# A button on the page of a text
translations-link = Vertalen
translations-unpublished = Publiceer eerst de tekst. Een vertaling volgt wat lezers zien.

# A translation beside its original
translate-heading = Vertalen naar: { $language }
translate-title = { $title }: vertalen naar { $language }
translate-lede = Het origineel staat naast elk veld. Getallen, plaatsen en andere keuzes worden ervan overgenomen.
translate-original = Origineel
translate-into = Vertaling
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Vertaling van: { $question }
translate-lines = Eén regel voor elke regel van het origineel, in dezelfde volgorde.
translate-newer = Het origineel is veranderd sinds deze vertaling werd gemaakt
translate-newer-words = Bekijk wat er veranderd is, en verander dan de vertaling.
translate-newer-show = Wat er in het origineel veranderd is
translate-follows = Deze vertaling zegt nu wat het origineel ernaast zegt.
translate-missing = Het origineel zegt hier iets. Vertaal dat ook.
translate-count = { $count ->
    [one] Het origineel heeft hier één regel. Schrijf er ook één.
   *[other] Het origineel heeft hier { $count } regels. Schrijf er evenveel.
}
translate-faulty = Nog niet gepubliceerd: sommige velden moeten nog eens bekeken worden. Wat je hebt getypt, is opgeslagen.
translate-meanwhile = Iemand anders heeft deze vertaling intussen opgeslagen. Wat je hebt getypt, staat hieronder en is niet opgeslagen. Als je opnieuw opslaat, vervangt het die van de ander.
translate-publish = De vertaling publiceren
translate-withdraw = De vertaling intrekken

# Withdrawing a translation
translate-withdraw-heading = Deze vertaling intrekken?
translate-withdraw-words = De vertaling van { $title } in deze taal wordt hier gewist: { $language }. Onze partners krijgen te horen dat ook zij haar moeten wissen. Het origineel en de andere vertalingen blijven.
translate-withdraw-keep = Behouden
translate-done = De vertaling is gepubliceerd.
translate-gone = De vertaling is ingetrokken.

# On the page of a text
translated-languages = Talen van deze tekst
# A language, in a list of the languages of a text
translated-original = { $language } (origineel)
translated-by = Vertaald uit het { $language } door { $name }.
translated-from = Vertaald uit het { $language }.
translated-older = Deze vertaling is ouder dan het origineel, dat op { $day } is veranderd.
translated-read-original = Het origineel lezen
