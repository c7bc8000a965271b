# The first page of the folder with everything that a server keeps about a member
export-title = Che cosa { $house } conserva su { $name }
export-lede = Questa cartella contiene tutto ciò che il server conserva sulla persona qui nominata, in file che restano leggibili anche senza il server. Va trattata come un diario: contiene bozze e messaggi privati.
export-texts = Testi scritti
export-comment = Un commento
export-untitled = Senza titolo
export-draft = bozza
export-published = pubblicato
export-data = Tutto, come dati
export-data-words = Ogni file contiene ciò che una tabella del server sa sulla persona, in JSON. I momenti sono in millisecondi dal 1970. Password, chiavi e tutto ciò che permetterebbe ad altri di agire a suo nome sono esclusi.
export-elsewhere = Da portare con sé
export-elsewhere-words = Il profilo e i testi pubblicati, come li leggono gli altri server (ActivityPub), e le persone seguite, come le importa Mastodon.
