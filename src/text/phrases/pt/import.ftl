# Beginning a text from a file that was written elsewhere
import-practice = Uma prática a partir de um ficheiro
import-essay = Um ensaio a partir de um ficheiro
import-lede = Escolha um texto que tenha escrito noutro programa. Torna-se um rascunho no formulário; nada é publicado.
import-file = Ficheiro
# $most and $text are megabytes
import-file-hint = Um documento do Word (.docx) até { $most } MB, ou um ficheiro de texto (.md ou .txt) até { $text } MB.
import-read = Ler o ficheiro
# A link to the empty form
import-without = Escrever sem ficheiro
import-kept = O que se conserva
import-kept-words = Conservam-se os títulos, o negrito e o itálico, as ligações, as listas, as tabelas, as citações e as notas de rodapé. Ficam de fora as imagens, os comentários, os nomes de quem escreveu, os cabeçalhos e rodapés das páginas e o que foi eliminado com o registo de alterações.
import-sorted-practice = O que está abaixo de uma pergunta do formulário torna-se a sua resposta, em qualquer das línguas destas páginas. O que vem antes do primeiro título diz porque o faz; tudo o resto se torna passos. Nenhuma palavra do seu texto se perde.
import-sorted-essay = O que está abaixo de uma pergunta do formulário torna-se a sua resposta, em qualquer das línguas destas páginas. Tudo o resto se junta à resposta anterior. Nenhuma palavra do seu texto se perde.
# On the empty form, above a field for a file
import-drop = Já está escrito no Word ou no Google Docs? Escolha o ficheiro ou largue-o aqui, ou cole o texto em qualquer campo. Títulos, listas, tabelas e notas mantêm-se.

# What has just been done; the sentences stand one after the other
import-done = Isto é o que lemos no ficheiro. Nada foi publicado.
import-done-long = Isto é o que lemos no ficheiro. É mais longo do que um rascunho pode ser: encurte-o e depois guarde-o. Nada foi publicado.
import-left-out = { $count ->
    [one] Uma imagem foi omitida.
   *[other] { $count } imagens foram omitidas.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Um título do ficheiro não é uma pergunta do formulário: está entre os passos, com o que vem abaixo dele.
   *[other] { $count } títulos do ficheiro não são perguntas do formulário: estão entre os passos, com o que vem abaixo deles.
}
import-joined = { $count ->
    [one] Um título do ficheiro não é uma pergunta do formulário: juntou-se à resposta anterior, com o que vem abaixo dele.
   *[other] { $count } títulos do ficheiro não são perguntas do formulário: juntaram-se às respostas anteriores, com o que vem abaixo deles.
}

# Why a file was not taken
import-no-word = Este ficheiro não é um documento do Word. Guarde o texto como .docx, .md ou .txt e escolha-o de novo.
import-old = Este documento do Word tem um formato antigo ou está protegido por palavra-passe. Abra-o no seu processador de texto, guarde-o como .docx sem palavra-passe e escolha-o de novo.
import-too-large = Este ficheiro é demasiado grande: no máximo, { $most } MB. Retire-lhe as imagens e escolha-o de novo.
import-text-too-large = Este ficheiro é demasiado grande: um ficheiro de texto tem, no máximo, { $most } MB. Divida-o e escolha a primeira parte.
import-too-long = Este texto é demasiado longo: no máximo, { $most } caracteres. Divida-o e escolha a primeira parte.
import-unpacks = Este ficheiro contém muito mais do que palavras. Copie as palavras para um documento novo e escolha esse.
import-damaged = Este ficheiro está danificado ou foi criado de um modo que aqui não se consegue ler. Abra-o no seu processador de texto, guarde-o de novo como .docx e volte a escolhê-lo.
import-no-text = Este ficheiro não é um documento do Word nem texto simples. Guarde o texto como .docx, .md ou .txt e escolha-o de novo.
import-coding = As letras deste texto não estão guardadas em UTF-8. Guarde-o como .docx, ou como texto em UTF-8, e escolha-o de novo.
import-empty = Não há palavras neste ficheiro. Escolha outro.
