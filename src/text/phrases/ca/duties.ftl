# The rules of the house: what members and guests may say here
rules-title = Normes d’aquesta institució
rules-lede = Què es pot dir aquí i què no. L’equip de moderació decideix segons aquestes normes i segons la llei; diu per què, i qualsevol persona afectada pot reclamar.
# Translator: no article that would elide stands before a date
rules-since = Versió { $number }, des del dia { $day }.
rules-standard = Aquestes són les normes que venen amb el programa; la institució encara no ha escrit les seves.
rules-versions = Versions anteriors
rules-version = Versió { $number }, des del dia { $day }
rules-report = Aviseu d’una cosa que les incompleix
# The rules that come with the software
rules-families = Ningú no ha de poder reconèixer en el que escriviu les persones amb qui treballeu, ni tan sols el seu veïnat.
rules-respect = Escriviu sobre les famílies, sobre els i les col·legues i sobre qui participa aquí de manera que ho puguin llegir sense que els faci mal.
rules-children = Res que faci mal a infants i adolescents o els posi en perill, ni amb paraules ni amb imatges.
rules-sources = Digueu què és vostre i què heu pres d’altres persones, i respecteu-ne les llicències.
rules-evidence = Digueu què heu provat i què només creieu; no veneu res.
rules-law = Res que la llei prohibeixi: ni odi, ni amenaces, ni insults, ni expedients confidencials.
# Where an admin writes them
rules-edit = Escriviu les normes
rules-edit-lede = Una norma per línia. El que deseu serà una nova versió; les anteriors es poden continuar llegint, perquè s’hi van basar decisions.
rules-in = En { $language }
rules-in-hint = Deixeu-ho buit si a la institució no es parla aquesta llengua; llavors es mostraran en la primera llengua de la institució.
rules-save = Desa com a nova versió
done-rules = Les normes s’han desat com a nova versió.
audit-rules = Normes de la institució escrites

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Registre de les activitats de tractament
record-lede = El que l’article 30 del RGPD exigeix a { $house } que tingui registrat sobre aquest servidor, generat a partir de la seva configuració. Llegiu-ho amb el delegat o la delegada de protecció de dades; copieu-ho al registre de la institució.
record-who = Qui és responsable
record-who-words = { $house } és l’entitat responsable del tractament; el servidor és { $host }.
record-who-contact = Contacte:
record-who-officer = Delegat o delegada de protecció de dades:
record-why = Amb quines finalitats
record-why-publish = Descriure i compartir entre professionals pràctiques i assaigs sobre la feina amb famílies, i conversar-ne.
record-why-accounts = { $count ->
    [one] Permetre que una persona iniciï la sessió i escrigui, amb un perfil determinat.
   *[other] Permetre que { $count } persones iniciïn la sessió i escriguin, cadascuna amb un perfil determinat.
}
record-why-moderate = Respondre als avisos i portar un registre de les decisions (articles 16 a 20 del Reglament de serveis digitals).
record-basis = Amb quina base jurídica
record-basis-words = Article 6, apartat 1, lletres e) o f), del RGPD: una missió d’interès públic o un interès legítim en l’intercanvi entre professionals; lletra c) per als avisos. Els textos no han de contenir dades de les persones ateses; el que podria identificar algú es revisa abans de sortir d’aquí (article 25).
record-whom = Sobre qui i quines dades
record-whom-members = Persones amb compte: nom, nom d’usuari, correu electrònic, perfil, resum criptogràfic (hash) de la contrasenya, textos amb les revisions, a qui segueixen, què han desat, sessions.
record-whom-others = Persones d’altres servidors que segueixen, responen o són seguides: nom, adreça, imatge, textos públics.
record-whom-reporters = Persones que envien un avís: les paraules de l’avís i, si els indiquen, el nom i el correu electrònic.
record-receivers = Destinataris
record-receivers-partners = Institucions associades, per als textos de la xarxa: { $partners }.
record-receivers-nobody = Institucions associades, per als textos de la xarxa. Encara no n’hi ha cap.
record-receivers-open = Per als textos públics: tots els servidors des dels quals algú els segueix.
record-receivers-allowed = Per als textos públics: les institucions associades i els servidors permesos.
record-receivers-none = Per als textos públics: cap altre servidor.
record-countries = Institucions associades fora de l’Espai Econòmic Europeu: { $partners }. Indiqueu al vostre registre què ho fa lícit (capítol V del RGPD).
record-countries-none = Cap institució associada no és fora de l’Espai Econòmic Europeu, segons el que elles mateixes indiquen. Els servidors que segueixen els textos públics poden ser a qualsevol lloc.
record-long = Durant quant de temps
record-long-texts = Els textos, fins que els retira qui els va escriure; després queden l’adreça i el dia. Els comptes, fins que s’eliminen, amb tots els seus textos.
record-long-elsewhere = Els textos d’altres servidors, { $days } dies, tret que algú d’aquí hi hagi tingut a veure; els de les institucions associades, mentre duri l’associació.
record-long-reports = Les paraules dels avisos, i qui els va enviar, { $days } dies després de la decisió; les decisions i el registre de moderació es mantenen.
record-long-sessions = Les sessions, { $days } dies. Les adreces IP no es desen.
record-how = Com es protegeixen
record-how-words = Argon2id per a les contrasenyes, resums criptogràfics (hash) per als codis d’accés (tokens), signatures en tot el que circula entre servidors, separació estricta de públics, paraules esborrades sobreescrites a la base de dades. Del xifratge del transport, els discos, les actualitzacions i l’accés a la màquina se n’ocupa la institució.
