# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Quando un testo identifica qualcuno
incident-menu = Nascosti e ritirati
incident-link = Nascondi o ritira…
incident-none = Nessun testo è stato nascosto o ritirato con una decisione.
incident-count = { $count ->
    [one] Un testo è stato nascosto o ritirato con una decisione.
   *[other] { $count } testi sono stati nascosti o ritirati con una decisione.
}
incident-gone = Un testo le cui parole sono cancellate
incident-author = Di { $name }
incident-shown = Le persone per cui è pubblicato possono ancora leggerlo.
incident-hidden = È nascosto: qui lo legge solo chi lo ha scritto e chi modera. Chi lo ha ricevuto prima lo ha ancora; perché sia cancellato anche lì, va ritirato.
incident-hidden-elsewhere = È nascosto qui. Sul suo server resta come prima.
incident-withdrawn = È ritirato: le sue parole sono cancellate qui.
incident-nowhere = Non era stato inviato a nessun partner.
incident-erased-all = { $count ->
    [one] L’unico partner che lo ha ricevuto lo ha cancellato.
   *[other] Tutti i { $count } partner che lo hanno ricevuto lo hanno cancellato.
}
incident-erased-some = Partner che lo hanno cancellato: { $at } su { $count }. Agli altri lo si chiede finché non confermano; conviene guardare di nuovo più tardi.
incident-places = Dove si trovava
incident-place = Partner
incident-state = Che cosa comunica
incident-place-erased = Cancellato: { $when }
incident-place-open = Non ancora confermato
incident-decisions = Che cosa si è deciso in merito
incident-measure = Che cosa si fa ora
incident-measure-hint = Nascondere è rapido e si può annullare. Ritirare cancella il testo qui e su ogni server che lo ha ricevuto, per sempre.
incident-hide = Nascondilo subito
incident-withdraw = Ritiralo
incident-tell = Comunica al suo server, in via riservata, che potrebbe identificare qualcuno
incident-rule = Regolamento generale sulla protezione dei dati, articolo 5
incident-do = Procedi
incident-told = Il suo server è stato informato. Che cosa fare in merito spetta a quel server.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Il controllo all’arrivo ha trovato ciò che indica con certezza una sola persona ({ $rules }). Leggere il testo, nasconderlo qui se serve e informare il suo server.
