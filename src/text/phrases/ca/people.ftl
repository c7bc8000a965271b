# The roles of members
role-reader = Lectura
role-student = Estudiant
role-practitioner = Professional
role-editor = Edició
role-reviewer = Revisió de la protecció de dades
role-admin = Administració
role-reader-may = Llegeix el que és per a aquesta institució i per a la xarxa, comenta i segueix comptes.
role-student-may = Escriu esborranys; els publica algú amb perfil de professional.
role-practitioner-may = Escriu i publica.
role-editor-may = Edita i retira textos d’altres persones, decideix sobre els avisos, convida col·legues.
role-reviewer-may = Resol el que reté la revisió dels textos, retira textos, decideix sobre els avisos.
role-admin-may = Fa tot el que permet el perfil d’edició i s’ocupa de les persones amb compte, les institucions associades, els servidors i la configuració.

# The members of the house, for admins and editors
members-heading = Persones amb compte
# One sentence of state after the other
members-count = { $count ->
    [one] Una persona pot iniciar la sessió.
   *[other] { $count } persones poden iniciar la sessió.
}
members-suspended = { $count ->
    [one] Un compte està suspès.
   *[other] { $count } comptes estan suspesos.
}
members-invited = { $count ->
    [one] Hi ha una invitació pendent.
   *[other] Hi ha { $count } invitacions pendents.
}
members-not-invited = No hi ha cap invitació pendent.
members-not-allowed = Només conviden col·legues les persones amb perfil d’edició o d’administració.
members-admin-only = De les persones amb compte se n’ocupa l’administració.
members-people = Persones
# The name of the table for who has it read aloud
members-table = Les persones amb compte en aquesta institució
members-person = Persona
members-role = Perfil
members-last = Última visita
members-state = Estat
members-never = mai
members-fine = pot iniciar la sessió
members-shut = compte suspès
members-decide = Decideix
# Read aloud instead of "Decide"
members-decide-whom = Decideix sobre { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } té compte aquí. Data d’alta: { $day }. Correu electrònic: { $email }.
member-seen = Última visita: { $day }.
member-not-seen = Encara no ha iniciat mai la sessió.
member-is-suspended = Compte suspès (data: { $day }): ningú no hi pot iniciar la sessió.
member-no-password = Encara no s’ha triat cap contrasenya.
member-role = Perfil
member-role-hint = El canvi s’aplica de seguida.
member-role-change = Canvia el perfil
member-link = Un enllaç per entrar
member-link-words = Per a qui ha oblidat la contrasenya o no n’ha triat mai cap. L’enllaç permet entrar una sola vegada, en un termini de 24 hores; us correspon a vós lliurar-lo. Els enllaços anteriors d’aquesta persona deixen de servir.
member-link-make = Crea un enllaç
member-link-made = Amb aquest enllaç, { $name } pot entrar una sola vegada, en un termini de 24 hores. Només es mostra ara.
member-suspend = Suspèn
member-suspend-words = Ningú no podrà tornar a entrar al compte: la sessió es tanca de seguida en navegadors i aplicacions. Els textos es queden on són. Podeu aixecar la suspensió en qualsevol moment.
member-suspend-heading = Voleu suspendre el compte { $name }?
member-restore = Aixeca la suspensió
member-restore-words = La persona podrà tornar a entrar amb la contrasenya que tenia. Les aplicacions s’han de tornar a connectar.
member-delete = Elimina
member-delete-open = Elimina aquest compte
member-delete-words = Per a qui se’n va definitivament i vol que no en quedi res. Abans que passi, podreu llegir què desapareixerà.
member-delete-heading = Voleu eliminar el compte { $name }?
member-delete-texts = { $count ->
    [0] No hi ha cap text d’aquesta persona.
    [one] Es retira d’aquí un text o comentari, i s’indica a tots els servidors que el van rebre que l’esborrin.
   *[other] Es retiren d’aquí { $count } textos i comentaris, i s’indica a tots els servidors que els van rebre que els esborrin.
}
member-delete-account = S’esborren el nom, el correu electrònic i la contrasenya, i es tanca la sessió en tots els navegadors i aplicacions.
member-delete-handle = El nom d’usuari { $handle } queda reservat, perquè no es confongui ningú amb aquesta persona.
member-delete-final = Això no es pot desfer. Els textos que s’hagin de quedar necessiten abans un altre autor o una altra autora: parleu-ne amb la persona.
member-delete-do = Elimina definitivament
member-keep = No canviïs res
member-becomes = Nou perfil per a { $name }: { $role }
member-becomes-do = Canvia el perfil
member-gave = Fins ara: { $role }.
member-last-admin = És l’única persona amb perfil d’administració. Abans, doneu aquest perfil a algú més.
member-oneself = Aquest és el vostre compte. Demaneu-ho a una altra persona d’administració.
member-suspended-link = Amb un compte suspès no es pot iniciar la sessió. Abans, aixequeu la suspensió.
member-back = Totes les persones amb compte

