# The first page of the folder with everything that a server keeps about a member
export-title = El que { $house } desa sobre { $name }
export-lede = Aquesta carpeta conté tot el que el servidor desa sobre vós, en fitxers que es poden continuar llegint sense el servidor. Tracteu-la com un diari personal: inclou esborranys i missatges privats.
export-texts = El que heu escrit
export-comment = Un comentari
export-untitled = Sense títol
export-draft = esborrany
export-published = publicat
export-data = Tot, en forma de dades
export-data-words = Cada fitxer conté el que una taula del servidor sap sobre vós, en JSON. Els moments s’indiquen en mil·lisegons des del 1970. No s’hi inclouen les contrasenyes, les claus ni res que permeti a una altra persona actuar en nom vostre.
export-elsewhere = Per endur-vos-ho
export-elsewhere-words = El vostre perfil i els vostres textos publicats, tal com els llegeixen altres servidors (ActivityPub), i les persones que seguiu, tal com les importa Mastodon.
