# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Narisan vzorec barvnih niti, ki se srečujejo in razhajajo.

# In the settings
logo-heading = Logotip vaše ustanove
logo-words = Stoji ob imenu na vsaki strani, v zavihku brskalnika in kot slika vaše ustanove na drugih strežnikih.
logo-file = Slika
logo-file-hint = PNG, JPEG, WebP ali GIF, največ 16 MB. Prikazana je tako visoko kot ime; preprost znak je lažje prepoznati kot drobne črke.
logo-use = Uporabi ta logotip
logo-remove = Odstrani logotip
# In place of a picture that was not taken
logo-wrong-missing = Najprej izberite datoteko.
logo-wrong-large = Ta slika je prevelika: dovoljeno je največ 16 MB in 24 milijonov slikovnih pik. Shranite manjšo in pošljite to.
logo-wrong-kind = To ni slika PNG, JPEG, WebP ali GIF. Shranite jo v enem od teh zapisov in pošljite to.
logo-wrong-drawing = Risb SVG ne sprejemamo, ker lahko vsebujejo programe. Shranite jo kot PNG, široko vsaj 400 slikovnih pik, in pošljite to.
logo-wrong-broken = Te slike ni mogoče prebrati: datoteka je poškodovana. Shranite jo znova in pošljite to.
# A line of the log of decisions
setting-deed-logo = Logotip spremenjen

# Administration: the menu, and the page
announcement-heading = Obvestila za članice in člane
announcement-lede = Članice in člani jih berejo na vrhu svojega prostora in v aplikacijah, do zadnjega dne ali dokler jih ne skrijejo. Kar naj vsi berejo na vsaki strani, je v nastavitvah.
announcement-new = Novo obvestilo
announcement-words = Besedilo obvestila
announcement-words-hint = Nekaj stavkov v jeziku vaše ustanove. Naslovi postanejo povezave.
announcement-until = Zadnji dan
announcement-until-hint = Obvestilo je prikazano do konca tega dne. Če polje pustite prazno, je prikazano, dokler ga ne končate.
announcement-publish = Objavi obvestilo
announcement-running = Zdaj prikazano
announcement-none = Ni nobenega obvestila.
announcement-over = Končano
# $since and $until are days
announcement-since = Začetek: { $since }.
announcement-since-until = Začetek: { $since }. Zadnji dan: { $until }.
announcement-from-to = Prvi dan: { $since }. Zadnji dan: { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Skril ga še ni nihče.
    [one] Skrila ga je { $count } oseba.
    [two] Skrili sta ga { $count } osebi.
    [few] Skrile so ga { $count } osebe.
   *[other] Skrilo ga je { $count } oseb.
}
announcement-change = Spremeni
announcement-end = Končaj zdaj
announcement-delete = Izbriši
announcement-change-heading = Sprememba obvestila
announcement-change-words = Kdor ga je skril, ga ne bo videl znova.
announcement-keep = Shrani spremembo
announcement-delete-heading = Želite izbrisati to obvestilo?
announcement-delete-words = Izgine za vse, tudi s tega seznama, in ga ni mogoče povrniti. Če želite samo, da ni več nikomur prikazano, ga končajte.
announcement-delete-do = Izbriši
announcement-delete-not = Pusti, kot je
announcement-wrong-empty = Napišite besedilo obvestila.
announcement-wrong-day = Izberite današnji ali poznejši dan ali pustite prazno.
# What has just been done
done-announced = Obvestilo je prikazano članicam in članom.
done-announcement-kept = Obvestilo je spremenjeno.
done-announcement-ended = Obvestilo je končano.
done-announcement-deleted = Obvestilo je izbrisano.
done-announcement-away = Obvestilo ste skrili.
# Lines of the log of decisions
announcement-deed-published = Obvestilo za članice in člane objavljeno
announcement-deed-changed = Obvestilo za članice in člane spremenjeno
announcement-deed-ended = Obvestilo za članice in člane končano
announcement-deed-deleted = Obvestilo za članice in člane izbrisano
# On the desk of a member
announcement-strip = Obvestila vaše ustanove
announcement-dismiss = Skrij

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtrirano: { $filter }
filtered-show = Vseeno prikaži
