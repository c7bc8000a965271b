# The versions of a practice or an essay, and what changed from one to the next
history-heading = Útgáfur
history-title = Útgáfur af { $title }
history-lede = Hvað hefur verið birt af þessum texta og hvað breyttist hverju sinni.
history-field-title = Titill
history-field-summary = Samantekt
# Beside the number of a version
history-current = Lesin núna
history-draft = Drög, óbirt
history-first = Fyrsta útgáfan.
# Followed by the names of the fields, with commas between
history-changed = Breytt: { $fields }
history-same = Óbreytt: { $fields }
history-nothing = Ekkert orð er öðruvísi.
history-kept = Ekki sýnd: þekkja gæti mátt einhvern af henni.
history-erased = Fjarlægð: orðum hennar hefur verið eytt.
history-older = Eldri útgáfur

# One version beside another
history-one = Útgáfa { $number } af { $title }
history-since = Hvað hefur breyst frá útgáfu { $number }, { $day }.
history-alone = Hér er ekki hægt að lesa neina fyrri útgáfu.
history-marks = Strikað er yfir það sem fór. Strikað er undir það sem bættist við.
# Read aloud before words that went, and before words that came
history-went = Tekið út:
history-came = Nýtt:
history-folded = { $count ->
    [one] { $count } óbreytt lína
   *[other] { $count } óbreyttar línur
}
history-beside = Bera saman við útgáfuna sem er lesin núna
history-all = Allar útgáfur

# Taking a version out
history-take-out = Fjarlægja útgáfu { $number }
history-out-heading = Fjarlægja þessa útgáfu?
history-out-words = Orðum útgáfu { $number } af { $title }, og draganna sem leiddu til hennar, verður eytt fyrir fullt og allt. Númer hennar og dagur standa áfram í listanum og í skránni stendur hver fjarlægði hana.
history-out-do = Eyða orðunum
history-out-keep = Halda henni
history-done = Útgáfan hefur verið fjarlægð. Orðum hennar hefur verið eytt.
# A line of the log of decisions
history-logged = Útgáfa fjarlægð
