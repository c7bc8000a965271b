### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Prijava z računom { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Ali z geslom, ki ga imate tukaj
signin-join-button = Vstop z računom { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Prijavo z računom { $provider } ste prekinili. Nič ni spremenjeno. Lahko poskusite znova ali uporabite geslo.
signin-declined = Prijava z računom { $provider } je bila zavrnjena. Poskusite znova; če se to ponovi, obvestite administracijo tega spletnega mesta.
signin-down = Storitev { $provider } se trenutno ne odziva. Poskusite znova čez nekaj minut ali uporabite geslo.
signin-misconfigured = Prijava z računom { $provider } ni pravilno nastavljena. Nastavitve mora pregledati administracija tega spletnega mesta. Medtem lahko uporabite geslo.
signin-untrusted = Odgovor storitve { $provider } ni bil zanesljiv, zato ni bil prijavljen nihče. Poskusite znova; če se to ponovi, obvestite administracijo tega spletnega mesta.
signin-clock = Ura storitve { $provider } in ura tega spletnega mesta se preveč razlikujeta. Uskladiti ju mora administracija. Medtem lahko uporabite geslo.
signin-expired = Trajalo je več kot 10 minut ali pa se je začelo v drugem brskalniku. Začnite znova.
signin-no-entry = S tem računom se tu trenutno ni mogoče prijaviti. Zakaj, vam lahko pove administracija tega spletnega mesta.
signin-no-account = Tu še nimate računa. Uredništvo ali administracijo tega spletnega mesta prosite za vabilo na e-poštni naslov, ki ga imate pri storitvi { $provider }.
signin-unverified = Račun z vašim e-poštnim naslovom tu že obstaja, vendar storitev { $provider } ni potrdila, da je naslov vaš. Prijavite se z geslom, nato oba računa povežite na strani »Aplikacije in brskalniki«.

## An account here has the same mail address: the two are connected once

signin-link-heading = Povežite svoj račun
signin-link-sentence = Z računom { $provider } ste prijavljeni kot { $email }. Račun s tem e-poštnim naslovom tu že obstaja. Enkrat vpišite njegovo geslo; odtlej zadošča { $provider }.
signin-link-button = Poveži in prijavi me
signin-link-no-password = Nimate gesla ali ste ga pozabili? Prijavite se s povezavo, ki vam jo pošljemo, nato oba računa povežite na strani »Aplikacije in brskalniki«.

## A new account

signin-join-heading = Dobrodošli
signin-join-sentence = { $role ->
    [reader] Z računom { $provider } ste prijavljeni kot { $email }; pridružili se boste kot bralec ali bralka.
    [student] Z računom { $provider } ste prijavljeni kot { $email }; pridružili se boste kot študent ali študentka.
    [practitioner] Z računom { $provider } ste prijavljeni kot { $email }; pridružili se boste kot strokovni delavec ali strokovna delavka.
    [editor] Z računom { $provider } ste prijavljeni kot { $email }; pridružili se boste kot urednik ali urednica.
    [reviewer] Z računom { $provider } ste prijavljeni kot { $email }; pridružili se boste kot oseba, ki v ustanovi pregleduje varstvo osebnih podatkov.
   *[admin] Z računom { $provider } ste prijavljeni kot { $email }; pridružili se boste kot administrator ali administratorka.
}
signin-join-make = Ustvari moj račun

## The page "Apps and browsers" of a member

signin-own-heading = Prijava z računom { $provider }
signin-own-connected = Vaš račun je povezan. Z računom { $provider } se lahko prijavite kot { $as }.
signin-own-free = Vaš račun ni povezan z računom { $provider }. Ko bo, tu ne boste potrebovali gesla.
signin-own-connect = Poveži z računom { $provider }
signin-own-disconnect = Prekini povezavo
signin-own-only-way = Preden prekinete povezavo, izberite geslo: brez njega se ne bi mogli več prijaviti.
signin-own-taken = Ta račun { $provider } je tu povezan z nekom drugim. Nič ni spremenjeno.
signin-own-another = Vaš račun je že povezan z drugim računom { $provider }. Najprej prekinite to povezavo.

## Short notes on what has just been done

signin-done-connected = Vaš račun je povezan. Odslej se lahko prijavite tudi tako.
signin-done-disconnected = Vaš račun ni več povezan.

## The page for admins: how people sign in

signin-desk-heading = Kako se članice in člani prijavljajo
signin-desk-lede = Članice in člani se prijavljajo z geslom in, če to vklopijo, še s kodo iz aplikacije. Če ima vaša ustanova lastne račune, lahko uporabljajo tudi te.
signin-desk-off = Računi vaše ustanove niso povezani s tem spletnim mestom. Kje so, pove del [sign_in] konfiguracije; kako se to uredi, je opisano v docs/sign-in.md.
signin-desk-on = Mogoča je prijava z računom { $provider }.
signin-desk-connected = { $count ->
    [one] Povezan je { $count } račun.
    [two] Povezana sta { $count } računa.
    [few] Povezani so { $count } računi.
   *[other] Povezanih je { $count } računov.
}
signin-desk-issuer = Izdajatelj
signin-desk-client = Odjemalec
signin-desk-secret = Skrivnost odjemalca
signin-desk-secret-set = Nastavljena
signin-desk-secret-none = Ni je: odjemalec je javen
# The address that the admin types into the institution's own system
signin-desk-return = Povratni naslov, ki ga je treba tam registrirati
signin-desk-joining = Kdo dobi račun
signin-desk-join-all = Vsi, ki se tam lahko prijavijo. Vloga: { $role }, razen če skupina določa drugo.
signin-desk-join-invited = Samo tisti, ki so dobili vabilo na e-poštni naslov, ki ga imajo tam.
signin-desk-groups = Vloge po skupinah
signin-desk-no-groups = Nobena skupina ne določa vloge.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Preizkus
signin-desk-test-words = Tam se prijavite z lastnim računom in vidite, kaj to spletno mesto izve o vas. Nič se ne shrani, vaša prijava tukaj pa ostane, kakršna je.
signin-desk-test = Preizkusi prijavo

## The page with the outcome of that test

signin-test-heading = Preizkus prijave
signin-test-known = Deluje. Ta račun je povezan z računom @{ $handle }.
signin-test-link = Deluje. Kdor se tako prijavi prvič, bo vprašan za geslo računa z istim e-poštnim naslovom.
signin-test-join = { $role ->
    [reader] Deluje. Kdor se tako prijavi prvič, dobi račun kot bralec ali bralka.
    [student] Deluje. Kdor se tako prijavi prvič, dobi račun kot študent ali študentka.
    [practitioner] Deluje. Kdor se tako prijavi prvič, dobi račun kot strokovni delavec ali strokovna delavka.
    [editor] Deluje. Kdor se tako prijavi prvič, dobi račun kot urednik ali urednica.
    [reviewer] Deluje. Kdor se tako prijavi prvič, dobi račun kot oseba, ki v ustanovi pregleduje varstvo osebnih podatkov.
   *[admin] Deluje. Kdor se tako prijavi prvič, dobi račun kot administrator ali administratorka.
}
signin-test-unverified = Deluje, vendar e-poštni naslov tega računa ni potrjen. Kdor se tako prijavi prvič, ga mora ročno povezati z računom tukaj.
signin-test-refused = Deluje. Kdor tu nima ne računa ne vabila, se ne more prijaviti.
signin-test-failed = Ne deluje.
signin-test-cause = Vzrok
signin-test-claims = Kaj izve to spletno mesto
signin-test-name = Ime
signin-test-value = Vrednost
signin-test-again = Preizkusi znova

# A line of the privacy notice
signin-privacy = Če se prijavite z računom { $provider }, vas piškotek, ki velja deset minut, vodi tja in nazaj. Hranijo se oznaka, po kateri vas { $provider } pozna, ter e-poštni naslov ali ime, ki ju je sporočil ta račun, dokler povezave ne prekinete ali dokler vaš račun ni izbrisan.
