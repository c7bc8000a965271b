# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Tekijät
coauthors-title = Tekijät: { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Tekijät
coauthors-lede = Yhteiskirjoittajat muuttavat tekstiä ja ovat rinnallasi sen tekijöinä. Kenestäkään ei tule sellaista ilman suostumusta.
# Beside a name in the list
coauthors-first = Ensimmäinen tekijä
coauthors-since = Mukana { $day } alkaen
coauthors-waits = Kysytty { $when }, ei vielä vastausta

# Inviting somebody
coauthors-invite-heading = Kutsu kollega
coauthors-invite-words = Kollegasi saa tiedon ja voi lukea luonnoksen. Vain suostuvasta tulee tekijä.
coauthors-who = Käyttäjätunnus tässä talossa
coauthors-who-hint = Esimerkiksi @nimi. Kirjoita @ ja muutama kirjain nimestä, niin voit valita.
coauthors-invite = Kutsu
coauthors-take-back = Peru kutsu
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Peru kutsu: { $name }
coauthors-take-off = Poista tekijöistä
coauthors-take-off-whom = Poista tekijöistä: { $name }
coauthors-take-off-words = Poistettu ei ole enää tekijä eikä voi muuttaa tekstiä. Hänen kirjoittamansa jää, ja vanhoista versioista näkyy edelleen, kuka ne on tallentanut.

# What is wrong with an invitation
coauthors-wrong-nobody = Kenelläkään, jonka voit kutsua, ei ole tässä talossa tätä nimeä. Tarkista, että jokainen kirjain on oikein.
coauthors-wrong-self = Tämä olet sinä.
coauthors-wrong-already = { $name } on jo tekijä, tai häneltä on kysytty.
coauthors-wrong-role = { $name } ei kirjoita täällä: rooli oikeuttaa lukemaan ja kommentoimaan. Ylläpitäjä voi muuttaa sen.
coauthors-wrong-second = { $name } on julkaissut tämän tekstin toisena lukijana. Toinen lukija ei voi olla sen tekijä.
coauthors-wrong-many = Tekstillä on enintään { $most } yhteiskirjoittajaa, kutsutut mukaan lukien.

# For whoever is asked
coauthors-asked = { $name } pyytää sinua kirjoittamaan yhdessä: ”{ $title }”.
coauthors-means = Mitä se tarkoittaa
coauthors-means-edit = Voit muuttaa tekstiä, lisätä kuvia ja nähdä sen historian. Kumpikin näkee, mitä toinen on muuttanut.
coauthors-means-named = Nimesi on toisen nimen vieressä kaikkialla, missä tekstiä luetaan, myös muissa taloissa.
coauthors-means-owner = { $name } julkaisee sen ensimmäisen kerran ja voi yksin perua julkaisun. Sen jälkeen voit julkaista uusia versioita.
coauthors-means-second = Et voi lukea ja julkaista sitä toisena lukijana, et nyt etkä myöhemmin.
coauthors-means-leave = Voit jättäytyä pois milloin tahansa. Kun { $name } lähtee tästä talosta, teksti poistuu myös: kopioi se sitä ennen.
coauthors-read = Lue luonnos
coauthors-agree = Suostu
coauthors-decline = Kieltäydy

# For a co-author
coauthors-own = Ensimmäinen tekijä: { $name }
coauthors-own-words = { $name } julkaisee tämän tekstin ensimmäisen kerran, päättää, kuka sen lukee, ja voi yksin perua julkaisun. Kun { $name } lähtee tästä talosta, teksti poistuu myös.
coauthors-copy-words = Voit milloin tahansa kopioida tekstin nykyisellään omaksi luonnokseksesi.
coauthors-copy = Kopioi omaksi luonnokseksi
coauthors-leave-heading = Jättäydy pois
coauthors-leave-words = Nimesi poistuu tekstistä täällä ja niissä taloissa, joissa se on. Kirjoittamasi jää.
coauthors-leave = Jättäydy pois tästä tekstistä
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } julkaisee tämän tekstin. Tallenna se ja kerro, kun se on valmis.

# On the desk
coauthors-desk-asked = Kutsut kirjoittaa yhdessä
# Below the title of a text
coauthors-desk-asks = { $name } pyytää sinua kirjoittamaan tämän yhdessä.
coauthors-desk-shared = Kirjoitettu muiden kanssa
coauthors-desk-of = Ensimmäinen tekijä: { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Tämän tekstin muut tekijät: { $names }. Anna heidän kopioida se ennen kuin perut julkaisun: hekin menettävät sen.
coauthors-delete = Tämän jäsenen tekstien muut tekijät: { $names }. Nekin tekstit poistuvat: anna yhteiskirjoittajien kopioida ne sitä ennen.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } ja { $last }

# What has just been done
coauthors-done-invited = Kutsu on lähetetty.
coauthors-done-taken-back = Kutsu on peruttu.
coauthors-done-taken-off = Tekijöiden luettelo on nyt lyhyempi.
coauthors-done-agreed = Olet nyt yksi tekijöistä.
coauthors-done-declined = Olet kieltäytynyt. Kollegasi saa siitä tiedon.
coauthors-done-left = Olet jättäytynyt pois tekstistä.
coauthors-done-copied = Tämä on kopiosi: luonnos, jota vain sinä voit muuttaa.

# Notifications
heard-author-asked = { $name } pyytää sinua kirjoittamaan tekstin yhdessä
heard-author-agreed = { $name } suostui kirjoittamaan tekstin kanssasi
heard-author-declined = { $name } kieltäytyi kirjoittamasta tekstiä kanssasi
heard-author-left = { $name } jättäytyi pois yhteisestä tekstistänne
heard-author-removed = { $name } poisti sinut tekstin tekijöistä
heard-author-withdrawn = Yhteisen tekstinne julkaisu on peruttu: { $name }

# A heading in the file that a member gets with everything kept about them
coauthors-export = Tekstit, joita kirjoitat muiden kanssa
