# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Hei { $name }

# To who forgot the password
mail-recover-subject = Kirjaudu sisään: { $house }
mail-recover-words = Joku, todennäköisesti sinä itse, pyysi päästä takaisin tilille { $handle } organisaation { $house } sivustolla. Tämä linkki kirjaa sinut sisään kerran, tunnin kuluessa, ja voit sitten valita uuden salasanan.
mail-recover-button = Kirjaudu
mail-recover-note = Etkö pyytänyt tätä? Silloin sinun ei tarvitse tehdä mitään: ilman linkkiä kukaan ei pääse sisään, ja salasanasi pysyy ennallaan.

# An invitation
mail-invite-subject = { $house } kutsuu sinut mukaan
mail-invite-words = { $by } kutsuu sinut mukaan organisaation { $house } sivustolle: siellä ammattilaiset kirjoittavat muistiin, mikä auttaa perheitä, ja lukevat, mitä kollegat muualla tekevät.
mail-invite-anybody = Sinut on kutsuttu mukaan organisaation { $house } sivustolle: siellä ammattilaiset kirjoittavat muistiin, mikä auttaa perheitä, ja lukevat, mitä kollegat muualla tekevät.
mail-invite-button = Liity
mail-invite-note = Kutsu on vain sinulle ja toimii kerran, { $day } saakka. Jos se tuli sinulle vahingossa, sinun ei tarvitse tehdä mitään: osoitteesi poistetaan silloin.

# Somebody answered or mentioned the person
mail-told-subject = { $name } kirjoitti sinulle
mail-told-button = Lue ja vastaa

# What is new, once a day
mail-digest-subject = { $count ->
    [one] { $house }: yksi uusi asia
   *[other] { $house }: { $count } uutta asiaa
}
mail-digest-words = Tämä on sinulle uutta edellisen viestin jälkeen:
mail-digest-button = Kaikki ilmoitukset
# A link at the end of these mails
mail-stop = Ei enää näitä viestejä

# A test by an admin
mail-test-subject = { $house }: sähköposti toimii
mail-test-words = Pyysit tätä viestiä asetusten sivulla. Se tuli perille: niin tulevat myös kutsut, kirjautumislinkit salasanansa unohtaneille ja uutiset.

# Asking for a link when the password is forgotten
recover-link = Unohditko salasanan?
recover-heading = Takaisin sisään
recover-lede = Lähetämme linkin tilisi sähköpostiosoitteeseen. Se kirjaa sinut sisään kerran, tunnin kuluessa; sitten valitset uuden salasanan.
recover-name = Käyttäjätunnus tai sähköpostiosoite
recover-send = Lähetä linkki
recover-sent-heading = Katso sähköpostiisi
recover-sent = Jos tällainen tili on olemassa, viesti, jossa on linkki, on matkalla sen osoitteeseen. Siihen voi mennä muutama minuutti; katso myös roskapostin joukosta.
recover-no-mail = Tämä palvelin ei lähetä sähköpostia. Pyydä kirjautumislinkki organisaation ylläpitäjältä.
