# How a practice travels: adapting it, and the line on its page.
lineage-heading = Prilagoditve v drugih državah
lineage-none = Nihče še ni opisal prilagoditve. Ste jo preizkusili z drugimi družinami ali drugje?
lineage-adapt = Opišite svojo prilagoditev
lineage-here = Berete to.
lineage-kept = Ohranjeno
lineage-left = Ni ohranjeno
lineage-changed = Spremenjeno
# The part of the form.
lineage-part = Praksa, ki jo prilagajate
lineage-from = Prilagajate »{ $name }« ({ $house }). Njeni odgovori so spodaj: spremenite, kar delate drugače. Kdor jo je napisal, bo za to izvedel, ko objavite.
lineage-keep = Katere ključne elemente ste ohranili?
lineage-keep-hint = Odznačite, kar delate drugače, in spodaj povejte, kaj delate namesto tega.
lineage-changes = Kaj ste spremenili in zakaj?
lineage-changes-hint = Ena sprememba v vsaki vrstici: za koga, kje, kako dolgo, kdo vodi.
lineage-missing = Povejte vsaj eno stvar, ki ste jo spremenili.
lineage-answers = Vaša praksa
# In the text itself.
lineage-of = Prilagojeno po
lineage-we-changed = Kaj smo spremenili in zakaj
lineage-we-kept = Kaj smo ohranili
lineage-we-left = Česa nismo ohranili
