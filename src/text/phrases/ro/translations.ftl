# The translations of a text, on the desk
translations-heading = Traduceri
translations-title = Traduceri: { $title }
translations-lede = Cititorii văd textul în limba pe care o citesc, cu numele celui care l-a tradus, iar originalul este la un pas.
translations-original = Original
translations-none = Încă nu există nicio traducere.
translations-draft = Ciornă, salvată: { $when }
translations-published = Publicată: { $when }
translations-newer = Publicată: { $when }. De atunci ciorna s-a schimbat.
# A mark beside a translation whose original has changed since
translations-older = Mai veche decât originalul
translations-add = Adăugați o traducere
translations-language = În ce limbă
translations-language-hint = O limbă în care acest text nu există încă.
translations-begin = Începeți
# A button on the page of a text
translations-link = Traduceți
translations-unpublished = Publicați mai întâi textul. O traducere urmează ceea ce văd cititorii lui.

# A translation beside its original
translate-heading = Traducere în { $language }
translate-title = { $title }: traducere în { $language }
translate-lede = Originalul se află lângă fiecare câmp. Numerele, locurile și celelalte alegeri se preiau din el.
translate-original = Original
translate-into = Traducere
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Traducere pentru: { $question }
translate-lines = Câte un rând pentru fiecare rând din original, în aceeași ordine.
translate-newer = Originalul s-a schimbat de când a fost făcută această traducere
translate-newer-words = Uitați-vă ce s-a schimbat, apoi modificați traducerea.
translate-newer-show = Ce s-a schimbat în original
translate-follows = Această traducere spune acum ce spune originalul de alături.
translate-missing = Originalul spune ceva aici. Traduceți și acest lucru.
translate-count = { $count ->
    [one] Originalul are aici un rând. Scrieți și dumneavoastră unul.
    [few] Originalul are aici { $count } rânduri. Scrieți tot atâtea.
   *[other] Originalul are aici { $count } de rânduri. Scrieți tot atâtea.
}
translate-faulty = Încă nepublicată: unele câmpuri mai au nevoie de o privire. Ce ați scris este salvat.
translate-meanwhile = Între timp, altcineva a salvat această traducere. Ce ați scris este mai jos, nesalvat. Dacă salvați din nou, o înlocuiți pe cealaltă.
translate-publish = Publicați traducerea
translate-withdraw = Retrageți traducerea

# Withdrawing a translation
translate-withdraw-heading = Retrageți această traducere?
translate-withdraw-words = Traducerea textului { $title } în { $language } se șterge aici. Și partenerilor noștri li se cere să o șteargă. Originalul și celelalte traduceri rămân.
translate-withdraw-keep = Păstrați-o
translate-done = Traducerea este publicată.
translate-gone = Traducerea este retrasă.

# On the page of a text
translated-languages = Limbile acestui text
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Tradus din { $language } de { $name }.
translated-from = Tradus din { $language }.
translated-older = Această traducere este mai veche decât originalul, modificat la { $day }.
translated-read-original = Citiți originalul
