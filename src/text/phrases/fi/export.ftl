# The first page of the folder with everything that a server keeps about a member
export-title = Mitä { $house } säilyttää sinusta, { $name }
export-lede = Tässä kansiossa on kaikki, mitä palvelin säilyttää sinusta, tiedostoina, joita voi lukea ilman palvelintakin. Käsittele kansiota kuin päiväkirjaa: siinä on luonnoksia ja yksityisiä viestejä.
export-texts = Mitä olet kirjoittanut
export-comment = Kommentti
export-untitled = Ilman otsikkoa
export-draft = luonnos
export-published = julkaistu
export-data = Kaikki tietoina
export-data-words = Kussakin tiedostossa on se, mitä yksi palvelimen tauluista tietää sinusta, JSON-muodossa. Ajankohdat ovat millisekunteina vuodesta 1970. Salasanat, avaimet ja kaikki muu, jonka avulla joku voisi esiintyä sinuna, on jätetty pois.
export-elsewhere = Mukaan otettavaksi
export-elsewhere-words = Profiilisi ja julkaistut tekstisi sellaisina kuin muut palvelimet lukevat ne (ActivityPub), sekä ihmiset, joita seuraat, muodossa, jonka Mastodon ottaa vastaan.
