# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = ”{ $words }” är ett personligt id-nummer eller ett kontonummer ({ $number }). Det pekar med säkerhet ut en enda person: ta bort det.
safeguard-number-ask = ”{ $words }” kan vara ett personligt id-nummer ({ $number }). Ta bort det, eller ange vad det annars är.
safeguard-email = ”{ $words }” är en e-postadress. Den leder direkt till en person: ta bort den.
safeguard-phone = ”{ $words }” är ett telefonnummer. Det leder direkt till en person: ta bort det.
safeguard-record = ”{ $words }” är numret på en akt eller ett dokument. Med det går det att slå upp någon: ta bort det.
safeguard-birth = ”{ $words }” är ett födelsedatum. Skriv i stället åldern i år eller livsskedet.
safeguard-date = ”{ $words }” är ett exakt datum. Om det hör till en familjs berättelse, skriv i stället årstiden eller året.
safeguard-age = ”{ $words }”: få människor är så gamla. Skriv i stället ”över 89” eller ”mycket gammal”.
safeguard-initials = ”{ $words }”: initialer tillsammans med en ålder pekar ut en person. Använd ett påhittat förnamn, eller inget.
safeguard-address = ”{ $words }” ser ut som en gata med husnummer. Skriv i stället vad det är för slags plats.
safeguard-postcode = ”{ $words }” ser ut som ett postnummer som få hem delar. Ta bort det.
safeguard-profile = ”{ $words }” leder till en profil i ett socialt nätverk. Om den tillhör någon du stödjer i ditt arbete, ta bort den.
safeguard-ip = ”{ $words }” är adressen till en enhet på internet. Ta bort den.
safeguard-honorific = ”{ $words }” tilltalar en person med namn. Skriv i stället rollen: en mamma, en granne, en lärare.
safeguard-name = ”{ $words }” kan vara namnet på en person. Ta bort det, eller ange att det är en kollega, en publicerad författare eller ett påhittat namn.
safeguard-kin = ”{ $words }” står där namnet på en anhörig eller på någon du stödjer i ditt arbete skulle stå. Ta bort det, eller ange att det är påhittat.
safeguard-singling = Ålder, ort, diagnos, familj eller händelse kan tillsammans avslöja vem det är, även utan namn. Ändra eller utelämna några av uppgifterna.
safeguard-too-large = Texten är för stor för att kontrolleras som helhet. Korta den eller dela upp den.
safeguard-again = Om ingen kan kännas igen på det, skicka det en gång till utan ändringar.

# The answers to a finding
answer-removed = Jag har tagit bort det
answer-colleague = Det är en kollega eller en publicerad författare
answer-fictional = Det är påhittat
answer-nobody = Det betecknar ingen person
finding-must-go = Detta måste tas bort innan texten kan publiceras.

# The ethics checklist, and the second person
write-ethics = Innan andra läser texten
write-ethics-hint = Behövs för nätverket och för alla. Kryssa för det du kan stå för; det du inte kan kryssa för är en fråga att ta upp med en kollega.
ethics-nobody = Ingen i texten kan kännas igen, inte ens av en granne.
ethics-consented = Personerna i texten är sammansatta, eller så har de lämnat sitt samtycke.
ethics-withdrawal = Den som har lämnat sitt samtycke vet hur det kan återkallas, när som helst.
ethics-minors = Där texten handlar om barn har de tillfrågats på ett sätt som passar deras ålder.
ethics-others = Även anhöriga, grannar och kollegor skyddas.
ethics-power = Jag har tänkt igenom vad jag kan bestämma över dem som beskrivs, och om de skulle kunna säga nej.
ethics-respect = De som beskrivs skulle kunna läsa varje ord utan att bli sårade.
ethics-pictures = Ingen syns på bilderna, eller så har de som syns lämnat sitt samtycke; inget barns ansikte visas.
ethics-lawful = Det finns en rättslig grund för det, och vårt dataskyddsombud känner till det där så behövs.
ethics-colleague = En kollega har läst texten med en grannes ögon.
wrong-ethics = Kryssa för varje punkt i listan, eller låt texten stanna på din institution.
approve-heading = Publicera den som andra person
approve-words = Du läser den här texten med andra ögon än { $author }. Med dina svar här går den ut till sina läsare, med { $author } som författare; med den följer uppgiften att ännu en person har läst den.
done-waits = Texten är sparad. Eftersom alla kommer att kunna läsa den läses och publiceras den av en redaktör på din institution.

