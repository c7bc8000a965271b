### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Prijava z računom: { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Ali s tukajšnjim geslom
signin-join-button = Pridružitev z računom: { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Prekinili ste, preden vas je { $provider } prijavil. Nič se ni spremenilo. Lahko poskusite znova ali uporabite geslo.
signin-declined = { $provider } vas ni prijavil. Poskusite znova; če se ponovi, povejte administraciji tega mesta.
signin-down = { $provider } trenutno ne odgovarja. Poskusite znova čez nekaj minut ali uporabite geslo.
signin-misconfigured = Prijava z računom { $provider } ni pravilno nastavljena. Administracija tega mesta mora pregledati nastavitve. Medtem lahko uporabite geslo.
signin-untrusted = Odgovoru, ki ga je poslal { $provider }, ni bilo mogoče zaupati, zato ni bil prijavljen nihče. Poskusite znova; če se ponovi, povejte administraciji tega mesta.
signin-clock = Ura pri { $provider } in ura tega mesta se preveč razlikujeta. Administracija ju mora naravnati. Medtem lahko uporabite geslo.
signin-expired = To je trajalo več kot 10 minut ali pa se je začelo v drugem brskalniku. Začnite znova.
signin-no-entry = S tem računom se tu trenutno ni mogoče prijaviti. Administracija tega mesta vam lahko pove, zakaj.
signin-no-account = Tu za vas še ni računa. Administracijo ali uredništvo prosite za vabilo na e-poštni naslov, ki ga imate pri { $provider }.
signin-unverified = Tu je račun z vašim e-poštnim naslovom, vendar { $provider } ni potrdil, da je naslov vaš. Prijavite se z geslom in nato povežite oba na strani »Aplikacije in brskalniki«.

## An account here has the same mail address: the two are connected once

signin-link-heading = Povežite svoj račun
signin-link-sentence = Prijavljeni ste z računom { $provider } kot { $email }. Tu je račun s tem e-poštnim naslovom. Enkrat vpišite njegovo geslo; odtlej bo zadoščal { $provider }.
signin-link-button = Poveži in prijavi
signin-link-no-password = Brez gesla ali ste ga pozabili? Prijavite se s povezavo, ki vam jo pošljemo, in nato povežite oba na strani »Aplikacije in brskalniki«.

## A new account

signin-join-heading = Dobrodošli
signin-join-sentence = { $role ->
    [reader] Prijavljeni ste z računom { $provider } kot { $email } in se boste pridružili kot bralec ali bralka.
    [student] Prijavljeni ste z računom { $provider } kot { $email } in se boste pridružili kot študent ali študentka.
    [practitioner] Prijavljeni ste z računom { $provider } kot { $email } in se boste pridružili kot strokovni delavec ali strokovna delavka.
    [editor] Prijavljeni ste z računom { $provider } kot { $email } in se boste pridružili kot urednik ali urednica.
    [reviewer] Prijavljeni ste z računom { $provider } kot { $email } in se boste pridružili kot oseba, ki pregleduje varstvo osebnih podatkov.
   *[admin] Prijavljeni ste z računom { $provider } kot { $email } in se boste pridružili kot administrator ali administratorka.
}
signin-join-make = Ustvari moj račun

## The page "Apps and browsers" of a member

signin-own-heading = Prijava z računom: { $provider }
signin-own-connected = Vaš račun je povezan. Prijavite se lahko z računom { $provider } kot { $as }.
signin-own-free = Vaš račun ni povezan z računom { $provider }. Ko bo, tu ne boste potrebovali gesla.
signin-own-connect = Poveži z računom: { $provider }
signin-own-disconnect = Prekini povezavo
signin-own-only-way = Preden prekinete povezavo, izberite geslo: brez njega ne bi mogli več vstopiti.
signin-own-taken = Ta račun { $provider } je tu povezan z nekom drugim. Nič se ni spremenilo.
signin-own-another = Vaš račun je že povezan z drugim računom { $provider }. Najprej prekinite to povezavo.

## Short notes on what has just been done

signin-done-connected = Vaš račun je povezan. Odslej se lahko prijavite z njim.
signin-done-disconnected = Vaš račun ni več povezan.

## The page for admins: how people sign in

signin-desk-heading = Kako se člani prijavijo
signin-desk-lede = Člani se prijavijo z geslom in, če jo vklopijo, z aplikacijo za kode. Če ima vaša ustanova svoje račune, lahko uporabijo tudi te.
signin-desk-off = Računi vaše ustanove niso povezani s tem mestom. Del [sign_in] v konfiguraciji pove, kje so; docs/sign-in.md kaže, kako se to naredi.
signin-desk-on = Mogoča je prijava z računom { $provider }.
signin-desk-connected = { $count ->
    [one] Povezan je { $count } račun.
    [two] Povezana sta { $count } računa.
    [few] Povezani so { $count } računi.
   *[other] Povezanih je { $count } računov.
}
signin-desk-issuer = Izdajatelj
signin-desk-client = Odjemalec
signin-desk-secret = Skrivnost
signin-desk-secret-set = Nastavljena
signin-desk-secret-none = Je ni: odjemalec je javen
# The address that the admin types into the institution's own system
signin-desk-return = Naslov za vrnitev, ki ga je treba tam vpisati
signin-desk-joining = Kdo dobi račun
signin-desk-join-all = Vsi, ki se lahko tam prijavijo. Vloga: { $role }, razen če skupina določa drugače.
signin-desk-join-invited = Samo kdor je bil povabljen na e-poštni naslov, ki ga ima tam.
signin-desk-groups = Vloge po skupinah
signin-desk-no-groups = Nobena skupina ne daje vloge.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Preskus
signin-desk-test-words = Sami se prijavite tam in vidite, kaj to mesto izve o vas. Nič se ne shrani in ostanete prijavljeni, kot ste.
signin-desk-test = Preskusi prijavo

## The page with the outcome of that test

signin-test-heading = Preskus prijave
signin-test-known = Deluje. Ta račun je povezan z @{ $handle }.
signin-test-link = Deluje. Kdor se tako prijavi prvič, mora vpisati geslo računa z istim e-poštnim naslovom.
signin-test-join = { $role ->
    [reader] Deluje. Kdor se tako prijavi prvič, dobi račun kot bralec ali bralka.
    [student] Deluje. Kdor se tako prijavi prvič, dobi račun kot študent ali študentka.
    [practitioner] Deluje. Kdor se tako prijavi prvič, dobi račun kot strokovni delavec ali strokovna delavka.
    [editor] Deluje. Kdor se tako prijavi prvič, dobi račun kot urednik ali urednica.
    [reviewer] Deluje. Kdor se tako prijavi prvič, dobi račun kot oseba, ki pregleduje varstvo osebnih podatkov.
   *[admin] Deluje. Kdor se tako prijavi prvič, dobi račun kot administrator ali administratorka.
}
signin-test-unverified = Deluje, vendar e-poštni naslov tega računa ni potrjen. Kdor se tako prijavi prvič, ga mora sam povezati s tukajšnjim računom.
signin-test-refused = Deluje. Kdor tu nima računa ne vabila, ne more vstopiti.
signin-test-failed = Ne deluje.
signin-test-cause = Vzrok
signin-test-claims = Kaj to mesto izve
signin-test-name = Ime
signin-test-value = Vrednost
signin-test-again = Preskusi znova

# A line of the privacy notice
signin-privacy = Če se prijavite z računom { $provider }, vas piškotek, ki traja deset minut, popelje tja in nazaj. Shranita se oznaka, po kateri vas pozna { $provider }, in od tam prejeti e-poštni naslov ali ime, dokler povezave ne prekinete ali dokler vaš račun ni izbrisan.
