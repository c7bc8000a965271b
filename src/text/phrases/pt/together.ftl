# How a text will look in Mastodon, beside the preview
mastodon-heading = Como se verá no Mastodon
mastodon-words = O Mastodon mostra o título, o resumo e uma ligação. O texto lê-se na nossa página. Outros servidores podem mostrá-lo de outro modo.
mastodon-card = O Mastodon costuma acrescentar, abaixo da ligação, uma pequena pré-visualização da nossa página.
mastodon-no-summary = Ainda não há resumo, por isso lá só se veem o título e a ligação. Duas frases ajudam a decidir se se lê.
mastodon-stays = Este texto não é enviado para o Mastodon. Foi escrito para pessoas que só esta instituição e as suas parceiras conhecem.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } não tem imagem

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Escreva @ e algumas letras de um nome para mencionar alguém. Essa pessoa recebe uma notificação.
# Read aloud as the name of the list of people
mention-list = Pessoas a mencionar
# Read aloud when the list opens
mention-choose = Foram encontradas pessoas. Escolha com as setas e a tecla Enter.
mention-nobody = Não foi encontrado ninguém.
# The page for browsers without script
mention-find = Procurar alguém para mencionar
mention-find-words = Copie o endereço para o seu texto tal como está aqui. A pessoa recebe uma notificação quando o texto for publicado. Quem não está na lista pode ser mencionado pelo endereço completo: @nome@servidor.
mention-question = Nome ou endereço
mention-question-hint = Pelo menos duas letras.
mention-search = Procurar
mention-address = Endereço
