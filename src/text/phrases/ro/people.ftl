# The roles of members
role-reader = Cititor
role-student = Student
role-practitioner = Practician
role-editor = Redactor
role-reviewer = Evaluator pentru protecția datelor
role-admin = Administrator
role-reader-may = Citește ce este pentru această instituție și pentru rețea, comentează și urmărește.
role-student-may = Scrie ciorne; le publică un practician.
role-practitioner-may = Scrie și publică.
role-editor-may = Modifică și retrage textele altora, decide despre semnalări, invită colegi.
role-reviewer-may = Se pronunță asupra a ceea ce oprește verificarea textelor, retrage texte, decide despre semnalări.
role-admin-may = Face tot ce face un redactor și se ocupă de membri, parteneri, servere și setări.

# The members of the house, for admins and editors
members-heading = Membri
# One sentence of state after the other
members-count = { $count ->
    [one] O persoană se poate conecta.
    [few] { $count } persoane se pot conecta.
   *[other] { $count } de persoane se pot conecta.
}
members-suspended = { $count ->
    [one] Un cont este suspendat.
    [few] { $count } conturi sunt suspendate.
   *[other] { $count } de conturi sunt suspendate.
}
members-invited = { $count ->
    [one] O invitație este deschisă.
    [few] { $count } invitații sunt deschise.
   *[other] { $count } de invitații sunt deschise.
}
members-not-invited = Nicio invitație nu este deschisă.
members-not-allowed = Colegii sunt invitați de redactori și de administratori.
members-admin-only = De membri se ocupă doar un administrator.
members-people = Persoane
# The name of the table for who has it read aloud
members-table = Membrii acestei instituții
members-person = Persoană
members-role = Rol
members-last = Ultima vizită
members-state = Stare
members-never = niciodată
members-fine = se poate conecta
members-shut = cont suspendat
members-decide = Decideți
# Read aloud instead of "Decide"
members-decide-whom = Decideți despre { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } s-a înscris la { $day }. Adresa de e-mail este { $email }.
member-seen = Ultima vizită: { $day }.
member-not-seen = Încă nicio vizită.
member-is-suspended = Contul a fost suspendat la { $day }: nimeni nu se poate conecta la el.
member-no-password = Încă nu a fost aleasă o parolă.
member-role = Rol
member-role-hint = Schimbarea este valabilă imediat.
member-role-change = Schimbați rolul
member-link = Un link de conectare
member-link-words = Pentru cine și-a uitat parola sau nu și-a ales niciodată una. Linkul permite o singură conectare, în cel mult 24 de ore; transmiteți-l personal. Linkurile mai vechi ale acestei persoane nu mai funcționează.
member-link-make = Creați un link
member-link-made = Cu acest link, { $name } se poate conecta o singură dată, în cel mult 24 de ore. Este afișat doar acum.
member-suspend = Suspendați
member-suspend-words = Nimeni nu se mai poate conecta la acest cont: browserele și aplicațiile sunt deconectate imediat. Textele rămân unde sunt. Puteți ridica suspendarea oricând.
member-suspend-heading = Suspendați contul { $name }?
member-restore = Ridicați suspendarea
member-restore-words = Persoana se poate conecta din nou cu vechea parolă. Aplicațiile trebuie conectate din nou.
member-delete = Ștergeți
member-delete-open = Ștergeți acest cont
member-delete-words = Pentru cine pleacă definitiv și dorește să nu rămână nimic. Înainte de ștergere citiți ce va dispărea.
member-delete-heading = Ștergeți contul { $name }?
member-delete-texts = { $count ->
    [0] Nu există niciun text al acestei persoane.
    [one] Un text sau un comentariu este retras aici, iar fiecărui server care l-a primit i se cere să îl șteargă.
    [few] { $count } texte și comentarii sunt retrase aici, iar fiecărui server care le-a primit i se cere să le șteargă.
   *[other] { $count } de texte și comentarii sunt retrase aici, iar fiecărui server care le-a primit i se cere să le șteargă.
}
member-delete-account = Numele, adresa de e-mail și parola sunt șterse, iar toate browserele și aplicațiile sunt deconectate.
member-delete-handle = Numele de utilizator { $handle } rămâne ocupat, ca nimeni altcineva să nu fie luat drept această persoană.
member-delete-final = Această acțiune nu poate fi anulată. Textele care trebuie să rămână au nevoie mai întâi de alt autor: vorbiți cu persoana.
member-delete-do = Ștergeți definitiv
member-keep = Lăsați așa cum este
member-becomes = Rol nou pentru { $name }: { $role }
member-becomes-do = Schimbați rolul
member-gave = Până acum: { $role }.
member-last-admin = Este singurul administrator. Dați mai întâi acest rol altcuiva.
member-oneself = Este contul dumneavoastră. Adresați-vă altui administrator.
member-suspended-link = Cine are contul suspendat nu se poate conecta. Ridicați mai întâi suspendarea.
member-back = Toți membrii

