# The roles of members
role-reader = Leitor ou leitora
role-student = Estudante
role-practitioner = Profissional
role-editor = Editor ou editora
role-reviewer = Revisor ou revisora de proteção de dados
role-admin = Administrador ou administradora
role-reader-may = Lê o que é para esta instituição e para a rede, comenta e segue contas.
role-student-may = Escreve rascunhos, que são publicados por profissionais.
role-practitioner-may = Escreve e publica.
role-editor-may = Edita e retira textos de outras pessoas, decide sobre denúncias, convida colegas.
role-reviewer-may = Decide sobre o que a verificação dos textos retém, retira textos, decide sobre denúncias.
role-admin-may = Faz tudo o que faz quem edita e trata dos membros, das parceiras, dos servidores e das definições.

# The members of the house, for admins and editors
members-heading = Membros
# One sentence of state after the other
members-count = { $count ->
    [one] Uma pessoa pode iniciar sessão.
   *[other] { $count } pessoas podem iniciar sessão.
}
members-suspended = { $count ->
    [one] Uma conta está suspensa.
   *[other] { $count } contas estão suspensas.
}
members-invited = { $count ->
    [one] Há um convite pendente.
   *[other] Há { $count } convites pendentes.
}
members-not-invited = Não há nenhum convite pendente.
members-not-allowed = Só quem edita ou administra convida colegas.
members-admin-only = Cabe à administração tratar dos membros.
members-people = Pessoas
# The name of the table for who has it read aloud
members-table = Os membros desta instituição
members-person = Pessoa
members-role = Função
members-last = Última visita
members-state = Estado
members-never = nunca
members-fine = pode iniciar sessão
members-shut = conta suspensa
members-decide = Decidir
# Read aloud instead of "Decide"
members-decide-whom = Decidir sobre { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } é membro desde { $day }. Endereço de e-mail: { $email }.
member-seen = Última visita: { $day }.
member-not-seen = Ainda nunca iniciou sessão.
member-is-suspended = Conta suspensa desde { $day }: ninguém pode iniciar sessão com ela.
member-no-password = Ainda não foi escolhida uma palavra-passe.
member-role = Função
member-role-hint = A alteração aplica-se de imediato.
member-role-change = Alterar a função
member-link = Uma ligação para iniciar sessão
member-link-words = Para quem se esqueceu da palavra-passe ou nunca escolheu uma. A ligação inicia a sessão uma só vez, no prazo de 24 horas; cabe a si entregá-la. As ligações anteriores desta pessoa deixam de funcionar.
member-link-make = Criar uma ligação
member-link-made = Com esta ligação, { $name } pode iniciar sessão uma só vez, no prazo de 24 horas. É mostrada só agora.
member-suspend = Suspender
member-suspend-words = Mais ninguém poderá entrar na conta: a sessão termina de imediato nos navegadores e nas aplicações. Os textos ficam onde estão. Pode levantar a suspensão a qualquer momento.
member-suspend-heading = Suspender a conta de { $name }?
member-restore = Levantar a suspensão
member-restore-words = A pessoa pode voltar a iniciar sessão com a palavra-passe que tinha. As aplicações têm de ser ligadas de novo.
member-delete = Eliminar
member-delete-open = Eliminar esta conta
member-delete-words = Para quem sai definitivamente e deseja que nada fique. Antes de isso acontecer, pode ler o que vai desaparecer.
member-delete-heading = Eliminar a conta de { $name }?
member-delete-texts = { $count ->
    [0] Não há nenhum texto desta pessoa.
    [one] Um texto ou comentário é retirado daqui, e pede-se a todos os servidores que o receberam que o apaguem.
   *[other] { $count } textos e comentários são retirados daqui, e pede-se a todos os servidores que os receberam que os apaguem.
}
member-delete-account = O nome, o endereço de e-mail e a palavra-passe são apagados, e a sessão termina em todos os navegadores e aplicações.
member-delete-handle = O nome de utilizador { $handle } fica reservado, para que ninguém seja confundido com esta pessoa.
member-delete-final = Não é possível voltar atrás. Os textos que devam ficar precisam antes de outro autor ou autora: fale com a pessoa.
member-delete-do = Eliminar definitivamente
member-keep = Não alterar nada
member-becomes = Nova função de { $name }: { $role }
member-becomes-do = Alterar a função
member-gave = Até agora: { $role }.
member-last-admin = É a única pessoa que administra. Dê antes esta função a mais alguém.
member-oneself = Esta é a sua própria conta. Peça a outra pessoa da administração.
member-suspended-link = Com a conta suspensa não é possível iniciar sessão. Levante antes a suspensão.
member-back = Todos os membros

