# How a text will look in Mastodon, beside the preview
mastodon-heading = Hoe het er in Mastodon uitziet
mastodon-words = Mastodon toont de titel, de samenvatting en een link. De tekst zelf wordt op onze pagina gelezen. Andere servers tonen het misschien anders.
mastodon-card = Mastodon zet onder de link meestal een kleine voorvertoning van onze pagina.
mastodon-no-summary = Er is nog geen samenvatting, dus lezers daar zien alleen de titel en de link. Twee zinnen helpen hen kiezen.
mastodon-stays = Deze tekst wordt niet naar Mastodon gestuurd. Hij is geschreven voor lezers die alleen dit huis en zijn partners kennen.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } heeft geen afbeelding

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Typ @ en een paar letters van een naam om iemand te noemen. Die persoon krijgt het te horen.
# Read aloud as the name of the list of people
mention-list = Mensen om te noemen
# Read aloud when the list opens
mention-choose = Mensen gevonden. Kies met de pijltoetsen en Enter.
mention-nobody = Niemand gevonden.
# The page for browsers without script
mention-find = Iemand zoeken om te noemen
mention-find-words = Kopieer het adres in je tekst zoals het hier staat. De persoon krijgt het te horen als je tekst verschijnt. Wie er niet bij staat, kun je noemen met het hele adres: @name@server.
mention-question = Naam of adres
mention-question-hint = Minstens twee letters.
mention-search = Zoeken
mention-address = Adres
