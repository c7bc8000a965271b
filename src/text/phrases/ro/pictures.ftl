# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Imaginile textului { $title }
pictures-lede = Spuneți ce arată fiecare imagine, pentru colegii care nu o pot vedea. Nu arătați fața persoanelor pe care le sprijiniți, decât dacă au fost de acord în scris.
pictures-published = Cititorii văd imaginile așa cum le-ați publicat. Ce schimbați aici se vede când publicați din nou textul.
pictures-none = Încă nu există imagini.
# After the name of a field or a button, for screen readers.
pictures-number = (imaginea { $number })
pictures-words = Descrieți-o pentru cine nu o poate vedea
pictures-words-hint = Una sau două propoziții: ce contează în ea pentru text.
pictures-decorative = Este doar decorativă
pictures-missing = Scrieți o descriere sau scoateți imaginea.
pictures-earlier = Mutați mai sus
pictures-later = Mutați mai jos
pictures-off = Scoateți
pictures-save = Salvați
pictures-done = Salvați și reveniți la text
pictures-add-heading = Adăugați o imagine
pictures-file = Imaginea
pictures-file-hint = JPEG, PNG, WebP sau GIF, de cel mult { $most } MB. Locul și aparatul cu care a fost făcută se șterg din fișier.
pictures-add = Adăugați imaginea
pictures-full = Un text are cel mult { $most } imagini. Scoateți una pentru a adăuga alta.
pictures-off-heading = Imagini scoase
pictures-off-words = O imagine scoasă poate fi pusă la loc timp de o zi.
pictures-put-back = Puneți la loc
# What is wrong.
pictures-no-file = Alegeți mai întâi o imagine.
pictures-too-large = Această imagine este prea mare. Se primesc cel mult { $most } MB și { $pixels } de milioane de pixeli: micșorați-o și încercați din nou.
pictures-no-picture = Acest fișier nu este o imagine JPEG, PNG, WebP sau GIF.
pictures-broken = Această imagine nu poate fi citită: fișierul este deteriorat. Salvați-o din nou cu alt program.
pictures-too-long = O descriere are cel mult { $most } de caractere.
pictures-many = Un text are cel mult { $most } imagini.
pictures-undescribed = O imagine nu are încă descriere.
# What has been done.
pictures-done-saved = Imaginile sunt salvate.
pictures-done-added = Imaginea este adăugată. Acum descrieți-o.
pictures-done-off = Imaginea este scoasă. O puteți pune la loc în josul acestei pagini.
pictures-done-back = Imaginea este pusă la loc.
# In the form of the text.
pictures-heading = Imagini
pictures-hint = Stau sub text. Nu arătați fața persoanelor pe care le sprijiniți, decât dacă au fost de acord în scris.
pictures-tick = Descrierile imaginilor
pictures-open = Adăugați și descrieți imagini
