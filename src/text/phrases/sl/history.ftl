# The versions of a practice or an essay, and what changed from one to the next
history-heading = Različice
history-title = Različice besedila { $title }
history-lede = Kaj je bilo od tega besedila objavljeno in kaj se je vsakič spremenilo.
history-field-title = Naslov
history-field-summary = Povzetek
# Beside the number of a version
history-current = Zdaj objavljena
history-draft = Osnutek, ni objavljen
history-first = Prva različica.
# Followed by the names of the fields, with commas between
history-changed = Spremenjeno: { $fields }
history-same = Nespremenjeno: { $fields }
history-nothing = Nobena beseda ni drugačna.
history-kept = Ni prikazana: v njej bi lahko koga prepoznali.
history-erased = Odstranjena: njene besede so izbrisane.
history-older = Starejše različice

# One version beside another
history-one = Različica { $number } besedila { $title }
history-since = Kaj se je spremenilo od različice { $number } z dne { $day }.
history-alone = Nobene prejšnje različice tukaj ni mogoče prebrati.
history-marks = Kar je izpadlo, je prečrtano. Kar je dodano, je podčrtano.
# Read aloud before words that went, and before words that came
history-went = Izpadlo:
history-came = Novo:
history-folded = { $count ->
    [one] { $count } nespremenjena vrstica
    [two] { $count } nespremenjeni vrstici
    [few] { $count } nespremenjene vrstice
   *[other] { $count } nespremenjenih vrstic
}
history-beside = Primerjaj z zdaj objavljeno različico
history-all = Vse različice

# Taking a version out
history-take-out = Odstrani različico { $number }
history-out-heading = Želite odstraniti to različico?
history-out-words = Besede različice { $number } besedila { $title } in osnutkov, ki so vodili do nje, se dokončno izbrišejo. Na seznamu ostaneta njena številka in dan, v dnevniku pa je zapisano, kdo jo je odstranil.
history-out-do = Izbriši besede
history-out-keep = Obdrži jo
history-done = Različica je odstranjena. Njene besede so izbrisane.
# A line of the log of decisions
history-logged = Različica odstranjena
