# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Autoria
coauthors-title = Autoria de { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Autoria
coauthors-lede = Quem é coautor ou coautora altera o texto e figura consigo na autoria. Ninguém figura sem ter aceitado.
# Beside a name in the list
coauthors-first = Autoria principal
coauthors-since = Coautoria desde: { $day }
coauthors-waits = Convite enviado: { $when }, ainda sem resposta

# Inviting somebody
coauthors-invite-heading = Convidar um ou uma colega
coauthors-invite-words = A pessoa recebe uma notificação e pode ler o rascunho. Só figura na autoria se aceitar.
coauthors-who = Nome nesta instituição
coauthors-who-hint = Por exemplo, @nome. Escreva @ e algumas letras de um nome para escolher.
coauthors-invite = Convidar
coauthors-take-back = Anular o convite
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Anular o convite para { $name }
coauthors-take-off = Remover
coauthors-take-off-whom = Remover da autoria: { $name }
coauthors-take-off-words = Quem é removido da autoria já não pode alterar o texto. O que escreveu fica, e as versões anteriores continuam a indicar quem as guardou.

# What is wrong with an invitation
coauthors-wrong-nobody = Não há nesta instituição ninguém com este nome que possa convidar. Verifique todas as letras.
coauthors-wrong-self = Esta é a sua própria conta.
coauthors-wrong-already = { $name } já figura na autoria ou já tem um convite.
coauthors-wrong-role = { $name } não escreve aqui: a sua função permite ler e comentar. A administração pode alterá-la.
coauthors-wrong-second = { $name } publicou este texto como segunda pessoa. Quem o faz não pode figurar na autoria.
coauthors-wrong-many = Um texto tem, no máximo, { $most } coautores e coautoras, incluindo quem tem um convite.

# For whoever is asked
coauthors-asked = { $name } propõe-lhe que escrevam em conjunto «{ $title }».
coauthors-means = O que significa
coauthors-means-edit = Pode alterar o texto, acrescentar imagens e ver o histórico. Cada parte vê o que a outra alterou.
coauthors-means-named = O seu nome figura ao lado do nome de quem convida onde quer que o texto seja lido, também noutras instituições.
coauthors-means-owner = { $name } publica-o pela primeira vez e é a única pessoa que o pode retirar. Depois disso, também pode publicar novas versões.
coauthors-means-second = Não o pode rever como segunda pessoa, nem agora nem mais tarde.
coauthors-means-leave = Pode sair a qualquer momento. Quando { $name } deixar esta instituição, o texto também desaparece: copie-o antes.
coauthors-read = Ler o rascunho
coauthors-agree = Aceitar
coauthors-decline = Recusar

# For a co-author
coauthors-own = Autoria principal: { $name }
coauthors-own-words = { $name } publica este texto pela primeira vez, decide quem o lê e é a única pessoa que o pode retirar. Quando { $name } deixar esta instituição, o texto também desaparece.
coauthors-copy-words = Pode copiar o texto, tal como está agora, para um rascunho seu, a qualquer momento.
coauthors-copy = Copiar para um rascunho meu
coauthors-leave-heading = Sair
coauthors-leave-words = O seu nome desaparece do texto, aqui e nas instituições que o têm. O que escreveu fica.
coauthors-leave = Sair deste texto
# Beside the form, where the button to publish would stand
coauthors-not-publish = Quem publica este texto é { $name }. Guarde-o e avise quando estiver pronto.

# On the desk
coauthors-desk-asked = Convites para escrever em conjunto
# Below the title of a text
coauthors-desk-asks = { $name } propõe-lhe que o escrevam em conjunto.
coauthors-desk-shared = Escritos com outras pessoas
coauthors-desk-of = Autoria principal: { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Escreve este texto com { $names }. Dê tempo para que o copiem antes de o retirar: também o perdem.
coauthors-delete = Há textos deste membro escritos com { $names }. Também desaparecem: dê tempo aos coautores e coautoras para os copiarem antes.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } e { $last }

# What has just been done
coauthors-done-invited = O convite foi enviado.
coauthors-done-taken-back = O convite foi anulado.
coauthors-done-taken-off = A lista da autoria está agora mais curta.
coauthors-done-agreed = Agora figura na autoria do texto.
coauthors-done-declined = Recusou o convite. Quem o enviou recebe uma notificação.
coauthors-done-left = Saiu do texto.
coauthors-done-copied = Esta é a sua cópia: um rascunho que só a sua conta pode alterar.

# Notifications
heard-author-asked = { $name } propõe-lhe que escrevam um texto em conjunto
heard-author-agreed = { $name } aceitou escrever um texto consigo
heard-author-declined = { $name } recusou escrever um texto consigo
heard-author-left = { $name } saiu de um texto que escrevem em conjunto
heard-author-removed = { $name } removeu o seu nome da autoria de um texto
heard-author-withdrawn = Foi retirado um texto que escreveu com { $name }

# A heading in the file that a member gets with everything kept about them
coauthors-export = Textos que escreve com outras pessoas
