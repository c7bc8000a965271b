# Spans of time
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}
span-hours = { $count ->
    [one] 1 timme
   *[other] { $count } timmar
}
span-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minuter
}
span-seconds = { $count ->
    [one] 1 sekund
   *[other] { $count } sekunder
}
span-ahead = { $span } före vår
span-behind = { $span } efter vår
span-ago = för { $span } sedan
span-in = om { $span }

# What was seen
seen-since = Första felet
seen-attempt = Senaste försöket
seen-attempt-status = { $when }, status { $status } efter { $span }
seen-attempt-silent = { $when }, inget svar
seen-words = Deras svar
seen-ok = Lyckades senast
seen-heard = De nådde oss senast
seen-never = aldrig
seen-waiting = Väntar
seen-waiting-count = { $count ->
    [one] 1 objekt, { $span }
   *[other] { $count } objekt, det äldsta sedan { $span }
}
seen-next = Nästa försök
seen-clock = Deras klocka
seen-our-clock = Vår klocka
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] stämmer med den enda andra partner som vi kan jämföra med
       *[other] stämmer inte med den enda andra partner som vi kan jämföra med
    }
   *[other] stämmer med { $count } av { $others } andra partner
}
seen-our-clock-alone = det finns ingen annan partner att jämföra med

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = { $name } kan inte nås: namnet { $host } har ingen adress.
fault-dns-cause = Namnet går inte att slå upp där den här servern frågar. Antingen är det inte längre registrerat, eller så fungerar inte namnuppslagningen hos en av de två servrarna.
fault-dns-advice = Kontrollera om { $host } fortfarande är deras namn. Om andra namn går att slå upp på den här servern, hör av dig till deras administratör.
    Mer behöver du inte göra: vi försöker igen automatiskt, och det som väntar levereras i tur och ordning.

fault-tcp = { $name } kan inte nås: ingen svarar på { $host }.
fault-tcp-cause = Deras server är avstängd eller håller på att starta, eller så står en brandvägg mellan de två.
fault-tcp-advice = Vänta: vi försöker igen automatiskt och levererar det som väntar i tur och ordning.
    Om det håller i sig, kontakta deras administratör på annat sätt, med rapporten nedan.

fault-tls = { $name } kan inte nås säkert: certifikatet för { $host } är inte giltigt.
fault-tls-cause = Det har gått ut, gäller ett annat namn eller kommer från en utfärdare som den här servern inte känner till. Vi skickar ingenting över en sådan anslutning.
fault-tls-advice = Be deras administratör att förnya certifikatet, med rapporten nedan.
    Vi försöker igen automatiskt och levererar det som väntar i tur och ordning.

fault-timeout = { $name } svarar inte i tid.
fault-timeout-cause = Det går att ansluta, men inget fullständigt svar kommer inom tio sekunder: deras server har för mycket att göra eller har hängt sig.
fault-timeout-advice = Vänta: vi försöker igen automatiskt och levererar det som väntar i tur och ordning.
    Om det håller i sig, kontakta deras administratör, med rapporten nedan.

fault-slow = { $name } svarar, men långsamt: det senaste svaret tog { $span }.
fault-slow-cause = Deras server, eller vägen dit, har för mycket att göra. Ingenting avvisas och ingenting går förlorat; det kommer bara fram sent.
fault-slow-advice = Du behöver inte göra något. Andra partner behöver inte vänta på den här.
    Om det håller i sig, kontakta deras administratör, med rapporten nedan.

fault-clock-theirs = { $name } avvisar det vi skickar, eftersom deras klocka går { $span } { $direction ->
    [ahead] före
   *[behind] efter
}.
fault-clock-theirs-cause = Allt vi skickar anger tiden då det signerades. Enligt deras klocka är våra signaturer för gamla eller från framtiden. Vår egen klocka stämmer med våra andra partners, så det är deras som går fel.
fault-clock-theirs-advice = Skicka rapporten nedan till deras administratör: deras server måste synkronisera sin tid (NTP).
    Mer behöver du inte göra: vi försöker igen automatiskt och levererar det som väntar i tur och ordning.

fault-clock-ours = { $name } avvisar det vi skickar, eftersom vår egen klocka går { $span } { $direction ->
    [ahead] efter
   *[behind] före
}.
fault-clock-ours-cause = Allt vi skickar anger tiden då det signerades. Hos våra andra partner ser vi samma skillnad, så det är den här serverns klocka som går fel.
fault-clock-ours-advice = Synkronisera tiden på den här servern (NTP): ”timedatectl” visar om den är synkroniserad.
    Därefter levereras allt som väntar automatiskt.

fault-clock-unknown = { $name } avvisar det vi skickar, eftersom det skiljer { $span } mellan deras klocka och vår.
fault-clock-unknown-cause = Allt vi skickar anger tiden då det signerades. Vilken av de två klockorna som går fel går inte att se härifrån, eftersom det inte finns tillräckligt många andra partner att jämföra med.
fault-clock-unknown-advice = Jämför tiden på den här servern med en klocka som du litar på. Om vår går rätt, skicka rapporten nedan till deras administratör: en av de två servrarna måste synkronisera sin tid (NTP).
    Vi försöker igen automatiskt och levererar det som väntar i tur och ordning.

