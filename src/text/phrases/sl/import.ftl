# Beginning a text from a file that was written elsewhere
import-practice = Praksa iz datoteke
import-essay = Esej iz datoteke
import-lede = Izberite besedilo, ki ste ga napisali drugje. Postane osnutek v obrazcu, nič se ne objavi.
import-file = Datoteka
# $most and $text are megabytes
import-file-hint = Dokument Word (.docx) do { $most } MB ali besedilna datoteka (.md ali .txt) do { $text } MB.
import-read = Preberi datoteko
# A link to the empty form
import-without = Pisanje brez datoteke
import-kept = Kaj se ohrani
import-kept-words = Naslovi, krepke in ležeče besede, povezave, seznami, tabele, navedki in opombe se ohranijo. Slike, pripombe, imena avtorjev, glave in noge strani ter to, kar je bilo izbrisano s sledenjem spremembam, se izpustijo.
import-sorted-practice = Kar stoji pod vprašanjem obrazca, nanj odgovarja, v kateremkoli jeziku teh strani. Kar stoji pred prvim naslovom, pove, zakaj to delate; vse drugo postane koraki. Nobena beseda vašega besedila se ne izgubi.
import-sorted-essay = Kar stoji pod vprašanjem obrazca, nanj odgovarja, v kateremkoli jeziku teh strani. Vse drugo se pridruži prejšnjemu odgovoru. Nobena beseda vašega besedila se ne izgubi.
# A box on the empty form
import-begin = Začni z datoteko
import-drop = Je že napisano v Wordu ali Google Dokumentih? Izberite datoteko ali jo spustite sem ali pa prilepite besedilo v katero koli polje. Naslovi, seznami, tabele in opombe se ohranijo.

# What has just been done; the sentences stand one after the other
import-done = To smo prebrali v datoteki. Nič ni objavljeno.
import-done-long = To smo prebrali v datoteki. Besedila je več, kot ga sme imeti osnutek: skrajšajte ga in nato shranite. Nič ni objavljeno.
import-left-out = { $count ->
    [one] Izpuščena je bila { $count } slika.
    [two] Izpuščeni sta bili { $count } sliki.
    [few] Izpuščene so bile { $count } slike.
   *[other] Izpuščenih je bilo { $count } slik.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] { $count } naslov v datoteki ni vprašanje obrazca: stoji med koraki, skupaj s tem, kar je pod njim.
    [two] { $count } naslova v datoteki nista vprašanji obrazca: stojita med koraki, skupaj s tem, kar je pod njima.
    [few] { $count } naslovi v datoteki niso vprašanja obrazca: stojijo med koraki, skupaj s tem, kar je pod njimi.
   *[other] { $count } naslovov v datoteki ni med vprašanji obrazca: stojijo med koraki, skupaj s tem, kar je pod njimi.
}
import-joined = { $count ->
    [one] { $count } naslov v datoteki ni vprašanje obrazca: pridružil se je prejšnjemu odgovoru, skupaj s tem, kar je pod njim.
    [two] { $count } naslova v datoteki nista vprašanji obrazca: pridružila sta se prejšnjima odgovoroma, skupaj s tem, kar je pod njima.
    [few] { $count } naslovi v datoteki niso vprašanja obrazca: pridružili so se prejšnjim odgovorom, skupaj s tem, kar je pod njimi.
   *[other] { $count } naslovov v datoteki ni med vprašanji obrazca: pridružili so se prejšnjim odgovorom, skupaj s tem, kar je pod njimi.
}

# Why a file was not taken
import-no-word = Ta datoteka ni dokument Word. Besedilo shranite kot .docx, .md ali .txt in ga izberite znova.
import-old = Ta dokument Word je stare vrste ali ima geslo. Odprite ga v urejevalniku besedil, shranite kot .docx brez gesla in ga izberite znova.
import-too-large = Ta datoteka je prevelika: največ { $most } MB. Odstranite slike in jo izberite znova.
import-text-too-large = Ta datoteka je prevelika: besedilna datoteka ima največ { $most } MB. Razdelite jo in izberite prvi del.
import-too-long = To besedilo je predolgo: največ { $most } znakov. Razdelite ga in izberite prvi del.
import-unpacks = V tej datoteki je veliko več kot besede. Besede prekopirajte v nov dokument in izberite tega.
import-damaged = Ta datoteka je poškodovana ali narejena tako, da je tu ni mogoče prebrati. Odprite jo v urejevalniku besedil, na novo shranite kot .docx in jo izberite znova.
import-no-text = Ta datoteka ni ne dokument Word ne navadno besedilo. Besedilo shranite kot .docx, .md ali .txt in ga izberite znova.
import-coding = Črke tega besedila niso shranjene kot UTF-8. Shranite ga kot .docx ali kot besedilo v UTF-8 in ga izberite znova.
import-empty = V tej datoteki ni besed. Izberite drugo.
