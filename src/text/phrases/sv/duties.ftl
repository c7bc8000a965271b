# The rules of the house: what members and guests may say here
rules-title = Institutionens regler
rules-lede = Vad som får sägas här och vad som inte får sägas. Moderatorerna beslutar efter de här reglerna och efter lagen; de talar om varför, och den det gäller kan överklaga.
rules-since = Version { $number }, sedan den { $day }.
rules-standard = Det här är reglerna som följer med programvaran; institutionen har inte skrivit några egna än.
rules-versions = Tidigare versioner
rules-version = Version { $number }, sedan den { $day }
rules-report = Rapportera något som strider mot dem
# The rules that come with the software
rules-families = Ingen som du arbetar med ska kunna kännas igen i det du skriver, inte ens av en granne.
rules-respect = Skriv om familjer, kollegor och varandra så att de skulle kunna läsa det utan att bli sårade.
rules-children = Ingenting som skadar barn eller utsätter dem för fara, varken i ord eller i bild.
rules-sources = Säg vad som är ditt och vad du har tagit från andra, och följ deras licenser.
rules-evidence = Säg vad du har prövat och vad du bara tror; sälj ingenting.
rules-law = Ingenting som lagen förbjuder: inget hat, inga hot, inga förolämpningar, inga sekretessbelagda akter.
# Where an admin writes them
rules-edit = Skriv reglerna
rules-edit-lede = En regel per rad. Det du sparar blir en ny version; tidigare versioner går fortfarande att läsa, eftersom beslut har fattats efter dem.
rules-in = På { $language }
rules-in-hint = Lämna fältet tomt om språket inte används på institutionen; läsarna får då institutionens första språk.
rules-save = Spara som en ny version
done-rules = Reglerna är sparade som en ny version.
audit-rules = Institutionens regler skrivna

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Register över behandling
record-lede = Det som { $house } enligt artikel 30 i dataskyddsförordningen (GDPR) ska föra register över när det gäller den här servern, skapat utifrån dess inställningar. Läs det tillsammans med ert dataskyddsombud och för in det i ert eget register.
record-who = Vem som ansvarar
record-who-words = { $house } är personuppgiftsansvarig; servern är { $host }.
record-who-contact = Kontakt:
record-who-officer = Dataskyddsombud:
record-why = Varför
record-why-publish = För att beskriva och dela arbetssätt och essäer från arbetet med familjer mellan yrkesverksamma, och för att samtala om dem.
record-why-accounts = { $count ->
    [one] För att en person ska kunna logga in och skriva, med en egen roll.
   *[other] För att { $count } personer ska kunna logga in och skriva, var och en med en egen roll.
}
record-why-moderate = För att besvara rapporter och föra logg över beslut (artiklarna 16–20 i förordningen om digitala tjänster, DSA).
record-basis = På vilken rättslig grund
record-basis-words = Artikel 6.1 e eller f i dataskyddsförordningen: en uppgift av allmänt intresse eller ett berättigat intresse av utbyte mellan yrkesverksamma; c för rapporter. Texter får inte innehålla uppgifter om klienter; det som skulle kunna göra att någon känns igen kontrolleras innan det skickas ut (artikel 25).
record-whom = Om vilka, och vilka uppgifter
record-whom-members = Medlemmar: namn, användarnamn, e-postadress, roll, en kontrollsumma (hash) av lösenordet, texter med versioner, vilka de följer, vad de har sparat, sessioner.
record-whom-others = Personer på andra håll som följer, svarar eller följs: namn, adress, bild, offentliga texter.
record-whom-reporters = Personer som rapporterar något: orden i rapporten och, om de uppger dem, namn och e-postadress.
record-receivers = Vilka som får dem
record-receivers-partners = Våra partner, för nätverkets texter: { $partners }.
record-receivers-nobody = Våra partner, för nätverkets texter. Det finns inga än.
record-receivers-open = För offentliga texter: varje server varifrån någon följer.
record-receivers-allowed = För offentliga texter: partner och de servrar som har tillåtits.
record-receivers-none = För offentliga texter: ingen annan server.
record-countries = Partner utanför Europeiska ekonomiska samarbetsområdet: { $partners }. Ange i ert register vad som gör det lagligt (kapitel V i dataskyddsförordningen).
record-countries-none = Ingen partner finns utanför Europeiska ekonomiska samarbetsområdet, så vitt våra partner uppger var de finns. Servrar som följer offentliga texter kan finnas var som helst.
record-long = Hur länge
record-long-texts = Texter tills deras författare återkallar dem; därefter finns adressen och dagen kvar. Konton tills de tas bort, med alla sina texter.
record-long-elsewhere = Texter från andra servrar i { $days } dagar, om inte någon här har haft med dem att göra; partners texter så länge partnerskapet varar.
record-long-reports = Orden i rapporter, och vem som skickade dem, i { $days } dagar efter beslutet; beslut och loggen finns kvar.
record-long-sessions = Sessioner i { $days } dagar. IP-adresser sparas inte.
record-how = Hur de skyddas
record-how-words = Argon2id för lösenord, kontrollsummor (hashar) för nycklar (token), signaturer på allt mellan servrar, strikt åtskillnad mellan läsare, raderade ord överskrivna i databasen. Kryptering av överföringen, diskar, uppdateringar och tillgång till maskinen sköts av institutionen.
