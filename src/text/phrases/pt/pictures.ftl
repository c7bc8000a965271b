# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Imagens de { $title }
pictures-lede = Diga o que mostra cada imagem, para quem não a pode ver. Não mostre o rosto das pessoas que acompanha, salvo se o tiverem aceitado por escrito.
pictures-published = Quem lê vê as imagens tal como as publicou. O que alterar aqui aparece quando publicar o texto de novo.
pictures-none = Ainda não há imagens.
# After the name of a field or a button, for screen readers.
pictures-number = (imagem { $number })
pictures-words = Descreva-a para quem não a pode ver
pictures-words-hint = Uma ou duas frases: o que nela importa para o texto.
pictures-decorative = É apenas decorativa
pictures-missing = Escreva uma descrição ou retire a imagem.
pictures-earlier = Para cima
pictures-later = Para baixo
pictures-off = Retirar
pictures-save = Guardar
pictures-done = Guardar e voltar ao texto
pictures-add-heading = Acrescentar uma imagem
pictures-file = A imagem
pictures-file-hint = JPEG, PNG, WebP ou GIF, até { $most } MB. Apaga-se do ficheiro onde e com que aparelho foi feita.
pictures-add = Acrescentar a imagem
pictures-full = Um texto tem no máximo { $most } imagens. Retire uma para acrescentar outra.
pictures-off-heading = Retiradas
pictures-off-words = Uma imagem retirada pode ser reposta durante um dia.
pictures-put-back = Repor
# What is wrong.
pictures-no-file = Escolha primeiro uma imagem.
pictures-too-large = Esta imagem é demasiado grande. Aceitam-se no máximo { $most } MB e { $pixels } milhões de píxeis: reduza-a e tente de novo.
pictures-no-picture = Este ficheiro não é uma imagem JPEG, PNG, WebP ou GIF.
pictures-broken = Não é possível ler esta imagem: o ficheiro está danificado. Guarde-a de novo com outro programa.
pictures-too-long = Uma descrição tem no máximo { $most } carateres.
pictures-many = Um texto tem no máximo { $most } imagens.
pictures-undescribed = Uma imagem ainda não tem descrição.
# What has been done.
pictures-done-saved = As imagens foram guardadas.
pictures-done-added = A imagem foi acrescentada. Agora descreva-a.
pictures-done-off = A imagem foi retirada. Pode repô-la no fim desta página.
pictures-done-back = A imagem foi reposta.
# In the form of the text.
pictures-heading = Imagens
pictures-hint = Ficam por baixo do texto. Não mostre o rosto das pessoas que acompanha, salvo se o tiverem aceitado por escrito.
pictures-tick = Descrições das imagens
pictures-open = Acrescentar e descrever imagens
