# Beginning a text from a file that was written elsewhere
import-practice = Käytäntö tiedostosta
import-essay = Essee tiedostosta
import-lede = Valitse teksti, jonka olet kirjoittanut muualla. Siitä tulee luonnos lomakkeelle, eikä mitään julkaista.
import-file = Tiedosto
# $most and $text are megabytes
import-file-hint = Word-asiakirja (.docx), enintään { $most } Mt, tai tekstitiedosto (.md tai .txt), enintään { $text } Mt.
import-read = Lue tiedosto
# A link to the empty form
import-without = Kirjoita ilman tiedostoa
import-kept = Mitä säilyy
import-kept-words = Otsikot, lihavoidut ja kursivoidut sanat, linkit, luettelot, taulukot, lainaukset ja alaviitteet säilyvät. Kuvat, kommentit, tekijöiden nimet, ylä- ja alatunnisteet sekä se, mikä on poistettu muutosten seurannassa, jätetään pois.
import-sorted-practice = Lomakkeen kysymyksen alla oleva teksti vastaa siihen, millä tahansa näiden sivujen kielellä. Ennen ensimmäistä otsikkoa oleva teksti kertoo, miksi teette näin; kaikesta muusta tulee vaiheita. Tekstistäsi ei katoa sanaakaan.
import-sorted-essay = Lomakkeen kysymyksen alla oleva teksti vastaa siihen, millä tahansa näiden sivujen kielellä. Kaikki muu liitetään edelliseen vastaukseen. Tekstistäsi ei katoa sanaakaan.
# On the empty form, above a field for a file
import-drop = Onko teksti jo kirjoitettu Wordissa tai Google Docsissa? Valitse tiedosto tai pudota se tähän, tai liitä teksti mihin tahansa kenttään. Otsikot, luettelot, taulukot ja alaviitteet säilyvät.

# What has just been done; the sentences stand one after the other
import-done = Tämän luimme tiedostosta. Mitään ei ole julkaistu.
import-done-long = Tämän luimme tiedostosta. Sitä on enemmän kuin luonnoksessa saa olla: lyhennä sitä ja tallenna sitten. Mitään ei ole julkaistu.
import-left-out = { $count ->
    [one] Yksi kuva jätettiin pois.
   *[other] { $count } kuvaa jätettiin pois.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Yksi tiedoston otsikko ei ole lomakkeen kysymys: se on vaiheiden joukossa, ja sen alla oleva teksti mukana.
   *[other] { $count } tiedoston otsikkoa ei ole lomakkeen kysymyksiä: ne ovat vaiheiden joukossa, ja niiden alla oleva teksti mukana.
}
import-joined = { $count ->
    [one] Yksi tiedoston otsikko ei ole lomakkeen kysymys: se on liitetty edelliseen vastaukseen, ja sen alla oleva teksti mukana.
   *[other] { $count } tiedoston otsikkoa ei ole lomakkeen kysymyksiä: ne on liitetty edellisiin vastauksiin, ja niiden alla oleva teksti mukana.
}

# Why a file was not taken
import-no-word = Tämä tiedosto ei ole Word-asiakirja. Tallenna tekstisi muotoon .docx, .md tai .txt ja valitse se uudelleen.
import-old = Tämä Word-asiakirja on vanhaa muotoa, tai siinä on salasana. Avaa se tekstinkäsittelyohjelmassa, tallenna se muotoon .docx ilman salasanaa ja valitse se uudelleen.
import-too-large = Tämä tiedosto on liian suuri: enintään { $most } Mt. Poista siitä kuvat ja valitse se uudelleen.
import-text-too-large = Tämä tiedosto on liian suuri: tekstitiedostossa on enintään { $most } Mt. Jaa se ja valitse ensimmäinen osa.
import-too-long = Tämä teksti on liian pitkä: enintään { $most } merkkiä. Jaa se ja valitse ensimmäinen osa.
import-unpacks = Tässä tiedostossa on paljon muutakin kuin sanoja. Kopioi sanat uuteen asiakirjaan ja valitse se.
import-damaged = Tämä tiedosto on vioittunut tai tehty niin, ettei sitä voi lukea täällä. Avaa se tekstinkäsittelyohjelmassa, tallenna se uudelleen muotoon .docx ja valitse se.
import-no-text = Tämä tiedosto ei ole Word-asiakirja eikä pelkkää tekstiä. Tallenna tekstisi muotoon .docx, .md tai .txt ja valitse se uudelleen.
import-coding = Tämän tekstin kirjaimia ei ole tallennettu UTF-8-muodossa. Tallenna se muotoon .docx tai UTF-8-tekstinä ja valitse se uudelleen.
import-empty = Tässä tiedostossa ei ole sanoja. Valitse toinen.
