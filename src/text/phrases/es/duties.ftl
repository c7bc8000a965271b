# The rules of the house: what members and guests may say here
rules-title = Normas de esta institución
rules-lede = Qué se puede decir aquí y qué no. El equipo de moderación decide según estas normas y según la ley; dice por qué, y cualquier persona afectada puede reclamar.
rules-since = Versión { $number }, desde el { $day }.
rules-standard = Estas son las normas que vienen con el programa; la institución todavía no ha escrito las suyas.
rules-versions = Versiones anteriores
rules-version = Versión { $number }, desde el { $day }
rules-report = Avisar de algo que las incumple
# The rules that come with the software
rules-families = Nadie debe poder reconocer en lo que usted escribe a las personas con las que trabaja, ni siquiera su vecindario.
rules-respect = Escriba sobre las familias, sobre sus colegas y sobre quienes participan aquí de modo que puedan leerlo sin que les duela.
rules-children = Nada que haga daño a niños, niñas y adolescentes o los ponga en peligro, ni con palabras ni con imágenes.
rules-sources = Diga qué es suyo y qué ha tomado de otras personas, y respete sus licencias.
rules-evidence = Diga qué ha probado y qué solo cree; no venda nada.
rules-law = Nada que la ley prohíba: ni odio, ni amenazas, ni insultos, ni expedientes confidenciales.
# Where an admin writes them
rules-edit = Escribir las normas
rules-edit-lede = Una norma por línea. Lo que guarde será una nueva versión; las anteriores se pueden seguir leyendo, porque se tomaron decisiones según ellas.
rules-in = En { $language }
rules-in-hint = Déjelo vacío si en la institución no se habla este idioma; entonces se mostrarán en el primer idioma de la institución.
rules-save = Guardar como nueva versión
done-rules = Las normas se han guardado como nueva versión.
audit-rules = Normas de la institución escritas

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Registro de las actividades de tratamiento
record-lede = Lo que el artículo 30 del RGPD exige a { $house } que tenga registrado sobre este servidor, generado a partir de su configuración. Léalo con su delegado o delegada de protección de datos; cópielo en el registro de la institución.
record-who = Quién es responsable
record-who-words = { $house } es la entidad responsable del tratamiento; el servidor es { $host }.
record-who-contact = Contacto:
record-who-officer = Delegado o delegada de protección de datos:
record-why = Con qué fines
record-why-publish = Describir y compartir entre profesionales prácticas y ensayos sobre el trabajo con familias, y conversar sobre ellos.
record-why-accounts = { $count ->
    [one] Permitir que una persona inicie sesión y escriba, con un perfil determinado.
   *[other] Permitir que { $count } personas inicien sesión y escriban, cada una con un perfil determinado.
}
record-why-moderate = Responder a los avisos y llevar un registro de las decisiones (artículos 16 a 20 del Reglamento de Servicios Digitales).
record-basis = Con qué base jurídica
record-basis-words = Artículo 6, apartado 1, letras e) o f), del RGPD: una misión de interés público o un interés legítimo en el intercambio entre profesionales; letra c) para los avisos. Los textos no deben contener datos de las personas atendidas; lo que podría identificar a alguien se revisa antes de salir de aquí (artículo 25).
record-whom = Sobre quién y qué datos
record-whom-members = Personas con cuenta: nombre, nombre de usuario, correo electrónico, perfil, resumen criptográfico (hash) de la contraseña, textos con sus revisiones, a quién siguen, qué han guardado, sesiones.
record-whom-others = Personas de otros servidores que siguen, responden o son seguidas: nombre, dirección, imagen, textos públicos.
record-whom-reporters = Personas que envían un aviso: las palabras del aviso y, si los indican, el nombre y el correo electrónico.
record-receivers = Destinatarios
record-receivers-partners = Instituciones asociadas, para los textos de la red: { $partners }.
record-receivers-nobody = Instituciones asociadas, para los textos de la red. Todavía no hay ninguna.
record-receivers-open = Para los textos públicos: todos los servidores desde los que alguien los sigue.
record-receivers-allowed = Para los textos públicos: las instituciones asociadas y los servidores permitidos.
record-receivers-none = Para los textos públicos: ningún otro servidor.
record-countries = Instituciones asociadas fuera del Espacio Económico Europeo: { $partners }. Indique en su registro qué lo hace lícito (capítulo V del RGPD).
record-countries-none = Ninguna institución asociada está fuera del Espacio Económico Europeo, según lo que ellas mismas indican. Los servidores que siguen los textos públicos pueden estar en cualquier lugar.
record-long = Durante cuánto tiempo
record-long-texts = Los textos, hasta que los retiran quienes los escribieron; después quedan la dirección y el día. Las cuentas, hasta que se eliminan, con todos sus textos.
record-long-elsewhere = Los textos de otros servidores, { $days } días, salvo que alguien de aquí haya tenido que ver con ellos; los de las instituciones asociadas, mientras dure la asociación.
record-long-reports = Las palabras de los avisos, y quién los envió, { $days } días después de la decisión; las decisiones y el registro de moderación permanecen.
record-long-sessions = Las sesiones, { $days } días. Las direcciones IP no se guardan.
record-how = Cómo se protegen
record-how-words = Argon2id para las contraseñas, resúmenes criptográficos (hash) para los códigos de acceso (tokens), firmas en todo lo que circula entre servidores, separación estricta de públicos, palabras borradas sobrescritas en la base de datos. Del cifrado del transporte, los discos, las actualizaciones y el acceso a la máquina se ocupa la institución.
