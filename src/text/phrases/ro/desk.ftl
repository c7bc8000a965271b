# The menu of the desk, for signed-in members
desk-heading = Biroul dumneavoastră
desk-texts = Texte
desk-write-practice = Scrieți o practică
desk-write-essay = Scrieți un eseu
desk-password = Parolă
desk-access = Aplicații și browsere
desk-page = Pagina dvs.
desk-administration = Administrare
desk-partners = Parteneri
desk-servers = Servere
desk-reports = Semnalări

# What has just been done
done-saved = Ciorna dumneavoastră este salvată.
done-published = Textul este publicat.
done-withdrawn = Textul este retras, iar ceilalți sunt anunțați.
done-password = Noua parolă este salvată.
done-welcome = V-ați conectat.

# Own texts
desk-nothing = Încă nu este nimic aici: primul text este cel mai greu.
# For example: You have one draft and 3 published texts.
desk-have = Aveți { $drafts } și { $published }.
desk-drafts-count = { $count ->
    [one] o ciornă
    [few] { $count } ciorne
   *[other] { $count } de ciorne
}
desk-published-count = { $count ->
    [one] un text publicat
    [few] { $count } texte publicate
   *[other] { $count } de texte publicate
}
desk-waiting-count = { $count ->
    [one] O ciornă scrisă de colegi are nevoie de încă o privire.
    [few] { $count } ciorne scrise de colegi au nevoie de încă o privire.
   *[other] { $count } de ciorne scrise de colegi au nevoie de încă o privire.
}
desk-drafts = Ciorne
desk-no-drafts = Nu vă așteaptă nicio ciornă.
desk-saved = salvat: { $when }
desk-waiting = Ciornele colegilor
desk-published = Publicate
desk-no-published = Aici apare ceea ce publicați și ce s-a întâmplat apoi cu fiecare text.
desk-edit = Editare
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Editare: { $title }
desk-withdrawn = Retrase
desk-withdrawn-when = retras: { $when }
desk-for-team = Pentru echipă.
desk-for-house = Pentru această instituție.
desk-for-network = Pentru rețea.
desk-for-all = Pentru toată lumea.
desk-newer = O ciornă mai nouă nu este încă publicată.
erased-nowhere = Nu a ajuns la nicio altă instituție.
erased-all = { $count ->
    [one] Șters la singura instituție parteneră care îl avea.
    [few] Șters la { $count } din { $count } instituții partenere.
   *[other] Șters la { $count } din { $count } de instituții partenere.
}
erased-some = { $count ->
    [one] Încă nu a fost șters la singura instituție parteneră care îl avea ({ $at } din { $count }): { $hosts }.
    [few] Șters la { $at } din { $count } instituții partenere. Încă nu: { $hosts }.
   *[other] Șters la { $at } din { $count } de instituții partenere. Încă nu: { $hosts }.
}

# What can use the account
access-lede = Ce poate folosi acum contul dumneavoastră. Retrageți accesul acolo unde nu recunoașteți ceva sau nu mai aveți nevoie; textele dumneavoastră nu sunt afectate.
access-apps = Aplicații
access-no-apps = Nicio aplicație nu folosește contul dumneavoastră.
access-app = Aplicație
access-browsers = Browsere
access-browser = Browser
access-since = început: { $when }
access-end = Retrageți
access-end-whom = Retrageți accesul: { $name }, început: { $when }
access-sign-out = Deconectare
access-sign-out-whom = Deconectare: { $name }, început: { $when }
access-by-admin = Un token creat de un administrator
access-given = Permisiuni acordate: { $scopes }.
access-this-browser = Acest browser
access-other-browser = Alt browser
access-until = Sesiune valabilă până la { $day }.

# Withdrawing a text
withdraw-title = Retragere
withdraw-heading = Retrageți acest text?
withdraw-words = { $title } dispare de aici și, în câteva secunde, din paginile partenerilor noștri și ale tuturor serverelor care ne urmăresc. La adresa lui rămâne o notă care spune că a fost retras. Această acțiune nu poate fi anulată.
withdraw-do = Retrageți-l
withdraw-keep = Păstrați-l
