### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Conectare cu { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Sau cu parola dumneavoastră de aici
signin-join-button = Înscriere cu { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Ați întrerupt conectarea cu { $provider }. Nu s-a schimbat nimic. Puteți încerca din nou sau puteți folosi parola.
signin-declined = { $provider } nu a permis conectarea. Încercați din nou; dacă se repetă, anunțați un administrator al acestui site.
signin-down = { $provider } nu răspunde în acest moment. Încercați din nou peste câteva minute sau folosiți parola.
signin-misconfigured = Conectarea cu { $provider } nu este configurată corect. Un administrator al acestui site trebuie să verifice setările. Între timp puteți folosi parola.
signin-untrusted = Răspunsul primit de la { $provider } nu era de încredere, așa că nu s-a conectat nimeni. Încercați din nou; dacă se repetă, anunțați un administrator al acestui site.
signin-clock = Ceasul de la { $provider } și ceasul acestui site diferă prea mult. Un administrator trebuie să le potrivească. Între timp puteți folosi parola.
signin-expired = A durat mai mult de 10 minute sau a început în alt browser. Luați-o de la capăt.
signin-no-entry = Cu acest cont nu vă puteți conecta aici în acest moment. Un administrator al acestui site vă poate spune de ce.
signin-no-account = Încă nu aveți un cont aici. Cereți unui administrator sau unui redactor al acestui site o invitație la adresa de e-mail pe care o aveți la { $provider }.
signin-unverified = Există aici un cont cu adresa dumneavoastră de e-mail, dar { $provider } nu a confirmat că adresa vă aparține. Conectați-vă cu parola, apoi asociați cele două conturi în pagina „Aplicații și browsere”.

## An account here has the same mail address: the two are connected once

signin-link-heading = Asociați-vă contul
signin-link-sentence = V-ați conectat cu { $provider } ca { $email }. Există aici un cont cu această adresă de e-mail. Scrieți o singură dată parola lui; de atunci înainte ajunge { $provider }.
signin-link-button = Asociere și conectare
signin-link-no-password = Nu aveți parolă sau ați uitat-o? Conectați-vă printr-un link care vi se trimite, apoi asociați cele două conturi în pagina „Aplicații și browsere”.

## A new account

signin-join-heading = Bun venit
signin-join-sentence = { $role ->
    [reader] V-ați conectat cu { $provider } ca { $email } și vă alăturați cu rolul de cititor.
    [student] V-ați conectat cu { $provider } ca { $email } și vă alăturați cu rolul de student.
    [practitioner] V-ați conectat cu { $provider } ca { $email } și vă alăturați cu rolul de practician.
    [editor] V-ați conectat cu { $provider } ca { $email } și vă alăturați cu rolul de redactor.
    [reviewer] V-ați conectat cu { $provider } ca { $email } și vă alăturați cu rolul de evaluator pentru protecția datelor.
   *[admin] V-ați conectat cu { $provider } ca { $email } și vă alăturați cu rolul de administrator.
}
signin-join-make = Creați-mi contul

## The page "Apps and browsers" of a member

signin-own-heading = Conectare cu { $provider }
signin-own-connected = Contul dumneavoastră este asociat. Vă puteți conecta cu { $provider } ca { $as }.
signin-own-free = Contul dumneavoastră nu este asociat cu { $provider }. După asociere nu mai aveți nevoie aici de parolă.
signin-own-connect = Asociați cu { $provider }
signin-own-disconnect = Anulați asocierea
signin-own-only-way = Alegeți o parolă înainte de a anula asocierea: fără parolă nu ați mai putea intra.
signin-own-taken = Acest cont de la { $provider } este asociat aici cu altcineva. Nu s-a schimbat nimic.
signin-own-another = Contul dumneavoastră este deja asociat cu alt cont de la { $provider }. Anulați mai întâi acea asociere.

## Short notes on what has just been done

signin-done-connected = Contul dumneavoastră este asociat. De acum vă puteți conecta și astfel.
signin-done-disconnected = Contul dumneavoastră nu mai este asociat.

## The page for admins: how people sign in

signin-desk-heading = Conectarea membrilor
signin-desk-lede = Membrii se conectează cu o parolă și, dacă activează verificarea în doi pași, cu un cod dintr-o aplicație. Dacă instituția dumneavoastră are conturi proprii, le pot folosi și pe acelea.
signin-desk-off = Conturile instituției dumneavoastră nu sunt legate de acest site. Partea [sign_in] a configurației spune unde se află; docs/sign-in.md arată cum se procedează.
signin-desk-on = Conectarea cu { $provider } este posibilă.
signin-desk-connected = { $count ->
    [one] Un cont este asociat.
    [few] { $count } conturi sunt asociate.
   *[other] { $count } de conturi sunt asociate.
}
signin-desk-issuer = Emitent
signin-desk-client = Client
signin-desk-secret = Secret
signin-desk-secret-set = Configurat
signin-desk-secret-none = Niciunul: clientul este public
# The address that the admin types into the institution's own system
signin-desk-return = Adresa de întoarcere care trebuie înregistrată acolo
signin-desk-joining = Cine primește un cont
signin-desk-join-all = Oricine se poate conecta acolo. Rol: { $role }, dacă un grup nu indică altul.
signin-desk-join-invited = Doar cine a fost invitat la adresa de e-mail pe care o are acolo.
signin-desk-groups = Roluri după grup
signin-desk-no-groups = Niciun grup nu dă un rol.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Faceți o probă
signin-desk-test-words = Vă conectați acolo cu propriul cont și vedeți ce află acest site despre dumneavoastră. Nu se salvează nimic, iar sesiunea de aici rămâne așa cum este.
signin-desk-test = Probați conectarea

## The page with the outcome of that test

signin-test-heading = Probă de conectare
signin-test-known = Funcționează. Acest cont este asociat cu @{ $handle }.
signin-test-link = Funcționează. Celui care se conectează astfel pentru prima dată i se cere parola contului cu aceeași adresă de e-mail.
signin-test-join = { $role ->
    [reader] Funcționează. Cine se conectează astfel pentru prima dată primește un cont cu rolul de cititor.
    [student] Funcționează. Cine se conectează astfel pentru prima dată primește un cont cu rolul de student.
    [practitioner] Funcționează. Cine se conectează astfel pentru prima dată primește un cont cu rolul de practician.
    [editor] Funcționează. Cine se conectează astfel pentru prima dată primește un cont cu rolul de redactor.
    [reviewer] Funcționează. Cine se conectează astfel pentru prima dată primește un cont cu rolul de evaluator pentru protecția datelor.
   *[admin] Funcționează. Cine se conectează astfel pentru prima dată primește un cont cu rolul de administrator.
}
signin-test-unverified = Funcționează, dar adresa de e-mail a acestui cont nu este confirmată. Cine se conectează astfel pentru prima dată trebuie să îl asocieze manual cu un cont de aici.
signin-test-refused = Funcționează. Cine nu are aici nici cont, nici invitație nu poate intra.
signin-test-failed = Nu funcționează.
signin-test-cause = Cauză
signin-test-claims = Ce află acest site
signin-test-name = Nume
signin-test-value = Valoare
signin-test-again = Probați din nou

# A line of the privacy notice
signin-privacy = Dacă vă autentificați cu { $provider }, un cookie de zece minute vă duce acolo și înapoi. Se păstrează identificatorul după care { $provider } vă cunoaște și adresa de e-mail sau numele transmis, până când desfaceți legătura dintre conturi sau contul dumneavoastră este șters.
