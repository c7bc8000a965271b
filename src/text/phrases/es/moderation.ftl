# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = El { $day }, { $house } tomó una decisión sobre algo suyo.
statement-warn = { $name }, esto es una advertencia. No se ha ocultado ni retirado nada suyo.
statement-hide = Su texto «{ $title }» está oculto en este servidor. Usted y el equipo de moderación pueden seguir leyéndolo aquí, y no se ha perdido nada de él. Las copias que se entregaron antes a otros servidores permanecen allí.
statement-hide-elsewhere = Su texto «{ $title }» está oculto en este servidor: aquí no se muestra a nadie. En su propio servidor y en los demás no cambia nada.
statement-withdraw = Su texto «{ $title }» se ha retirado: sus palabras se han borrado de este servidor y se ha pedido a todos los servidores que lo recibieron que lo borren.
statement-limit = { $name }, a partir de ahora, lo que escriba para otras personas lo publicará alguien más: antes lo leerá una persona con perfil de edición. Mientras tanto, no puede comentar. Lo que ya ha publicado se mantiene.
statement-limit-elsewhere = { $name }, lo que escriba a partir de ahora solo se mostrará en este servidor después de que alguien de aquí lo haya leído. En los demás no cambia nada.
statement-suspend = { $name }, su cuenta en este servidor está suspendida: no puede iniciar sesión. Lo que ya ha publicado se mantiene.
statement-suspend-elsewhere = { $name }, en este servidor ya no se muestra nada de lo que usted escribe. En los demás no cambia nada.
statement-facts = Hechos constatados: { $facts }
statement-law = El fundamento es la ley: { $rule }
statement-rules = El fundamento son las normas de esta institución: { $rule }
statement-origin = La decisión se tomó a raíz de un aviso. No se comunica quién lo envió.
statement-people = Lo han constatado y decidido personas. No se han utilizado medios automatizados.
statement-redress = Si cree que la decisión no es correcta, puede presentar una reclamación, una sola vez, en esta página y hasta el { $day }. Siempre que sea posible, responderá una persona distinta de la que decidió. También puede acudir a los tribunales.
statement-heading = Declaración de motivos
statement-ended = Esta decisión se ha anulado. Ya no es válida.

# The menu and the queue
moderate-menu = Moderación
moderate-only = De los avisos se ocupan quienes tienen perfil de edición, quien revisa la protección de datos y la administración.
moderate-decide = Decidir
moderate-decide-which = Decidir sobre el aviso número { $number }
moderate-text = Leer el texto
moderate-hidden-note = Este texto está oculto por una decisión. Aquí solo pueden leerlo quien lo ha escrito y el equipo de moderación.

# The form
moderate-heading = Decidir sobre el aviso número { $number }
moderate-about = Se refiere a { $name }.
moderate-measure = Qué se hace
moderate-measure-hint = Al ocultarlo, el texto se conserva y se puede volver a mostrar. Al retirarlo, se borra aquí y en todos los servidores que lo recibieron, para siempre.
moderate-nothing = Nada: no hay motivo para actuar
moderate-warn = Advertir a { $name }
moderate-hide = Ocultar «{ $name }»
moderate-withdraw = Retirar «{ $name }»
moderate-limit = Limitar a { $name }
moderate-suspend = Suspender a { $name }
moderate-choose = Elija qué se hace.
moderate-ground = Fundamento
moderate-ground-hint = Necesario siempre que se tome alguna medida.
moderate-ground-law = La ley
moderate-ground-rules = Las normas de esta institución
moderate-rule = Qué ley o qué norma
moderate-rule-hint = El artículo o el apartado, para que la persona pueda leerlo.
moderate-facts = Hechos constatados
moderate-facts-hint = Con palabras sencillas. Los lee la persona afectada: no diga quién envió el aviso ni repita nada que permita identificar a una familia.
moderate-more = Dejar abierto el aviso: voy a decidir sobre más partes
moderate-do = Decidir
moderate-leave = Volver sin decidir

# A decision as moderators read it
moderate-decision = Decisión { $number }
moderate-decided = { $name } tomó esta decisión el { $day }.
moderate-in-force = Está vigente.
moderate-over = Se anuló el { $day }.
moderate-statement = Lo que lee la persona afectada
moderate-no-statement = No se tomó ninguna medida respecto a nadie, así que no hay declaración.
moderate-address = Quienes tienen cuenta aquí encuentran esta declaración en su escritorio. Quien está en otro servidor o no puede iniciar sesión la lee en esta dirección, que usted puede facilitarle: { $address }
moderate-take-back = Anularla
moderate-take-back-reason = Por qué se anula
moderate-take-back-hint = Queda en el registro con su nombre.

# The log
audit-heading = Registro de moderación
audit-sentence = Todas las decisiones con su motivo. Se añaden líneas; ninguna se puede cambiar ni quitar.
audit-none = Todavía no se ha decidido nada.
audit-table = Lo que ha hecho el equipo de moderación, empezando por lo más reciente
audit-when = Cuándo
audit-who = Quién
audit-what = Qué
audit-about = Sobre
audit-reason = Motivo
audit-older = Líneas anteriores
audit-nothing = Sin motivo para actuar
audit-warn = Advertencia
audit-hide = Texto oculto
audit-withdraw = Texto retirado
audit-limit = Limitación
audit-suspend = Suspensión
audit-taken-back = Decisión anulada
audit-forwarded = Aviso remitido

