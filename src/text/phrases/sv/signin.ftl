### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Logga in med { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Eller med ditt lösenord här
signin-join-button = Gå med via { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Du avbröt innan { $provider } hade loggat in dig. Inget har ändrats. Du kan försöka igen eller använda ditt lösenord.
signin-declined = { $provider } loggade inte in dig. Försök igen; om det händer på nytt, säg till en administratör för den här webbplatsen.
signin-down = { $provider } svarar inte just nu. Försök igen om några minuter eller använd ditt lösenord.
signin-misconfigured = Inloggningen med { $provider } är inte rätt inställd. En administratör för den här webbplatsen behöver se över inställningarna. Under tiden kan du använda ditt lösenord.
signin-untrusted = Svaret från { $provider } gick inte att lita på, så ingen loggades in. Försök igen; om det händer på nytt, säg till en administratör för den här webbplatsen.
signin-clock = Klockan hos { $provider } och klockan på den här webbplatsen skiljer sig för mycket åt. En administratör behöver ställa dem rätt. Under tiden kan du använda ditt lösenord.
signin-expired = Det tog längre än 10 minuter eller började i en annan webbläsare. Börja om.
signin-no-entry = Det här kontot kan inte logga in här just nu. En administratör för den här webbplatsen kan berätta varför.
signin-no-account = Det finns inget konto för dig här än. Be en administratör eller en redaktör om en inbjudan till den e-postadress som du har hos { $provider }.
signin-unverified = Det finns ett konto här med din e-postadress, men { $provider } har inte bekräftat att adressen är din. Logga in med ditt lösenord och koppla sedan ihop de två på sidan ”Appar och webbläsare”.

## An account here has the same mail address: the two are connected once

signin-link-heading = Koppla ditt konto
signin-link-sentence = Du är inloggad med { $provider } som { $email }. Det finns ett konto här med den e-postadressen. Skriv dess lösenord en gång; sedan räcker { $provider }.
signin-link-button = Koppla och logga in
signin-link-no-password = Inget lösenord, eller glömt det? Logga in med en länk som vi skickar till dig och koppla sedan ihop de två på sidan ”Appar och webbläsare”.

## A new account

signin-join-heading = Välkommen
signin-join-sentence = { $role ->
    [reader] Du är inloggad med { $provider } som { $email } och går med som läsare.
    [student] Du är inloggad med { $provider } som { $email } och går med som student.
    [practitioner] Du är inloggad med { $provider } som { $email } och går med som praktiker.
    [editor] Du är inloggad med { $provider } som { $email } och går med som redaktör.
    [reviewer] Du är inloggad med { $provider } som { $email } och går med som den som granskar dataskyddet.
   *[admin] Du är inloggad med { $provider } som { $email } och går med som administratör.
}
signin-join-make = Skapa mitt konto

## The page "Apps and browsers" of a member

signin-own-heading = Inloggning med { $provider }
signin-own-connected = Ditt konto är kopplat. Du kan logga in med { $provider } som { $as }.
signin-own-free = Ditt konto är inte kopplat till { $provider }. När det är det behöver du inget lösenord här.
signin-own-connect = Koppla till { $provider }
signin-own-disconnect = Koppla från
signin-own-only-way = Välj ett lösenord innan du kopplar från: utan lösenord skulle du inte komma in längre.
signin-own-taken = Det här kontot hos { $provider } är kopplat till någon annan här. Inget har ändrats.
signin-own-another = Ditt konto är redan kopplat till ett annat konto hos { $provider }. Koppla från det först.

## Short notes on what has just been done

signin-done-connected = Ditt konto är kopplat. Från och med nu kan du logga in med det.
signin-done-disconnected = Ditt konto är inte längre kopplat.

## The page for admins: how people sign in

signin-desk-heading = Hur medlemmar loggar in
signin-desk-lede = Medlemmar loggar in med lösenord och, om de slår på det, med en app för koder. Om er institution har egna konton kan de använda dem också.
signin-desk-off = Er institutions konton är inte kopplade till den här webbplatsen. Avsnittet [sign_in] i konfigurationen säger var de finns; docs/sign-in.md visar hur.
signin-desk-on = Det går att logga in med { $provider }.
signin-desk-connected = { $count ->
    [one] Ett konto är kopplat.
   *[other] { $count } konton är kopplade.
}
signin-desk-issuer = Utfärdare
signin-desk-client = Klient
signin-desk-secret = Hemlighet
signin-desk-secret-set = Angiven
signin-desk-secret-none = Ingen: klienten är offentlig
# The address that the admin types into the institution's own system
signin-desk-return = Returadress att registrera där
signin-desk-joining = Vem som får ett konto
signin-desk-join-all = Alla som kan logga in där. Som { $role }, om inte en grupp säger något annat.
signin-desk-join-invited = Bara den som har bjudits in till den e-postadress som personen har där.
signin-desk-groups = Roller efter grupp
signin-desk-no-groups = Ingen grupp ger någon roll.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Prova
signin-desk-test-words = Du loggar själv in där och ser vad den här webbplatsen får veta om dig. Inget sparas, och du förblir inloggad som du är.
signin-desk-test = Prova inloggningen

## The page with the outcome of that test

signin-test-heading = Prov av inloggningen
signin-test-known = Det fungerar. Det här kontot är kopplat till @{ $handle }.
signin-test-link = Det fungerar. Den som loggar in så för första gången får ange lösenordet till kontot med samma e-postadress.
signin-test-join = { $role ->
    [reader] Det fungerar. Den som loggar in så för första gången får ett konto som läsare.
    [student] Det fungerar. Den som loggar in så för första gången får ett konto som student.
    [practitioner] Det fungerar. Den som loggar in så för första gången får ett konto som praktiker.
    [editor] Det fungerar. Den som loggar in så för första gången får ett konto som redaktör.
    [reviewer] Det fungerar. Den som loggar in så för första gången får ett konto som den som granskar dataskyddet.
   *[admin] Det fungerar. Den som loggar in så för första gången får ett konto som administratör.
}
signin-test-unverified = Det fungerar, men kontots e-postadress är inte bekräftad. Den som loggar in så för första gången måste själv koppla det till ett konto här.
signin-test-refused = Det fungerar. Den som inte har något konto här och ingen inbjudan släpps inte in.
signin-test-failed = Det fungerar inte.
signin-test-cause = Orsak
signin-test-claims = Vad den här webbplatsen får veta
signin-test-name = Namn
signin-test-value = Värde
signin-test-again = Prova igen

# A line of the privacy notice
signin-privacy = Om du loggar in med { $provider } tar en kaka på tio minuter dig dit och tillbaka. Det tecken som { $provider } känner igen dig på och den e-postadress eller det namn som kom därifrån sparas tills du kopplar från eller ditt konto raderas.
