# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = «{ $words }» és un número d’identificació personal o de compte ({ $number }). Identifica amb certesa una persona: traieu-lo.
safeguard-number-ask = «{ $words }» podria ser un número d’identificació personal ({ $number }). Traieu-lo o indiqueu quina altra cosa és.
safeguard-email = «{ $words }» és una adreça de correu electrònic. Porta directament a una persona: traieu-la.
safeguard-phone = «{ $words }» és un número de telèfon. Porta directament a una persona: traieu-lo.
safeguard-record = «{ $words }» és el número d’un expedient o d’un document. Amb aquest número es pot localitzar algú: traieu-lo.
safeguard-birth = «{ $words }» és una data de naixement. Escriviu-hi, en lloc seu, l’edat en anys o l’etapa de la vida.
safeguard-date = «{ $words }» és una data exacta. Si forma part de la història d’una família, escriviu-hi, en lloc seu, l’estació o l’any.
safeguard-age = «{ $words }»: poques persones tenen aquesta edat. Escriviu-hi, en lloc seu, «més de 89 anys» o «edat molt avançada».
safeguard-initials = «{ $words }»: unes inicials al costat d’una edat apunten a una persona. Feu servir un nom de pila inventat, o cap.
safeguard-address = «{ $words }» sembla un carrer amb el número. Escriviu-hi, en lloc seu, quina mena de lloc és.
safeguard-postcode = «{ $words }» sembla un codi postal que comparteixen pocs habitatges. Traieu-lo.
safeguard-profile = «{ $words }» porta a un perfil en una xarxa social. Si és d’una persona que acompanyeu en la vostra feina, traieu-lo.
safeguard-ip = «{ $words }» és l’adreça d’un dispositiu a internet. Traieu-la.
safeguard-honorific = «{ $words }» anomena una persona amb un tractament. Escriviu-hi, en lloc seu, el paper que té: una mare, un veí, una professora.
safeguard-name = «{ $words }» podria ser el nom d’una persona. Traieu-lo o indiqueu que és d’un o una col·lega, d’algú amb obra publicada o d’un personatge fictici.
safeguard-kin = «{ $words }» és on aniria el nom d’un familiar o d’una persona que acompanyeu en la vostra feina. Traieu-lo o indiqueu que és fictici.
safeguard-singling = L’edat, el lloc, el diagnòstic, la família o un succés, junts, poden revelar de qui es tracta, fins i tot sense cap nom. Canvieu o ometeu algunes d’aquestes dades.
safeguard-too-large = El text és massa gran per revisar-lo sencer. Escurceu-lo o dividiu-lo.
safeguard-again = Si no permet reconèixer ningú, envieu-lo una altra vegada sense canvis.

# The answers to a finding
answer-removed = Ho he tret
answer-colleague = És un o una col·lega, o algú amb obra publicada
answer-fictional = És fictici
answer-nobody = No anomena ningú
finding-must-go = Cal treure-ho per poder publicar el text.

# The ethics checklist, and the second person
write-ethics = Abans que ho llegeixin altres persones
write-ethics-hint = Necessari per publicar a la xarxa o per a tothom. Marqueu allò de què pugueu respondre; el que no pugueu marcar, parleu-ne amb un o una col·lega.
ethics-nobody = Ningú no pot reconèixer les persones que hi apareixen, ni tan sols qui viu al costat.
ethics-consented = Els personatges són compostos, o les persones hi han donat l’acord.
ethics-withdrawal = Qui hi ha donat l’acord sap com retirar-lo, en qualsevol moment.
ethics-minors = Quan es parla d’infants o adolescents, se’ls ha preguntat d’una manera adequada a la seva edat.
ethics-others = També es protegeixen els familiars, les persones del veïnat i els col·legues.
ethics-power = He pensat què puc decidir jo sobre les persones descrites i si podien dir que no.
ethics-respect = Les persones descrites podrien llegir-ho paraula per paraula sense sentir-se ferides.
ethics-pictures = A les imatges no hi surt ningú, o qui hi surt hi ha donat l’acord; no es mostra la cara de cap infant ni adolescent.
ethics-lawful = Hi ha una base jurídica per publicar-ho, i el nostre delegat o delegada de protecció de dades n’està al corrent quan cal.
ethics-colleague = Un o una col·lega ho ha llegit amb els ulls de qui viu al costat.
wrong-ethics = Marqueu tots els punts de la llista o deixeu el text dins de la vostra institució.
approve-heading = Publicar-ho com a segona persona
# Translator: no preposition that would elide stands before the name
approve-words = Ho ha escrit { $author }; vós ho llegiu amb uns altres ulls. Amb les vostres respostes arriba a qui ho ha de llegir, signat per { $author }; amb el text es transmet que l’ha llegit una segona persona.
done-waits = S’ha desat. Com que ho podrà llegir tothom, algú de la vostra institució amb perfil d’edició ho llegirà i ho publicarà.

