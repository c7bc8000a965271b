# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = { $house } teki { $day } päätöksen, joka koskee sinua tai tekstiäsi.
statement-warn = { $name }, sinulle annetaan varoitus. Mitään sinulta ei ole piilotettu tai poistettu.
statement-hide = Tekstisi ”{ $title }” on piilotettu tällä palvelimella. Sinä ja moderaattorit voitte yhä lukea sen täällä, eikä siitä ole kadonnut mitään. Aiemmin muille palvelimille toimitetut kopiot jäävät sinne.
statement-hide-elsewhere = Tekstisi ”{ $title }” on piilotettu tällä palvelimella: sitä ei näytetä täällä kenellekään. Omalla palvelimellasi ja muualla mikään ei muutu.
statement-withdraw = Tekstisi ”{ $title }” julkaisu on peruttu: sen sanat on poistettu tältä palvelimelta, ja jokaista tekstin saanutta palvelinta on pyydetty poistamaan se.
statement-limit = { $name }, tästä lähtien toinen ihminen julkaisee sen, minkä kirjoitat muille: toimittaja lukee sen ensin. Et voi sillä välin kommentoida. Julkaisemasi tekstit säilyvät.
statement-limit-elsewhere = { $name }, se, mitä kirjoitat tästä lähtien, näytetään tällä palvelimella vasta, kun joku täällä on lukenut sen. Muualla mikään ei muutu.
statement-suspend = { $name }, tilisi tällä palvelimella on jäädytetty: et voi kirjautua sisään. Julkaisemasi tekstit säilyvät.
statement-suspend-elsewhere = { $name }, mitään kirjoittamaasi ei enää näytetä tällä palvelimella. Muualla mikään ei muutu.
statement-facts = Mitä on todettu: { $facts }
statement-law = Perusteena on laki: { $rule }
statement-rules = Perusteena ovat tämän organisaation säännöt: { $rule }
statement-origin = Päätös tehtiin ilmoituksen johdosta. Ilmoituksen tekijää ei kerrota.
statement-people = Asian totesivat ja päätöksen tekivät ihmiset. Automaattisia keinoja ei käytetty.
statement-redress = Jos päätös on mielestäsi väärä, voit valittaa siitä kerran tällä sivulla { $day } saakka. Vastauksen antaa muu kuin päätöksen tehnyt henkilö, jos sellainen on. Voit viedä asian myös tuomioistuimeen.
statement-heading = Päätöksen perustelut
statement-ended = Tämä päätös on peruttu. Se ei ole enää voimassa.

# The menu and the queue
moderate-menu = Moderointi
moderate-only = Ilmoitukset ovat toimittajien, tietosuoja-arvioijan ja ylläpitäjien luettavissa.
moderate-decide = Päätä
moderate-decide-which = Päätä ilmoituksesta, viite { $number }
moderate-text = Lue teksti
moderate-hidden-note = Tämä teksti on piilotettu päätöksellä. Vain sen kirjoittaja ja moderaattorit voivat lukea sen täällä.

# The form
moderate-heading = Päätös ilmoituksesta, viite { $number }
moderate-about = Ilmoitus koskee: { $name }.
moderate-measure = Mitä tehdään
moderate-measure-hint = Piilotettu teksti säilyy, ja sen voi näyttää uudelleen. Kun julkaisu perutaan, teksti poistetaan lopullisesti täältä ja jokaiselta palvelimelta, joka on saanut sen.
moderate-nothing = Ei mitään: ei ole syytä toimiin
moderate-warn = Anna varoitus: { $name }
moderate-hide = Piilota ”{ $name }”
moderate-withdraw = Peru julkaisu: ”{ $name }”
moderate-limit = Rajoita: { $name }
moderate-suspend = Jäädytä tili: { $name }
moderate-choose = Valitse, mitä tehdään.
moderate-ground = Peruste
moderate-ground-hint = Tarvitaan aina, kun jotakin tehdään.
moderate-ground-law = Laki
moderate-ground-rules = Tämän organisaation säännöt
moderate-rule = Mikä laki tai mikä sääntö
moderate-rule-hint = Pykälä, artikla tai kohta, jotta asianosainen voi lukea sen.
moderate-facts = Mitä on todettu
moderate-facts-hint = Selvin sanoin. Asianosainen lukee tämän: älä kerro, kuka ilmoituksen teki, äläkä toista mitään, mistä perheen voi tunnistaa.
moderate-more = Jätä ilmoitus avoimeksi: päätän siitä vielä lisää
moderate-do = Päätä
moderate-leave = Takaisin päättämättä

