# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Þegar hægt er að þekkja einhvern af texta
incident-menu = Falið og dregið til baka
incident-link = Fela eða draga til baka…
incident-none = Enginn texti hefur verið falinn eða dreginn til baka með ákvörðun.
# Translator: in Icelandic “one” is also 21, 31, 41: the number stays in the sentence
incident-count = { $count ->
    [one] { $count } texti hefur verið falinn eða dreginn til baka með ákvörðun.
   *[other] { $count } textar hafa verið faldir eða dregnir til baka með ákvörðun.
}
incident-gone = Texti þar sem orðunum hefur verið eytt
incident-author = Höfundur: { $name }
incident-shown = Lesendur textans geta enn lesið hann.
incident-hidden = Textinn er falinn: aðeins höfundur hans og umsjónarfólk geta lesið hann hér. Þeir sem fengu hann áður hafa hann enn; dragðu hann til baka til að honum sé líka eytt þar.
incident-hidden-elsewhere = Textinn er falinn hér. Á sínum eigin netþjóni stendur hann óbreyttur.
incident-withdrawn = Textinn er dreginn til baka: orðum hans er eytt hér.
incident-nowhere = Textinn hafði ekki verið sendur neinum samstarfsaðila.
incident-erased-all = { $count ->
    [one] { $count } samstarfsaðili fékk textann og hefur eytt honum.
   *[other] Allir { $count } samstarfsaðilarnir sem fengu textann hafa eytt honum.
}
incident-erased-some = Samstarfsaðilar sem hafa eytt textanum: { $at } af { $count }. Hinir eru beðnir um það þar til þeir hafa tekið við beiðninni; líttu aftur á þetta síðar.
incident-places = Hvert textinn fór
incident-place = Samstarfsaðili
incident-state = Hvað hann segir
incident-place-erased = Eytt { $when }
incident-place-open = Ekki enn staðfest
incident-decisions = Hvað var ákveðið um textann
incident-measure = Hvað er gert núna
incident-measure-hint = Fljótlegt er að fela texta og hægt er að afturkalla það. Texta sem er dreginn til baka er eytt endanlega hér og á hverjum netþjóni sem fékk hann.
incident-hide = Fela strax
incident-withdraw = Draga til baka
incident-tell = Láta netþjón textans vita, í trúnaði, að hugsanlega sé hægt að þekkja einhvern af honum
incident-rule = Almenna persónuverndarreglugerðin, 5. gr.
incident-do = Framkvæma
incident-told = Netþjónn textans hefur fengið að vita af þessu. Þar er ákveðið hvað gert er.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Við yfirferð á textanum þegar hann barst fannst atriði sem vísar örugglega á eina manneskju ({ $rules }). Lestu textann, feldu hann hér ef þess þarf og láttu netþjón hans vita.
