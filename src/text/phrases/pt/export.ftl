# The first page of the folder with everything that a server keeps about a member
export-title = O que a instituição { $house } guarda sobre { $name }
export-lede = Esta pasta contém tudo o que o servidor guarda sobre si, em ficheiros que continuam a poder ser lidos sem ele. Trate-a como um diário: inclui rascunhos e mensagens privadas.
export-texts = O que escreveu
export-comment = Um comentário
export-untitled = Sem título
export-draft = rascunho
export-published = publicado
export-data = Tudo, em forma de dados
export-data-words = Cada ficheiro contém o que uma tabela do servidor sabe sobre si, em JSON. Os momentos são indicados em milissegundos desde 1970. Não estão incluídas palavras-passe, chaves nem nada que permita a outra pessoa agir em seu nome.
export-elsewhere = Para levar consigo
export-elsewhere-words = O seu perfil e os seus textos publicados, tal como outros servidores os leem (ActivityPub), e as pessoas que segue, tal como o Mastodon as importa.