# Inviting colleagues
join-heading = Invitații
join-lede = O invitație este un link care funcționează o singură dată, pentru o singură persoană; aceasta își alege numele, numele de utilizator și parola.
join-role = Rol
join-role-hint = Un administrator îl poate schimba mai târziu.
join-language = Limbă
join-language-hint = A e-mailurilor către această persoană. Paginile urmează limba browserului.
join-days = Zile
join-days-hint = Cât timp este valabilă invitația: de la 1 la { $most }.
join-name = Nume
join-name-hint = Doar pentru lista dumneavoastră și pentru completarea formularului; nu este obligatoriu.
join-email = Adresă de e-mail
join-email-hint = Doar pentru lista dumneavoastră și pentru completarea formularului; nu este obligatorie.
join-make = Creați o invitație
join-mail = Trimiteți-o prin e-mail
# What has just been done
join-sent = Invitația este pe drum.
join-made = Transmiteți acest link. Este afișat doar acum.
# A label before the address
join-made-link = Link
join-open = Invitații deschise
join-none = Nicio invitație nu este deschisă.
join-table = Invitații deschise
join-whom = Pentru
join-anybody = oricine are linkul
join-until = Valabilă până la
join-take-back = Anulați
# Read aloud instead of "Take back"
join-take-back-whom = Anulați invitația pentru { $name }
join-many = Invitați mai multe persoane deodată

# What can be wrong with an invitation
join-wrong-name = Un nume are între 1 și 100 de caractere.
join-wrong-email = Aceasta nu este o adresă de e-mail.
join-wrong-needed = Pentru un e-mail este nevoie de o adresă.
join-wrong-member = Există deja un membru cu această adresă de e-mail.
join-wrong-twice = Această adresă de e-mail apare de două ori în listă.
join-wrong-role = Nu există un astfel de rol. Sunt posibile: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Doar un administrator poate invita cu acest rol.
join-wrong-language = Alegeți una dintre aceste limbi.
join-wrong-days = Durata unei invitații, în zile, este între 1 și { $most }.

