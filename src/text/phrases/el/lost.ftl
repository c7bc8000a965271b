# On the page of a member: passkeys of a device that was lost.
lost-take = Αφαίρεση των κλειδιών πρόσβασης
lost-words = Για όποιον έχασε μια συσκευή. Έπειτα συνδέεται με άλλον τρόπο ή με έναν σύνδεσμο που φτιάχνετε εδώ. Βεβαιωθείτε ότι το ζητά πράγματι το ίδιο το μέλος.
# In the log of decisions
lost-deed = Αφαίρεση κλειδιών πρόσβασης
