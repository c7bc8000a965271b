### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Claus d’accés
passkey-lede = Amb una clau d’accés entreu desbloquejant el vostre dispositiu, amb l’empremta, la cara o el PIN. No se us demana cap contrasenya ni cap codi, i cap altre lloc web no us la pot sostreure.
passkey-none = Encara no teniu cap clau d’accés.
passkey-added = Afegida: { $day }.
passkey-used = Últim ús: { $day }.
passkey-unused = Encara no s’ha fet servir.
passkey-refused-on = Es va rebutjar perquè sembla que n’hi ha una còpia (data: { $day }). Elimineu-la i afegiu-ne una de nova.
passkey-change = Canvia o elimina
# The same link, for who hears it without the list around it
passkey-change-which = Canvia o elimina { $name }
passkey-name = Nom de la clau d’accés
passkey-name-hint = Per reconèixer-la, per exemple «Portàtil» o «Telèfon de la feina».
passkey-name-wrong = Poseu a la clau d’accés un nom de 60 caràcters com a màxim.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = El de l’aplicació, o un dels codis de recuperació que vau guardar. La clau d’accés se us demanarà en lloc de la contrasenya i d’aquest codi.
passkey-add = Afegeix una clau d’accés
passkey-script = Per afegir una clau d’accés, permeteu que aquest lloc web executi JavaScript al vostre navegador. Per entrar amb la contrasenya no cal.
passkey-browser = Aquest navegador no pot fer servir claus d’accés aquí. Proveu-ne un de més recent; amb la contrasenya es pot entrar en qualsevol navegador.
passkey-most = El vostre compte té { $count } claus d’accés, el màxim possible. Elimineu-ne una que ja no feu servir.
passkey-already = Aquest dispositiu ja té una clau d’accés del vostre compte. No s’ha afegit res.
passkey-not-added = No s’ha afegit cap clau d’accés. Torneu a prémer el botó i confirmeu-ho al dispositiu, o feu-ne servir un altre.
passkey-not-kept = La resposta del vostre dispositiu no s’ha pogut fer servir, i per això no s’ha afegit cap clau d’accés. Torneu-ho a provar o feu servir un altre dispositiu.

## One passkey: its name, and how to remove it

passkey-rename = Desa aquest nom
passkey-remove-heading = Elimineu aquesta clau d’accés
passkey-remove-words = Ja no servirà per entrar al vostre compte. Els vostres textos i les altres maneres d’entrar continuen com estan. Esborreu-la també a la configuració del dispositiu.
passkey-remove = Elimina la clau d’accés
passkey-only-way = Trieu una contrasenya abans d’eliminar l’última clau d’accés: sense contrasenya ja no podríeu entrar.
passkey-back = Totes les maneres d’entrar

## Short notes on what has just been done

passkey-done-added = La clau d’accés s’ha afegit. A partir d’ara podeu entrar amb aquesta clau.
passkey-done-renamed = La clau d’accés té el nom nou.
passkey-done-removed = La clau d’accés s’ha eliminat. Ja no serveix per entrar al vostre compte.

## The page for signing in

passkey-button = Entra amb una clau d’accés
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Confirmeu-ho al dispositiu.
passkey-not-used = No heu iniciat la sessió. Torneu a prémer el botó i confirmeu-ho al dispositiu, o feu servir la contrasenya.
passkey-unknown = Aquesta clau d’accés no serveix per a cap compte d’aquí; potser s’ha eliminat. Entreu amb la contrasenya o pregunteu-ho a l’administració d’aquest lloc web.
passkey-late = Han passat més de { $minutes } minuts, o vau començar en un altre navegador. Torneu a prémer el botó.
passkey-copied = Aquesta clau d’accés s’ha rebutjat perquè sembla que n’hi ha una còpia. Entreu amb la contrasenya, elimineu la clau a la pàgina «Inici de sessió» del vostre escriptori i afegiu-ne una de nova.
passkey-offline = El servidor no ha respost. Comproveu la connexió i torneu a prémer el botó.
passkey-full = En aquest moment hi ha massa persones que inicien la sessió. Torneu a prémer el botó d’aquí a un minut o feu servir la contrasenya.

## Mails

passkey-mail-added-subject = S’ha afegit una clau d’accés al vostre compte
passkey-mail-added = S’ha afegit una clau d’accés al compte { $handle } de { $house }. A partir d’ara permet entrar sense contrasenya.
passkey-mail-refused-subject = S’ha rebutjat una clau d’accés del vostre compte
passkey-mail-refused = Algú ha intentat entrar al compte { $handle } de { $house } amb una de les vostres claus d’accés. S’ha rebutjat perquè sembla que n’hi ha una còpia. No hi ha entrat ningú.
passkey-mail-refused-do = Elimineu aquesta clau d’accés a la pàgina «Inici de sessió» del vostre escriptori i afegiu-ne una de nova.
passkey-mail-button = Mostra les meves claus d’accés
passkey-mail-note = No heu estat vós? Doncs elimineu la clau d’accés, trieu una contrasenya nova i tanqueu la sessió en tots els altres navegadors a la pàgina «Aplicacions i navegadors».

## Lines of the privacy notice and of the record of processing

passkey-privacy = Si afegiu claus d’accés: el nom que poseu a cadascuna, la seva clau pública, amb la qual ningú no pot entrar en nom vostre, i els dies en què es va afegir i es va fer servir per última vegada. Una galeta de deu minuts enllaça els passos d’un inici de sessió amb clau d’accés.
passkey-record = Persones amb compte que afegeixen claus d’accés: el nom, la clau pública i quan es va afegir, es va fer servir per última vegada o es va rebutjar cadascuna.
