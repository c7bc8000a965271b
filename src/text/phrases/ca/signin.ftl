### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Entra amb { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = O amb la vostra contrasenya d’aquí
signin-join-button = Uneix-m’hi amb { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Heu interromput l’inici de sessió amb { $provider }. No s’ha canviat res. Podeu tornar-ho a provar o fer servir la contrasenya.
signin-declined = { $provider } no ha permès iniciar la sessió. Torneu-ho a provar; si passa de nou, aviseu l’administració d’aquest lloc web.
signin-down = { $provider } no respon en aquest moment. Torneu-ho a provar d’aquí a uns minuts o feu servir la contrasenya.
signin-misconfigured = L’inici de sessió amb { $provider } no està ben configurat. L’administració d’aquest lloc web n’ha de revisar la configuració. Mentrestant, podeu fer servir la contrasenya.
signin-untrusted = La resposta del servei { $provider } no era fiable, i per això no s’ha iniciat cap sessió. Torneu-ho a provar; si passa de nou, aviseu l’administració d’aquest lloc web.
signin-clock = El rellotge del servei { $provider } i el d’aquest lloc web no coincideixen prou. L’administració els ha de posar a l’hora. Mentrestant, podeu fer servir la contrasenya.
signin-expired = Han passat més de 10 minuts, o vau començar en un altre navegador. Torneu a començar.
signin-no-entry = Amb aquest compte no es pot entrar aquí en aquest moment. L’administració d’aquest lloc web us pot dir per què.
signin-no-account = Encara no teniu compte aquí. Demaneu a algú amb perfil d’edició o d’administració una invitació per a l’adreça de correu electrònic que teniu a { $provider }.
signin-unverified = Aquí hi ha un compte amb la vostra adreça de correu electrònic, però { $provider } no ha confirmat que l’adreça sigui vostra. Entreu amb la contrasenya i després vinculeu tots dos comptes a la pàgina «Aplicacions i navegadors».

## An account here has the same mail address: the two are connected once

signin-link-heading = Vinculeu el vostre compte
signin-link-sentence = Heu entrat a { $provider } com a { $email }. Aquí hi ha un compte amb aquesta adreça de correu electrònic. Escriviu-ne la contrasenya una sola vegada; a partir d’aleshores n’hi haurà prou amb { $provider }.
signin-link-button = Vincula i entra
signin-link-no-password = No teniu contrasenya o l’heu oblidada? Entreu amb un enllaç que us enviarem i després vinculeu tots dos comptes a la pàgina «Aplicacions i navegadors».

## A new account

signin-join-heading = Us donem la benvinguda
signin-join-sentence = { $role ->
    [reader] Heu entrat a { $provider } com a { $email } i us incorporareu amb perfil de lectura.
    [student] Heu entrat a { $provider } com a { $email } i us incorporareu amb perfil d’estudiant.
    [practitioner] Heu entrat a { $provider } com a { $email } i us incorporareu amb perfil de professional.
    [editor] Heu entrat a { $provider } com a { $email } i us incorporareu amb perfil d’edició.
    [reviewer] Heu entrat a { $provider } com a { $email } i us incorporareu amb perfil de revisió de la protecció de dades.
   *[admin] Heu entrat a { $provider } com a { $email } i us incorporareu amb perfil d’administració.
}
signin-join-make = Crea el meu compte

## The page "Apps and browsers" of a member

signin-own-heading = Inici de sessió amb { $provider }
signin-own-connected = El vostre compte està vinculat. Podeu entrar amb { $provider } com a { $as }.
signin-own-free = El vostre compte no està vinculat amb { $provider }. Quan ho estigui, aquí no us caldrà contrasenya.
signin-own-connect = Vincula amb { $provider }
signin-own-disconnect = Desvincula
signin-own-only-way = Trieu una contrasenya abans de desvincular el compte: sense contrasenya ja no podríeu entrar.
signin-own-taken = Aquest compte del servei { $provider } està vinculat aquí amb una altra persona. No s’ha canviat res.
signin-own-another = El vostre compte ja està vinculat amb un altre compte del servei { $provider }. Abans, desvinculeu-lo.

## Short notes on what has just been done

signin-done-connected = El vostre compte està vinculat. A partir d’ara també podeu entrar així.
signin-done-disconnected = El vostre compte ja no està vinculat.

## The page for admins: how people sign in

signin-desk-heading = Opcions d’inici de sessió
signin-desk-lede = Les persones amb compte entren amb una contrasenya i, si activen la verificació en dos passos, amb un codi d’una aplicació. Si la vostra institució té comptes propis, també els poden fer servir.
signin-desk-off = Els comptes de la vostra institució no estan connectats amb aquest lloc web. L’apartat [sign_in] del fitxer de configuració indica on són; docs/sign-in.md explica com fer-ho.
signin-desk-on = Es pot entrar amb { $provider }.
signin-desk-connected = { $count ->
    [one] Hi ha un compte vinculat.
   *[other] Hi ha { $count } comptes vinculats.
}
signin-desk-issuer = Emissor
signin-desk-client = Client
signin-desk-secret = Secret
signin-desk-secret-set = Configurat
signin-desk-secret-none = Cap: és un client públic
# The address that the admin types into the institution's own system
signin-desk-return = Adreça de retorn que s’hi ha de registrar
signin-desk-joining = Qui obté un compte
signin-desk-join-all = Qualsevol persona que hi pugui iniciar la sessió. Perfil: { $role }, tret que un grup n’indiqui un altre.
signin-desk-join-invited = Només qui hagi rebut una invitació a l’adreça de correu electrònic que hi té.
signin-desk-groups = Perfils per grup
signin-desk-no-groups = Cap grup no dona un perfil.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Feu una prova
signin-desk-test-words = Hi inicieu la sessió amb el vostre propi compte i veieu què se li comunica a aquest lloc web sobre vós. No es desa res i la vostra sessió aquí continua com està.
signin-desk-test = Prova l’inici de sessió

## The page with the outcome of that test

signin-test-heading = Prova de l’inici de sessió
signin-test-known = Funciona. Aquest compte està vinculat amb @{ $handle }.
signin-test-link = Funciona. A qui entri així per primera vegada se li demanarà la contrasenya del compte que té la mateixa adreça de correu electrònic.
signin-test-join = { $role ->
    [reader] Funciona. Qui entri així per primera vegada obtindrà un compte amb perfil de lectura.
    [student] Funciona. Qui entri així per primera vegada obtindrà un compte amb perfil d’estudiant.
    [practitioner] Funciona. Qui entri així per primera vegada obtindrà un compte amb perfil de professional.
    [editor] Funciona. Qui entri així per primera vegada obtindrà un compte amb perfil d’edició.
    [reviewer] Funciona. Qui entri així per primera vegada obtindrà un compte amb perfil de revisió de la protecció de dades.
   *[admin] Funciona. Qui entri així per primera vegada obtindrà un compte amb perfil d’administració.
}
signin-test-unverified = Funciona, però l’adreça de correu electrònic d’aquest compte no està confirmada. Qui entri així per primera vegada l’haurà de vincular a mà amb un compte d’aquí.
signin-test-refused = Funciona. Qui no té aquí ni compte ni invitació no hi pot entrar.
signin-test-failed = No funciona.
signin-test-cause = Causa
signin-test-claims = Què se li comunica a aquest lloc web
signin-test-name = Nom
signin-test-value = Valor
signin-test-again = Torna a provar

# A line of the privacy notice
signin-privacy = Si inicieu la sessió amb { $provider }, una galeta de deu minuts us hi porta i us en torna. Es guarden l’identificador amb què { $provider } us coneix i l’adreça electrònica o el nom que ha facilitat, fins que desvinculeu els dos comptes o s’esborri el vostre.
