# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Góðan dag, { $name }

# To who forgot the password
mail-recover-subject = { $house }: innskráning
mail-recover-words = Einhver, líklega þú, bað um að komast aftur inn á aðganginn { $handle } hjá stofnuninni { $house }. Þessi tengill skráir þig inn einu sinni, innan einnar klukkustundar, og þú getur þá valið þér nýtt lykilorð.
mail-recover-button = Skrá inn
mail-recover-note = Baðstu ekki um þetta? Þá þarftu ekkert að gera: án tengilsins kemst enginn inn og lykilorðið þitt er óbreytt.

# An invitation
mail-invite-subject = { $house } býður þér að vera með
mail-invite-words = { $by } býður þér að taka þátt hjá stofnuninni { $house }: þar skrifa fagaðilar niður það sem hjálpar fjölskyldum og lesa hvað samstarfsfólk annars staðar gerir.
mail-invite-anybody = Þér er boðið að taka þátt hjá stofnuninni { $house }: þar skrifa fagaðilar niður það sem hjálpar fjölskyldum og lesa hvað samstarfsfólk annars staðar gerir.
mail-invite-button = Taka þátt
mail-invite-note = Boðið er aðeins fyrir þig og virkar einu sinni, til { $day }. Ef það barst þér fyrir mistök þarftu ekkert að gera: netfanginu þínu er þá eytt.

# Somebody answered or mentioned the person
mail-told-subject = { $name } skrifaði þér
mail-told-button = Lesa og svara

# What is new, once a day
# In Icelandic “one” is also 21, 31, 41: the number stays in the sentence
mail-digest-subject = { $count ->
    [one] { $house }: { $count } nýtt atriði
   *[other] { $house }: { $count } ný atriði
}
mail-digest-words = Þetta er nýtt fyrir þig frá síðasta tölvupósti:
mail-digest-button = Allar tilkynningar
# A link at the end of these mails
mail-stop = Hætta að fá þennan tölvupóst

# A test by an admin
mail-test-subject = { $house }: tölvupósturinn virkar
mail-test-words = Þú baðst um þennan tölvupóst á stillingasíðunni. Hann barst: það munu boð, tenglar vegna gleymdra lykilorða og fréttir líka gera.

# Asking for a link when the password is forgotten
recover-link = Gleymdirðu lykilorðinu?
recover-heading = Ný leið inn
recover-lede = Við sendum tengil á netfangið sem er skráð á aðganginn þinn. Hann skráir þig inn einu sinni, innan einnar klukkustundar; síðan velurðu nýtt lykilorð.
recover-name = Notandanafn eða netfang
recover-send = Senda tengilinn
recover-sent-heading = Athugaðu tölvupóstinn þinn
recover-sent = Ef slíkur aðgangur er til er tölvupóstur með tengli á leiðinni á netfangið sem er skráð á hann. Það getur tekið nokkrar mínútur; athugaðu líka ruslpóst.
recover-no-mail = Þessi netþjónn sendir ekki tölvupóst. Biddu stjórnanda í stofnuninni um innskráningartengil.
