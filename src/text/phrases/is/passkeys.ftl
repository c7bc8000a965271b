### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Aðgangslyklar
passkey-lede = Með aðgangslykli skráirðu þig inn með því að opna tækið þitt: með fingrafari, andlitinu eða PIN-númeri. Þá er hvorki spurt um lykilorð né kóða og enginn annar vefur getur náð honum af þér.
passkey-none = Þú ert ekki með neinn aðgangslykil.
passkey-added = Bætt við { $day }.
passkey-used = Síðast notaður { $day }.
passkey-unused = Ekki notaður enn.
passkey-refused-on = Honum var hafnað { $day } því að afrit virðist vera til af honum. Fjarlægðu hann og bættu nýjum við.
passkey-change = Breyta eða fjarlægja
# The same link, for who hears it without the list around it
passkey-change-which = Breyta eða fjarlægja: { $name }
passkey-name = Nafn aðgangslykilsins
passkey-name-hint = Svo að þú þekkir hann aftur, til dæmis „Fartölva“ eða „Vinnusími“.
passkey-name-wrong = Gefðu aðgangslyklinum nafn sem er mest 60 stafir.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Úr forritinu þínu, eða einn af kóðunum sem þú geymdir. Spurt verður um aðgangslykilinn í stað lykilorðs og slíks kóða.
passkey-add = Bæta við aðgangslykli
passkey-script = Til að bæta við aðgangslykli þarftu að leyfa þessum vef að keyra JavaScript í vafranum. Innskráning með lykilorði virkar án þess.
passkey-browser = Þessi vafri getur ekki notað aðgangslykla hér. Reyndu nýrri vafra; innskráning með lykilorði virkar í öllum vöfrum.
passkey-most = Aðgangurinn þinn er með { $count } aðgangslykla og getur ekki geymt fleiri. Fjarlægðu einn sem þú notar ekki lengur.
passkey-already = Þetta tæki er þegar með aðgangslykil að aðganginum þínum. Engu var bætt við.
passkey-not-added = Engum aðgangslykli var bætt við. Ýttu aftur á hnappinn og staðfestu á tækinu þínu, eða notaðu annað tæki.
passkey-not-kept = Ekki var hægt að nota svar tækisins, svo að engum aðgangslykli var bætt við. Reyndu aftur eða notaðu annað tæki.

## One passkey: its name, and how to remove it

passkey-rename = Halda þessu nafni
passkey-remove-heading = Fjarlægja þennan aðgangslykil
passkey-remove-words = Hann opnar ekki lengur aðganginn þinn. Textarnir þínir og aðrar leiðir til innskráningar verða óbreytt. Eyddu honum líka í stillingum tækisins.
passkey-remove = Fjarlægja aðgangslykilinn
passkey-only-way = Veldu lykilorð áður en þú fjarlægir síðasta aðgangslykilinn: án þess kæmistu ekki lengur inn.
passkey-back = Allar leiðir til innskráningar

## Short notes on what has just been done

passkey-done-added = Aðgangslyklinum var bætt við. Héðan í frá geturðu skráð þig inn með honum.
passkey-done-renamed = Aðgangslykillinn hefur fengið nýja nafnið.
passkey-done-removed = Aðgangslykillinn var fjarlægður. Hann opnar ekki lengur aðganginn þinn.

## The page for signing in

passkey-button = Skrá inn með aðgangslykli
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Staðfestu á tækinu þínu.
passkey-not-used = Innskráning tókst ekki. Ýttu aftur á hnappinn og staðfestu á tækinu þínu, eða notaðu lykilorðið.
passkey-unknown = Þessi aðgangslykill opnar engan aðgang hér; hann hefur kannski verið fjarlægður. Skráðu þig inn með lykilorðinu eða spurðu stjórnanda vefsins.
passkey-late = Þetta tók lengri tíma en { $minutes } mínútur eða hófst í öðrum vafra. Ýttu aftur á hnappinn.
passkey-copied = Þessum aðgangslykli var hafnað því að afrit virðist vera til af honum. Skráðu þig inn með lykilorðinu, fjarlægðu aðgangslykilinn á síðunni „Innskráning“ á vinnuborðinu þínu og bættu nýjum við.
passkey-offline = Netþjónninn svaraði ekki. Athugaðu tenginguna og ýttu aftur á hnappinn.
passkey-full = Of margir eru að skrá sig inn núna. Ýttu aftur á hnappinn eftir mínútu eða notaðu lykilorðið.

## Mails

passkey-mail-added-subject = Aðgangslykli var bætt við aðganginn þinn
passkey-mail-added = Aðgangslykli var bætt við aðganginn { $handle } hjá { $house }. Með honum er héðan í frá hægt að skrá sig inn án lykilorðs.
passkey-mail-refused-subject = Aðgangslykli að aðganginum þínum var hafnað
passkey-mail-refused = Einhver reyndi að skrá sig inn á aðganginn { $handle } hjá { $house } með einum af aðgangslyklunum þínum. Honum var hafnað því að afrit virðist vera til af honum. Engum var hleypt inn.
passkey-mail-refused-do = Fjarlægðu þennan aðgangslykil á síðunni „Innskráning“ á vinnuborðinu þínu og bættu nýjum við.
passkey-mail-button = Skoða aðgangslyklana mína
passkey-mail-note = Varst þetta ekki þú? Fjarlægðu þá aðgangslykilinn, veldu nýtt lykilorð og skráðu alla aðra vafra út á síðunni „Forrit og vafrar“.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Ef þú bætir við aðgangslyklum: nafnið sem þú gefur hverjum, opinber lykill hans, sem enginn getur skráð sig inn með sem þú, og dagarnir sem honum var bætt við og hann síðast notaður. Kaka í tíu mínútur heldur innskráningu með aðgangslykli saman.
passkey-record = Félagar sem bæta við aðgangslyklum: nafnið, opinberi lykillinn og hvenær hverjum var bætt við, hann síðast notaður eða honum hafnað.
