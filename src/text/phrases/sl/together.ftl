# How a text will look in Mastodon, beside the preview
mastodon-heading = Kako bo videti v Mastodonu
mastodon-words = Mastodon pokaže naslov, povzetek in povezavo. Samo besedilo se bere na naši strani. Drugi strežniki ga morda pokažejo drugače.
mastodon-card = Mastodon pod povezavo običajno doda majhen predogled naše strani.
mastodon-no-summary = Povzetka še ni, zato bralci tam vidijo samo naslov in povezavo. Dva stavka jim pomagata pri odločitvi.
mastodon-stays = To besedilo se ne pošlje v Mastodon. Napisano je za bralce, ki jih poznajo samo ta hiša in njene partnerske ustanove.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } nima slike

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Vtipkajte @ in nekaj črk imena, da koga omenite. Oseba bo to izvedela.
# Read aloud as the name of the list of people
mention-list = Osebe, ki jih lahko omenite
# Read aloud when the list opens
mention-choose = Osebe so najdene. Izberite s puščicami in tipko Enter.
mention-nobody = Nihče ni najden.
# The page for browsers without script
mention-find = Poiščite osebo za omembo
mention-find-words = Naslov prekopirajte v svoje besedilo, kakor stoji tu. Oseba bo to izvedela, ko bo vaše besedilo objavljeno. Kogar ni na seznamu, lahko omenite s celim naslovom: @name@server.
mention-question = Ime ali naslov
mention-question-hint = Vsaj dve črki.
mention-search = Poišči
mention-address = Naslov
