# Partners
partners-heading = Instituciones asociadas
partners-none = Todavía no hay instituciones asociadas.
partners-reach-all = { $count ->
    [one] Sus textos llegan a su única institución asociada.
   *[other] Sus textos llegan a sus { $count } instituciones asociadas.
}
partners-reach-some = { $count ->
    [one] Sus textos llegan a { $reached } de { $count } institución asociada.
   *[other] Sus textos llegan a { $reached } de { $count } instituciones asociadas.
}
partners-waiting = { $count ->
    [one] No se pierde nada: hay un texto en espera.
   *[other] No se pierde nada: hay { $count } textos en espera.
}
partners-asking = { $count ->
    [one] Una institución solicita asociarse.
   *[other] { $count } instituciones solicitan asociarse.
}
partners-request = { $name } solicita asociarse
partners-request-words = { $host } recibiría lo que ustedes publican para la red o para todo el mundo, y ustedes recibirían lo suyo.
partners-accept = Aceptar
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Aceptar { $host }
partners-refuse = Rechazar
partners-refuse-whom = Rechazar { $host }
partners-report = Informe para la otra administración
partners-report-copy = Para copiar
partners-retry = Reintentar ahora
partners-retry-whom = Reintentar ahora: { $host }
partners-held = Pendientes de su aprobación: { $count }
partners-all = Todas las instituciones asociadas
partners-nobody = Todavía no hay ninguna. Solicite más abajo la primera asociación.
partners-table = Instituciones asociadas y comunicación con ellas
partners-partner = Institución
partners-state = Estado
partners-sent = Último envío correcto
partners-received = Último contacto recibido
partners-backlog = En espera
partners-delay = Retraso
partners-actions = Acciones
partners-agree = Aceptar y comparar
partners-agree-whom = Aceptar y comparar con { $host }
partners-compare = Comparar ahora
partners-compare-whom = Comparar ahora con { $host }
partners-decide = Decidir
partners-decide-whom = Decidir sobre { $host }
partners-end = Finalizar
partners-end-whom = Finalizar la asociación con { $host }
partners-only-admin = Sobre las instituciones asociadas y los servidores decide la administración.

# The figures of all partners
tally-in-step = Al día
tally-of = { $part } de { $all }
tally-waiting = En espera
tally-delay = Mayor retraso
tally-none = ninguno
tally-parked = No admitidos allí

# The state of a partner
standing-live = Al día
standing-backfilling = Leyendo el archivo
standing-catching-up = Poniéndose al día
standing-broken = Con fallos
standing-asked = Solicitada, a la espera de respuesta
standing-refused = Rechazada
standing-paused = Pausada por ustedes
standing-suspended = Suspendida
standing-ended = Finalizada
standing-never = nunca
# What the last comparison found
compared-when = Comparación ({ $when }):
compared-equal = ambas partes tienen lo mismo.
compared-different = no todo coincide.
compared-fetched = Recuperados: { $count }.
compared-erased = Borrados igual que allí: { $count }.
compared-missing = Conservados aquí y desconocidos allí: { $count }.
compared-refused = Rechazados aquí: { $count }.
compared-waiting = Por borrar, si usted lo acepta: { $count }.
compared-withdrawn = { $count ->
    [one] Allí se ha borrado { $at } de { $count } texto que hemos retirado.
   *[other] Allí se han borrado { $at } de { $count } textos que hemos retirado.
}
decided-held = Retención: { $count } a la espera de aprobación.
decided-limited = Limitación: sus textos no aparecen en ninguna lista pública.
decided-hidden = Textos ocultos; se eliminarán el { $day }.
decided-purged = Textos eliminados el { $day }.

