# On the page of a member: passkeys of a device that was lost.
lost-take = Take the passkeys off
lost-words = For who lost a device. They sign in in another way afterwards, or with a link that you make here. Make sure that it is really the person who asks.
# In the log of decisions
lost-deed = passkeys taken off
