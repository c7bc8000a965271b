# Partners
partners-heading = Institucions associades
partners-none = Encara no hi ha institucions associades.
partners-reach-all = { $count ->
    [one] Els vostres textos arriben a l’única institució associada.
   *[other] Els vostres textos arriben a les { $count } institucions associades.
}
partners-reach-some = { $count ->
    [one] Els vostres textos arriben a { $reached } d’{ $count } institució associada.
   *[other] Els vostres textos arriben a { $reached } de { $count } institucions associades.
}
partners-waiting = { $count ->
    [one] No es perd res: hi ha un text en espera.
   *[other] No es perd res: hi ha { $count } textos en espera.
}
partners-asking = { $count ->
    [one] Una institució sol·licita associar-se.
   *[other] { $count } institucions sol·liciten associar-se.
}
partners-request = { $name } sol·licita associar-se
partners-request-words = { $host } rebria el que publiqueu per a la xarxa o per a tothom, i vosaltres rebríeu el que publiqui aquella institució.
partners-accept = Accepta
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Accepta { $host }
partners-refuse = Rebutja
partners-refuse-whom = Rebutja { $host }
partners-report = Informe per a l’altra administració
partners-report-copy = Per copiar
partners-retry = Reintenta-ho ara
partners-retry-whom = Reintenta-ho ara: { $host }
partners-held = Pendents de la vostra aprovació: { $count }
partners-all = Totes les institucions associades
partners-nobody = Encara no n’hi ha cap. Sol·liciteu més avall la primera associació.
partners-table = Institucions associades i comunicació amb elles
partners-partner = Institució
partners-state = Estat
partners-sent = Últim enviament correcte
partners-received = Últim contacte rebut
partners-backlog = En espera
partners-delay = Retard
partners-actions = Accions
partners-agree = Accepta i compara
partners-agree-whom = Accepta i compara amb { $host }
partners-compare = Compara ara
partners-compare-whom = Compara ara amb { $host }
partners-decide = Decideix
partners-decide-whom = Decideix sobre { $host }
partners-end = Finalitza
partners-end-whom = Finalitza l’associació amb { $host }
partners-only-admin = Sobre les institucions associades i els servidors decideix l’administració.

# The figures of all partners
tally-in-step = Al dia
tally-of = { $part } de { $all }
tally-waiting = En espera
tally-delay = Retard més gran
tally-none = cap
tally-parked = No admesos allà

# The state of a partner
standing-live = Al dia
standing-backfilling = S’està llegint l’arxiu
standing-catching-up = S’està posant al dia
standing-broken = Amb errors
standing-asked = Sol·licitada, a l’espera de resposta
standing-refused = Rebutjada
standing-paused = Pausada per vosaltres
standing-suspended = Suspesa
standing-ended = Finalitzada
standing-never = mai
# What the last comparison found
compared-when = Comparació ({ $when }):
compared-equal = totes dues parts tenen el mateix.
compared-different = no tot coincideix.
compared-fetched = Recuperats: { $count }.
compared-erased = Esborrats igual que allà: { $count }.
compared-missing = Conservats aquí i desconeguts allà: { $count }.
compared-refused = Rebutjats aquí: { $count }.
compared-waiting = Per esborrar, si ho accepteu: { $count }.
compared-withdrawn = { $count ->
    [one] Allà s’ha esborrat { $at } d’{ $count } text que hem retirat.
   *[other] Allà s’han esborrat { $at } de { $count } textos que hem retirat.
}
decided-held = Retenció: { $count } a l’espera d’aprovació.
decided-limited = Limitació: els seus textos no apareixen en cap llista pública.
decided-hidden = Textos ocults; data d’eliminació: { $day }.
decided-purged = Textos eliminats: { $day }.