# A decision as moderators read it
moderate-decision = Päätös { $number }
moderate-decided = Päätöksen teki { $name } { $day }.
moderate-in-force = Se on voimassa.
moderate-over = Se on peruttu { $day }.
moderate-statement = Mitä asianosainen lukee
moderate-no-statement = Kehenkään ei kohdistettu toimia, joten perusteluja ei ole annettu.
moderate-address = Tämän palvelimen käyttäjät löytävät nämä perustelut työpöydältään. Muualla oleva tai se, joka ei voi kirjautua sisään, lukee ne tästä osoitteesta, jonka voit välittää: { $address }
moderate-take-back = Peru päätös
moderate-take-back-reason = Miksi päätös perutaan
moderate-take-back-hint = Säilyy lokissa nimesi kanssa.

# The log
audit-heading = Moderaattorien loki
audit-sentence = Jokainen päätös perusteluineen. Rivejä vain lisätään; yhtäkään ei voi muuttaa eikä poistaa.
audit-none = Mitään ei ole vielä päätetty.
audit-table = Mitä moderaattorit ovat tehneet, uusin ensin
audit-when = Milloin
audit-who = Kuka
audit-what = Mitä
audit-about = Kohde
audit-reason = Miksi
audit-older = Vanhemmat rivit
audit-nothing = Ei syytä toimiin
audit-warn = Varoitus annettu
audit-hide = Teksti piilotettu
audit-withdraw = Julkaisu peruttu
audit-limit = Rajoitettu
audit-suspend = Tili jäädytetty
audit-taken-back = Päätös peruttu
audit-forwarded = Ilmoitus välitetty

# The desk of a member
rulings-heading = Moderaattorien päätökset
rulings-warn = Sinulle annettiin varoitus.
rulings-hide = Yksi teksteistäsi piilotettiin.
rulings-withdraw = Yhden tekstisi julkaisu peruttiin.
rulings-limit = Mahdollisuuksiasi kirjoittaa muille rajoitettiin.
rulings-suspend = Tilisi jäädytettiin.
rulings-read = Lue perustelut
rulings-read-which = Lue perustelut, päätetty { $when }
rulings-acted = Ilmoituksestasi, jonka teit { $day }, on päätetty: asiassa ryhdyttiin toimiin.
rulings-left = Ilmoituksestasi, jonka teit { $day }, on päätetty: syytä toimiin ei todettu. Jos olet eri mieltä, tee ilmoitus vielä kerran ja kerro miksi.

