# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Imatges de { $title }
pictures-lede = Digueu què mostra cada imatge, per a qui no la pot veure. No mostreu la cara de les persones que acompanyeu, si no hi han estat d’acord per escrit.
pictures-published = Qui llegeix veu les imatges tal com les vau publicar. El que canvieu aquí es mostra quan torneu a publicar el text.
pictures-none = Encara no hi ha cap imatge.
# After the name of a field or a button, for screen readers.
pictures-number = (imatge { $number })
pictures-words = Descriviu-la per a qui no la pot veure
pictures-words-hint = Una o dues frases: què hi ha que importi per al text.
pictures-decorative = Només és decorativa
pictures-missing = Escriviu una descripció o traieu la imatge.
pictures-earlier = Amunt
pictures-later = Avall
pictures-off = Treu
pictures-save = Desa
pictures-done = Desa i torna al text
pictures-add-heading = Afegir una imatge
pictures-file = La imatge
pictures-file-hint = JPEG, PNG, WebP o GIF, de fins a { $most } MB. Del fitxer s’esborra on i amb què es va fer.
pictures-add = Afegeix la imatge
pictures-full = Un text té com a màxim { $most } imatges. Traieu-ne una per afegir-ne una altra.
pictures-off-heading = Tretes
pictures-off-words = Una imatge que s’ha tret es pot recuperar durant un dia.
pictures-put-back = Recupera
# What is wrong.
pictures-no-file = Trieu primer una imatge.
pictures-too-large = Aquesta imatge és massa gran. S’admeten com a màxim { $most } MB i { $pixels } milions de píxels: reduïu-la i torneu-ho a provar.
pictures-no-picture = Aquest fitxer no és cap imatge JPEG, PNG, WebP ni GIF.
pictures-broken = Aquesta imatge no es pot llegir: el fitxer està malmès. Torneu-la a desar amb un altre programa.
pictures-too-long = Una descripció té com a màxim { $most } caràcters.
pictures-many = Un text té com a màxim { $most } imatges.
pictures-undescribed = Una imatge encara no té descripció.
# What has been done.
pictures-done-saved = Les imatges s’han desat.
pictures-done-added = La imatge s’ha afegit. Ara descriviu-la.
pictures-done-off = La imatge s’ha tret. La podeu recuperar al peu d’aquesta pàgina.
pictures-done-back = La imatge s’ha recuperat.
# In the form of the text.
pictures-heading = Imatges
pictures-hint = Surten a sota del text. No mostreu la cara de les persones que acompanyeu, si no hi han estat d’acord per escrit.
pictures-tick = Descripcions de les imatges
pictures-open = Afegeix i descriu imatges
