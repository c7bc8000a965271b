# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = «{ $words }» es un número de identificación personal o de cuenta ({ $number }). Identifica con certeza a una persona: quítelo.
safeguard-number-ask = «{ $words }» podría ser un número de identificación personal ({ $number }). Quítelo o indique qué otra cosa es.
safeguard-email = «{ $words }» es una dirección de correo electrónico. Conduce directamente a una persona: quítela.
safeguard-phone = «{ $words }» es un número de teléfono. Conduce directamente a una persona: quítelo.
safeguard-record = «{ $words }» es el número de un expediente o de un documento. Con él se puede localizar a alguien: quítelo.
safeguard-birth = «{ $words }» es una fecha de nacimiento. Escriba en su lugar la edad en años o la etapa de la vida.
safeguard-date = «{ $words }» es una fecha exacta. Si forma parte de la historia de una familia, escriba en su lugar la estación o el año.
safeguard-age = «{ $words }»: pocas personas tienen esta edad. Escriba en su lugar «más de 89 años» o «edad muy avanzada».
safeguard-initials = «{ $words }»: unas iniciales junto a una edad apuntan a una persona. Use un nombre de pila inventado, o ninguno.
safeguard-address = «{ $words }» parece una calle con su número. Escriba en su lugar qué tipo de sitio es.
safeguard-postcode = «{ $words }» parece un código postal que comparten pocas viviendas. Quítelo.
safeguard-profile = «{ $words }» lleva a un perfil en una red social. Si es de una persona a la que usted acompaña en su trabajo, quítelo.
safeguard-ip = «{ $words }» es la dirección de un dispositivo en internet. Quítela.
safeguard-honorific = «{ $words }» nombra a una persona con un tratamiento. Escriba en su lugar el papel que tiene: una madre, un vecino, una profesora.
safeguard-name = «{ $words }» podría ser el nombre de una persona. Quítelo o indique que es de un o una colega, de alguien con obra publicada o de un personaje ficticio.
safeguard-kin = «{ $words }» está donde iría el nombre de un familiar o de una persona a la que usted acompaña en su trabajo. Quítelo o indique que es ficticio.
safeguard-singling = La edad, el lugar, el diagnóstico, la familia o un suceso, juntos, pueden revelar de quién se trata, incluso sin nombre. Cambie u omita algunos de estos datos.
safeguard-too-large = El texto es demasiado grande para revisarlo entero. Acórtelo o divídalo.
safeguard-again = Si no permite reconocer a nadie, envíelo otra vez sin cambios.

# The answers to a finding
answer-removed = Lo he quitado
answer-colleague = Es un o una colega, o alguien con obra publicada
answer-fictional = Es ficticio
answer-nobody = No nombra a nadie
finding-must-go = Hay que quitarlo para poder publicar el texto.

# The ethics checklist, and the second person
write-ethics = Antes de que lo lean otras personas
write-ethics-hint = Necesario para publicar en la red o para todo el mundo. Marque aquello de lo que pueda responder; lo que no pueda marcar, háblelo con un o una colega.
ethics-nobody = Nadie puede reconocer a las personas que aparecen, ni siquiera quien vive al lado.
ethics-consented = Los personajes son compuestos, o las personas han dado su acuerdo.
ethics-withdrawal = Quienes han dado su acuerdo saben cómo retirarlo, en cualquier momento.
ethics-minors = Cuando se habla de niños, niñas o adolescentes, se les ha preguntado de una forma adecuada a su edad.
ethics-others = También se protege a familiares, personas del vecindario y colegas.
ethics-power = He pensado en qué puedo decidir yo sobre las personas descritas y en si podían decir que no.
ethics-respect = Las personas descritas podrían leerlo palabra por palabra sin sentirse heridas.
ethics-pictures = En las imágenes no aparece nadie, o quienes aparecen han dado su acuerdo; no se muestra la cara de ningún niño, niña ni adolescente.
ethics-lawful = Hay una base jurídica para publicarlo, y nuestro delegado o delegada de protección de datos está al corriente cuando hace falta.
ethics-colleague = Un o una colega lo ha leído con los ojos de quien vive al lado.
wrong-ethics = Marque todos los puntos de la lista o deje el texto dentro de su institución.
approve-heading = Publicarlo como segunda persona
approve-words = Usted lee este texto con ojos distintos de los de { $author }. Con sus respuestas llega a quienes lo van a leer, en nombre de { $author }; junto con el texto se transmite que lo ha leído una segunda persona.
done-waits = Se ha guardado. Como lo podrá leer todo el mundo, alguien de su institución con perfil de edición lo leerá y lo publicará.

