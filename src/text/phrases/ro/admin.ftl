# Partners
partners-heading = Parteneri
partners-none = Încă nu există niciun partener.
partners-reach-all = { $count ->
    [one] Textele dumneavoastră ajung la singurul partener.
    [few] Textele dumneavoastră ajung la toți cei { $count } parteneri.
   *[other] Textele dumneavoastră ajung la toți cei { $count } de parteneri.
}
partners-reach-some = { $count ->
    [one] Textele dumneavoastră nu ajung acum la singurul partener ({ $reached } din { $count }).
    [few] Textele dumneavoastră ajung la { $reached } din { $count } parteneri.
   *[other] Textele dumneavoastră ajung la { $reached } din { $count } de parteneri.
}
partners-waiting = { $count ->
    [one] Nu se pierde nimic: un text așteaptă.
    [few] Nu se pierde nimic: { $count } texte așteaptă.
   *[other] Nu se pierde nimic: { $count } de texte așteaptă.
}
partners-asking = { $count ->
    [one] O instituție cere să devină parteneră.
    [few] { $count } instituții cer să devină partenere.
   *[other] { $count } de instituții cer să devină partenere.
}
partners-request = { $name } cere un parteneriat
partners-request-words = { $host } ar primi ceea ce publicați pentru rețea sau pentru toată lumea, iar dumneavoastră ați primi textele de acolo.
partners-accept = Acceptați
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Acceptați { $host }
partners-refuse = Refuzați
partners-refuse-whom = Refuzați { $host }
partners-report = Raport pentru administratorul lor
partners-report-copy = De copiat
partners-retry = Reîncercați
partners-retry-whom = Reîncercați: { $host }
partners-held = Așteaptă aprobarea dumneavoastră: { $count }
partners-all = Toți partenerii
partners-nobody = Încă nu aveți parteneri. Adresați-vă primului mai jos.
partners-table = Partenerii și legătura cu ei
partners-partner = Partener
partners-state = Stare
partners-sent = Ultimul contact către ei
partners-received = Ultimul contact de la ei
partners-backlog = În așteptare
partners-delay = Întârziere
partners-actions = Acțiuni
partners-agree = Acceptați și comparați
partners-agree-whom = Acceptați și comparați cu { $host }
partners-compare = Comparați acum
partners-compare-whom = Comparați acum cu { $host }
partners-decide = Decideți
partners-decide-whom = Decideți despre { $host }
partners-end = Încheiați
partners-end-whom = Încheiați parteneriatul cu { $host }
partners-only-admin = Despre parteneri și servere decide un administrator.

# The figures of all partners
tally-in-step = La zi
tally-of = { $part } din { $all }
tally-waiting = În așteptare
tally-delay = Întârziere maximă
tally-none = niciuna
tally-parked = Neprimite acolo

# The state of a partner
standing-live = La zi
standing-backfilling = Se citește arhiva lor
standing-catching-up = Recuperează
standing-broken = Nu funcționează
standing-asked = Cerere trimisă, așteaptă răspuns
standing-refused = Refuzat
standing-paused = Pus în pauză de dvs.
standing-suspended = Suspendat
standing-ended = Încheiat
standing-never = niciodată
# What the last comparison found
compared-when = Comparație ({ $when }):
compared-equal = ambele părți păstrează același conținut.
compared-different = nu totul este la fel.
compared-fetched = Preluate: { $count }.
compared-erased = Șterse, ca acolo: { $count }.
compared-missing = Păstrate aici și necunoscute acolo: { $count }.
compared-refused = Refuzate aici: { $count }.
compared-waiting = De șters, dacă sunteți de acord: { $count }.
compared-withdrawn = { $count ->
    [one] Am retras un text; șters acolo: { $at } din { $count }.
    [few] Am retras { $count } texte; șterse acolo: { $at }.
   *[other] Am retras { $count } de texte; șterse acolo: { $at }.
}
decided-held = Cu aprobare; așteaptă: { $count }.
decided-limited = Limitat: textele sale nu apar în nicio listă publică.
decided-hidden = Ascuns; se șterge definitiv la { $day }.
decided-purged = Șters definitiv la { $day }.

