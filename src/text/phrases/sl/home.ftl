# The home of a member: what those they follow and the partners of the house wrote
home-heading = Domov
home-lede = Kaj so napisali ljudje, ki jim sledite, in naše partnerske ustanove.
home-newest = Najnovejše
home-older = Starejše
home-empty = Tu še ni ničesar. Poiščite nekoga po naslovu in mu začnite slediti: kar napiše, bo prikazano tu. Objave naših partnerskih ustanov pridejo same.
home-no-older = Starejšega ni nič.
# Above the title of a text
home-passed-on = Deli naprej: { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } o besedilu { $title }
home-said = Sporočilo, ki ga pošilja { $name }

# Looking somebody up who lives on another server
home-find = Sledenje ljudem na drugih strežnikih
home-find-who = Naslov
home-find-hint = Na primer @name@example.org ali povezava do njihove strani.
home-find-do = Poišči
home-find-unreadable = To ni naslov. Zapišite ga kot @name@example.org ali prilepite povezavo, ki se začne s https.
home-find-nobody = Strežnik { $host } tega naslova ne pozna. Preverite, ali so vse črke pravilne.
home-find-silent = Strežnik { $host } se ne odziva. Poskusite znova čez nekaj minut.
home-find-blocked = Strežnik { $host } je tu blokiran. Zakaj, vam lahko pove administracija.
home-find-closed = Ta strežnik se povezuje samo s strežniki, ki jih je dovolila administracija, in { $host } ni med njimi.

# Whom the member follows on other servers
home-followed = Komu sledite na drugih strežnikih
home-followed-nobody = Nikomur še ne.
home-own-house = Novo v naši ustanovi
home-own-nothing = Tu še ni nič objavljeno.

# What the member has saved
home-saved = Shranjeno
home-saved-lede = Kar ste shranili za ponovno branje. Tega seznama ne vidi nihče drug.
home-saved-nothing = Nič še ni shranjeno. Na strani prakse ali eseja izberite »Shrani«.
home-remove = Odstrani
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Odstrani s seznama shranjenega: { $title }

# Following somebody
bond-follow = Sledi
bond-follow-whom = Sledi: { $name }
bond-follows = Temu računu sledite.
bond-end = Ne sledi več
bond-end-whom = Ne sledi več: { $name }
bond-waits = Prošnja je poslana, odgovora še ni
bond-take-back = Prekliči prošnjo
bond-take-back-whom = Prekliči prošnjo: { $name }
bond-origin = Stran tega računa na njegovem strežniku
bond-no-texts = S tega računa sem še ni prispelo nič. Ko mu začnete slediti, bodo novi zapisi prikazani pod »Domov«.
# What has just been done
bond-now-follows = Temu računu zdaj sledite.
bond-now-asked = Prošnja je poslana. Računu boste sledili, ko bo njegov strežnik to sprejel.
bond-now-ended = Temu računu ne sledite več.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Shrani
react-saved = Shranjeno
react-like = Všeč mi je
react-liked = Všeč vam je
react-pass-on = Deli naprej
react-passed-on = Delili ste naprej
react-likes = { $count ->
    [one] Všeč je { $count } osebi
    [two] Všeč je { $count } osebama
    [few] Všeč je { $count } osebam
   *[other] Všeč je { $count } osebam
}
react-boosts = { $count ->
    [one] Deljeno naprej { $count }-krat
    [two] Deljeno naprej { $count }-krat
    [few] Deljeno naprej { $count }-krat
   *[other] Deljeno naprej { $count }-krat
}
# What has just been done
react-now-saved = Shranjeno je za vas.
react-now-unsaved = Odstranjeno je s seznama shranjenega.
react-now-liked = Kdor je to napisal, bo izvedel, da vam je všeč.
react-now-passed-on = Deljeno je z vsemi, ki vam sledijo.
react-now-undone = Preklicano je.

# For readers without an account here: from a page of ours to their own server
remote-heading = Nadaljevanje na svojem strežniku
remote-follow = Sledi s svojega strežnika
remote-answer = Odgovori s svojega strežnika
remote-hint = Vaš tamkajšnji naslov, na primer @name@example.org, ali samo ime strežnika.
remote-go = Pojdi tja
remote-unreadable = To ni naslov. Zapišite ga kot @name@example.org ali example.org.
remote-onward = Preusmerjamo vas na strežnik { $host }.
# A link that leads to another server
remote-open = Nadaljuj na strežniku { $host }
remote-none = Strežnik { $host } ne pove, kje se tam nadaljuje.
remote-silent = Strežnik { $host } se ne odziva.
remote-copy = To lahko kopirate v iskalno polje svojega strežnika in nadaljujete tam:
remote-back = Nazaj na prejšnjo stran
