### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Lösennycklar
passkey-lede = Med en lösennyckel loggar du in genom att låsa upp din enhet, med fingeravtryck, ansikte eller pinkod. Då behövs varken lösenord eller kod, och ingen annan webbplats kan lura den av dig.
passkey-none = Du har ingen lösennyckel än.
passkey-added = Tillagd den { $day }.
passkey-used = Senast använd den { $day }.
passkey-unused = Inte använd än.
passkey-refused-on = Den nekades den { $day }, eftersom det tycks finnas en kopia av den. Ta bort den och lägg till en ny.
passkey-change = Ändra eller ta bort
# The same link, for who hears it without the list around it
passkey-change-which = Ändra eller ta bort { $name }
passkey-name = Lösennyckelns namn
passkey-name-hint = Så att du känner igen den, till exempel ”Bärbar dator” eller ”Jobbtelefon”.
passkey-name-wrong = Ge lösennyckeln ett namn på högst 60 tecken.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Från din app, eller en av reservkoderna som du har sparat. Därefter behövs lösennyckeln i stället för lösenordet och en sådan kod.
passkey-add = Lägg till en lösennyckel
passkey-script = För att lägga till en lösennyckel behöver du tillåta JavaScript för den här webbplatsen i din webbläsare. Det går att logga in med lösenord utan det.
passkey-browser = Den här webbläsaren kan inte använda lösennycklar här. Prova en nyare; det går att logga in med lösenord i alla webbläsare.
passkey-most = Ditt konto har { $count } lösennycklar, och fler kan det inte ha. Ta bort en som du inte längre använder.
passkey-already = Den här enheten har redan en lösennyckel till ditt konto. Ingenting har lagts till.
passkey-not-added = Ingen lösennyckel har lagts till. Tryck på knappen igen och bekräfta på din enhet, eller använd en annan enhet.
passkey-not-kept = Enhetens svar gick inte att använda, så ingen lösennyckel har lagts till. Försök igen eller använd en annan enhet.

## One passkey: its name, and how to remove it

passkey-rename = Spara namnet
passkey-remove-heading = Ta bort den här lösennyckeln
passkey-remove-words = Det går då inte längre att logga in på ditt konto med den. Dina texter och dina andra sätt att logga in påverkas inte. Radera den även i enhetens inställningar.
passkey-remove = Ta bort lösennyckeln
passkey-only-way = Välj ett lösenord innan du tar bort din sista lösennyckel: utan lösenord skulle du inte längre kunna komma in.
passkey-back = Alla sätt att logga in

## Short notes on what has just been done

passkey-done-added = Lösennyckeln är tillagd. Från och med nu kan du logga in med den.
passkey-done-renamed = Lösennyckeln har fått sitt nya namn.
passkey-done-removed = Lösennyckeln är borttagen. Det går inte längre att logga in på ditt konto med den.

## The page for signing in

passkey-button = Logga in med lösennyckel
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Bekräfta på din enhet.
passkey-not-used = Du är inte inloggad. Tryck på knappen igen och bekräfta på din enhet, eller använd ditt lösenord.
passkey-unknown = Den här lösennyckeln hör inte till något konto här; den kan ha tagits bort. Logga in med ditt lösenord eller fråga en administratör på institutionen.
passkey-late = Det tog mer än { $minutes } minuter, eller så påbörjades det i en annan webbläsare. Tryck på knappen igen.
passkey-copied = Lösennyckeln nekades, eftersom det tycks finnas en kopia av den. Logga in med ditt lösenord, ta bort lösennyckeln på sidan ”Inloggning” på ditt skrivbord och lägg till en ny.
passkey-offline = Servern svarade inte. Kontrollera din anslutning och tryck på knappen igen.
passkey-full = Just nu är det för många som loggar in. Tryck på knappen igen om en minut eller använd ditt lösenord.

## Mails

passkey-mail-added-subject = En lösennyckel har lagts till för ditt konto
passkey-mail-added = En lösennyckel har lagts till för kontot { $handle } på { $house }. Från och med nu går det att logga in med den, utan lösenord.
passkey-mail-refused-subject = En lösennyckel till ditt konto nekades
passkey-mail-refused = Någon försökte logga in på kontot { $handle } på { $house } med en av dina lösennycklar. Den nekades, eftersom det tycks finnas en kopia av den. Ingen släpptes in.
passkey-mail-refused-do = Ta bort lösennyckeln på sidan ”Inloggning” på ditt skrivbord och lägg till en ny.
passkey-mail-button = Visa mina lösennycklar
passkey-mail-note = Var det inte du? Ta då bort lösennyckeln, välj ett nytt lösenord och logga ut alla andra webbläsare på sidan ”Appar och webbläsare”.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Om du lägger till lösennycklar: namnet som du ger var och en av dem, dess publika nyckel, som ingen kan använda för att logga in som du, och de dagar då den lades till och senast användes. En kaka som gäller i tio minuter håller ihop en inloggning med lösennyckel.
passkey-record = Medlemmar som lägger till lösennycklar: namnet, den publika nyckeln och när var och en lades till, senast användes eller nekades.
