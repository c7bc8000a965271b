# How a text will look in Mastodon, beside the preview
mastodon-heading = Miltä se näyttää Mastodonissa
mastodon-words = Mastodon näyttää otsikon, tiivistelmän ja linkin. Itse teksti luetaan meidän sivullamme. Muut palvelimet saattavat näyttää sen toisin.
mastodon-card = Mastodon lisää yleensä linkin alle pienen esikatselun sivustamme.
mastodon-no-summary = Tiivistelmää ei vielä ole, joten siellä näkyy vain otsikko ja linkki. Kaksi lausetta auttaa lukijoita päättämään.
mastodon-stays = Tätä tekstiä ei lähetetä Mastodoniin. Se on kirjoitettu lukijoille, jotka vain tämä talo ja sen kumppanit tuntevat.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name }: ei kuvaa

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Kirjoita @ ja muutama kirjain nimestä, kun haluat mainita jonkun. Hän saa siitä tiedon.
# Read aloud as the name of the list of people
mention-list = Mainittavat henkilöt
# Read aloud when the list opens
mention-choose = Henkilöitä löytyi. Valitse nuolinäppäimillä ja Enterillä.
mention-nobody = Ketään ei löytynyt.
# The page for browsers without script
mention-find = Etsi joku mainittavaksi
mention-find-words = Kopioi osoite tekstiisi sellaisena kuin se tässä on. Henkilö saa tiedon, kun tekstisi ilmestyy. Sen, joka puuttuu luettelosta, voi mainita koko osoitteella: @name@server.
mention-question = Nimi tai osoite
mention-question-hint = Vähintään kaksi kirjainta.
mention-search = Etsi
mention-address = Osoite
