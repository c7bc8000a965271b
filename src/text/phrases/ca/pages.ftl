# The front page
front-title = { $house }: pràctiques i assaigs
front-description = Pràctiques i assaigs sobre suport familiar i comunitari, publicats per { $house } i les seves institucions associades.
front-heading = El que aquí ajuda les famílies, escrit perquè altres equips ho puguin provar.
front-lede = { $house } publica, pas a pas, el que els seus professionals fan amb les famílies i aprèn d’institucions que fan el mateix.
front-read = Llegiu les nostres pràctiques
front-follow = Seguiu-nos des del vostre servidor
front-address = A Mastodon i xarxes similars: { $address }
front-own = Novetats de la nostra institució
front-all = Totes les pràctiques
front-houses = Institucions que es llegeixen entre elles
front-network = La xarxa
front-travelled = El viatge de «{ $title }»
front-changed = Què ha canviat cada institució
# ActivityPub is the name of a protocol
front-no-partner = Encara no hi ha institucions associades. Tot el que hi ha aquí es pot llegir, seguir i respondre des de qualsevol servidor compatible amb ActivityPub.
front-river = De col·legues de la xarxa
front-nothing = Encara no ha arribat res de les institucions associades.
front-join = Participeu-hi
front-join-how = Cada text es pot comentar: amb un compte d’aquesta institució o des de qualsevol servidor del fedivers.
front-write = Escriviu alguna cosa
front-sign-in = Entreu per escriure
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Què es fa, per a qui i amb quins recursos, perquè altres equips ho puguin provar.
list-practices-nothing = No s’ha trobat cap pràctica. Proveu amb menys paraules o amb una altra institució.
list-essays-lede = Què van aprendre els nostres col·legues en una formació o una visita, i què provaran.
list-essays-nothing = No s’ha trobat cap assaig. Proveu amb menys paraules o amb una altra institució.
list-words = Paraules
list-language = Llengua
list-house = Institució
list-all-languages = Totes les llengües
list-all-houses = Totes les institucions
list-older = Anteriors

# Search
search-lede = Pràctiques i assaigs d’aquesta institució i de les seves institucions associades.
search-empty = Escriviu una o dues paraules: un lloc, un grup de persones, una manera de treballar.
search-nothing = Cap text no conté «{ $words }». Proveu amb menys paraules o amb la paraula en la llengua en què estaria escrit el text.

# People
people-lede = Persones d’aquesta institució que escriuen aquí amb el seu nom.
people-nobody = Encara ningú no ha publicat cap text aquí.
people-texts = { $count ->
    [one] Un text
   *[other] { $count } textos
}
person-follow = Per seguir des del vostre servidor: { $address }
person-texts = Textos
person-nothing = Encara no hi ha res publicat.

# The network
network-none = { $house } encara no té institucions associades.
network-some = { $count ->
    [one] { $house } i una altra institució es mostren mútuament els seus textos.
   *[other] { $house } i { $count } institucions més es mostren mútuament els seus textos.
}
network-begin = L’administració d’aquesta institució pot proposar a una altra que s’hi associï. A partir d’aleshores, cadascuna mostra els textos de l’altra.
network-how = Com funciona
network-how-words = Cada institució té un servidor propi i conserva els seus textos. El que publica per a la xarxa o per a tothom arriba en segons a les seves institucions associades; el que retira també hi desapareix. No hi ha cap centre.

# About
about-title = Qui som
about-heading = Sobre { $house }
about-find = Què hi trobareu
about-find-words = Pràctiques: què es fa, per a qui i amb quins recursos, pas a pas. Assaigs: què van aprendre els nostres col·legues en una formació o una visita d’intercanvi, i què provaran. Els escriuen les persones que fan la feina, i no s’hi descriu ningú que es pogués reconèixer.
about-follow = Seguiu-nos des del vostre servidor
about-follow-words = Si teniu un compte a Mastodon o a qualsevol altre servidor compatible amb ActivityPub, enganxeu la nostra adreça al seu cercador i seguiu el compte. Els textos nous apareixeran a la vostra cronologia; les vostres respostes apareixeran aquí, a sota del text.
about-partner = Associar-se
about-partner-words = Les institucions que tenen un servidor d’aquest tipus es poden associar: cadascuna mostra llavors els textos de l’altra que són públics o per a la xarxa. L’adreça del nostre servidor és { $host }.
