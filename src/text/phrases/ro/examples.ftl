# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Un exemplu
example-why = Familii abia mutate aici ne-au spus că nu cunosc pe nimeni căruia să-i ceară ajutor. Aveam o bucătărie care seara stătea goală. Cine gătește împreună cu alții stă de vorbă, iar după câteva săptămâni oamenii se întrebau unii pe alții, nu pe noi.
example-procedures =
    Invitarea fiecărei familii în persoană, cu interpret dacă este nevoie
    Tur de bun venit, 15 minute: cine este aici, cine lipsește
    Gătit în grupuri amestecate, 60 de minute
    Masă împreună, cu copiii la aceeași masă
    Înțelegere despre cine ce aduce data viitoare
example-summary = Familiile gătesc și mănâncă împreună o dată la două săptămâni, în bucătăria unei școli. După trei luni, cele mai multe au în apropiere pe cineva căruia să-i ceară ajutor.
example-materials =
    Bucătărie cu patru ochiuri
    Rețete pe cartonașe cu imagini
    Colț de joacă cu covoraș
example-tailoring = Cine nu poate veni seara vine la grupul de sâmbătă. Familiile cu un bebeluș au locul de lângă ușă. Înainte de prima seară întrebăm ce nu se mănâncă.
example-fidelity-planned = După fiecare seară, doi dintre noi completează o pagină: dacă s-au făcut toți pașii, cine a vorbit cu cine, ce vom face altfel.
example-observed =
    După șase luni, trei grupuri, 15 familii:

    | | Înainte | După |
    | --- | --- | --- |
    | Are pe cineva în apropiere căruia să îi ceară ajutor | 40% | 80% |
    | Copiii rămân la clubul de după-amiază | 33% | 73% |
example-core-elements =
    Familiile gătesc, personalul nu servește
    O masă împreună la sfârșit
    Aceiași oameni timp de cel puțin opt seri
example-risks =
    Nu atâta timp cât acasă există violență, iar siguranța nu este asigurată
    Nu ca o condiție pentru alt ajutor
example-inputs =
    Doi educatori, câte trei ore în fiecare seară
    Bucătăria unei școli
example-activities =
    Gătit și mâncat împreună
    O discuție cu fiecare familie, la jumătatea perioadei
example-outputs =
    Opt seri cu cinci familii
    Câte o discuție cu fiecare familie
example-outcomes =
    Fiecare familie numește alte două cărora le-ar cere ajutor
    Copiii rămân la activitățile de după-amiază ale școlii
example-assumptions =
    Bucătăria este destul de aproape ca să se poată veni pe jos
    Familiile hotărăsc singure dacă vin
example-learnt = În centrul de zi pe care l-am vizitat, dimineața părinții deschid ușa, nu personalul. Mi s-a părut un amănunt, până când am văzut cine pe cine întreabă atunci.
example-before = Primim familiile la un ghișeu. Unul dintre noi notează de ce au venit, iar ele așteaptă până sunt chemate.
example-meets = Centrul lor este mai mic decât al nostru și toți se cunosc. Ușa este posibilă și la noi; cheile comune nu, cu patruzeci de angajați.
example-try-text = Din martie, în fiecare marți, doi părinți și unul dintre noi deschid ușa împreună. După șase săptămâni întrebăm familiile cum a fost.
