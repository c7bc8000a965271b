# How a practice travels: adapting it, and the line on its page.
lineage-heading = Adaptaciones en otros países
lineage-none = Nadie ha descrito todavía una adaptación. ¿La ha probado con otras familias o en otro lugar?
lineage-adapt = Describir su propia adaptación
lineage-here = Está leyendo esta.
lineage-kept = Se mantiene
lineage-left = No se mantiene
lineage-changed = Cambia
# The part of the form.
lineage-part = La práctica que adapta
lineage-from = Adapta «{ $name }», de { $house }. Sus respuestas están más abajo: cambie lo que hace de otro modo. Su autor o autora lo sabrá cuando publique.
lineage-keep = ¿Qué elementos esenciales ha mantenido?
lineage-keep-hint = Desmarque lo que hace de otro modo y diga abajo qué hace en su lugar.
lineage-changes = ¿Qué ha cambiado, y por qué?
lineage-changes-hint = Un cambio por línea: para quién, dónde, cuánto tiempo, quién lo lleva.
lineage-missing = Diga al menos una cosa que ha cambiado.
lineage-answers = Su práctica
# In the text itself.
lineage-of = Adaptada de
lineage-we-changed = Qué hemos cambiado y por qué
lineage-we-kept = Qué hemos mantenido
lineage-we-left = Qué no hemos mantenido
