# The front page
front-title = { $house }: práticas e ensaios
front-description = Práticas e ensaios sobre apoio à família e à comunidade, publicados pela instituição { $house } e pelas suas parceiras.
front-heading = O que aqui ajuda as famílias, escrito para que outros o possam experimentar.
front-lede = A instituição { $house } publica o que as suas equipas fazem com as famílias, passo a passo, e aprende com instituições que fazem o mesmo.
front-read = Ler as nossas práticas
front-follow = Seguir-nos a partir do seu servidor
front-address = No Mastodon e em redes semelhantes: { $address }
front-own = Novidades da nossa instituição
front-all = Todas as práticas
front-houses = Instituições que se leem entre si
front-network = A rede
front-travelled = A viagem de «{ $title }»
front-changed = O que cada instituição mudou
# ActivityPub is the name of a protocol
front-no-partner = Ainda não há nenhuma instituição parceira. Tudo o que está aqui pode ser lido, seguido e comentado a partir de qualquer servidor que fale ActivityPub.
front-river = De colegas da rede
front-nothing = Ainda não chegou nada das instituições parceiras.
front-join = Participe
front-join-how = Os colegas comentam por baixo de cada texto: com uma conta desta instituição ou a partir de qualquer servidor do fediverso.
front-write = Escrever um texto
front-sign-in = Entrar para escrever
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = O que se faz, para quem e com que recursos, para que outros o possam experimentar.
list-practices-nothing = Nenhuma prática corresponde. Experimente menos palavras ou outra instituição.
list-essays-lede = O que os colegas aprenderam numa formação ou numa visita, e o que vão experimentar.
list-essays-nothing = Nenhum ensaio corresponde. Experimente menos palavras ou outra instituição.
list-words = Palavras
list-language = Língua
list-house = Instituição
list-all-languages = Todas as línguas
list-all-houses = Todas as instituições
list-older = Mais antigos

# Search
search-lede = Práticas e ensaios desta instituição e das suas parceiras.
search-empty = Escreva uma ou duas palavras: um lugar, um grupo de pessoas, uma forma de trabalhar.
search-nothing = Nada contém «{ $words }». Experimente menos palavras, ou a palavra na língua em que o texto estaria escrito.

# People
people-lede = As pessoas desta instituição que aqui escrevem com o seu nome.
people-nobody = Ainda ninguém publicou aqui um texto.
people-texts = { $count ->
    [one] { $count } texto
   *[other] { $count } textos
}
person-follow = Seguir a partir do seu servidor: { $address }
person-texts = Textos
person-nothing = Ainda não há nada publicado.

# The network
network-none = A instituição { $house } ainda não tem nenhuma parceira.
network-some = { $count ->
    [one] A instituição { $house } e uma outra instituição mostram os textos uma da outra.
   *[other] A instituição { $house } e { $count } outras instituições mostram os textos umas das outras.
}
network-begin = A administração desta instituição pode propor uma parceria a outra instituição. A partir daí, cada uma mostra os textos da outra.
network-how = Como funciona
network-how-words = Cada instituição tem um servidor próprio e guarda os seus próprios textos. O que publica para a rede ou para todos chega às parceiras em segundos; o que retira desaparece também ali. Não há um centro.

# About
about-title = Sobre nós
about-heading = Sobre a instituição { $house }
about-find = O que encontra aqui
about-find-words = Práticas: o que se faz, para quem, com que recursos, passo a passo. Ensaios: o que os colegas aprenderam numa formação ou numa visita de intercâmbio, e o que vão experimentar. Umas e outros são escritos por quem faz o trabalho, e não se descreve ninguém que possa ser reconhecido.
about-follow = Siga-nos a partir do seu servidor
about-follow-words = Se tem uma conta no Mastodon ou em qualquer outro servidor que fale ActivityPub, cole o nosso endereço na pesquisa desse servidor e siga-o. Os novos textos aparecem na sua cronologia; as suas respostas aparecem aqui, por baixo do texto.
about-partner = Tornar-se parceira
about-partner-words = As instituições que têm um servidor deste tipo podem tornar-se parceiras: cada uma mostra então os textos da outra que são públicos ou para a rede. O nosso servidor é { $host }.
