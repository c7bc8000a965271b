# On the accessibility statement: telling the institution what is in the way
barriers-form = Schrijf ons hier
barriers-page = Welke pagina
barriers-page-hint = Het adres van de pagina. Laat je dit leeg, dan gaat het over alle pagina’s.
barriers-words = Wat er gebeurt
barriers-words-hint = Wat je wilde doen, en waarmee: met een toetsenbord, een schermlezer, grote letters, een telefoon.
barriers-mail = Je e-mailadres
barriers-mail-hint = Alleen voor het antwoord. Mag leeg blijven.
barriers-send = Versturen
# Among the reports, in place of the reason
barriers-cause = Een drempel voor mensen met een beperking
