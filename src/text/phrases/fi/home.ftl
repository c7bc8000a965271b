# The home of a member: what those they follow and the partners of the house wrote
home-heading = Uutta sinulle
home-lede = Mitä seuraamasi ihmiset ja kumppanimme ovat kirjoittaneet.
home-newest = Uusimmat
home-older = Vanhemmat
home-empty = Täällä ei ole vielä mitään. Etsi joku osoitteen perusteella ja ala seurata häntä, niin hänen kirjoituksensa näkyvät täällä. Kumppaneidemme julkaisut tulevat itsestään.
home-no-older = Vanhempia ei ole.
# Above the title of a text
home-passed-on = { $name } jakoi eteenpäin
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } kommentoi: { $title }
home-said = Viesti käyttäjältä { $name }

# Looking somebody up who lives on another server
home-find = Seuraa jotakuta toisella palvelimella
home-find-who = Osoite
home-find-hint = Esimerkiksi @name@example.org tai linkki henkilön sivulle.
home-find-do = Etsi
home-find-unreadable = Tämä ei ole osoite. Kirjoita se muodossa @name@example.org tai liitä linkki, jonka alussa on https.
home-find-nobody = { $host } ei tunne tätä osoitetta. Tarkista, että jokainen kirjain on oikein.
home-find-silent = { $host } ei vastaa. Yritä uudelleen muutaman minuutin kuluttua.
home-find-blocked = { $host } on estetty tällä palvelimella. Ylläpitäjä voi kertoa sinulle syyn.
home-find-closed = Tämä palvelin on yhteydessä vain ylläpitäjän sallimiin palvelimiin, eikä { $host } ole niiden joukossa.

# Whom the member follows on other servers
home-followed = Keitä seuraat muilla palvelimilla
home-followed-nobody = Et vielä ketään.
home-own-house = Uutta omasta organisaatiosta
home-own-nothing = Täällä ei ole vielä julkaistu mitään.

# What the member has saved
home-saved = Tallennetut
home-saved-lede = Mitä olet tallentanut luettavaksi uudelleen. Kukaan muu ei näe tätä luetteloa.
home-saved-nothing = Mitään ei ole vielä tallennettu. Valitse käytännön tai esseen sivulla ”Tallenna”.
home-remove = Poista
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Poista tallennetuista: { $title }

# Following somebody
bond-follow = Seuraa
bond-follow-whom = Seuraa: { $name }
bond-follows = Seuraat tätä henkilöä.
bond-end = Lopeta seuraaminen
bond-end-whom = Lopeta seuraaminen: { $name }
bond-waits = Pyydetty, odottaa vastausta
bond-take-back = Peru pyyntö
bond-take-back-whom = Peru pyyntö, saaja: { $name }
bond-origin = Henkilön sivu hänen omalla palvelimellaan
bond-no-texts = Tältä henkilöltä ei ole vielä saapunut tänne mitään. Se, mitä hän tästä lähtien kirjoittaa, näkyy kohdassa ”Uutta sinulle”, kun seuraat häntä.
# What has just been done
bond-now-follows = Seuraat nyt tätä henkilöä.
bond-now-asked = Pyyntö on lähetetty. Seuraat henkilöä heti, kun hänen palvelimensa hyväksyy pyynnön.
bond-now-ended = Et enää seuraa tätä henkilöä.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Tallenna
react-saved = Tallennettu
react-like = Tykkää
react-liked = Tykkäät tästä
react-pass-on = Jaa eteenpäin
react-passed-on = Jaoit tämän eteenpäin
react-likes = { $count ->
    [one] Yksi ihminen tykkää tästä
   *[other] { $count } ihmistä tykkää tästä
}
react-boosts = { $count ->
    [one] Jaettu eteenpäin kerran
   *[other] Jaettu eteenpäin { $count } kertaa
}
# What has just been done
react-now-saved = Teksti on tallennettu sinulle.
react-now-unsaved = Teksti on poistettu tallennetuista.
react-now-liked = Kirjoittaja saa tiedon, että tykkäät tekstistä.
react-now-passed-on = Teksti on jaettu eteenpäin seuraajillesi.
react-now-undone = Se on peruttu.

# For readers without an account here: from a page of ours to their own server
remote-heading = Jatka omalla palvelimellasi
remote-follow = Seuraa omalta palvelimeltasi
remote-answer = Vastaa omalta palvelimeltasi
remote-hint = Osoitteesi siellä, esimerkiksi @name@example.org, tai pelkkä palvelimen osoite.
remote-go = Siirry sinne
remote-unreadable = Tämä ei ole osoite. Kirjoita se muodossa @name@example.org tai example.org.
remote-onward = Sinut ohjataan palvelimelle { $host }.
# A link that leads to another server
remote-open = Jatka palvelimella { $host }
remote-none = { $host } ei kerro, missä siellä jatketaan.
remote-silent = { $host } ei vastaa.
remote-copy = Voit kopioida tämän palvelimesi hakuun ja jatkaa siellä:
remote-back = Takaisin sinne, missä olit
