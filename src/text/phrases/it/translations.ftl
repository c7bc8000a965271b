# The translations of a text, on the desk
translations-heading = Traduzioni
translations-title = Traduzioni di { $title }
translations-lede = Chi legge vede il testo nella lingua che conosce, con il nome di chi l’ha tradotto; l’originale è a un passo.
translations-original = Originale
translations-none = Non c’è ancora nessuna traduzione.
translations-draft = Bozza, salvata: { $when }
translations-published = Pubblicata: { $when }
translations-newer = Pubblicata: { $when }. Da allora la bozza è cambiata.
# A mark beside a translation whose original has changed since
translations-older = Precedente all’originale attuale
translations-add = Aggiungere una traduzione
translations-language = In quale lingua
translations-language-hint = Una lingua in cui questo testo non c’è ancora.
translations-begin = Inizia
# A button on the page of a text
translations-link = Traduci
translations-unpublished = Prima occorre pubblicare il testo. La traduzione parte dalla versione pubblicata.

# A translation beside its original
translate-heading = Tradurre in { $language }
translate-title = { $title }: tradurre in { $language }
translate-lede = L’originale sta accanto a ogni campo. Numeri, luoghi e altre scelte vengono da lì.
translate-original = Originale
translate-into = Traduzione
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Traduzione di: { $question }
translate-lines = Una riga per ogni riga dell’originale, nello stesso ordine.
translate-newer = L’originale è cambiato da quando è stata fatta questa traduzione
translate-newer-words = Guardare che cosa è cambiato, poi modificare la traduzione.
translate-newer-show = Che cosa è cambiato nell’originale
translate-follows = Ora questa traduzione dice ciò che dice l’originale accanto.
translate-missing = Qui l’originale dice qualcosa. Tradurre anche questo.
translate-count = { $count ->
    [one] Qui l’originale ha una riga. Scriverne una anche qui.
   *[other] Qui l’originale ha { $count } righe. Scriverne altrettante.
}
translate-faulty = Non ancora pubblicata: alcuni campi sono da rivedere. Ciò che è stato scritto è salvato.
translate-meanwhile = Nel frattempo qualcun altro ha salvato questa traduzione. Ciò che si è scritto si trova più sotto, non salvato. Salvando di nuovo, si sostituisce l’altra.
translate-publish = Pubblica la traduzione
translate-withdraw = Ritira la traduzione

# Withdrawing a translation
translate-withdraw-heading = Ritirare questa traduzione?
translate-withdraw-words = La traduzione di { $title } in { $language } viene cancellata qui. Anche ai nostri partner viene chiesto di cancellarla. L’originale e le altre traduzioni restano.
translate-withdraw-keep = Non ritirare
translate-done = La traduzione è pubblicata.
translate-gone = La traduzione è ritirata.

# On the page of a text
translated-languages = Lingue di questo testo
# A language, in a list of the languages of a text
translated-original = { $language } (originale)
translated-by = Lingua originale: { $language }. Traduzione di { $name }.
translated-from = Traduzione. Lingua originale: { $language }.
translated-older = Questa traduzione è precedente all’originale attuale (ultima modifica: { $day }).
translated-read-original = Leggi l’originale
