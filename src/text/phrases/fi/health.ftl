# Spans of time
span-days = { $count ->
    [one] 1 päivä
   *[other] { $count } päivää
}
span-hours = { $count ->
    [one] 1 tunti
   *[other] { $count } tuntia
}
span-minutes = { $count ->
    [one] 1 minuutti
   *[other] { $count } minuuttia
}
span-seconds = { $count ->
    [one] 1 sekunti
   *[other] { $count } sekuntia
}
span-ahead = { $span } omaamme edellä
span-behind = { $span } omaamme jäljessä
span-ago = { $span } sitten
# The span stands in its basic form, so no “kuluttua”
span-in = aikaa jäljellä { $span }

# What was seen
seen-since = Ensimmäinen virhe
seen-attempt = Viimeisin yritys
seen-attempt-status = { $when }, tila { $status }, vastausaika { $span }
seen-attempt-silent = { $when }, ei vastausta
seen-words = Heidän vastauksensa
seen-ok = Viimeksi onnistui
seen-heard = Viimeksi kuultu heistä
seen-never = ei koskaan
seen-waiting = Odottaa
seen-waiting-count = { $count ->
    [one] 1 kohde, { $span }
   *[other] { $count } kohdetta, vanhin niistä { $span }
}
seen-next = Seuraava yritys
seen-clock = Heidän kellonsa
seen-our-clock = Meidän kellomme
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] sama kuin ainoalla muulla kumppanilla, johon voimme verrata
       *[other] eri kuin ainoalla muulla kumppanilla, johon voimme verrata
    }
   *[other] sama kuin muilla kumppaneilla: { $count }/{ $others }
}
seen-our-clock-alone = muuta kumppania, johon verrata, ei ole

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = Organisaatioon { $name } ei saada yhteyttä: nimellä { $host } ei ole osoitetta.
fault-dns-cause = Nimelle ei löydy osoitetta sieltä, mistä tämä palvelin sitä kysyy. Joko nimi ei ole enää rekisteröity, tai jommankumman palvelimen nimipalvelu (DNS) ei toimi.
fault-dns-advice = Tarkista, onko { $host } yhä heidän nimensä. Jos muut nimet löytyvät tältä palvelimelta, kerro asiasta heidän ylläpitäjälleen.
    Muuta sinun ei tarvitse tehdä: yritämme itse uudelleen, ja odottava toimitetaan järjestyksessä.

fault-tcp = Organisaatioon { $name } ei saada yhteyttä: { $host } ei vastaa.
fault-tcp-cause = Heidän palvelimensa on sammutettu tai käynnistymässä, tai välissä on palomuuri.
fault-tcp-advice = Odota: yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.
    Jos tilanne jatkuu, kerro siitä heidän ylläpitäjälleen muuta tietä ja liitä mukaan alla oleva raportti.

fault-tls = Organisaatioon { $name } ei saada turvallista yhteyttä: palvelimen { $host } varmenne ei kelpaa.
fault-tls-cause = Varmenne on vanhentunut, kuuluu toiselle nimelle tai on sellaisen myöntäjän antama, jota tämä palvelin ei tunne. Emme lähetä mitään tällaisen yhteyden yli.
fault-tls-advice = Pyydä heidän ylläpitäjäänsä uusimaan varmenne ja liitä mukaan alla oleva raportti.
    Yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.

fault-timeout = { $name } ei vastaa ajoissa.
fault-timeout-cause = Yhteys syntyy, mutta kokonaista vastausta ei tule kymmenessä sekunnissa: heidän palvelimellaan on liikaa tehtävää, tai se on jumissa.
fault-timeout-advice = Odota: yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.
    Jos tilanne jatkuu, kerro siitä heidän ylläpitäjälleen ja liitä mukaan alla oleva raportti.

fault-slow = { $name } vastaa, mutta hitaasti: viimeisin vastaus kesti { $span }.
fault-slow-cause = Heidän palvelimellaan tai matkalla sinne on liikaa kuormaa. Mitään ei torjuta eikä mitään katoa; kaikki vain saapuu myöhässä.
fault-slow-advice = Sinun ei tarvitse tehdä mitään. Muut kumppanit eivät joudu odottamaan tätä.
    Jos tilanne jatkuu, kerro siitä heidän ylläpitäjälleen ja liitä mukaan alla oleva raportti.

