# The home of a member: what those they follow and the partners of the house wrote
home-heading = Nýtt fyrir þig
home-lede = Það sem samstarfsaðilar okkar og fólkið sem þú fylgist með hafa skrifað.
home-newest = Nýjast
home-older = Eldra
home-empty = Hér er ekkert enn. Leitaðu að einhverjum eftir vistfangi og byrjaðu að fylgjast með: það sem viðkomandi skrifar stendur þá hér. Það sem samstarfsaðilar okkar birta kemur af sjálfu sér.
home-no-older = Ekkert eldra er til.
# Above the title of a text
home-passed-on = { $name } deildi þessu áfram
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } um { $title }
home-said = Skilaboð frá { $name }

# Looking somebody up who lives on another server
home-find = Fylgjast með fólki á öðrum netþjónum
home-find-who = Vistfang
home-find-hint = Til dæmis @name@example.org, eða tengill á síðu viðkomandi.
home-find-do = Leita
home-find-unreadable = Þetta er ekki vistfang. Skrifaðu það eins og @name@example.org eða límdu inn tengil sem byrjar á https.
home-find-nobody = { $host } þekkir ekki þetta vistfang. Athugaðu hvort allir stafir séu réttir.
home-find-silent = { $host } svarar ekki. Reyndu aftur eftir nokkrar mínútur.
home-find-blocked = { $host } er meðal þeirra netþjóna sem eru útilokaðir hér. Stjórnandi getur sagt þér hvers vegna.
home-find-closed = Þessi netþjónn tengist aðeins netþjónum sem stjórnandi hefur leyft og { $host } er ekki þar á meðal.

# Whom the member follows on other servers
home-followed = Fólk sem þú fylgist með á öðrum netþjónum
home-followed-nobody = Enginn enn.
home-own-house = Nýtt frá stofnuninni okkar
home-own-nothing = Hér hefur ekkert verið birt enn.

# What the member has saved
home-saved = Vistað
home-saved-lede = Það sem þú vistaðir til að lesa aftur. Enginn annar sér þennan lista.
home-saved-nothing = Ekkert vistað enn. Veldu „Vista“ á síðu starfsaðferðar eða hugleiðingar.
home-remove = Taka út
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Taka út af listanum yfir það sem þú vistaðir: { $title }

# Following somebody
bond-follow = Fylgjast með
bond-follow-whom = Fylgjast með: { $name }
bond-follows = Þú fylgist með þessari manneskju.
bond-end = Hætta að fylgjast með
bond-end-whom = Hætta að fylgjast með: { $name }
bond-waits = Beiðni send, svars er beðið
bond-take-back = Afturkalla beiðni
bond-take-back-whom = Afturkalla beiðni, viðtakandi: { $name }
bond-origin = Síða viðkomandi á eigin netþjóni
bond-no-texts = Ekkert eftir þessa manneskju hefur borist hingað enn. Það sem hún skrifar héðan í frá stendur undir „Nýtt fyrir þig“ þegar þú fylgist með henni.
# What has just been done
bond-now-follows = Þú fylgist nú með þessari manneskju.
bond-now-asked = Beiðnin hefur verið send. Þú fylgist með viðkomandi um leið og hinn netþjónninn samþykkir það.
bond-now-ended = Þú fylgist ekki lengur með þessari manneskju.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Vista
react-saved = Vistað
react-like = Kann að meta
react-liked = Þú kannt að meta þetta
react-pass-on = Deila áfram
react-passed-on = Þú deildir þessu áfram
react-likes = { $count ->
    [one] { $count } kann að meta þetta
   *[other] { $count } kunna að meta þetta
}
react-boosts = { $count ->
    [one] Deilt áfram { $count } sinni
   *[other] Deilt áfram { $count } sinnum
}
# What has just been done
react-now-saved = Textinn hefur verið vistaður fyrir þig.
react-now-unsaved = Textinn hefur verið tekinn út af listanum yfir það sem þú vistaðir.
react-now-liked = Höfundurinn fær að vita að þú kannt að meta textann.
react-now-passed-on = Textanum hefur verið deilt áfram til þeirra sem fylgjast með þér.
react-now-undone = Þetta hefur verið tekið aftur.

# For readers without an account here: from a page of ours to their own server
remote-heading = Halda áfram á þínum eigin netþjóni
remote-follow = Fylgjast með frá þínum eigin netþjóni
remote-answer = Svara frá þínum eigin netþjóni
remote-hint = Vistfangið þitt þar, til dæmis @name@example.org, eða aðeins vistfang netþjónsins.
remote-go = Fara þangað
remote-unreadable = Þetta er ekki vistfang. Skrifaðu það eins og @name@example.org eða example.org.
remote-onward = Þér er vísað áfram á { $host }.
# A link that leads to another server
remote-open = Halda áfram á { $host }
remote-none = { $host } segir ekki hvar haldið er áfram þar.
remote-silent = { $host } svarar ekki.
remote-copy = Þú getur afritað þetta í leitina á netþjóninum þínum og haldið áfram þar:
remote-back = Til baka þangað sem þú varst
