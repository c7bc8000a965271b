# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Dæmi
example-why = Fjölskyldur sem voru nýfluttar hingað sögðu okkur að þær þekktu engan sem þær gætu beðið um hjálp. Við áttum eldhús sem stóð autt á kvöldin. Fólk sem eldar saman talar saman og eftir nokkrar vikur spurði fólk hvert annað í stað okkar.
example-procedures =
    Bjóða hverri fjölskyldu í eigin persónu, með túlki ef þarf
    Móttökuhringur, 15 mínútur: hver er hér, hvern vantar
    Elda í blönduðum hópum, 60 mínútur
    Borða saman, börnin við sama borð
    Semja um hver kemur með hvað næst
example-summary = Fjölskyldur elda og borða saman aðra hverja viku í eldhúsi skóla. Eftir þrjá mánuði eiga flestar einhvern í nágrenninu að sem hægt er að biðja um hjálp.
example-materials =
    Eldhús með fjórum hellum
    Myndaspjöld fyrir uppskriftir
    Leikhorn með mottu
example-tailoring = Þau sem komast ekki á kvöldin eru í laugardagshópnum. Fjölskyldur með ungbarn fá plássið við dyrnar. Fyrir fyrsta kvöldið spyrjum við hvað er ekki borðað.
example-fidelity-planned = Eftir hvert kvöld fylla tvö okkar út eina síðu: voru öll skref gerð, hver talaði við hvern, hvað gerum við öðruvísi.
example-observed =
    Eftir sex mánuði, þrír hópar, 15 fjölskyldur:

    | | Fyrir | Eftir |
    | --- | --- | --- |
    | Á einhvern að í nágrenninu til að biðja um hjálp | 40% | 80% |
    | Börnin eru eftir í frístund síðdegis | 33% | 73% |
example-core-elements =
    Fjölskyldurnar elda, starfsfólkið þjónar ekki
    Sameiginleg máltíð í lokin
    Sama fólkið í að minnsta kosti átta kvöld
example-risks =
    Ekki meðan ofbeldi er á heimilinu og öryggi ekki tryggt
    Ekki sem skilyrði fyrir annarri aðstoð
example-inputs =
    Tveir leiðbeinendur, þrír tímar á kvöldi
    Skólaeldhús
example-activities =
    Elda og borða saman
    Samtal við hverja fjölskyldu þegar tíminn er hálfnaður
example-outputs =
    Átta kvöld með fimm fjölskyldum
    Eitt samtal við hverja fjölskyldu
example-outcomes =
    Hver fjölskylda nefnir tvær aðrar sem hún myndi biðja um hjálp
    Börnin eru áfram í síðdegisklúbbi skólans
example-assumptions =
    Eldhúsið er í göngufæri
    Fjölskyldurnar ákveða sjálfar hvort þær koma
example-learnt = Á dagsetrinu sem ég heimsótti opna foreldrar dyrnar á morgnana, ekki starfsfólkið. Ég hélt að það væri smáatriði þar til ég sá hver spyr þá hvern.
example-before = Við tökum á móti fjölskyldum við afgreiðsluborð. Eitt okkar skráir hvers vegna þær eru komnar og þær bíða þar til kallað er á þær.
example-meets = Húsið þeirra er minna en okkar og allir þekkja alla. Dyrnar eru mögulegar líka hjá okkur; sameiginlegu lyklarnir eru það ekki, með fjörutíu starfsmenn.
example-try-text = Frá mars opna tveir foreldrar og eitt okkar dyrnar saman á þriðjudögum. Eftir sex vikur spyrjum við fjölskyldurnar hvernig það var.