fault-clock-theirs = { $direction ->
    [ahead] { $name } torjuu lähetyksemme, koska sen kello on { $span } edellä.
   *[behind] { $name } torjuu lähetyksemme, koska sen kello on { $span } jäljessä.
}
fault-clock-theirs-cause = Kaikessa, mitä lähetämme, on allekirjoituksen aika. Heidän kellonsa mukaan allekirjoituksemme ovat liian vanhoja tai tulevaisuudesta. Oma kellomme on samassa ajassa muiden kumppaneidemme kanssa, joten heidän kellonsa on väärässä.
fault-clock-theirs-advice = Lähetä heidän ylläpitäjälleen alla oleva raportti: heidän palvelimensa aika on synkronoitava (NTP).
    Muuta sinun ei tarvitse tehdä: yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.

fault-clock-ours = { $direction ->
    [ahead] { $name } torjuu lähetyksemme, koska oma kellomme on { $span } jäljessä.
   *[behind] { $name } torjuu lähetyksemme, koska oma kellomme on { $span } edellä.
}
fault-clock-ours-cause = Kaikessa, mitä lähetämme, on allekirjoituksen aika. Muilla kumppaneillamme näkyy sama ero, joten tämän palvelimen kello on väärässä.
fault-clock-ours-advice = Synkronoi tämän palvelimen aika (NTP): ”timedatectl” kertoo, onko se synkronoitu.
    Sen jälkeen kaikki odottava toimitetaan itsestään.

fault-clock-unknown = { $name } torjuu lähetyksemme, koska sen kello ja meidän kellomme poikkeavat toisistaan { $span }.
fault-clock-unknown-cause = Kaikessa, mitä lähetämme, on allekirjoituksen aika. Täältä ei näe, kumpi kelloista on väärässä, koska muita kumppaneita ei ole tarpeeksi vertailuun.
fault-clock-unknown-advice = Vertaa tämän palvelimen aikaa kelloon, johon luotat. Jos oma aikamme on oikea, lähetä heidän ylläpitäjälleen alla oleva raportti: jommankumman palvelimen aika on synkronoitava (NTP).
    Yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.

fault-clock-receive-theirs = { $direction ->
    [ahead] Torjumme sen, mitä { $name } lähettää, koska sen kello on { $span } edellä.
   *[behind] Torjumme sen, mitä { $name } lähettää, koska sen kello on { $span } jäljessä.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Torjumme sen, mitä { $name } lähettää, koska oma kellomme on { $span } jäljessä.
   *[behind] Torjumme sen, mitä { $name } lähettää, koska oma kellomme on { $span } edellä.
}
fault-clock-receive-unknown = Torjumme sen, mitä { $name } lähettää, koska sen kello ja meidän kellomme poikkeavat toisistaan { $span }.

fault-signature = { $name } ei hyväksy allekirjoitustamme.
fault-signature-cause = Palvelin vastaa, mutta sen mukaan lähetyksiämme ei ole allekirjoitettu niin kuin pitäisi. Ehkä se ei pysty hakemaan avaintamme tai muistaa vanhemman avaimen.
fault-signature-advice = Tarkista, voiko osoitteen { $own } avata ulkopuolelta: heidän palvelimensa hakee avaimemme sieltä.
    Jos voi, lähetä heidän ylläpitäjälleen alla oleva raportti. Yritämme itse uudelleen.

fault-signature-receive = Nimellä { $name } tulevaa ei ole allekirjoitettu sen avaimella, joten se torjutaan.
fault-signature-receive-cause = Joko heidän avaimensa ovat vaihtuneet eikä niitä voi vielä hakea, tai joku muu käyttää heidän nimeään. Mitään siitä ei tallennettu.
fault-signature-receive-advice = Kysy heidän ylläpitäjältään, onko palvelin siirretty tai palautettu ilman avaimiaan.

fault-blocked = { $name } ei päästä tätä palvelinta sisään.
fault-blocked-cause = Palvelin tietää, keitä olemme, ja torjuu lähetyksemme: sen ylläpitäjä on estänyt tämän palvelimen tai päästää sisään vain tietyt palvelimet.
fault-blocked-advice = Keskustele heidän ylläpitäjänsä kanssa. Täällä asialle ei voi tehdä mitään.
    Jos tilanteen on tarkoitus jäädä pysyväksi, lopeta kumppanuus.

