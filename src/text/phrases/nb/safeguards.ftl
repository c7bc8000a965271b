# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = «{ $words }» er et personlig ID-nummer eller et kontonummer ({ $number }). Det peker med sikkerhet på én person: Ta det bort.
safeguard-number-ask = «{ $words }» kan være et personlig ID-nummer ({ $number }). Ta det bort, eller oppgi hva det ellers er.
safeguard-email = «{ $words }» er en e-postadresse. Den fører rett til en person: Ta den bort.
safeguard-phone = «{ $words }» er et telefonnummer. Det fører rett til en person: Ta det bort.
safeguard-record = «{ $words }» er nummeret på en saksmappe eller et dokument. Med det kan noen bli slått opp: Ta det bort.
safeguard-birth = «{ $words }» er en fødselsdato. Skriv heller alderen i år eller livsfasen.
safeguard-date = «{ $words }» er en nøyaktig dato. Hvis den hører til historien om en familie, skriv heller årstiden eller året.
safeguard-age = «{ $words }»: Få er så gamle. Skriv heller «over 89» eller «svært gammel».
safeguard-initials = «{ $words }»: Initialer sammen med en alder peker på en person. Bruk et oppdiktet fornavn, eller ikke noe.
safeguard-address = «{ $words }» ser ut som en gate med husnummer. Skriv heller hva slags sted det er.
safeguard-postcode = «{ $words }» ser ut som et postnummer som få hjem deler. Ta det bort.
safeguard-profile = «{ $words }» fører til en profil i et sosialt nettverk. Hvis den tilhører noen du støtter i arbeidet ditt, ta den bort.
safeguard-ip = «{ $words }» er adressen til en enhet på internett. Ta den bort.
safeguard-honorific = «{ $words }» tiltaler en person med navn. Skriv heller rollen: en mor, en nabo, en lærer.
safeguard-name = «{ $words }» kan være navnet på en person. Ta det bort, eller oppgi at det er en kollega, en publisert forfatter eller et oppdiktet navn.
safeguard-kin = «{ $words }» står der navnet på en pårørende eller på noen du støtter i arbeidet ditt, ville stått. Ta det bort, eller oppgi at det er oppdiktet.
safeguard-singling = Alder, sted, diagnose, familie eller hendelse kan til sammen røpe hvem dette er, også uten navn. Endre eller utelat noen av opplysningene.
safeguard-too-large = Teksten er for stor til å bli kontrollert samlet. Kort den ned eller del den opp.
safeguard-again = Hvis ingen kan bli gjenkjent av det, send det en gang til uten endringer.

# The answers to a finding
answer-removed = Jeg har tatt det bort
answer-colleague = Det er en kollega eller en publisert forfatter
answer-fictional = Det er oppdiktet
answer-nobody = Det viser ikke til noen person
finding-must-go = Dette må bort før teksten kan publiseres.

# The ethics checklist, and the second person
write-ethics = Før andre leser teksten
write-ethics-hint = Trengs for nettverket og for alle. Kryss av for det du kan stå inne for; det du ikke kan krysse av for, er et spørsmål å ta opp med en kollega.
ethics-nobody = Ingen i teksten kan bli gjenkjent, ikke engang av en nabo.
ethics-consented = Personene i teksten er sammensatte, eller de har samtykket.
ethics-withdrawal = De som har samtykket, vet hvordan samtykket kan trekkes tilbake når som helst.
ethics-minors = Der teksten handler om barn, er de blitt spurt på en måte som passer for alderen.
ethics-others = Pårørende, naboer og kolleger er også vernet.
ethics-power = Jeg har tenkt over hva jeg kan bestemme over dem som beskrives, og om de kunne si nei.
ethics-respect = De som beskrives, ville kunne lese hvert ord uten å bli såret.
ethics-pictures = Ingen vises på bildene, eller de som vises, har samtykket; ingen barneansikter vises.
ethics-lawful = Det finnes et behandlingsgrunnlag for dette, og personvernombudet vårt kjenner til det der det trengs.
ethics-colleague = En kollega har lest teksten med en nabos øyne.
wrong-ethics = Kryss av for alle punktene på listen, eller behold teksten innenfor institusjonen din.
approve-heading = Publiser den som andre person
approve-words = Du leser denne teksten med andre øyne enn { $author }. Med svarene dine her går den ut til leserne sine, med { $author } som forfatter; sammen med den følger opplysningen om at en person til har lest den.
done-waits = Teksten er lagret. Fordi alle vil kunne lese den, blir den lest og publisert av en redaktør ved institusjonen din.

