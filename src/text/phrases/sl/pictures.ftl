# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Slike k besedilu { $title }
pictures-lede = Povejte, kaj kaže vsaka slika, za tiste, ki je ne morejo videti. Ne kažite obrazov ljudi, ki jih podpirate, razen če so v to pisno privolili.
pictures-published = Bralci vidijo slike, kot ste jih objavili. Kar tu spremenite, se pokaže, ko besedilo znova objavite.
pictures-none = Slik še ni.
# After the name of a field or a button, for screen readers.
pictures-number = (slika { $number })
pictures-words = Opišite jo za nekoga, ki je ne more videti
pictures-words-hint = Ena ali dve povedi: kaj je na njej pomembno za besedilo.
pictures-decorative = Je samo okras
pictures-missing = Napišite opis ali sliko odstranite.
pictures-earlier = Premakni navzgor
pictures-later = Premakni navzdol
pictures-off = Odstrani
pictures-save = Shrani
pictures-done = Shrani in nazaj k besedilu
pictures-add-heading = Dodajte sliko
pictures-file = Slika
pictures-file-hint = JPEG, PNG, WebP ali GIF, do { $most } MB. Kje in s čim je bila posneta, se iz datoteke odstrani.
pictures-add = Dodaj sliko
pictures-full = Besedilo ima največ { $most } slik. Odstranite eno, da dodate drugo.
pictures-off-heading = Odstranjene
pictures-off-words = Odstranjeno sliko lahko en dan vrnete.
pictures-put-back = Vrni
# What is wrong.
pictures-no-file = Najprej izberite sliko.
pictures-too-large = Ta slika je prevelika. Sprejmemo največ { $most } MB in { $pixels } milijonov slikovnih pik: zmanjšajte jo in poskusite znova.
pictures-no-picture = Ta datoteka ni slika JPEG, PNG, WebP ali GIF.
pictures-broken = Te slike ni mogoče prebrati: datoteka je poškodovana. Znova jo shranite z drugim programom.
pictures-too-long = Opis ima največ { $most } znakov.
pictures-many = Besedilo ima največ { $most } slik.
pictures-undescribed = Ena od slik še nima opisa.
# What has been done.
pictures-done-saved = Slike so shranjene.
pictures-done-added = Slika je dodana. Zdaj jo opišite.
pictures-done-off = Slika je odstranjena. Vrnete jo lahko na dnu te strani.
pictures-done-back = Slika je vrnjena.
# In the form of the text.
pictures-heading = Slike
pictures-hint = Stojijo pod besedilom. Ne kažite obrazov ljudi, ki jih podpirate, razen če so v to pisno privolili.
pictures-tick = Opisi slik
pictures-open = Dodaj in opiši slike