# Inviting from a list
many-heading = Invitați mai multe persoane deodată
many-lede = Câte o persoană pe fiecare rând: adresă de e-mail; nume; rol. Numele și rolul nu sunt obligatorii. Mai întâi vedeți ce s-ar crea; nu se creează nimic fără acordul dumneavoastră.
many-lines = Lista
# The example stays as it is, only the names may be those of your language
many-lines-hint = De exemplu: nora@example.org; Nora Vidal; practitioner
many-usual = Rolul pentru rândurile care nu indică unul
many-usual-hint = Pentru rândurile care au doar o adresă sau o adresă și un nume.
many-look = Verificați lista
many-file = Sau alegeți un fișier
many-file-hint = Un fișier text sau un tabel salvat ca CSV, cu aceleași coloane.
many-file-look = Citiți fișierul
many-empty = Nu este niciun rând de citit.
many-too-many = Persoane invitate deodată: cel mult { $most }.
many-file-unreadable = Acest fișier nu este un fișier text. Salvați tabelul ca CSV și alegeți-l din nou.
many-fine = { $count ->
    [one] Se poate crea o invitație.
    [few] Se pot crea { $count } invitații.
   *[other] Se pot crea { $count } de invitații.
}
many-faulty = { $count ->
    [one] Un rând mai are nevoie de o privire. Corectați-l mai jos; până atunci nu se creează nimic.
    [few] { $count } rânduri mai au nevoie de o privire. Corectați-le mai jos; până atunci nu se creează nimic.
   *[other] { $count } de rânduri mai au nevoie de o privire. Corectați-le mai jos; până atunci nu se creează nimic.
}
many-table = Rândurile listei
many-line = Rând
many-state = Stare
many-ready = pregătit
many-make = { $count ->
    [one] Creați o invitație
    [few] Creați { $count } invitații
   *[other] Creați { $count } de invitații
}
many-mail = { $count ->
    [one] Trimiteți-o prin e-mail
    [few] Trimiteți-le prin e-mail
   *[other] Trimiteți-le prin e-mail
}
many-made-heading = Invitațiile sunt create
many-made = { $count ->
    [one] Un link, pentru o persoană. Este afișat doar acum: copiați-l.
    [few] { $count } linkuri, fiecare pentru câte o persoană. Sunt afișate doar acum: copiați-le.
   *[other] { $count } de linkuri, fiecare pentru câte o persoană. Sunt afișate doar acum: copiați-le.
}
many-copy = Toate, de copiat: adresă de e-mail; nume; link

# Lines of the log of decisions
deed-role = Rol schimbat
deed-suspended = Cont suspendat
deed-restored = Suspendare ridicată
deed-link = Link de conectare creat
deed-deleted = Cont șters
deed-invited = Invitație creată
deed-invitation-back = Invitație anulată

