# The menu of the desk, for signed-in members
desk-heading = Escriptori
desk-texts = Textos
desk-write-practice = Escriviu una pràctica
desk-write-essay = Escriviu un assaig
desk-password = Contrasenya
desk-access = Aplicacions i navegadors
desk-page = La vostra pàgina
desk-administration = Administració
desk-partners = Institucions associades
desk-servers = Servidors
desk-reports = Avisos

# What has just been done
done-saved = L’esborrany s’ha desat.
done-published = S’ha publicat.
done-withdrawn = S’ha retirat i s’ha comunicat als altres servidors.
done-password = La nova contrasenya s’ha desat.
done-welcome = Heu iniciat la sessió.

# Own texts
desk-nothing = Aquí encara no hi ha res: el primer text és el que costa més.
# For example: You have one draft and 3 published texts.
desk-have = Teniu { $drafts } i { $published }.
desk-drafts-count = { $count ->
    [one] un esborrany
   *[other] { $count } esborranys
}
desk-published-count = { $count ->
    [one] un text publicat
   *[other] { $count } textos publicats
}
desk-waiting-count = { $count ->
    [one] A un esborrany dels vostres col·legues li aniria bé una segona lectura.
   *[other] A { $count } esborranys dels vostres col·legues els aniria bé una segona lectura.
}
desk-drafts = Esborranys
desk-no-drafts = No teniu cap esborrany pendent.
# A noun before the colon: it goes with "Pràctica" and "Assaig", and with any form of { $when }
desk-saved = últim canvi: { $when }
desk-waiting = Esborranys de col·legues
desk-published = Publicats
desk-no-published = Aquí apareixerà el que publiqueu, i fins on ha arribat.
desk-edit = Edita
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Edita { $title }
desk-withdrawn = Retirats
desk-withdrawn-when = retirada: { $when }
desk-for-team = Per a l’equip.
desk-for-house = Per a aquesta institució.
desk-for-network = Per a la xarxa.
desk-for-all = Per a tothom.
desk-newer = Hi ha un esborrany més recent que encara no s’ha publicat.
erased-nowhere = No era a cap altra institució.
erased-all = { $count ->
    [one] S’ha esborrat a l’única institució associada que el tenia.
   *[other] S’ha esborrat a { $count } de { $count } institucions associades.
}
erased-some = { $count ->
    [one] S’ha esborrat a { $at } d’{ $count } institució associada. Encara no: { $hosts }.
   *[other] S’ha esborrat a { $at } de { $count } institucions associades. Encara no: { $hosts }.
}

# What can use the account
access-lede = El que pot utilitzar el vostre compte ara mateix. Retireu l’accés al que no conegueu o ja no necessiteu; això no afecta els vostres textos.
access-apps = Aplicacions
access-no-apps = Cap aplicació no utilitza el vostre compte.
access-app = Aplicació
access-browsers = Navegadors
access-browser = Navegador
# A noun before the colon: it goes with any form of { $when }
access-since = inici: { $when }
access-end = Retira l’accés
access-end-whom = Retira l’accés: { $name } (inici: { $when })
access-sign-out = Tanca la sessió
access-sign-out-whom = Tanca la sessió: { $name } (inici: { $when })
access-by-admin = Una clau d’accés (token) creada per l’administració
access-given = Permisos concedits: { $scopes }.
access-this-browser = Aquest navegador
access-other-browser = Un altre navegador
access-until = Sessió oberta; caduca: { $day }.

# Withdrawing a text
withdraw-title = Retira
withdraw-heading = Voleu retirar aquest text?
withdraw-words = { $title } desapareix d’aquí i, en segons, de les pàgines de les nostres institucions associades i de tots els servidors que ens segueixen. A la seva adreça queda una nota que indica que es va retirar. Això no es pot desfer.
withdraw-do = Retira’l
withdraw-keep = Conserva’l
