# Spans of time
span-days = { $count ->
    [one] o zi
    [few] { $count } zile
   *[other] { $count } de zile
}
span-hours = { $count ->
    [one] o oră
    [few] { $count } ore
   *[other] { $count } de ore
}
span-minutes = { $count ->
    [one] un minut
    [few] { $count } minute
   *[other] { $count } de minute
}
span-seconds = { $count ->
    [one] o secundă
    [few] { $count } secunde
   *[other] { $count } de secunde
}
span-ahead = cu { $span } înaintea ceasului nostru
span-behind = cu { $span } în urma ceasului nostru
span-ago = acum { $span }
span-in = peste { $span }

# What was seen
seen-since = Prima eroare
seen-attempt = Ultima încercare
seen-attempt-status = { $when }, status { $status } după { $span }
seen-attempt-silent = { $when }, niciun răspuns
seen-words = Răspunsul lor
seen-ok = Ultima reușită
seen-heard = Ultimul contact de la ei
seen-never = niciodată
seen-waiting = În așteptare
seen-waiting-count = { $count ->
    [one] 1 element, de { $span }
    [few] { $count } elemente, cel mai vechi de { $span }
   *[other] { $count } de elemente, cel mai vechi de { $span }
}
seen-next = Încercarea următoare
seen-clock = Ceasul lor
seen-our-clock = Ceasul nostru
# [few] also holds for 0
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] coincide cu cel al singurului alt partener cu care îl putem compara
        [few] diferă de cel al singurului alt partener cu care îl putem compara
       *[other] diferă de cel al singurului alt partener cu care îl putem compara
    }
    [few] coincide cu ceasurile altor parteneri: { $count } din { $others }
   *[other] coincide cu ceasurile altor parteneri: { $count } din { $others }
}
seen-our-clock-alone = nu există alt partener cu care să îl comparăm

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = Nu putem ajunge la { $name }: numele { $host } nu are nicio adresă.
fault-dns-cause = Numele nu poate fi găsit acolo unde întreabă acest server. Fie nu mai este înregistrat, fie nu funcționează serviciul DNS al unuia dintre cele două servere.
fault-dns-advice = Verificați dacă { $host } este încă numele lor. Dacă alte nume sunt găsite de pe acest server, anunțați-l pe administratorul lor.
    Nu trebuie să faceți altceva: reîncercăm automat, iar ce așteaptă se livrează în ordine.

fault-tcp = Nu putem ajunge la { $name }: nu răspunde nimeni la { $host }.
fault-tcp-cause = Serverul lor este oprit sau abia pornește ori între cele două servere stă un firewall.
fault-tcp-advice = Așteptați: reîncercăm automat și livrăm în ordine ce așteaptă.
    Dacă durează, anunțați-l pe administratorul lor pe altă cale, cu raportul de mai jos.

fault-tls = Nu putem ajunge în siguranță la { $name }: certificatul pentru { $host } nu este valid.
fault-tls-cause = A expirat, este pentru alt nume sau provine de la o autoritate pe care acest server nu o cunoaște. Printr-o astfel de conexiune nu trimitem nimic.
fault-tls-advice = Cereți-i administratorului lor să reînnoiască certificatul, cu raportul de mai jos.
    Reîncercăm automat și livrăm în ordine ce așteaptă.

fault-timeout = { $name } nu răspunde la timp.
fault-timeout-cause = Conexiunea se poate face, dar în zece secunde nu vine un răspuns complet: serverul lor are prea mult de lucru sau s-a blocat.
fault-timeout-advice = Așteptați: reîncercăm automat și livrăm în ordine ce așteaptă.
    Dacă durează, anunțați-l pe administratorul lor, cu raportul de mai jos.

fault-slow = { $name } răspunde, dar încet: ultimul răspuns a durat { $span }.
fault-slow-cause = Serverul lor sau drumul până la el este prea încărcat. Nimic nu este refuzat și nimic nu se pierde; doar ajunge mai târziu.
fault-slow-advice = Nu trebuie să faceți nimic. Ceilalți parteneri nu așteaptă după acesta.
    Dacă durează, anunțați-l pe administratorul lor, cu raportul de mai jos.

