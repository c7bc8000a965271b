# On the accessibility statement: telling the institution what is in the way
barriers-form = Scriverci da qui
barriers-page = Quale pagina
barriers-page-hint = Il suo indirizzo; se il campo resta vuoto, si tratta di tutte le pagine.
barriers-words = Che cosa succede
barriers-words-hint = Che cosa si voleva fare, e con che cosa: una tastiera, un lettore di schermo, caratteri grandi, un telefono.
barriers-mail = Indirizzo e-mail
barriers-mail-hint = Solo per la risposta; facoltativo.
barriers-send = Invia
# Among the reports, in place of the reason
barriers-cause = Una barriera per le persone con disabilità