# The public form for reports, for anybody
notice-heading = Tee ilmoitus
notice-this = Ilmoita tästä tekstistä
notice-lede = Kerro meille, jos jokin teksti täällä on lainvastainen, jos siitä voi tunnistaa jonkun tai jos se on sääntöjemme vastainen. Ihmiset lukevat ilmoituksen ja päättävät siitä seitsemän päivän kuluessa. Et tarvitse tunnusta.
notice-address = Tarkka osoite
notice-address-hint = Sellaisena kuin se on tekstin sivun osoiterivillä. Jos kyseessä on kommentti, osoite, joka päättyy sen numeroon.
notice-cause = Miksi teet ilmoituksen
notice-cause-hint = Valitse lähinnä sopiva.
notice-cause-identifies = Siitä voi tunnistaa jonkun
notice-cause-child = Lapsi on vaarassa tai häntä vahingoitetaan
notice-cause-illegal = Se on muulla tavoin lainvastainen
notice-cause-rules = Se on tämän organisaation sääntöjen vastainen
notice-words = Mikä siinä on väärin
notice-words-hint = Kerro, missä kohdassa tekstiä ja miksi. Älä toista perheen nimiä tai osoitteita.
notice-name = Nimesi
notice-name-hint = Vain moderaattorit näkevät sen, kirjoittaja ei koskaan. Ei tarvita, kun lapsi on vaarassa.
notice-mail = Sähköpostiosoitteesi
notice-mail-hint = Siltä varalta, että meillä on kysyttävää. Ei tarvita, kun lapsi on vaarassa.
notice-honest = Parhaan tietoni mukaan se, mitä tässä kerron, on totta ja täydellistä.
notice-send = Lähetä ilmoitus
notice-nameless = joku, joka ei kertonut nimeään
notice-times = Lähetetty samasta paikasta { $count } kertaa.
receipt-heading = Olemme saaneet ilmoituksesi
receipt-keep = Pidä tämä numero tallessa: { $number }. Sen tai tämän sivun osoitteen avulla voit katsoa, mitä ilmoituksellesi on tapahtunut. Sähköpostia ei lähetetä.
receipt-received = Se saapui { $day }.
receipt-open = Se odottaa päätöstä, jonka ihmiset tekevät viimeistään { $day }.
receipt-acted = Siitä päätettiin { $day }: asiassa ryhdyttiin toimiin.
receipt-left = Siitä päätettiin { $day }: syytä toimiin ei todettu.
receipt-redress = Jos olet eri mieltä, tee ilmoitus vielä kerran ja kerro miksi, tai vie asia tuomioistuimeen.
receipt-look-up = Sinulla on jo viite
receipt-number = Viitteen numero
receipt-show = Katso tilanne
moderate-due = Päätettävä viimeistään { $day }.
moderate-overdue = Myöhässä: oli päätettävä viimeistään { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Valitus
appeal-words = Miksi päätös on väärä
appeal-words-hint = Omin sanoin. Voit valittaa kerran.
appeal-send = Tee valitus
appeal-waits = Teit valituksen { $day }. Ihminen vastaa siihen; luet vastauksen tältä sivulta.
appeal-upheld = Valitukseesi vastattiin { $day }: päätös pysyy voimassa.
appeal-reversed = Valitukseesi vastattiin { $day }: päätös oli väärä, ja se perutaan.
appeal-reversed-withdrawn = Valitukseesi vastattiin { $day }: päätös oli väärä. Teksti, jonka julkaisu peruttiin, on poistettu eikä sitä voi palauttaa; voit julkaista sen uudelleen.
appeal-same = Organisaatiolla on vain yksi moderaattori: valitukseen vastasi sama henkilö, joka teki päätöksen.
appeal-another = Valitukseen vastasi muu kuin päätöksen tehnyt henkilö.

# Appeals as moderators see them
appeal-queue = Valitukset
appeal-of = { $what }, { $when }
appeal-answer-link = Lue ja vastaa
appeal-answer-which = Lue valitus päätöksestä { $number } ja vastaa siihen
appeal-says = Mitä asianosainen sanoo
appeal-outcome = Vastaus
appeal-outcome-hint = Jos päätös kumotaan, se, mikä oli piilotettu tai rajoitettu, palautuu ennalleen. Tekstiä, jonka julkaisu on peruttu, ei voi palauttaa.
appeal-uphold = Päätös pysyy voimassa
appeal-reverse = Päätös oli väärä, ja se perutaan
appeal-choose = Valitse, pysyykö päätös voimassa.
appeal-answer = Miksi
appeal-answer-hint = Asianosainen lukee tämän. Älä kerro, kuka ilmoituksen teki.
appeal-do = Vastaa
appeal-alone = Sinä teit tämän päätöksen, eikä kukaan muu voinut vastata: se kerrotaan asianosaiselle.
audit-appeal-made = Valitus tehty
audit-appeal-upheld = Valitus: päätös pysyy voimassa
audit-appeal-reversed = Valitus: päätös kumottu

# A part of the privacy notice
privacy-reporting = Jos teet ilmoituksen
privacy-reporting-words = Kirjoittamasi ilmoituksen sekä nimesi ja sähköpostiosoitteesi, jos annat ne, lukevat tämän organisaation moderaattorit. He voivat välittää ilmoituksen sanat palvelimelle, jolta teksti on peräisin, kertomatta, kuka ne on kirjoittanut. Verkko-osoitteestasi lasketulla tarkistussummalla rajoitetaan, kuinka monta saman lähettäjän ilmoitusta voi olla avoinna; se tyhjennetään, kun ilmoituksista on päätetty. Päätökset säilytetään, samoin sen henkilön nimi, jota ne koskevat.