fault-clock-theirs = { $direction ->
    [ahead] { $name } refuză ce trimitem, pentru că ceasul de acolo este cu { $span } înainte.
   *[behind] { $name } refuză ce trimitem, pentru că ceasul de acolo este cu { $span } în urmă.
}
fault-clock-theirs-cause = Tot ce trimitem poartă ora la care a fost semnat. După ceasul lor, semnăturile noastre sunt prea vechi sau vin din viitor. Ceasul nostru coincide cu cele ale celorlalți parteneri, deci al lor este greșit.
fault-clock-theirs-advice = Trimiteți-i administratorului lor raportul de mai jos: serverul lor trebuie să își sincronizeze ora (NTP).
    Nu trebuie să faceți altceva: reîncercăm automat și livrăm în ordine ce așteaptă.

fault-clock-ours = { $direction ->
    [ahead] { $name } refuză ce trimitem, pentru că ceasul nostru este cu { $span } în urmă.
   *[behind] { $name } refuză ce trimitem, pentru că ceasul nostru este cu { $span } înainte.
}
fault-clock-ours-cause = Tot ce trimitem poartă ora la care a fost semnat. Față de ceilalți parteneri apare aceeași diferență, deci ceasul acestui server este greșit.
fault-clock-ours-advice = Sincronizați ora acestui server (NTP): „timedatectl” vă spune dacă este sincronizată.
    Apoi tot ce așteaptă se livrează de la sine.

fault-clock-unknown = { $name } refuză ce trimitem, pentru că între ceasul de acolo și al nostru este o diferență de { $span }.
fault-clock-unknown-cause = Tot ce trimitem poartă ora la care a fost semnat. De aici nu se poate vedea care dintre cele două ceasuri este greșit, pentru că nu sunt destui alți parteneri cu care să comparăm.
fault-clock-unknown-advice = Comparați ora acestui server cu un ceas în care aveți încredere. Dacă a noastră este corectă, trimiteți-i administratorului lor raportul de mai jos: unul dintre cele două servere trebuie să își sincronizeze ora (NTP).
    Reîncercăm automat și livrăm în ordine ce așteaptă.

fault-clock-receive-theirs = { $direction ->
    [ahead] Refuzăm ce trimite { $name }, pentru că ceasul de acolo este cu { $span } înainte.
   *[behind] Refuzăm ce trimite { $name }, pentru că ceasul de acolo este cu { $span } în urmă.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Refuzăm ce trimite { $name }, pentru că ceasul nostru este cu { $span } în urmă.
   *[behind] Refuzăm ce trimite { $name }, pentru că ceasul nostru este cu { $span } înainte.
}
fault-clock-receive-unknown = Refuzăm ce trimite { $name }, pentru că între ceasul de acolo și al nostru este o diferență de { $span }.

fault-signature = { $name } nu acceptă semnătura noastră.
fault-signature-cause = Răspunde, dar spune că ce trimitem nu este semnat așa cum ar trebui. Poate că nu reușește să preia cheia noastră sau ține minte una mai veche.
fault-signature-advice = Verificați dacă { $own } se poate deschide din exterior: de acolo preia serverul lor cheia noastră.
    Dacă se poate, trimiteți-i administratorului lor raportul de mai jos. Reîncercăm automat.

fault-signature-receive = Ce vine în numele { $name } nu este semnat cu cheia de acolo și este refuzat.
fault-signature-receive-cause = Fie cheile lor s-au schimbat și încă nu pot fi preluate, fie altcineva le folosește numele. Nimic din ce a venit nu a fost păstrat.
fault-signature-receive-advice = Întrebați-l pe administratorul lor dacă serverul a fost mutat sau restaurat fără cheile sale.

fault-blocked = { $name } nu permite accesul acestui server.
fault-blocked-cause = Știe cine suntem și refuză ce trimitem: administratorul de acolo a blocat acest server sau permite doar accesul anumitor servere.
fault-blocked-advice = Discutați cu administratorul lor. De aici nu se poate schimba nimic.
    Dacă trebuie să rămână așa, încheiați parteneriatul.

