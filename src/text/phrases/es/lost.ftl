# On the page of a member: passkeys of a device that was lost.
lost-take = Quitar las llaves de acceso
lost-words = Para quien ha perdido un dispositivo. Después entra de otra manera, o con un enlace que usted crea aquí. Asegúrese de que quien lo pide es realmente esa persona.
# In the log of decisions
lost-deed = Llaves de acceso quitadas
