# Beginning a text from a file that was written elsewhere
import-practice = Starfsaðferð úr skrá
import-essay = Hugleiðing úr skrá
import-lede = Veldu texta sem þú skrifaðir annars staðar. Hann verður að drögum í eyðublaðinu og ekkert er birt.
import-file = Skrá
# $most and $text are megabytes
import-file-hint = Word-skjal (.docx), mest { $most } MB, eða textaskrá (.md eða .txt), mest { $text } MB.
import-read = Lesa skrána
# A link to the empty form
import-without = Skrifa án skrár
import-kept = Hvað helst
import-kept-words = Fyrirsagnir, feitletruð og skáletruð orð, tenglar, listar, töflur, tilvitnanir og neðanmálsgreinar haldast. Myndum, athugasemdum, nöfnum höfunda, síðuhausum og síðufótum og því sem rakningu breytinga hefur eytt er sleppt.
import-sorted-practice = Það sem stendur undir spurningu eyðublaðsins svarar henni, á hvaða tungumáli þessara síðna sem er. Það sem stendur á undan fyrstu fyrirsögn segir hvers vegna þið gerið þetta; allt annað verður að skrefum. Ekkert orð úr textanum glatast.
import-sorted-essay = Það sem stendur undir spurningu eyðublaðsins svarar henni, á hvaða tungumáli þessara síðna sem er. Allt annað bætist við svarið á undan. Ekkert orð úr textanum glatast.
# On the empty form, above a field for a file
import-drop = Er textinn þegar til í Word eða Google Docs? Veldu skrána eða slepptu henni hér, eða límdu textann í hvaða reit sem er. Fyrirsagnir, listar, töflur og neðanmálsgreinar haldast.

# What has just been done; the sentences stand one after the other
import-done = Þetta lásum við í skránni. Ekkert hefur verið birt.
import-done-long = Þetta lásum við í skránni. Það er meira en drög mega vera: styttu þau og vistaðu svo. Ekkert hefur verið birt.
import-left-out = { $count ->
    [one] { $count } mynd var sleppt.
   *[other] { $count } myndum var sleppt.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] { $count } fyrirsögn í skránni er ekki spurning í eyðublaðinu: hún er meðal skrefanna ásamt því sem er undir henni.
   *[other] { $count } fyrirsagnir í skránni eru ekki spurningar í eyðublaðinu: þær eru meðal skrefanna ásamt því sem er undir þeim.
}
import-joined = { $count ->
    [one] { $count } fyrirsögn í skránni er ekki spurning í eyðublaðinu: hún bættist við svarið á undan ásamt því sem er undir henni.
   *[other] { $count } fyrirsagnir í skránni eru ekki spurningar í eyðublaðinu: þær bættust við svörin á undan ásamt því sem er undir þeim.
}

# Why a file was not taken
import-no-word = Þessi skrá er ekki Word-skjal. Vistaðu textann sem .docx, .md eða .txt og veldu hann aftur.
import-old = Þetta Word-skjal er af gamalli gerð eða með lykilorði. Opnaðu það í ritvinnslu, vistaðu það sem .docx án lykilorðs og veldu það aftur.
import-too-large = Þessi skrá er of stór: mest { $most } MB. Taktu myndirnar úr henni og veldu hana aftur.
import-text-too-large = Þessi skrá er of stór: textaskrá er mest { $most } MB. Skiptu henni og veldu fyrsta hlutann.
import-too-long = Þessi texti er of langur: mest { $most } stafir. Skiptu honum og veldu fyrsta hlutann.
import-unpacks = Í þessari skrá er miklu meira en orð. Afritaðu orðin í nýtt skjal og veldu það.
import-damaged = Þessi skrá er skemmd eða þannig gerð að ekki er hægt að lesa hana hér. Opnaðu hana í ritvinnslu, vistaðu hana á ný sem .docx og veldu hana aftur.
import-no-text = Þessi skrá er hvorki Word-skjal né hreinn texti. Vistaðu textann sem .docx, .md eða .txt og veldu hann aftur.
import-coding = Stafir þessa texta eru ekki vistaðir sem UTF-8. Vistaðu hann sem .docx eða sem texta í UTF-8 og veldu hann aftur.
import-empty = Engin orð eru í þessari skrá. Veldu aðra.
