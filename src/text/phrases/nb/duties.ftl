# The rules of the house: what members and guests may say here
rules-title = Reglene til denne institusjonen
rules-lede = Hva som kan sies her, og hva som ikke kan det. Moderatorene avgjør etter disse reglene og etter loven; de sier hvorfor, og den det gjelder, kan klage.
rules-since = Versjon { $number }, siden { $day }.
rules-standard = Dette er reglene som følger med programvaren; institusjonen har ikke skrevet sine egne ennå.
rules-versions = Tidligere versjoner
rules-version = Versjon { $number }, siden { $day }
rules-report = Rapporter noe som er mot dem
# The rules that come with the software
rules-families = Ingen du arbeider med, skal kunne gjenkjennes i det du skriver, ikke engang av en nabo.
rules-respect = Skriv om familier, kolleger og hverandre slik at de kunne lese det uten å bli såret.
rules-children = Ingenting som skader barn eller setter dem i fare, verken i ord eller i bilder.
rules-sources = Si hva som er ditt, og hva du har hentet fra andre, og følg lisensene deres.
rules-evidence = Si hva du har prøvd, og hva du bare tror; ikke selg noe.
rules-law = Ingenting som loven forbyr: ikke hat, ikke trusler, ikke fornærmelser, ikke taushetsbelagte saksmapper.
# Where an admin writes them
rules-edit = Skriv reglene
rules-edit-lede = Én regel per linje. Det du lagrer, blir en ny versjon; tidligere versjoner kan fortsatt leses, fordi avgjørelser er tatt etter dem.
rules-in = På { $language }
rules-in-hint = La feltet stå tomt hvis språket ikke brukes ved institusjonen; leserne får da det første språket til institusjonen.
rules-save = Lagre som ny versjon
done-rules = Reglene er lagret som en ny versjon.
audit-rules = Institusjonens regler skrevet

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Behandlingsprotokoll
record-lede = Det { $house } etter personvernforordningen (GDPR) artikkel 30 skal føre protokoll over når det gjelder denne serveren, laget ut fra innstillingene på den. Les den sammen med institusjonens personvernombud, og ta den inn i institusjonens egen protokoll.
record-who = Hvem som har ansvaret
record-who-words = { $house } er behandlingsansvarlig; serveren er { $host }.
record-who-contact = Kontakt:
record-who-officer = Personvernombud:
record-why = Formål
record-why-publish = Å beskrive og dele praksiser og essayer fra arbeid med familier mellom fagfolk, og å snakke om dem.
record-why-accounts = { $count ->
    [one] Å la én person logge inn og skrive, med en egen rolle.
   *[other] Å la { $count } personer logge inn og skrive, hver med sin rolle.
}
record-why-moderate = Å svare på rapporter og å føre logg over avgjørelser (artikkel 16 til 20 i forordningen om digitale tjenester, DSA).
record-basis = På hvilket behandlingsgrunnlag
record-basis-words = Personvernforordningen artikkel 6 nr. 1 bokstav e eller f: en oppgave i allmennhetens interesse, eller en berettiget interesse i utveksling mellom fagfolk; bokstav c for rapporter. Tekster skal ikke inneholde opplysninger om klienter; det som kan gjøre at noen gjenkjennes, kontrolleres før det sendes ut (artikkel 25).
record-whom = Om hvem, og hvilke opplysninger
record-whom-members = Medlemmer: navn, brukernavn, e-postadresse, rolle, en kontrollsum (hash) av passordet, tekster med versjoner, hvem de følger, hva de har lagret, økter.
record-whom-others = Personer andre steder som følger, svarer eller blir fulgt: navn, adresse, bilde, offentlige tekster.
record-whom-reporters = Personer som rapporterer noe: ordene i rapporten og, hvis de oppgir dem, navn og e-postadresse.
record-receivers = Hvem som mottar dem
record-receivers-partners = Partnere, for tekstene til nettverket: { $partners }.
record-receivers-nobody = Partnere, for tekstene til nettverket. Det finnes ingen ennå.
record-receivers-open = For offentlige tekster: hver server som noen følger fra.
record-receivers-allowed = For offentlige tekster: partnere og serverne som er tillatt.
record-receivers-none = For offentlige tekster: ingen annen server.
record-countries = Partnere utenfor Det europeiske økonomiske samarbeidsområdet: { $partners }. Oppgi i institusjonens protokoll hva som gjør det lovlig (personvernforordningen kapittel V).
record-countries-none = Ingen partner er utenfor Det europeiske økonomiske samarbeidsområdet, så langt partnerne sier hvor de er. Servere som følger offentlige tekster, kan være hvor som helst.
record-long = Hvor lenge
record-long-texts = Tekster til forfatterne trekker dem tilbake; deretter blir adressen og dagen stående. Kontoer til de slettes, med alle tekstene.
record-long-elsewhere = Tekster fra andre servere i { $days } dager, med mindre noen her har hatt med dem å gjøre; tekster fra partnere så lenge partnerskapet varer.
record-long-reports = Ordene i rapporter, og hvem som sendte dem, i { $days } dager etter avgjørelsen; avgjørelsene og loggen blir stående.
record-long-sessions = Økter i { $days } dager. IP-adresser lagres ikke.
record-how = Hvordan de beskyttes
record-how-words = Argon2id for passord, kontrollsummer (hasher) for nøkler (token), signaturer på alt mellom servere, strengt skille mellom lesere, slettede ord overskrevet i databasen. Kryptering av overføringen, disker, oppdateringer og tilgang til maskinen tar institusjonen seg av.