fault-gone = Osoitetta, johon { $name } ottaa viestejä vastaan, ei enää ole.
fault-gone-cause = Heidän palvelimensa vastaa, mutta ei osoitteessa, jonka se antoi meille. Ehkä palvelin on asennettu uudelleen, tai jokin sen edessä ohjaa pyyntömme väärään paikkaan.
fault-gone-advice = Kysy heidän ylläpitäjältään, onko palvelin asennettu uudelleen. Jos on, lopeta kumppanuus ja pyydä heitä uudelleen kumppaniksi.

fault-html = { $name } vastaa verkkosivulla, vaikka sen palvelimen pitäisi vastata ohjelmalle.
fault-html-cause = Jokin heidän palvelimensa edessä, kuten välityspalvelin tai sisällönjakeluverkko, ohjaa pyyntömme väärään paikkaan tai pyytää kävijöitä todistamaan olevansa ihmisiä.
fault-html-advice = Lähetä heidän ylläpitäjälleen alla oleva raportti: pyyntöjen osoitteisiin /inbox, /actor ja /.well-known on päästävä heidän palvelimelleen muuttumattomina.
    Yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.

fault-rate-limit = { $name } pyytää meitä hidastamaan.
fault-rate-limit-cause = Palvelin saa enemmän pyyntöjä kuin mihin se haluaa nyt vastata. Pidämme sen pyytämän tauon.
fault-rate-limit-advice = Sinun ei tarvitse tehdä mitään: odottava toimitetaan järjestyksessä myöhemmin.

fault-server-error = Palvelimella, jota { $name } ylläpitää, on oma ongelmansa.
fault-server-error-cause = Palvelin vastaa, että jokin meni siellä vikaan tai että sitä huolletaan.
fault-server-error-advice = Odota: yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.
    Jos tilanne jatkuu, lähetä heidän ylläpitäjälleen alla oleva raportti.

fault-refused = { $name } torjuu lähetyksemme.
fault-refused-cause = Palvelin vastaa, ettei se voi käyttää tätä. Ehkä siinä on ohjelmisto tai versio, joka ei tunne sitä, mitä lähetämme.
fault-refused-advice = Lähetä alla oleva raportti heidän ylläpitäjälleen, ja oma ylläpitäjämme lähettää sen tämän ohjelmiston tekijöille.

fault-refused-address = Nimen { $host } osoite ei ole sellainen, johon tämä palvelin saa ottaa yhteyttä.
fault-refused-address-cause = Nimi johtaa yksityiseen verkkoon tai tähän koneeseen itseensä, eikä sellaiseen koskaan lähetetä mitään.
fault-refused-address-advice = Tarkista, onko { $host } kirjoitettu oikein, ja kerro heidän ylläpitäjälleen, että nimi johtaa yksityiseen osoitteeseen.

fault-too-large = { $name } lähettää liian pitkän vastauksen.
fault-too-large-cause = Vastaus katkaistiin, eikä sitä käytetty.
fault-too-large-advice = Lähetä heidän ylläpitäjälleen alla oleva raportti.

fault-protocol = { $name } katkaisee yhteyden tai vastaa tavalla, jota ei voi lukea.
fault-protocol-cause = Heidän palvelimensa käynnistyy uudelleen, tai jokin palvelinten välillä häiritsee yhteyttä.
fault-protocol-advice = Odota: yritämme itse uudelleen ja toimitamme odottavan järjestyksessä.
    Jos tilanne jatkuu, lähetä heidän ylläpitäjälleen alla oleva raportti.

fault-handshake = Kumppanuutta koskeva viestimme ei mene perille. Vastaanottaja: { $name }.
fault-handshake-cause = { $words }
fault-handshake-advice = Tarkista, onko { $host } kirjoitettu oikein ja onko siellä tällainen palvelin. Yritämme itse uudelleen.

fault-declined = { $name } ei ole suostunut kumppaniksi.
fault-declined-cause = Heidän ylläpitäjänsä on vastannut pyyntöömme kieltävästi. Mitään ei siirry välillänne, eikä mikään odota.
fault-declined-advice = Keskustele heidän kanssaan. Voit pyytää uudelleen milloin tahansa.

# The report for the other side's admin
report-head = Raportti palvelimelta { $own } palvelimen { $host } ylläpitäjälle
report-class = Luokka: { $class }

# What a server said, as it said it
seen-quoted = ”{ $words }”