# Asking and inviting an institution
asking-heading = Sol·liciteu una associació
asking-host = Adreça de l’altre servidor
asking-host-hint = Sense https. Per exemple: practices.example.org
asking-code = Codi d’invitació
asking-code-hint = Si l’administració de l’altre servidor us n’ha donat un: així la sol·licitud s’accepta de seguida. Si no, deixeu-ho en blanc.
asking-send = Envia la sol·licitud
invite-heading = Convideu una institució
invite-code = El codi, que només es mostra aquesta vegada
invite-code-words = Envieu-lo a l’administració d’aquella institució per una via de confiança, juntament amb el nom del vostre servidor: { $host }. Serveix una sola vegada; data de caducitat: { $day }.
invite-note = Per a qui
invite-note-hint = Una nota per a altres persones d’administració. La institució que presenti la sol·licitud amb el codi queda associada sense cap altra decisió; serveix una sola vegada, durant 14 dies.
invite-make = Crea un codi
codes-table = Codis d’invitació
codes-code = Codi
codes-made = Creació
codes-take-back = Anul·la
codes-take-back-which = Anul·la { $name }
codes-used = Utilitzat per { $host }
codes-open = Vàlid; caduca: { $day }
codes-revoked = Anul·lat
codes-expired = Caducat: { $day }
known-heading = Conegudes per les vostres institucions associades
known-nobody = Les vostres institucions associades no n’esmenten cap que no conegueu.
known-words = { $count ->
    [one] Una de les vostres institucions associades segueix { $host }
   *[other] { $count } de les vostres institucions associades segueixen { $host }
}
known-ask = Sol·licita
known-ask-whom = Sol·licita l’associació amb { $host }
listing-on = Altres servidors poden llegir quines són les vostres institucions associades, perquè les institucions es trobin entre elles.
listing-on-do = No ho comuniquis a altres servidors
listing-off = No s’informa altres servidors de quines són les vostres institucions associades. La pàgina «Xarxa» les mostra igualment.
listing-off-do = Comunica-ho a altres servidors

# Ending a partnership
end-title = Finalitza una associació
end-heading = Voleu finalitzar l’associació amb { $name }?
end-words = Els textos nous deixaran de circular entre vosaltres i { $host }, i els textos per a la xarxa de cada institució desapareixeran de les pàgines de l’altra. Més endavant podreu tornar a sol·licitar l’associació.
end-do = Finalitza l’associació
end-keep = Mantén-la

# What is decided about a partner
decide-title = Decidiu sobre una institució associada
decide-heading = Decidiu sobre { $name }
decide-action = Què es fa aquí amb els textos que arriben d’allà
decide-action-hint = Allà no se n’informa ningú.
decide-reason = Motiu
decide-reason-hint = Per a altres persones d’administració.
decide-do = Decideix
decide-leave = Deixa-ho com està
decide-pause-heading = Poseu l’associació en pausa
decide-pause-words = Durant un temps no s’envia ni es llegeix res, i no es perd res: totes dues parts continuen des d’on eren.
decide-pause = Pausa
decide-resume-heading = Repreneu l’associació
decide-resume = Reprèn
decide-now-held = Els textos nous d’aquesta institució esperen la vostra aprovació.
decide-now-limited = Els textos d’aquesta institució no apareixen en cap llista pública.
decide-now-blocked = A aquesta institució no se li envia res ni se n’admet res, i els seus textos estan ocults.
decide-now-paused = L’associació està en pausa.
decide-now-free = Els textos d’aquesta institució no tenen cap restricció.
decide-was-purged = El que hi havia aquí d’aquesta institució es va eliminar. Data: { $day }.
decide-is-purged = El que hi ha aquí d’aquesta institució s’eliminarà. Data: { $day }.
decide-free = Sense restriccions
decide-free-words = Tot es mostra a mesura que arriba. El que estava en espera o ocult es torna a mostrar.
decide-hold = Retén
decide-hold-words = Els textos nous i les revisions esperen fins que en mostreu o rebutgeu cadascun. El que ja es mostra es queda.
decide-limit = Limita
decide-limit-words = Els seus textos no apareixen en cap llista pública. Qui en segueix l’autor o autora, o en té l’enllaç, els pot continuar llegint.
decide-suspend = Suspèn
decide-suspend-words = No entra ni surt res, s’anul·len els seguiments i els seus textos s’oculten. Al cap de 30 dies s’eliminen aquí. Fins aleshores podeu aixecar la suspensió sense perdre res.

# Texts that wait for approval
queue-heading = Pendents d’aprovació
queue-nothing = No hi ha res pendent. Els textos nous de les institucions associades que tingueu retingudes apareixen aquí abans que els vegi ningú més.
queue-lede = Ningú més no veu encara aquests textos. Allà no s’informa ningú del que decidiu.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, una nova revisió
queue-original = L’original
queue-original-which = L’original: { $title }, número { $number }
queue-show = Mostra
queue-show-which = Mostra el número { $number }
queue-decline = Rebutja
queue-decline-which = Rebutja el número { $number }
queue-comment = Un comentari
queue-comment-restored = Un comentari d’aquesta institució que va tornar després d’una restauració

