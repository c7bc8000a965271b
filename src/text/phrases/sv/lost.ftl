# On the page of a member: passkeys of a device that was lost.
lost-take = Ta bort lösennycklarna
lost-words = För den som har blivit av med en enhet. Därefter loggar personen in på ett annat sätt, eller med en länk som du skapar här. Försäkra dig om att det verkligen är personen själv som ber om det.
# In the log of decisions
lost-deed = Lösennycklar borttagna