# Asking and inviting an institution
asking-heading = Adresați-vă unei instituții
asking-host = Adresa serverului lor
asking-host-hint = Fără https. De exemplu: practices.example.org
asking-code = Cod de invitație
asking-code-hint = Dacă ați primit unul de la administratorul lor: atunci acceptă imediat. Altfel, lăsați câmpul gol.
asking-send = Trimiteți cererea
invite-heading = Invitați o instituție
invite-code = Codul, afișat doar de această dată
invite-code-words = Trimiteți-l administratorului lor pe o cale în care aveți încredere, împreună cu adresa serverului dumneavoastră: { $host }. Funcționează o singură dată, până la { $day }.
invite-note = Pentru cine
invite-note-hint = O notă pentru alți administratori. Cine trimite cererea cu acest cod devine partener fără altă decizie; codul funcționează o singură dată, în 14 zile.
invite-make = Creați un cod
codes-table = Coduri de invitație
codes-code = Cod
codes-made = Creat
codes-take-back = Anulați
codes-take-back-which = Anulați { $name }
codes-used = Folosit de { $host }
codes-open = Valabil până la { $day }
codes-revoked = Anulat
codes-expired = Expirat la { $day }
known-heading = Cunoscuți de partenerii dumneavoastră
known-nobody = Partenerii dumneavoastră nu numesc pe nimeni pe care să nu cunoașteți deja.
known-words = { $count ->
    [one] Unul dintre partenerii dumneavoastră urmărește { $host }
    [few] { $count } dintre partenerii dumneavoastră urmăresc { $host }
   *[other] { $count } dintre partenerii dumneavoastră urmăresc { $host }
}
known-ask = Propuneți
known-ask-whom = Propuneți un parteneriat: { $host }
listing-on = Alte servere pot afla cine sunt partenerii dumneavoastră, pentru ca instituțiile să se găsească una pe alta.
listing-on-do = Nu mai comunicați altor servere
listing-off = Altor servere nu li se spune cine sunt partenerii dumneavoastră. Pagina dumneavoastră „Rețea” îi afișează totuși.
listing-off-do = Comunicați altor servere

# Ending a partnership
end-title = Încheierea unui parteneriat
end-heading = Încheiați parteneriatul cu { $name }?
end-words = Textele noi nu vor mai circula între dumneavoastră și { $host }, iar textele pentru rețea ale fiecărei părți dispar din paginile celeilalte. Mai târziu puteți trimite o nouă cerere.
end-do = Încheiați parteneriatul
end-keep = Păstrați-l

# What is decided about a partner
decide-title = Decizie despre un partener
decide-heading = Decideți despre { $name }
decide-action = Ce se aplică aici textelor sale
decide-action-hint = Nimeni de acolo nu este anunțat.
decide-reason = Motiv
decide-reason-hint = Pentru alți administratori.
decide-do = Decideți
decide-leave = Lăsați așa cum este
decide-pause-heading = Pauză în parteneriat
decide-pause-words = O vreme nu se trimite și nu se citește nimic și nu se pierde nimic: ambele părți continuă de unde au rămas.
decide-pause = Pauză
decide-resume-heading = Continuarea parteneriatului
decide-resume = Continuați
decide-now-held = Textele noi ale acestui partener așteaptă aprobarea dumneavoastră.
decide-now-limited = Textele acestui partener nu apar în nicio listă publică.
decide-now-blocked = Acestui partener nu i se trimite nimic și nu se primește nimic de la el, iar textele sale sunt ascunse.
decide-now-paused = Parteneriatul este în pauză.
decide-now-free = Nimic nu restricționează textele acestui partener.
decide-was-purged = Ce era aici de la acest partener a fost șters definitiv la { $day }.
decide-is-purged = Ce este aici de la acest partener se șterge definitiv la { $day }.
decide-free = Fără restricții
decide-free-words = Totul apare așa cum sosește. Ce aștepta sau era ascuns apare din nou.
decide-hold = Cu aprobare
decide-hold-words = Textele și reviziile noi așteaptă până când afișați sau respingeți fiecare text. Ce apare deja rămâne.
decide-limit = Limitare
decide-limit-words = Textele sale nu apar în nicio listă publică. Cine urmărește un autor sau are linkul le poate citi în continuare.
decide-suspend = Suspendare
decide-suspend-words = Nu intră și nu iese nimic, urmăririle se încheie, iar textele sale sunt ascunse. După 30 de zile sunt șterse definitiv de aici. Până atunci puteți reveni asupra deciziei fără pierderi.

# Texts that wait for approval
queue-heading = Așteaptă aprobarea
queue-nothing = Nu așteaptă nimic. Textele noi ale partenerilor pentru care ați ales „Cu aprobare” apar aici înainte să le vadă altcineva.
queue-lede = Nimeni altcineva nu vede încă aceste texte. Nimeni de acolo nu află ce decideți.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, o revizie nouă
queue-original = Originalul
queue-original-which = Originalul textului { $title }, numărul { $number }
queue-show = Afișați
queue-show-which = Afișați numărul { $number }
queue-decline = Respingeți
queue-decline-which = Respingeți numărul { $number }
queue-comment = Un comentariu
queue-comment-restored = Un comentariu al acestei instituții, revenit după o restaurare

