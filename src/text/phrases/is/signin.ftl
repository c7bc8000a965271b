### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Skrá inn með { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Eða með lykilorðinu þínu hér
signin-join-button = Taka þátt með { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Þú hættir við áður en { $provider } hafði skráð þig inn. Engu var breytt. Þú getur reynt aftur eða notað lykilorðið þitt.
signin-declined = { $provider } skráði þig ekki inn. Reyndu aftur; ef það gerist á ný skaltu láta stjórnanda vefsins vita.
signin-down = { $provider } svarar ekki sem stendur. Reyndu aftur eftir nokkrar mínútur eða notaðu lykilorðið þitt.
signin-misconfigured = Innskráning með { $provider } er ekki rétt stillt. Stjórnandi vefsins þarf að líta á stillingarnar. Á meðan geturðu notað lykilorðið þitt.
signin-untrusted = Ekki var hægt að treysta svarinu frá { $provider }, svo að enginn var skráður inn. Reyndu aftur; ef það gerist á ný skaltu láta stjórnanda vefsins vita.
signin-clock = Klukkunni hjá { $provider } og klukku þessa vefs ber of mikið á milli. Stjórnandi þarf að stilla þær. Á meðan geturðu notað lykilorðið þitt.
signin-expired = Þetta tók lengri tíma en 10 mínútur eða hófst í öðrum vafra. Byrjaðu aftur.
signin-no-entry = Ekki er hægt að skrá sig inn hér með þessum aðgangi sem stendur. Stjórnandi vefsins getur sagt þér hvers vegna.
signin-no-account = Hér er enginn aðgangur fyrir þig enn. Biddu stjórnanda eða ritstjóra um boð á það netfang sem þú hefur hjá { $provider }.
signin-unverified = Hér er aðgangur með netfanginu þínu, en { $provider } hefur ekki staðfest að netfangið sé þitt. Skráðu þig inn með lykilorðinu þínu og tengdu síðan þetta tvennt á síðunni „Forrit og vafrar“.

## An account here has the same mail address: the two are connected once

signin-link-heading = Tengdu aðganginn þinn
signin-link-sentence = Þú ert skráð(ur) inn með { $provider } sem { $email }. Hér er aðgangur með þessu netfangi. Sláðu lykilorð hans inn einu sinni; eftir það nægir { $provider }.
signin-link-button = Tengja og skrá inn
signin-link-no-password = Ekkert lykilorð, eða gleymt? Skráðu þig inn með tengli sem við sendum þér og tengdu síðan þetta tvennt á síðunni „Forrit og vafrar“.

## A new account

signin-join-heading = Velkomin
signin-join-sentence = { $role ->
    [reader] Innskráning með { $provider } tókst: { $email }. Þú tekur þátt sem lesandi.
    [student] Innskráning með { $provider } tókst: { $email }. Þú tekur þátt sem nemandi.
    [practitioner] Innskráning með { $provider } tókst: { $email }. Þú tekur þátt sem fagaðili.
    [editor] Innskráning með { $provider } tókst: { $email }. Þú tekur þátt sem ritstjóri.
    [reviewer] Innskráning með { $provider } tókst: { $email }. Þú tekur þátt sem sá aðili sem fer yfir persónuvernd.
   *[admin] Innskráning með { $provider } tókst: { $email }. Þú tekur þátt sem stjórnandi.
}
signin-join-make = Stofna aðganginn minn

## The page "Apps and browsers" of a member

signin-own-heading = Innskráning með { $provider }
signin-own-connected = Aðgangurinn þinn er tengdur. Þú getur skráð þig inn með { $provider } sem { $as }.
signin-own-free = Aðgangurinn þinn er ekki tengdur við { $provider }. Þegar hann er það þarftu ekkert lykilorð hér.
signin-own-connect = Tengja við { $provider }
signin-own-disconnect = Aftengja
signin-own-only-way = Veldu lykilorð áður en þú aftengir: án þess kæmistu ekki lengur inn.
signin-own-taken = Þessi aðgangur hjá { $provider } er tengdur einhverjum öðrum hér. Engu var breytt.
signin-own-another = Aðgangurinn þinn er þegar tengdur öðrum aðgangi hjá { $provider }. Aftengdu hann fyrst.

## Short notes on what has just been done

signin-done-connected = Aðgangurinn þinn er tengdur. Héðan í frá geturðu skráð þig inn með honum.
signin-done-disconnected = Aðgangurinn þinn er ekki lengur tengdur.

## The page for admins: how people sign in

signin-desk-heading = Hvernig félagar skrá sig inn
signin-desk-lede = Félagar skrá sig inn með lykilorði, og með forriti fyrir kóða ef þeir kveikja á því. Ef stofnunin ykkar er með eigin aðganga má líka nota þá.
signin-desk-off = Aðgangar stofnunarinnar ykkar eru ekki tengdir þessum vef. Hlutinn [sign_in] í stillingaskránni segir hvar þeir eru; docs/sign-in.md sýnir hvernig.
signin-desk-on = Hægt er að skrá sig inn með { $provider }.
signin-desk-connected = { $count ->
    [one] { $count } aðgangur er tengdur.
   *[other] { $count } aðgangar eru tengdir.
}
signin-desk-issuer = Útgefandi
signin-desk-client = Biðlari
signin-desk-secret = Leyndarmál
signin-desk-secret-set = Stillt
signin-desk-secret-none = Ekkert: biðlarinn er opinber
# The address that the admin types into the institution's own system
signin-desk-return = Endurkomuslóð sem þarf að skrá þar
signin-desk-joining = Hver fær aðgang
signin-desk-join-all = Allir sem geta skráð sig inn þar. Hlutverk: { $role }, nema hópur segi annað.
signin-desk-join-invited = Aðeins sá sem fékk boð á netfangið sem hann hefur þar.
signin-desk-groups = Hlutverk eftir hópum
signin-desk-no-groups = Enginn hópur veitir hlutverk.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Prófa
signin-desk-test-words = Þú skráir þig sjálf(ur) inn þar og sérð hvað þessi vefur fær að vita um þig. Ekkert er vistað og þú verður áfram innskráð(ur) eins og þú ert.
signin-desk-test = Prófa innskráningu

## The page with the outcome of that test

signin-test-heading = Prófun innskráningar
signin-test-known = Þetta virkar. Þessi aðgangur er tengdur við @{ $handle }.
signin-test-link = Þetta virkar. Sá sem skráir sig svona inn í fyrsta sinn er beðinn um lykilorð aðgangsins með sama netfangi.
signin-test-join = { $role ->
    [reader] Þetta virkar. Sá sem skráir sig svona inn í fyrsta sinn fær aðgang sem lesandi.
    [student] Þetta virkar. Sá sem skráir sig svona inn í fyrsta sinn fær aðgang sem nemandi.
    [practitioner] Þetta virkar. Sá sem skráir sig svona inn í fyrsta sinn fær aðgang sem fagaðili.
    [editor] Þetta virkar. Sá sem skráir sig svona inn í fyrsta sinn fær aðgang sem ritstjóri.
    [reviewer] Þetta virkar. Sá sem skráir sig svona inn í fyrsta sinn fær aðgang til að fara yfir persónuvernd.
   *[admin] Þetta virkar. Sá sem skráir sig svona inn í fyrsta sinn fær aðgang sem stjórnandi.
}
signin-test-unverified = Þetta virkar, en netfang þessa aðgangs er ekki staðfest. Sá sem skráir sig svona inn í fyrsta sinn þarf sjálfur að tengja hann við aðgang hér.
signin-test-refused = Þetta virkar. Þeim sem hefur hvorki aðgang hér né boð er ekki hleypt inn.
signin-test-failed = Þetta virkar ekki.
signin-test-cause = Orsök
signin-test-claims = Hvað þessi vefur fær að vita
signin-test-name = Nafn
signin-test-value = Gildi
signin-test-again = Prófa aftur

# A line of the privacy notice
signin-privacy = Ef þú skráir þig inn með { $provider } fylgir kaka í tíu mínútur þér þangað og til baka. Geymt er auðkennið sem { $provider } þekkir þig á og netfangið eða nafnið þaðan, þar til þú aftengir eða aðganginum þínum er eytt.
