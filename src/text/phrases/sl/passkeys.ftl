### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Ključi za dostop
passkey-lede = S ključem za dostop se prijavite tako, da odklenete svojo napravo: s prstnim odtisom, obrazom ali kodo PIN. Geslo in koda takrat nista potrebna in nobeno drugo spletno mesto ključa ne more izvabiti od vas.
passkey-none = Ključa za dostop še nimate.
passkey-added = Dodano: { $day }.
passkey-used = Nazadnje uporabljeno: { $day }.
passkey-unused = Še ni uporabljeno.
passkey-refused-on = Ključ je bil zavrnjen ({ $day }), ker očitno obstaja njegova kopija. Odstranite ga in dodajte novega.
passkey-change = Spremeni ali odstrani
# The same link, for who hears it without the list around it
passkey-change-which = Spremeni ali odstrani: { $name }
passkey-name = Ime ključa za dostop
passkey-name-hint = Da ga boste prepoznali, na primer »Prenosnik« ali »Službeni telefon«.
passkey-name-wrong = Ključu za dostop dajte ime z največ 60 znaki.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Iz vaše aplikacije ali ena od kod, ki ste jih shranili. Namesto gesla in take kode bo potreben ključ za dostop.
passkey-add = Dodaj ključ za dostop
passkey-script = Če želite dodati ključ za dostop, temu spletnemu mestu dovolite, da v vašem brskalniku izvaja JavaScript. Prijava z geslom deluje tudi brez tega.
passkey-browser = Ta brskalnik tu ne more uporabljati ključev za dostop. Poskusite z novejšim; prijava z geslom deluje v vsakem brskalniku.
passkey-most = Vaš račun ima največje dovoljeno število ključev za dostop ({ $count }). Odstranite katerega, ki ga ne uporabljate več.
passkey-already = V tej napravi je že ključ za dostop do vašega računa. Nič ni dodano.
passkey-not-added = Ključ za dostop ni dodan. Znova pritisnite gumb in potrdite v svoji napravi ali uporabite drugo napravo.
passkey-not-kept = Odgovora vaše naprave ni bilo mogoče uporabiti, zato ključ za dostop ni dodan. Poskusite znova ali uporabite drugo napravo.

## One passkey: its name, and how to remove it

passkey-rename = Shrani to ime
passkey-remove-heading = Odstranitev tega ključa za dostop
passkey-remove-words = Vašega računa ne bo več odpiral. Vaša besedila in drugi načini prijave ostanejo, kakor so. Izbrišite ga tudi v nastavitvah svoje naprave.
passkey-remove = Odstrani ključ za dostop
passkey-only-way = Preden odstranite zadnji ključ za dostop, izberite geslo: brez njega se ne bi mogli več prijaviti.
passkey-back = Vsi načini prijave

## Short notes on what has just been done

passkey-done-added = Ključ za dostop je dodan. Odslej se lahko prijavite z njim.
passkey-done-renamed = Ključ za dostop ima novo ime.
passkey-done-removed = Ključ za dostop je odstranjen. Vašega računa ne odpira več.

## The page for signing in

passkey-button = Prijava s ključem za dostop
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Potrdite v svoji napravi.
passkey-not-used = Niste prijavljeni. Znova pritisnite gumb in potrdite v svoji napravi ali uporabite geslo.
passkey-unknown = Ta ključ za dostop tu ne odpira nobenega računa; morda je bil odstranjen. Prijavite se z geslom ali se obrnite na administracijo tega spletnega mesta.
passkey-late = { $minutes ->
    [one] Trajalo je več kot { $minutes } minuto ali pa se je začelo v drugem brskalniku. Znova pritisnite gumb.
    [two] Trajalo je več kot { $minutes } minuti ali pa se je začelo v drugem brskalniku. Znova pritisnite gumb.
    [few] Trajalo je več kot { $minutes } minute ali pa se je začelo v drugem brskalniku. Znova pritisnite gumb.
   *[other] Trajalo je več kot { $minutes } minut ali pa se je začelo v drugem brskalniku. Znova pritisnite gumb.
}
passkey-copied = Ta ključ za dostop je bil zavrnjen, ker očitno obstaja njegova kopija. Prijavite se z geslom, na strani »Varnost prijave« v svojem prostoru odstranite ključ in dodajte novega.
passkey-offline = Strežnik se ni odzval. Preverite povezavo in znova pritisnite gumb.
passkey-full = Trenutno se prijavlja preveč ljudi. Čez minuto znova pritisnite gumb ali uporabite geslo.

## Mails

passkey-mail-added-subject = Vašemu računu je bil dodan ključ za dostop
passkey-mail-added = Računu { $handle } v ustanovi { $house } je bil dodan ključ za dostop. Odslej se je z njim mogoče prijaviti brez gesla.
passkey-mail-refused-subject = Ključ za dostop do vašega računa je bil zavrnjen
passkey-mail-refused = Nekdo se je poskusil prijaviti v račun { $handle } v ustanovi { $house } z enim od vaših ključev za dostop. Ključ je bil zavrnjen, ker očitno obstaja njegova kopija. Prijavil se ni nihče.
passkey-mail-refused-do = Na strani »Varnost prijave« v svojem prostoru ta ključ odstranite in dodajte novega.
passkey-mail-button = Poglej moje ključe za dostop
passkey-mail-note = To niste bili vi? Potem odstranite ključ za dostop, izberite novo geslo in na strani »Aplikacije in brskalniki« odjavite vse druge brskalnike.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Če dodate ključe za dostop: ime, ki ga daste vsakemu, njegov javni ključ, s katerim se ne more nihče prijaviti v vašem imenu, ter dan, ko je bil dodan, in dan, ko je bil nazadnje uporabljen. Piškotek, ki velja deset minut, povezuje korake prijave s ključem za dostop.
passkey-record = Članice in člani, ki dodajo ključe za dostop: ime, javni ključ ter kdaj je bil posamezni ključ dodan, nazadnje uporabljen ali zavrnjen.
