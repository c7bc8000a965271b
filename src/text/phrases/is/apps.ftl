# What a person is asked when a program wants to use the account
oauth-title = Má þetta forrit nota aðganginn þinn?
oauth-first = { $client } óskar eftir að nota aðganginn þinn. Skráðu þig fyrst inn.
oauth-handle = Notandanafn eða netfang
oauth-password = Lykilorð
oauth-enter = Skrá inn
oauth-wants = { $client } óskar eftir að nota aðganginn { $handle }. Forritið gæti:
oauth-may-read = lesið það sem þú getur lesið og tilkynningarnar þínar
oauth-may-know = lesið nafn þitt og notandanafn
oauth-may-write = skrifað athugasemdir, sett í eftirlæti, deilt áfram og vistað í þínu nafni
oauth-may-follow = fylgst með fólki og stofnunum í þínu nafni
oauth-may-push = sent tilkynningar í tækið þitt
oauth-caution = Samþykktu aðeins ef þú þekkir þetta forrit. Þú getur afturkallað aðgang þess hvenær sem er: sjá { $page } á vinnuborðinu þínu.
oauth-access = Forrit og vafrar
oauth-agree = Samþykkja
oauth-refuse = Hafna
oauth-code = Kóðinn þinn
oauth-copy = Afritaðu þennan kóða í forritið { $client }. Hann virkar einu sinni og gildir í tíu mínútur.

# What a phone or a browser shows
push-mention = { $name } minntist á þig
push-status = { $name } skrifaði eitthvað nýtt
push-reblog = { $name } deildi texta þínum áfram
push-favourite = { $name } kann að meta texta þinn
push-follow = { $name } fylgist nú með þér
push-follow-request = { $name } óskar eftir að fylgjast með þér
push-poll = Könnun notandans { $name } er lokið
push-update = { $name } breytti texta sem þú deildir áfram
push-report = { $name } tilkynnir um eitthvað
