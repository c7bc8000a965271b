# The first page of the folder with everything that a server keeps about a member
export-title = Ce păstrează { $house } despre { $name }
export-lede = Acest dosar conține tot ce păstrează serverul despre dumneavoastră, în fișiere care pot fi citite și fără el. Tratați-l ca pe un jurnal intim: conține ciorne și mesaje private.
export-texts = Ce ați scris
export-comment = Un comentariu
export-untitled = Fără titlu
export-draft = ciornă
export-published = publicat
export-data = Totul, ca date
export-data-words = Fiecare fișier conține ce știe despre dumneavoastră un tabel al serverului, în format JSON. Datele și orele sunt în milisecunde, începând din 1970. Parolele, cheile și orice altceva i-ar permite cuiva să acționeze în numele dumneavoastră nu sunt incluse.
export-elsewhere = De luat cu dumneavoastră
export-elsewhere-words = Profilul și textele publicate, așa cum le citesc alte servere (ActivityPub), și persoanele pe care le urmăriți, așa cum le preia Mastodon.
