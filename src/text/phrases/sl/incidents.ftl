# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Ko je v besedilu mogoče koga prepoznati
incident-menu = Skrito in umaknjeno
incident-link = Skrij ali umakni …
incident-none = Nobeno besedilo ni bilo skrito ali umaknjeno z odločitvijo.
incident-count = { $count ->
    [one] { $count } besedilo je bilo skrito ali umaknjeno z odločitvijo.
    [two] { $count } besedili sta bili skriti ali umaknjeni z odločitvijo.
    [few] { $count } besedila so bila skrita ali umaknjena z odločitvijo.
   *[other] { $count } besedil je bilo skritih ali umaknjenih z odločitvijo.
}
incident-gone = Besedilo, katerega besede so izbrisane
incident-author = Besedilo: { $name }
incident-shown = Tisti, ki jim je namenjeno, ga še vedno lahko berejo.
incident-hidden = Skrito je: tu ga lahko berejo samo moderacija in tisti, ki so ga napisali. Kdor ga je prejel že prej, ga še vedno ima; umaknite ga, da se izbriše tudi tam.
incident-hidden-elsewhere = Tu je skrito. Na svojem strežniku stoji kot prej.
incident-withdrawn = Umaknjeno je: njegove besede so tu izbrisane.
incident-nowhere = Ni bilo poslano nobeni partnerski ustanovi.
incident-erased-all = { $count ->
    [one] { $count } partnerska ustanova ga je prejela in ga je izbrisala.
    [two] Obe partnerski ustanovi, ki sta ga prejeli ({ $count }), sta ga izbrisali.
    [few] Vse { $count } partnerske ustanove, ki so ga prejele, so ga izbrisale.
   *[other] Vseh { $count } partnerskih ustanov, ki so ga prejele, ga je izbrisalo.
}
incident-erased-some = Partnerske ustanove, ki so ga izbrisale: { $at } od { $count }. Druge dobivajo zahtevo, dokler je ne sprejmejo; poglejte znova pozneje.
incident-places = Kje je bilo
incident-place = Partnerska ustanova
incident-state = Kaj sporoča
# Translators: { $when } is a day in the nominative, or for example “pred 3 urami”
incident-place-erased = Izbrisano: { $when }
incident-place-open = Še ni potrjeno
incident-decisions = Kaj je bilo o njem odločeno
incident-measure = Kaj se stori zdaj
incident-measure-hint = Besedilo je mogoče hitro skriti in to tudi preklicati. Umaknjeno besedilo se trajno izbriše tu in na vsakem strežniku, ki ga je prejel.
incident-hide = Takoj skrij
incident-withdraw = Umakni
incident-tell = Zaupno sporoči strežniku besedila, da je v njem morda mogoče koga prepoznati
incident-rule = Splošna uredba o varstvu podatkov, člen 5
incident-do = Izvedi
incident-told = Strežnik besedila je obveščen. Kaj bo storil, je njegova odločitev.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Pri preverjanju ob prejemu je bilo najdeno nekaj, kar zanesljivo kaže na eno samo osebo ({ $rules }). Preberite besedilo, ga tu skrijte, če je to potrebno, in obvestite njegov strežnik.
