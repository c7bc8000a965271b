# On the page of a member: passkeys of a device that was lost.
lost-take = Poista avainkoodit
lost-words = Sille, joka on kadottanut laitteen. Sen jälkeen hän kirjautuu muulla tavalla tai linkillä, jonka luot täällä. Varmista, että pyytäjä todella on kyseinen henkilö.
# In the log of decisions
lost-deed = Avainkoodit poistettu
