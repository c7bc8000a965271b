# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versões
history-title = Versões de { $title }
history-lede = O que foi publicado deste texto e o que mudou de cada vez.
history-field-title = Título
history-field-summary = Resumo
# Beside the number of a version
history-current = A que se lê agora
history-draft = Rascunho, por publicar
history-first = A primeira versão.
# Followed by the names of the fields, with commas between
history-changed = Com alterações: { $fields }
history-same = Sem alterações: { $fields }
history-nothing = Nem uma palavra mudou.
history-kept = Não é mostrada: poderia permitir reconhecer alguém.
history-erased = Suprimida: as suas palavras foram apagadas.
history-older = Versões anteriores

# One version beside another
history-one = Versão { $number } de { $title }
history-since = O que mudou desde a versão { $number }, de { $day }.
history-alone = Não há nenhuma versão anterior que se possa ler aqui.
history-marks = O que saiu está riscado; o que entrou está sublinhado.
# Read aloud before words that went, and before words that came
history-went = Saiu:
history-came = Entrou:
history-folded = { $count ->
    [one] { $count } linha sem alterações
   *[other] { $count } linhas sem alterações
}
history-beside = Comparar com a versão que se lê agora
history-all = Todas as versões

# Taking a version out
history-take-out = Suprimir a versão { $number }
history-out-heading = Suprimir esta versão?
history-out-words = As palavras da versão { $number } de { $title }, e as dos rascunhos que a prepararam, são apagadas definitivamente. Na lista ficam o seu número e a sua data, e o registo indica quem a suprimiu.
history-out-do = Apagar as palavras
history-out-keep = Manter
history-done = A versão foi suprimida. As suas palavras foram apagadas.
# A line of the log of decisions
history-logged = Versão suprimida
