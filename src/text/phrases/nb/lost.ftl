# On the page of a member: passkeys of a device that was lost.
lost-take = Ta bort tilgangsnøklene
lost-words = For den som har mistet en enhet. Etterpå logger personen inn på en annen måte, eller med en lenke som du lager her. Forsikre deg om at det virkelig er personen selv som ber om det.
# In the log of decisions
lost-deed = Tilgangsnøkler tatt bort