# The settings of the node, for admins
setting-heading = Setări
setting-admin-only = Doar un administrator vede și modifică setările.
# After a sentence about which servers may talk to this one
setting-state-mail = Se trimit e-mailuri.
setting-state-no-mail = Nu se trimit e-mailuri: cine și-a uitat parola nu poate reveni prin e-mail.
setting-state-unread = { $count ->
    [0] Paginile au fost citite, în fiecare limbă, de un vorbitor nativ.
    [one] Într-o limbă, paginile nu au fost citite încă de un vorbitor nativ.
    [few] În { $count } limbi, paginile nu au fost citite încă de un vorbitor nativ.
   *[other] În { $count } de limbi, paginile nu au fost citite încă de un vorbitor nativ.
}
setting-keep = Salvați
setting-too-long = Numărul de caractere este de cel mult { $most }.
# What has just been done
setting-kept = Setările sunt salvate.
setting-announce = Anunțuri
# Read aloud before an announcement
setting-announced = Anunț
setting-for-readers = Pentru toată lumea
setting-for-readers-hint = Una sau două fraze care apar pe fiecare pagină, pentru oricine citește. Lăsați câmpul gol dacă nu aveți nimic de anunțat.
setting-for-members = Pentru membri
setting-for-members-hint = Îl citesc doar membrii, pe fiecare pagină. Lăsați câmpul gol dacă nu aveți nimic de anunțat.
setting-about = Despre instituție
setting-summary = Fraza despre instituție
setting-summary-hint = Deschide prima pagină și apare în profilul pe care îl urmăresc alții. Dacă lăsați câmpul gol, se afișează fraza din configurație.
setting-file = Ce conține configurația
setting-file-words = Restul se modifică în fișierul { $file } și este valabil după repornirea serverului. Lângă fiecare setare se află numele ei din fișier. Parolele nu sunt afișate niciodată.
setting-not-said = neindicat
setting-yes = da
setting-no = nu
setting-house = Instituție
setting-name = Nume
setting-handle = Nume de utilizator
setting-country = Țară
setting-town = Localitate
setting-languages = Limbi, începând cu cea principală
setting-contact = Datele de contact ale instituției
setting-officer = Datele de contact pentru protecția datelor
setting-network = Rețea
setting-address = Adresă
setting-mode = Cine poate comunica cu acest server
setting-signed = Citirea prin ActivityPub cere o semnătură
setting-development = Doar pentru încercări
setting-storage = Stocare
setting-database = Bază de date
setting-media = Folder pentru imagini și fișiere
setting-mail = E-mail
setting-mail-server = Server de e-mail
setting-mail-from = Expeditorul e-mailurilor
setting-mail-nobody = niciunul
setting-mail-folder = niciunul: fiecare e-mail devine un fișier în { $folder }
# After the host of the mail server
setting-mail-sealed = (criptat)
setting-mail-open = (necriptat, pe această mașină)
setting-mail-test = Trimiteți-mi un e-mail de probă
setting-mail-none = Indicați în configurație un server de e-mail și vor putea fi trimise prin e-mail invitațiile, linkurile pentru parole uitate și noutățile.
setting-mail-taken = Serverul de e-mail a preluat un e-mail pentru { $email }. Verificați dacă a sosit, și printre mesajele nedorite (spam).
# What the mail server answered follows, in its own words
setting-mail-refused = E-mailul de probă nu a putut fi predat. Iată răspunsul:
setting-safeguards = Măsuri de protecție
setting-second = Textele pentru toată lumea cer o a doua persoană
setting-limits = Limite
setting-guesses = Parole greșite pentru un cont, de la aceeași adresă
setting-guesses-from = Parole greșite de la aceeași adresă
setting-calls = Cereri din partea aplicației unei persoane
setting-calls-from = Cereri fără cont, de la aceeași adresă
setting-often = { $count ->
    [one] { $count } în { $minutes } min
    [few] { $count } în { $minutes } min
   *[other] { $count } în { $minutes } min
}
setting-tongues = Limbile paginilor
setting-tongues-words = Cuvintele paginilor au fost scrise cu grijă în fiecare limbă. Până când le citește un vorbitor nativ, este posibil să găsiți ici și colo o frază pe care nimeni nu ar spune-o așa. Dacă găsiți una, spuneți-ne.
setting-read = citită de { $name }
setting-unread = încă necitită de un vorbitor nativ
setting-deed-announcement = Anunț modificat
setting-deed-summary = Fraza despre instituție modificată

# What a member hears of: who did what
heard-heading = Notificări
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] O notificare nouă
    [few] { $count } notificări noi
   *[other] { $count } de notificări noi
}
heard-nothing = Încă nimic. Când cineva vă răspunde, vă urmărește sau salvează ce ați scris, apare aici.
heard-no-news = Nimic nou de la ultima dumneavoastră vizită.
heard-news = { $count ->
    [one] O notificare este nouă.
    [few] { $count } notificări sunt noi.
   *[other] { $count } de notificări sunt noi.
}
# A small mark beside what was not seen before
heard-new = nou
heard-older = Mai vechi
heard-reply = { $name } v-a răspuns
heard-mention = { $name } v-a menționat
heard-status = { $name } a publicat ceva
heard-reblog = { $name } a distribuit ce ați scris
heard-favourite = { $name } apreciază ce ați scris
heard-follow = { $name } vă urmărește
heard-follow-request = { $name } cere să vă urmărească
heard-poll = S-a încheiat un sondaj inițiat de { $name }
heard-update = { $name } a modificat un text pe care l-ați distribuit
heard-report = { $name } a făcut o semnalare
heard-mail = E-mailuri
heard-mail-when = Când primiți un e-mail
heard-mail-hint = Fiecare e-mail conține un link prin care le puteți opri, fără conectare.
heard-at-once = Imediat
heard-at-once-words = Pentru fiecare răspuns și fiecare mențiune.
heard-daily = O dată pe zi
heard-daily-words = Un singur e-mail cu tot ce este nou și niciunul când nu este nimic nou.
heard-never = Niciodată
heard-never-words = Doar aici.
heard-language = Limbă
heard-language-hint = A e-mailurilor către dumneavoastră. Paginile urmează limba browserului.
heard-keep = Salvați
# What has just been done
heard-kept = Alegerea dumneavoastră este salvată.
heard-no-mail = Acest server nu trimite e-mailuri. Un administrator îl poate configura.
heard-stop-heading = Oprirea acestor e-mailuri
heard-stop-words = Nu mai primiți e-mailuri despre răspunsuri, mențiuni și noutăți. Linkurile pentru o parolă uitată vin în continuare când le cereți.
heard-stop = Opriți aceste e-mailuri
heard-stopped = Gata: nu mai primiți aceste e-mailuri. Pe pagina notificărilor dumneavoastră puteți alege din nou oricând.

