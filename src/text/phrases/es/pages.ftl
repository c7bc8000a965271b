# The front page
front-title = { $house }: prácticas y ensayos
front-description = Prácticas y ensayos sobre apoyo familiar y comunitario, publicados por { $house } y sus instituciones asociadas.
front-heading = Lo que aquí ayuda a las familias, escrito para que otros equipos puedan probarlo.
front-lede = { $house } publica, paso a paso, lo que sus profesionales hacen con las familias y aprende de instituciones que hacen lo mismo.
front-read = Leer nuestras prácticas
front-follow = Seguirnos desde su servidor
front-address = En Mastodon y redes similares: { $address }
front-own = Novedades de nuestra institución
front-all = Todas las prácticas
front-houses = Instituciones que se leen entre sí
front-network = La red
front-travelled = El viaje de «{ $title }»
front-changed = Qué cambió cada institución
# ActivityPub is the name of a protocol
front-no-partner = Todavía no hay instituciones asociadas. Todo lo que hay aquí se puede leer, seguir y responder desde cualquier servidor compatible con ActivityPub.
front-river = De colegas de la red
front-nothing = Todavía no ha llegado nada de las instituciones asociadas.
front-join = Participe
front-join-how = Cada texto se puede comentar: con una cuenta de esta institución o desde cualquier servidor del fediverso.
front-write = Escribir algo
front-sign-in = Entrar para escribir
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Qué se hace, para quién y con qué recursos, para que otros equipos puedan probarlo.
list-practices-nothing = No se ha encontrado ninguna práctica. Pruebe con menos palabras o con otra institución.
list-essays-lede = Qué aprendieron nuestros colegas en una formación o una visita, y qué van a probar.
list-essays-nothing = No se ha encontrado ningún ensayo. Pruebe con menos palabras o con otra institución.
list-words = Palabras
list-language = Idioma
list-house = Institución
list-all-languages = Todos los idiomas
list-all-houses = Todas las instituciones
list-older = Anteriores

# Search
search-lede = Prácticas y ensayos de esta institución y de sus instituciones asociadas.
search-empty = Escriba una o dos palabras: un lugar, un grupo de personas, una forma de trabajar.
search-nothing = Ningún texto contiene «{ $words }». Pruebe con menos palabras o con la palabra en el idioma en que estaría escrito el texto.

# People
people-lede = Personas de esta institución que escriben aquí con su nombre.
people-nobody = Aún nadie ha publicado un texto aquí.
people-texts = { $count ->
    [one] Un texto
   *[other] { $count } textos
}
person-follow = Para seguir desde su servidor: { $address }
person-texts = Textos
person-nothing = Todavía no hay nada publicado.

# The network
network-none = { $house } todavía no tiene instituciones asociadas.
network-some = { $count ->
    [one] { $house } y otra institución se muestran mutuamente sus textos.
   *[other] { $house } y otras { $count } instituciones se muestran mutuamente sus textos.
}
network-begin = La administración de esta institución puede proponer a otra que se asocie. A partir de entonces, cada una muestra los textos de la otra.
network-how = Cómo funciona
network-how-words = Cada institución tiene un servidor propio y conserva sus propios textos. Lo que publica para la red o para todo el mundo llega en segundos a sus instituciones asociadas; lo que retira desaparece también allí. No hay ningún centro.

# About
about-title = Quiénes somos
about-heading = Sobre { $house }
about-find = Qué encontrará aquí
about-find-words = Prácticas: qué se hace, para quién y con qué recursos, paso a paso. Ensayos: qué aprendieron nuestros colegas en una formación o una visita de intercambio, y qué van a probar. Los escriben las personas que hacen el trabajo, y no se describe a nadie a quien se pudiera reconocer.
about-follow = Seguirnos desde su servidor
about-follow-words = Si tiene una cuenta en Mastodon o en cualquier otro servidor compatible con ActivityPub, pegue nuestra dirección en su buscador y siga la cuenta. Los textos nuevos aparecerán en su cronología; sus respuestas aparecerán aquí, debajo del texto.
about-partner = Asociarse
about-partner-words = Las instituciones que tienen un servidor de este tipo pueden asociarse: cada una muestra entonces los textos de la otra que son públicos o para la red. La dirección de nuestro servidor es { $host }.
