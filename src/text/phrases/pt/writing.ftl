# What both forms have in common
write-practice-heading = Escrever uma prática
write-essay-heading = Escrever um ensaio
write-save = Guardar rascunho
write-preview = Pré-visualizar
write-publish = Publicar
# Beside a question that has to be answered
write-must = necessário para publicar
write-all-that-fit = Escolha tudo o que se aplica.
write-summary = Em duas frases, para quem tem pressa
write-summary-hint = Aparece em listas e noutros servidores. No máximo, 500 caracteres.
write-language = Língua deste texto
write-language-hint = É nesta língua que será lido em voz alta e pesquisado.
write-audience = Quem o lê
write-audience-hint = Escolha antes de publicar: depois já não muda. O que já circulou pode ser retirado, mas alguém pode ter guardado uma cópia.
write-one-per-line = Um por linha.
write-consent = As pessoas neste texto
write-consent-hint = Necessário para publicar, não para guardar.
write-who-reads = Quem o pode ler
write-when-publish = Quando publicar
write-draft = Rascunho
write-not-allowed = A sua função permite-lhe ler e comentar. Se quiser escrever, fale com quem edita.
write-newer = Entretanto, outra pessoa guardou este texto
write-newer-words = O que escreveu está abaixo, por guardar. Isto é o que está guardado agora; se guardar de novo, será substituído.
write-newer-show = Mostrar o texto guardado
write-sign-in-and-save = Entrar e guardar
write-before = Antes de publicar
# Read aloud before the name of a question
write-done = Feito:
write-needed = Necessário:
write-may-stay-open = Pode ficar em branco:
write-problems = { $count ->
    [one] Há uma resposta a rever
   *[other] Há { $count } respostas a rever
}

# What is saved and who sees it
state-new = Ainda não foi guardado.
state-faulty = Ainda não foi guardado: há respostas a rever.
state-newer = Publicado. Quem lê vê uma versão anterior até que publique esta.
state-published = Publicado: { $when }. Quem lê vê esta versão.
state-draft = Rascunho, última gravação: { $when }. Só o vê quem o escreveu e quem o pode publicar.
state-student = Os seus textos são publicados por profissionais da sua instituição: guarde o texto e mostre o rascunho a um ou uma profissional.

# Who may read it: a name, and a sentence
audience-team = A equipa
audience-team-words = Membros desta instituição que escrevem aqui. Nunca sai do nosso servidor.
audience-institution = Esta instituição
audience-institution-words = Todos os membros desta instituição, incluindo quem só lê. Nunca sai do nosso servidor.
audience-network = A rede
audience-network-alone = Membros desta instituição com sessão iniciada, e das instituições parceiras assim que as houver.
audience-network-words = { $count ->
    [one] Membros desta instituição e da nossa parceira, com sessão iniciada.
   *[other] Membros desta instituição e das nossas { $count } parceiras, com sessão iniciada.
}
audience-public = Todos
audience-public-words = Qualquer pessoa na Web, as nossas parceiras e quem nos segue a partir de outros lugares.

# The people in the text: a name, and a sentence
consent-none-described = Não se descreve ninguém
consent-none-described-words = O texto fala de formas de trabalhar, não de pessoas.
consent-composite = As pessoas são compostas
consent-composite-words = Ninguém existe tal como aqui aparece; misturam-se traços de várias pessoas.
consent-written = Deram consentimento por escrito
consent-written-words = Todas as pessoas que possam ser reconhecidas leram o texto e assinaram.