# The second step of signing in: a code from an app on the phone
second-heading = Conectare
second-is-off = Când vă conectați, vi se cere doar o parolă.
second-is-on = { $count ->
    [0] După parolă vi se cere un cod din aplicația dumneavoastră. Nu v-a mai rămas niciun cod de rezervă pentru cazul în care pierdeți aplicația: dezactivați verificarea în doi pași și activați-o din nou.
    [one] După parolă vi se cere un cod din aplicația dumneavoastră. V-a mai rămas un cod de rezervă pentru cazul în care pierdeți aplicația.
    [few] După parolă vi se cere un cod din aplicația dumneavoastră. V-au mai rămas { $count } coduri de rezervă pentru cazul în care pierdeți aplicația.
   *[other] După parolă vi se cere un cod din aplicația dumneavoastră. V-au mai rămas { $count } de coduri de rezervă pentru cazul în care pierdeți aplicația.
}
second-why = Cu verificarea în doi pași, cine vă află parola tot nu poate intra. Aveți nevoie de o aplicație pentru coduri de unică folosință pe telefon sau pe computer; cele mai multe programe de gestionare a parolelor pot face și acest lucru.
second-on = Activați verificarea în doi pași
second-off = Dezactivați verificarea în doi pași
second-off-hint = Cel din aplicația dumneavoastră sau unul dintre codurile de rezervă.
second-key-words = Lăsați aplicația să citească această imagine. Apoi scrieți codul pe care îl afișează.
# Read aloud instead of the picture
second-picture = O imagine cu cheia pentru aplicația dumneavoastră; aceeași cheie este mai jos, ca text
second-type = Sau scrieți această cheie în aplicație:
second-code = Cod
second-first-hint = Șase cifre. Se schimbă la fiecare treizeci de secunde.
second-wrong = Acest cod nu este corect. Fiecare cod funcționează o singură dată, timp de treizeci de secunde.
second-codes-heading = Păstrați aceste coduri
second-codes-words = Verificarea în doi pași este activată. Dacă pierdeți aplicația, fiecare dintre aceste coduri de rezervă vă permite să intrați o dată. Tipăriți-le sau notați-le: sunt afișate doar acum.
second-codes-kept = Le-am păstrat
second-enter = Încă un pas
second-enter-hint = Cel din aplicația dumneavoastră sau unul dintre codurile de rezervă păstrate la activarea verificării în doi pași.
second-lost = Ați pierdut aplicația și codurile? Un administrator al instituției poate dezactiva pentru dumneavoastră verificarea în doi pași.
# Where a form is sent again after signing in on the same page
second-elsewhere = Acest cont cere și un cod. Conectați-vă în altă filă a acestui browser, apoi reveniți și apăsați butonul de aici.
# On the page of apps and browsers
second-others = Deconectați toate celelalte browsere
second-lift = Dezactivați verificarea în doi pași
second-lift-words = Pentru cine a pierdut aplicația și codurile. Asigurați-vă că cererea vine într-adevăr de la această persoană.
second-deed = Verificarea în doi pași dezactivată
