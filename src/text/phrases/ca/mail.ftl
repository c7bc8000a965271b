# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Bon dia, { $name },

# To who forgot the password
mail-recover-subject = Enllaç per entrar a { $house }
mail-recover-words = Algú, probablement vós, ha demanat tornar a entrar al compte { $handle } a { $house }. Aquest enllaç us permet entrar una sola vegada, en el termini d’una hora, i triar una contrasenya nova.
mail-recover-button = Entra
mail-recover-note = No ho heu demanat vós? Doncs no feu res: sense l’enllaç no hi pot entrar ningú, i la vostra contrasenya no canvia.

# An invitation
mail-invite-subject = Invitació per unir-vos a { $house }
mail-invite-words = { $by } us convida a unir-vos a { $house }: un lloc on els equips professionals descriuen el que ajuda les famílies i llegeixen el que fan els seus col·legues d’altres llocs.
mail-invite-anybody = Us convidem a unir-vos a { $house }: un lloc on els equips professionals descriuen el que ajuda les famílies i llegeixen el que fan els seus col·legues d’altres llocs.
mail-invite-button = Uneix-m’hi
mail-invite-note = La invitació és només per a vós i serveix una sola vegada; data de caducitat: { $day }. Si us ha arribat per error, no feu res: passat aquest termini, la vostra adreça s’esborra.

# Somebody answered or mentioned the person
mail-told-subject = { $name } us ha escrit
mail-told-button = Llegiu i responeu

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $house }: una novetat
   *[other] { $house }: { $count } novetats
}
mail-digest-words = Aquestes són les vostres novetats des de l’últim correu:
mail-digest-button = Totes les notificacions
# A link at the end of these mails
mail-stop = Deixeu de rebre aquests correus

# A test by an admin
mail-test-subject = { $house }: el correu funciona
mail-test-words = Heu demanat aquest correu a la pàgina de configuració. Ha arribat: també arribaran les invitacions, els enllaços per a contrasenyes oblidades i les novetats.

# Asking for a link when the password is forgotten
recover-link = Heu oblidat la contrasenya?
recover-heading = Torneu a entrar
recover-lede = Enviem un enllaç a l’adreça de correu electrònic del vostre compte. Us permet entrar una sola vegada, en el termini d’una hora; després triareu una contrasenya nova.
recover-name = Nom d’usuari o correu electrònic
recover-send = Envia l’enllaç
recover-sent-heading = Consulteu el vostre correu
recover-sent = Si existeix aquest compte, s’ha enviat un correu amb un enllaç a la seva adreça. Pot trigar uns minuts; mireu també al correu brossa.
recover-no-mail = Aquest servidor no envia correu. Demaneu a l’administració de la institució un enllaç per entrar.
