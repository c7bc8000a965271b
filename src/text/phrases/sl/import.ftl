# Beginning a text from a file that was written elsewhere
import-practice = Praksa iz datoteke
import-essay = Esej iz datoteke
import-lede = Izberite besedilo, ki ste ga napisali drugje. V obrazcu postane osnutek in nič ni objavljeno.
import-file = Datoteka
# $most and $text are megabytes
import-file-hint = Dokument Word (.docx) do { $most } MB ali besedilna datoteka (.md ali .txt) do { $text } MB.
import-read = Preberi datoteko
# A link to the empty form
import-without = Piši brez datoteke
import-kept = Kaj se ohrani
import-kept-words = Ohranijo se naslovi, krepke in ležeče besede, povezave, seznami, tabele, navedki in opombe. Izpustijo se slike, komentarji, imena avtoric in avtorjev, kar stoji na vrhu in na dnu vsake strani ter kar je bilo izbrisano s sledenjem spremembam.
import-sorted-practice = Kar stoji pod vprašanjem iz obrazca, nanj odgovarja, v katerem koli jeziku teh strani. Kar stoji pred prvim naslovom, pove, zakaj to delate; vse drugo postane koraki. Nobena beseda vašega besedila se ne izgubi.
import-sorted-essay = Kar stoji pod vprašanjem iz obrazca, nanj odgovarja, v katerem koli jeziku teh strani. Vse drugo se priključi odgovoru pred tem. Nobena beseda vašega besedila se ne izgubi.
# On the empty form, above a field for a file
import-drop = Je že napisano v Wordu ali Google Dokumentih? Izberite datoteko ali jo spustite sem ali pa prilepite besedilo v katero koli polje. Naslovi, seznami, tabele in opombe se ohranijo.

# What has just been done; the sentences stand one after the other
import-done = To smo prebrali v datoteki. Nič ni objavljeno.
import-done-long = To smo prebrali v datoteki. Daljše je, kot je osnutek lahko: skrajšajte ga, nato shranite. Nič ni objavljeno.
import-left-out = { $count ->
    [one] Izpuščena je { $count } slika.
    [two] Izpuščeni sta { $count } sliki.
    [few] Izpuščene so { $count } slike.
   *[other] Izpuščenih je { $count } slik.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] { $count } naslov v datoteki ni vprašanje iz obrazca: skupaj s tem, kar je pod njim, je med koraki.
    [two] { $count } naslova v datoteki nista vprašanji iz obrazca: skupaj s tem, kar je pod njima, sta med koraki.
    [few] { $count } naslovi v datoteki niso vprašanja iz obrazca: skupaj s tem, kar je pod njimi, so med koraki.
   *[other] { $count } naslovov v datoteki ni med vprašanji iz obrazca: skupaj s tem, kar je pod njimi, so med koraki.
}
import-joined = { $count ->
    [one] { $count } naslov v datoteki ni vprašanje iz obrazca: skupaj s tem, kar je pod njim, je priključen odgovoru pred seboj.
    [two] { $count } naslova v datoteki nista vprašanji iz obrazca: skupaj s tem, kar je pod njima, sta priključena odgovoroma pred seboj.
    [few] { $count } naslovi v datoteki niso vprašanja iz obrazca: skupaj s tem, kar je pod njimi, so priključeni odgovorom pred seboj.
   *[other] { $count } naslovov v datoteki ni med vprašanji iz obrazca: skupaj s tem, kar je pod njimi, so priključeni odgovorom pred seboj.
}

# Why a file was not taken
import-no-word = Ta datoteka ni dokument Word. Besedilo shranite kot .docx, .md ali .txt in ga znova izberite.
import-old = Ta dokument Word je v starem zapisu ali zaščiten z geslom. Odprite ga v urejevalniku besedil, shranite kot .docx brez gesla in ga znova izberite.
import-too-large = Ta datoteka je prevelika: največ { $most } MB. Odstranite slike, ki so v njej, in jo znova izberite.
import-text-too-large = Ta datoteka je prevelika: besedilna datoteka ima največ { $most } MB. Razdelite jo in izberite prvi del.
import-too-long = To besedilo je predolgo: največ { $most } znakov. Razdelite ga in izberite prvi del.
import-unpacks = V tej datoteki je veliko več kot besede. Besede kopirajte v nov dokument in izberite tega.
import-damaged = Ta datoteka je poškodovana ali pa je nastala tako, da je tu ni mogoče prebrati. Odprite jo v urejevalniku besedil, znova shranite kot .docx in jo še enkrat izberite.
import-no-text = Ta datoteka ni ne dokument Word ne navadno besedilo. Besedilo shranite kot .docx, .md ali .txt in ga znova izberite.
import-coding = Črke tega besedila niso shranjene v zapisu UTF-8. Shranite ga kot .docx ali kot besedilo v zapisu UTF-8 in ga znova izberite.
import-empty = V tej datoteki ni besed. Izberite drugo.
