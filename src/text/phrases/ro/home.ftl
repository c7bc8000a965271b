# The home of a member: what those they follow and the partners of the house wrote
home-heading = Fluxul dvs.
home-lede = Ce au scris persoanele pe care le urmăriți și partenerii noștri.
home-newest = Cele mai noi
home-older = Mai vechi
home-empty = Încă nu este nimic aici. Căutați o persoană după adresă și urmăriți-o: ce scrie va apărea aici. Ce publică partenerii noștri vine de la sine.
home-no-older = Nu este nimic mai vechi.
# Above the title of a text
home-passed-on = Distribuit de { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } despre „{ $title }”
home-said = Un mesaj de la { $name }

# Looking somebody up who lives on another server
home-find = Urmăriți pe cineva de pe alt server
home-find-who = Adresă
home-find-hint = De exemplu @name@example.org sau linkul către o pagină a persoanei.
home-find-do = Căutați
home-find-unreadable = Aceasta nu este o adresă. Scrieți-o ca @name@example.org sau lipiți un link care începe cu https.
home-find-nobody = { $host } nu cunoaște această adresă. Verificați fiecare literă.
home-find-silent = { $host } nu răspunde. Încercați din nou peste câteva minute.
home-find-blocked = { $host } este blocat pe acest server. Un administrator vă poate spune de ce.
home-find-closed = Acest server comunică doar cu serverele permise de un administrator, iar { $host } nu se află printre ele.

# Whom the member follows on other servers
home-followed = Pe cine urmăriți pe alte servere
home-followed-nobody = Încă pe nimeni.
home-own-house = Noutăți din instituția noastră
home-own-nothing = Aici nu s-a publicat încă nimic.

# What the member has saved
home-saved = Texte salvate
home-saved-lede = Ce ați salvat ca să recitiți. Nimeni altcineva nu vede această listă.
home-saved-nothing = Încă nu ați salvat nimic. Pe pagina unei practici sau a unui eseu, alegeți „Salvați”.
home-remove = Eliminați
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Eliminați din textele salvate: { $title }

# Following somebody
bond-follow = Urmăriți
bond-follow-whom = Urmăriți: { $name }
bond-follows = Deja urmăriți această persoană.
bond-end = Opriți urmărirea
bond-end-whom = Opriți urmărirea: { $name }
bond-waits = Cerere trimisă, încă fără răspuns
bond-take-back = Anulați cererea
bond-take-back-whom = Anulați cererea către { $name }
bond-origin = Pagina persoanei pe serverul propriu
bond-no-texts = De la această persoană nu a sosit încă nimic aici. După ce începeți să o urmăriți, ce scrie va apărea în fluxul dumneavoastră.
# What has just been done
bond-now-follows = De acum urmăriți această persoană.
bond-now-asked = Cererea este trimisă. Veți urmări această persoană de îndată ce serverul ei acceptă.
bond-now-ended = Nu mai urmăriți această persoană.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Salvați
react-saved = Salvat
react-like = Apreciați
react-liked = Apreciat de dvs.
react-pass-on = Distribuiți
react-passed-on = Distribuit de dvs.
react-likes = { $count ->
    [one] O apreciere
    [few] { $count } aprecieri
   *[other] { $count } de aprecieri
}
react-boosts = { $count ->
    [one] Distribuit o dată
    [few] Distribuit de { $count } ori
   *[other] Distribuit de { $count } de ori
}
# What has just been done
react-now-saved = Textul se află acum printre cele salvate.
react-now-unsaved = Textul nu mai este printre cele salvate.
react-now-liked = Autorul află că îi apreciați textul.
react-now-passed-on = Textul este distribuit celor care vă urmăresc.
react-now-undone = S-a anulat.

# For readers without an account here: from a page of ours to their own server
remote-heading = Continuați pe serverul dumneavoastră
remote-follow = Urmăriți de pe serverul dumneavoastră
remote-answer = Răspundeți de pe serverul dumneavoastră
remote-hint = Adresa dumneavoastră de acolo, de exemplu @name@example.org, sau doar numele serverului.
remote-go = Continuați
remote-unreadable = Aceasta nu este o adresă. Scrieți-o ca @name@example.org sau example.org.
remote-onward = Urmează să ajungeți la { $host }.
# A link that leads to another server
remote-open = Continuați la { $host }
remote-none = { $host } nu spune unde se poate continua acolo.
remote-silent = { $host } nu răspunde.
remote-copy = Puteți copia textul de mai jos în câmpul de căutare al serverului dumneavoastră, apoi puteți continua acolo:
remote-back = Înapoi la pagina anterioară