# Other servers
servers-heading = Servidors
servers-open = Qualsevol servidor pot seguir i respondre, tret que estigui bloquejat.
servers-partners = Només poden entrar les institucions associades i els servidors permesos aquí; les pàgines estan obertes a tothom.
servers-closed = Cap altre servidor no pot entrar; les pàgines estan obertes a tothom.
servers-counts = Bloquejats: { $blocked }. Limitats: { $limited }. Permesos: { $allowed }.
servers-decided = Decisions
servers-none = No hi ha cap servidor bloquejat, limitat ni permès.
servers-table = Servidors sobre els quals s’ha decidit
servers-server = Servidor
servers-decision = Decisió
servers-reason = Motiu
servers-since = Des de
servers-take-back = Anul·la
servers-take-back-which = Anul·la: { $host }
servers-is-blocked = Bloquejat
servers-is-held = Retingut per a aprovació
servers-is-limited = Limitat
servers-is-allowed = Permès
servers-is-unknown = Desconegut
servers-no-media = { $decision }, sense imatges ni fitxers
servers-decide = Decidiu sobre un servidor
servers-host = Adreça
servers-host-hint = Sense https. Val també per als subdominis.
servers-action = Què cal fer
servers-action-hint = Ho podeu anul·lar en qualsevol moment.
servers-reason-hint = Per a altres persones d’administració. Consta a la llista que exporteu.
servers-media = Rebutja’n les imatges i els fitxers
servers-do = Decideix
servers-block = Bloqueja
servers-block-words = No entra ni surt res; s’anul·len els seguiments i s’oculta el que hi ha aquí d’aquest servidor.
servers-hold = Retén
servers-hold-words = El que arriba d’allà espera que l’administració mostri o rebutgi cada text.
servers-limit = Limita
servers-limit-words = Pot seguir i respondre, però no apareix en cap llista pública, i les seves sol·licituds de seguiment requereixen aprovació.
servers-allow = Permet
servers-allow-words = Pot entrar on només entren les institucions associades. On tothom pot entrar, això preval sobre un bloqueig.
servers-lists = Llistes
servers-download-blocked = Baixeu els bloquejats i limitats
servers-download-allowed = Baixeu els permesos
servers-download-form = Totes dues són fitxers CSV, tal com els llegeix Mastodon.
servers-import = Importeu una llista
servers-import-hint = Enganxeu un CSV com els que exporta Mastodon, amb les columnes #domain, #severity i d’altres. El que ja s’ha decidit aquí es queda com està, i una llista no bloqueja mai les institucions associades.
servers-try = Mostra què passaria
servers-take-in = Importa
servers-refused = Rebutjat a les bústies d’entrada, en set dies
servers-refused-none = No s’ha rebutjat res.
servers-ignored = Acceptat, sense que hagi canviat res
lists-unusable = La llista no es pot utilitzar
lists-would = Això és el que passaria
lists-done = La llista s’ha importat
lists-counts = Nous: { $new }. Sense canvis: { $same }.
lists-added = Importats: { $hosts }
lists-kept = Amb una altra decisió aquí, que es manté: { $hosts }
lists-partners = Associats, i per tant no bloquejats: { $hosts }
# After it stands why, as a sentence
lists-left-out = Línia { $line } omesa:

# Reports
reports-heading = Avisos
reports-none = No teniu cap avís pendent.
reports-some = { $count ->
    [one] Teniu un avís pendent.
   *[other] Teniu { $count } avisos pendents.
}
reports-receipt = Avís número { $number }, enviat per { $from }, { $when }
reports-no-reason = No s’hi indica cap motiu.
reports-forwarded = S’ha tramès a l’altre servidor.
reports-forward = Tramet a l’altre servidor
reports-forward-which = Tramet a l’altre servidor l’avís número { $number }
reports-something = Alguna cosa d’aquí
reports-refused = El que va arribar i no va canviar res
reports-refused-none = De moment, res.
reports-refused-table = El que va arribar i no va canviar res, per tipus i motiu
reports-type = Tipus
reports-why = Motiu
reports-often = Quantes vegades
reports-last = Última vegada
