# How a practice travels: adapting it, and the line on its page.
lineage-heading = Adaptacions en altres països
lineage-none = Encara ningú no n’ha descrit cap adaptació. L’heu provada amb altres famílies o en un altre lloc?
lineage-adapt = Descriviu la vostra adaptació
lineage-here = Esteu llegint aquesta.
lineage-kept = Es manté
lineage-left = No es manté
lineage-changed = Canvia
# The part of the form.
lineage-part = La pràctica que adapteu
lineage-from = Adapteu «{ $name }», de { $house }. Les seves respostes són més avall: canvieu el que feu d’una altra manera. L’autor o autora ho sabrà quan publiqueu.
lineage-keep = Quins elements essencials heu mantingut?
lineage-keep-hint = Desmarqueu el que feu d’una altra manera i digueu a sota què feu en lloc seu.
lineage-changes = Què heu canviat, i per què?
lineage-changes-hint = Un canvi a cada línia: per a qui, on, quant de temps, qui ho porta.
lineage-missing = Digueu almenys una cosa que heu canviat.
lineage-answers = La vostra pràctica
# In the text itself.
lineage-of = Adaptada de
lineage-we-changed = Què hem canviat i per què
lineage-we-kept = Què hem mantingut
lineage-we-left = Què no hem mantingut
