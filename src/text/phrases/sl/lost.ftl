# On the page of a member: passkeys of a device that was lost.
lost-take = Odstrani ključe za dostop
lost-words = Za tiste, ki so izgubili napravo. Potem se prijavijo drugače ali s povezavo, ki jo ustvarite tukaj. Prepričajte se, da za to res prosi ta oseba.
# In the log of decisions
lost-deed = Ključi za dostop odstranjeni