# Inviting colleagues
join-heading = Convites
join-lede = Um convite é uma ligação que funciona uma só vez, para uma só pessoa, que escolhe o nome, o nome de utilizador e a palavra-passe.
join-role = Função
join-role-hint = A administração pode alterá-la mais tarde.
join-language = Língua
join-language-hint = A dos e-mails a esta pessoa. As páginas seguem a do navegador.
join-days = Dias
join-days-hint = Durante quanto tempo o convite funciona: de 1 a { $most }.
join-name = Nome
join-name-hint = Só para a sua lista e para preencher previamente o formulário; pode ficar em branco.
join-email = Endereço de e-mail
join-email-hint = Só para a sua lista e para preencher previamente o formulário; pode ficar em branco.
join-make = Criar um convite
join-mail = Enviar por e-mail
# What has just been done
join-sent = O convite está a caminho.
join-made = Entregue esta ligação. É mostrada só agora.
# A label before the address
join-made-link = Ligação
join-open = Convites pendentes
join-none = Não há nenhum convite pendente.
join-table = Convites pendentes
join-whom = Para
join-anybody = quem tiver a ligação
join-until = Válido até
join-take-back = Anular
# Read aloud instead of "Take back"
join-take-back-whom = Anular o convite para { $name }
join-many = Convidar várias pessoas de uma vez

# What can be wrong with an invitation
join-wrong-name = Um nome tem de 1 a 100 caracteres.
join-wrong-email = Isto não é um endereço de e-mail.
join-wrong-needed = Para enviar um e-mail é preciso um endereço.
join-wrong-member = Já há um membro com este endereço de e-mail.
join-wrong-twice = Este endereço de e-mail aparece duas vezes na lista.
join-wrong-role = Esta função não existe. As possíveis são: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Só a administração convida com esta função.
join-wrong-language = Escolha uma destas línguas.
join-wrong-days = Um convite pode funcionar de 1 a { $most } dias.

# Inviting from a list
many-heading = Convidar várias pessoas de uma vez
many-lede = Uma pessoa por linha: endereço de e-mail; nome; função. O nome e a função podem ser omitidos. Primeiro vê o que seria criado; nada é criado antes de o confirmar.
many-lines = A lista
# The example stays as it is, only the names may be those of your language
many-lines-hint = Por exemplo: nora@example.org; Nora Vidal; practitioner
many-usual = A função das linhas que não indicam nenhuma
many-usual-hint = Para as linhas que só têm um endereço, ou um endereço e um nome.
many-look = Verificar a lista
many-file = Ou escolha um ficheiro
many-file-hint = Um ficheiro de texto ou uma tabela guardada como CSV, com as mesmas colunas.
many-file-look = Ler o ficheiro
many-empty = Não há nenhuma linha para ler.
many-too-many = No máximo, { $most } pessoas de uma vez.
many-file-unreadable = Este ficheiro não é de texto. Guarde a tabela como CSV e escolha-a de novo.
many-fine = { $count ->
    [one] Pode ser criado um convite.
   *[other] Podem ser criados { $count } convites.
}
many-faulty = { $count ->
    [one] Há uma linha a rever. Corrija-a abaixo; até lá, nada é criado.
   *[other] Há { $count } linhas a rever. Corrija-as abaixo; até lá, nada é criado.
}
many-table = As linhas da lista
many-line = Linha
many-state = Estado
many-ready = correta
many-make = { $count ->
    [one] Criar um convite
   *[other] Criar { $count } convites
}
many-mail = { $count ->
    [one] Enviá-lo por e-mail
   *[other] Enviá-los por e-mail
}
many-made-heading = Os convites foram criados
many-made = { $count ->
    [one] Uma ligação, para uma pessoa. É mostrada só agora: copie-a.
   *[other] { $count } ligações, cada uma para uma pessoa. São mostradas só agora: copie-as.
}
many-copy = Todos, para copiar: endereço de e-mail; nome; ligação

# Lines of the log of decisions
deed-role = Função alterada
deed-suspended = Conta suspensa
deed-restored = Suspensão levantada
deed-link = Ligação para iniciar sessão criada
deed-deleted = Conta eliminada
deed-invited = Convite criado
deed-invitation-back = Convite anulado

