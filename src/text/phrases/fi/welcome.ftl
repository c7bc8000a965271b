# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Palvelimen käyttöönotto
welcome-menu = Käyttöönotto
# How many of the steps are done
welcome-done = { $count ->
    [0] Viisi vaihetta missä järjestyksessä tahansa; yksikään ei ole vielä valmiina. Voit lähteä ja palata myöhemmin: tämä sivu säilyy työpöydälläsi.
    [one] Yksi vaihe viidestä on valmiina. Voit lähteä ja palata myöhemmin: tämä sivu säilyy työpöydälläsi.
   *[other] { $count } vaihetta 5:stä on valmiina. Voit lähteä ja palata myöhemmin: tämä sivu säilyy työpöydälläsi.
}
welcome-all-done = Kaikki viisi vaihetta ovat valmiina.
# Beside the heading of a step
welcome-step-done = valmis
welcome-step-open = tekemättä
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [one] Palvelimen käyttöönotto: yksi vaihe viidestä on valmiina.
   *[other] Palvelimen käyttöönotto: { $count } vaihetta 5:stä on valmiina.
}
welcome-go-on = Jatka käyttöönottoa
# What has just been done
done-set-up = Palvelin on otettu käyttöön. Sen asetukset ovat kohdassa ”Ylläpito”.

# Step: what readers see first
welcome-house = Mitä lukijat näkevät ensin
# $languages: names of languages, with commas
welcome-house-words = { $house } julkaisee näillä kielillä: { $languages }. Nimi, maa ja kielet ovat tiedostossa { $file }; muuta ne siellä ja käynnistä palvelin uudelleen.
welcome-colour = Organisaationne väri
welcome-colour-hint = Painikkeet, linkit ja otsikot saavat värin sävyn, aina niin tummana tai vaaleana, että ne ovat luettavissa. Voit vaihtaa värin milloin tahansa.
welcome-colour-use = Käytä tätä väriä
welcome-colour-back = Palauta alkuperäinen väri
welcome-colour-wrong = Valitse toinen väri; harmaassa ei ole sävyä, jota sivuilla voisi käyttää.
setting-deed-colour = Sivujen väriä muutettu

# Step: partners
welcome-network = Verkosto
welcome-network-words = Kumppaniorganisaatiot näyttävät toistensa tekstejä. Pyydä organisaatiota kumppaniksi sen palvelimen osoitteella. Jos sen ylläpitäjä on antanut koodin, pyyntö hyväksytään heti.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] Yhtä organisaatiota on pyydetty kumppaniksi
   *[other] { $asked } organisaatiota on pyydetty kumppaniksi
}, { $accepted ->
    [0] yksikään ei ole vielä hyväksynyt pyyntöä.
    [one] yksi on hyväksynyt pyynnön.
   *[other] { $accepted } on hyväksynyt pyynnön.
}
welcome-network-known = Kumppaneidenne mainitsemia organisaatioita

# Step: mail
welcome-mail = Sähköposti
welcome-mail-on = Sähköpostia lähetetään. Testiviesti näyttää, tuleeko se perille.
welcome-mail-off = Sähköpostia ei vielä lähetetä: se, joka unohtaa salasanansa, tarvitsee ylläpitäjän apua, ja kutsut toimitetaan linkkeinä. Sähköpostipalvelin merkitään tiedostoon, kohtaan [mail].
welcome-mail-settings = Sähköpostin asetukset

# Step: colleagues
welcome-people = Kollegat
welcome-people-words = Kutsu on linkki yhdelle ihmiselle. Kutsu ensin toinen ylläpitäjä, jotta organisaatio ei koskaan ole yhden ihmisen varassa.
welcome-people-invite = Kutsu joku mukaan

# Step: a first text
welcome-text = Ensimmäinen käytäntö
welcome-text-words = Tyhjään taloon ei kukaan halua tulla. Kuvaa jokin asia, jota teette perheiden kanssa; julkaisemiseen riittää viisi lyhyttä vastausta.
welcome-text-write = Kirjoita käytäntö

# Below the steps
welcome-serious = Ennen varsinaista käyttöä
welcome-serious-words = Huolehdi siitä, että varmuuskopio otetaan joka yö, ja tarkista silloin tällöin, että sen voi lukea:
welcome-doctor-words = Tämä komento kertoo, ovatko nimet, varmenne, kello, tietokanta ja kansiot kunnossa:
welcome-finish = Tämä riittää: päätä käyttöönotto
welcome-finish-words = Muistutus poistuu työpöydältä. Kaikki tämän sivun asiat säilyvät kohdassa ”Ylläpito”.
