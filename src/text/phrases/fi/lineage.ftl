# How a practice travels: adapting it, and the line on its page.
lineage-heading = Mukautukset muissa maissa
lineage-none = Kukaan ei ole vielä kuvannut mukautusta. Oletko kokeillut tätä toisten perheiden kanssa tai toisessa paikassa?
lineage-adapt = Kuvaa oma mukautuksesi
lineage-here = Luet tätä.
lineage-kept = Säilytetty
lineage-left = Ei säilytetty
lineage-changed = Muutettu
# The part of the form.
lineage-part = Käytäntö, jota mukautat
lineage-from = Mukautat käytäntöä ”{ $name }”, jonka on julkaissut { $house }. Sen vastaukset ovat alla: muuta se, minkä teet toisin. Kirjoittaja saa tiedon, kun julkaiset.
lineage-keep = Mitkä ydinelementit säilytit?
lineage-keep-hint = Poista valinta siitä, minkä teet toisin, ja kerro alla, mitä teet sen sijaan.
lineage-changes = Mitä muutit ja miksi?
lineage-changes-hint = Yksi muutos riville: kenelle, missä, kuinka kauan, kuka ohjaa.
lineage-missing = Kerro ainakin yksi asia, jonka muutit.
lineage-answers = Käytäntösi
# In the text itself.
lineage-of = Mukautettu käytännöstä
lineage-we-changed = Mitä muutimme ja miksi
lineage-we-kept = Mitä säilytimme
lineage-we-left = Mitä emme säilyttäneet