# Asking and inviting an institution
asking-heading = Solicitar una asociación
asking-host = Dirección del otro servidor
asking-host-hint = Sin https. Por ejemplo: practices.example.org
asking-code = Código de invitación
asking-code-hint = Si la administración del otro servidor le ha dado uno: así la solicitud se acepta al momento. Si no, déjelo en blanco.
asking-send = Enviar la solicitud
invite-heading = Invitar a una institución
invite-code = El código, que solo se muestra esta vez
invite-code-words = Envíelo a la administración de esa institución por una vía de confianza, junto con el nombre del servidor de ustedes: { $host }. Sirve una sola vez, hasta el { $day }.
invite-note = Para quién
invite-note-hint = Una nota para otras personas de administración. La institución que presente la solicitud con el código queda asociada sin otra decisión; sirve una sola vez, durante 14 días.
invite-make = Crear un código
codes-table = Códigos de invitación
codes-code = Código
codes-made = Creación
codes-take-back = Anular
codes-take-back-which = Anular { $name }
codes-used = Utilizado por { $host }
codes-open = Válido hasta el { $day }
codes-revoked = Anulado
codes-expired = Caducó el { $day }
known-heading = Conocidas por sus instituciones asociadas
known-nobody = Sus instituciones asociadas no mencionan a ninguna que ustedes no conozcan.
known-words = { $count ->
    [one] Una de sus instituciones asociadas sigue a { $host }
   *[other] { $count } de sus instituciones asociadas siguen a { $host }
}
known-ask = Solicitar
known-ask-whom = Solicitar la asociación con { $host }
listing-on = Otros servidores pueden leer cuáles son sus instituciones asociadas, para que las instituciones se encuentren entre sí.
listing-on-do = No informar a otros servidores
listing-off = No se informa a otros servidores de cuáles son sus instituciones asociadas. La página «Red» las muestra igualmente.
listing-off-do = Informar a otros servidores

# Ending a partnership
end-title = Finalizar una asociación
end-heading = ¿Finalizar la asociación con { $name }?
end-words = Los textos nuevos dejarán de circular entre ustedes y { $host }, y los textos para la red de cada institución desaparecerán de las páginas de la otra. Más adelante podrán volver a solicitar la asociación.
end-do = Finalizar la asociación
end-keep = Mantenerla

# What is decided about a partner
decide-title = Decidir sobre una institución asociada
decide-heading = Decidir sobre { $name }
decide-action = Qué se hace aquí con los textos que llegan de allí
decide-action-hint = Allí no se informa a nadie.
decide-reason = Motivo
decide-reason-hint = Para otras personas de administración.
decide-do = Decidir
decide-leave = Dejarlo como está
decide-pause-heading = Poner la asociación en pausa
decide-pause-words = Durante un tiempo no se envía ni se lee nada, y no se pierde nada: ambas partes continúan desde donde estaban.
decide-pause = Pausar
decide-resume-heading = Reanudar la asociación
decide-resume = Reanudar
decide-now-held = Los textos nuevos de esta institución esperan su aprobación.
decide-now-limited = Los textos de esta institución no aparecen en ninguna lista pública.
decide-now-blocked = A esta institución no se le envía nada ni se admite nada de ella, y sus textos están ocultos.
decide-now-paused = La asociación está en pausa.
decide-now-free = Los textos de esta institución no tienen ninguna restricción.
decide-was-purged = Lo que había aquí de esta institución se eliminó el { $day }.
decide-is-purged = Lo que hay aquí de esta institución se eliminará el { $day }.
decide-free = Sin restricciones
decide-free-words = Todo se muestra a medida que llega. Lo que estaba en espera u oculto se vuelve a mostrar.
decide-hold = Retener
decide-hold-words = Los textos nuevos y las revisiones esperan hasta que usted muestre o rechace cada uno. Lo que ya se muestra se queda.
decide-limit = Limitar
decide-limit-words = Sus textos no aparecen en ninguna lista pública. Quien sigue a su autor o autora, o tiene el enlace, los puede seguir leyendo.
decide-suspend = Suspender
decide-suspend-words = No entra ni sale nada, se anulan los seguimientos y sus textos se ocultan. A los 30 días se eliminan aquí. Hasta entonces puede levantar la suspensión sin perder nada.

# Texts that wait for approval
queue-heading = Pendientes de aprobación
queue-nothing = No hay nada pendiente. Los textos nuevos de las instituciones asociadas que tenga retenidas aparecen aquí antes de que los vea nadie más.
queue-lede = Nadie más ve aún estos textos. Allí no se informa a nadie de lo que usted decida.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, una nueva revisión
queue-original = El original
queue-original-which = El original de { $title }, número { $number }
queue-show = Mostrar
queue-show-which = Mostrar el número { $number }
queue-decline = Rechazar
queue-decline-which = Rechazar el número { $number }
queue-comment = Un comentario
queue-comment-restored = Un comentario de esta institución que volvió tras una restauración

