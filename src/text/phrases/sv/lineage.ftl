# How a practice travels: adapting it, and the line on its page.
lineage-heading = Anpassningar i andra länder
lineage-none = Ingen har beskrivit någon anpassning än. Har du prövat det med andra familjer eller på en annan plats?
lineage-adapt = Beskriv din egen anpassning
lineage-here = Du läser den här.
lineage-kept = Behållet
lineage-left = Inte behållet
lineage-changed = Ändrat
# The part of the form.
lineage-part = Arbetssättet som du anpassar
lineage-from = Du anpassar ”{ $name }” från { $house }. Svaren står nedan: ändra det du gör annorlunda. Författaren får veta det när du publicerar.
lineage-keep = Vilka kärnelement har du behållit?
lineage-keep-hint = Ta bort krysset för det du gör annorlunda och säg nedan vad du gör i stället.
lineage-changes = Vad har du ändrat, och varför?
lineage-changes-hint = En ändring per rad: för vem, var, hur länge, vem som leder.
lineage-missing = Säg minst en sak som du har ändrat.
lineage-answers = Ditt arbetssätt
# In the text itself.
lineage-of = Anpassat från
lineage-we-changed = Vad vi har ändrat och varför
lineage-we-kept = Vad vi har behållit
lineage-we-left = Vad vi inte har behållit
