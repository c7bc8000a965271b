# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Auteurs
coauthors-title = Auteurs van { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Auteurs
coauthors-lede = Medeauteurs veranderen de tekst en staan naast jou als auteur. Niemand wordt het zonder ermee in te stemmen.
# Beside a name in the list
coauthors-first = Eerste auteur
coauthors-since = Medeauteur sinds { $day }
coauthors-waits = Gevraagd { $when }, nog geen antwoord

# Inviting somebody
coauthors-invite-heading = Een collega uitnodigen
coauthors-invite-words = Je collega krijgt het te horen en kan het concept lezen. Alleen wie instemt, wordt auteur.
coauthors-who = Gebruikersnaam in dit huis
coauthors-who-hint = Bijvoorbeeld @naam. Typ @ en een paar letters van een naam om te kiezen.
coauthors-invite = Uitnodigen
coauthors-take-back = Uitnodiging intrekken
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Uitnodiging aan { $name } intrekken
coauthors-take-off = Weghalen
coauthors-take-off-whom = { $name } weghalen
coauthors-take-off-words = Wie wordt weggehaald, is geen auteur meer en kan de tekst niet veranderen. Wat die persoon schreef blijft, en oudere versies zeggen nog wie ze heeft opgeslagen.

# What is wrong with an invitation
coauthors-wrong-nobody = Niemand die je kunt uitnodigen heeft in dit huis deze naam. Kijk of elke letter klopt.
coauthors-wrong-self = Dat ben jij.
coauthors-wrong-already = { $name } is al auteur of is al gevraagd.
coauthors-wrong-role = { $name } schrijft hier niet: met die rol kun je lezen en reageren. Een beheerder kan dat veranderen.
coauthors-wrong-second = { $name } heeft deze tekst als tweede persoon gepubliceerd. Wie dat doet, kan er geen auteur van zijn.
coauthors-wrong-many = Een tekst heeft hoogstens { $most } medeauteurs, ook wie nog gevraagd is.

# For whoever is asked
coauthors-asked = { $name } vraagt je om samen ‘{ $title }’ te schrijven.
coauthors-means = Wat het betekent
coauthors-means-edit = Je kunt de tekst veranderen, afbeeldingen toevoegen en de geschiedenis zien. Jullie zien allebei wat de ander heeft veranderd.
coauthors-means-named = Je naam staat naast die van de ander, overal waar de tekst wordt gelezen, ook in andere huizen.
coauthors-means-owner = { $name } publiceert de tekst de eerste keer en kan hem als enige intrekken. Daarna kun jij nieuwe versies publiceren.
coauthors-means-second = Je kunt er niet als tweede persoon naar kijken, nu niet en later niet.
coauthors-means-leave = Je kunt er altijd uit stappen. Als { $name } dit huis verlaat, verdwijnt de tekst mee: kopieer hem van tevoren.
coauthors-read = Concept lezen
coauthors-agree = Instemmen
coauthors-decline = Afslaan

# For a co-author
coauthors-own = De eerste auteur is { $name }
coauthors-own-words = { $name } publiceert deze tekst de eerste keer, beslist wie hem leest en kan hem als enige intrekken. Als { $name } dit huis verlaat, verdwijnt de tekst mee.
coauthors-copy-words = Je kunt de tekst zoals hij nu is op elk moment kopiëren naar een eigen concept.
coauthors-copy = Kopiëren naar een concept van mij
coauthors-leave-heading = Eruit stappen
coauthors-leave-words = Je naam verdwijnt van de tekst, hier en in de huizen die hem hebben. Wat je schreef blijft.
coauthors-leave = Uit deze tekst stappen
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } publiceert deze tekst. Sla hem op en laat weten wanneer hij klaar is.

# On the desk
coauthors-desk-asked = Uitnodigingen om samen te schrijven
# Below the title of a text
coauthors-desk-asks = { $name } vraagt je om dit samen te schrijven.
coauthors-desk-shared = Samen met anderen geschreven
coauthors-desk-of = De eerste auteur is { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Je schrijft deze tekst met { $names }. Geef de kans om hem te kopiëren voordat je hem intrekt: zij raken hem ook kwijt.
coauthors-delete = Teksten van dit lid worden samen geschreven met { $names }. Ook die verdwijnen: geef de medeauteurs eerst de kans ze te kopiëren.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } en { $last }

# What has just been done
coauthors-done-invited = De uitnodiging is verstuurd.
coauthors-done-taken-back = De uitnodiging is ingetrokken.
coauthors-done-taken-off = De lijst van auteurs is nu korter.
coauthors-done-agreed = Je bent nu een van de auteurs.
coauthors-done-declined = Je hebt afgeslagen. Je collega krijgt het te horen.
coauthors-done-left = Je bent uit de tekst gestapt.
coauthors-done-copied = Dit is jouw kopie, een concept dat alleen jij kunt veranderen.

# Notifications
heard-author-asked = { $name } vraagt je om samen een tekst te schrijven
heard-author-agreed = { $name } gaat met jou een tekst schrijven
heard-author-declined = { $name } wil niet met jou een tekst schrijven
heard-author-left = { $name } is uit een gezamenlijke tekst gestapt
heard-author-removed = { $name } heeft je bij de auteurs van een tekst weggehaald
heard-author-withdrawn = Een tekst die je met { $name } schreef, is ingetrokken

# A heading in the file that a member gets with everything kept about them
coauthors-export = Teksten die je samen met anderen schrijft
