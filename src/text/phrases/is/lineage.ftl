# How a practice travels: adapting it, and the line on its page.
lineage-heading = Aðlaganir í öðrum löndum
lineage-none = Enginn hefur lýst aðlögun enn. Hefur þú reynt þetta með öðrum fjölskyldum eða á öðrum stað?
lineage-adapt = Lýstu þinni eigin aðlögun
lineage-here = Þú ert að lesa þessa.
lineage-kept = Haldið
lineage-left = Ekki haldið
lineage-changed = Breytt
# The part of the form.
lineage-part = Starfsaðferðin sem þú lagar að þínum aðstæðum
lineage-from = Þú lagar „{ $name }“ að þínum aðstæðum, frá: { $house }. Svörin standa hér fyrir neðan: breyttu því sem þú gerir öðruvísi. Höfundurinn fréttir af því þegar þú birtir.
lineage-keep = Hvaða kjarnaþáttum hélst þú?
lineage-keep-hint = Taktu hakið af því sem þú gerir öðruvísi og segðu fyrir neðan hvað þú gerir í staðinn.
lineage-changes = Hverju breyttir þú, og hvers vegna?
lineage-changes-hint = Ein breyting í hverri línu: fyrir hverja, hvar, hversu lengi, hver leiðir.
lineage-missing = Segðu frá að minnsta kosti einu sem þú breyttir.
lineage-answers = Þín starfsaðferð
# In the text itself.
lineage-of = Aðlagað eftir
lineage-we-changed = Hverju við breyttum og hvers vegna
lineage-we-kept = Hverju við héldum
lineage-we-left = Hverju við héldum ekki
