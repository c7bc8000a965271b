# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Författare
coauthors-title = Författare till { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Författare
coauthors-lede = Medförfattare kan ändra texten och står som dess författare tillsammans med dig. Ingen blir medförfattare utan att själv ha tackat ja.
# Beside a name in the list
coauthors-first = Försteförfattare
coauthors-since = Medförfattare sedan den { $day }
coauthors-waits = Tillfrågad { $when }, har inte svarat än

# Inviting somebody
coauthors-invite-heading = Bjud in en kollega
coauthors-invite-words = Din kollega får veta det och kan läsa utkastet. Bara den som tackar ja blir författare.
coauthors-who = Användarnamn här på institutionen
coauthors-who-hint = Till exempel @namn. Skriv @ och några bokstäver i ett namn för att välja.
coauthors-invite = Bjud in
coauthors-take-back = Dra tillbaka inbjudan
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Dra tillbaka inbjudan till { $name }
coauthors-take-off = Ta bort
coauthors-take-off-whom = Ta bort { $name } som författare
coauthors-take-off-words = Den som tas bort är inte längre författare och kan inte ändra texten. Det personen har skrivit finns kvar, och av äldre versioner framgår fortfarande vem som sparade dem.

# What is wrong with an invitation
coauthors-wrong-nobody = Ingen som du kan bjuda in har det här användarnamnet på institutionen. Kontrollera att varje bokstav stämmer.
coauthors-wrong-self = Det här är du själv.
coauthors-wrong-already = { $name } är redan författare eller har redan tillfrågats.
coauthors-wrong-role = { $name } skriver inte här: rollen ger bara rätt att läsa och kommentera. En administratör kan ändra den.
coauthors-wrong-second = { $name } har publicerat texten som andra person och kan därför inte vara författare till den.
coauthors-wrong-many = En text har högst { $most } medförfattare, de tillfrågade inräknade.

# For whoever is asked
coauthors-asked = { $name } frågar om du vill vara med och skriva ”{ $title }”.
coauthors-means = Vad det innebär
coauthors-means-edit = Du kan ändra texten, lägga till bilder och se dess versioner. Ni ser båda vad den andra har ändrat.
coauthors-means-named = Namnen på er båda står överallt där texten läses, även hos andra institutioner.
coauthors-means-owner = { $name } publicerar den första gången och är den enda som kan återkalla den. När den väl är publicerad kan du publicera nya versioner.
coauthors-means-second = Du kan inte läsa och publicera den som andra person, varken nu eller senare.
coauthors-means-leave = Du kan lämna texten när som helst. När { $name } lämnar den här institutionen försvinner texten också: kopiera den dessförinnan.
coauthors-read = Läs utkastet
coauthors-agree = Tacka ja
coauthors-decline = Tacka nej

# For a co-author
coauthors-own = Försteförfattare är { $name }
coauthors-own-words = { $name } publicerar texten första gången, bestämmer vilka som får läsa den och är den enda som kan återkalla den. När { $name } lämnar den här institutionen försvinner texten också.
coauthors-copy-words = Du kan när som helst kopiera texten som den är nu till ett eget utkast.
coauthors-copy = Kopiera till ett eget utkast
coauthors-leave-heading = Lämna
coauthors-leave-words = Ditt namn tas bort från texten, här och hos de institutioner som har den. Det du har skrivit finns kvar.
coauthors-leave = Lämna texten
# Beside the form, where the button to publish would stand
coauthors-not-publish = Det är { $name } som publicerar den här texten. Spara den och säg till när den är klar.

# On the desk
coauthors-desk-asked = Inbjudningar att skriva tillsammans
# Below the title of a text
coauthors-desk-asks = { $name } frågar om du vill vara med och skriva texten.
coauthors-desk-shared = Skrivet tillsammans med andra
coauthors-desk-of = Försteförfattare är { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Du skriver den här texten tillsammans med { $names }. När du återkallar den försvinner den även för medförfattare: låt dem kopiera den först.
coauthors-delete = Den här medlemmen skriver texter tillsammans med { $names }. De texterna försvinner också: låt medförfattare kopiera dem först.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } och { $last }

# What has just been done
coauthors-done-invited = Inbjudan är skickad.
coauthors-done-taken-back = Inbjudan är tillbakadragen.
coauthors-done-taken-off = Personen är inte längre författare till texten.
coauthors-done-agreed = Du är nu en av författarna.
coauthors-done-declined = Du har tackat nej. Din kollega får veta det.
coauthors-done-left = Du har lämnat texten.
coauthors-done-copied = Det här är din kopia, ett utkast som bara du kan ändra.

# Notifications
heard-author-asked = { $name } frågar om du vill vara med och skriva en text
heard-author-agreed = { $name } tackade ja till att skriva en text tillsammans med dig
heard-author-declined = { $name } tackade nej till att skriva en text tillsammans med dig
heard-author-left = { $name } lämnade en text som ni skriver tillsammans
heard-author-removed = { $name } tog bort dig som författare till en text
heard-author-withdrawn = En text som du skrev tillsammans med { $name } har återkallats

# A heading in the file that a member gets with everything kept about them
coauthors-export = Texter som du skriver tillsammans med andra
