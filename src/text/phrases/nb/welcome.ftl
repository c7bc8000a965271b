# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Kom i gang med serveren
welcome-menu = Kom i gang
# How many of the steps are done
welcome-done = { $count ->
    [0] Fem steg, i valgfri rekkefølge; ingenting er gjort ennå. Du kan avbryte og fortsette senere: Siden blir værende på skrivebordet ditt.
    [one] Ett av fem steg er gjort. Du kan avbryte og fortsette senere: Siden blir værende på skrivebordet ditt.
   *[other] { $count } av 5 steg er gjort. Du kan avbryte og fortsette senere: Siden blir værende på skrivebordet ditt.
}
welcome-all-done = Alle de fem stegene er gjort.
# Beside the heading of a step
welcome-step-done = gjort
welcome-step-open = gjenstår
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [one] Kom i gang med serveren: Ett av fem steg er gjort.
   *[other] Kom i gang med serveren: { $count } av 5 steg er gjort.
}
welcome-go-on = Fortsett med stegene
# What has just been done
done-set-up = Serveren er satt opp. Innstillingene finner du under «Administrasjon».

# Step: what readers see first
welcome-house = Det leserne ser først
# $languages: names of languages, with commas
welcome-house-words = { $house } publiserer på disse språkene: { $languages }. Navn, land og språk står i filen { $file }; endre dem der, og start serveren på nytt.
welcome-colour = Fargen til institusjonen
welcome-colour-hint = Knapper, lenker og overskrifter får fargetonen, alltid mørk eller lys nok til å kunne leses. Du kan endre fargen når som helst.
welcome-colour-use = Bruk denne fargen
welcome-colour-back = Tilbake til den opprinnelige fargen
welcome-colour-wrong = Velg en annen farge; grått har ingen fargetone å bygge på.
setting-deed-colour = Fargen på sidene endret

# Step: partners
welcome-network = Nettverket
welcome-network-words = Institusjoner som er partnere, viser hverandres tekster. Spør en institusjon ved å oppgi vertsadressen til serveren. Har du en kode fra administratoren der, blir vi godtatt med en gang.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Én institusjon er spurt
   *[other] { $asked } institusjoner er spurt
}, { $accepted ->
    [0] ingen har godtatt ennå.
    [one] én har godtatt.
   *[other] { $accepted } har godtatt.
}
welcome-network-known = Institusjoner som partnerne våre nevner

# Step: mail
welcome-mail = E-post
welcome-mail-on = E-post blir sendt. En test viser om den kommer fram.
welcome-mail-off = Det blir ikke sendt e-post ennå: Den som glemmer passordet, trenger hjelp av en administrator, og invitasjoner må gis videre som lenker. E-postserveren oppgis i filen, under [mail].
welcome-mail-settings = Innstillinger for e-post

# Step: colleagues
welcome-people = Kolleger
welcome-people-words = En invitasjon er en lenke til én person. Inviter først en administrator til, slik at institusjonen aldri er avhengig av bare én av dere.
welcome-people-invite = Inviter noen

# Step: a first text
welcome-text = En første praksis
welcome-text-words = Ingen kommer gjerne til et tomt hus. Beskriv noe dere gjør sammen med familier; fem korte svar er nok til å publisere det.
welcome-text-write = Skriv en praksis

# Below the steps
welcome-serious = Før det blir alvor
welcome-serious-words = Sørg for at det tas en sikkerhetskopi hver natt, og kontroller nå og da at den kan leses:
welcome-doctor-words = Denne kommandoen viser om navn, sertifikat, klokke, database og mapper er som de skal:
welcome-finish = Det er nok: Avslutt «Kom i gang»
welcome-finish-words = Påminnelsen på skrivebordet forsvinner. Alt som står her, finnes fortsatt under «Administrasjon».
