# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = Den { $day } beslutade { $house } om något som är ditt.
statement-warn = Du får en varning, { $name }. Inget av ditt har dolts eller tagits bort.
statement-hide = Din text ”{ $title }” är dold på den här servern. Du och moderatorerna kan fortfarande läsa den här, och inget av den går förlorat. Kopior som redan har levererats till andra servrar finns kvar där.
statement-hide-elsewhere = Din text ”{ $title }” är dold på den här servern: den visas inte för någon här. På din egen server och på andra håll ändras ingenting.
statement-withdraw = Din text ”{ $title }” har återkallats: orden i den är raderade på den här servern, och varje server som har fått den har uppmanats att radera den.
statement-limit = { $name }, det du skriver för andra publiceras från och med nu av någon annan: en redaktör läser det först. Under tiden kan du inte kommentera. Det du har publicerat finns kvar.
statement-limit-elsewhere = { $name }, det du skriver från och med nu visas på den här servern först när någon här har läst det. På andra håll ändras ingenting.
statement-suspend = { $name }, ditt konto på den här servern är avstängt: du kan inte logga in. Det du har publicerat finns kvar.
statement-suspend-elsewhere = { $name }, inget som du skriver visas längre på den här servern. På andra håll ändras ingenting.
statement-facts = Vad som har konstaterats: { $facts }
statement-law = Grunden är lagen: { $rule }
statement-rules = Grunden är institutionens regler: { $rule }
statement-origin = Beslutet fattades på grund av en rapport. Vem som rapporterade uppges inte.
statement-people = Människor har konstaterat och beslutat detta. Inga automatiserade medel har använts.
statement-redress = Om du anser att detta är fel kan du överklaga en gång, på den här sidan, till den { $day }. Någon annan än den som beslutade svarar, så länge det finns någon annan. Du kan också vända dig till domstol.
statement-heading = Motivering av beslutet
statement-ended = Beslutet har tagits tillbaka. Det gäller inte längre.

# The menu and the queue
moderate-menu = Moderering
moderate-only = Rapporter är till för redaktörer, den som granskar dataskyddet och administratörer.
moderate-decide = Besluta
moderate-decide-which = Besluta om ärende { $number }
moderate-text = Läs texten
moderate-hidden-note = Den här texten är dold genom ett beslut. Bara författaren och moderatorerna kan läsa den här.

# The form
moderate-heading = Besluta om ärende { $number }
moderate-about = Det gäller { $name }.
moderate-measure = Vad som görs
moderate-measure-hint = Att dölja bevarar texten, och den kan visas igen. Att återkalla raderar den för gott, här och på varje server som har fått den.
moderate-nothing = Ingenting: det finns inget skäl att ingripa
moderate-warn = Varna { $name }
moderate-hide = Dölj ”{ $name }”
moderate-withdraw = Återkalla ”{ $name }”
moderate-limit = Begränsa { $name }
moderate-suspend = Stäng av { $name }
moderate-choose = Välj vad som ska göras.
moderate-ground = Grunden
moderate-ground-hint = Behövs när något görs.
moderate-ground-law = Lagen
moderate-ground-rules = Institutionens regler
moderate-rule = Vilken lag eller vilken regel
moderate-rule-hint = Artikeln eller paragrafen, så att personen kan läsa den.
moderate-facts = Vad som har konstaterats
moderate-facts-hint = Med enkla ord. Den det gäller läser dem: säg inte vem som rapporterade, och upprepa ingenting som röjer en familj.
moderate-more = Lämna rapporten öppen: jag beslutar om mer i den
moderate-do = Besluta
moderate-leave = Tillbaka utan beslut

# A decision as moderators read it
moderate-decision = Beslut { $number }
moderate-decided = { $name } beslutade detta den { $day }.
moderate-in-force = Det gäller.
moderate-over = Det togs tillbaka den { $day }.
moderate-statement = Vad den det gäller läser
moderate-no-statement = Ingen åtgärd har riktats mot någon, så det finns ingen motivering.
moderate-address = Den som har ett konto här hittar motiveringen på sitt skrivbord. Den som finns någon annanstans eller inte kan logga in läser den på den här adressen, som du kan lämna vidare: { $address }
moderate-take-back = Ta tillbaka
moderate-take-back-reason = Varför det tas tillbaka
moderate-take-back-hint = Det står kvar i loggen med ditt namn.

# The log
audit-heading = Moderatorernas logg
audit-sentence = Varje beslut med sitt skäl. Rader läggs till; ingen kan ändras eller tas bort.
audit-none = Ingenting har beslutats än.
audit-table = Vad moderatorerna har gjort, det senaste först
audit-when = När
audit-who = Vem
audit-what = Vad
audit-about = Gäller
audit-reason = Varför
audit-older = Äldre rader
audit-nothing = Inget skäl att ingripa
audit-warn = Varning
audit-hide = Text dold
audit-withdraw = Text återkallad
audit-limit = Begränsning
audit-suspend = Avstängning
audit-taken-back = Beslut tillbakataget
audit-forwarded = Rapport skickad vidare