fault-clock-receive-theirs = Vi avvisar det { $name } skickar, eftersom deras klocka går { $span } { $direction ->
    [ahead] före
   *[behind] efter
}.
fault-clock-receive-ours = Vi avvisar det { $name } skickar, eftersom vår egen klocka går { $span } { $direction ->
    [ahead] efter
   *[behind] före
}.
fault-clock-receive-unknown = Vi avvisar det { $name } skickar, eftersom det skiljer { $span } mellan deras klocka och vår.

fault-signature = { $name } godtar inte vår signatur.
fault-signature-cause = Servern svarar, men säger att det vi skickar inte är signerat som det ska. Den kanske inte kan hämta vår nyckel eller har en äldre nyckel i minnet.
fault-signature-advice = Kontrollera om { $own } går att öppna utifrån: där hämtar deras server vår nyckel.
    Om det går, skicka rapporten nedan till deras administratör. Vi försöker igen automatiskt.

fault-signature-receive = Det som kommer i namnet { $name } är inte signerat med deras nyckel och avvisas.
fault-signature-receive-cause = Antingen har deras nycklar ändrats och kan inte hämtas än, eller så använder någon annan deras namn. Ingenting av det har sparats.
fault-signature-receive-advice = Fråga deras administratör om de har flyttat sin server eller återställt den utan dess nycklar.

fault-blocked = { $name } släpper inte in den här servern.
fault-blocked-cause = De vet vilka vi är och avvisar det vi skickar: deras administratör har blockerat den här servern eller släpper bara in vissa servrar.
fault-blocked-advice = Prata med deras administratör. Ingenting på vår sida kan ändra det.
    Om det är meningen att det ska förbli så, avsluta partnerskapet.

fault-gone = Inkorgen hos { $name } finns inte längre.
fault-gone-cause = Deras server svarar, men inte på den adress som vi fick av den. Den kan ha installerats på nytt, eller så skickar något framför den våra anrop till fel ställe.
fault-gone-advice = Fråga deras administratör om servern har installerats på nytt. Avsluta i så fall partnerskapet och fråga dem igen.

fault-html = { $name } svarar med en webbsida där deras server borde svara ett program.
fault-html-cause = Något framför deras server, till exempel en proxy eller ett innehållsnätverk (CDN), skickar våra anrop till fel ställe eller ber besökare att bevisa att de är människor.
fault-html-advice = Skicka rapporten nedan till deras administratör: anrop till /inbox, /actor och /.well-known måste nå deras server orörda.
    Vi försöker igen automatiskt och levererar det som väntar i tur och ordning.

fault-rate-limit = { $name } ber oss att sakta ner.
fault-rate-limit-cause = Deras server får fler anrop än den vill besvara just nu. Vi håller den paus som den ber om.
fault-rate-limit-advice = Du behöver inte göra något: det som väntar levereras i tur och ordning, senare.

fault-server-error = Servern hos { $name } har själv ett problem.
fault-server-error-cause = Den svarar att något har gått fel på dess sida, eller att underhåll pågår.
fault-server-error-advice = Vänta: vi försöker igen automatiskt och levererar det som väntar i tur och ordning.
    Om det håller i sig, skicka rapporten nedan till deras administratör.

fault-refused = { $name } avvisar det vi skickar.
fault-refused-cause = Deras server svarar att den inte kan använda detta. Den kanske kör ett program eller en version som inte känner till det vi skickar.
fault-refused-advice = Skicka rapporten nedan till deras administratör och till dem som utvecklar det här programmet.

fault-refused-address = Adressen till { $host } är inte en som den här servern får ansluta till.
fault-refused-address-cause = Namnet leder till ett privat nätverk eller till den här maskinen själv, dit ingenting någonsin skickas.
fault-refused-address-advice = Kontrollera att { $host } är rätt stavat, och berätta för deras administratör att namnet leder till en privat adress.

fault-too-large = { $name } svarar med mer än ett svar får innehålla.
fault-too-large-cause = Svaret avbröts och användes inte.
fault-too-large-advice = Skicka rapporten nedan till deras administratör.

fault-protocol = { $name } avslutar anslutningen eller svarar på ett sätt som ingen kan läsa.
fault-protocol-cause = Deras server startar om, eller så stör något mellan de två servrarna anslutningen.
fault-protocol-advice = Vänta: vi försöker igen automatiskt och levererar det som väntar i tur och ordning.
    Om det håller i sig, skicka rapporten nedan till deras administratör.

fault-handshake = Vårt meddelande till { $name } om partnerskapet når inte fram.
fault-handshake-cause = { $words }
fault-handshake-advice = Kontrollera att { $host } är rätt stavat och att en server av det här slaget finns där. Vi försöker igen automatiskt.

fault-declined = { $name } har avböjt att bli partner.
fault-declined-cause = Deras administratör har svarat nej på vår förfrågan. Ingenting skickas mellan de två, och ingenting väntar.
fault-declined-advice = Prata med dem. Ni kan fråga igen när som helst.

# The report for the other side's admin
report-head = En rapport från { $own } till administratören för { $host }
report-class = Klass: { $class }

# What a server said, as it said it
seen-quoted = ”{ $words }”
