# The translations of a text, on the desk
translations-heading = Traduções
translations-title = Traduções de { $title }
translations-lede = Quem lê vê o texto na língua que entende, com o nome de quem o traduziu, e tem o original a um passo.
translations-original = Original
translations-none = Ainda não há nenhuma tradução.
translations-draft = Rascunho, última gravação: { $when }
translations-published = Publicada: { $when }
translations-newer = Publicada: { $when }. Desde então, o rascunho mudou.
# A mark beside a translation whose original has changed since
translations-older = Anterior ao original atual
translations-add = Acrescentar uma tradução
translations-language = Para que língua
translations-language-hint = Uma língua em que este texto ainda não exista.
translations-begin = Começar
# A button on the page of a text
translations-link = Traduzir
translations-unpublished = Publique primeiro o texto. A tradução parte da versão publicada.

# A translation beside its original
translate-heading = Traduzir para { $language }
translate-title = { $title }: traduzir para { $language }
translate-lede = O original está ao lado de cada campo. Os números, os lugares e as outras escolhas vêm dele.
translate-original = Original
translate-into = Tradução
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Tradução de: { $question }
translate-lines = Uma linha por cada linha do original, pela mesma ordem.
translate-newer = O original mudou desde que esta tradução foi feita
translate-newer-words = Veja o que mudou e altere depois a tradução.
translate-newer-show = O que mudou no original
translate-follows = Esta tradução já diz o que diz o original ao lado.
translate-missing = O original diz algo aqui. Traduza-o também.
translate-count = { $count ->
    [one] O original tem aqui uma linha. Escreva também uma.
   *[other] O original tem aqui { $count } linhas. Escreva outras tantas.
}
translate-faulty = Ainda não foi publicada: há campos a rever. O que escreveu está guardado.
translate-meanwhile = Entretanto, outra pessoa guardou esta tradução. O que escreveu está abaixo, por guardar. Se guardar de novo, substitui a dessa pessoa.
translate-publish = Publicar a tradução
translate-withdraw = Retirar a tradução

# Withdrawing a translation
translate-withdraw-heading = Retirar esta tradução?
translate-withdraw-words = A tradução de { $title } para { $language } é apagada aqui. Também se indica às parceiras que a apaguem. O original e as outras traduções ficam.
translate-withdraw-keep = Manter
translate-done = A tradução está publicada.
translate-gone = A tradução foi retirada.

# On the page of a text
translated-languages = Línguas deste texto
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Traduzido do { $language } por { $name }.
translated-from = Traduzido do { $language }.
translated-older = Esta tradução é anterior ao original atual, que mudou a { $day }.
translated-read-original = Ler o original
