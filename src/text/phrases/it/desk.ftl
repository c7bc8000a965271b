# The menu of the desk, for signed-in members
desk-heading = Scrivania
desk-texts = Testi
desk-write-practice = Scrivi una pratica
desk-write-essay = Scrivi un saggio
desk-password = Password
desk-access = App e browser
desk-page = Pagina personale
desk-administration = Amministrazione
desk-partners = Partner
desk-servers = Server
desk-reports = Segnalazioni

# What has just been done
done-saved = La bozza è salvata.
done-published = Il testo è pubblicato.
done-withdrawn = Il testo è ritirato e gli altri ne vengono informati.
done-password = La nuova password è salvata.
done-welcome = L’accesso è avvenuto.

# Own texts
desk-nothing = Qui non c’è ancora nulla: il primo testo è il più difficile.
# For example: You have one draft and 3 published texts.
desk-have = Ci sono { $drafts } e { $published }.
desk-drafts-count = { $count ->
    [one] una bozza
   *[other] { $count } bozze
}
desk-published-count = { $count ->
    [one] un testo pubblicato
   *[other] { $count } testi pubblicati
}
desk-waiting-count = { $count ->
    [one] A una bozza di colleghe e colleghi servirebbe un secondo sguardo.
   *[other] A { $count } bozze di colleghe e colleghi servirebbe un secondo sguardo.
}
desk-drafts = Bozze
desk-no-drafts = Nessuna bozza in attesa.
desk-saved = salvato: { $when }
desk-waiting = Bozze di colleghe e colleghi
desk-published = Pubblicati
desk-no-published = Qui compare ciò che si pubblica, e che cosa ne è stato.
desk-edit = Modifica
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Modifica { $title }
desk-withdrawn = Ritirati
desk-withdrawn-when = ritirato: { $when }
desk-for-team = Per l’équipe.
desk-for-house = Per questa istituzione.
desk-for-network = Per la rete.
desk-for-all = Per tutti.
desk-newer = Una bozza più recente non è ancora pubblicata.
erased-nowhere = Non era in nessun’altra istituzione.
erased-all = { $count ->
    [one] Cancellato nell’unica istituzione partner che lo aveva.
   *[other] Cancellato in { $count } istituzioni partner su { $count }.
}
erased-some = { $count ->
    [one] Non ancora cancellato nell’unica istituzione partner che lo aveva ({ $at } su { $count }): { $hosts }.
   *[other] Istituzioni partner in cui è cancellato: { $at } su { $count }. Non ancora: { $hosts }.
}

# What can use the account
access-lede = Che cosa può usare l’account in questo momento. Revocare l’accesso a ciò che non si conosce o non serve più; i testi restano come sono.
access-apps = App
access-no-apps = Nessuna app usa l’account.
access-app = App
access-browsers = Browser
access-browser = Browser
access-since = inizio: { $when }
access-end = Revoca
access-end-whom = Revoca l’accesso di { $name }, inizio: { $when }
access-sign-out = Disconnetti
access-sign-out-whom = Disconnetti { $name }, inizio: { $when }
access-by-admin = Un token creato dall’amministrazione
access-given = Permessi concessi: { $scopes }.
access-this-browser = Questo browser
access-other-browser = Un altro browser
access-until = Scadenza della sessione: { $day }.

# Withdrawing a text
withdraw-title = Ritiro
withdraw-heading = Ritirare questo testo?
withdraw-words = { $title } scompare da qui e, in pochi secondi, dalle pagine dei nostri partner e di ogni server che ci segue. Al suo indirizzo resta una nota che dice che è stato ritirato. L’operazione non si può annullare.
withdraw-do = Ritira
withdraw-keep = Non ritirare
