# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Um exemplo
example-why = Famílias recém-chegadas disseram-nos que não conheciam ninguém a quem pedir ajuda. Tínhamos uma cozinha que ao fim da tarde estava vazia. Quem cozinha em conjunto conversa e, passadas algumas semanas, as pessoas perguntavam umas às outras em vez de nos perguntarem a nós.
example-procedures =
    Convidar cada família pessoalmente, com intérprete se for preciso
    Ronda de boas-vindas, 15 minutos: quem está, quem falta
    Cozinhar em grupos mistos, 60 minutos
    Comer em conjunto, com as crianças à mesma mesa
    Combinar quem traz o quê na próxima vez
example-summary = As famílias cozinham e comem juntas de duas em duas semanas na cozinha de uma escola. Ao fim de três meses, a maioria tem por perto alguém a quem pedir ajuda.
example-materials =
    Cozinha com quatro bicos de fogão
    Receitas em cartões ilustrados
    Cantinho de brincar com um tapete
example-tailoring = Quem não pode vir ao fim da tarde junta-se ao grupo de sábado. As famílias com um bebé ficam no lugar ao pé da porta. Antes do primeiro encontro perguntamos o que não se come.
example-fidelity-planned = Depois de cada encontro, duas pessoas da equipa preenchem uma folha: se foram feitos todos os passos, quem falou com quem, o que faremos de outra maneira.
example-observed =
    Ao fim de seis meses, três grupos, 15 famílias:

    | | Antes | Depois |
    | --- | --- | --- |
    | Tem alguém por perto a quem pedir ajuda | 40% | 80% |
    | As crianças ficam nas atividades da tarde | 33% | 73% |
example-core-elements =
    Cozinham as famílias; a equipa não serve
    Uma refeição partilhada no fim
    As mesmas pessoas durante pelo menos oito encontros
example-risks =
    Não enquanto houver em casa violência aberta e sem proteção
    Não como condição para outra ajuda
example-inputs =
    Duas pessoas da educação social, três horas por encontro
    A cozinha de uma escola
example-activities =
    Cozinhar e comer em conjunto
    Uma conversa com cada família a meio do ciclo
example-outputs =
    Oito encontros com cinco famílias
    Uma conversa com cada família
example-outcomes =
    Cada família indica outras duas a quem pediria ajuda
    As crianças ficam para as atividades da tarde na escola
example-assumptions =
    A cozinha fica suficientemente perto para se ir a pé
    As famílias decidem por si se vêm
example-learnt = No centro de dia que visitei, de manhã são mães e pais que abrem a porta, não a equipa. Pareceu-me um pormenor, até ver quem então pergunta a quem.
example-before = Recebemos as famílias a um balcão. Alguém da equipa anota porque vieram, e elas esperam até serem chamadas.
example-meets = A casa deles é mais pequena do que a nossa e todos se conhecem. A porta também é possível para nós; a partilha das chaves não é, com quarenta pessoas na equipa.
example-try-text = A partir de março, às terças-feiras, duas pessoas das famílias e uma da equipa abrem a porta em conjunto. Ao fim de seis semanas, perguntamos às famílias como correu.
