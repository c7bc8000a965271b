# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = «{ $words }» é um número de identificação pessoal ou de conta ({ $number }). Identifica com certeza uma só pessoa: apague-o.
safeguard-number-ask = «{ $words }» pode ser um número de identificação pessoal ({ $number }). Apague-o ou diga que outra coisa é.
safeguard-email = «{ $words }» é um endereço de e-mail. Leva diretamente a uma pessoa: apague-o.
safeguard-phone = «{ $words }» é um número de telefone. Leva diretamente a uma pessoa: apague-o.
safeguard-record = «{ $words }» é o número de um processo ou de um documento. Com ele pode encontrar-se alguém: apague-o.
safeguard-birth = «{ $words }» é uma data de nascimento. Em vez disso, escreva a idade em anos ou a fase da vida.
safeguard-date = «{ $words }» é uma data exata. Se faz parte da história de uma família, escreva antes a estação do ano ou o ano.
safeguard-age = «{ $words }»: são poucas as pessoas com esta idade. Em vez disso, escreva «mais de 89 anos» ou «idade muito avançada».
safeguard-initials = «{ $words }»: iniciais com uma idade apontam para uma pessoa. Use um nome próprio inventado, ou nenhum.
safeguard-address = «{ $words }» parece uma rua com o número da porta. Em vez disso, escreva que tipo de lugar é.
safeguard-postcode = «{ $words }» parece um código postal partilhado por poucas casas. Apague-o.
safeguard-profile = «{ $words }» leva a um perfil numa rede social. Se for de uma pessoa que acompanha no seu trabalho, apague-o.
safeguard-ip = «{ $words }» é o endereço de um dispositivo na Internet. Apague-o.
safeguard-honorific = «{ $words }» nomeia uma pessoa com uma forma de tratamento. Em vez disso, escreva o seu papel: uma mãe, um vizinho, uma professora.
safeguard-name = «{ $words }» pode ser o nome de uma pessoa. Apague-o ou diga que é de um ou uma colega, de alguém com obra publicada ou de uma personagem fictícia.
safeguard-kin = «{ $words }» está onde estaria o nome de um familiar ou de uma pessoa que acompanha no seu trabalho. Apague-o ou diga que é fictício.
safeguard-singling = A idade, o lugar, o diagnóstico, a família ou um acontecimento, em conjunto, podem revelar de quem se trata, mesmo sem nome. Mude ou omita alguns destes dados.
safeguard-too-large = O texto é demasiado grande para ser verificado por inteiro. Encurte-o ou divida-o.
safeguard-again = Se não permite reconhecer ninguém, envie-o mais uma vez sem alterações.

# The answers to a finding
answer-removed = Já apaguei
answer-colleague = É um ou uma colega, ou alguém com obra publicada
answer-fictional = É fictício
answer-nobody = Não nomeia ninguém
finding-must-go = Tem de ser apagado antes de o texto poder ser publicado.

# The ethics checklist, and the second person
write-ethics = Antes que outros o leiam
write-ethics-hint = Necessário para publicar para a rede ou para todos. Assinale aquilo por que pode responder; o que não puder assinalar, leve-o a um ou uma colega.
ethics-nobody = Ninguém pode reconhecer as pessoas que nele aparecem, nem sequer quem vive ao lado.
ethics-consented = As pessoas do texto são compostas, ou deram o seu consentimento.
ethics-withdrawal = Quem consentiu sabe como retirar o consentimento, em qualquer momento.
ethics-minors = Quando se fala de crianças ou jovens, foram ouvidos de uma forma adequada à sua idade.
ethics-others = Também estão protegidos familiares, vizinhos e colegas.
ethics-power = Pensei no que posso decidir sobre as pessoas descritas e se podiam dizer que não.
ethics-respect = As pessoas descritas poderiam ler cada palavra sem se sentirem magoadas.
ethics-pictures = As imagens não mostram ninguém, ou quem é mostrado deu o seu consentimento; não se vê o rosto de nenhuma criança.
ethics-lawful = Há um fundamento jurídico para o publicar, e o nosso encarregado ou encarregada da proteção de dados está ao corrente quando é necessário.
ethics-colleague = Um ou uma colega leu-o com os olhos de quem vive ao lado.
wrong-ethics = Assinale todos os pontos da lista ou mantenha o texto dentro da sua instituição.
approve-heading = Publicar como segunda pessoa
approve-words = Lê este texto com outros olhos que não os de { $author }. Com as suas respostas, chega a quem o vai ler, em nome de { $author }; com o texto segue a indicação de que uma segunda pessoa o leu.
done-waits = Foi guardado. Como todos o poderão ler, quem edita na sua instituição vai lê-lo e publicá-lo.

