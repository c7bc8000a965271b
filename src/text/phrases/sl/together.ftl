# How a text will look in Mastodon, beside the preview
mastodon-heading = Kako bo videti v Mastodonu
mastodon-words = Mastodon prikaže naslov, povzetek in povezavo. Samo besedilo se bere na naši strani. Drugi strežniki ga lahko prikažejo drugače.
mastodon-card = Mastodon pod povezavo navadno doda majhen predogled naše strani.
mastodon-no-summary = Povzetka še ni, zato je tam viden samo naslov s povezavo. Dva stavka pomagata pri odločitvi za branje.
mastodon-stays = To besedilo se ne pošlje v Mastodon. Napisano je za bralke in bralce, ki jih poznajo samo ta ustanova in njene partnerske ustanove.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = Brez slike: { $name }

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Če želite koga omeniti, vpišite @ in nekaj črk imena. Oseba bo o tem obveščena.
# Read aloud as the name of the list of people
mention-list = Ljudje, ki jih lahko omenite
# Read aloud when the list opens
mention-choose = Najdeni so ljudje. Izberite s puščičnimi tipkami in tipko Enter.
mention-nobody = Nihče ni najden.
# The page for browsers without script
mention-find = Poiščite, koga želite omeniti
mention-find-words = Naslov kopirajte v svoje besedilo, kakor je zapisan tu. Oseba bo obveščena, ko bo vaše besedilo objavljeno. Kogar ni na seznamu, lahko omenite s celotnim naslovom: @ime@streznik.
mention-question = Ime ali naslov
mention-question-hint = Vsaj dve črki.
mention-search = Išči
mention-address = Naslov
