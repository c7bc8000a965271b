# The translations of a text, on the desk
translations-heading = Traduccions
translations-title = Traduccions de { $title }
translations-lede = Qui llegeix veu el text en la llengua que entén, amb el nom de qui l’ha traduït, i té l’original a un pas.
translations-original = Original
translations-none = Encara no hi ha cap traducció.
translations-draft = Esborrany, últim canvi: { $when }
translations-published = Publicació: { $when }
translations-newer = Publicació: { $when }. D’aleshores ençà ha canviat l’esborrany.
# A mark beside a translation whose original has changed since
translations-older = Anterior a l’original actual
translations-add = Afegiu una traducció
translations-language = A quina llengua
translations-language-hint = Una llengua que aquest text encara no té.
translations-begin = Comença
# A button on the page of a text
translations-link = Tradueix
translations-unpublished = Abans, publiqueu el text. La traducció parteix de la versió publicada.

# A translation beside its original
translate-heading = Traducció ({ $language })
translate-title = { $title }: traducció ({ $language })
translate-lede = L’original és al costat de cada camp; els números, els llocs i les altres opcions es prenen d’allà.
translate-original = Original
translate-into = Traducció
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Traducció de: { $question }
translate-lines = Una línia per cada línia de l’original, en el mateix ordre.
translate-newer = L’original ha canviat des que es va fer aquesta traducció
translate-newer-words = Mireu què ha canviat i després canvieu la traducció.
translate-newer-show = Què ha canviat a l’original
translate-follows = Aquesta traducció ja diu el mateix que l’original del costat.
translate-missing = L’original hi diu alguna cosa. Traduïu-la també.
translate-count = { $count ->
    [one] L’original té aquí una línia. Escriviu-ne també una.
   *[other] L’original té aquí { $count } línies. Escriviu-ne tantes com l’original.
}
translate-faulty = Encara no s’ha publicat: cal revisar alguns camps. El que heu escrit està desat.
translate-meanwhile = Mentrestant, una altra persona ha desat aquesta traducció. El que heu escrit és més avall, sense desar. Si torneu a desar, substituireu el seu text.
translate-publish = Publica la traducció
translate-withdraw = Retira la traducció

# Withdrawing a translation
translate-withdraw-heading = Voleu retirar aquesta traducció?
translate-withdraw-words = La traducció de { $title } (llengua: { $language }) s’esborra d’aquí. També s’indica a les institucions associades que l’esborrin. L’original i les altres traduccions es queden.
translate-withdraw-keep = Conserva-la
translate-done = La traducció s’ha publicat.
translate-gone = La traducció s’ha retirat.

# On the page of a text
translated-languages = Llengües d’aquest text
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Llengua original: { $language }. Traducció: { $name }.
translated-from = Traducció. Llengua original: { $language }.
translated-older = Aquesta traducció és anterior a l’original actual, que va canviar el dia { $day }.
translated-read-original = Llegiu l’original