# The desk of the data-protection reviewer
stopped-menu = Protección de datos
stopped-heading = Lo que se ha retenido
stopped-count = { $count ->
    [0] Ningún texto contiene nada que lo retenga.
    [one] Un texto contiene algo que apunta a una persona. Quien lo ha escrito puede quitarlo, o usted puede permitirlo.
   *[other] { $count } textos contienen algo que apunta a una persona. Quienes los han escrito pueden quitarlo, o usted puede permitirlo.
}
stopped-reason = Por qué se permite
stopped-reason-hint = Queda registrado con su nombre y la hora.
stopped-overrule = Permitirlo

# The page about how texts are checked
checked-heading = Cómo se revisan los textos antes de salir de aquí
checked-second = Un texto para todo el mundo lo lee y lo publica, además, una segunda persona.
checked-lede = Los textos que hay aquí nacen del trabajo con familias. Nadie debería poder reconocer a las personas que aparecen en ellos, ni siquiera quien vive al lado. Un programa ayuda a quien escribe a ver qué podría delatar a alguien. Funciona en este servidor; para ello no se envía ningún texto a nadie más.
checked-looks = Qué busca
checked-numbers = Números de identificación personal de trece países, por su forma y su dígito de control, y cuentas bancarias.
checked-ways = Direcciones de correo electrónico, números de teléfono, perfiles en redes sociales, direcciones de dispositivos, números de expedientes y documentos.
checked-days = Fechas de nacimiento, fechas exactas, edades de más de 89 años, calles con número, códigos postales británicos.
checked-people = Personas nombradas con un tratamiento, nombres que siguen a un parentesco («su hijo …»), nombres de pila de una lista y dos palabras que parecen un nombre.
checked-stories = Párrafos en los que coinciden al menos tres de estos datos: edad, localidad pequeña, diagnóstico, tamaño de la familia y un suceso poco frecuente.
checked-fields = Lee el título, el resumen, todas las respuestas del formulario y todos los comentarios. Las cifras en otros sistemas de escritura, los caracteres invisibles, los espacios entre cifras y los números partidos por marcas de formato o entre dos respuestas no lo despistan.
checked-then = Qué pasa con lo que encuentra
checked-answers = Lo que señala con certeza a una persona se tiene que quitar; solo quien revisa la protección de datos en la institución puede permitirlo, con un motivo que queda registrado. Sobre todo lo demás se pregunta a quien ha escrito el texto: si lo quita, o si se trata de un o una colega o de alguien con obra publicada, si es ficticio o si no nombra a nadie. Una lista de nombres, por sí sola, nunca retiene un texto. Para el equipo no se retiene nada; para la institución, solo lo que apunta a una persona; para la red y para todo el mundo hay que responder a todas las preguntas.
checked-travels = Junto con el texto se transmite que se ha revisado, cuándo y con qué versión de las reglas ({ $checker }). Lo que se ha encontrado no se transmite ni se guarda: solo queda un resumen criptográfico (hash) de lo respondido, que se borra con el texto.
checked-blind = Qué no puede ver
checked-lived = Historias que solo puede haber vivido una familia, contadas sin ninguna de estas señales.
checked-nicknames = Apodos, nombres en minúscula, nombres que son palabras corrientes y nombres poco comunes que aparecen solos.
checked-places = Lugares, escuelas y fechas que revelan de quién se trata a quien conoce a esas personas.
checked-faces = Caras, voces y cualquier otra cosa en imágenes y grabaciones.
checked-together = A quién se podría reconocer si se junta con otros textos, con la prensa o con rumores.
checked-judgement = Ningún programa puede garantizar que no se reconozca a nadie. No sustituye el criterio de quien escribe, ni el consentimiento de las personas afectadas, ni a un o una colega que lea el texto con los ojos de quien vive al lado.

# Above the preview of a draft
preview-safe = ¿Se podría reconocer a alguien?
preview-safe-nothing = No se ha encontrado ningún nombre, número ni dirección. Ningún programa lo ve todo: léalo otra vez como lo leería quien vive al lado de la familia.
preview-safe-found = { $count ->
    [one] Un pasaje podría revelar quién es alguien. Se le preguntará por él al publicar.
   *[other] { $count } pasajes podrían revelar quién es alguien. Se le preguntará por ellos al publicar.
}
