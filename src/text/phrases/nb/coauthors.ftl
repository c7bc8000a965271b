# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Forfattere
coauthors-title = Forfatterne av { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Forfattere
coauthors-lede = Medforfattere kan endre teksten og står som forfattere av den sammen med deg. Ingen blir medforfatter uten selv å ha takket ja.
# Beside a name in the list
coauthors-first = Førsteforfatter
coauthors-since = Medforfatter siden { $day }
coauthors-waits = Spurt { $when }, har ikke svart ennå

# Inviting somebody
coauthors-invite-heading = Inviter en kollega
coauthors-invite-words = Kollegaen din får vite om det og kan lese utkastet. Bare den som takker ja, blir forfatter.
coauthors-who = Brukernavn her ved institusjonen
coauthors-who-hint = For eksempel @navn. Skriv @ og noen bokstaver i et navn for å velge.
coauthors-invite = Inviter
coauthors-take-back = Trekk tilbake invitasjonen
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Trekk tilbake invitasjonen til { $name }
coauthors-take-off = Fjern
coauthors-take-off-whom = Fjern { $name } som forfatter
coauthors-take-off-words = Den som fjernes, er ikke lenger forfatter og kan ikke endre teksten. Det personen har skrevet, blir stående, og i eldre versjoner står det fortsatt hvem som lagret dem.

# What is wrong with an invitation
coauthors-wrong-nobody = Ingen du kan invitere, har dette brukernavnet ved institusjonen. Se etter om hver bokstav er riktig.
coauthors-wrong-self = Dette er deg selv.
coauthors-wrong-already = { $name } er allerede forfatter eller er allerede spurt.
coauthors-wrong-role = { $name } skriver ikke her: Rollen gir bare adgang til å lese og kommentere. En administrator kan endre den.
coauthors-wrong-second = { $name } har publisert denne teksten som andre person og kan derfor ikke være forfatter av den.
coauthors-wrong-many = En tekst har høyst { $most } medforfattere, medregnet de som er spurt.

# For whoever is asked
coauthors-asked = { $name } spør om du vil være med på å skrive «{ $title }».
coauthors-means = Hva det innebærer
coauthors-means-edit = Du kan endre teksten, legge til bilder og se versjonene av den. Begge ser hva den andre har endret.
coauthors-means-named = Navnene på dere begge står overalt der teksten leses, også hos andre institusjoner.
coauthors-means-owner = { $name } publiserer den første gang og er den eneste som kan trekke den tilbake. Når den først er publisert, kan du publisere nye versjoner.
coauthors-means-second = Du kan ikke lese og publisere den som andre person, verken nå eller senere.
coauthors-means-leave = Du kan forlate teksten når som helst. Når { $name } forlater denne institusjonen, blir teksten også borte: Kopier den før det skjer.
coauthors-read = Les utkastet
coauthors-agree = Takk ja
coauthors-decline = Takk nei

# For a co-author
coauthors-own = Førsteforfatter er { $name }
coauthors-own-words = { $name } publiserer denne teksten første gang, bestemmer hvem som får lese den, og er den eneste som kan trekke den tilbake. Når { $name } forlater denne institusjonen, blir teksten også borte.
coauthors-copy-words = Du kan når som helst kopiere teksten slik den er nå, til et eget utkast.
coauthors-copy = Kopier til et eget utkast
coauthors-leave-heading = Forlat
coauthors-leave-words = Navnet ditt fjernes fra teksten, her og hos institusjonene som har den. Det du har skrevet, blir stående.
coauthors-leave = Forlat teksten
# Beside the form, where the button to publish would stand
coauthors-not-publish = Det er { $name } som publiserer denne teksten. Lagre den, og si fra når den er klar.

# On the desk
coauthors-desk-asked = Invitasjoner til å skrive sammen
# Below the title of a text
coauthors-desk-asks = { $name } spør om du vil være med på å skrive denne teksten.
coauthors-desk-shared = Skrevet sammen med andre
coauthors-desk-of = Førsteforfatter er { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Du skriver denne teksten sammen med { $names }. Når du trekker den tilbake, blir den borte også for medforfattere: La dem kopiere den først.
coauthors-delete = Dette medlemmet skriver tekster sammen med { $names }. Disse tekstene blir også borte: La medforfattere kopiere dem først.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } og { $last }

# What has just been done
coauthors-done-invited = Invitasjonen er sendt.
coauthors-done-taken-back = Invitasjonen er trukket tilbake.
coauthors-done-taken-off = Personen er ikke lenger forfatter av teksten.
coauthors-done-agreed = Du er nå en av forfatterne.
coauthors-done-declined = Du har takket nei. Kollegaen din får beskjed.
coauthors-done-left = Du har forlatt teksten.
coauthors-done-copied = Dette er kopien din, et utkast som bare du kan endre.

# Notifications
heard-author-asked = { $name } spør om du vil være med på å skrive en tekst
heard-author-agreed = { $name } takket ja til å skrive en tekst sammen med deg
heard-author-declined = { $name } takket nei til å skrive en tekst sammen med deg
heard-author-left = { $name } forlot en tekst som dere skriver sammen
heard-author-removed = { $name } fjernet deg som forfatter av en tekst
heard-author-withdrawn = En tekst som du skrev sammen med { $name }, er trukket tilbake

# A heading in the file that a member gets with everything kept about them
coauthors-export = Tekster som du skriver sammen med andre