# What is wrong with an answer
wrong-name-long = Um título tem, no máximo, 150 caracteres.
wrong-summary-long = { $count ->
    [one] Um resumo tem, no máximo, 500 caracteres; este tem { $count }.
   *[other] Um resumo tem, no máximo, 500 caracteres; este tem { $count }.
}
wrong-language = Escolha a língua em que escreve.
wrong-audience = Escolha quem o pode ler.
wrong-consent = Diga como são protegidas as pessoas neste texto.
wrong-group = O tamanho mínimo do grupo não pode ser superior ao máximo.
wrong-number = «{ $typed }» não é um número inteiro até 100 000.
wrong-practice-name = Uma prática precisa de um nome com pelo menos 3 caracteres.
wrong-why = Diga porque o faz.
wrong-procedures = Descreva pelo menos um passo.
wrong-where = Escolha pelo menos um lugar.
wrong-dose = Indique pelo menos um destes números, ou diga que não há um fim definido.
wrong-essay-long = Uma resposta tem, no máximo, 10 000 caracteres.
wrong-essay-name = Um ensaio precisa de um título com pelo menos 3 caracteres.
wrong-essay-empty = Basta uma frase, mas é precisa uma.

# The form of a practice
practice-name = Que nome lhe dá?
practice-name-hint = Um nome que os colegas usariam entre si. De 3 a 150 caracteres.
practice-why = Porque o faz?
practice-why-hint = O problema em que reparou, a ideia por trás da sua resposta, o objetivo. Dois ou três parágrafos.
practice-procedures = O que faz, passo a passo?
practice-procedures-hint = Um passo por linha, por ordem. Comece uma linha com dois espaços para continuar o passo anterior. Por exemplo: Ronda de boas-vindas, 15 minutos.
practice-where = Onde acontece?
practice-target-groups = Para quem?
practice-target-groups-hint = Escolha tudo o que se aplica. As parceiras filtram por estas opções na sua própria língua.
practice-materials = De que precisa?
practice-materials-hint = Uma coisa por linha. Uma ligação depois de uma barra: Cartões com imagens | https://example.org/cards.pdf
practice-providers = Quem o faz?
practice-providers-hint = Uma função por linha: função | quantas pessoas | formação. Por exemplo: Educador/a social | 2 | 20 horas de trabalho de grupo
practice-mode = De que modo se realiza?
practice-unit = Com quem de cada vez?
practice-unit-hint = Uma pessoa, uma família, várias em conjunto.
practice-tailoring = O que adapta a cada família?
practice-tailoring-hint = O que está previsto que varie, e como o decide.
practice-modifications = O que mudou desde o início?
practice-modifications-hint = E porquê. Por exemplo: um ou uma intérprete desde o terceiro grupo.
practice-fidelity-planned = Como verifica se é feita tal como está descrita?
practice-fidelity-planned-hint = Uma lista de verificação, uma segunda pessoa na sala, ainda nada.
practice-fidelity-actual = E como foi na realidade?
practice-fidelity-actual-hint = Por exemplo: 10 de 12 sessões conforme o previsto, em três grupos.
practice-observed = Que mudanças observou?
practice-observed-hint = Em quem, em quantas pessoas, onde e quando. As percentagens de uma tabela são também mostradas em barras. Nenhum número sobre menos de cinco pessoas.
practice-core-elements = O que tem de se manter quando alguém a adapta?
practice-core-elements-hint = Um elemento por linha.
practice-risks = Quando não se deve fazer?
practice-risks-hint = Um risco ou limite por linha.
practice-life-stages = Idades ou fases da vida
practice-settings = Em que tipo de serviço?
practice-settings-hint = Onde as famílias vos encontram, não apenas onde isto acontece.
practice-sectors = Áreas de trabalho
practice-community-resources = Qual é o contributo do bairro?
practice-also-involved = Quem mais participa?
practice-also-involved-hint = Além do seu próprio serviço.
practice-cost-band = Custo além do pessoal
practice-cost-band-hint = Basta uma ideia aproximada.
practice-space = Espaço
practice-space-hint = Por exemplo: uma sala com cozinha.
practice-inputs = Modelo de mudança: o que se investe
practice-activities = O que se faz
practice-outputs = O que se pode contar
practice-outcomes = O que muda para as famílias
practice-assumptions = O que tem de se verificar para que funcione
practice-status = Está em uso?
practice-status-hint = «Com precaução» e «já não recomendada» são mostrados a quem a lê ou a adaptou.
practice-sessions = Sessões
practice-minutes = Minutos cada
practice-every-days = A cada … dias
practice-weeks = Semanas ao todo
practice-group-min = Grupo: de
practice-group-max = Grupo: até
practice-staff-hours = Horas de pessoal
practice-lede = Para publicar, são precisas cinco respostas. As outras ajudam quem quiser experimentar a sua prática noutro lugar; deixe em branco o que não souber.
practice-dose = Quanto, e com que frequência?
practice-dose-hint = Pelo menos um destes. Apenas números.
practice-open-ended = Não tem um fim definido
practice-others = Para que outros a possam experimentar
practice-more = Mais: serviços, bairro, meios, mudança esperada
practice-means = Meios
practice-means-hint = Para um ciclo.
practice-interpreters = Intérpretes ou várias línguas
practice-completeness = Completude
# Translator: in Portuguese the category "one" is for 0 as well, so 0 stands by itself
practice-answered = { $count ->
    [0] Das 12 perguntas que tornam uma prática repetível, ainda nenhuma está respondida.
    [one] Das 12 perguntas que tornam uma prática repetível, está respondida { $count }.
   *[other] Das 12 perguntas que tornam uma prática repetível, estão respondidas { $count }.
}

