# On the page of a member: passkeys of a device that was lost.
lost-take = Togli le passkey
lost-words = Per chi ha perso un dispositivo. Poi accede in un altro modo, o con un link creato qui. Accertarsi che a chiederlo sia davvero questa persona.
# In the log of decisions
lost-deed = Passkey tolte
