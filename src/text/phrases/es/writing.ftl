# What both forms have in common
write-practice-heading = Escribir una práctica
write-essay-heading = Escribir un ensayo
write-save = Guardar borrador
write-preview = Vista previa
write-publish = Publicar
# Beside a question that has to be answered
write-must = necesario para publicar
write-all-that-fit = Elija todas las que correspondan.
write-summary = En dos frases, para quien tiene prisa
write-summary-hint = Se muestra en las listas y en otros servidores. Como máximo, 500 caracteres.
write-language = Idioma de este texto
write-language-hint = En este idioma se leerá en voz alta y se buscará.
write-audience = Alcance
write-audience-hint = Elíjalo antes de publicar: después ya no cambia. Lo que ha llegado a otros servidores se puede retirar, pero alguien puede haberse quedado una copia.
write-one-per-line = Uno por línea.
write-consent = Las personas de este texto
write-consent-hint = Necesario para publicar, no para guardar.
write-who-reads = Quién puede leerlo
write-when-publish = Al publicar
write-draft = Borrador
write-not-allowed = Su perfil le permite leer y comentar. Si quiere escribir, pídaselo a alguien con perfil de edición.
write-newer = Entretanto, otra persona ha guardado este texto
write-newer-words = Lo que usted ha escrito está más abajo, sin guardar. Esto es lo que hay guardado ahora; si vuelve a guardar, lo sustituirá.
write-newer-show = Mostrar el texto guardado
write-sign-in-and-save = Entrar y guardar
write-before = Antes de publicar
# Read aloud before the name of a question
write-done = Hecho:
write-needed = Falta:
write-may-stay-open = Puede quedar en blanco:
write-problems = { $count ->
    [one] Hay que revisar una respuesta
   *[other] Hay que revisar { $count } respuestas
}

# What is saved and who sees it
state-new = Aún no se ha guardado.
state-faulty = Aún no se ha guardado: hay que revisar algunas respuestas.
state-newer = Publicado. Hasta que publique esta versión, se seguirá leyendo una anterior.
state-published = Publicación: { $when }. Esta es la versión que se lee.
state-draft = Borrador, último cambio: { $when }. Solo lo ven quien lo ha escrito y quienes pueden publicarlo.
state-student = Sus textos los publica alguien de su institución con perfil de profesional: guarde el texto y enséñele el borrador.

# Who may read it: a name, and a sentence
audience-team = El equipo
audience-team-words = Las personas de esta institución que escriben aquí. No sale nunca de nuestro servidor.
audience-institution = Esta institución
audience-institution-words = Todas las personas de esta institución que tienen cuenta, también las que solo leen. No sale nunca de nuestro servidor.
audience-network = La red
audience-network-alone = Quienes inicien sesión en esta institución y, en cuanto las haya, en instituciones asociadas.
audience-network-words = { $count ->
    [one] Quienes inicien sesión en esta institución y en nuestra institución asociada.
   *[other] Quienes inicien sesión en esta institución y en nuestras { $count } instituciones asociadas.
}
audience-public = Todo el mundo
audience-public-words = Cualquier persona en la web, nuestras instituciones asociadas y quienes nos siguen desde otros lugares.

# The people in the text: a name, and a sentence
consent-none-described = No se describe a nadie
consent-none-described-words = El texto habla de formas de trabajar, no de personas.
consent-composite = Los personajes son compuestos
consent-composite-words = Nadie existe tal como aparece; se mezclan rasgos de varias personas.
consent-written = Han dado su acuerdo por escrito
consent-written-words = Todas las personas a quienes se podría reconocer han leído el texto y han firmado.

# What is wrong with an answer
wrong-name-long = Un título tiene como máximo 150 caracteres.
wrong-summary-long = { $count ->
    [one] Un resumen tiene como máximo 500 caracteres; este tiene { $count }.
   *[other] Un resumen tiene como máximo 500 caracteres; este tiene { $count }.
}
wrong-language = Elija el idioma en que escribe.
wrong-audience = Elija quién puede leerlo.
wrong-consent = Indique cómo se protege a las personas de este texto.
wrong-group = El mínimo del grupo no puede ser mayor que el máximo.
wrong-number = «{ $typed }» no es un número entero de hasta 100.000.
wrong-practice-name = Una práctica necesita un nombre de al menos 3 caracteres.
wrong-why = Indique por qué lo hacen.
wrong-procedures = Describa al menos un paso.
wrong-where = Elija al menos un lugar.
wrong-dose = Indique al menos una de estas cifras, o bien que no tiene fecha de fin.
wrong-essay-long = Una respuesta tiene como máximo 10.000 caracteres.
wrong-essay-name = Un ensayo necesita un título de al menos 3 caracteres.
wrong-essay-empty = Basta con una frase, pero hace falta una.

