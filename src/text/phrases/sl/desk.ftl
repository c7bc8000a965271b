# The menu of the desk, for signed-in members
desk-heading = Vaš prostor
desk-texts = Besedila
desk-write-practice = Opiši prakso
desk-write-essay = Napiši esej
desk-password = Geslo
desk-access = Aplikacije in brskalniki
desk-page = Vaša stran
desk-administration = Administracija
desk-partners = Partnerji
desk-servers = Strežniki
desk-reports = Prijave kršitev

# What has just been done
done-saved = Vaš osnutek je shranjen.
done-published = Besedilo je objavljeno.
done-withdrawn = Besedilo je umaknjeno in drugi so o tem obveščeni.
done-password = Vaše novo geslo je shranjeno.
done-welcome = Prijavljeni ste.

# Own texts
desk-nothing = Tu še ni ničesar: prvo besedilo je najtežje.
# For example: You have one draft and 3 published texts.
# Translators: both are accusative here
desk-have = Imate { $drafts } in { $published }.
desk-drafts-count = { $count ->
    [one] { $count } osnutek
    [two] { $count } osnutka
    [few] { $count } osnutke
   *[other] { $count } osnutkov
}
desk-published-count = { $count ->
    [one] { $count } objavljeno besedilo
    [two] { $count } objavljeni besedili
    [few] { $count } objavljena besedila
   *[other] { $count } objavljenih besedil
}
desk-waiting-count = { $count ->
    [one] { $count } osnutku iz vaše ustanove bi koristil še en pogled.
    [two] { $count } osnutkoma iz vaše ustanove bi koristil še en pogled.
    [few] { $count } osnutkom iz vaše ustanove bi koristil še en pogled.
   *[other] { $count } osnutkom iz vaše ustanove bi koristil še en pogled.
}
desk-drafts = Osnutki
desk-no-drafts = Noben osnutek vas ne čaka.
desk-saved = shranjeno: { $when }
desk-waiting = Osnutki sodelavk in sodelavcev
desk-published = Objavljeno
desk-no-published = Tu bo, kar objavite, in kaj je iz tega nastalo.
desk-edit = Uredi
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Uredi: { $title }
desk-withdrawn = Umaknjeno
desk-withdrawn-when = umaknjeno: { $when }
desk-for-team = Za ekipo.
desk-for-house = Za to ustanovo.
desk-for-network = Za mrežo.
desk-for-all = Za vse.
desk-newer = Novejši osnutek še ni objavljen.
erased-nowhere = Ni ga bilo v nobeni drugi ustanovi.
erased-all = { $count ->
    [one] Izbrisano povsod: v { $count } partnerski ustanovi.
    [two] Izbrisano povsod: v { $count } partnerskih ustanovah.
    [few] Izbrisano povsod: v { $count } partnerskih ustanovah.
   *[other] Izbrisano povsod: v { $count } partnerskih ustanovah.
}
erased-some = { $count ->
    [one] Izbrisano v { $at } od { $count } partnerske ustanove. Še ne: { $hosts }.
    [two] Izbrisano v { $at } od { $count } partnerskih ustanov. Še ne: { $hosts }.
    [few] Izbrisano v { $at } od { $count } partnerskih ustanov. Še ne: { $hosts }.
   *[other] Izbrisano v { $at } od { $count } partnerskih ustanov. Še ne: { $hosts }.
}

# What can use the account
access-lede = Kaj lahko zdaj uporablja vaš račun. Končajte dostop, ki ga ne poznate ali ga ne potrebujete več; na vaša besedila to ne vpliva.
access-apps = Aplikacije
access-no-apps = Vašega računa ne uporablja nobena aplikacija.
access-app = Aplikacija
access-browsers = Brskalniki
access-browser = Brskalnik
# Translators: { $when } is a day, or for example “pred 3 urami”
access-since = začetek: { $when }
access-end = Končaj
access-end-whom = Končaj dostop: { $name } (začetek: { $when })
access-sign-out = Odjavi
access-sign-out-whom = Odjavi: { $name } (začetek: { $when })
access-by-admin = Žeton, ki ga je ustvarila administracija
access-given = Dodeljene pravice: { $scopes }.
access-this-browser = Ta brskalnik
access-other-browser = Drug brskalnik
access-until = Prijava velja do: { $day }.

# Withdrawing a text
withdraw-title = Umik
withdraw-heading = Želite umakniti to besedilo?
withdraw-words = Besedilo { $title } bo izginilo tukaj in v nekaj sekundah tudi s strani naših partnerskih ustanov in vseh strežnikov, ki nam sledijo. Na njegovem naslovu ostane obvestilo, da je bilo umaknjeno. Tega ni mogoče razveljaviti.
withdraw-do = Umakni
withdraw-keep = Obdrži
