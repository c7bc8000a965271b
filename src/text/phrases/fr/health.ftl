# Spans of time
span-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
span-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
span-ahead = { $span } d’avance sur la nôtre
span-behind = { $span } de retard sur la nôtre
span-ago = il y a { $span }
span-in = dans { $span }

# What was seen
seen-since = Premier échec
seen-attempt = Dernière tentative
seen-attempt-status = { $when }, statut { $status } après { $span }
seen-attempt-silent = { $when }, pas de réponse
seen-words = Leur réponse
seen-ok = Dernier envoi réussi
seen-heard = Dernière réception
seen-never = jamais
seen-waiting = En attente
seen-waiting-count = { $count ->
    [one] { $count } élément, depuis { $span }
   *[other] { $count } éléments, le plus ancien depuis { $span }
}
seen-next = Prochaine tentative
seen-clock = Leur horloge
seen-our-clock = Notre horloge
# In French, 0 is “one” too: so it has a key of its own here
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [0] ne concorde pas avec celle du seul autre partenaire avec lequel nous pouvons comparer
        [one] concorde avec celle du seul autre partenaire avec lequel nous pouvons comparer
       *[other] ne concorde pas avec celle du seul autre partenaire avec lequel nous pouvons comparer
    }
   *[other] concorde avec celle de { $count } des { $others } autres partenaires
}
seen-our-clock-alone = il n’y a pas d’autre partenaire avec lequel comparer

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = { $name } est injoignable : le nom { $host } n’a pas d’adresse.
fault-dns-cause = Le nom n’est pas trouvé là où notre serveur le demande. Soit il n’est plus enregistré, soit le service DNS de l’un des deux serveurs ne fonctionne pas.
fault-dns-advice = Vérifiez si { $host } est toujours leur nom. Si d’autres noms sont trouvés depuis notre serveur, prévenez leur admin.
    Vous n’avez rien d’autre à faire : nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.

fault-tcp = { $name } est injoignable : rien ne répond à l’adresse { $host }.
fault-tcp-cause = Leur serveur est arrêté ou en train de démarrer, ou un pare-feu se trouve entre les deux.
fault-tcp-advice = Attendez : nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.
    Si cela dure, prévenez leur admin par un autre moyen, avec le rapport ci-dessous.

fault-tls = { $name } n’est pas joignable de façon sûre : le certificat TLS présenté par { $host } n’est pas valide.
fault-tls-cause = Il a expiré, il est établi pour un autre nom, ou il vient d’une autorité que notre serveur ne connaît pas. Nous n’envoyons rien par une telle connexion.
fault-tls-advice = Demandez à leur admin de renouveler le certificat, avec le rapport ci-dessous.
    Nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.

fault-timeout = { $name } ne répond pas à temps.
fault-timeout-cause = La connexion s’établit, mais aucune réponse complète n’arrive en dix secondes : leur serveur a trop à faire, ou il est figé.
fault-timeout-advice = Attendez : nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.
    Si cela dure, prévenez leur admin, avec le rapport ci-dessous.

fault-slow = { $name } répond, mais lentement : la dernière réponse a pris { $span }.
fault-slow-cause = Leur serveur, ou le chemin qui y mène, a trop à faire. Rien n’est refusé et rien n’est perdu ; tout arrive seulement plus tard.
fault-slow-advice = Vous n’avez rien à faire. Les autres partenaires n’attendent pas celui-ci.
    Si cela dure, prévenez leur admin, avec le rapport ci-dessous.

fault-clock-theirs = { $direction ->
    [ahead] { $name } refuse ce que nous envoyons parce que son horloge avance de { $span }.
   *[behind] { $name } refuse ce que nous envoyons parce que son horloge retarde de { $span }.
}
fault-clock-theirs-cause = Tout ce que nous envoyons porte l’heure de sa signature. D’après leur horloge, nos signatures sont trop anciennes ou viennent du futur. La nôtre concorde avec celles de nos autres partenaires : c’est donc la leur qui est déréglée.
fault-clock-theirs-advice = Envoyez à leur admin le rapport ci-dessous : leur serveur doit synchroniser son heure (NTP).
    Vous n’avez rien d’autre à faire : nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.

fault-clock-ours = { $direction ->
    [ahead] { $name } refuse ce que nous envoyons parce que notre propre horloge retarde de { $span }.
   *[behind] { $name } refuse ce que nous envoyons parce que notre propre horloge avance de { $span }.
}
fault-clock-ours-cause = Tout ce que nous envoyons porte l’heure de sa signature. Nos autres partenaires présentent le même écart : c’est donc l’horloge de notre serveur qui est déréglée.
fault-clock-ours-advice = Synchronisez l’heure de notre serveur (NTP) : « timedatectl » indique si elle l’est.
    Ensuite, tout ce qui attend sera transmis automatiquement.

fault-clock-unknown = { $name } refuse ce que nous envoyons parce que son horloge et la nôtre diffèrent de { $span }.
fault-clock-unknown-cause = Tout ce que nous envoyons porte l’heure de sa signature. Il n’est pas possible de voir d’ici laquelle des deux horloges est déréglée, parce qu’il n’y a pas assez d’autres partenaires pour comparer.
fault-clock-unknown-advice = Comparez l’heure de notre serveur avec une horloge fiable. Si la nôtre est juste, envoyez à leur admin le rapport ci-dessous : l’un des deux serveurs doit synchroniser son heure (NTP).
    Nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.

