# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Autori
coauthors-title = Autorii textului { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Autori
coauthors-lede = Coautorii modifică textul și apar alături de dumneavoastră ca autori ai lui. Nimeni nu devine coautor fără să fi acceptat.
# Beside a name in the list
coauthors-first = Primul autor
coauthors-since = Coautor din { $day }
coauthors-waits = Invitat { $when }, încă fără răspuns

# Inviting somebody
coauthors-invite-heading = Invitați un coleg
coauthors-invite-words = Colegul află și poate citi ciorna. Devine autor numai cine acceptă.
coauthors-who = Nume de utilizator în această casă
coauthors-who-hint = De exemplu @nume. Scrieți @ și câteva litere dintr-un nume pentru a alege.
coauthors-invite = Invitați
coauthors-take-back = Retrageți invitația
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Retrageți invitația pentru { $name }
coauthors-take-off = Scoateți
coauthors-take-off-whom = Scoateți-l pe { $name }
coauthors-take-off-words = Cine este scos nu mai este autor și nu mai poate modifica textul. Ce a scris rămâne, iar versiunile mai vechi arată în continuare cine le-a salvat.

# What is wrong with an invitation
coauthors-wrong-nobody = Nimeni dintre cei pe care îi puteți invita nu are acest nume în această casă. Verificați fiecare literă.
coauthors-wrong-self = Sunteți chiar dumneavoastră.
coauthors-wrong-already = { $name } este deja autor sau a fost deja invitat.
coauthors-wrong-role = { $name } nu scrie aici: rolul permite citirea și comentariile. Administrația îl poate schimba.
coauthors-wrong-second = { $name } a publicat acest text ca a doua persoană. Cine face asta nu îi poate fi autor.
coauthors-wrong-many = Un text are cel mult { $most } coautori, inclusiv cei invitați.

# For whoever is asked
coauthors-asked = { $name } vă propune să scrieți împreună „{ $title }”.
coauthors-means = Ce înseamnă
coauthors-means-edit = Puteți modifica textul, adăuga imagini și vedea istoricul lui. Fiecare vede ce a schimbat celălalt.
coauthors-means-named = Numele dumneavoastră apare lângă celălalt oriunde este citit textul, și în alte case.
coauthors-means-owner = { $name } îl publică prima dată și este singura persoană care îl poate retrage. După aceea puteți publica versiuni noi.
coauthors-means-second = Nu îl puteți examina ca a doua persoană, nici acum, nici mai târziu.
coauthors-means-leave = Puteți renunța oricând. Când { $name } părăsește această casă, dispare și textul: copiați-l înainte.
coauthors-read = Citiți ciorna
coauthors-agree = Acceptați
coauthors-decline = Refuzați

# For a co-author
coauthors-own = Primul autor este { $name }
coauthors-own-words = { $name } publică acest text prima dată, hotărăște cine îl citește și este singura persoană care îl poate retrage. Când { $name } părăsește această casă, dispare și textul.
coauthors-copy-words = Puteți copia oricând textul, așa cum este acum, într-o ciornă proprie.
coauthors-copy = Copiați într-o ciornă proprie
coauthors-leave-heading = Renunțați
coauthors-leave-words = Numele dumneavoastră dispare de pe text, aici și în casele care îl au. Ce ați scris rămâne.
coauthors-leave = Renunțați la acest text
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } publică acest text. Salvați-l și anunțați când este gata.

# On the desk
coauthors-desk-asked = Invitații de a scrie împreună
# Below the title of a text
coauthors-desk-asks = { $name } vă propune să scrieți împreună acest text.
coauthors-desk-shared = Scrise împreună cu alții
coauthors-desk-of = Primul autor este { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Scrieți acest text împreună cu { $names }. Lăsați timp pentru a fi copiat înainte de a-l retrage: îl pierd și ceilalți.
coauthors-delete = Texte ale acestui membru sunt scrise împreună cu { $names }. Dispar și ele: lăsați-le mai întâi coautorilor timp să le copieze.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } și { $last }

# What has just been done
coauthors-done-invited = Invitația a fost trimisă.
coauthors-done-taken-back = Invitația a fost retrasă.
coauthors-done-taken-off = Lista autorilor este acum mai scurtă.
coauthors-done-agreed = Sunteți acum unul dintre autori.
coauthors-done-declined = Ați refuzat. Colegul află.
coauthors-done-left = Ați renunțat la text.
coauthors-done-copied = Aceasta este copia dumneavoastră, o ciornă pe care numai dumneavoastră o puteți modifica.

# Notifications
heard-author-asked = { $name } vă propune să scrieți împreună un text
heard-author-agreed = { $name } a acceptat să scrie un text cu dumneavoastră
heard-author-declined = { $name } a refuzat să scrie un text cu dumneavoastră
heard-author-left = { $name } a renunțat la un text pe care îl scrieți împreună
heard-author-removed = { $name } v-a scos dintre autorii unui text
heard-author-withdrawn = Un text scris împreună cu { $name } a fost retras

# A heading in the file that a member gets with everything kept about them
coauthors-export = Texte pe care le scrieți împreună cu alții
