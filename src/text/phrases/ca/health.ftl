# Spans of time
span-days = { $count ->
    [one] 1 dia
   *[other] { $count } dies
}
span-hours = { $count ->
    [one] 1 hora
   *[other] { $count } hores
}
span-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minuts
}
span-seconds = { $count ->
    [one] 1 segon
   *[other] { $count } segons
}
span-ahead = va { $span } avançat respecte al nostre
span-behind = va { $span } endarrerit respecte al nostre
span-ago = fa { $span }
span-in = d’aquí a { $span }

# What was seen
seen-since = Primer error
seen-attempt = Últim intent
seen-attempt-status = { $when }, estat HTTP { $status } en { $span }
seen-attempt-silent = { $when }, sense resposta
seen-words = Resposta rebuda
seen-ok = Últim enviament correcte
seen-heard = Últim contacte rebut
seen-never = mai
seen-waiting = En espera
seen-waiting-count = { $count ->
    [one] 1 element, fa { $span } que espera
   *[other] { $count } elements, el més antic fa { $span } que espera
}
seen-next = Pròxim intent
seen-clock = L’altre rellotge
seen-our-clock = El nostre rellotge
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] coincideix amb el de l’única altra institució associada amb la qual el podem comparar
       *[other] difereix del de l’única altra institució associada amb la qual el podem comparar
    }
   *[other] coincideix amb { $count } de les altres { $others } institucions associades
}
seen-our-clock-alone = no hi ha cap altra institució associada amb la qual comparar-lo

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = No es pot arribar a { $name }: el nom { $host } no té cap adreça.
fault-dns-cause = El nom no es resol al lloc on pregunta aquest servidor. O bé ja no està registrat, o bé falla el servei de noms (DNS) d’un dels dos servidors.
fault-dns-advice = Comproveu si { $host } encara és el nom de l’altre servidor. Si des d’aquest servidor es resolen altres noms, aviseu l’administració de l’altre.
    No heu de fer res més: ho tornem a provar automàticament, i el que espera es lliura en ordre.

fault-tcp = No es pot arribar a { $name }: ningú no respon a { $host }.
fault-tcp-cause = L’altre servidor està apagat o s’està iniciant, o hi ha un tallafoc entre tots dos.
fault-tcp-advice = Espereu: ho tornem a provar automàticament i lliurem en ordre el que espera.
    Si s’allarga, aviseu l’administració de l’altre servidor per una altra via, amb l’informe de més avall.

fault-tls = No es pot arribar a { $name } de manera segura: el certificat del servidor { $host } no és vàlid.
fault-tls-cause = Ha caducat, és per a un altre nom o prové d’una autoritat que aquest servidor no coneix. Per una connexió així no enviem res.
fault-tls-advice = Demaneu a l’administració de l’altre servidor que renovi el certificat, amb l’informe de més avall.
    Ho tornem a provar automàticament i lliurem en ordre el que espera.

fault-timeout = { $name } no respon a temps.
fault-timeout-cause = Es pot establir una connexió, però en deu segons no arriba cap resposta completa: l’altre servidor està sobrecarregat o s’ha quedat bloquejat.
fault-timeout-advice = Espereu: ho tornem a provar automàticament i lliurem en ordre el que espera.
    Si s’allarga, aviseu l’administració de l’altre servidor, amb l’informe de més avall.

fault-slow = { $name } respon, però amb lentitud: l’última resposta va trigar { $span }.
fault-slow-cause = L’altre servidor, o el camí fins a ell, està sobrecarregat. No es rebutja ni es perd res; només arriba tard.
fault-slow-advice = No heu de fer res. Això no endarrereix les altres institucions associades.
    Si s’allarga, aviseu l’administració de l’altre servidor, amb l’informe de més avall.