# Other servers
servers-heading = Servidores
servers-open = Cualquier servidor puede seguir y responder, salvo que esté bloqueado.
servers-partners = Solo pueden entrar las instituciones asociadas y los servidores permitidos aquí; las páginas están abiertas a todo el mundo.
servers-closed = Ningún otro servidor puede entrar; las páginas están abiertas a todo el mundo.
servers-counts = Bloqueados: { $blocked }. Limitados: { $limited }. Permitidos: { $allowed }.
servers-decided = Decisiones
servers-none = No hay ningún servidor bloqueado, limitado ni permitido.
servers-table = Servidores sobre los que se ha decidido
servers-server = Servidor
servers-decision = Decisión
servers-reason = Motivo
servers-since = Desde
servers-take-back = Anular
servers-take-back-which = Anular: { $host }
servers-is-blocked = Bloqueado
servers-is-held = Retenido para aprobación
servers-is-limited = Limitado
servers-is-allowed = Permitido
servers-is-unknown = Desconocido
servers-no-media = { $decision }, sin imágenes ni archivos
servers-decide = Decidir sobre un servidor
servers-host = Dirección
servers-host-hint = Sin https. Vale también para los subdominios.
servers-action = Qué hacer
servers-action-hint = Puede anularlo en cualquier momento.
servers-reason-hint = Para otras personas de administración. Figura en la lista que usted exporta.
servers-media = Rechazar sus imágenes y archivos
servers-do = Decidir
servers-block = Bloquear
servers-block-words = No entra ni sale nada; se anulan los seguimientos y se oculta lo que hay aquí de ese servidor.
servers-hold = Retener
servers-hold-words = Lo que llega de allí espera a que la administración muestre o rechace cada texto.
servers-limit = Limitar
servers-limit-words = Puede seguir y responder, pero no aparece en ninguna lista pública, y sus solicitudes de seguimiento requieren aprobación.
servers-allow = Permitir
servers-allow-words = Puede entrar donde solo entran las instituciones asociadas. Donde todo el mundo puede entrar, esto prevalece sobre un bloqueo.
servers-lists = Listas
servers-download-blocked = Descargar los bloqueados y limitados
servers-download-allowed = Descargar los permitidos
servers-download-form = Ambas son archivos CSV, tal como los lee Mastodon.
servers-import = Importar una lista
servers-import-hint = Pegue un CSV como los que exporta Mastodon, con las columnas #domain, #severity y otras. Lo que ya se ha decidido aquí se queda como está, y una lista no bloquea nunca a las instituciones asociadas.
servers-try = Ver qué pasaría
servers-take-in = Importar
servers-refused = Rechazado en los buzones de entrada, en siete días
servers-refused-none = No se ha rechazado nada.
servers-ignored = Aceptado, sin que haya cambiado nada
lists-unusable = La lista no se puede usar
lists-would = Esto es lo que pasaría
lists-done = La lista se ha importado
lists-counts = Nuevos: { $new }. Sin cambios: { $same }.
lists-added = Importados: { $hosts }
lists-kept = Con otra decisión aquí, que se mantiene: { $hosts }
lists-partners = Asociados, y por tanto no bloqueados: { $hosts }
# After it stands why, as a sentence
lists-left-out = Línea { $line } omitida:

# Reports
reports-heading = Avisos
reports-none = No tiene ningún aviso pendiente.
reports-some = { $count ->
    [one] Tiene un aviso pendiente.
   *[other] Tiene { $count } avisos pendientes.
}
reports-receipt = Aviso número { $number }, de { $from }, { $when }
reports-no-reason = No se indica ningún motivo.
reports-forwarded = Se ha remitido al otro servidor.
reports-forward = Remitir al otro servidor
reports-forward-which = Remitir al otro servidor el aviso número { $number }
reports-something = Algo de aquí
reports-refused = Lo que llegó y no cambió nada
reports-refused-none = Nada por ahora.
reports-refused-table = Lo que llegó y no cambió nada, por tipo y motivo
reports-type = Tipo
reports-why = Motivo
reports-often = Cuántas veces
reports-last = Última vez
