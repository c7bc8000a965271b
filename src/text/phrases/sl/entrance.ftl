# Signing in
enter-heading = Prijava
enter-handle = Uporabniško ime ali e-poštni naslov
enter-password = Geslo
enter-button = Prijava
enter-link = Ste prejeli enkratno povezavo? Odprite jo v tem brskalniku: enkrat vas prijavi brez gesla in vam omogoči, da si ga izberete.
enter-no-account = Še nimate računa? Sodelavke in sodelavce te ustanove povabi uredništvo ali administracija. Za branje računa ne potrebujete.
enter-wrong = To ime in to geslo se ne ujemata.

# A link that signs a person in, once
link-heading = Dobrodošli, { $name }
link-sentence = Ta povezava vas prijavi v ustanovo { $house } z uporabniškim imenom { $handle }.
link-once = Povezava deluje enkrat. Z odprtjem te strani je še niste porabili.
link-spent = Ta povezava je že bila uporabljena ali pa je prestara. Za novo prosite osebo, ki vam jo je poslala.

# An invitation
invited-title = Vabimo vas
invited-heading = Dobrodošli v ustanovi { $house }
invited-sentence = { $role ->
    [reader] Vabimo vas, da se pridružite kot bralec ali bralka.
    [student] Vabimo vas, da se pridružite kot študent ali študentka.
    [practitioner] Vabimo vas, da se pridružite kot strokovni delavec ali strokovna delavka.
    [editor] Vabimo vas, da se pridružite kot urednik ali urednica.
    [reviewer] Vabimo vas, da se pridružite kot oseba, ki v ustanovi pregleduje varstvo osebnih podatkov.
   *[admin] Vabimo vas, da se pridružite kot administrator ali administratorka.
}
invited-name = Vaše ime
invited-name-hint = Kakor naj ga drugi vidijo pod vašimi besedili.
invited-handle = Uporabniško ime
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Male črke, števke in podčrtaji. Vaš naslov bo @uporabnisko_ime@{ $host }.
invited-email = E-poštni naslov
invited-email-hint = Ni nikoli prikazan. Za novo povezavo, če pozabite geslo.
invited-password = Geslo
invited-password-hint = Vsaj 10 znakov.
invited-join = Vstop

# Choosing a password
password-heading = Izberite geslo
password-lede = Prijavljeni ste. Z geslom se lahko vrnete brez nove povezave; izberete ga lahko tudi pozneje.
password-new = Novo geslo
password-hint = Vsaj 10 znakov. Nekaj besed skupaj si je lažje zapomniti kot posebne znake.
password-keep = Shrani to geslo
password-later = Ne zdaj

# A form that came when its session was over
unsent-heading = Še ni poslano
unsent-signed-out = Medtem ste bili odjavljeni. Nič ni izgubljeno: prijavite se tukaj in vse bo poslano, kakor ste vpisali.
unsent-signed-in = Medtem ste se znova prijavili. Nič ni izgubljeno: preglejte vpisano in pošljite še enkrat.
unsent-typed = Kar ste vpisali
unsent-sign-in-and-send = Prijava in pošiljanje
unsent-send-again = Pošlji znova
again-heading = Znova se prijavite
again-no-password = Nimate gesla? Odprite enkratno povezavo v drugem zavihku tega brskalnika, nato se vrnite in pritisnite gumb tukaj.
