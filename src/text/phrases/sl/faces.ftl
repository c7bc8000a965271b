# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Narisan vzorec barvnih niti, ki se srečajo in razidejo.

# In the settings
logo-heading = Logotip vaše ustanove
logo-words = Stoji ob imenu na vsaki strani, v zavihku brskalnika in kot slika vaše ustanove na drugih strežnikih.
logo-file = Slika
logo-file-hint = PNG, JPEG, WebP ali GIF, največ 16 MB. Visok bo kot ime; preprost znak je lažje prepoznati kot majhne črke.
logo-use = Uporabi ta logotip
logo-remove = Odstrani logotip
# In place of a picture that was not taken
logo-wrong-missing = Najprej izberite datoteko.
logo-wrong-large = Ta slika je prevelika: največ 16 MB in 24 milijonov točk. Shranite manjšo in pošljite to.
logo-wrong-kind = To ni slika PNG, JPEG, WebP ali GIF. Shranite jo v eni od teh oblik in pošljite to.
logo-wrong-drawing = Risb SVG ne sprejemamo, ker lahko vsebujejo programe. Shranite jo kot PNG, široko vsaj 400 točk, in pošljite to.
logo-wrong-broken = Te slike ni mogoče prebrati: datoteka je poškodovana. Shranite jo na novo in pošljite to.
# A line of the log of decisions
setting-deed-logo = logotip spremenjen

# Administration: the menu, and the page
announcement-heading = Sporočila članom
announcement-lede = Člani jih berejo na vrhu svojega prostora in v svojih aplikacijah, do zadnjega dne ali dokler jih ne pospravijo. Kar naj vsi berejo na vsaki strani, je v nastavitvah.
announcement-new = Novo sporočilo
announcement-words = Kaj sporočate
announcement-words-hint = Nekaj stavkov v jeziku vaše ustanove. Naslovi postanejo povezave.
announcement-until = Zadnji dan
announcement-until-hint = Prikazano je do konca tega dne. Če je polje prazno, je prikazano, dokler ga ne končate.
announcement-publish = Sporoči
announcement-running = Zdaj prikazano
announcement-none = Nič ni sporočeno.
announcement-over = Končano
# $since and $until are days
announcement-since = Od { $since }.
announcement-since-until = Od { $since }, do { $until }.
announcement-from-to = Od { $since } do { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Nihče ga še ni pospravil.
    [one] Pospravil ga je { $count } član.
    [two] Pospravila sta ga { $count } člana.
    [few] Pospravili so ga { $count } člani.
   *[other] Pospravilo ga je { $count } članov.
}
announcement-change = Spremeni
announcement-end = Končaj zdaj
announcement-delete = Izbriši
announcement-change-heading = Sprememba sporočila
announcement-change-words = Kdor ga je pospravil, ga ne vidi znova.
announcement-keep = Shrani spremembo
announcement-delete-heading = Želite izbrisati to sporočilo?
announcement-delete-words = Izgine za vse, tudi s tega seznama, in ga ni mogoče vrniti. Če želite le, da ni več prikazano, ga končajte.
announcement-delete-do = Izbriši
announcement-delete-not = Pusti, kot je
announcement-wrong-empty = Napišite, kaj sporočate.
announcement-wrong-day = Izberite današnji ali poznejši dan ali pustite prazno.
# What has just been done
done-announced = Sporočilo je prikazano članom.
done-announcement-kept = Sporočilo je spremenjeno.
done-announcement-ended = Sporočilo je končano.
done-announcement-deleted = Sporočilo je izbrisano.
done-announcement-away = Sporočilo ste pospravili.
# Lines of the log of decisions
announcement-deed-published = Sporočilo članom objavljeno
announcement-deed-changed = Sporočilo članom spremenjeno
announcement-deed-ended = Sporočilo članom končano
announcement-deed-deleted = Sporočilo članom izbrisano
# On the desk of a member
announcement-strip = Sporočila vaše ustanove
announcement-dismiss = Pospravi

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtrirano: { $filter }
filtered-show = Vseeno pokaži
