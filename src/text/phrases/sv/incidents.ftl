# A text that could identify somebody, and what a moderator does about it at once
incident-heading = När en text gör att någon kan kännas igen
incident-menu = Dolt och återkallat
incident-link = Dölj eller återkalla…
incident-none = Ingen text har dolts eller återkallats genom ett beslut.
incident-count = { $count ->
    [one] En text har dolts eller återkallats genom ett beslut.
   *[other] { $count } texter har dolts eller återkallats genom ett beslut.
}
incident-gone = En text vars ord är raderade
incident-author = Av { $name }
incident-shown = Dess läsare kan fortfarande läsa den.
incident-hidden = Den är dold: bara författaren och moderatorerna kan läsa den här. Den som fick den tidigare har den kvar; återkalla den för att få den raderad även där.
incident-hidden-elsewhere = Den är dold här. På sin egen server står den kvar som förut.
incident-withdrawn = Den är återkallad: orden i den är raderade här.
incident-nowhere = Den hade inte skickats till någon partner.
incident-erased-all = { $count ->
    [one] Den enda partner som hade fått den har raderat den.
   *[other] Alla { $count } partner som hade fått den har raderat den.
}
incident-erased-some = Raderad hos { $at } av { $count } partner. De övriga uppmanas på nytt tills de har tagit emot uppmaningen; titta igen senare.
incident-places = Var den fanns
incident-place = Partner
incident-state = Besked därifrån
incident-place-erased = Raderad { $when }
incident-place-open = Ännu inte bekräftat
incident-decisions = Vad som har beslutats om den
incident-measure = Vad som görs nu
incident-measure-hint = Att dölja går fort och kan tas tillbaka. Att återkalla raderar texten för gott, här och på varje server som har fått den.
incident-hide = Dölj den genast
incident-withdraw = Återkalla den
incident-tell = Meddela dess server i förtroende att någon kanske kan kännas igen
incident-rule = Dataskyddsförordningen (GDPR), artikel 5
incident-do = Utför
incident-told = Dess server har fått veta det. Vad som görs åt det beslutas där.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Vid kontrollen när texten kom in hittades något som säkert pekar ut en enda person ({ $rules }). Läs texten, dölj den här där det behövs och meddela dess server.
