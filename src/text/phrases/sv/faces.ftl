# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Ett tecknat mönster av färgade trådar som möts och skiljs åt.

# In the settings
logo-heading = Er institutions logotyp
logo-words = Den står bredvid namnet på varje sida, i webbläsarens flik och som er institutions bild på andra servrar.
logo-file = Bild
logo-file-hint = PNG, JPEG, WebP eller GIF, högst 16 MB. Den blir lika hög som namnet; ett enkelt tecken är lättare att känna igen än små bokstäver.
logo-use = Använd den här logotypen
logo-remove = Ta bort logotypen
# In place of a picture that was not taken
logo-wrong-missing = Välj en fil först.
logo-wrong-large = Bilden är för stor: högst 16 MB och 24 megapixel. Spara en mindre och skicka den.
logo-wrong-kind = Det här är ingen bild i PNG, JPEG, WebP eller GIF. Spara den i något av formaten och skicka den.
logo-wrong-drawing = Teckningar i SVG tas inte emot, eftersom de kan innehålla program. Spara den som PNG, minst 400 pixlar bred, och skicka den.
logo-wrong-broken = Bilden går inte att läsa: filen är trasig. Spara den på nytt och skicka den.
# A line of the log of decisions
setting-deed-logo = logotypen ändrad

# Administration: the menu, and the page
announcement-heading = Meddelanden till medlemmar
announcement-lede = Medlemmar läser dem överst på sitt skrivbord och i sina appar, till och med sista dagen eller tills de lägger undan dem. Det som alla ska läsa på varje sida finns i inställningarna.
announcement-new = Ett nytt meddelande
announcement-words = Vad som meddelas
announcement-words-hint = Några meningar på er institutions språk. Adresser blir länkar.
announcement-until = Sista dag
announcement-until-hint = Det visas till slutet av den dagen. Lämnas fältet tomt visas det tills ni avslutar det.
announcement-publish = Meddela
announcement-running = Visas nu
announcement-none = Inget meddelas.
announcement-over = Avslutade
# $since and $until are days
announcement-since = Sedan { $since }.
announcement-since-until = Sedan { $since }, till { $until }.
announcement-from-to = Från { $since } till { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Ingen har lagt undan det än.
    [one] En medlem har lagt undan det.
   *[other] { $count } medlemmar har lagt undan det.
}
announcement-change = Ändra
announcement-end = Avsluta nu
announcement-delete = Ta bort
announcement-change-heading = Ändra ett meddelande
announcement-change-words = Den som har lagt undan det ser det inte igen.
announcement-keep = Spara ändringen
announcement-delete-heading = Ta bort meddelandet?
announcement-delete-words = Det försvinner för alla, också ur den här listan, och går inte att få tillbaka. Om det bara inte ska visas längre, avsluta det.
announcement-delete-do = Ta bort
announcement-delete-not = Lämna det som det är
announcement-wrong-empty = Skriv vad som meddelas.
announcement-wrong-day = Välj i dag eller en senare dag, eller lämna tomt.
# What has just been done
done-announced = Meddelandet visas för medlemmar.
done-announcement-kept = Meddelandet är ändrat.
done-announcement-ended = Meddelandet är avslutat.
done-announcement-deleted = Meddelandet är borttaget.
done-announcement-away = Du har lagt undan meddelandet.
# Lines of the log of decisions
announcement-deed-published = Meddelande till medlemmar publicerat
announcement-deed-changed = Meddelande till medlemmar ändrat
announcement-deed-ended = Meddelande till medlemmar avslutat
announcement-deed-deleted = Meddelande till medlemmar borttaget
# On the desk of a member
announcement-strip = Meddelanden från din institution
announcement-dismiss = Lägg undan

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtrerat: { $filter }
filtered-show = Visa ändå