fault-clock-receive-theirs = { $direction ->
    [ahead] Nous refusons ce que { $name } envoie parce que son horloge avance de { $span }.
   *[behind] Nous refusons ce que { $name } envoie parce que son horloge retarde de { $span }.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Nous refusons ce que { $name } envoie parce que notre propre horloge retarde de { $span }.
   *[behind] Nous refusons ce que { $name } envoie parce que notre propre horloge avance de { $span }.
}
fault-clock-receive-unknown = Nous refusons ce que { $name } envoie parce que son horloge et la nôtre diffèrent de { $span }.

fault-signature = { $name } n’accepte pas notre signature.
fault-signature-cause = Leur serveur répond, mais dit que ce que nous envoyons n’est pas signé comme il faut. Peut-être ne peut-il pas récupérer notre clé, ou en garde-t-il une plus ancienne.
fault-signature-advice = Vérifiez si { $own } peut s’ouvrir depuis l’extérieur : c’est là que leur serveur récupère notre clé.
    Si oui, envoyez à leur admin le rapport ci-dessous. Nous réessayons automatiquement.

fault-signature-receive = Ce qui arrive au nom du partenaire { $name } n’est pas signé avec sa clé, et est refusé.
fault-signature-receive-cause = Soit leurs clés ont changé et ne peuvent pas encore être récupérées, soit quelqu’un d’autre utilise leur nom. Rien n’en a été enregistré.
fault-signature-receive-advice = Demandez à leur admin si leur serveur a été déplacé, ou restauré sans ses clés.

fault-blocked = { $name } ne laisse pas entrer notre serveur.
fault-blocked-cause = Leur serveur sait qui nous sommes et refuse ce que nous envoyons : leur admin a bloqué notre serveur, ou ne laisse entrer que certains serveurs.
fault-blocked-advice = Parlez-en avec leur admin. Rien, de notre côté, ne peut y changer quelque chose.
    Si cela doit rester ainsi, mettez fin au partenariat.

fault-gone = La boîte de réception n’existe plus chez { $name }.
fault-gone-cause = Leur serveur répond, mais pas à l’adresse qu’il nous a donnée. Il a peut-être été réinstallé, ou quelque chose devant lui envoie nos requêtes au mauvais endroit.
fault-gone-advice = Demandez à leur admin si le serveur a été réinstallé. Si oui, mettez fin au partenariat et refaites une demande.

fault-html = { $name } répond par une page web là où son serveur devrait répondre à un programme.
fault-html-cause = Quelque chose devant leur serveur, comme un proxy ou un réseau de diffusion de contenu, envoie nos requêtes au mauvais endroit ou demande de prouver que l’on est humain.
fault-html-advice = Envoyez à leur admin le rapport ci-dessous : les requêtes vers /inbox, /actor et /.well-known doivent parvenir intactes à leur serveur.
    Nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.

fault-rate-limit = { $name } nous demande de ralentir.
fault-rate-limit-cause = Leur serveur reçoit plus de requêtes qu’il ne veut en traiter maintenant. Nous respectons la pause qu’il demande.
fault-rate-limit-advice = Vous n’avez rien à faire : ce qui attend sera transmis dans le bon ordre, plus tard.

fault-server-error = { $name } a un problème sur son propre serveur.
fault-server-error-cause = Leur serveur répond qu’un problème est survenu de son côté, ou qu’il est en maintenance.
fault-server-error-advice = Attendez : nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.
    Si cela dure, envoyez à leur admin le rapport ci-dessous.

fault-refused = { $name } refuse ce que nous envoyons.
fault-refused-cause = Leur serveur répond qu’il ne peut pas utiliser ce que nous envoyons. Son logiciel ou sa version ne le connaît peut-être pas.
fault-refused-advice = Envoyez le rapport ci-dessous à leur admin, ainsi qu’aux personnes qui développent notre logiciel.

fault-refused-address = L’adresse de { $host } n’est pas de celles que notre serveur peut contacter.
fault-refused-address-cause = Le nom mène à un réseau privé ou à cette machine elle-même, où rien n’est jamais envoyé.
fault-refused-address-advice = Vérifiez si { $host } est bien écrit, et dites à leur admin que leur nom mène à une adresse privée.

fault-too-large = { $name } répond par plus qu’une réponse ne peut contenir.
fault-too-large-cause = La réponse a été coupée et n’a pas été utilisée.
fault-too-large-advice = Envoyez à leur admin le rapport ci-dessous.

fault-protocol = { $name } coupe la connexion, ou répond d’une façon illisible.
fault-protocol-cause = Leur serveur redémarre, ou quelque chose entre les deux serveurs perturbe la connexion.
fault-protocol-advice = Attendez : nous réessayons automatiquement, et ce qui attend sera transmis dans le bon ordre.
    Si cela dure, envoyez à leur admin le rapport ci-dessous.

fault-handshake = Notre message à { $name } au sujet du partenariat ne passe pas.
fault-handshake-cause = { $words }
fault-handshake-advice = Vérifiez si { $host } est bien écrit et s’il s’agit d’un serveur de ce type. Nous réessayons automatiquement.

fault-declined = { $name } a refusé d’être partenaire.
fault-declined-cause = Leur admin a répondu non à notre demande. Rien ne voyage entre les deux, et rien n’attend.
fault-declined-advice = Parlez-en ensemble. Vous pouvez refaire une demande à tout moment.

# The report for the other side's admin
report-head = Rapport du serveur { $own } pour l’admin du serveur { $host }
report-class = Classe : { $class }

# What a server said, as it said it
seen-quoted = « { $words } »
