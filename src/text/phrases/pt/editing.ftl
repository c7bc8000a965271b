# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Formatação: { $field }
tools-bold = Negrito
tools-italic = Itálico
tools-heading = Título
tools-list = Lista
# A list whose items have numbers
tools-numbers = Lista numerada
tools-quote = Citação
tools-link = Ligação
tools-table = Tabela
# A footnote
tools-note = Nota
# The heads of the two columns of a new table, with a bar between them
tools-columns = Primeira coluna|Segunda coluna

# What is said beside the buttons after something was pasted
paste-plain = Era muito longo: foi colado como texto simples, sem formatação.
paste-pictures = Colado. As imagens foram omitidas.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Conservado às { $time }. Quando terminar, guarde o rascunho.
autosave-later = Ainda não foi conservado: o servidor não responde. A tentativa repete-se automaticamente.
autosave-signed-out = A sua sessão terminou. O que escreveu continua aqui: prima «Guardar rascunho» e inicie sessão.
autosave-newer = Entretanto, outra pessoa guardou este texto. Prima «Guardar rascunho» para ver as duas versões.
autosave-not = Não foi possível conservar o que escreveu. Prima «Guardar rascunho» para ver porquê.
# When the form is opened again
autosave-found = Isto é o que escreveu (última alteração: { $when }); ainda não está guardado como rascunho.
autosave-behind = Desde então, outra pessoa guardou este texto: quando guardar, vê as duas versões.
autosave-discard = Mostrar antes o texto guardado
done-discarded = Este é o texto guardado.