fault-clock-theirs = { $direction ->
    [ahead] { $name } rebutja el que enviem perquè el seu rellotge va { $span } avançat.
   *[behind] { $name } rebutja el que enviem perquè el seu rellotge va { $span } endarrerit.
}
fault-clock-theirs-cause = Tot el que enviem porta l’hora en què es va signar. Segons l’altre rellotge, les nostres signatures són massa antigues o del futur. El nostre rellotge coincideix amb els de les altres institucions associades, de manera que és l’altre el que va malament.
fault-clock-theirs-advice = Envieu a l’administració de l’altre servidor l’informe de més avall: n’ha de sincronitzar l’hora (NTP).
    No heu de fer res més: ho tornem a provar automàticament i lliurem en ordre el que espera.

fault-clock-ours = { $direction ->
    [ahead] { $name } rebutja el que enviem perquè el nostre rellotge va { $span } endarrerit.
   *[behind] { $name } rebutja el que enviem perquè el nostre rellotge va { $span } avançat.
}
fault-clock-ours-cause = Tot el que enviem porta l’hora en què es va signar. Amb les altres institucions associades s’observa la mateixa diferència, de manera que el que va malament és el rellotge d’aquest servidor.
fault-clock-ours-advice = Sincronitzeu l’hora d’aquest servidor (NTP): «timedatectl» indica si ho està.
    Després, tot el que espera es lliura automàticament.

fault-clock-unknown = { $name } rebutja el que enviem perquè el seu rellotge i el nostre difereixen en { $span }.
fault-clock-unknown-cause = Tot el que enviem porta l’hora en què es va signar. Des d’aquí no es pot veure quin dels dos rellotges va malament, perquè no hi ha prou altres institucions associades amb les quals comparar.
fault-clock-unknown-advice = Compareu l’hora d’aquest servidor amb un rellotge de confiança. Si la nostra és correcta, envieu a l’administració de l’altre servidor l’informe de més avall: un dels dos servidors ha de sincronitzar l’hora (NTP).
    Ho tornem a provar automàticament i lliurem en ordre el que espera.

fault-clock-receive-theirs = { $direction ->
    [ahead] Rebutgem el que envia { $name } perquè el seu rellotge va { $span } avançat.
   *[behind] Rebutgem el que envia { $name } perquè el seu rellotge va { $span } endarrerit.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Rebutgem el que envia { $name } perquè el nostre rellotge va { $span } endarrerit.
   *[behind] Rebutgem el que envia { $name } perquè el nostre rellotge va { $span } avançat.
}
fault-clock-receive-unknown = Rebutgem el que envia { $name } perquè el seu rellotge i el nostre difereixen en { $span }.

fault-signature = { $name } no accepta la nostra signatura.
fault-signature-cause = Respon, però indica que el que enviem no està signat com caldria. Pot ser que no aconsegueixi obtenir la nostra clau o que en recordi una d’anterior.
fault-signature-advice = Comproveu si { $own } es pot obrir des de fora: l’altre servidor hi obté la nostra clau.
    Si es pot, envieu a l’administració de l’altre servidor l’informe de més avall. Ho tornem a provar automàticament.

# The name stands without "de" before it, which would have to be elided before a vowel
fault-signature-receive = El que arriba amb el nom { $name } no està signat amb la seva clau i es rebutja.
fault-signature-receive-cause = O bé les seves claus han canviat i encara no es poden obtenir, o bé algú altre en fa servir el nom. No se n’ha desat res.
fault-signature-receive-advice = Pregunteu a l’administració de l’altre servidor si l’han traslladat o l’han restaurat sense les seves claus.

fault-blocked = { $name } no deixa entrar aquest servidor.
fault-blocked-cause = Sap qui som i rebutja el que enviem: la seva administració ha bloquejat aquest servidor o només en deixa entrar alguns.
fault-blocked-advice = Parleu amb l’administració de l’altre servidor. Des d’aquest costat no s’hi pot canviar res.
    Si ha de continuar així, finalitzeu l’associació.

