# The rules of the house: what members and guests may say here
rules-title = Regels van deze instelling
rules-lede = Wat hier gezegd mag worden en wat niet. Moderatoren besluiten volgens deze regels en de wet; ze zeggen waarom, en elke betrokkene kan bezwaar maken.
rules-since = Versie { $number }, sinds { $day }.
rules-standard = Dit zijn de regels die bij de software horen; de instelling heeft nog geen eigen regels geschreven.
rules-versions = Eerdere versies
rules-version = Versie { $number }, sinds { $day }
rules-report = Iets melden wat ermee in strijd is
# The rules that come with the software
rules-families = Niemand met wie je werkt, mag te herkennen zijn in wat je schrijft, zelfs niet voor de buren.
rules-respect = Schrijf zo over gezinnen, collega’s en elkaar dat iedereen het zou kunnen lezen zonder gekwetst te worden.
rules-children = Niets wat kinderen schaadt of in gevaar brengt, in woorden of in beelden.
rules-sources = Zeg wat van jou is en wat je van anderen hebt overgenomen, en houd je aan hun licenties.
rules-evidence = Zeg wat je hebt geprobeerd en wat je alleen vermoedt; verkoop niets.
rules-law = Niets wat de wet verbiedt: geen haat, geen bedreigingen, geen beledigingen, geen vertrouwelijke dossiers.
# Where an admin writes them
rules-edit = De regels schrijven
rules-edit-lede = Zet elke regel op een eigen tekstregel. Wat je opslaat, is een nieuwe versie; eerdere blijven leesbaar, omdat daarmee besluiten zijn genomen.
rules-in = In het { $language }
rules-in-hint = Laat dit leeg als de instelling deze taal niet spreekt; lezers krijgen dan de eerste taal van de instelling.
rules-save = Opslaan als nieuwe versie
done-rules = De regels zijn opgeslagen als nieuwe versie.
audit-rules = Regels van de instelling geschreven

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Verwerkingsregister
record-lede = Wat { $house } volgens artikel 30 van de AVG over deze server moet bijhouden in het register van verwerkingsactiviteiten, gemaakt uit de instellingen van de server. Lees het samen met je functionaris voor gegevensbescherming; neem het over in je eigen register.
record-who = Wie verantwoordelijk is
record-who-words = { $house } is de verwerkingsverantwoordelijke; de server is { $host }.
record-who-contact = Contact:
record-who-officer = Functionaris voor gegevensbescherming:
record-why = Waarvoor
record-why-publish = Om praktijken en essays uit het werk met gezinnen te beschrijven en te delen onder professionals, en erover te praten.
record-why-accounts = { $count ->
    [one] Om één persoon te laten inloggen en schrijven, met een eigen rol.
   *[other] Om { $count } mensen te laten inloggen en schrijven, ieder met een eigen rol.
}
record-why-moderate = Om meldingen te beantwoorden en een logboek van besluiten bij te houden (artikelen 16 tot en met 20 van de digitaledienstenverordening, DSA).
record-basis = Op welke grondslag
record-basis-words = Artikel 6, lid 1, onder e) of f), van de AVG: een taak van algemeen belang, of een gerechtvaardigd belang bij uitwisseling tussen professionals; voor meldingen onder c). Teksten mogen geen gegevens van cliënten bevatten; wat iemand herkenbaar zou kunnen maken, wordt gecontroleerd voordat het wordt verspreid (artikel 25).
record-whom = Over wie, en welke gegevens
record-whom-members = Leden: naam, gebruikersnaam, e-mailadres, rol, een controlegetal (hash) van het wachtwoord, teksten met revisies, wie ze volgen, wat ze hebben bewaard, sessies.
record-whom-others = Mensen elders die volgen, antwoorden of worden gevolgd: naam, adres, foto of afbeelding, openbare teksten.
record-whom-reporters = Mensen die iets melden: de woorden van de melding en, als ze die geven, naam en e-mailadres.
record-receivers = Wie ze ontvangt
record-receivers-partners = Partners, voor de teksten van het netwerk: { $partners }.
record-receivers-nobody = Partners, voor de teksten van het netwerk. Die zijn er nog niet.
record-receivers-open = Voor openbare teksten: elke server vanwaar iemand volgt.
record-receivers-allowed = Voor openbare teksten: partners en de servers die zijn toegestaan.
record-receivers-none = Voor openbare teksten: geen enkele andere server.
record-countries = Partners buiten de Europese Economische Ruimte: { $partners }. Zet in je register wat dat rechtmatig maakt (hoofdstuk V van de AVG).
record-countries-none = Geen enkele partner bevindt zich buiten de Europese Economische Ruimte, voor zover partners zeggen waar ze zijn. Servers die openbare teksten volgen, kunnen overal staan.
record-long = Hoe lang
record-long-texts = Teksten tot hun auteurs ze intrekken; daarna blijven het adres en de dag. Accounts tot ze worden verwijderd, met al hun teksten.
record-long-elsewhere = Teksten van andere servers { $days } dagen, tenzij iemand hier er iets mee te maken had; die van partners zolang het partnerschap duurt.
record-long-reports = De woorden van meldingen en wie ze heeft verstuurd, tot { $days } dagen na het besluit; besluiten en het logboek blijven.
record-long-sessions = Sessies { $days } dagen. IP-adressen worden niet bewaard.
record-how = Hoe ze worden beschermd
record-how-words = Argon2id voor wachtwoorden, controlegetallen (hashes) voor toegangssleutels (tokens), handtekeningen op alles tussen servers, strikte scheiding van lezers, gewiste woorden overschreven in de database. Voor versleuteling van het transport, schijven, updates en toegang tot de machine zorgt de instelling.