# Inviting colleagues
join-heading = Invitacions
join-lede = Una invitació és un enllaç que serveix una sola vegada, per a una sola persona, que tria el nom, el nom d’usuari i la contrasenya.
join-role = Perfil
join-role-hint = L’administració el pot canviar més endavant.
join-language = Llengua
join-language-hint = La dels correus a aquesta persona. Les pàgines segueixen la del navegador.
join-days = Dies
join-days-hint = Durant quant de temps serveix la invitació: d’1 a { $most }.
join-name = Nom
join-name-hint = Només per a la vostra llista i per emplenar prèviament el formulari; es pot deixar en blanc.
join-email = Correu electrònic
join-email-hint = Només per a la vostra llista i per emplenar prèviament el formulari; es pot deixar en blanc.
join-make = Crea una invitació
join-mail = Envia-la per correu
# What has just been done
join-sent = La invitació està de camí.
join-made = Lliureu aquest enllaç. Només es mostra ara.
# A label before the address
join-made-link = Enllaç
join-open = Invitacions pendents
join-none = No hi ha cap invitació pendent.
join-table = Invitacions pendents
join-whom = Per a
join-anybody = qui tingui l’enllaç
join-until = Caducitat
join-take-back = Anul·la
# Read aloud instead of "Take back"
join-take-back-whom = Anul·la la invitació per a { $name }
join-many = Convideu diverses persones alhora

# What can be wrong with an invitation
join-wrong-name = Un nom té d’1 a 100 caràcters.
join-wrong-email = Això no és una adreça de correu electrònic.
join-wrong-needed = Per enviar un correu cal una adreça.
join-wrong-member = Ja hi ha un compte amb aquesta adreça de correu electrònic.
join-wrong-twice = Aquesta adreça de correu electrònic surt dues vegades a la llista.
join-wrong-role = Aquest perfil no existeix. Els possibles són: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Amb aquest perfil només pot convidar l’administració.
join-wrong-language = Trieu una d’aquestes llengües.
join-wrong-days = Una invitació pot servir d’1 a { $most } dies.

# Inviting from a list
many-heading = Convideu diverses persones alhora
many-lede = Una persona per línia: correu electrònic; nom; perfil. El nom i el perfil es poden ometre. Primer veureu què es crearia; no es crea res fins que no ho confirmeu.
many-lines = La llista
# The example stays as it is, only the names may be those of your language
many-lines-hint = Per exemple: nora@example.org; Nora Vidal; practitioner
many-usual = El perfil de les línies que no n’indiquen cap
many-usual-hint = Per a les línies que només tenen una adreça, o una adreça i un nom.
many-look = Revisa la llista
many-file = O trieu un fitxer
many-file-hint = Un fitxer de text o una taula desada com a CSV, amb les mateixes columnes.
many-file-look = Llegeix el fitxer
many-empty = No hi ha cap línia per llegir.
many-too-many = Com a màxim, { $most } persones alhora.
many-file-unreadable = Aquest fitxer no és de text. Deseu la taula com a CSV i torneu-la a triar.
many-fine = { $count ->
    [one] Es pot crear una invitació.
   *[other] Es poden crear { $count } invitacions.
}
many-faulty = { $count ->
    [one] Cal revisar una línia. Corregiu-la més avall; fins aleshores no es crea res.
   *[other] Cal revisar { $count } línies. Corregiu-les més avall; fins aleshores no es crea res.
}
many-table = Les línies de la llista
many-line = Línia
many-state = Estat
many-ready = correcta
many-make = { $count ->
    [one] Crea una invitació
   *[other] Crea { $count } invitacions
}
many-mail = { $count ->
    [one] Envia-la per correu
   *[other] Envia-les per correu
}
many-made-heading = Les invitacions s’han creat
many-made = { $count ->
    [one] Un enllaç, per a una persona. Només es mostra ara: copieu-lo.
   *[other] { $count } enllaços, cadascun per a una persona. Només es mostren ara: copieu-los.
}
many-copy = Totes, per copiar: correu electrònic; nom; enllaç

# Lines of the log of decisions
deed-role = Perfil canviat
deed-suspended = Compte suspès
deed-restored = Suspensió aixecada
deed-link = Enllaç per entrar creat
deed-deleted = Compte eliminat
deed-invited = Invitació creada
deed-invitation-back = Invitació anul·lada

