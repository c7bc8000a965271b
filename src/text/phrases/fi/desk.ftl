# The menu of the desk, for signed-in members
desk-heading = Työpöytäsi
desk-texts = Tekstit
desk-write-practice = Kirjoita käytäntö
desk-write-essay = Kirjoita essee
desk-password = Salasana
desk-access = Sovellukset ja selaimet
desk-page = Oma sivusi
desk-administration = Ylläpito
desk-partners = Kumppanit
desk-servers = Palvelimet
desk-reports = Ilmoitukset

# What has just been done
done-saved = Luonnoksesi on tallennettu.
done-published = Teksti on julkaistu.
done-withdrawn = Julkaisu on peruttu, ja siitä on kerrottu muille.
done-password = Uusi salasanasi on tallennettu.
done-welcome = Olet kirjautunut sisään.

# Own texts
desk-nothing = Täällä ei ole vielä mitään: ensimmäinen teksti on vaikein.
# For example: You have one draft and 3 published texts.
desk-have = Sinulla on { $drafts } ja { $published }.
desk-drafts-count = { $count ->
    [one] yksi luonnos
   *[other] { $count } luonnosta
}
desk-published-count = { $count ->
    [one] yksi julkaistu teksti
   *[other] { $count } julkaistua tekstiä
}
desk-waiting-count = { $count ->
    [one] Yksi kollegoiden luonnos kaipaisi toista silmäparia.
   *[other] { $count } kollegoiden luonnosta kaipaisi toista silmäparia.
}
desk-drafts = Luonnokset
desk-no-drafts = Yksikään luonnos ei odota sinua.
desk-saved = tallennettu { $when }
desk-waiting = Kollegoiden luonnokset
desk-published = Julkaistut
desk-no-published = Tässä näet julkaisemasi tekstit ja sen, mitä niille on tapahtunut.
desk-edit = Muokkaa
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Muokkaa: { $title }
desk-withdrawn = Perutut julkaisut
desk-withdrawn-when = peruttu { $when }
desk-for-team = Tiimille.
desk-for-house = Tälle organisaatiolle.
desk-for-network = Verkostolle.
desk-for-all = Kaikille.
desk-newer = Uudempaa luonnosta ei ole vielä julkaistu.
erased-nowhere = Teksti ei ollut missään muussa organisaatiossa.
erased-all = { $count ->
    [one] Poistettu ainoasta kumppaniorganisaatiosta, jossa teksti oli.
   *[other] Poistettu kumppaniorganisaatioista: { $count }/{ $count }.
}
erased-some = { $count ->
    [one] Poistettu kumppaniorganisaatioista: { $at }/{ $count }. Vielä poistamatta: { $hosts }.
   *[other] Poistettu kumppaniorganisaatioista: { $at }/{ $count }. Vielä poistamatta: { $hosts }.
}

# What can use the account
access-lede = Nämä voivat nyt käyttää tiliäsi. Lopeta sellaisen käyttöoikeus, jota et tunne tai jota et enää tarvitse; se ei vaikuta teksteihisi.
access-apps = Sovellukset
access-no-apps = Mikään sovellus ei käytä tiliäsi.
access-app = Sovellus
access-browsers = Selaimet
access-browser = Selain
access-since = yhdistetty { $when }
access-end = Lopeta
access-end-whom = Lopeta käyttöoikeus: { $name }, yhdistetty { $when }
access-sign-out = Kirjaa ulos
access-sign-out-whom = Kirjaa ulos: { $name }, yhdistetty { $when }
access-by-admin = Ylläpitäjän luoma käyttöoikeustunnus
access-given = Myönnetyt oikeudet: { $scopes }.
access-this-browser = Tämä selain
access-other-browser = Toinen selain
access-until = Kirjautuminen on voimassa { $day } saakka.

# Withdrawing a text
withdraw-title = Peru julkaisu
withdraw-heading = Perutaanko tämän tekstin julkaisu?
withdraw-words = { $title } katoaa täältä ja muutamassa sekunnissa myös kumppaneidemme sekä kaikkien meitä seuraavien palvelinten sivuilta. Tekstin osoitteeseen jää merkintä siitä, että julkaisu on peruttu. Tätä ei voi kumota.
withdraw-do = Peru julkaisu
withdraw-keep = Pidä julkaistuna
