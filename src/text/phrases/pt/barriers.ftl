# On the accessibility statement: telling the institution what is in the way
barriers-form = Escreva-nos aqui
barriers-page = Que página
barriers-page-hint = O endereço da página; se ficar em branco, trata-se de todas.
barriers-words = O que acontece
barriers-words-hint = O que queria fazer e com quê: um teclado, um leitor de ecrã, letra grande, um telemóvel.
barriers-mail = O seu endereço de e-mail
barriers-mail-hint = Só para a resposta. Pode deixar em branco.
barriers-send = Enviar
# Among the reports, in place of the reason
barriers-cause = Uma barreira para pessoas com deficiência