# The settings of the node, for admins
setting-heading = Configuració
setting-admin-only = Només l’administració veu i canvia la configuració.
# After a sentence about which servers may talk to this one
setting-state-mail = El correu s’envia.
setting-state-no-mail = No s’envia correu: qui oblida la contrasenya no pot tornar a entrar per aquesta via.
setting-state-unread = { $count ->
    [0] Totes les llengües de les pàgines les ha revisades algú que les té com a llengua materna.
    [one] Una llengua de les pàgines encara no l’ha revisada ningú que la tingui com a llengua materna.
   *[other] { $count } llengües de les pàgines encara no les ha revisades ningú que les tingui com a llengua materna.
}
setting-keep = Desa
setting-too-long = Com a màxim, { $most } caràcters.
# What has just been done
setting-kept = La configuració s’ha desat.
setting-announce = Comunicats
# Read aloud before an announcement
setting-announced = Comunicat
setting-for-readers = Per a tothom
setting-for-readers-hint = Una o dues frases que apareixen a totes les pàgines, per a qualsevol persona que les llegeixi. Deixeu-ho en blanc si no hi ha res per comunicar.
setting-for-members = Per a les persones amb compte
setting-for-members-hint = Només ho llegeixen les persones amb compte, a totes les pàgines. Deixeu-ho en blanc si no hi ha res per comunicar.
setting-about = Sobre la institució
setting-summary = La frase sobre la institució
setting-summary-hint = Encapçala la portada i apareix al compte de la institució que altres persones segueixen. Si es deixa en blanc, es mostra la frase del fitxer de configuració.
setting-file = Què conté el fitxer de configuració
setting-file-words = La resta es canvia al fitxer { $file } i s’aplica quan es reinicia el servidor. Al costat de cada opció hi ha el nom que hi té. Les contrasenyes no es mostren mai.
setting-not-said = sense indicar
setting-yes = sí
setting-no = no
setting-house = Institució
setting-name = Nom
setting-handle = Nom d’usuari
setting-country = País
setting-town = Localitat
setting-languages = Llengües, començant per la principal
setting-contact = Contacte de la institució
setting-officer = Contacte del delegat o delegada de protecció de dades
setting-network = Xarxa
setting-address = Adreça
setting-mode = Qui es pot comunicar amb aquest servidor
setting-signed = La lectura mitjançant ActivityPub requereix una signatura
setting-development = Només per a proves
setting-storage = Emmagatzematge
setting-database = Base de dades
setting-media = Carpeta d’imatges i fitxers
setting-mail = Correu
setting-mail-server = Servidor de correu
setting-mail-from = Remitent del correu
setting-mail-nobody = cap
setting-mail-folder = cap: cada correu es converteix en un fitxer a { $folder }
# After the host of the mail server
setting-mail-sealed = (xifrat)
setting-mail-open = (sense xifrar, en aquesta màquina)
setting-mail-test = Envia’m un correu de prova
setting-mail-none = Si indiqueu un servidor de correu al fitxer de configuració, es podran enviar per correu les invitacions, els enllaços per a qui oblida la contrasenya i les novetats.
setting-mail-taken = El servidor de correu ha acceptat un missatge per a { $email }. Comproveu si ha arribat, també al correu brossa.
# What the mail server answered follows, in its own words
setting-mail-refused = No s’ha pogut lliurar el correu de prova. La resposta ha estat:
setting-safeguards = Mesures de protecció
setting-second = Els textos per a tothom requereixen una segona persona
setting-limits = Límits
setting-guesses = Contrasenyes errònies per a un mateix compte des d’una mateixa adreça
setting-guesses-from = Contrasenyes errònies des d’una mateixa adreça
setting-calls = Peticions de l’aplicació d’una mateixa persona
setting-calls-from = Peticions sense compte des d’una mateixa adreça
setting-often = { $count ->
    [one] { $count } en { $minutes } minuts
   *[other] { $count } en { $minutes } minuts
}
setting-tongues = Llengües de les pàgines
setting-tongues-words = Els textos de les pàgines s’han escrit amb cura en totes les llengües. Mentre no els hagi revisat algú que tingui aquella llengua com a materna, pot aparèixer-hi alguna frase que ningú no diria. Si en trobeu una, digueu-nos-ho.
setting-read = revisada per { $name }
setting-unread = encara sense revisar per ningú que la tingui com a llengua materna
setting-deed-announcement = Comunicat canviat
setting-deed-summary = Frase sobre la institució canviada

