# The first page of the folder with everything that a server keeps about a member
export-title = Lo que { $house } guarda sobre { $name }
export-lede = Esta carpeta contiene todo lo que el servidor guarda sobre usted, en archivos que se pueden seguir leyendo sin él. Trátela como un diario: incluye borradores y mensajes privados.
export-texts = Lo que ha escrito
export-comment = Un comentario
export-untitled = Sin título
export-draft = borrador
export-published = publicado
export-data = Todo, en forma de datos
export-data-words = Cada archivo contiene lo que una tabla del servidor sabe sobre usted, en JSON. Los momentos se indican en milisegundos desde 1970. No se incluyen las contraseñas, las claves ni nada que permita a otra persona actuar en su nombre.
export-elsewhere = Para llevárselo
export-elsewhere-words = Su perfil y sus textos publicados, tal como los leen otros servidores (ActivityPub), y las personas a las que sigue, tal como las importa Mastodon.