fault-gone = Căsuța de primire (inbox) de la { $name } nu mai există.
fault-gone-cause = Serverul lor răspunde, dar nu la adresa pe care ne-a dat-o. Poate că a fost instalat din nou sau ceva din fața lui trimite cererile noastre într-un loc greșit.
fault-gone-advice = Întrebați-l pe administratorul lor dacă serverul a fost instalat din nou. Dacă da, încheiați parteneriatul și trimiteți o nouă cerere.

fault-html = { $name } răspunde cu o pagină web acolo unde serverul ar trebui să răspundă unui program.
fault-html-cause = Ceva din fața serverului lor, cum ar fi un proxy sau o rețea de distribuire a conținutului, trimite cererile noastre într-un loc greșit sau le cere vizitatorilor să dovedească că sunt oameni.
fault-html-advice = Trimiteți-i administratorului lor raportul de mai jos: cererile către /inbox, /actor și /.well-known trebuie să ajungă la serverul lor nemodificate.
    Reîncercăm automat și livrăm în ordine ce așteaptă.

fault-rate-limit = { $name } ne cere să încetinim.
fault-rate-limit-cause = Primește mai multe cereri decât vrea să trateze acum. Respectăm pauza pe care o cere.
fault-rate-limit-advice = Nu trebuie să faceți nimic: ce așteaptă se livrează în ordine, mai târziu.

fault-server-error = Serverul de la { $name } are o problemă proprie.
fault-server-error-cause = Răspunde că ceva nu a funcționat la el sau că este în întreținere.
fault-server-error-advice = Așteptați: reîncercăm automat și livrăm în ordine ce așteaptă.
    Dacă durează, trimiteți-i administratorului lor raportul de mai jos.

fault-refused = { $name } refuză ce trimitem.
fault-refused-cause = Serverul de acolo răspunde că nu poate folosi ce primește. Poate că rulează un software sau o versiune care nu cunoaște ce trimitem.
fault-refused-advice = Trimiteți raportul de mai jos administratorului lor și, din partea noastră, celor care fac acest software.

fault-refused-address = Adresa { $host } nu se numără printre cele la care acest server are voie să ajungă.
fault-refused-address-cause = Numele duce la o rețea privată sau chiar la acest calculator, unde nu se trimite niciodată nimic.
fault-refused-address-advice = Verificați dacă { $host } este scris corect și spuneți-i administratorului lor că numele duce la o adresă privată.

fault-too-large = { $name } răspunde cu mai mult decât poate cuprinde un răspuns.
fault-too-large-cause = Răspunsul a fost întrerupt și nu a fost folosit.
fault-too-large-advice = Trimiteți-i administratorului lor raportul de mai jos.

fault-protocol = { $name } întrerupe conexiunea sau răspunde într-un fel care nu poate fi citit.
fault-protocol-cause = Serverul lor repornește sau ceva dintre cele două servere perturbă conexiunea.
fault-protocol-advice = Așteptați: reîncercăm automat și livrăm în ordine ce așteaptă.
    Dacă durează, trimiteți-i administratorului lor raportul de mai jos.

fault-handshake = Mesajul nostru către { $name } despre parteneriat nu ajunge la destinație.
fault-handshake-cause = { $words }
fault-handshake-advice = Verificați dacă { $host } este scris corect și dacă acolo rulează un server de acest fel. Reîncercăm automat.

fault-declined = { $name } a refuzat parteneriatul.
fault-declined-cause = Administratorul lor a răspuns cu „nu” la cererea noastră. Nu circulă nimic între cele două părți și nu așteaptă nimic.
fault-declined-advice = Discutați cu ei. Puteți trimite oricând o nouă cerere.

# The report for the other side's admin
report-head = Un raport de la { $own } pentru administratorul { $host }
report-class = Clasă: { $class }

# What a server said, as it said it
seen-quoted = „{ $words }”
