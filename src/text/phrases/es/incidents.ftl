# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Cuando un texto identifica a alguien
incident-menu = Ocultos y retirados
incident-link = Ocultar o retirar…
incident-none = No se ha ocultado ni retirado ningún texto por una decisión.
incident-count = { $count ->
    [one] Se ha ocultado o retirado un texto por una decisión.
   *[other] Se han ocultado o retirado { $count } textos por una decisión.
}
incident-gone = Un texto cuyas palabras se han borrado
incident-author = Por { $name }
incident-shown = Las personas para las que se publicó todavía pueden leerlo.
incident-hidden = Está oculto: aquí solo lo leen quien lo ha escrito y el equipo de moderación. Quien lo recibió antes lo sigue teniendo; retírelo para que se borre también allí.
incident-hidden-elsewhere = Está oculto aquí. En el servidor de origen sigue como antes.
incident-withdrawn = Está retirado: sus palabras se han borrado aquí.
incident-nowhere = No se había enviado a ninguna institución asociada.
incident-erased-all = { $count ->
    [one] La única institución asociada que lo recibió lo ha borrado.
   *[other] Las { $count } instituciones asociadas que lo recibieron lo han borrado.
}
incident-erased-some = Instituciones asociadas que lo han borrado: { $at } de { $count }. A las demás se les pide hasta que lo confirmen; vuelva a mirar más tarde.
incident-places = Dónde estaba
incident-place = Institución
incident-state = Qué comunica
incident-place-erased = Borrado: { $when }
incident-place-open = Aún sin confirmar
incident-decisions = Qué se ha decidido al respecto
incident-measure = Qué se hace ahora
incident-measure-hint = Ocultar es rápido y se puede deshacer. Retirar borra el texto aquí y en todos los servidores que lo recibieron, para siempre.
incident-hide = Ocultarlo de inmediato
incident-withdraw = Retirarlo
incident-tell = Comunicar al servidor de origen, de forma confidencial, que puede identificar a alguien
incident-rule = Reglamento General de Protección de Datos, artículo 5
incident-do = Aplicar
incident-told = Se ha comunicado al servidor de origen. Allí deciden qué hacer al respecto.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = La comprobación a la llegada ha encontrado algo que señala con certeza a una persona ({ $rules }). Lea el texto, ocúltelo aquí si es necesario y comuníquelo al servidor de origen.
