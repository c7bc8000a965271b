# What stands around every page: the head, the menu, the foot
frame-skip = Skoči na vsebino
frame-menu = Glavni meni
frame-practices = Prakse
frame-essays = Eseji
frame-people = Ljudje
frame-network = Mreža
frame-search-label = Iskanje po vsej mreži
# Grey words in the search field: short
frame-search-hint = Iskanje po mreži
frame-search = Išči
frame-desk = Vaš prostor
frame-sign-out = Odjava
frame-sign-in = Prijava
frame-what = Prakse in eseji o podpori družinam in skupnosti, objavljeni na lastnem strežniku.
frame-follow = Sledite nam
frame-follow-how = Kako nam slediti s svojega strežnika
frame-atom = Vir Atom
frame-json = Vir JSON
frame-site = To spletno mesto
frame-about = O nas
frame-partners = S kom si delimo besedila
frame-reuse = Ponovna uporaba
frame-licences = Pri vsakem besedilu je navedena licenca
frame-software = Deluje na prostem programju { $name } ({ $licence })
frame-language = Jezik
frame-language-browser = Po nastavitvi brskalnika
frame-language-choose = Izberi

# Small words of several pages
# A house is an institution of the network
word-practice = Praksa
word-essay = Esej
word-practices = Prakse
word-essays = Eseji
word-search = Iskanje
word-show = Prikaži
word-found = Zadetki
word-untitled = Brez naslova
# A label before the name of an author
word-by = Besedilo: { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Samo za ekipo
readers-institution = Samo za to ustanovo
readers-network = Za mrežo

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] marec
    [4] april
    [5] maj
    [6] junij
    [7] julij
    [8] avgust
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
ago-now = pravkar
ago-minutes = { $count ->
    [one] pred { $count } minuto
    [two] pred { $count } minutama
    [few] pred { $count } minutami
   *[other] pred { $count } minutami
}
ago-hours = { $count ->
    [one] pred { $count } uro
    [two] pred { $count } urama
    [few] pred { $count } urami
   *[other] pred { $count } urami
}
# From one to thirteen days
ago-days = { $count ->
    [one] včeraj
    [two] pred { $count } dnevoma
    [few] pred { $count } dnevi
   *[other] pred { $count } dnevi
}
# How long to wait
wait-minutes = { $count ->
    [one] { $count } minuto
    [two] { $count } minuti
    [few] { $count } minute
   *[other] { $count } minut
}