# What a member hears of: who did what
heard-heading = Notificacions
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Una notificació nova
   *[other] { $count } notificacions noves
}
heard-nothing = Encara no hi ha res. Quan algú us respongui, us segueixi o desi el que heu escrit, apareixerà aquí.
heard-no-news = No hi ha res de nou des de la vostra última visita.
heard-news = { $count ->
    [one] Hi ha una notificació nova.
   *[other] Hi ha { $count } notificacions noves.
}
# A small mark beside what was not seen before
heard-new = nova
heard-older = Anteriors
heard-reply = { $name } us ha respost
heard-mention = { $name } us ha mencionat
heard-status = { $name } ha publicat alguna cosa
heard-reblog = { $name } ha difós el que vau escriure
heard-favourite = A { $name } li agrada el que vau escriure
heard-follow = { $name } us ha començat a seguir
heard-follow-request = { $name } sol·licita seguir-vos
heard-poll = S’ha acabat una enquesta publicada per { $name }
heard-update = { $name } ha modificat un text que vau difondre
heard-report = { $name } ha enviat un avís
heard-mail = Correus
heard-mail-when = Quan voleu rebre un correu
heard-mail-hint = Tots els correus porten un enllaç per deixar de rebre’ls, sense iniciar la sessió.
heard-at-once = De seguida
heard-at-once-words = Per cada resposta i cada menció.
heard-daily = Un cop al dia
heard-daily-words = Un sol correu amb totes les novetats, i cap quan no n’hi ha.
heard-never = Mai
heard-never-words = Només aquí.
heard-language = Llengua
heard-language-hint = La dels correus que rebeu. Les pàgines segueixen la del vostre navegador.
heard-keep = Desa
# What has just been done
heard-kept = La vostra tria s’ha desat.
heard-no-mail = Aquest servidor no envia correu. L’administració el pot configurar.
heard-stop-heading = Deixeu de rebre aquests correus
heard-stop-words = Ja no rebreu correus sobre respostes, mencions i novetats. Els enllaços per a una contrasenya oblidada continuaran arribant quan els demaneu.
heard-stop = Deixa de rebre’ls
heard-stopped = Fet: ja no rebreu aquests correus. A la pàgina de les vostres notificacions podeu canviar la tria en qualsevol moment.

# The second step of signing in: a code from an app on the phone
second-heading = Inici de sessió
second-is-off = En iniciar la sessió només se us demana una contrasenya.
second-is-on = { $count ->
    [0] Després de la contrasenya se us demana un codi de l’aplicació. No us queda cap codi de recuperació per si perdeu l’aplicació: desactiveu la verificació en dos passos i torneu-la a activar.
    [one] Després de la contrasenya se us demana un codi de l’aplicació. Us queda un codi de recuperació per si perdeu l’aplicació.
   *[other] Després de la contrasenya se us demana un codi de l’aplicació. Us queden { $count } codis de recuperació per si perdeu l’aplicació.
}
second-why = Amb la verificació en dos passos, no n’hi ha prou amb esbrinar la vostra contrasenya per entrar. Us cal una aplicació de codis d’un sol ús al telèfon o a l’ordinador; la majoria dels gestors de contrasenyes també serveixen.
second-on = Activa la verificació en dos passos
second-off = Desactiva la verificació en dos passos
second-off-hint = El de l’aplicació, o un dels codis de recuperació que vau guardar.
second-key-words = Escanegeu aquesta imatge amb l’aplicació. Després, escriviu el codi que mostri.
# Read aloud instead of the picture
second-picture = Una imatge amb la clau per a l’aplicació; la mateixa clau figura més avall com a text
second-type = O escriviu aquesta clau a l’aplicació:
second-code = Codi
second-first-hint = Sis xifres. Canvien cada trenta segons.
second-wrong = Aquest codi no és correcte. Cada codi serveix una sola vegada i durant trenta segons.
second-codes-heading = Guardeu aquests codis
second-codes-words = La verificació en dos passos està activada. Si perdeu l’aplicació, cadascun d’aquests codis de recuperació us permet entrar una vegada. Imprimiu-los o anoteu-los: només es mostren ara.
second-codes-kept = Ja els he guardat
second-enter = Un pas més
second-enter-hint = El de l’aplicació, o un dels codis de recuperació que vau guardar en activar la verificació en dos passos.
second-lost = Heu perdut l’aplicació i els codis? L’administració de la institució pot desactivar la verificació en dos passos del vostre compte.
# Where a form is sent again after signing in on the same page
second-elsewhere = Aquest compte demana també un codi. Inicieu la sessió en una altra pestanya d’aquest navegador; després torneu i premeu aquest botó.
# On the page of apps and browsers
second-others = Tanca la sessió en tots els altres navegadors
second-lift = Desactiva la verificació en dos passos
second-lift-words = Per a qui ha perdut l’aplicació i els codis. Assegureu-vos que qui ho demana és realment aquesta persona.
second-deed = Verificació en dos passos desactivada
