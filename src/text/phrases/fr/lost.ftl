# On the page of a member: passkeys of a device that was lost.
lost-take = Retirer les clés d’accès
lost-words = Pour qui a perdu un appareil. La personne se connecte ensuite d’une autre façon, ou par un lien que vous créez ici. Assurez-vous que la demande vient vraiment de cette personne.
# In the log of decisions
lost-deed = Clés d’accès retirées
