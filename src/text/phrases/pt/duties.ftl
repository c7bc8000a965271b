# The rules of the house: what members and guests may say here
rules-title = Regras desta instituição
rules-lede = O que se pode dizer aqui e o que não se pode. A equipa de moderação decide segundo estas regras e segundo a lei; diz porquê, e qualquer pessoa em causa pode reclamar.
rules-since = Versão { $number }, desde { $day }.
rules-standard = Estas são as regras que vêm com o software; a instituição ainda não escreveu as suas.
rules-versions = Versões anteriores
rules-version = Versão { $number }, desde { $day }
rules-report = Denunciar algo que não as respeita
# The rules that come with the software
rules-families = Ninguém deve poder reconhecer, no que escreve, as pessoas com quem trabalha, nem mesmo a vizinhança.
rules-respect = Escreva sobre as famílias, os colegas e as colegas e quem participa aqui de modo que o possam ler sem se magoarem.
rules-children = Nada que faça mal a crianças e jovens ou os ponha em perigo, nem em palavras nem em imagens.
rules-sources = Diga o que é seu e o que veio de outras pessoas, e respeite as licenças delas.
rules-evidence = Diga o que experimentou e aquilo em que apenas acredita; não venda nada.
rules-law = Nada que a lei proíba: nem ódio, nem ameaças, nem insultos, nem processos confidenciais.
# Where an admin writes them
rules-edit = Escrever as regras
rules-edit-lede = Uma regra por linha. O que guardar é uma nova versão; as anteriores continuam a poder ser lidas, porque foram a base de decisões.
rules-in = Em { $language }
rules-in-hint = Deixe vazio se a instituição não fala esta língua; quem lê recebe então a primeira língua da instituição.
rules-save = Guardar como nova versão
done-rules = As regras foram guardadas como nova versão.
audit-rules = Regras da instituição escritas

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Registo das atividades de tratamento
record-lede = O que o artigo 30.º do RGPD exige que a instituição { $house } mantenha registado sobre este servidor, feito a partir das suas definições. Leia-o com o encarregado ou a encarregada da proteção de dados; copie-o para o registo da sua instituição.
record-who = Quem é responsável
record-who-words = A instituição { $house } é a responsável pelo tratamento; o servidor é { $host }.
record-who-contact = Contacto:
record-who-officer = Encarregado ou encarregada da proteção de dados:
record-why = Para que finalidades
record-why-publish = Descrever e partilhar entre profissionais práticas e ensaios do trabalho com famílias, e conversar sobre eles.
record-why-accounts = { $count ->
    [one] Permitir que uma pessoa inicie sessão e escreva, com uma função própria.
   *[other] Permitir que { $count } pessoas iniciem sessão e escrevam, cada uma com a sua função.
}
record-why-moderate = Responder às denúncias e manter um registo das decisões (artigos 16.º a 20.º do Regulamento dos Serviços Digitais).
record-basis = Com que fundamento jurídico
record-basis-words = Artigo 6.º, n.º 1, alínea e) ou f), do RGPD: funções de interesse público, ou um interesse legítimo no intercâmbio entre profissionais; alínea c) para as denúncias. Os textos não devem conter dados das pessoas acompanhadas; o que possa identificar alguém é verificado antes de seguir (artigo 25.º).
record-whom = Sobre quem e que dados
record-whom-members = Membros: nome, nome de utilizador, endereço de e-mail, função, resumo criptográfico (hash) da palavra-passe, textos com revisões, contas que seguem, o que guardaram, sessões.
record-whom-others = Pessoas de outros servidores que seguem, respondem ou são seguidas: nome, endereço, imagem, textos públicos.
record-whom-reporters = Pessoas que denunciam algo: as palavras da denúncia e, se os indicarem, o nome e o endereço de e-mail.
record-receivers = Destinatários
record-receivers-partners = Parceiras, para os textos da rede: { $partners }.
record-receivers-nobody = Parceiras, para os textos da rede. Ainda não há nenhuma.
record-receivers-open = Para os textos públicos: todos os servidores a partir dos quais alguém os segue.
record-receivers-allowed = Para os textos públicos: as parceiras e os servidores que foram autorizados.
record-receivers-none = Para os textos públicos: nenhum outro servidor.
record-countries = Parceiras fora do Espaço Económico Europeu: { $partners }. Diga no seu registo o que torna isso lícito (capítulo V do RGPD).
record-countries-none = Nenhuma parceira está fora do Espaço Económico Europeu, segundo o que as próprias indicam. Os servidores que seguem textos públicos podem estar em qualquer lugar.
record-long = Durante quanto tempo
record-long-texts = Os textos, até que quem os escreveu os retire; depois ficam o endereço e o dia. As contas, até serem eliminadas, com todos os seus textos.
record-long-elsewhere = Os textos de outros servidores, { $days } dias, a não ser que alguém daqui tenha tido a ver com eles; os das parceiras, enquanto durar a parceria.
record-long-reports = As palavras das denúncias, e quem as enviou, { $days } dias depois da decisão; as decisões e o registo da moderação ficam.
record-long-sessions = As sessões, { $days } dias. Os endereços IP não são guardados.
record-how = Como são protegidos
record-how-words = Argon2id para as palavras-passe, resumos criptográficos (hash) para os códigos de acesso (tokens), assinaturas em tudo o que circula entre servidores, separação rigorosa de quem pode ler o quê, palavras apagadas substituídas na base de dados. Da cifragem do transporte, dos discos, das atualizações e do acesso à máquina ocupa-se a instituição.
