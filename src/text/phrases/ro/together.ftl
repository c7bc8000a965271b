# How a text will look in Mastodon, beside the preview
mastodon-heading = Cum va arăta în Mastodon
mastodon-words = Mastodon afișează titlul, rezumatul și un link. Textul propriu-zis se citește pe pagina noastră. Alte servere îl pot afișa altfel.
mastodon-card = De obicei, Mastodon adaugă sub link o mică previzualizare a paginii noastre.
mastodon-no-summary = Încă nu există un rezumat, așa că acolo se văd doar titlul și linkul. Două fraze îi ajută pe cititori să se hotărască.
mastodon-stays = Acest text nu se trimite la Mastodon. Este scris pentru cititori pe care îi cunosc doar această instituție și partenerii ei.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } nu are imagine

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Scrieți @ și câteva litere dintr-un nume pentru a menționa pe cineva. Persoana va primi o notificare.
# Read aloud as the name of the list of people
mention-list = Persoane de menționat
# Read aloud when the list opens
mention-choose = S-au găsit persoane. Alegeți cu tastele săgeți și Enter.
mention-nobody = Nu s-a găsit nimeni.
# The page for browsers without script
mention-find = Căutați pe cineva de menționat
mention-find-words = Copiați adresa în text exact așa cum apare aici. Persoana primește o notificare când textul dumneavoastră este publicat. Cine nu apare în listă poate fi menționat prin adresa completă: @nume@server.
mention-question = Nume sau adresă
mention-question-hint = Cel puțin două litere.
mention-search = Căutați
mention-address = Adresă