# The desk of the data-protection reviewer
stopped-menu = Personvern
stopped-heading = Det som er stanset
stopped-count = { $count ->
    [0] Ingen tekst inneholder noe som stanser den.
    [one] Én tekst inneholder noe som peker på en person. Forfatteren kan ta det bort, eller du lar det stå.
   *[other] { $count } tekster inneholder noe som peker på en person. Forfatterne kan ta det bort, eller du lar det stå.
}
stopped-reason = Hvorfor det kan bli stående
stopped-reason-hint = Dette blir dokumentert med navnet ditt og tidspunktet.
stopped-overrule = La det stå

# The page about how texts are checked
checked-heading = Hvordan tekster kontrolleres før de sendes ut
checked-second = En tekst for alle blir dessuten lest og publisert av en person til.
checked-lede = Tekstene her kommer fra arbeid med familier. Ingen i dem skal kunne gjenkjennes, ikke engang av en nabo. Et program hjelper forfatteren å se hva som kan røpe noen. Det kjører på denne serveren; ingen tekst sendes til andre for dette.
checked-looks = Hva programmet ser etter
checked-numbers = Personlige ID-numre fra tretten land, ut fra form og kontrollsiffer, og bankkontoer.
checked-ways = E-postadresser, telefonnumre, profiler i sosiale nettverk, adresser til enheter, numre på saksmapper og dokumenter.
checked-days = Fødselsdatoer, nøyaktige datoer, aldre over 89, gater med nummer, britiske postnumre.
checked-people = Personer som tiltales med navn, navn etter en slektning («hennes sønn …»), fornavn fra en liste og to ord som ser ut som et navn.
checked-stories = Avsnitt der minst tre av disse møtes: alder, lite sted, diagnose, familiens størrelse og en sjelden hendelse.
checked-fields = Programmet leser tittelen, sammendraget, hvert svar i skjemaet og hver kommentar. Sifre i andre skriftsystemer, usynlige tegn, mellomrom mellom sifre og numre som er delt av formatering eller over to svar, gjør ingen forskjell.
checked-then = Hva som skjer med det som blir funnet
checked-answers = Det som sikkert peker på én person, må bort; bare den som gransker personvernet ved institusjonen, kan la det stå, med en begrunnelse som blir dokumentert. Om alt annet får forfatteren et spørsmål: Det blir tatt bort, eller det er en kollega eller en publisert forfatter, eller det er oppdiktet, eller det viser ikke til noen person. En navneliste alene stanser aldri en tekst. For teamet stanses ingenting; for institusjonen bare det som peker på én person; for nettverket og for alle må hvert spørsmål besvares.
checked-travels = Sammen med teksten følger opplysningen om at den er kontrollert, når, og etter hvilken versjon av reglene ({ $checker }). Det som ble funnet, følger ikke med, og det lagres ikke: bare en kontrollsum av det som ble svart, og den slettes sammen med teksten.
checked-blind = Hva programmet ikke kan se
checked-lived = Historier som bare én familie kan ha opplevd, fortalt uten noen av disse kjennetegnene.
checked-nicknames = Kallenavn, navn med små bokstaver, navn som er vanlige ord, og uvanlige navn som står alene.
checked-places = Steder, skoler og datoer som røper for innvidde hvem det gjelder.
checked-faces = Ansikter, stemmer og alt annet i bilder og opptak.
checked-together = Hvem som kan gjenkjennes sammen med andre tekster, aviser eller sladder.
checked-judgement = Ikke noe program kan love at ingen er gjenkjennelige. Det erstatter ikke forfatterens skjønn, ikke samtykket fra dem det gjelder, og ikke en kollega som leser teksten med en nabos øyne.

# Above the preview of a draft
preview-safe = Kan noen bli gjenkjent?
preview-safe-nothing = Ingen navn, numre eller adresser ble funnet. Ikke noe program ser alt: Les teksten en gang til slik en av familiens naboer ville lest den.
preview-safe-found = { $count ->
    [one] Ett sted kan røpe hvem noen er. Du får spørsmål om det når du publiserer.
   *[other] { $count } steder kan røpe hvem noen er. Du får spørsmål om dem når du publiserer.
}
