# Partners
partners-heading = Kumppanit
partners-none = Kumppaneita ei vielä ole.
partners-reach-all = { $count ->
    [one] Tekstinne tavoittavat ainoan kumppaninne.
   *[other] Tekstinne tavoittavat kaikki { $count } kumppania.
}
partners-reach-some = { $count ->
    [one] Kumppanit, jotka tekstinne tavoittavat: { $reached }/{ $count }.
   *[other] Kumppanit, jotka tekstinne tavoittavat: { $reached }/{ $count }.
}
partners-waiting = { $count ->
    [one] Mitään ei ole kadonnut: yksi teksti odottaa.
   *[other] Mitään ei ole kadonnut: { $count } tekstiä odottaa.
}
partners-asking = { $count ->
    [one] Yksi organisaatio pyytää päästä kumppaniksi.
   *[other] { $count } organisaatiota pyytää päästä kumppaniksi.
}
partners-request = { $name } pyytää päästä kumppaniksi
partners-request-words = { $host } saisi sen, minkä julkaisette verkostolle tai kaikille, ja te saisitte sen, minkä he julkaisevat.
partners-accept = Hyväksy
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Hyväksy { $host }
partners-refuse = Hylkää
partners-refuse-whom = Hylkää { $host }
partners-report = Raportti heidän ylläpitäjälleen
partners-report-copy = Kopioitavaksi
partners-retry = Yritä nyt
partners-retry-whom = Yritä nyt uudelleen: { $host }
partners-held = Odottaa hyväksyntääsi: { $count }
partners-all = Kaikki kumppanit
partners-nobody = Ei vielä kumppaneita. Pyydä ensimmäistä alla.
partners-table = Kumppanit ja miten tavoitamme heidät
partners-partner = Kumppani
partners-state = Tila
partners-sent = Viimeksi tavoitettu
partners-received = Viimeksi kuultu heistä
partners-backlog = Odottaa
partners-delay = Viive
partners-actions = Toiminnot
partners-agree = Hyväksy ja vertaa
partners-agree-whom = Hyväksy ja vertaa: { $host }
partners-compare = Vertaa nyt
partners-compare-whom = Vertaa nyt: { $host }
partners-decide = Päätä
partners-decide-whom = Päätä kumppanista { $host }
partners-end = Lopeta
partners-end-whom = Lopeta kumppanuus: { $host }
partners-only-admin = Kumppaneista ja palvelimista päättää ylläpitäjä.

# The figures of all partners
tally-in-step = Ajan tasalla
tally-of = { $part }/{ $all }
tally-waiting = Odottaa
tally-delay = Pisin viive
tally-none = ei viivettä
tally-parked = Ei haluttu siellä

# The state of a partner
standing-live = Ajan tasalla
standing-backfilling = Luetaan heidän arkistoaan
standing-catching-up = Kirii kiinni
standing-broken = Ei toimi
standing-asked = Pyydetty, odottaa vastausta
standing-refused = Hylätty
standing-paused = Tauolla päätöksestänne
standing-suspended = Jäädytetty
standing-ended = Päättynyt
standing-never = ei koskaan
# What the last comparison found
compared-when = Verrattu { $when }:
compared-equal = kummallakin on samat tekstit.
compared-different = kaikki ei ole samaa.
compared-fetched = Haettu: { $count }.
compared-erased = Poistettu, kuten siellä: { $count }.
compared-missing = Säilytetty täällä, siellä tuntematon: { $count }.
compared-refused = Torjuttu täällä: { $count }.
compared-waiting = Poistetaan, jos hyväksyt: { $count }.
compared-withdrawn = { $count ->
    [one] Perumiamme julkaisuja { $count }, niistä siellä poistettu { $at }.
   *[other] Perumiamme julkaisuja { $count }, niistä siellä poistettu { $at }.
}
decided-held = Vaatii hyväksynnän: { $count } odottaa.
decided-limited = Rajoitettu: tekstit eivät näy missään julkisessa luettelossa.
decided-hidden = Piilotettu; poistetaan lopullisesti { $day }.
decided-purged = Poistettu lopullisesti { $day }.

