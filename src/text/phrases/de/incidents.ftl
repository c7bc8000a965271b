# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Wenn ein Text jemanden erkennen lässt
incident-menu = Verborgen und zurückgezogen
incident-link = Verbergen oder zurückziehen …
incident-none = Kein Text wurde durch eine Entscheidung verborgen oder zurückgezogen.
incident-count = { $count ->
    [one] Ein Text wurde durch eine Entscheidung verborgen oder zurückgezogen.
   *[other] { $count } Texte wurden durch eine Entscheidung verborgen oder zurückgezogen.
}
incident-gone = Ein Text, dessen Wortlaut gelöscht ist
incident-author = Von { $name }
incident-shown = Alle, für die er bestimmt ist, können ihn weiterhin lesen.
incident-hidden = Er ist verborgen: Hier lesen können ihn nur noch die Moderation und wer ihn verfasst hat. Wer ihn vorher erhalten hat, hat ihn noch; ziehen Sie ihn zurück, damit er auch dort gelöscht wird.
incident-hidden-elsewhere = Er ist hier verborgen. Auf seinem eigenen Server ist er unverändert zu lesen.
incident-withdrawn = Er ist zurückgezogen: Sein Wortlaut ist hier gelöscht.
incident-nowhere = Er war an keine Partnereinrichtung gesendet worden.
incident-erased-all = { $count ->
    [one] Die eine Partnereinrichtung, die ihn erhalten hatte, hat ihn gelöscht.
   *[other] Alle { $count } Partnereinrichtungen, die ihn erhalten hatten, haben ihn gelöscht.
}
incident-erased-some = Gelöscht bei { $at } von { $count } Partnereinrichtungen. Die übrigen werden weiter aufgefordert, bis sie die Aufforderung angenommen haben; sehen Sie später wieder nach.
incident-places = Wo er war
incident-place = Partner
incident-state = Was von dort gemeldet wird
incident-place-erased = Gelöscht: { $when }
incident-place-open = Noch nicht bestätigt
incident-decisions = Was darüber entschieden wurde
incident-measure = Was jetzt geschehen soll
incident-measure-hint = Verbergen geht schnell und lässt sich zurücknehmen. Wer zurückzieht, löscht den Text hier und auf jedem Server, der ihn erhalten hat, und zwar endgültig.
incident-hide = Sofort verbergen
incident-withdraw = Zurückziehen
incident-tell = Seinem Server vertraulich mitteilen, dass darin jemand zu erkennen sein könnte
incident-rule = Datenschutz-Grundverordnung, Artikel 5
incident-do = Ausführen
incident-told = Sein Server ist benachrichtigt. Was daraufhin geschieht, wird dort entschieden.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Die Prüfung beim Eintreffen hat etwas gefunden, das sicher auf eine einzelne Person hinweist ({ $rules }). Lesen Sie den Text, verbergen Sie ihn hier, wo das nötig ist, und teilen Sie es seinem Server mit.
