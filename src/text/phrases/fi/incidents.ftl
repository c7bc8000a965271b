# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Kun tekstistä voi tunnistaa jonkun
incident-menu = Piilotetut ja perutut
incident-link = Piilota tai peru julkaisu…
incident-none = Yhtään tekstiä ei ole piilotettu eikä yhdenkään julkaisua peruttu päätöksellä.
incident-count = { $count ->
    [one] Yksi teksti on piilotettu tai sen julkaisu peruttu päätöksellä.
   *[other] { $count } tekstiä on piilotettu tai niiden julkaisu peruttu päätöksellä.
}
incident-gone = Teksti, jonka sanat on poistettu
incident-author = Kirjoittaja: { $name }
incident-shown = Sen lukijat voivat yhä lukea sen.
incident-hidden = Se on piilotettu: vain sen kirjoittaja ja moderaattorit voivat lukea sen täällä. Niillä, jotka saivat sen aiemmin, se on edelleen; peru julkaisu, jotta se poistetaan sieltäkin.
incident-hidden-elsewhere = Se on piilotettu täällä. Omalla palvelimellaan se on ennallaan.
incident-withdrawn = Sen julkaisu on peruttu: sen sanat on poistettu täältä.
incident-nowhere = Sitä ei ollut lähetetty yhdellekään kumppanille.
incident-erased-all = { $count ->
    [one] Ainoa kumppani, joka sai sen, on poistanut sen.
   *[other] Kaikki { $count } kumppania, jotka saivat sen, ovat poistaneet sen.
}
incident-erased-some = Poistettu kumppaneilta: { $at }/{ $count }. Muille pyyntö lähetetään uudelleen, kunnes se on otettu vastaan; katso myöhemmin uudelleen.
incident-places = Missä se on ollut
incident-place = Kumppani
incident-state = Mitä se ilmoittaa
incident-place-erased = Poistettu { $when }
incident-place-open = Ei vielä vahvistettu
incident-decisions = Mitä siitä on päätetty
incident-measure = Mitä nyt tehdään
incident-measure-hint = Piilottaminen on nopeaa, ja sen voi kumota. Kun julkaisu perutaan, teksti poistetaan lopullisesti täältä ja jokaiselta palvelimelta, joka on saanut sen.
incident-hide = Piilota heti
incident-withdraw = Peru julkaisu
incident-tell = Kerro luottamuksellisesti tekstin palvelimelle, että siitä voi ehkä tunnistaa jonkun
incident-rule = Yleinen tietosuoja-asetus, 5 artikla
incident-do = Toteuta
incident-told = Tekstin palvelimelle on kerrottu. Se päättää itse, mitä se asialle tekee.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Saapuneen tekstin tarkistuksessa löytyi jotakin, mikä varmasti viittaa yhteen ihmiseen ({ $rules }). Lue teksti, piilota se täällä, jos se on tarpeen, ja kerro asiasta tekstin palvelimelle.
