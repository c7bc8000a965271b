# The translations of a text, on the desk
translations-heading = Käännökset
translations-title = Käännökset: { $title }
translations-lede = Lukijoille näytetään kieli, jota he lukevat, ja kääntäjän nimi; alkuteksti on yhden askeleen päässä.
translations-original = Alkuteksti
translations-none = Käännöstä ei vielä ole.
translations-draft = Luonnos, tallennettu { $when }
translations-published = Julkaistu { $when }
translations-newer = Julkaistu { $when }. Luonnos on muuttunut sen jälkeen.
# A mark beside a translation whose original has changed since
translations-older = Vanhempi kuin alkuteksti
translations-add = Lisää käännös
translations-language = Mille kielelle
translations-language-hint = Kieli, jota tällä tekstillä ei vielä ole.
translations-begin = Aloita
# A button on the page of a text
translations-link = Käännä
translations-unpublished = Julkaise ensin teksti. Käännös seuraa sitä, mitä lukijat näkevät.

# A translation beside its original
translate-heading = Käännös: { $language }
translate-title = { $title }: käännös ({ $language })
translate-lede = Alkuteksti on jokaisen kentän vieressä. Luvut, paikat ja muut valinnat otetaan siitä.
translate-original = Alkuteksti
translate-into = Käännös
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Käännös: { $question }
translate-lines = Yksi rivi jokaista alkutekstin riviä kohti, samassa järjestyksessä.
translate-newer = Alkuteksti on muuttunut tämän käännöksen jälkeen
translate-newer-words = Katso, mikä on muuttunut, ja muuta sitten käännöstä.
translate-newer-show = Mikä alkutekstissä muuttui
translate-follows = Tämä käännös sanoo nyt saman kuin alkuteksti sen vieressä.
translate-missing = Alkutekstissä on tässä jotakin. Käännä sekin.
translate-count = { $count ->
    [one] Alkutekstissä on tässä yksi rivi. Kirjoita samoin yksi.
   *[other] Alkutekstissä on tässä { $count } riviä. Kirjoita yhtä monta.
}
translate-faulty = Ei vielä julkaistu: joitakin kenttiä on katsottava uudelleen. Kirjoittamasi on tallennettu.
translate-meanwhile = Joku muu on sillä välin tallentanut tämän käännöksen. Kirjoittamasi on alempana, tallentamatta. Jos tallennat uudelleen, se korvaa toisen tekstin.
translate-publish = Julkaise käännös
translate-withdraw = Peru käännöksen julkaisu

# Withdrawing a translation
translate-withdraw-heading = Perutaanko tämän käännöksen julkaisu?
translate-withdraw-words = Tekstin { $title } käännös ({ $language }) poistetaan täältä. Kumppaneillemme ilmoitetaan, että hekin poistaisivat sen. Alkuteksti ja sen muut käännökset jäävät.
translate-withdraw-keep = Pidä se
translate-done = Käännös on julkaistu.
translate-gone = Käännöksen julkaisu on peruttu.

# On the page of a text
translated-languages = Tämän tekstin kielet
# A language, in a list of the languages of a text
translated-original = { $language } (alkuteksti)
translated-by = Käännetty, alkukieli: { $language }, kääntäjä: { $name }.
translated-from = Käännetty, alkukieli: { $language }.
translated-older = Tämä käännös on vanhempi kuin alkuteksti, joka muuttui { $day }.
translated-read-original = Lue alkuteksti