# Asking and inviting an institution
asking-heading = Pyydä organisaatiota kumppaniksi
asking-host = Heidän palvelimensa osoite
asking-host-hint = Ilman https-alkua. Esimerkiksi: practices.example.org
asking-code = Kutsukoodi
asking-code-hint = Jos heidän ylläpitäjänsä antoi koodin, pyyntö hyväksytään heti. Muuten jätä kenttä tyhjäksi.
asking-send = Lähetä pyyntö
invite-heading = Kutsu organisaatio
invite-code = Koodi, joka näytetään vain tämän kerran
invite-code-words = Lähetä koodi heidän ylläpitäjälleen luotettavaa tietä ja kerro samalla palvelimenne nimi: { $host }. Koodi toimii kerran, { $day } saakka.
invite-note = Kenelle
invite-note-hint = Muistiinpano muille ylläpitäjille. Koodilla pyytävästä tulee kumppani ilman eri päätöstä; koodi toimii kerran, 14 päivän ajan.
invite-make = Luo koodi
codes-table = Kutsukoodit
codes-code = Koodi
codes-made = Luotu
codes-take-back = Peru
codes-take-back-which = Peru { $name }
codes-used = Käyttäjä: { $host }
codes-open = Voimassa { $day } saakka
codes-revoked = Peruttu
codes-expired = Vanhentunut { $day }
known-heading = Kumppaneidenne tuntemia
known-nobody = Kumppaninne eivät mainitse ketään, jota ette tunne.
known-words = { $count ->
    [one] Yksi kumppaneistanne seuraa palvelinta { $host }
   *[other] { $count } kumppaneistanne seuraa palvelinta { $host }
}
known-ask = Pyydä
known-ask-whom = Pyydä kumppaniksi { $host }
listing-on = Muut palvelimet saavat lukea, keitä kumppaninne ovat, jotta organisaatiot löytävät toisensa.
listing-on-do = Älä kerro muille palvelimille
listing-off = Muille palvelimille ei kerrota, keitä kumppaninne ovat. Sivunne ”Verkosto” näyttää heidät silti.
listing-off-do = Kerro muille palvelimille

# Ending a partnership
end-title = Lopeta kumppanuus
end-heading = Lopetetaanko kumppanuus: { $name }?
end-words = Uudet tekstit eivät enää siirry teidän ja palvelimen { $host } välillä, ja kummankin verkostolle tarkoitetut tekstit katoavat toisen sivuilta. Voitte pyytää heitä myöhemmin uudelleen kumppaniksi.
end-do = Lopeta kumppanuus
end-keep = Jatka kumppanuutta

# What is decided about a partner
decide-title = Päätä kumppanista
decide-heading = Päätös: { $name }
decide-action = Mitä tämän kumppanin teksteille täällä tehdään
decide-action-hint = Kenellekään siellä ei kerrota.
decide-reason = Perustelu
decide-reason-hint = Muille ylläpitäjille.
decide-do = Päätä
decide-leave = Jätä ennalleen
decide-pause-heading = Aseta kumppanuus tauolle
decide-pause-words = Mitään ei lähetetä eikä lueta vähään aikaan, eikä mitään katoa: kumpikin jatkaa siitä, mihin jäi.
decide-pause = Aseta tauolle
decide-resume-heading = Jatka kumppanuutta
decide-resume = Jatka
decide-now-held = Tämän kumppanin uudet tekstit odottavat hyväksyntääsi.
decide-now-limited = Tämän kumppanin tekstit eivät näy missään julkisessa luettelossa.
decide-now-blocked = Tälle kumppanille ei lähetetä eikä siltä oteta vastaan mitään, ja sen tekstit on piilotettu.
decide-now-paused = Kumppanuus on tauolla.
decide-now-free = Mikään ei rajoita tämän kumppanin tekstejä.
decide-was-purged = Sen täällä olleet tekstit poistettiin lopullisesti { $day }.
decide-is-purged = Sen täällä olevat tekstit poistetaan lopullisesti { $day }.
decide-free = Ei rajoitusta
decide-free-words = Kaikki näytetään sellaisena kuin se tulee. Odottanut tai piilotettu näytetään taas.
decide-hold = Vaadi hyväksyntä
decide-hold-words = Uudet tekstit ja versiot odottavat, kunnes näytät tai hylkäät niistä kunkin. Jo näytetyt pysyvät näkyvissä.
decide-limit = Rajoita
decide-limit-words = Tekstit eivät näy missään julkisessa luettelossa. Kirjoittajan seuraajat ja linkin saaneet voivat yhä lukea niitä.
decide-suspend = Jäädytä
decide-suspend-words = Mitään ei tule sisään eikä lähde ulos, seuraamiset päättyvät ja tekstit piilotetaan. 30 päivän kuluttua ne poistetaan täältä lopullisesti. Siihen asti voit purkaa päätöksen menettämättä mitään.

# Texts that wait for approval
queue-heading = Odottaa hyväksyntää
queue-nothing = Mikään ei odota. Niiden kumppaneiden uudet tekstit, joilta vaadit hyväksynnän, tulevat tähän ennen kuin kukaan muu näkee ne.
queue-lede = Kukaan muu ei vielä näe näitä tekstejä. Kenellekään siellä ei kerrota päätöksestäsi.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, uusi versio
queue-original = Alkuperäinen
queue-original-which = Alkuperäinen: { $title }, numero { $number }
queue-show = Näytä
queue-show-which = Näytä numero { $number }
queue-decline = Hylkää
queue-decline-which = Hylkää numero { $number }
queue-comment = Kommentti
queue-comment-restored = Tämän organisaation kommentti, joka tuli takaisin palautuksen jälkeen

