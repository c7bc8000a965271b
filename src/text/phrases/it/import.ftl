# Beginning a text from a file that was written elsewhere
import-practice = Una pratica da un file
import-essay = Un saggio da un file
import-lede = Scegliere un testo scritto altrove. Diventa una bozza nel modulo; non viene pubblicato nulla.
import-file = File
# $most and $text are megabytes
import-file-hint = Un documento Word (.docx) di al massimo { $most } MB, oppure un file di testo (.md o .txt) di al massimo { $text } MB.
import-read = Leggi il file
# A link to the empty form
import-without = Scrivi senza file
import-kept = Che cosa si conserva
import-kept-words = Si conservano titoli, grassetto e corsivo, link, elenchi, tabelle, citazioni e note a piè di pagina. Si tralasciano immagini, commenti, nomi di autrici e autori, intestazioni e piè di pagina, e ciò che è stato eliminato con le revisioni.
import-sorted-practice = Ciò che sta sotto una domanda del modulo ne diventa la risposta, in qualsiasi lingua di queste pagine. Ciò che precede il primo titolo dice perché si fa; tutto il resto diventa passi. Nessuna parola del testo va persa.
import-sorted-essay = Ciò che sta sotto una domanda del modulo ne diventa la risposta, in qualsiasi lingua di queste pagine. Tutto il resto si aggiunge alla risposta precedente. Nessuna parola del testo va persa.
# On the empty form, above a field for a file
import-drop = È già scritto in Word o in Google Docs? Scegliete il file o trascinatelo qui, oppure incollate il testo in qualsiasi campo. Titoli, elenchi, tabelle e note restano.

# What has just been done; the sentences stand one after the other
import-done = Questo è ciò che abbiamo letto nel file. Non è stato pubblicato nulla.
import-done-long = Questo è ciò che abbiamo letto nel file. È più lungo di quanto una bozza possa essere: accorciarlo, poi salvarlo. Non è stato pubblicato nulla.
import-left-out = { $count ->
    [one] Un’immagine è stata tralasciata.
   *[other] { $count } immagini sono state tralasciate.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Un titolo del file non è una domanda del modulo: si trova tra i passi, con ciò che lo segue.
   *[other] { $count } titoli del file non sono domande del modulo: si trovano tra i passi, con ciò che li segue.
}
import-joined = { $count ->
    [one] Un titolo del file non è una domanda del modulo: è stato aggiunto alla risposta precedente, con ciò che lo segue.
   *[other] { $count } titoli del file non sono domande del modulo: sono stati aggiunti alle risposte precedenti, con ciò che li segue.
}

# Why a file was not taken
import-no-word = Questo file non è un documento Word. Salvare il testo come .docx, .md o .txt e sceglierlo di nuovo.
import-old = Questo documento Word è di un tipo vecchio oppure ha una password. Aprirlo nel programma di scrittura, salvarlo come .docx senza password e sceglierlo di nuovo.
import-too-large = Questo file è troppo grande: al massimo { $most } MB. Togliere le immagini e sceglierlo di nuovo.
import-text-too-large = Questo file è troppo grande: un file di testo ha al massimo { $most } MB. Dividerlo e scegliere la prima parte.
import-too-long = Questo testo è troppo lungo: al massimo { $most } caratteri. Dividerlo e scegliere la prima parte.
import-unpacks = Questo file contiene molto più che parole. Copiare le parole in un nuovo documento e scegliere quello.
import-damaged = Questo file è danneggiato, oppure è stato creato in un modo che qui non si può leggere. Aprirlo nel programma di scrittura, salvarlo di nuovo come .docx e sceglierlo di nuovo.
import-no-text = Questo file non è né un documento Word né un file di solo testo. Salvare il testo come .docx, .md o .txt e sceglierlo di nuovo.
import-coding = Le lettere di questo testo non sono salvate in UTF-8. Salvarlo come .docx, o come testo in UTF-8, e sceglierlo di nuovo.
import-empty = In questo file non ci sono parole. Sceglierne un altro.