# The desk of a member
rulings-heading = Decisiones de moderación
rulings-warn = Ha recibido una advertencia.
rulings-hide = Se ha ocultado un texto suyo.
rulings-withdraw = Se ha retirado un texto suyo.
rulings-limit = Se le ha aplicado una limitación.
rulings-suspend = Se le ha aplicado una suspensión.
rulings-read = Leer por qué
rulings-read-which = Leer por qué, decisión: { $when }
rulings-acted = Se ha decidido sobre su aviso del { $day }: se ha tomado una medida.
rulings-left = Se ha decidido sobre su aviso del { $day }: no se ha encontrado motivo para actuar. Si no está de acuerdo, envíe otro aviso y explique por qué.

# The public form for reports, for anybody
notice-heading = Enviar un aviso
notice-this = Avisar sobre este texto
notice-lede = Díganos si un texto de aquí es contrario a la ley, permite reconocer a alguien o incumple nuestras normas. Lo leen personas, que deciden en un plazo de siete días. No necesita cuenta.
notice-address = La dirección exacta
notice-address-hint = Tal como aparece en la barra de direcciones en la página del texto. Para un comentario, la dirección que termina en su número.
notice-cause = Motivo del aviso
notice-cause-hint = Elija el que más se acerque.
notice-cause-identifies = Permite reconocer a alguien
notice-cause-child = Hay menores en peligro o que sufren daños
notice-cause-illegal = Es contrario a la ley por otra razón
notice-cause-rules = Incumple las normas de esta institución
notice-words = Qué problema hay
notice-words-hint = Diga en qué parte del texto y por qué. No repita nombres ni direcciones de una familia.
notice-name = Su nombre
notice-name-hint = Solo lo ve el equipo de moderación; quien ha escrito el texto, nunca. No es necesario si hay menores en peligro.
notice-mail = Su dirección de correo electrónico
notice-mail-hint = Por si tenemos que preguntarle algo. No es necesaria si hay menores en peligro.
notice-honest = Hasta donde sé, lo que digo aquí es cierto y está completo.
notice-send = Enviar el aviso
notice-nameless = alguien que no ha indicado su nombre
notice-times = Se ha enviado { $count } veces desde el mismo lugar.
receipt-heading = Hemos recibido su aviso
receipt-keep = Guarde este número: { $number }. Con él, o con la dirección de esta página, puede consultar qué ha pasado con su aviso. No se envía ningún correo.
receipt-received = Llegó el { $day }.
receipt-open = Está pendiente de una decisión, que tomarán personas, a más tardar el { $day }.
receipt-acted = Se decidió el { $day }: se ha tomado una medida.
receipt-left = Se decidió el { $day }: no se ha encontrado motivo para actuar.
receipt-redress = Si no está de acuerdo, envíe otro aviso y explique por qué, o acuda a los tribunales.
receipt-look-up = Ya tiene un acuse de recibo
receipt-number = Su número
receipt-show = Consultarlo
moderate-due = Fecha límite para decidir: { $day }.
moderate-overdue = Fuera de plazo: había que decidir a más tardar el { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Reclamación
appeal-words = Por qué la decisión no es correcta
appeal-words-hint = Con sus propias palabras. Puede reclamar una sola vez.
appeal-send = Reclamar
appeal-waits = Presentó una reclamación el { $day }. Responderá una persona; podrá leer la respuesta en esta página.
appeal-upheld = Su reclamación se respondió el { $day }: la decisión se mantiene.
appeal-reversed = Su reclamación se respondió el { $day }: la decisión no era correcta y se ha anulado.
appeal-reversed-withdrawn = Su reclamación se respondió el { $day }: la decisión no era correcta. Lo que se retiró está borrado y no se puede recuperar; puede publicarlo de nuevo.
appeal-same = En la institución modera una sola persona: la que decidió también ha respondido.
appeal-another = Ha respondido una persona distinta de la que decidió.

# Appeals as moderators see them
appeal-queue = Reclamaciones
appeal-of = { $what }, { $when }
appeal-answer-link = Leer y responder
appeal-answer-which = Leer y responder la reclamación contra la decisión { $number }
appeal-says = Lo que dice la persona afectada
appeal-outcome = La respuesta
appeal-outcome-hint = Si la decisión se anula, lo que se ocultó o limitó vuelve a estar como antes. Lo que se retiró no se puede recuperar.
appeal-uphold = La decisión se mantiene
appeal-reverse = La decisión no era correcta y se anula
appeal-choose = Elija si la decisión se mantiene.
appeal-answer = Por qué
appeal-answer-hint = Lo lee la persona afectada. No diga quién envió el aviso.
appeal-do = Responder
appeal-alone = Esta decisión la tomó usted y nadie más podía responder: así se le comunica a la persona afectada.
audit-appeal-made = Reclamación presentada
audit-appeal-upheld = Reclamación: la decisión se mantiene
audit-appeal-reversed = Reclamación: decisión anulada

# A part of the privacy notice
privacy-reporting = Si envía un aviso
privacy-reporting-words = Lo que escribe, y su nombre y su dirección de correo electrónico si los indica, lo lee el equipo de moderación de esta institución. Puede remitir lo escrito al servidor del que procede el texto, sin decir quién lo escribió. Un resumen criptográfico (hash) de su dirección de red limita cuántos avisos de un mismo remitente pueden estar abiertos; se vacía cuando se decide sobre ellos. Las decisiones quedan registradas, con el nombre de la persona a la que se refieren.
