# On the accessibility statement: telling the institution what is in the way
barriers-form = Skriv till oss här
barriers-page = Vilken sida det gäller
barriers-page-hint = Sidans adress. Lämna fältet tomt om det gäller alla sidor.
barriers-words = Vad som händer
barriers-words-hint = Vad du ville göra, och med vad: tangentbord, skärmläsare, stor text, telefon.
barriers-mail = Din e-postadress
barriers-mail-hint = Bara för svaret. Kan utelämnas.
barriers-send = Skicka
# Among the reports, in place of the reason
barriers-cause = Ett hinder för personer med funktionsnedsättning
