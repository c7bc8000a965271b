# Storage, the days of partners

## The page about storage

storage-heading = Armazenamento
storage-calm = Há espaço: { $size } livres.
storage-tight = O espaço está a acabar: { $size } livres.
storage-young = Dentro de alguns dias será possível dizer a que ritmo o servidor cresce.
storage-still = O servidor não cresceu nas últimas semanas.
storage-lasts = Ao ritmo das últimas semanas, chega para { $span }.
storage-years = Ao ritmo das últimas semanas, chega para anos.
storage-tight-heading = Quando o disco está cheio, ninguém pode escrever
storage-tight-why = De início, quem lê não dá por nada, mas já nada se guarda e nada chega das instituições parceiras.
storage-tight-one = Peça a quem gere a máquina um disco maior, ou que retire o que não é do servidor: cópias de segurança antigas, por exemplo.
storage-tight-two = Os membros retiram dos seus textos as imagens que não são necessárias.
storage-database = Base de dados
storage-pictures = Imagens
storage-free = Livre
storage-daily = Crescimento por dia
storage-apart = A base de dados está num servidor próprio, cujo disco não se vê daqui.
storage-days = Dia a dia
storage-days-hint = Medido a cada hora; as últimas duas semanas.
storage-day = Dia

## Sizes: the units as the language writes them

size-small = menos de 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Últimos dias
partners-days-said = Dos últimos { $days } dias: contacto em { $good }, nem sempre em { $care }, nunca em { $bad }.
partners-compare-all = Comparar todas agora
partners-compared-all = { $count ->
    [one] Uma instituição parceira está a ser comparada; o resultado aparece aqui dentro de momentos.
   *[other] { $count } instituições parceiras estão a ser comparadas; o resultado aparece aqui dentro de momentos.
}
partners-download = Descarregar como tabela (CSV)
