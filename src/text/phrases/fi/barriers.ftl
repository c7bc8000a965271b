# On the accessibility statement: telling the institution what is in the way
barriers-form = Kirjoita meille tässä
barriers-page = Mikä sivu on kyseessä
barriers-page-hint = Sivun osoite. Jätä kenttä tyhjäksi, jos asia koskee kaikkia sivuja.
barriers-words = Mitä tapahtuu
barriers-words-hint = Mitä halusit tehdä ja millä: näppäimistöllä, ruudunlukuohjelmalla, suurella tekstillä, puhelimella.
barriers-mail = Sähköpostiosoitteesi
barriers-mail-hint = Vain vastausta varten. Sen voi jättää pois.
barriers-send = Lähetä
# Among the reports, in place of the reason
barriers-cause = Este, joka haittaa vammaisia ihmisiä
