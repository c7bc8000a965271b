# How a practice travels: adapting it, and the line on its page.
lineage-heading = Aanpassingen in andere landen
lineage-none = Nog niemand heeft een aanpassing beschreven. Heb je het met andere gezinnen of op een andere plek geprobeerd?
lineage-adapt = Je eigen aanpassing beschrijven
lineage-here = Je leest deze.
lineage-kept = Behouden
lineage-left = Niet behouden
lineage-changed = Veranderd
# The part of the form.
lineage-part = De praktijk die je aanpast
lineage-from = Je past ‘{ $name }’ van { $house } aan. De antwoorden staan hieronder: verander wat je anders doet. Wie het schreef, hoort ervan als je publiceert.
lineage-keep = Welke kernelementen heb je behouden?
lineage-keep-hint = Vink uit wat je anders doet en zeg hieronder wat je in plaats daarvan doet.
lineage-changes = Wat heb je veranderd, en waarom?
lineage-changes-hint = Eén verandering per regel: voor wie, waar, hoe lang, wie leidt.
lineage-missing = Noem ten minste één ding dat je hebt veranderd.
lineage-answers = Je praktijk
# In the text itself.
lineage-of = Aangepast naar
lineage-we-changed = Wat we hebben veranderd en waarom
lineage-we-kept = Wat we hebben behouden
lineage-we-left = Wat we niet hebben behouden
