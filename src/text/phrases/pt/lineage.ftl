# How a practice travels: adapting it, and the line on its page.
lineage-heading = Adaptações noutros países
lineage-none = Ainda ninguém descreveu uma adaptação. Experimentou-a com outras famílias ou noutro lugar?
lineage-adapt = Descrever a sua adaptação
lineage-here = Está a ler esta.
lineage-kept = Mantém-se
lineage-left = Não se mantém
lineage-changed = Muda
# The part of the form.
lineage-part = A prática que adapta
lineage-from = Adapta «{ $name }», de { $house }. As respostas estão abaixo: mude o que faz de outra forma. Quem a escreveu saberá quando publicar.
lineage-keep = Que elementos essenciais manteve?
lineage-keep-hint = Desmarque o que faz de outra forma e diga abaixo o que faz em seu lugar.
lineage-changes = O que mudou, e porquê?
lineage-changes-hint = Uma mudança por linha: para quem, onde, durante quanto tempo, quem orienta.
lineage-missing = Diga pelo menos uma coisa que mudou.
lineage-answers = A sua prática
# In the text itself.
lineage-of = Adaptada de
lineage-we-changed = O que mudámos e porquê
lineage-we-kept = O que mantivemos
lineage-we-left = O que não mantivemos
