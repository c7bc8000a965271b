# The first page of the folder with everything that a server keeps about a member
export-title = Kaj ustanova { $house } hrani o vas: { $name }
export-lede = V tej mapi je vse, kar strežnik hrani o vas, v datotekah, ki jih je mogoče brati tudi brez njega. Z njo ravnajte kot z dnevnikom: v njej so osnutki in zasebna sporočila.
export-texts = Kaj ste napisali
export-comment = Komentar
export-untitled = Brez naslova
export-draft = osnutek
export-published = objavljeno
export-data = Vse, kot podatki
export-data-words = Vsaka datoteka vsebuje, kar o vas ve ena tabela strežnika, v obliki JSON. Časi so v milisekundah od leta 1970. Gesla, ključi in vse drugo, s čimer bi lahko kdo deloval v vašem imenu, so izpuščeni.
export-elsewhere = Za s seboj
export-elsewhere-words = Vaš profil in vaša objavljena besedila, kakor jih berejo drugi strežniki (ActivityPub), ter ljudje, ki jim sledite, v obliki, kakršno sprejme Mastodon.
