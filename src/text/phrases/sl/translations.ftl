# The translations of a text, on the desk
translations-heading = Prevodi
translations-title = Prevodi besedila { $title }
translations-lede = Bralkam in bralcem je prikazan jezik, ki ga berejo, skupaj z imenom osebe, ki je besedilo prevedla; do izvirnika je en korak.
translations-original = Izvirnik
translations-none = Prevoda še ni.
translations-draft = Osnutek, shranjen: { $when }
translations-published = Objavljeno: { $when }
translations-newer = Objavljeno: { $when }. Osnutek je od takrat spremenjen.
# A mark beside a translation whose original has changed since
translations-older = Starejši od izvirnika
translations-add = Dodajte prevod
translations-language = V kateri jezik
translations-language-hint = Jezik, v katerem tega besedila še ni.
translations-begin = Začni
# A button on the page of a text
translations-link = Prevedi
translations-unpublished = Najprej objavite besedilo. Prevod sledi temu, kar vidijo bralke in bralci.

# A translation beside its original
translate-heading = Prevod, jezik: { $language }
translate-title = { $title }: prevod, jezik: { $language }
translate-lede = Izvirnik je ob vsakem polju. Številke, kraji in druge izbire so povzeti po njem.
translate-original = Izvirnik
translate-into = Prevod
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Prevod: { $question }
translate-lines = Za vsako vrstico izvirnika ena vrstica, v istem vrstnem redu.
translate-newer = Izvirnik se je spremenil po nastanku tega prevoda
translate-newer-words = Poglejte, kaj se je spremenilo, nato spremenite prevod.
translate-newer-show = Kaj se je spremenilo v izvirniku
translate-follows = Prevod zdaj pove, kar pove izvirnik ob njem.
translate-missing = V izvirniku tu nekaj piše. Prevedite tudi to.
translate-count = { $count ->
    [one] Izvirnik ima tu { $count } vrstico. Napišite jih prav toliko.
    [two] Izvirnik ima tu { $count } vrstici. Napišite jih prav toliko.
    [few] Izvirnik ima tu { $count } vrstice. Napišite jih prav toliko.
   *[other] Izvirnik ima tu { $count } vrstic. Napišite jih prav toliko.
}
translate-faulty = Še ni objavljeno: nekatera polja še enkrat preglejte. Kar ste vpisali, je shranjeno.
translate-meanwhile = Medtem je ta prevod shranil nekdo drug. Kar ste vpisali, je spodaj in ni shranjeno. Če shranite znova, bo shranjeni prevod nadomeščen.
translate-publish = Objavi prevod
translate-withdraw = Umakni prevod

# Withdrawing a translation
translate-withdraw-heading = Želite umakniti ta prevod?
translate-withdraw-words = Prevod besedila { $title } (jezik: { $language }) se tu izbriše. Tudi naši partnerji dobijo navodilo, naj ga izbrišejo. Izvirnik in drugi prevodi ostanejo.
translate-withdraw-keep = Obdrži
translate-done = Prevod je objavljen.
translate-gone = Prevod je umaknjen.

# On the page of a text
translated-languages = Jeziki tega besedila
# A language, in a list of the languages of a text
translated-original = { $language } (izvirnik)
translated-by = Jezik izvirnika: { $language }. Prevod: { $name }.
translated-from = Prevedeno. Jezik izvirnika: { $language }.
translated-older = Ta prevod je starejši od izvirnika, ki je bil pozneje spremenjen (datum spremembe: { $day }).
translated-read-original = Preberi izvirnik