# The form of a practice
# "Ustedes" is the team: a practice is seldom the work of one person
practice-name = ¿Cómo la llaman ustedes?
practice-name-hint = El nombre que usarían entre colegas. De 3 a 150 caracteres.
practice-why = ¿Por qué lo hacen?
practice-why-hint = El problema que observaron, la idea en que se basa su respuesta, el objetivo. Dos o tres párrafos.
practice-procedures = ¿Qué hacen, paso a paso?
practice-procedures-hint = Un paso por línea, en orden. Empiece una línea con dos espacios para continuar el paso anterior. Por ejemplo: Ronda de bienvenida, 15 minutos.
practice-where = ¿Dónde tiene lugar?
practice-target-groups = ¿Para quién?
practice-target-groups-hint = Elija todas las opciones que correspondan. Las instituciones asociadas filtran por ellas en su propio idioma.
practice-materials = ¿Qué necesitan?
practice-materials-hint = Una cosa por línea. Un enlace, después de una barra: Tarjetas ilustradas | https://example.org/cards.pdf
practice-providers = ¿Quién lo hace?
practice-providers-hint = Un perfil profesional por línea: perfil | cuántas personas | formación. Por ejemplo: Educación social | 2 | 20 horas de trabajo en grupo
practice-mode = ¿Cómo se hace?
practice-unit = ¿Con quién cada vez?
practice-unit-hint = Una persona, una familia, varias juntas.
practice-tailoring = ¿Qué adaptan a cada familia?
practice-tailoring-hint = Qué está previsto que varíe y cómo lo deciden.
practice-modifications = ¿Qué han cambiado desde el principio?
practice-modifications-hint = Y por qué. Por ejemplo: un servicio de interpretación desde el tercer grupo.
practice-fidelity-planned = ¿Cómo comprueban que se hace tal como se describe?
practice-fidelity-planned-hint = Una lista de comprobación, una segunda persona en la sala, todavía nada.
practice-fidelity-actual = ¿Y cómo ha ido en realidad?
practice-fidelity-actual-hint = Por ejemplo: 10 de 12 sesiones según lo previsto, en tres grupos.
practice-observed = ¿Qué cambios han observado?
practice-observed-hint = En quiénes, cuántos, dónde y cuándo. Los porcentajes de una tabla se muestran también como barras. Ninguna cifra sobre menos de cinco personas.
practice-core-elements = ¿Qué hay que mantener si alguien la adapta?
practice-core-elements-hint = Un elemento por línea.
practice-risks = ¿Cuándo no conviene hacerla?
practice-risks-hint = Un riesgo o un límite por línea.
practice-life-stages = Edades o etapas de la vida
practice-settings = ¿En qué tipo de servicio?
practice-settings-hint = El servicio donde las familias entran en contacto con ustedes, no solo el lugar donde se hace.
practice-sectors = Ámbitos de trabajo
practice-community-resources = ¿Qué aporta el barrio?
practice-also-involved = ¿Quién más participa?
practice-also-involved-hint = Además de su propio servicio.
practice-cost-band = Coste aparte del personal
practice-cost-band-hint = Basta con una impresión.
practice-space = Espacio
practice-space-hint = Por ejemplo: una sala con cocina.
practice-inputs = Modelo lógico: de qué se parte
practice-activities = Qué se hace
practice-outputs = Qué se puede cuantificar
practice-outcomes = Qué cambia para las familias
practice-assumptions = Qué tiene que cumplirse para que funcione
practice-status = ¿Está en uso?
practice-status-hint = «Con precaución» y «ya no se recomienda» se muestran a quien la lee y a quien la ha adaptado.
practice-sessions = Sesiones
practice-minutes = Minutos por sesión
practice-every-days = Cada … días
practice-weeks = Semanas en total
practice-group-min = Grupo: mínimo
practice-group-max = Grupo: máximo
practice-staff-hours = Horas de personal
practice-lede = Para publicar hacen falta cinco respuestas. Las demás facilitan que otros equipos prueben su práctica; deje en blanco lo que no sepa.
practice-dose = ¿Cuánto y cada cuánto?
practice-dose-hint = Al menos uno de estos datos. Solo números.
practice-open-ended = No tiene fecha de fin
practice-others = Para que otros equipos puedan probarla
practice-more = Más: servicios, barrio, medios, cambio esperado
practice-means = Medios
practice-means-hint = Para un ciclo.
practice-interpreters = Interpretación o varios idiomas
practice-completeness = Preguntas respondidas
practice-answered = { $count ->
    [one] Se ha respondido { $count } de las 12 preguntas que hacen que una práctica se pueda repetir.
   *[other] Se han respondido { $count } de las 12 preguntas que hacen que una práctica se pueda repetir.
}

