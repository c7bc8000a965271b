# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versions
history-title = Versions de { $title }
history-lede = El que s’ha publicat d’aquest text i què ha canviat cada vegada.
history-field-title = Títol
history-field-summary = Resum
# Beside the number of a version
history-current = La que es llegeix ara
history-draft = Esborrany, sense publicar
history-first = La primera versió.
# Followed by the names of the fields, with commas between
history-changed = Amb canvis: { $fields }
history-same = Sense canvis: { $fields }
history-nothing = No ha canviat ni una paraula.
history-kept = No es mostra: podria permetre reconèixer algú.
history-erased = Suprimida: les seves paraules s’han esborrat.
history-older = Versions anteriors

# One version beside another
history-one = Versió { $number } de { $title }
history-since = Què ha canviat des de la versió { $number }, del dia { $day }.
history-alone = No hi ha cap versió anterior que es pugui llegir aquí.
history-marks = El que s’ha tret apareix ratllat; el que s’ha afegit, subratllat.
# Read aloud before words that went, and before words that came
history-went = Es treu:
history-came = S’afegeix:
history-folded = { $count ->
    [one] { $count } línia sense canvis
   *[other] { $count } línies sense canvis
}
history-beside = Compara amb la versió que es llegeix ara
history-all = Totes les versions

# Taking a version out
history-take-out = Suprimeix la versió { $number }
history-out-heading = Voleu suprimir aquesta versió?
history-out-words = Les paraules de la versió { $number } de { $title }, i les dels esborranys que hi van portar, s’esborren definitivament. A la llista en queden el número i la data, i el registre indica qui la va suprimir.
history-out-do = Esborra’n les paraules
history-out-keep = Conserva-la
history-done = La versió s’ha suprimit. Les seves paraules s’han esborrat.
# A line of the log of decisions
history-logged = Versió suprimida
