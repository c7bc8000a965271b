# The translations of a text, on the desk
translations-heading = Prevodi
translations-title = Prevodi besedila { $title }
translations-lede = Bralcem se pokaže jezik, ki ga berejo, z imenom tistega, ki je prevedel; izvirnik je korak stran.
translations-original = Izvirnik
translations-none = Prevoda še ni.
translations-draft = Osnutek, shranjen { $when }
translations-published = Objavljeno { $when }
translations-newer = Objavljeno { $when }. Osnutek se je od takrat spremenil.
# A mark beside a translation whose original has changed since
translations-older = Starejši od izvirnika
translations-add = Dodaj prevod
translations-language = V kateri jezik
translations-language-hint = Jezik, ki ga to besedilo še nima.
translations-begin = Začni
# A button on the page of a text
translations-link = Prevedi
translations-unpublished = Najprej objavite besedilo. Prevod sledi temu, kar vidijo bralci.

# A translation beside its original
translate-heading = Prevod v jezik: { $language }
translate-title = { $title }: prevod v jezik { $language }
translate-lede = Izvirnik stoji ob vsakem polju. Številke, kraji in druge izbire se vzamejo iz njega.
translate-original = Izvirnik
translate-into = Prevod
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Prevod za: { $question }
translate-lines = Ena vrstica za vsako vrstico izvirnika, v istem vrstnem redu.
translate-newer = Izvirnik se je spremenil, odkar je nastal ta prevod
translate-newer-words = Poglejte, kaj se je spremenilo, in nato spremenite prevod.
translate-newer-show = Kaj se je spremenilo v izvirniku
translate-follows = Ta prevod zdaj pove, kar pove izvirnik ob njem.
translate-missing = Izvirnik tu nekaj pove. Prevedite tudi to.
translate-count = { $count ->
    [one] Izvirnik ima tu { $count } vrstico. Napišite jih prav toliko.
    [two] Izvirnik ima tu { $count } vrstici. Napišite jih prav toliko.
    [few] Izvirnik ima tu { $count } vrstice. Napišite jih prav toliko.
   *[other] Izvirnik ima tu { $count } vrstic. Napišite jih prav toliko.
}
translate-faulty = Še ni objavljeno: nekatera polja je treba še enkrat pogledati. Kar ste vpisali, je shranjeno.
translate-meanwhile = Medtem je nekdo drug shranil ta prevod. Kar ste vpisali, je spodaj in ni shranjeno. Če shranite znova, bo nadomestilo njegovo.
translate-publish = Objavi prevod
translate-withdraw = Umakni prevod

# Withdrawing a translation
translate-withdraw-heading = Želite umakniti ta prevod?
translate-withdraw-words = Prevod besedila { $title } v jezik { $language } se tu izbriše. Partnerske ustanove izvedo, naj ga izbrišejo tudi one. Izvirnik in drugi prevodi ostanejo.
translate-withdraw-keep = Obdrži
translate-done = Prevod je objavljen.
translate-gone = Prevod je umaknjen.

# On the page of a text
translated-languages = Jeziki tega besedila
# A language, in a list of the languages of a text
translated-original = { $language } (izvirnik)
translated-by = Prevod iz jezika: { $language }; prevod: { $name }.
translated-from = Prevod iz jezika: { $language }.
translated-older = Ta prevod je starejši od izvirnika, ki se je spremenil { $day }.
translated-read-original = Beri izvirnik
