# On the accessibility statement: telling the institution what is in the way
barriers-form = Escriviu-nos aquí
barriers-page = Quina pàgina
barriers-page-hint = La seva adreça; si es deixa en blanc, es refereix a totes.
barriers-words = Què passa
barriers-words-hint = Què volíeu fer i amb què: un teclat, un lector de pantalla, lletra grossa, un telèfon.
barriers-mail = La vostra adreça de correu electrònic
barriers-mail-hint = Només per a la resposta. La podeu ometre.
barriers-send = Envia
# Among the reports, in place of the reason
barriers-cause = Una barrera per a persones amb discapacitat
