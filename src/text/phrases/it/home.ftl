# The home of a member: what those they follow and the partners of the house wrote
home-heading = Cronologia
home-lede = Che cosa hanno scritto le persone che si seguono e i nostri partner.
home-newest = I più recenti
home-older = Precedenti
home-empty = Qui non c’è ancora nulla. Cercare una persona con il suo indirizzo e seguirla: ciò che scrive comparirà qui. Ciò che pubblicano i nostri partner arriva da sé.
home-no-older = Non c’è nulla di precedente.
# Above the title of a text
home-passed-on = Condiviso da { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } su «{ $title }»
home-said = Un messaggio di { $name }

# Looking somebody up who lives on another server
home-find = Seguire qualcuno su un altro server
home-find-who = Indirizzo
home-find-hint = Per esempio @name@example.org, oppure il link a una pagina della persona.
home-find-do = Cerca
home-find-unreadable = Questo non è un indirizzo. Scriverlo come @name@example.org, oppure incollare un link che comincia con https.
home-find-nobody = { $host } non conosce questo indirizzo. Controllare che ogni lettera sia giusta.
home-find-silent = { $host } non risponde. Riprovare tra qualche minuto.
home-find-blocked = { $host } è bloccato su questo server. L’amministrazione può dire perché.
home-find-closed = Questo server comunica solo con i server consentiti dall’amministrazione, e { $host } non è tra questi.

# Whom the member follows on other servers
home-followed = Persone seguite su altri server
home-followed-nobody = Ancora nessuna.
home-own-house = Novità dalla nostra istituzione
home-own-nothing = Qui non è stato ancora pubblicato nulla.

# What the member has saved
home-saved = Testi salvati
home-saved-lede = I testi salvati per rileggerli. Nessun altro vede questo elenco.
home-saved-nothing = Ancora nulla. Nella pagina di una pratica o di un saggio, scegliere «Salva».
home-remove = Rimuovi
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Rimuovi dai testi salvati: { $title }

# Following somebody
bond-follow = Segui
bond-follow-whom = Segui { $name }
bond-follows = È tra le persone seguite.
bond-end = Non seguire più
bond-end-whom = Non seguire più { $name }
bond-waits = Richiesta inviata, in attesa di risposta
bond-take-back = Annulla la richiesta
bond-take-back-whom = Annulla la richiesta a { $name }
bond-origin = La sua pagina sul suo server
bond-no-texts = Di questa persona non è ancora arrivato nulla. Se la si segue, ciò che scriverà da quel momento comparirà nella cronologia.
# What has just been done
bond-now-follows = Ora è tra le persone seguite.
bond-now-asked = La richiesta è inviata. La persona sarà tra quelle seguite non appena il suo server avrà accettato.
bond-now-ended = Non è più tra le persone seguite.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Salva
react-saved = Salvato
react-like = Mi piace
react-liked = Apprezzato da Lei
react-pass-on = Condividi
react-passed-on = Condiviso da Lei
react-likes = { $count ->
    [one] Apprezzato da una persona
   *[other] Apprezzato da { $count } persone
}
react-boosts = { $count ->
    [one] Condiviso una volta
   *[other] Condiviso { $count } volte
}
# What has just been done
react-now-saved = Ora è tra i testi salvati.
react-now-unsaved = Non è più tra i testi salvati.
react-now-liked = Chi lo ha scritto viene a sapere di questo apprezzamento.
react-now-passed-on = Il testo è condiviso con chi segue il Suo profilo.
react-now-undone = Operazione annullata.

# For readers without an account here: from a page of ours to their own server
remote-heading = Continuare sul proprio server
remote-follow = Seguire dal proprio server
remote-answer = Rispondere dal proprio server
remote-hint = Il proprio indirizzo su quel server, per esempio @name@example.org, oppure solo il nome del server.
remote-go = Vai
remote-unreadable = Questo non è un indirizzo. Scriverlo come @name@example.org o example.org.
remote-onward = Si sta passando a { $host }.
# A link that leads to another server
remote-open = Continua su { $host }
remote-none = { $host } non indica dove si può continuare.
remote-silent = { $host } non risponde.
remote-copy = Si può copiare questo nella ricerca del proprio server e continuare da lì:
remote-back = Torna alla pagina di prima
