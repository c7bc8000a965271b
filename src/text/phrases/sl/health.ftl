# Spans of time
# Translators: a span is accusative: it stands alone, after “za” and “čez”, before “od tega”, and as a duration
span-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dni
   *[other] { $count } dni
}
span-hours = { $count ->
    [one] { $count } uro
    [two] { $count } uri
    [few] { $count } ure
   *[other] { $count } ur
}
span-minutes = { $count ->
    [one] { $count } minuto
    [two] { $count } minuti
    [few] { $count } minute
   *[other] { $count } minut
}
span-seconds = { $count ->
    [one] { $count } sekundo
    [two] { $count } sekundi
    [few] { $count } sekunde
   *[other] { $count } sekund
}
span-ahead = prehiteva našo za { $span }
span-behind = zaostaja za našo za { $span }
span-ago = { $span } od tega
span-in = čez { $span }

# What was seen
seen-since = Prvi neuspeh
seen-attempt = Zadnji poskus
seen-attempt-status = { $when }, status { $status }, odgovor je trajal { $span }
seen-attempt-silent = { $when }, brez odgovora
seen-words = Njihov odgovor
seen-ok = Zadnji uspeh
seen-heard = Nazadnje so dosegli nas
seen-never = nikoli
seen-waiting = Čaka
seen-waiting-count = { $count ->
    [one] { $count } pošiljka, najstarejša čaka { $span }
    [two] { $count } pošiljki, najstarejša čaka { $span }
    [few] { $count } pošiljke, najstarejša čaka { $span }
   *[other] { $count } pošiljk, najstarejša čaka { $span }
}
seen-next = Naslednji poskus
seen-clock = Njihova ura
seen-our-clock = Naša ura
# Translators: { $others } is 1 in the first branch, and { $count } then 1 or 0
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] se ujema z edino drugo partnersko ustanovo, s katero jo lahko primerjamo
        [two] se ujema z edino drugo partnersko ustanovo, s katero jo lahko primerjamo
        [few] se ujema z edino drugo partnersko ustanovo, s katero jo lahko primerjamo
       *[other] se razlikuje od edine druge partnerske ustanove, s katero jo lahko primerjamo
    }
    [two] se ujema pri { $count } od { $others } drugih partnerskih ustanov
    [few] se ujema pri { $count } od { $others } drugih partnerskih ustanov
   *[other] se ujema pri { $count } od { $others } drugih partnerskih ustanov
}
seen-our-clock-alone = ni druge partnerske ustanove, s katero bi jo primerjali

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = Ustanova { $name } ni dosegljiva: ime { $host } nima naslova.
fault-dns-cause = Imena tam, kjer poizveduje ta strežnik, ni mogoče razrešiti. Ali ni več registrirano ali pa odpoveduje razreševanje imen (DNS) enega od obeh strežnikov.
fault-dns-advice = Preverite, ali je { $host } še njihovo ime. Če se druga imena na tem strežniku razrešijo, obvestite njihovo administracijo.
    Drugega vam ni treba storiti: sami poskušamo znova, in kar čaka, dostavimo po vrsti.

fault-tcp = Ustanova { $name } ni dosegljiva: na naslovu { $host } se nihče ne odzove.
fault-tcp-cause = Njihov strežnik je izklopljen ali se zaganja ali pa je med obema požarni zid.
fault-tcp-advice = Počakajte: sami poskušamo znova in po vrsti dostavimo, kar čaka.
    Če to traja, njihovo administracijo obvestite po drugi poti, s spodnjim poročilom.

fault-tls = Ustanova { $name } ni varno dosegljiva: digitalno potrdilo strežnika { $host } ni veljavno.
fault-tls-cause = Poteklo je, izdano je za drugo ime ali pa ga je izdal overitelj, ki ga ta strežnik ne pozna. Po taki povezavi ne pošiljamo ničesar.
fault-tls-advice = Njihovo administracijo prosite, naj obnovi potrdilo, s spodnjim poročilom.
    Sami poskušamo znova in po vrsti dostavimo, kar čaka.

fault-timeout = Ustanova { $name } ne odgovori pravočasno.
fault-timeout-cause = Povezava se vzpostavi, a v desetih sekundah ne prispe celoten odgovor: njihov strežnik ima preveč dela ali pa se je ustavil.
fault-timeout-advice = Počakajte: sami poskušamo znova in po vrsti dostavimo, kar čaka.
    Če to traja, obvestite njihovo administracijo, s spodnjim poročilom.

