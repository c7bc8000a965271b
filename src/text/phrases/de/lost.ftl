# On the page of a member: passkeys of a device that was lost.
lost-take = Passkeys entfernen
lost-words = Für den Fall, dass die Person ein Gerät verloren hat. Danach meldet sie sich auf andere Weise an oder mit einem Link, den Sie hier erstellen. Vergewissern Sie sich, dass wirklich sie selbst darum bittet.
# In the log of decisions
lost-deed = Passkeys entfernt
