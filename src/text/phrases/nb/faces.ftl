# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Et tegnet mønster av fargede tråder som møtes og skilles.

# In the settings
logo-heading = Logoen til institusjonen deres
logo-words = Den står ved siden av navnet på hver side, i fanen i nettleseren og som bildet av institusjonen på andre servere.
logo-file = Bilde
logo-file-hint = PNG, JPEG, WebP eller GIF, høyst 16 MB. Den blir like høy som navnet; et enkelt tegn er lettere å kjenne igjen enn små bokstaver.
logo-use = Bruk denne logoen
logo-remove = Fjern logoen
# In place of a picture that was not taken
logo-wrong-missing = Velg en fil først.
logo-wrong-large = Dette bildet er for stort: høyst 16 MB og 24 megapiksler. Lagre et mindre og send det.
logo-wrong-kind = Dette er ikke et bilde i PNG, JPEG, WebP eller GIF. Lagre det i et av disse formatene og send det.
logo-wrong-drawing = Tegninger i SVG tas ikke imot, fordi de kan inneholde programmer. Lagre den som PNG, minst 400 piksler bred, og send den.
logo-wrong-broken = Dette bildet kan ikke leses: Filen er ødelagt. Lagre den på nytt og send den.
# A line of the log of decisions
setting-deed-logo = logoen endret

# Administration: the menu, and the page
announcement-heading = Kunngjøringer til medlemmer
announcement-lede = Medlemmer leser dem øverst på skrivebordet sitt og i appene sine, til og med den siste dagen eller til de legger dem bort. Det som alle skal lese på hver side, står i innstillingene.
announcement-new = En ny kunngjøring
announcement-words = Hva som kunngjøres
announcement-words-hint = Noen setninger på språket til institusjonen deres. Adresser blir lenker.
announcement-until = Siste dag
announcement-until-hint = Den vises til slutten av denne dagen. Er feltet tomt, vises den til dere avslutter den.
announcement-publish = Kunngjør
announcement-running = Vises nå
announcement-none = Ingenting er kunngjort.
announcement-over = Avsluttet
# $since and $until are days
announcement-since = Siden { $since }.
announcement-since-until = Siden { $since }, til { $until }.
announcement-from-to = Fra { $since } til { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Ingen har lagt den bort ennå.
    [one] Ett medlem har lagt den bort.
   *[other] { $count } medlemmer har lagt den bort.
}
announcement-change = Endre
announcement-end = Avslutt nå
announcement-delete = Slett
announcement-change-heading = Endre en kunngjøring
announcement-change-words = Den som har lagt den bort, ser den ikke igjen.
announcement-keep = Lagre endringen
announcement-delete-heading = Slette denne kunngjøringen?
announcement-delete-words = Den forsvinner for alle, også fra denne listen, og kan ikke hentes tilbake. Skal den bare ikke vises lenger, avslutter dere den.
announcement-delete-do = Slett
announcement-delete-not = La den være
announcement-wrong-empty = Skriv hva som kunngjøres.
announcement-wrong-day = Velg i dag eller en senere dag, eller la feltet stå tomt.
# What has just been done
done-announced = Kunngjøringen vises for medlemmer.
done-announcement-kept = Kunngjøringen er endret.
done-announcement-ended = Kunngjøringen er avsluttet.
done-announcement-deleted = Kunngjøringen er slettet.
done-announcement-away = Du har lagt bort kunngjøringen.
# Lines of the log of decisions
announcement-deed-published = Kunngjøring til medlemmer publisert
announcement-deed-changed = Kunngjøring til medlemmer endret
announcement-deed-ended = Kunngjøring til medlemmer avsluttet
announcement-deed-deleted = Kunngjøring til medlemmer slettet
# On the desk of a member
announcement-strip = Kunngjøringer fra institusjonen din
announcement-dismiss = Legg bort

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtrert: { $filter }
filtered-show = Vis likevel
