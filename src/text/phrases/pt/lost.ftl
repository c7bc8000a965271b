# On the page of a member: passkeys of a device that was lost.
lost-take = Retirar as chaves de acesso
lost-words = Para quem perdeu um dispositivo. Depois entra de outra forma, ou com uma ligação que cria aqui. Certifique-se de que quem pede é mesmo essa pessoa.
# In the log of decisions
lost-deed = Chaves de acesso retiradas
