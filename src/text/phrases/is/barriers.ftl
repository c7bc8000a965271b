# On the accessibility statement: telling the institution what is in the way
barriers-form = Skrifaðu okkur hér
barriers-page = Hvaða síða
barriers-page-hint = Slóð síðunnar. Hafðu reitinn auðan ef þetta á við um allar síðurnar.
barriers-words = Hvað gerist
barriers-words-hint = Hvað þú vildir gera og með hverju: lyklaborði, skjálesara, stóru letri, síma.
barriers-mail = Netfangið þitt
barriers-mail-hint = Aðeins vegna svarsins. Því má sleppa.
barriers-send = Senda
# Among the reports, in place of the reason
barriers-cause = Hindrun fyrir fatlað fólk
