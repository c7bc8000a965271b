# The menu of the desk, for signed-in members
desk-heading = Su escritorio
desk-texts = Textos
desk-write-practice = Escribir una práctica
desk-write-essay = Escribir un ensayo
desk-password = Contraseña
desk-access = Aplicaciones y navegadores
desk-page = Su página
desk-administration = Administración
desk-partners = Instituciones asociadas
desk-servers = Servidores
desk-reports = Avisos

# What has just been done
done-saved = Su borrador se ha guardado.
done-published = Se ha publicado.
done-withdrawn = Se ha retirado y se ha comunicado a los demás servidores.
done-password = Su nueva contraseña se ha guardado.
done-welcome = Ha iniciado sesión.

# Own texts
desk-nothing = Aquí aún no hay nada: el primer texto es el que más cuesta.
# For example: You have one draft and 3 published texts.
desk-have = Tiene { $drafts } y { $published }.
desk-drafts-count = { $count ->
    [one] un borrador
   *[other] { $count } borradores
}
desk-published-count = { $count ->
    [one] un texto publicado
   *[other] { $count } textos publicados
}
desk-waiting-count = { $count ->
    [one] A un borrador de sus colegas le vendría bien una segunda lectura.
   *[other] A { $count } borradores de sus colegas les vendría bien una segunda lectura.
}
desk-drafts = Borradores
desk-no-drafts = No tiene ningún borrador pendiente.
# A noun before the colon: it goes with "Práctica" and "Ensayo", and with any form of { $when }
desk-saved = último cambio: { $when }
desk-waiting = Borradores de colegas
desk-published = Publicados
desk-no-published = Aquí aparecerá lo que publique, y hasta dónde ha llegado.
desk-edit = Editar
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Editar { $title }
desk-withdrawn = Retirados
desk-withdrawn-when = retirada: { $when }
desk-for-team = Para el equipo.
desk-for-house = Para esta institución.
desk-for-network = Para la red.
desk-for-all = Para todo el mundo.
desk-newer = Hay un borrador más reciente que aún no se ha publicado.
erased-nowhere = No estaba en ninguna otra institución.
erased-all = { $count ->
    [one] Se ha borrado en la única institución asociada que lo tenía.
   *[other] Se ha borrado en { $count } de { $count } instituciones asociadas.
}
erased-some = { $count ->
    [one] Se ha borrado en { $at } de { $count } institución asociada. Aún no: { $hosts }.
   *[other] Se ha borrado en { $at } de { $count } instituciones asociadas. Aún no: { $hosts }.
}

# What can use the account
access-lede = Lo que puede usar su cuenta ahora mismo. Retire el acceso a lo que no conozca o ya no necesite; eso no afecta a sus textos.
access-apps = Aplicaciones
access-no-apps = Ninguna aplicación usa su cuenta.
access-app = Aplicación
access-browsers = Navegadores
access-browser = Navegador
# A noun before the colon: it goes with any form of { $when }
access-since = inicio: { $when }
access-end = Retirar acceso
access-end-whom = Retirar el acceso de { $name } (inicio: { $when })
access-sign-out = Cerrar sesión
access-sign-out-whom = Cerrar la sesión de { $name } (inicio: { $when })
access-by-admin = Una clave de acceso (token) creada por la administración
access-given = Permisos concedidos: { $scopes }.
access-this-browser = Este navegador
access-other-browser = Otro navegador
access-until = Sesión abierta hasta el { $day }.

# Withdrawing a text
withdraw-title = Retirar
withdraw-heading = ¿Retirar este texto?
withdraw-words = { $title } desaparece de aquí y, en segundos, de las páginas de nuestras instituciones asociadas y de todos los servidores que nos siguen. En su dirección queda una nota que indica que se retiró. Esto no se puede deshacer.
withdraw-do = Retirarlo
withdraw-keep = Conservarlo
