# What a person is asked when a program wants to use the account
oauth-title = Saako tämä ohjelma käyttää tiliäsi?
oauth-first = { $client } haluaa käyttää tiliäsi. Kirjaudu ensin sisään.
oauth-handle = Käyttäjätunnus tai sähköpostiosoite
oauth-password = Salasana
oauth-enter = Kirjaudu
oauth-wants = { $client } haluaa käyttää tiliä { $handle }. Se voisi:
oauth-may-read = lukea sen, minkä sinäkin voit lukea, sekä ilmoituksesi
oauth-may-know = lukea nimesi ja käyttäjätunnuksesi
oauth-may-write = kirjoittaa kommentteja, merkitä suosikkeja, jakaa eteenpäin ja tallentaa sinun nimissäsi
oauth-may-follow = seurata ihmisiä ja organisaatioita sinun nimissäsi
oauth-may-push = lähettää ilmoituksia laitteeseesi
oauth-caution = Hyväksy vain, jos tunnet tämän ohjelman. Voit lopettaa sen käyttöoikeuden milloin tahansa: katso työpöydältäsi { $page }.
oauth-access = Sovellukset ja selaimet
oauth-agree = Hyväksy
oauth-refuse = Hylkää
oauth-code = Koodisi
oauth-copy = Kopioi tämä koodi ohjelmaan { $client }. Se toimii kerran ja on voimassa kymmenen minuuttia.

# What a phone or a browser shows
push-mention = { $name } mainitsi sinut
push-status = { $name } kirjoitti jotain uutta
push-reblog = { $name } jakoi tekstisi eteenpäin
push-favourite = { $name } tykkää tekstistäsi
push-follow = { $name } seuraa nyt sinua
push-follow-request = { $name } pyytää lupaa seurata sinua
push-poll = Käyttäjän { $name } kysely on päättynyt
push-update = { $name } muutti tekstiä, jonka jaoit eteenpäin
push-report = { $name } ilmoittaa jostakin
