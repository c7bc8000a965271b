# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Un disegno di fili colorati che si incontrano e si separano.

# In the settings
logo-heading = Il logo dell’istituzione
logo-words = Si trova accanto al nome su ogni pagina, nella scheda del browser e come immagine dell’istituzione su altri server.
logo-file = Immagine
logo-file-hint = PNG, JPEG, WebP o GIF, al massimo 16 MB. Viene mostrata all’altezza del nome; un segno semplice si riconosce meglio di lettere piccole.
logo-use = Usa questo logo
logo-remove = Togli il logo
# In place of a picture that was not taken
logo-wrong-missing = Prima scegliere un file.
logo-wrong-large = Questa immagine è troppo grande: si accettano al massimo 16 MB e 24 megapixel. Salvarne una più piccola e inviarla.
logo-wrong-kind = Questa non è un’immagine PNG, JPEG, WebP o GIF. Salvarla in uno di questi formati e inviarla.
logo-wrong-drawing = I disegni SVG non vengono accettati, perché possono contenere programmi. Salvare il disegno come PNG, largo almeno 400 pixel, e inviarlo.
logo-wrong-broken = Questa immagine non si può leggere: il file è danneggiato. Salvarla di nuovo e inviarla.
# A line of the log of decisions
setting-deed-logo = Logo cambiato

# Administration: the menu, and the page
announcement-heading = Avvisi ai membri
announcement-lede = I membri li leggono in cima alla scrivania e nelle app, fino all’ultimo giorno o finché non li nascondono. Ciò che tutti devono leggere su ogni pagina si scrive nelle impostazioni.
announcement-new = Un nuovo avviso
announcement-words = Che cosa si annuncia
announcement-words-hint = Poche frasi nella lingua dell’istituzione. Gli indirizzi diventano link.
announcement-until = Ultimo giorno
announcement-until-hint = L’avviso viene mostrato fino alla fine di questo giorno. Se il campo è vuoto, viene mostrato finché non lo si chiude.
announcement-publish = Pubblica l’avviso
announcement-running = Mostrati ora
announcement-none = Nessun avviso.
announcement-over = Conclusi
# $since and $until are days
announcement-since = Inizio: { $since }.
announcement-since-until = Inizio: { $since }; fine: { $until }.
announcement-from-to = Inizio: { $since }; fine: { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Nessun membro lo ha ancora nascosto.
    [one] Un membro lo ha nascosto.
   *[other] { $count } membri lo hanno nascosto.
}
announcement-change = Modifica
announcement-end = Chiudi ora
announcement-delete = Elimina
announcement-change-heading = Modificare un avviso
announcement-change-words = Chi lo ha già nascosto non lo vede di nuovo.
announcement-keep = Salva le modifiche
announcement-delete-heading = Eliminare questo avviso?
announcement-delete-words = Scompare per tutti, anche da questo elenco, e non si può recuperare. Se basta che non venga più mostrato, chiuderlo.
announcement-delete-do = Elimina l’avviso
announcement-delete-not = Lascia tutto com’è
announcement-wrong-empty = Scrivere che cosa si annuncia.
announcement-wrong-day = Scegliere oggi o un giorno successivo, oppure lasciare vuoto.
# What has just been done
done-announced = L’avviso viene mostrato ai membri.
done-announcement-kept = L’avviso è stato modificato.
done-announcement-ended = L’avviso è stato chiuso.
done-announcement-deleted = L’avviso è stato eliminato.
done-announcement-away = L’avviso è nascosto.
# Lines of the log of decisions
announcement-deed-published = Avviso ai membri pubblicato
announcement-deed-changed = Avviso ai membri modificato
announcement-deed-ended = Avviso ai membri chiuso
announcement-deed-deleted = Avviso ai membri eliminato
# On the desk of a member
announcement-strip = Avvisi dell’istituzione
announcement-dismiss = Nascondi

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtro: { $filter }
filtered-show = Mostra comunque