# Other servers
servers-heading = Servere
servers-open = Orice server poate urmări și răspunde, dacă nu este blocat.
servers-partners = Pot intra doar partenerii și serverele permise aici; paginile sunt deschise tuturor.
servers-closed = Niciun alt server nu poate intra; paginile sunt deschise tuturor.
servers-counts = Blocate: { $blocked }. Limitate: { $limited }. Permise: { $allowed }.
servers-decided = Decizii
servers-none = Niciun server nu este blocat, limitat sau permis.
servers-table = Servere pentru care s-a luat o decizie
servers-server = Server
servers-decision = Decizie
servers-reason = Motiv
servers-since = Din data
servers-take-back = Anulați
servers-take-back-which = Anulați: { $host }
servers-is-blocked = Blocat
servers-is-held = Cu aprobare
servers-is-limited = Limitat
servers-is-allowed = Permis
servers-is-unknown = Necunoscut
servers-no-media = { $decision }, fără fișiere media
servers-decide = Decideți despre un server
servers-host = Adresa serverului
servers-host-hint = Fără https. Este valabilă și pentru subdomenii.
servers-action = Ce se face
servers-action-hint = Puteți anula decizia oricând.
servers-reason-hint = Pentru alți administratori. Apare în lista pe care o exportați.
servers-media = Se refuză imaginile și fișierele sale
servers-do = Decideți
servers-block = Blocare
servers-block-words = Nu intră și nu iese nimic; urmăririle se încheie, iar ce este aici de la el se ascunde.
servers-hold = Cu aprobare
servers-hold-words = Ce spune așteaptă un administrator, care afișează sau respinge fiecare text.
servers-limit = Limitare
servers-limit-words = Poate urmări și răspunde, dar nu apare în nicio listă publică, iar cererile de urmărire de acolo trebuie aprobate.
servers-allow = Permitere
servers-allow-words = Poate intra și când au voie doar partenerii. Când are voie oricine, această decizie are întâietate față de o blocare.
servers-lists = Liste
servers-download-blocked = Descărcați ce este blocat și limitat
servers-download-allowed = Descărcați ce este permis
servers-download-form = Ambele sunt fișiere CSV, așa cum le citește Mastodon.
servers-import = Preluarea unei liste
servers-import-hint = Lipiți un CSV așa cum îl exportă Mastodon, cu coloanele #domain, #severity și altele. Ce este deja decis aici rămâne neschimbat, iar partenerii nu sunt blocați niciodată de o listă.
servers-try = Arătați ce s-ar întâmpla
servers-take-in = Preluați
servers-refused = Refuzate la căsuțele de primire (inbox), în șapte zile
servers-refused-none = Nu s-a refuzat nimic.
servers-ignored = Primite, fără să schimbe ceva
lists-unusable = Lista nu poate fi folosită
lists-would = Iată ce s-ar întâmpla
lists-done = Lista este preluată
lists-counts = Noi: { $new }. Neschimbate: { $same }.
lists-added = Preluate: { $hosts }
lists-kept = Aici decizia este alta și rămâne: { $hosts }
lists-partners = Parteneri, deci neblocați: { $hosts }
# After it stands why, as a sentence
lists-left-out = Rândul { $line } a fost omis:

# Reports
reports-heading = Semnalări
reports-none = Nu vă așteaptă nicio semnalare.
reports-some = { $count ->
    [one] Vă așteaptă o semnalare.
    [few] Vă așteaptă { $count } semnalări.
   *[other] Vă așteaptă { $count } de semnalări.
}
reports-receipt = Nr. de înregistrare { $number }, de la { $from }, { $when }
reports-no-reason = Nu este indicat niciun motiv.
reports-forwarded = A fost transmisă serverului lor.
reports-forward = Transmiteți serverului lor
reports-forward-which = Transmiteți serverului lor, nr. de înregistrare { $number }
reports-something = Ceva de aici
reports-refused = Ce a sosit și nu a schimbat nimic
reports-refused-none = Încă nimic.
reports-refused-table = Ce a sosit și nu a schimbat nimic, după tip și motiv
reports-type = Tip
reports-why = Motiv
reports-often = De câte ori
reports-last = Ultima dată