fault-slow = Ustanova { $name } odgovarja, a počasi: zadnji odgovor je trajal { $span }.
fault-slow-cause = Njihov strežnik ali pot do njega je preobremenjena. Nič ni zavrnjeno in nič izgubljeno; le prispe pozneje.
fault-slow-advice = Ničesar vam ni treba storiti. Druge partnerske ustanove zaradi tega ne čakajo.
    Če to traja, obvestite njihovo administracijo, s spodnjim poročilom.

fault-clock-theirs = { $direction ->
    [ahead] Ustanova { $name } zavrača, kar pošljemo, ker njena ura prehiteva za { $span }.
   *[behind] Ustanova { $name } zavrača, kar pošljemo, ker njena ura zaostaja za { $span }.
}
fault-clock-theirs-cause = Vse, kar pošljemo, nosi čas, ob katerem je bilo podpisano. Po njihovi uri so naši podpisi prestari ali iz prihodnosti. Naša ura se ujema z drugimi partnerskimi ustanovami, zato je napačna njihova.
fault-clock-theirs-advice = Njihovi administraciji pošljite spodnje poročilo: njihov strežnik mora uskladiti čas (NTP).
    Drugega vam ni treba storiti: sami poskušamo znova in po vrsti dostavimo, kar čaka.

fault-clock-ours = { $direction ->
    [ahead] Ustanova { $name } zavrača, kar pošljemo, ker naša ura zaostaja za { $span }.
   *[behind] Ustanova { $name } zavrača, kar pošljemo, ker naša ura prehiteva za { $span }.
}
fault-clock-ours-cause = Vse, kar pošljemo, nosi čas, ob katerem je bilo podpisano. Druge partnerske ustanove kažejo isto razliko, zato je napačna ura tega strežnika.
fault-clock-ours-advice = Uskladite čas tega strežnika (NTP): »timedatectl« pove, ali je usklajen.
    Potem se vse, kar čaka, dostavi samo od sebe.

fault-clock-unknown = Ustanova { $name } zavrača, kar pošljemo, ker se njena in naša ura razlikujeta za { $span }.
fault-clock-unknown-cause = Vse, kar pošljemo, nosi čas, ob katerem je bilo podpisano. Katera od obeh ur je napačna, od tu ni mogoče videti, ker ni dovolj drugih partnerskih ustanov za primerjavo.
fault-clock-unknown-advice = Čas tega strežnika primerjajte z uro, ki ji zaupate. Če je naša prava, pošljite njihovi administraciji spodnje poročilo: eden od obeh strežnikov mora uskladiti čas (NTP).
    Sami poskušamo znova in po vrsti dostavimo, kar čaka.

fault-clock-receive-theirs = { $direction ->
    [ahead] Zavračamo, kar pošlje ustanova { $name }, ker njena ura prehiteva za { $span }.
   *[behind] Zavračamo, kar pošlje ustanova { $name }, ker njena ura zaostaja za { $span }.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Zavračamo, kar pošlje ustanova { $name }, ker naša ura zaostaja za { $span }.
   *[behind] Zavračamo, kar pošlje ustanova { $name }, ker naša ura prehiteva za { $span }.
}
fault-clock-receive-unknown = Zavračamo, kar pošlje ustanova { $name }, ker se njena in naša ura razlikujeta za { $span }.

fault-signature = Ustanova { $name } ne sprejme našega podpisa.
fault-signature-cause = Njihov strežnik odgovarja, a pravi, da naše pošiljke niso podpisane, kakor bi morale biti. Morda ne more prenesti našega ključa ali pa si je zapomnil starejšega.
fault-signature-advice = Preverite, ali je { $own } mogoče odpreti od zunaj: tam njihov strežnik prenese naš ključ.
    Če je, pošljite njihovi administraciji spodnje poročilo. Sami poskušamo znova.

fault-signature-receive = Kar prihaja v imenu ustanove { $name }, ni podpisano z njenim ključem in je zavrnjeno.
fault-signature-receive-cause = Ali so se njihovi ključi spremenili in jih še ni mogoče prenesti ali pa njihovo ime uporablja nekdo drug. Nič od tega ni bilo shranjeno.
fault-signature-receive-advice = Vprašajte njihovo administracijo, ali so strežnik preselili ali ga obnovili brez njegovih ključev.