# Other servers
servers-heading = Palvelimet
servers-open = Jokainen palvelin saa seurata ja vastata, ellei sitä ole estetty.
servers-partners = Vain kumppanit ja täällä sallitut palvelimet pääsevät sisään; sivut ovat avoimia kaikille.
servers-closed = Mikään muu palvelin ei pääse sisään; sivut ovat avoimia kaikille.
servers-counts = Estetty: { $blocked }. Rajoitettu: { $limited }. Sallittu: { $allowed }.
servers-decided = Päätetty
servers-none = Yhtäkään palvelinta ei ole estetty, rajoitettu tai sallittu.
servers-table = Palvelimet, joista on päätetty
servers-server = Palvelin
servers-decision = Päätös
servers-reason = Perustelu
servers-since = Alkaen
servers-take-back = Peru
servers-take-back-which = Peru päätös: { $host }
servers-is-blocked = Estetty
servers-is-held = Vaatii hyväksynnän
servers-is-limited = Rajoitettu
servers-is-allowed = Sallittu
servers-is-unknown = Tuntematon
servers-no-media = { $decision }, ei mediaa
servers-decide = Päätä palvelimesta
servers-host = Palvelimen osoite
servers-host-hint = Ilman https-alkua. Koskee myös aliverkkotunnuksia.
servers-action = Mitä tehdään
servers-action-hint = Voit perua päätöksen milloin tahansa.
servers-reason-hint = Muille ylläpitäjille. Sisältyy luetteloon, jonka lataat.
servers-media = Torju sen kuvat ja tiedostot
servers-do = Päätä
servers-block = Estä
servers-block-words = Mitään ei tule sisään eikä lähde ulos; seuraamiset päättyvät, ja se, mitä palvelimelta on täällä, piilotetaan.
servers-hold = Vaadi hyväksyntä
servers-hold-words = Palvelimelta tuleva odottaa ylläpitäjää, joka näyttää tai hylkää kunkin tekstin.
servers-limit = Rajoita
servers-limit-words = Palvelin saa seurata ja vastata, mutta se ei näy missään julkisessa luettelossa, ja sen seuraajista kysytään.
servers-allow = Salli
servers-allow-words = Palvelin pääsee sisään silloinkin, kun vain kumppanit pääsevät. Kun kaikki pääsevät, tämä kumoaa eston.
servers-lists = Luettelot
servers-download-blocked = Lataa estetyt ja rajoitetut
servers-download-allowed = Lataa sallitut
servers-download-form = Molemmat ovat CSV-tiedostoja, joita Mastodon osaa lukea.
servers-import = Tuo luettelo
servers-import-hint = Liitä Mastodonin tuottama CSV, jossa on muun muassa sarakkeet #domain ja #severity. Täällä jo tehdyt päätökset pysyvät ennallaan, eikä luettelo koskaan estä kumppaneita.
servers-try = Näytä, mitä tapahtuisi
servers-take-in = Tuo
servers-refused = Torjuttu saapuessaan, seitsemän päivän aikana
servers-refused-none = Mitään ei torjuttu.
servers-ignored = Otettu vastaan, ei muuttanut mitään
lists-unusable = Luetteloa ei voi käyttää
lists-would = Näin tapahtuisi
lists-done = Luettelo on tuotu
lists-counts = Uusia: { $new }. Ennallaan: { $same }.
lists-added = Tuotu: { $hosts }
lists-kept = Täällä on päätetty toisin, joten ennallaan: { $hosts }
lists-partners = Kumppaneita, joten ei estetty: { $hosts }
# After it stands why, as a sentence
lists-left-out = Rivi { $line } jätettiin pois:

# Reports
reports-heading = Ilmoitukset
reports-none = Mikään ilmoitus ei odota sinua.
reports-some = { $count ->
    [one] Yksi ilmoitus odottaa sinua.
   *[other] { $count } ilmoitusta odottaa sinua.
}
reports-receipt = Viite { $number }, lähettäjä { $from }, { $when }
reports-no-reason = Syytä ei ole kerrottu.
reports-forwarded = Ilmoitus välitettiin heidän palvelimelleen.
reports-forward = Välitä heidän palvelimelleen
reports-forward-which = Välitä heidän palvelimelleen, viite { $number }
reports-something = Jotain täällä
reports-refused = Mikä tuli sisään eikä muuttanut mitään
reports-refused-none = Ei vielä mitään.
reports-refused-table = Mikä tuli sisään eikä muuttanut mitään, tyypin ja syyn mukaan
reports-type = Tyyppi
reports-why = Miksi
reports-often = Kuinka usein
reports-last = Viimeksi
