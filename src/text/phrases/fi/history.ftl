# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versiot
history-title = Versiot: { $title }
history-lede = Mitä tästä tekstistä on julkaistu ja mikä kullakin kerralla muuttui.
history-field-title = Otsikko
history-field-summary = Tiivistelmä
# Beside the number of a version
history-current = Nyt luettavissa
history-draft = Luonnos, ei julkaistu
history-first = Ensimmäinen versio.
# Followed by the names of the fields, with commas between
history-changed = Muuttunut: { $fields }
history-same = Ennallaan: { $fields }
history-nothing = Yksikään sana ei ole muuttunut.
history-kept = Ei näytetä: siitä voi tunnistaa jonkun.
history-erased = Poistettu: sen sanat on hävitetty.
history-older = Vanhemmat versiot

# One version beside another
history-one = Versio { $number }: { $title }
history-since = Mikä on muuttunut versiosta { $number }, { $day }.
history-alone = Aiempaa versiota ei voi lukea täällä.
history-marks = Poistettu on yliviivattu. Lisätty on alleviivattu.
# Read aloud before words that went, and before words that came
history-went = Poistettu:
history-came = Uutta:
history-folded = { $count ->
    [one] { $count } muuttumaton rivi
   *[other] { $count } muuttumatonta riviä
}
history-beside = Vertaa nyt luettavissa olevaan versioon
history-all = Kaikki versiot

# Taking a version out
history-take-out = Poista versio { $number }
history-out-heading = Poistetaanko tämä versio?
history-out-words = Version { $number } sanat tekstistä { $title } ja siihen johtaneiden luonnosten sanat hävitetään lopullisesti. Luetteloon jäävät numero ja päivä, ja lokista näkee, kuka version poisti.
history-out-do = Hävitä sanat
history-out-keep = Säilytä se
history-done = Versio on poistettu. Sen sanat on hävitetty.
# A line of the log of decisions
history-logged = Versio poistettu