# The desk of a member
rulings-heading = Vad moderatorerna har beslutat
rulings-warn = Du har fått en varning.
rulings-hide = En text av dig har dolts.
rulings-withdraw = En text av dig har återkallats.
rulings-limit = Du har fått en begränsning.
rulings-suspend = Du har stängts av.
rulings-read = Läs varför
rulings-read-which = Läs varför, beslutat { $when }
rulings-acted = Din rapport från den { $day } är avgjord: en åtgärd har vidtagits.
rulings-left = Din rapport från den { $day } är avgjord: inget skäl att ingripa hittades. Om du inte håller med, rapportera en gång till och säg varför.

# The public form for reports, for anybody
notice-heading = Rapportera något
notice-this = Rapportera texten
notice-lede = Berätta för oss när en text här strider mot lagen, gör att någon kan kännas igen eller strider mot våra regler. Människor läser det och beslutar inom sju dagar. Du behöver inget konto.
notice-address = Den exakta adressen
notice-address-hint = Så som den står i adressfältet på textens sida. För en kommentar: adressen som slutar med dess nummer.
notice-cause = Varför du rapporterar
notice-cause-hint = Välj det som ligger närmast.
notice-cause-identifies = Någon kan kännas igen i den
notice-cause-child = Ett barn är i fara eller far illa
notice-cause-illegal = Den strider mot lagen på annat sätt
notice-cause-rules = Den strider mot institutionens regler
notice-words = Vad som är fel med den
notice-words-hint = Säg var i texten, och varför. Upprepa inte en familjs namn eller adresser.
notice-name = Ditt namn
notice-name-hint = Bara moderatorerna ser det; författaren gör det aldrig. Behövs inte när ett barn är i fara.
notice-mail = Din e-postadress
notice-mail-hint = Om vi behöver fråga något. Behövs inte när ett barn är i fara.
notice-honest = Så vitt jag vet är det jag säger här sant och fullständigt.
notice-send = Skicka rapporten
notice-nameless = någon utan namn
notice-times = Den har skickats { $count } gånger från samma plats.
receipt-heading = Vi har tagit emot din rapport
receipt-keep = Spara det här numret: { $number }. Med det, eller med sidans adress, kan du se vad som har hänt med din rapport. Ingen e-post skickas.
receipt-received = Den kom in den { $day }.
receipt-open = Den väntar på ett beslut, som fattas av människor, senast den { $day }.
receipt-acted = Den avgjordes den { $day }: en åtgärd har vidtagits.
receipt-left = Den avgjordes den { $day }: inget skäl att ingripa hittades.
receipt-redress = Om du inte håller med, rapportera en gång till och säg varför, eller vänd dig till domstol.
receipt-look-up = Du har redan ett ärendenummer
receipt-number = Numret
receipt-show = Sök upp
moderate-due = Ska beslutas senast den { $day }.
moderate-overdue = Försenat: skulle ha beslutats senast den { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Överklagande
appeal-words = Varför beslutet är fel
appeal-words-hint = Med dina egna ord. Du kan överklaga en gång.
appeal-send = Överklaga
appeal-waits = Du överklagade den { $day }. En människa kommer att svara; du läser svaret på den här sidan.
appeal-upheld = Ditt överklagande besvarades den { $day }: beslutet står fast.
appeal-reversed = Ditt överklagande besvarades den { $day }: beslutet var fel och har tagits tillbaka.
appeal-reversed-withdrawn = Ditt överklagande besvarades den { $day }: beslutet var fel. Det som återkallades är raderat och kan inte återskapas; du kan publicera det igen.
appeal-same = Institutionen har bara en moderator: den som beslutade svarade också.
appeal-another = Någon annan än den som beslutade har svarat.

# Appeals as moderators see them
appeal-queue = Överklaganden
appeal-of = { $what }, { $when }
appeal-answer-link = Läs och svara
appeal-answer-which = Läs och besvara överklagandet av beslut { $number }
appeal-says = Vad den det gäller säger
appeal-outcome = Svaret
appeal-outcome-hint = Om beslutet ändras blir det som var dolt eller begränsat som förut. Det som har återkallats kan inte återskapas.
appeal-uphold = Beslutet står fast
appeal-reverse = Beslutet var fel och tas tillbaka
appeal-choose = Välj om beslutet står fast.
appeal-answer = Varför
appeal-answer-hint = Den det gäller läser det. Säg inte vem som rapporterade.
appeal-do = Svara
appeal-alone = Du fattade det här beslutet, och ingen annan kunde svara: det får den det gäller veta.
audit-appeal-made = Överklagat
audit-appeal-upheld = Överklagande: beslutet står fast
audit-appeal-reversed = Överklagande: beslutet ändrat

# A part of the privacy notice
privacy-reporting = Om du rapporterar något
privacy-reporting-words = Det du skriver, och ditt namn och din e-postadress om du uppger dem, läses av institutionens moderatorer. De kan skicka orden vidare till servern som en text kommer från, utan att säga vem som skrev dem. En kontrollsumma (hash) av din IP-adress begränsar hur många rapporter från samma avsändare som kan vara öppna; den raderas när de har avgjorts. Beslut dokumenteras, med namnet på den person som de gäller.