fault-blocked = Ustanova { $name } temu strežniku ne dovoli dostopa.
fault-blocked-cause = Njihov strežnik ve, kdo smo, in zavrača, kar pošljemo: njihova administracija je ta strežnik blokirala ali pa dovoljuje dostop le nekaterim strežnikom.
fault-blocked-advice = Pogovorite se z njihovo administracijo. S te strani tega ni mogoče spremeniti.
    Če naj tako ostane, končajte partnerstvo.

fault-gone = Nabiralnika (inbox) ustanove { $name } ni več.
fault-gone-cause = Njihov strežnik odgovarja, a ne na naslovu, ki nam ga je dal. Morda je bil postavljen na novo ali pa nekaj pred njim naše zahteve pošilja na napačno mesto.
fault-gone-advice = Vprašajte njihovo administracijo, ali je bil strežnik postavljen na novo. Če je bil, končajte partnerstvo in znova zaprosite zanj.

fault-html = Ustanova { $name } odgovarja s spletno stranjo, kjer bi moral njen strežnik odgovoriti programu.
fault-html-cause = Nekaj pred njihovim strežnikom, na primer posredniški strežnik (proxy) ali omrežje za dostavo vsebin, naše zahteve pošilja na napačno mesto ali zahteva dokaz, da je obiskovalec človek.
fault-html-advice = Njihovi administraciji pošljite spodnje poročilo: zahteve na /inbox, /actor in /.well-known morajo njihov strežnik doseči nespremenjene.
    Sami poskušamo znova in po vrsti dostavimo, kar čaka.

fault-rate-limit = Ustanova { $name } nas prosi, naj upočasnimo.
fault-rate-limit-cause = Njen strežnik prejema več zahtev, kot jih želi zdaj obravnavati. Upoštevamo premor, za katerega prosi.
fault-rate-limit-advice = Ničesar vam ni treba storiti: kar čaka, se dostavi po vrsti, le pozneje.

fault-server-error = Strežnik ustanove { $name } ima lastno težavo.
fault-server-error-cause = Odgovarja, da je šlo na njegovi strani nekaj narobe ali da ga prav zdaj vzdržujejo.
fault-server-error-advice = Počakajte: sami poskušamo znova in po vrsti dostavimo, kar čaka.
    Če to traja, pošljite njihovi administraciji spodnje poročilo.

fault-refused = Ustanova { $name } zavrača, kar pošljemo.
fault-refused-cause = Njen strežnik odgovarja, da tega ne more uporabiti. Morda na njem teče programje ali različica, ki ne pozna tega, kar pošljemo.
fault-refused-advice = Spodnje poročilo pošljite njihovi administraciji in poskrbite, da ga dobijo tudi tisti, ki razvijajo to programje.

fault-refused-address = Naslov strežnika { $host } ni med tistimi, ki jih ta strežnik sme doseči.
fault-refused-address-cause = Ime vodi v zasebno omrežje ali na ta računalnik, kamor se nikoli nič ne pošlje.
fault-refused-address-advice = Preverite, ali je { $host } pravilno zapisano, in njihovi administraciji povejte, da njihovo ime vodi na zasebni naslov.

fault-too-large = Ustanova { $name } odgovarja z več, kot lahko odgovor vsebuje.
fault-too-large-cause = Odgovor je bil prekinjen in ni bil uporabljen.
fault-too-large-advice = Njihovi administraciji pošljite spodnje poročilo.

fault-protocol = Ustanova { $name } prekine povezavo ali odgovori tako, da tega ni mogoče prebrati.
fault-protocol-cause = Njihov strežnik se znova zaganja ali pa povezavo moti nekaj med obema strežnikoma.
fault-protocol-advice = Počakajte: sami poskušamo znova in po vrsti dostavimo, kar čaka.
    Če to traja, pošljite njihovi administraciji spodnje poročilo.

fault-handshake = Naše sporočilo ustanovi { $name } o partnerstvu ne pride skozi.
fault-handshake-cause = { $words }
fault-handshake-advice = Preverite, ali je { $host } pravilno zapisano in ali tam deluje takšen strežnik. Sami poskušamo znova.

fault-declined = Ustanova { $name } je partnerstvo zavrnila.
fault-declined-cause = Njihova administracija je na našo prošnjo odgovorila z ne. Med obema ne potuje nič in nič ne čaka.
fault-declined-advice = Pogovorite se z njimi. Kadar koli lahko znova zaprosite.

# The report for the other side's admin
report-head = Poročilo strežnika { $own } za administracijo strežnika { $host }
report-class = Razred: { $class }

# What a server said, as it said it
seen-quoted = »{ $words }«