# The questions of a practice, in a few words
ask-name = O nome
ask-why = Porque o faz
ask-procedures = Os passos
ask-where = Onde
ask-dose = Quanto
ask-materials = De que precisa
ask-providers = Quem o faz
ask-mode = De que modo
ask-tailoring = O que adapta
ask-modifications = O que mudou
ask-fidelity-planned = Como verifica
ask-fidelity-actual = Como foi na realidade

# Answers to choose from
choose-none = Não indicado
choose-individual = Uma pessoa
choose-one-family = Uma família
choose-several-families = Várias famílias juntas
choose-group = Um grupo
choose-community = Uma comunidade
choose-cost-free = Nenhum
choose-cost-low = Baixo
choose-cost-medium = Médio
choose-cost-high = Alto
choose-in-use = Em uso
choose-paused = Em pausa
choose-caution = Em uso, com precaução
choose-withdrawn = Já não recomendada

# The form of an essay
essay-form-name = Título
essay-form-name-hint = O que levaria colegas a querer lê-lo? De 3 a 150 caracteres.
essay-form-learnt = O que aprendeu?
essay-form-learnt-hint = Algo que viu ou ouviu e que não sabia, ou de que já se tinha esquecido.
essay-form-before = Como trabalhava antes?
essay-form-before-hint = Para que quem lê a partir de outro lugar perceba de onde parte.
essay-form-meets = Como se encontram as duas formas de trabalhar?
essay-form-meets-hint = O que combina, o que entra em choque.
essay-form-interaction = Numa palavra, o novo
essay-form-interaction-hint = Em comparação com a forma como trabalhava antes.
essay-form-try-text = O que vai experimentar?
essay-form-try-text-hint = Pode ser pequeno: o quê, com quem, até quando.
essay-form-lede = Depois de uma formação ou de uma visita: quatro perguntas, por palavras suas. Para publicar, são precisas as quatro.
essay-form-length = Uma palavra sobre a extensão
essay-form-length-words = { $count ->
    [one] A maioria dos ensaios que os colegas leem até ao fim tem entre 400 e 900 palavras. O seu tem { $count }.
   *[other] A maioria dos ensaios que os colegas leem até ao fim tem entre 400 e 900 palavras. O seu tem { $count }.
}
ask-title = O título
ask-learnt = O que aprendeu
ask-before = Como trabalhava antes
ask-meets = Como as duas se encontram
ask-try = O que vai experimentar
# These go on from: In one word, the new
choose-replaces = substitui o que fazíamos
choose-complements = complementa o que fazíamos
choose-conflicts = entra em conflito com isso
choose-unclear = ainda não está claro

# The preview
preview-title = Pré-visualização: { $title }
preview-how = É assim que será visto por quem o ler.
preview-back = Voltar à escrita
preview-team = Só a equipa o vai ler.
preview-institution = Só membros desta instituição o vão ler.
preview-network = Vão lê-lo membros desta instituição e das instituições parceiras, com sessão iniciada.
preview-public = Todos o poderão ler.
