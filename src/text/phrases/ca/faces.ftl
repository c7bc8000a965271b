# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Un dibuix de fils de colors que es troben i se separen.

# In the settings
logo-heading = El logotip de la vostra institució
logo-words = Apareix al costat del nom a totes les pàgines, a la pestanya del navegador i com a imatge de la vostra institució en altres servidors.
logo-file = Imatge
logo-file-hint = PNG, JPEG, WebP o GIF, com a màxim 16 MB. Es mostra amb l’alçada del nom; un signe senzill es reconeix millor que unes lletres petites.
logo-use = Fes servir aquest logotip
logo-remove = Treu el logotip
# In place of a picture that was not taken
logo-wrong-missing = Abans, trieu un fitxer.
logo-wrong-large = Aquesta imatge és massa grossa: s’accepten com a màxim 16 MB i 24 megapíxels. Deseu-ne una de més petita i envieu-la.
logo-wrong-kind = Això no és una imatge PNG, JPEG, WebP ni GIF. Deseu-la en un d’aquests formats i envieu-la.
logo-wrong-drawing = No s’accepten dibuixos SVG, perquè poden contenir programes. Deseu-lo com a PNG, d’almenys 400 píxels d’amplada, i envieu-lo.
logo-wrong-broken = Aquesta imatge no es pot llegir: el fitxer està malmès. Deseu-la de nou i envieu-la.
# A line of the log of decisions
setting-deed-logo = Logotip canviat

# Administration: the menu, and the page
announcement-heading = Comunicats interns
announcement-lede = Les persones amb compte els llegeixen al començament del seu escriptori i a les seves aplicacions, fins a l’últim dia o fins que els amaguen. El que hagi de llegir tothom a totes les pàgines s’escriu a la configuració.
announcement-new = Un comunicat nou
announcement-words = Què es comunica
announcement-words-hint = Unes quantes frases en la llengua de la vostra institució. Les adreces es converteixen en enllaços.
announcement-until = Últim dia
announcement-until-hint = Es mostra fins al final d’aquest dia. Si ho deixeu en blanc, es mostra fins que hi poseu fi.
announcement-publish = Publica el comunicat
announcement-running = Es mostren ara
announcement-none = No hi ha cap comunicat.
announcement-over = Acabats
# $since and $until are days
announcement-since = Des del dia { $since }.
announcement-since-until = Des del dia { $since }, fins al dia { $until }.
announcement-from-to = Del dia { $since } al dia { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Encara no l’ha amagat ningú.
    [one] L’ha amagat una persona.
   *[other] L’han amagat { $count } persones.
}
announcement-change = Canvia
announcement-end = Posa-hi fi ara
announcement-delete = Elimina
announcement-change-heading = Canvieu un comunicat
announcement-change-words = Qui ja l’ha amagat no el torna a veure.
announcement-keep = Desa els canvis
announcement-delete-heading = Voleu eliminar aquest comunicat?
announcement-delete-words = Desapareix per a tothom, també d’aquesta llista, i no es pot recuperar. Si només voleu que deixi de mostrar-se, poseu-hi fi.
announcement-delete-do = Elimina’l
announcement-delete-not = Deixa’l com està
announcement-wrong-empty = Escriviu què es comunica.
announcement-wrong-day = Trieu el dia d’avui o un de posterior, o deixeu-ho en blanc.
# What has just been done
done-announced = El comunicat es mostra a les persones amb compte.
done-announcement-kept = El comunicat s’ha canviat.
done-announcement-ended = El comunicat s’ha acabat.
done-announcement-deleted = El comunicat s’ha eliminat.
done-announcement-away = Heu amagat el comunicat.
# Lines of the log of decisions
announcement-deed-published = Comunicat intern publicat
announcement-deed-changed = Comunicat intern canviat
announcement-deed-ended = Comunicat intern acabat
announcement-deed-deleted = Comunicat intern eliminat
# On the desk of a member
announcement-strip = Comunicats de la vostra institució
announcement-dismiss = Amaga

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtre: { $filter }
filtered-show = Mostra-ho igualment