# The desk of the data-protection reviewer
stopped-menu = Proteção de dados
stopped-heading = O que foi retido
stopped-count = { $count ->
    [0] Nenhum texto contém algo que o retenha.
    [one] Um texto contém algo que aponta para uma pessoa. Quem o escreveu pode apagar essa parte, ou cabe a si deixá-la ficar.
   *[other] { $count } textos contêm algo que aponta para uma pessoa. Quem os escreveu pode apagar essa parte, ou cabe a si deixá-la ficar.
}
stopped-reason = Porque pode ficar
stopped-reason-hint = Fica registado com o seu nome e a hora.
stopped-overrule = Deixar ficar

# The page about how texts are checked
checked-heading = Como os textos são verificados antes de seguirem
checked-second = Um texto para todos é também lido e publicado por uma segunda pessoa.
checked-lede = Os textos aqui reunidos nascem do trabalho com famílias. Ninguém deveria poder reconhecer as pessoas que neles aparecem, nem sequer quem vive ao lado. Um programa ajuda quem escreve a ver o que poderia denunciar alguém. Funciona neste servidor; para isso, nenhum texto é enviado a mais ninguém.
checked-looks = O que procura
checked-numbers = Números de identificação pessoal de treze países, pela forma e pelo dígito de controlo, e contas bancárias.
checked-ways = Endereços de e-mail, números de telefone, perfis em redes sociais, endereços de dispositivos, números de processos e de documentos.
checked-days = Datas de nascimento, datas exatas, idades acima de 89 anos, ruas com número, códigos postais britânicos.
checked-people = Pessoas nomeadas com uma forma de tratamento, nomes a seguir a um parentesco («o seu filho …»), nomes próprios de uma lista e duas palavras que parecem um nome.
checked-stories = Parágrafos em que se juntam pelo menos três destes dados: idade, localidade pequena, diagnóstico, tamanho da família e um acontecimento raro.
checked-fields = Lê o título, o resumo, todas as respostas do formulário e todos os comentários. Algarismos de outros sistemas de escrita, caracteres invisíveis, espaços entre algarismos e números divididos por marcas de formatação ou entre duas respostas não fazem diferença.
checked-then = O que acontece com o que encontra
checked-answers = O que aponta com certeza para uma só pessoa tem de ser apagado; só quem faz a revisão de proteção de dados na instituição pode deixá-lo ficar, com um motivo que fica registado. Sobre tudo o resto pergunta-se a quem escreveu: apaga-o, ou trata-se de um ou uma colega ou de alguém com obra publicada, é fictício, ou não nomeia ninguém. Uma lista de nomes, só por si, nunca retém um texto. Para a equipa, nada é retido; para a instituição, só o que aponta para uma só pessoa; para a rede e para todos, é preciso responder a todas as perguntas.
checked-travels = Com o texto segue a indicação de que foi verificado, quando e com que versão das regras ({ $checker }). O que foi encontrado não segue com ele nem é guardado: fica apenas um resumo criptográfico (hash) das respostas dadas, que é apagado com o texto.
checked-blind = O que não consegue ver
checked-lived = Histórias que só uma família pode ter vivido, contadas sem nenhum destes sinais.
checked-nicknames = Alcunhas, nomes em minúsculas, nomes que são palavras comuns e nomes pouco habituais que aparecem sozinhos.
checked-places = Lugares, escolas e datas que dizem a quem conhece as pessoas de quem se trata.
checked-faces = Rostos, vozes e tudo o mais em imagens e gravações.
checked-together = Quem poderia ser reconhecido em conjunto com outros textos, jornais ou boatos.
checked-judgement = Nenhum programa pode prometer que ninguém seja reconhecível. Não substitui o juízo de quem escreve, nem o consentimento das pessoas em causa, nem um ou uma colega que leia o texto com os olhos de quem vive ao lado.

# Above the preview of a draft
preview-safe = Alguém poderia ser reconhecido?
preview-safe-nothing = Não foi encontrado nenhum nome, número ou endereço. Nenhum programa vê tudo: leia-o mais uma vez como o leria quem vive ao lado da família.
preview-safe-found = { $count ->
    [one] Uma passagem pode revelar quem é alguém. Ao publicar, ser-lhe-á feita uma pergunta sobre ela.
   *[other] { $count } passagens podem revelar quem é alguém. Ao publicar, ser-lhe-á feita uma pergunta sobre cada uma.
}
