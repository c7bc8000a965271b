# How a practice travels: adapting it, and the line on its page.
lineage-heading = Tilpasninger i andre land
lineage-none = Ingen har beskrevet noen tilpasning ennå. Har du prøvd det med andre familier eller et annet sted?
lineage-adapt = Beskriv din egen tilpasning
lineage-here = Du leser denne.
lineage-kept = Beholdt
lineage-left = Ikke beholdt
lineage-changed = Endret
# The part of the form.
lineage-part = Praksisen du tilpasser
lineage-from = Du tilpasser «{ $name }» fra { $house }. Svarene står nedenfor: endre det du gjør annerledes. Forfatteren får vite det når du publiserer.
lineage-keep = Hvilke kjerneelementer har du beholdt?
lineage-keep-hint = Fjern krysset for det du gjør annerledes, og si nedenfor hva du gjør i stedet.
lineage-changes = Hva har du endret, og hvorfor?
lineage-changes-hint = Én endring per linje: for hvem, hvor, hvor lenge, hvem som leder.
lineage-missing = Si minst én ting som du har endret.
lineage-answers = Din praksis
# In the text itself.
lineage-of = Tilpasset fra
lineage-we-changed = Hva vi har endret og hvorfor
lineage-we-kept = Hva vi har beholdt
lineage-we-left = Hva vi ikke har beholdt
