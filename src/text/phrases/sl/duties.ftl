# The rules of the house: what members and guests may say here
rules-title = Pravila te ustanove
rules-lede = Kaj je tu dovoljeno povedati in kaj ne. Moderacija odloča po teh pravilih in po zakonodaji; pove, zakaj, in vsakdo, ki ga odločitev zadeva, se lahko pritoži.
# Translators: dates are in the nominative (4. marec 2026), so they stand after a colon or in brackets.
rules-since = Različica { $number }, velja od: { $day }.
rules-standard = To so pravila, ki so priložena programski opremi; ustanova svojih še ni napisala.
rules-versions = Prejšnje različice
rules-version = Različica { $number }, velja od: { $day }
rules-report = Prijavi kršitev pravil
# The rules that come with the software
rules-families = V tem, kar napišete, ni prepoznaven nihče, s komer delate, niti sosedom ne.
rules-respect = O družinah, kolegicah, kolegih in drugih tukaj pišite tako, da bi to lahko prebrali, ne da bi jih prizadelo.
rules-children = Nič, kar otrokom škodi ali jih ogroža, ne z besedami ne s slikami.
rules-sources = Povejte, kaj je vaše in kaj ste prevzeli od drugih, in upoštevajte njihove licence.
rules-evidence = Povejte, kaj ste preizkusili in kaj samo domnevate; ničesar ne prodajajte.
rules-law = Nič, kar zakonodaja prepoveduje: nobenega sovraštva, groženj, žalitev ali zaupnih spisov.
# Where an admin writes them
rules-edit = Napiši pravila
rules-edit-lede = V vsako vrstico eno pravilo. Kar shranite, je nova različica; prejšnje ostanejo na voljo za branje, ker so bile po njih sprejete odločitve.
rules-in = Jezik: { $language }
rules-in-hint = Pustite prazno, če ustanova tega jezika ne uporablja; prikazala se bodo pravila v prvem jeziku ustanove.
rules-save = Shrani kot novo različico
done-rules = Pravila so shranjena kot nova različica.
audit-rules = Pravila ustanove napisana

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Evidenca dejavnosti obdelave
record-lede = Kaj mora ustanova { $house } po členu 30 Splošne uredbe o varstvu podatkov (GDPR) voditi v evidenci o tem strežniku, sestavljeno iz njegovih nastavitev. Preglejte s svojo pooblaščeno osebo za varstvo osebnih podatkov in prepišite v svojo evidenco.
record-who = Kdo je odgovoren
record-who-words = Upravljavec je ustanova { $house }; strežnik je { $host }.
record-who-contact = Stik:
record-who-officer = Pooblaščena oseba za varstvo osebnih podatkov:
record-why = Namen obdelave
record-why-publish = Opisovanje in izmenjava praks in esejev iz dela z družinami med strokovnimi delavkami in delavci ter pogovor o njih.
record-why-accounts = { $count ->
    [one] Da se { $count } oseba lahko prijavi in piše, z določeno vlogo.
    [two] Da se { $count } osebi lahko prijavita in pišeta, vsaka s svojo vlogo.
    [few] Da se { $count } osebe lahko prijavijo in pišejo, vsaka s svojo vlogo.
   *[other] Da se { $count } oseb lahko prijavi in piše, vsaka s svojo vlogo.
}
record-why-moderate = Odgovarjanje na prijave kršitev in vodenje dnevnika odločitev (členi 16 do 20 Akta o digitalnih storitvah).
record-basis = Pravna podlaga
record-basis-words = Točka (e) ali (f) člena 6(1) Splošne uredbe o varstvu podatkov: naloga v javnem interesu ali zakoniti interes za izmenjavo med strokovnimi delavkami in delavci; pri prijavah kršitev točka (c). Besedila ne smejo vsebovati podatkov uporabnic in uporabnikov storitev; kar bi lahko koga razkrilo, se preveri, preden gre na pot (člen 25).
record-whom = O kom in kateri podatki
record-whom-members = Ljudje z računom tukaj: ime, uporabniško ime, e-poštni naslov, vloga, kontrolna vsota gesla, besedila z različicami, komu sledijo, kaj so si shranili, seje.
record-whom-others = Ljudje drugod, ki sledijo, odgovarjajo ali jim kdo sledi: ime, naslov, slika, javna besedila.
record-whom-reporters = Ljudje, ki kaj prijavijo: besede prijave ter ime in e-poštni naslov, če ju navedejo.
record-receivers = Uporabniki, ki prejmejo podatke
record-receivers-partners = Pri besedilih za mrežo partnerske ustanove: { $partners }.
record-receivers-nobody = Pri besedilih za mrežo partnerske ustanove. Teh še ni.
record-receivers-open = Pri javnih besedilih vsak strežnik, s katerega jim kdo sledi.
record-receivers-allowed = Pri javnih besedilih partnerske ustanove in strežniki, ki so bili dovoljeni.
record-receivers-none = Pri javnih besedilih noben drug strežnik.
record-countries = Partnerske ustanove zunaj Evropskega gospodarskega prostora: { $partners }. V svoji evidenci navedite, na kateri podlagi je prenos zakonit (poglavje V Splošne uredbe o varstvu podatkov).
record-countries-none = Nobena partnerska ustanova ni zunaj Evropskega gospodarskega prostora, kolikor ustanove navajajo, kje so. Strežniki, ki sledijo javnim besedilom, so lahko kjer koli.
record-long = Kako dolgo
record-long-texts = Besedila, dokler jih ne umaknejo tisti, ki so jih napisali; potem ostaneta naslov in dan. Računi, dokler niso izbrisani, z vsemi svojimi besedili.
record-long-elsewhere = Besedila z drugih strežnikov { $days } dni, razen če je kdo tukaj imel z njimi opravka; besedila partnerskih ustanov, dokler traja partnerstvo.
record-long-reports = Besede prijav in podatek o tem, kdo jih je poslal, { $days } dni po odločitvi; odločitve in dnevnik ostanejo.
record-long-sessions = Seje { $days } dni. Naslovi IP se ne shranjujejo.
record-how = Kako so podatki zavarovani
record-how-words = Argon2id za gesla, kontrolne vsote za žetone, podpisi na vsem, kar potuje med strežniki, strogo ločevanje tistih, ki smejo brati, prepisovanje izbrisanih besed v podatkovni zbirki. Za šifriranje prenosa, diske, posodobitve in dostop do stroja skrbi ustanova.