# The desk of the data-protection reviewer
stopped-menu = Dataskydd
stopped-heading = Det som har stoppats
stopped-count = { $count ->
    [0] Ingen text innehåller något som stoppar den.
    [one] En text innehåller något som pekar ut en person. Författaren kan ta bort det, eller så låter du det stå kvar.
   *[other] { $count } texter innehåller något som pekar ut en person. Författarna kan ta bort det, eller så låter du det stå kvar.
}
stopped-reason = Varför det får stå kvar
stopped-reason-hint = Det dokumenteras med ditt namn och tidpunkten.
stopped-overrule = Låt stå kvar

# The page about how texts are checked
checked-heading = Hur texter kontrolleras innan de skickas ut
checked-second = En text för alla läses och publiceras dessutom av ännu en person.
checked-lede = Texterna här kommer ur arbetet med familjer. Ingen i dem ska kunna kännas igen, inte ens av en granne. Ett program hjälper författaren att se vad som kan avslöja någon. Det körs på den här servern; ingen text skickas till någon annan för detta.
checked-looks = Vad programmet letar efter
checked-numbers = Personliga id-nummer från tretton länder, utifrån deras form och kontrollsiffra, och bankkonton.
checked-ways = E-postadresser, telefonnummer, profiler i sociala nätverk, adresser till enheter, nummer på akter och dokument.
checked-days = Födelsedatum, exakta datum, åldrar över 89, gator med nummer, brittiska postnummer.
checked-people = Personer som tilltalas med namn, namn efter en anhörig (”hennes son …”), förnamn från en lista och två ord som ser ut som ett namn.
checked-stories = Stycken där minst tre av dessa möts: ålder, liten ort, diagnos, familjens storlek och en ovanlig händelse.
checked-fields = Programmet läser titeln, sammanfattningen, varje svar i formuläret och varje kommentar. Siffror i andra skriftsystem, osynliga tecken, mellanslag mellan siffror och nummer som delas av formatering eller över två svar gör ingen skillnad.
checked-then = Vad som händer med det som hittas
checked-answers = Det som säkert pekar ut en enda person måste bort; bara den som granskar dataskyddet på institutionen kan låta det stå kvar, med ett skäl som dokumenteras. Om allt annat får författaren en fråga: det tas bort, eller så är det en kollega eller en publicerad författare, eller så är det påhittat, eller så betecknar det ingen person. Enbart en namnlista stoppar aldrig en text. För teamet stoppas ingenting; för institutionen bara det som pekar ut en enda person; för nätverket och för alla måste varje fråga besvaras.
checked-travels = Med texten följer att den har kontrollerats, när, och enligt vilken version av reglerna ({ $checker }). Det som hittades följer inte med, och det sparas inte: bara en kontrollsumma av det som svarades, och den raderas tillsammans med texten.
checked-blind = Vad programmet inte kan se
checked-lived = Berättelser som bara en enda familj kan ha varit med om, berättade utan något av dessa kännetecken.
checked-nicknames = Smeknamn, namn med små bokstäver, namn som är vanliga ord och ovanliga namn som står ensamma.
checked-places = Platser, skolor och datum som för den insatte avslöjar vem som menas.
checked-faces = Ansikten, röster och allt annat i bilder och inspelningar.
checked-together = Vem som kan kännas igen tillsammans med andra texter, tidningar eller skvaller.
checked-judgement = Inget program kan lova att ingen går att känna igen. Det ersätter inte författarens omdöme, inte samtycket från dem det gäller och inte en kollega som läser texten med en grannes ögon.

# Above the preview of a draft
preview-safe = Skulle någon kunna kännas igen?
preview-safe-nothing = Inga namn, nummer eller adresser hittades. Inget program ser allt: läs texten en gång till så som en granne till familjen skulle läsa den.
preview-safe-found = { $count ->
    [one] Ett ställe kan avslöja vem någon är. Du får en fråga om det när du publicerar.
   *[other] { $count } ställen kan avslöja vem någon är. Du får frågor om dem när du publicerar.
}
