### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Chei de acces
passkey-lede = Cu o cheie de acces vă conectați deblocând dispozitivul: cu amprenta, cu fața sau cu PIN-ul. Atunci nu se mai cer nici parolă, nici cod, și niciun alt site nu o poate obține de la dumneavoastră.
passkey-none = Nu aveți încă nicio cheie de acces.
passkey-added = Adăugată pe { $day }.
passkey-used = Folosită ultima dată pe { $day }.
passkey-unused = Încă nefolosită.
passkey-refused-on = A fost refuzată pe { $day }, pentru că pare să existe o copie a ei. Eliminați-o și adăugați alta nouă.
passkey-change = Modificați sau eliminați
# The same link, for who hears it without the list around it
passkey-change-which = Modificați sau eliminați { $name }
passkey-name = Numele cheii de acces
passkey-name-hint = Ca să o recunoașteți, de exemplu „Laptop” sau „Telefon de serviciu”.
passkey-name-wrong = Dați cheii de acces un nume de cel mult 60 de caractere.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Din aplicația dumneavoastră sau unul dintre codurile păstrate. Cheia de acces va fi cerută apoi în locul parolei și al unui astfel de cod.
passkey-add = Adăugați o cheie de acces
passkey-script = Pentru a adăuga o cheie de acces, permiteți JavaScript pentru acest site în browser. Conectarea cu parola funcționează și fără.
passkey-browser = Acest browser nu poate folosi chei de acces aici. Încercați unul mai nou; conectarea cu parola funcționează în orice browser.
passkey-most = Contul dumneavoastră are { $count } chei de acces și nu poate păstra mai multe. Eliminați una pe care nu o mai folosiți.
passkey-already = Acest dispozitiv are deja o cheie de acces a contului dumneavoastră. Nu s-a adăugat nimic.
passkey-not-added = Nu s-a adăugat nicio cheie de acces. Apăsați din nou butonul și confirmați pe dispozitiv sau folosiți alt dispozitiv.
passkey-not-kept = Răspunsul dispozitivului nu a putut fi folosit, așa că nu s-a adăugat nicio cheie de acces. Încercați din nou sau folosiți alt dispozitiv.

## One passkey: its name, and how to remove it

passkey-rename = Păstrați acest nume
passkey-remove-heading = Eliminați această cheie de acces
passkey-remove-words = Nu va mai deschide contul dumneavoastră. Textele și celelalte moduri de conectare rămân neschimbate. Ștergeți-o și din setările dispozitivului.
passkey-remove = Eliminați cheia de acces
passkey-only-way = Alegeți o parolă înainte de a elimina ultima cheie de acces: fără ea nu ați mai putea intra.
passkey-back = Toate modurile de conectare

## Short notes on what has just been done

passkey-done-added = Cheia de acces este adăugată. De acum vă puteți conecta cu ea.
passkey-done-renamed = Cheia de acces are noul nume.
passkey-done-removed = Cheia de acces este eliminată. Nu mai deschide contul dumneavoastră.

## The page for signing in

passkey-button = Conectare cu o cheie de acces
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Confirmați pe dispozitiv.
passkey-not-used = Nu v-ați conectat. Apăsați din nou butonul și confirmați pe dispozitiv sau folosiți parola.
passkey-unknown = Această cheie de acces nu deschide niciun cont aici; poate a fost eliminată. Conectați-vă cu parola sau întrebați administrația site-ului.
passkey-late = A durat mai mult de { $minutes } minute sau a început în alt browser. Apăsați din nou butonul.
passkey-copied = Această cheie de acces a fost refuzată, pentru că pare să existe o copie a ei. Conectați-vă cu parola, eliminați cheia de acces pe pagina „Conectare” din biroul dumneavoastră și adăugați alta nouă.
passkey-offline = Serverul nu a răspuns. Verificați conexiunea și apăsați din nou butonul.
passkey-full = Se conectează prea mulți în acest moment. Apăsați din nou butonul peste un minut sau folosiți parola.

## Mails

passkey-mail-added-subject = O cheie de acces a fost adăugată la contul dumneavoastră
passkey-mail-added = La contul { $handle } de la { $house } a fost adăugată o cheie de acces. De acum, cu ea se poate intra fără parolă.
passkey-mail-refused-subject = O cheie de acces a contului dumneavoastră a fost refuzată
passkey-mail-refused = Cineva a încercat să se conecteze la contul { $handle } de la { $house } cu una dintre cheile dumneavoastră de acces. A fost refuzată, pentru că pare să existe o copie a ei. Nimeni nu a intrat.
passkey-mail-refused-do = Eliminați acea cheie de acces pe pagina „Conectare” din biroul dumneavoastră și adăugați alta nouă.
passkey-mail-button = Vedeți cheile mele de acces
passkey-mail-note = Nu ați fost dumneavoastră? Atunci eliminați cheia de acces, alegeți o parolă nouă și deconectați toate celelalte browsere pe pagina „Aplicații și browsere”.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Dacă adăugați chei de acces: numele pe care îl dați fiecăreia, cheia ei publică, cu care nimeni nu se poate conecta în locul dumneavoastră, și zilele în care a fost adăugată și folosită ultima dată. Un cookie de zece minute leagă pașii unei conectări cu cheie de acces.
passkey-record = Membri care adaugă chei de acces: numele, cheia publică și când a fost adăugată, folosită ultima dată sau refuzată fiecare.
