# Signing in
enter-heading = Logga in
enter-handle = Användarnamn eller e-postadress
enter-password = Lösenord
enter-button = Logga in
enter-link = Har du fått en engångslänk? Öppna den i den här webbläsaren: den loggar in dig utan lösenord, en gång, och låter dig välja ett lösenord.
enter-no-account = Inget konto än? Kollegor på den här institutionen bjuds in av en redaktör eller en administratör. Den som bara vill läsa behöver inget konto.
enter-wrong = Namnet och lösenordet stämmer inte överens.

# A link that signs a person in, once
link-heading = Välkommen, { $name }
link-sentence = Den här länken loggar in dig på { $house } som { $handle }.
link-once = Länken fungerar en gång. Den är inte förbrukad för att du har öppnat den här sidan.
link-spent = Länken har redan använts, eller så är den för gammal. Be den som skickade den om en ny.

# An invitation
invited-title = Du är inbjuden
invited-heading = Välkommen till { $house }
invited-sentence = { $role ->
    [reader] Du är inbjuden att gå med som läsare.
    [student] Du är inbjuden att gå med som student.
    [practitioner] Du är inbjuden att gå med som praktiker.
    [editor] Du är inbjuden att gå med som redaktör.
    [reviewer] Du är inbjuden att gå med som den som granskar dataskyddet på institutionen.
   *[admin] Du är inbjuden att gå med som administratör.
}
invited-name = Ditt namn
invited-name-hint = Så som kollegor ska se det under det du skriver.
invited-handle = Användarnamn
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Små bokstäver (a–z), siffror och understreck. Din adress blir @användarnamn@{ $host }.
invited-email = E-postadress
invited-email-hint = Visas aldrig. För en ny länk om du glömmer lösenordet.
invited-password = Lösenord
invited-password-hint = Minst 10 tecken.
invited-join = Gå med

# Choosing a password
password-heading = Välj ett lösenord
password-lede = Du är inloggad. Med ett lösenord kan du komma tillbaka utan en ny länk; du kan också göra detta senare.
password-new = Nytt lösenord
password-hint = Minst 10 tecken. Några ord tillsammans är lättare att komma ihåg än specialtecken.
password-keep = Spara lösenordet
password-later = Inte nu

# A form that came when its session was over
unsent-heading = Inte skickat än
unsent-signed-out = Du har blivit utloggad under tiden. Ingenting har gått förlorat: logga in här, så skickas det som du skrev det.
unsent-signed-in = Du har loggat in på nytt under tiden. Ingenting har gått förlorat: läs igenom det och skicka det igen.
unsent-typed = Det du skrev
unsent-sign-in-and-send = Logga in och skicka
unsent-send-again = Skicka igen
again-heading = Logga in igen
again-no-password = Har du inget lösenord? Öppna en engångslänk i en annan flik i den här webbläsaren, kom sedan tillbaka hit och tryck på knappen.