fault-gone = { $name } ja no té la bústia d’entrada al seu lloc.
fault-gone-cause = L’altre servidor respon, però no a l’adreça que ens va donar. Pot ser que s’hagi instal·lat de nou, o que alguna cosa situada al davant enviï les nostres peticions a un lloc equivocat.
fault-gone-advice = Pregunteu a l’administració de l’altre servidor si s’ha instal·lat de nou. Si és així, finalitzeu l’associació i torneu-la a sol·licitar.

fault-html = { $name } respon amb una pàgina web on el seu servidor hauria de respondre a un programa.
fault-html-cause = Alguna cosa situada davant de l’altre servidor, com ara un servidor intermediari (proxy) o una xarxa de distribució de continguts, envia les nostres peticions a un lloc equivocat o demana a qui el visita que demostri que és una persona.
fault-html-advice = Envieu a l’administració de l’altre servidor l’informe de més avall: les peticions a /inbox, /actor i /.well-known li han d’arribar intactes.
    Ho tornem a provar automàticament i lliurem en ordre el que espera.

fault-rate-limit = { $name } ens demana que anem més a poc a poc.
fault-rate-limit-cause = Rep més peticions de les que vol respondre ara. Respectem la pausa que demana.
fault-rate-limit-advice = No heu de fer res: el que espera es lliura en ordre, més tard.

fault-server-error = { $name } té un problema propi al seu servidor.
fault-server-error-cause = Respon que alguna cosa ha fallat per part seva o que està en manteniment.
fault-server-error-advice = Espereu: ho tornem a provar automàticament i lliurem en ordre el que espera.
    Si s’allarga, envieu a l’administració de l’altre servidor l’informe de més avall.

fault-refused = { $name } rebutja el que enviem.
fault-refused-cause = El seu servidor respon que no en pot fer res. Pot ser que utilitzi un programa o una versió que no coneix el que enviem.
fault-refused-advice = Envieu l’informe de més avall a l’administració de l’altre servidor i a qui desenvolupa aquest programa.

fault-refused-address = L’adreça del servidor { $host } no és una a la qual aquest servidor es pugui connectar.
fault-refused-address-cause = El nom porta a una xarxa privada o a aquesta mateixa màquina, on no s’envia mai res.
fault-refused-address-advice = Comproveu si { $host } està ben escrit i aviseu l’administració de l’altre servidor que aquest nom porta a una adreça privada.

fault-too-large = { $name } envia una resposta més gran del que s’admet.
fault-too-large-cause = La resposta s’ha tallat i no s’ha utilitzat.
fault-too-large-advice = Envieu a l’administració de l’altre servidor l’informe de més avall.

fault-protocol = { $name } talla la connexió o respon d’una manera que no es pot llegir.
fault-protocol-cause = L’altre servidor s’està reiniciant, o alguna cosa entre els dos servidors interfereix en la connexió.
fault-protocol-advice = Espereu: ho tornem a provar automàticament i lliurem en ordre el que espera.
    Si s’allarga, envieu a l’administració de l’altre servidor l’informe de més avall.

fault-handshake = El nostre missatge a { $name } sobre l’associació no hi arriba.
fault-handshake-cause = { $words }
fault-handshake-advice = Comproveu si { $host } està ben escrit i si hi funciona un servidor d’aquest tipus. Ho tornem a provar automàticament.

fault-declined = { $name } ha rebutjat associar-se.
fault-declined-cause = La seva administració ha respost que no a la nostra sol·licitud. Entre totes dues parts no circula res, i no hi ha res en espera.
fault-declined-advice = Parleu amb aquella institució. Ho podeu tornar a sol·licitar en qualsevol moment.

# The report for the other side's admin
report-head = Informe enviat des de { $own } per a l’administració del servidor { $host }
report-class = Classe: { $class }

# What a server said, as it said it
seen-quoted = «{ $words }»
