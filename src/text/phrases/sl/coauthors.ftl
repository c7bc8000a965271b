# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Avtorice in avtorji
coauthors-title = Avtorice in avtorji besedila { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Avtorice in avtorji
coauthors-lede = Soavtorice in soavtorji besedilo spreminjajo in so poleg vas navedeni kot avtorji. Nihče to ne postane brez svojega soglasja.
# Beside a name in the list
coauthors-first = Prva avtorica ali prvi avtor
coauthors-since = Soavtorstvo, začetek: { $day }
coauthors-waits = Vabilo poslano: { $when }, odgovora še ni

# Inviting somebody
coauthors-invite-heading = Povabite sodelavko ali sodelavca
coauthors-invite-words = Oseba bo o tem obveščena in lahko bere osnutek. Avtorica ali avtor postane samo, kdor vabilo sprejme.
coauthors-who = Ime v tej ustanovi
coauthors-who-hint = Na primer @ime. Vpišite @ in nekaj črk imena, nato izberite.
coauthors-invite = Povabi
coauthors-take-back = Prekliči vabilo
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Prekliči vabilo: { $name }
coauthors-take-off = Odstrani
coauthors-take-off-whom = Odstrani: { $name }
coauthors-take-off-words = Kdor je odstranjen, ni več med avtoricami in avtorji in besedila ne more spreminjati. Kar je ta oseba napisala, ostane, pri starejših različicah pa je še vedno navedeno, kdo jih je shranil.

# What is wrong with an invitation
coauthors-wrong-nobody = V tej ustanovi s tem imenom ni nikogar, ki bi ga lahko povabili. Preverite vsako črko.
coauthors-wrong-self = To ste vi.
coauthors-wrong-already = { $name } je že med avtoricami in avtorji ali pa že ima vabilo.
coauthors-wrong-role = { $name } tu ne piše: vloga omogoča branje in komentiranje. Spremeni jo lahko administracija.
coauthors-wrong-second = Druga oseba, ki je to besedilo objavila, je { $name }. Kdor to stori, ne more biti med njegovimi avtoricami in avtorji.
coauthors-wrong-many = Število soavtoric in soavtorjev besedila, vključno s povabljenimi, je omejeno. Največ: { $most }.

# For whoever is asked
coauthors-asked = { $name } vas vabi k skupnemu pisanju besedila »{ $title }«.
coauthors-means = Kaj to pomeni
coauthors-means-edit = Besedilo lahko spreminjate, mu dodajate slike in vidite njegovo zgodovino. Vsak vidi, kaj je spremenil drugi.
coauthors-means-named = Vaše ime stoji poleg imena prve avtorice ali prvega avtorja povsod, kjer se besedilo bere, tudi v drugih ustanovah.
coauthors-means-owner = { $name } besedilo prvič objavi in ga edina oseba lahko umakne. Po prvi objavi lahko nove različice objavljate tudi vi.
coauthors-means-second = Besedila ne morete pregledati kot druga oseba, ne zdaj ne pozneje.
coauthors-means-leave = Odidete lahko kadar koli. Ko { $name } zapusti to ustanovo, izgine tudi besedilo: prej si ga kopirajte.
coauthors-read = Preberi osnutek
coauthors-agree = Sprejmi vabilo
coauthors-decline = Zavrni

# For a co-author
coauthors-own = Prva avtorica ali prvi avtor: { $name }
coauthors-own-words = { $name } to besedilo prvič objavi, odloča, kdo ga bere, in ga edina oseba lahko umakne. Ko { $name } zapusti to ustanovo, izgine tudi besedilo.
coauthors-copy-words = Besedilo, kakršno je zdaj, lahko kadar koli kopirate v lasten osnutek.
coauthors-copy = Kopiraj v moj osnutek
coauthors-leave-heading = Odhod
coauthors-leave-words = Vaše ime izgine iz besedila, tu in v ustanovah, ki ga imajo. Kar ste napisali, ostane.
coauthors-leave = Zapusti to besedilo
# Beside the form, where the button to publish would stand
coauthors-not-publish = To besedilo objavi { $name }. Shranite ga in sporočite, ko bo pripravljeno.

# On the desk
coauthors-desk-asked = Vabila k skupnemu pisanju
# Below the title of a text
coauthors-desk-asks = { $name } vas vabi k skupnemu pisanju tega besedila.
coauthors-desk-shared = Napisano z drugimi
coauthors-desk-of = Prva avtorica ali prvi avtor: { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Z vami to besedilo piše še kdo: { $names }. Preden ga umaknete, počakajte, da si ga kopirajo: izgubili ga bodo tudi oni.
coauthors-delete = Besedila te osebe soustvarja še kdo: { $names }. Tudi ta besedila bodo izbrisana: prej naj si jih soavtorice in soavtorji kopirajo.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } in { $last }

# What has just been done
coauthors-done-invited = Vabilo je poslano.
coauthors-done-taken-back = Vabilo je preklicano.
coauthors-done-taken-off = Seznam avtoric in avtorjev je zdaj krajši.
coauthors-done-agreed = Zdaj ste med avtoricami in avtorji tega besedila.
coauthors-done-declined = Vabilo ste zavrnili. Oseba, ki vas je povabila, bo o tem obveščena.
coauthors-done-left = Besedilo ste zapustili.
coauthors-done-copied = To je vaša kopija: osnutek, ki ga lahko spreminjate samo vi.

# Notifications
heard-author-asked = { $name } vas vabi k skupnemu pisanju besedila
heard-author-agreed = { $name } sprejema vabilo k skupnemu pisanju besedila
heard-author-declined = { $name } zavrača vabilo k skupnemu pisanju besedila
heard-author-left = { $name } zapušča besedilo, ki ga pišete skupaj
heard-author-removed = { $name } vas umika s seznama avtoric in avtorjev besedila
heard-author-withdrawn = Umaknjeno je besedilo, ki ste ga pisali skupaj ({ $name })

# A heading in the file that a member gets with everything kept about them
coauthors-export = Besedila, ki jih pišete z drugimi
