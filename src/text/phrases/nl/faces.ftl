# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Een getekend patroon van gekleurde draden die elkaar ontmoeten en weer uiteengaan.

# In the settings
logo-heading = Het logo van je instelling
logo-words = Het staat op elke pagina naast de naam, in het tabblad van de browser en als afbeelding van je instelling op andere servers.
logo-file = Afbeelding
logo-file-hint = PNG, JPEG, WebP of GIF, hoogstens 16 MB. Het wordt zo hoog als de naam; een eenvoudig teken is makkelijker te herkennen dan kleine letters.
logo-use = Dit logo gebruiken
logo-remove = Logo weghalen
# In place of a picture that was not taken
logo-wrong-missing = Kies eerst een bestand.
logo-wrong-large = Deze afbeelding is te groot: hoogstens 16 MB en 24 megapixel. Sla een kleinere op en stuur die.
logo-wrong-kind = Dit is geen afbeelding in PNG, JPEG, WebP of GIF. Sla haar op als een van deze en stuur die.
logo-wrong-drawing = Tekeningen in SVG worden niet aangenomen, omdat ze programma’s kunnen bevatten. Sla haar op als PNG, minstens 400 pixels breed, en stuur die.
logo-wrong-broken = Deze afbeelding is niet te lezen: het bestand is stuk. Sla het opnieuw op en stuur dat.
# A line of the log of decisions
setting-deed-logo = logo gewijzigd

# Administration: the menu, and the page
announcement-heading = Aankondigingen aan leden
announcement-lede = Leden lezen ze boven aan hun werkplek en in hun apps, tot de laatste dag of tot ze ze wegleggen. Wat iedereen op elke pagina moet lezen, staat in de serverinstellingen.
announcement-new = Een nieuwe aankondiging
announcement-words = Wat wordt aangekondigd
announcement-words-hint = Enkele zinnen in de taal van je instelling. Adressen worden links.
announcement-until = Laatste dag
announcement-until-hint = Ze wordt getoond tot het einde van deze dag. Blijft dit leeg, dan wordt ze getoond tot je haar beëindigt.
announcement-publish = Aankondigen
announcement-running = Nu getoond
announcement-none = Er is niets aangekondigd.
announcement-over = Beëindigd
# $since and $until are days
announcement-since = Sinds { $since }.
announcement-since-until = Sinds { $since }, tot { $until }.
announcement-from-to = Van { $since } tot { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Nog niemand heeft haar weggelegd.
    [one] Eén lid heeft haar weggelegd.
   *[other] { $count } leden hebben haar weggelegd.
}
announcement-change = Wijzigen
announcement-end = Nu beëindigen
announcement-delete = Verwijderen
announcement-change-heading = Een aankondiging wijzigen
announcement-change-words = Wie haar heeft weggelegd, ziet haar niet opnieuw.
announcement-keep = Wijziging opslaan
announcement-delete-heading = Deze aankondiging verwijderen?
announcement-delete-words = Ze verdwijnt voor iedereen, ook uit deze lijst, en is niet terug te halen. Wil je alleen dat niemand haar meer ziet, beëindig haar dan.
announcement-delete-do = Verwijderen
announcement-delete-not = Laten zoals het is
announcement-wrong-empty = Schrijf wat er wordt aangekondigd.
announcement-wrong-day = Kies vandaag of een latere dag, of laat het leeg.
# What has just been done
done-announced = De aankondiging wordt aan leden getoond.
done-announcement-kept = De aankondiging is gewijzigd.
done-announcement-ended = De aankondiging is beëindigd.
done-announcement-deleted = De aankondiging is verwijderd.
done-announcement-away = Je hebt de aankondiging weggelegd.
# Lines of the log of decisions
announcement-deed-published = Aankondiging aan leden gepubliceerd
announcement-deed-changed = Aankondiging aan leden gewijzigd
announcement-deed-ended = Aankondiging aan leden beëindigd
announcement-deed-deleted = Aankondiging aan leden verwijderd
# On the desk of a member
announcement-strip = Aankondigingen van je instelling
announcement-dismiss = Wegleggen

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Gefilterd: { $filter }
filtered-show = Toch tonen
