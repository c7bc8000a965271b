# On the page of a member: passkeys of a device that was lost.
lost-take = Scoateți cheile de acces
lost-words = Pentru cine a pierdut un dispozitiv. După aceea se conectează în alt fel sau cu un link pe care îl faceți aici. Asigurați-vă că cererea vine într-adevăr de la această persoană.
# In the log of decisions
lost-deed = Cheile de acces scoase
