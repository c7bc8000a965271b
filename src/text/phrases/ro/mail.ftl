# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Bună ziua, { $name },

# To who forgot the password
mail-recover-subject = { $house }: linkul dumneavoastră de conectare
mail-recover-words = Cineva, cel mai probabil dumneavoastră, a cerut să revină în contul { $handle } de la { $house }. Acest link vă conectează o singură dată, în decurs de o oră, și vă permite să alegeți o parolă nouă.
mail-recover-button = Conectare
mail-recover-note = Nu ați cerut acest lucru? Atunci nu faceți nimic: fără link nu poate intra nimeni, iar parola dumneavoastră rămâne aceeași.

# An invitation
mail-invite-subject = { $house } vă invită
mail-invite-words = { $by } vă invită la { $house }: un loc în care practicienii descriu ce ajută familiile și citesc ce fac colegii din alte părți.
mail-invite-anybody = Ați primit o invitație la { $house }: un loc în care practicienii descriu ce ajută familiile și citesc ce fac colegii din alte părți.
mail-invite-button = Înscriere
mail-invite-note = Invitația este doar pentru dumneavoastră și funcționează o singură dată, până la { $day }. Dacă ați primit-o din greșeală, nu faceți nimic: adresa dumneavoastră va fi apoi ștearsă.

# Somebody answered or mentioned the person
mail-told-subject = { $name } v-a scris
mail-told-button = Citiți și răspundeți

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $house }: o noutate
    [few] { $house }: { $count } noutăți
   *[other] { $house }: { $count } de noutăți
}
mail-digest-words = Iată ce este nou pentru dumneavoastră de la ultimul e-mail:
mail-digest-button = Toate notificările
# A link at the end of these mails
mail-stop = Nu mai doresc aceste e-mailuri

# A test by an admin
mail-test-subject = { $house }: trimiterea e-mailurilor funcționează
mail-test-words = Ați cerut acest e-mail pe pagina setărilor. A sosit: vor sosi și invitațiile, linkurile pentru parole uitate și noutățile.

# Asking for a link when the password is forgotten
recover-link = Ați uitat parola?
recover-heading = Reveniți în cont
recover-lede = Trimitem un link la adresa de e-mail a contului dumneavoastră. Linkul vă conectează o singură dată, în decurs de o oră; apoi alegeți o parolă nouă.
recover-name = Nume de utilizator sau adresă de e-mail
recover-send = Trimiteți linkul
recover-sent-heading = Verificați-vă e-mailul
recover-sent = Dacă există un astfel de cont, un e-mail cu un link este pe drum spre adresa lui. Poate dura câteva minute; căutați și printre mesajele nedorite (spam).
recover-no-mail = Acest server nu trimite e-mailuri. Cereți unui administrator al instituției un link de conectare.
