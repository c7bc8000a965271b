# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Preparar este servidor
welcome-menu = Preparação
# How many of the steps are done
welcome-done = { $count ->
    [0] Cinco passos, pela ordem que preferir; ainda nenhum está feito. Pode interromper e voltar mais tarde: esta página fica na sua área pessoal.
    [one] Um dos cinco passos está feito. Pode interromper e voltar mais tarde: esta página fica na sua área pessoal.
   *[other] { $count } dos 5 passos estão feitos. Pode interromper e voltar mais tarde: esta página fica na sua área pessoal.
}
welcome-all-done = Os cinco passos estão feitos.
# Beside the heading of a step
welcome-step-done = feito
welcome-step-open = por fazer
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [0] Preparação deste servidor: ainda nenhum dos cinco passos está feito.
    [one] Preparação deste servidor: um dos cinco passos está feito.
   *[other] Preparação deste servidor: { $count } dos 5 passos estão feitos.
}
welcome-go-on = Continuar a preparação
# What has just been done
done-set-up = O servidor está preparado. A configuração encontra-se em «Administração».

# Step: what readers see first
welcome-house = O que se vê em primeiro lugar
# $languages: names of languages, with commas
welcome-house-words = A instituição { $house } publica nestas línguas: { $languages }. O nome, o país e as línguas estão no ficheiro { $file }; altere-os aí e reinicie o servidor.
welcome-colour = A cor da sua instituição
welcome-colour-hint = Os botões, as ligações e os títulos usam o seu tom, sempre suficientemente escuro ou claro para se ler. Pode alterá-la a qualquer momento.
welcome-colour-use = Usar esta cor
welcome-colour-back = Voltar à cor original
welcome-colour-wrong = Escolha outra cor: um cinzento não tem um tom que as páginas possam usar.
setting-deed-colour = Cor das páginas alterada

# Step: partners
welcome-network = A rede
welcome-network-words = As instituições parceiras mostram os textos umas das outras. Faça um pedido a uma delas, com o endereço do seu servidor. Com um código da administração dessa instituição, a aceitação é imediata.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [0] Nenhum pedido feito
    [one] Um pedido feito
   *[other] { $asked } pedidos feitos
}, { $accepted ->
    [0] nenhum aceite por enquanto.
    [one] um aceite.
   *[other] { $accepted } aceites.
}
welcome-network-known = Instituições indicadas pelas suas parceiras

# Step: mail
welcome-mail = E-mail
welcome-mail-on = Os e-mails são enviados. Um teste mostra se chegam.
welcome-mail-off = Ainda não são enviados e-mails: quem se esquece da palavra-passe tem de recorrer à administração, e os convites são entregues sob a forma de ligações. O servidor de e-mail indica-se no ficheiro, em [mail].
welcome-mail-settings = Configuração do e-mail

# Step: colleagues
welcome-people = Colegas
welcome-people-words = Um convite é uma ligação para uma só pessoa. O primeiro deve ser para uma segunda pessoa que administre, para que a instituição nunca dependa de uma só.
welcome-people-invite = Convidar alguém

# Step: a first text
welcome-text = Uma primeira prática
welcome-text-words = Ninguém se junta a uma casa vazia. Descreva uma coisa que faça com famílias; bastam cinco respostas curtas para a publicar.
welcome-text-write = Escrever uma prática

# Below the steps
welcome-serious = Antes de ser a sério
welcome-serious-words = Faça com que todas as noites seja criada uma cópia de segurança e verifique de vez em quando se é possível lê-la:
welcome-doctor-words = Isto diz se os nomes, o certificado, o relógio, a base de dados e as pastas estão em ordem:
welcome-finish = Já chega: terminar a preparação
welcome-finish-words = O lembrete desaparece da área pessoal. Tudo o que está aqui continua em «Administração».
