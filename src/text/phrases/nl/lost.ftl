# On the page of a member: passkeys of a device that was lost.
lost-take = Passkeys weghalen
lost-words = Voor als iemand een apparaat kwijt is. Daarna logt die op een andere manier in, of met een link die je hier maakt. Ga na of het echt de persoon zelf is die erom vraagt.
# In the log of decisions
lost-deed = Passkeys weggehaald
