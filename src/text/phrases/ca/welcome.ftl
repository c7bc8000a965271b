# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Posada en marxa d’aquest servidor
welcome-menu = Posada en marxa
# How many of the steps are done
welcome-done = { $count ->
    [0] Cinc passos, en l’ordre que preferiu; encara no se n’ha fet cap. Podeu deixar-ho i tornar més tard: aquesta pàgina continua al vostre escriptori.
    [one] S’ha fet un dels cinc passos. Podeu deixar-ho i tornar més tard: aquesta pàgina continua al vostre escriptori.
   *[other] S’han fet { $count } dels 5 passos. Podeu deixar-ho i tornar més tard: aquesta pàgina continua al vostre escriptori.
}
welcome-all-done = Els cinc passos estan fets.
# Beside the heading of a step
welcome-step-done = fet
welcome-step-open = pendent
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [0] Posada en marxa d’aquest servidor: encara no s’ha fet cap dels cinc passos.
    [one] Posada en marxa d’aquest servidor: s’ha fet un dels cinc passos.
   *[other] Posada en marxa d’aquest servidor: s’han fet { $count } dels 5 passos.
}
welcome-go-on = Continua la posada en marxa
# What has just been done
done-set-up = El servidor està en marxa. La configuració es troba a «Administració».

# Step: what readers see first
welcome-house = El primer que veu qui llegeix
# $languages: names of languages, with commas
welcome-house-words = { $house } publica en aquestes llengües: { $languages }. El nom, el país i les llengües figuren al fitxer { $file }; canvieu-los allà i reinicieu el servidor.
welcome-colour = El color de la vostra institució
welcome-colour-hint = Els botons, els enllaços i els títols en prenen el to, sempre prou fosc o prou clar perquè es puguin llegir. Podeu canviar-lo en qualsevol moment.
welcome-colour-use = Fes servir aquest color
welcome-colour-back = Torna al color original
welcome-colour-wrong = Trieu un altre color: un gris no té cap to que les pàgines puguin prendre.
setting-deed-colour = Color de les pàgines canviat

# Step: partners
welcome-network = La xarxa
welcome-network-words = Les institucions associades mostren els textos les unes de les altres. Envieu una sol·licitud a una institució amb l’adreça del seu servidor. Amb un codi de la seva administració, la sol·licitud s’accepta de seguida.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Una sol·licitud enviada
   *[other] { $asked } sol·licituds enviades
}, { $accepted ->
    [0] cap d’acceptada per ara.
    [one] una d’acceptada.
   *[other] { $accepted } d’acceptades.
}
welcome-network-known = Institucions que esmenten les vostres institucions associades

# Step: mail
welcome-mail = Correu
welcome-mail-on = El correu s’envia. Una prova mostra si arriba.
welcome-mail-off = Encara no s’envia correu: qui oblida la contrasenya necessita algú d’administració, i les invitacions es lliuren en forma d’enllaç. El servidor de correu s’indica al fitxer, a [mail].
welcome-mail-settings = Configuració del correu

# Step: colleagues
welcome-people = Col·legues
welcome-people-words = Una invitació és un enllaç per a una sola persona. La primera hauria de ser per a una segona persona amb perfil d’administració, perquè la institució no depengui mai d’una de sola.
welcome-people-invite = Convida algú

# Step: a first text
welcome-text = Una primera pràctica
welcome-text-words = Ningú no s’uneix a una casa buida. Descriviu una cosa que feu amb famílies; n’hi ha prou amb cinc respostes breus per publicar-la.
welcome-text-write = Escriviu una pràctica

# Below the steps
welcome-serious = Abans que vagi de debò
welcome-serious-words = Feu que cada nit es creï una còpia de seguretat i comproveu de tant en tant que es pot llegir:
welcome-doctor-words = Això indica si els noms, el certificat, el rellotge, la base de dades i les carpetes estan en ordre:
welcome-finish = Ja n’hi ha prou: acaba la posada en marxa
welcome-finish-words = El recordatori desapareix de l’escriptori. Tot el que hi ha aquí continua a «Administració».
