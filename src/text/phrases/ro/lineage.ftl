# How a practice travels: adapting it, and the line on its page.
lineage-heading = Adaptări în alte țări
lineage-none = Nimeni nu a descris încă o adaptare. Ați încercat-o cu alte familii sau în alt loc?
lineage-adapt = Descrieți propria adaptare
lineage-here = Pe aceasta o citiți acum.
lineage-kept = Păstrat
lineage-left = Nepăstrat
lineage-changed = Schimbat
# The part of the form.
lineage-part = Practica pe care o adaptați
lineage-from = Adaptați „{ $name }”, de la { $house }. Răspunsurile ei sunt mai jos: schimbați ce faceți altfel. Autorul sau autoarea va afla când publicați.
lineage-keep = Ce elemente esențiale ați păstrat?
lineage-keep-hint = Debifați ce faceți altfel și spuneți mai jos ce faceți în loc.
lineage-changes = Ce ați schimbat și de ce?
lineage-changes-hint = Câte o schimbare pe rând: pentru cine, unde, cât timp, cine conduce.
lineage-missing = Spuneți cel puțin un lucru pe care l-ați schimbat.
lineage-answers = Practica dumneavoastră
# In the text itself.
lineage-of = Adaptată după
lineage-we-changed = Ce am schimbat și de ce
lineage-we-kept = Ce am păstrat
lineage-we-left = Ce nu am păstrat