# The settings of the node, for admins
setting-heading = Definições
setting-admin-only = Só a administração vê e altera as definições.
# After a sentence about which servers may talk to this one
setting-state-mail = Os e-mails são enviados.
setting-state-no-mail = Não são enviados e-mails: quem se esquece da palavra-passe não pode voltar a entrar por esta via.
setting-state-unread = { $count ->
    [0] Todas as línguas das páginas foram revistas por alguém que as tem como língua materna.
    [one] Uma língua das páginas ainda não foi revista por alguém que a tenha como língua materna.
   *[other] { $count } línguas das páginas ainda não foram revistas por alguém que as tenha como língua materna.
}
setting-keep = Guardar
setting-too-long = No máximo, { $most } caracteres.
# What has just been done
setting-kept = As definições foram guardadas.
setting-announce = Avisos
# Read aloud before an announcement
setting-announced = Aviso
setting-for-readers = Para todos
setting-for-readers-hint = Uma ou duas frases que aparecem em todas as páginas, para quem quer que as leia. Deixe em branco se não houver nada a anunciar.
setting-for-members = Para os membros
setting-for-members-hint = Só os membros o leem, em todas as páginas. Deixe em branco se não houver nada a anunciar.
setting-about = Sobre a instituição
setting-summary = A frase sobre a instituição
setting-summary-hint = Abre a página principal e aparece no perfil que outras pessoas seguem. Se ficar em branco, é mostrada a frase do ficheiro de configuração.
setting-file = O que está no ficheiro de configuração
setting-file-words = O resto altera-se no ficheiro { $file } e aplica-se quando o servidor é reiniciado. Junto de cada definição está o nome que tem nesse ficheiro. As palavras-passe nunca são mostradas.
setting-not-said = não indicado
setting-yes = sim
setting-no = não
setting-house = Instituição
setting-name = Nome
setting-handle = Nome de utilizador
setting-country = País
setting-town = Localidade
setting-languages = Línguas, a principal em primeiro lugar
setting-contact = Contacto da instituição
setting-officer = Contacto do encarregado ou da encarregada da proteção de dados
setting-network = Rede
setting-address = Endereço
setting-mode = Quem pode comunicar com este servidor
setting-signed = A leitura através de ActivityPub exige uma assinatura
setting-development = Só para testes
setting-storage = Armazenamento
setting-database = Base de dados
setting-media = Pasta das imagens e dos ficheiros
setting-mail = E-mail
setting-mail-server = Servidor de e-mail
setting-mail-from = Remetente dos e-mails
setting-mail-nobody = nenhum
setting-mail-folder = nenhum: cada e-mail torna-se um ficheiro em { $folder }
# After the host of the mail server
setting-mail-sealed = (cifrado)
setting-mail-open = (não cifrado, nesta máquina)
setting-mail-test = Enviar-me um e-mail de teste
setting-mail-none = Se indicar um servidor de e-mail no ficheiro de configuração, os convites, as ligações para quem se esquece da palavra-passe e as novidades podem seguir por e-mail.
setting-mail-taken = O servidor de e-mail aceitou uma mensagem para { $email }. Veja se chegou, também no correio não solicitado.
# What the mail server answered follows, in its own words
setting-mail-refused = Não foi possível entregar o e-mail de teste. A resposta foi:
setting-safeguards = Medidas de proteção
setting-second = Os textos para todos exigem uma segunda pessoa
setting-limits = Limites
setting-guesses = Palavras-passe erradas para uma mesma conta a partir de um mesmo endereço
setting-guesses-from = Palavras-passe erradas a partir de um mesmo endereço
setting-calls = Pedidos da aplicação de uma mesma pessoa
setting-calls-from = Pedidos sem conta a partir de um mesmo endereço
setting-often = { $count ->
    [one] { $count } em { $minutes } minutos
   *[other] { $count } em { $minutes } minutos
}
setting-tongues = Línguas das páginas
setting-tongues-words = Os textos das páginas foram escritos com cuidado em todas as línguas. Enquanto não forem revistos por alguém que tenha essa língua como língua materna, pode haver uma ou outra frase que ninguém diria. Se encontrar alguma, diga-nos.
setting-read = revista por { $name }
setting-unread = ainda não revista por alguém que a tenha como língua materna
setting-deed-announcement = Aviso alterado
setting-deed-summary = Frase sobre a instituição alterada