# The desk of the data-protection reviewer
stopped-menu = Protecció de dades
stopped-heading = El que s’ha retingut
stopped-count = { $count ->
    [0] Cap text no conté res que el retingui.
    [one] Un text conté alguna cosa que apunta a una persona. Qui l’ha escrit pot treure-la, o vós podeu permetre-la.
   *[other] { $count } textos contenen alguna cosa que apunta a una persona. Qui els ha escrit pot treure-la, o vós podeu permetre-la.
}
stopped-reason = Per què es permet
stopped-reason-hint = Queda registrat amb el vostre nom i l’hora.
stopped-overrule = Permet-ho

# The page about how texts are checked
checked-heading = Com es revisen els textos abans de sortir d’aquí
checked-second = Un text per a tothom, a més, el llegeix i el publica una segona persona.
checked-lede = Els textos que hi ha aquí neixen de la feina amb famílies. Ningú no hauria de poder reconèixer les persones que hi apareixen, ni tan sols qui viu al costat. Un programa ajuda qui escriu a veure què podria delatar algú. Funciona en aquest servidor; per fer-ho no s’envia cap text a ningú més.
checked-looks = Què busca
checked-numbers = Números d’identificació personal de tretze països, per la forma i el dígit de control, i comptes bancaris.
checked-ways = Adreces de correu electrònic, números de telèfon, perfils en xarxes socials, adreces de dispositius, números d’expedients i documents.
checked-days = Dates de naixement, dates exactes, edats de més de 89 anys, carrers amb número, codis postals britànics.
checked-people = Persones anomenades amb un tractament, noms que segueixen un parentiu («el seu fill …»), noms de pila d’una llista i dues paraules que semblen un nom.
checked-stories = Paràgrafs en què coincideixen almenys tres d’aquestes dades: edat, localitat petita, diagnòstic, nombre de membres de la família i un succés poc freqüent.
checked-fields = Llegeix el títol, el resum, totes les respostes del formulari i tots els comentaris. Les xifres en altres sistemes d’escriptura, els caràcters invisibles, els espais entre xifres i els números partits per marques de format o entre dues respostes no el despisten.
checked-then = Què passa amb el que troba
checked-answers = El que assenyala amb certesa una persona s’ha de treure; només qui revisa la protecció de dades a la institució pot permetre-ho, amb un motiu que queda registrat. Sobre tota la resta es pregunta a qui ha escrit el text: si ho treu, o si es tracta d’un o una col·lega o d’algú amb obra publicada, si és fictici o si no anomena ningú. Una llista de noms, per si sola, no reté mai un text. Per a l’equip no es reté res; per a la institució, només el que apunta a una persona; per a la xarxa i per a tothom cal respondre totes les preguntes.
checked-travels = Amb el text es transmet que s’ha revisat, quan i amb quina versió de les regles ({ $checker }). El que s’ha trobat no es transmet ni es desa: només queda un resum criptogràfic (hash) del que s’ha respost, que s’esborra amb el text.
checked-blind = Què no pot veure
checked-lived = Històries que només pot haver viscut una família, explicades sense cap d’aquests senyals.
checked-nicknames = Malnoms, noms en minúscula, noms que són paraules corrents i noms poc comuns que apareixen sols.
checked-places = Llocs, escoles i dates que revelen de qui es tracta a qui coneix aquestes persones.
checked-faces = Cares, veus i qualsevol altra cosa en imatges i enregistraments.
checked-together = Qui es podria reconèixer si s’ajunta amb altres textos, amb la premsa o amb rumors.
checked-judgement = Cap programa no pot garantir que no es reconegui ningú. No substitueix el criteri de qui escriu, ni el consentiment de les persones afectades, ni un o una col·lega que llegeixi el text amb els ulls de qui viu al costat.

# Above the preview of a draft
preview-safe = Es podria reconèixer algú?
preview-safe-nothing = No s’ha trobat cap nom, número ni adreça. Cap programa no ho veu tot: torneu-ho a llegir com ho llegiria qui viu al costat de la família.
preview-safe-found = { $count ->
    [one] Un passatge podria revelar qui és algú. En publicar se us preguntarà per aquest passatge.
   *[other] { $count } passatges podrien revelar qui és algú. En publicar se us preguntarà per aquests passatges.
}
