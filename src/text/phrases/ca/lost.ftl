# On the page of a member: passkeys of a device that was lost.
lost-take = Treu les claus d’accés
lost-words = Per a qui ha perdut un dispositiu. Després entra d’una altra manera, o amb un enllaç que creeu aquí. Assegureu-vos que qui ho demana és realment aquesta persona.
# In the log of decisions
lost-deed = Claus d’accés tretes