# What a member hears of: who did what
heard-heading = Notificações
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Uma nova notificação
   *[other] { $count } novas notificações
}
heard-nothing = Ainda não há nada. Quando alguém lhe responder, seguir a sua conta ou guardar algo escrito por si, isso aparece aqui.
heard-no-news = Nada de novo desde a sua última visita.
heard-news = { $count ->
    [one] Há uma notificação nova.
   *[other] Há { $count } notificações novas.
}
# A small mark beside what was not seen before
heard-new = nova
heard-older = Anteriores
heard-reply = { $name } respondeu-lhe
heard-mention = { $name } mencionou a sua conta
heard-status = { $name } publicou algo
heard-reblog = { $name } partilhou algo escrito por si
heard-favourite = { $name } gosta de algo escrito por si
heard-follow = { $name } começou a seguir a sua conta
heard-follow-request = { $name } pede para seguir a sua conta
heard-poll = Terminou uma sondagem de { $name }
heard-update = { $name } alterou um texto partilhado por si
heard-report = { $name } enviou uma denúncia
heard-mail = E-mails
heard-mail-when = Quando receber um e-mail
heard-mail-hint = Todos os e-mails têm uma ligação para deixar de os receber, sem iniciar sessão.
heard-at-once = De imediato
heard-at-once-words = Por cada resposta e cada menção.
heard-daily = Uma vez por dia
heard-daily-words = Um só e-mail com todas as novidades, e nenhum quando não as há.
heard-never = Nunca
heard-never-words = Só aqui.
heard-language = Língua
heard-language-hint = A dos e-mails que recebe. As páginas seguem a do seu navegador.
heard-keep = Guardar
# What has just been done
heard-kept = A sua escolha foi guardada.
heard-no-mail = Este servidor não envia e-mails. A administração pode configurá-lo.
heard-stop-heading = Deixar de receber estes e-mails
heard-stop-words = Deixa de receber e-mails sobre respostas, menções e novidades. As ligações para uma palavra-passe esquecida continuam a chegar quando as pedir.
heard-stop = Deixar de os receber
heard-stopped = Está feito: já não recebe estes e-mails. Na página das suas notificações pode alterar a escolha a qualquer momento.

# The second step of signing in: a code from an app on the phone
second-heading = Início de sessão
second-is-off = Ao iniciar sessão, só lhe é pedida uma palavra-passe.
second-is-on = { $count ->
    [0] Depois da palavra-passe, é-lhe pedido um código da sua aplicação. Não lhe resta nenhum código de recuperação para o caso de perder a aplicação: desative a verificação em dois passos e volte a ativá-la.
    [one] Depois da palavra-passe, é-lhe pedido um código da sua aplicação. Resta-lhe um código de recuperação para o caso de perder a aplicação.
   *[other] Depois da palavra-passe, é-lhe pedido um código da sua aplicação. Restam-lhe { $count } códigos de recuperação para o caso de perder a aplicação.
}
second-why = Com a verificação em dois passos, não basta descobrir a sua palavra-passe para entrar. Precisa de uma aplicação de códigos de uso único no telemóvel ou no computador; a maioria dos gestores de palavras-passe também serve.
second-on = Ativar a verificação em dois passos
second-off = Desativar a verificação em dois passos
second-off-hint = O da sua aplicação, ou um dos códigos de recuperação que guardou.
second-key-words = Leia esta imagem com a sua aplicação. Depois, escreva o código que ela mostrar.
# Read aloud instead of the picture
second-picture = Uma imagem com a chave para a sua aplicação; a mesma chave está abaixo como texto
second-type = Ou escreva esta chave na aplicação:
second-code = Código
second-first-hint = Seis algarismos. Mudam a cada trinta segundos.
second-wrong = Este código não está certo. Cada código funciona uma só vez e durante trinta segundos.
second-codes-heading = Guarde estes códigos
second-codes-words = A verificação em dois passos está ativa. Se perder a aplicação, cada um destes códigos de recuperação permite-lhe entrar uma vez. Imprima-os ou anote-os: são mostrados só agora.
second-codes-kept = Já os guardei
second-enter = Mais um passo
second-enter-hint = O da sua aplicação, ou um dos códigos de recuperação que guardou quando ativou a verificação em dois passos.
second-lost = Perdeu a aplicação e os códigos? A administração da instituição pode desativar a verificação em dois passos da sua conta.
# Where a form is sent again after signing in on the same page
second-elsewhere = Esta conta pede também um código. Inicie sessão noutro separador deste navegador, volte aqui e prima o botão.
# On the page of apps and browsers
second-others = Terminar a sessão em todos os outros navegadores
second-lift = Desativar a verificação em dois passos
second-lift-words = Para quem perdeu a aplicação e os códigos. Certifique-se de que quem pede é mesmo essa pessoa.
second-deed = Verificação em dois passos desativada