# The questions of a practice, in a few words
ask-name = El nombre
ask-why = El porqué
ask-procedures = Los pasos
ask-where = Dónde
ask-dose = Cuánto
ask-materials = Qué se necesita
ask-providers = Quién lo hace
ask-mode = Cómo se hace
ask-tailoring = Qué se adapta
ask-modifications = Qué ha cambiado
ask-fidelity-planned = Cómo se comprueba
ask-fidelity-actual = Cómo ha ido en realidad

# Answers to choose from
choose-none = Sin indicar
choose-individual = Una persona
choose-one-family = Una familia
choose-several-families = Varias familias juntas
choose-group = Un grupo
choose-community = Una comunidad
choose-cost-free = Ninguno
choose-cost-low = Bajo
choose-cost-medium = Medio
choose-cost-high = Alto
choose-in-use = En uso
choose-paused = En pausa
choose-caution = En uso, con precaución
choose-withdrawn = Ya no se recomienda

# The form of an essay
essay-form-name = Título
essay-form-name-hint = ¿Qué despertaría en sus colegas las ganas de leerlo? De 3 a 150 caracteres.
essay-form-learnt = ¿Qué ha aprendido?
essay-form-learnt-hint = Algo que vio u oyó y que no sabía, o que había olvidado.
essay-form-before = ¿Cómo trabajaban antes?
essay-form-before-hint = Para que quien lea desde otro lugar entienda de dónde parten.
essay-form-meets = ¿Cómo se encuentran ambas formas?
essay-form-meets-hint = Qué encaja y en qué se estorban.
essay-form-interaction = En una palabra, lo nuevo
essay-form-interaction-hint = En comparación con cómo trabajaban antes.
essay-form-try-text = ¿Qué van a probar?
essay-form-try-text-hint = Mejor algo pequeño: qué, con quién, para cuándo.
essay-form-lede = Después de una formación o una visita: cuatro preguntas, con sus propias palabras. Para publicar hay que responder a las cuatro.
essay-form-length = Sobre la extensión
essay-form-length-words = { $count ->
    [one] La mayoría de los ensayos que se leen hasta el final tienen de 400 a 900 palabras. El suyo tiene { $count }.
   *[other] La mayoría de los ensayos que se leen hasta el final tienen de 400 a 900 palabras. El suyo tiene { $count }.
}
ask-title = El título
ask-learnt = Qué ha aprendido
ask-before = Cómo trabajaban antes
ask-meets = Cómo se encuentran ambas
ask-try = Qué van a probar
# These go on from: In one word, the new
choose-replaces = sustituye lo que hacíamos
choose-complements = lo complementa
choose-conflicts = entra en conflicto con ello
choose-unclear = aún no está claro

# The preview
preview-title = Vista previa: { $title }
preview-how = Así lo verán quienes lo lean.
preview-back = Seguir escribiendo
preview-team = Solo lo leerá el equipo.
preview-institution = Solo lo leerán las personas de esta institución.
preview-network = Lo leerán quienes inicien sesión en esta institución y en las instituciones asociadas.
preview-public = Lo leerá todo el mundo.
