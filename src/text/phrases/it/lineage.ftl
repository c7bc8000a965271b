# How a practice travels: adapting it, and the line on its page.
lineage-heading = Adattamenti in altri paesi
lineage-none = Nessuno ha ancora descritto un adattamento. L’avete provata con altre famiglie, o altrove?
lineage-adapt = Descrivere il proprio adattamento
lineage-here = State leggendo questa.
lineage-kept = Mantenuto
lineage-left = Non mantenuto
lineage-changed = Cambiato
# The part of the form.
lineage-part = La pratica che adattate
lineage-from = State adattando «{ $name }», di { $house }. Le sue risposte sono qui sotto: cambiate ciò che fate in altro modo. Chi l’ha scritta lo saprà quando pubblicate.
lineage-keep = Quali elementi essenziali avete mantenuto?
lineage-keep-hint = Togliete la spunta a ciò che fate in altro modo e dite qui sotto che cosa fate al suo posto.
lineage-changes = Che cosa avete cambiato, e perché?
lineage-changes-hint = Un cambiamento per riga: per chi, dove, per quanto tempo, chi conduce.
lineage-missing = Dite almeno una cosa che avete cambiato.
lineage-answers = La vostra pratica
# In the text itself.
lineage-of = Adattata da
lineage-we-changed = Che cosa abbiamo cambiato e perché
lineage-we-kept = Che cosa abbiamo mantenuto
lineage-we-left = Che cosa non abbiamo mantenuto
