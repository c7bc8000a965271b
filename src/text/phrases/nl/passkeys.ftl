### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Passkeys
passkey-lede = Met een passkey log je in door je apparaat te ontgrendelen: met een vingerafdruk, je gezicht of de pincode. Dan wordt er niet om een wachtwoord of code gevraagd, en geen andere site kan hem je ontfutselen.
passkey-none = Je hebt nog geen passkey.
passkey-added = Toegevoegd op { $day }.
passkey-used = Laatst gebruikt op { $day }.
passkey-unused = Nog niet gebruikt.
passkey-refused-on = Hij is op { $day } geweigerd, omdat er een kopie van lijkt te zijn. Verwijder hem en voeg een nieuwe toe.
passkey-change = Wijzigen of verwijderen
# The same link, for who hears it without the list around it
passkey-change-which = { $name } wijzigen of verwijderen
passkey-name = Naam van de passkey
passkey-name-hint = Zodat je hem herkent, bijvoorbeeld ‘Laptop’ of ‘Telefoon van het werk’.
passkey-name-wrong = Geef de passkey een naam van hoogstens 60 tekens.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Uit je app, of een van de codes die je hebt bewaard. Om de passkey wordt dan gevraagd in plaats van om wachtwoord en code.
passkey-add = Passkey toevoegen
passkey-script = Sta JavaScript van deze site toe in je browser om een passkey toe te voegen. Inloggen met je wachtwoord kan zonder.
passkey-browser = Deze browser kan hier geen passkeys gebruiken. Probeer een nieuwere; inloggen met je wachtwoord kan in elke browser.
passkey-most = Je account heeft { $count } passkeys, en meer kan het er niet bewaren. Verwijder er een die je niet meer gebruikt.
passkey-already = Dit apparaat heeft al een passkey van je account. Er is niets toegevoegd.
passkey-not-added = Er is geen passkey toegevoegd. Druk nog eens op de knop en bevestig op je apparaat, of gebruik een ander apparaat.
passkey-not-kept = Met het antwoord van je apparaat konden we niets, dus er is geen passkey toegevoegd. Probeer het opnieuw of gebruik een ander apparaat.

## One passkey: its name, and how to remove it

passkey-rename = Deze naam houden
passkey-remove-heading = Deze passkey verwijderen
passkey-remove-words = Hij opent je account dan niet meer. Je teksten en je andere manieren om in te loggen blijven zoals ze zijn. Wis hem ook in de instellingen van je apparaat.
passkey-remove = Passkey verwijderen
passkey-only-way = Kies een wachtwoord voordat je je laatste passkey verwijdert: zonder wachtwoord zou je niet meer binnen kunnen.
passkey-back = Alle manieren om in te loggen

## Short notes on what has just been done

passkey-done-added = De passkey is toegevoegd. Vanaf nu kun je ermee inloggen.
passkey-done-renamed = De passkey heeft zijn nieuwe naam.
passkey-done-removed = De passkey is verwijderd. Hij opent je account niet meer.

## The page for signing in

passkey-button = Inloggen met een passkey
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Bevestig op je apparaat.
passkey-not-used = Je bent niet ingelogd. Druk nog eens op de knop en bevestig op je apparaat, of gebruik je wachtwoord.
passkey-unknown = Deze passkey opent hier geen account; misschien is hij verwijderd. Log in met je wachtwoord of vraag het een beheerder van deze site.
passkey-late = Dit duurde langer dan { $minutes } minuten, of begon in een andere browser. Druk nog eens op de knop.
passkey-copied = Deze passkey is geweigerd, omdat er een kopie van lijkt te zijn. Log in met je wachtwoord, verwijder de passkey op de pagina ‘Inloggen’ van je werkplek en voeg een nieuwe toe.
passkey-offline = De server antwoordde niet. Controleer je verbinding en druk nog eens op de knop.
passkey-full = Er loggen op dit moment te veel mensen in. Druk over een minuut nog eens op de knop, of gebruik je wachtwoord.

## Mails

passkey-mail-added-subject = Er is een passkey toegevoegd aan je account
passkey-mail-added = Aan het account { $handle } bij { $house } is een passkey toegevoegd. Daarmee kun je vanaf nu zonder wachtwoord inloggen.
passkey-mail-refused-subject = Een passkey van je account is geweigerd
passkey-mail-refused = Iemand wilde met een van je passkeys inloggen op het account { $handle } bij { $house }. Hij is geweigerd, omdat er een kopie van lijkt te zijn. Er is niemand binnengelaten.
passkey-mail-refused-do = Verwijder die passkey op de pagina ‘Inloggen’ van je werkplek en voeg een nieuwe toe.
passkey-mail-button = Mijn passkeys bekijken
passkey-mail-note = Was jij dit niet? Verwijder dan de passkey, kies een nieuw wachtwoord en log alle andere browsers uit op de pagina ‘Apps en browsers’.

## Lines of the privacy notice and of the record of processing

passkey-privacy = Als je passkeys toevoegt: de naam die je elk geeft, de openbare sleutel ervan, waarmee niemand als jou kan inloggen, en de dagen waarop hij is toegevoegd en laatst gebruikt. Een cookie van tien minuten houdt het inloggen met een passkey bijeen.
passkey-record = Leden die passkeys toevoegen: de naam, de openbare sleutel, en wanneer elk is toegevoegd, laatst gebruikt of geweigerd.
