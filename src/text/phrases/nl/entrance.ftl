# Signing in
enter-heading = Inloggen
enter-handle = Gebruikersnaam of e-mailadres
enter-password = Wachtwoord
enter-button = Inloggen
enter-link = Heb je een eenmalige link gekregen? Open die in deze browser: daarmee log je één keer zonder wachtwoord in en kun je een wachtwoord kiezen.
enter-no-account = Nog geen account? Collega’s van deze instelling krijgen een uitnodiging van de redactie of een beheerder. Om te lezen heb je geen account nodig.
enter-wrong = Deze naam en dit wachtwoord horen niet bij elkaar.

# A link that signs a person in, once
link-heading = Welkom, { $name }
link-sentence = Met deze link log je bij { $house } in als { $handle }.
link-once = De link werkt één keer. Door deze pagina te openen is hij nog niet gebruikt.
link-spent = Deze link is al gebruikt of te oud. Vraag een nieuwe aan degene die hem heeft gestuurd.

# An invitation
invited-title = Je bent uitgenodigd
invited-heading = Welkom bij { $house }
invited-sentence = { $role ->
    [reader] Je bent uitgenodigd om mee te doen als lezer.
    [student] Je bent uitgenodigd om mee te doen als student.
    [practitioner] Je bent uitgenodigd om mee te doen als professional.
    [editor] Je bent uitgenodigd om mee te doen als redacteur.
    [reviewer] Je bent uitgenodigd om mee te doen als degene die bij de instelling de gegevensbescherming beoordeelt.
   *[admin] Je bent uitgenodigd om mee te doen als beheerder.
}
invited-name = Je naam
invited-name-hint = Zoals collega’s die onder je teksten zien.
invited-handle = Gebruikersnaam
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Kleine letters, cijfers en liggende streepjes. Je adres wordt @gebruikersnaam@{ $host }.
invited-email = E-mailadres
invited-email-hint = Wordt nooit getoond. Voor een nieuwe link als je het wachtwoord vergeet.
invited-password = Wachtwoord
invited-password-hint = Minstens 10 tekens.
invited-join = Meedoen

# Choosing a password
password-heading = Kies een wachtwoord
password-lede = Je bent ingelogd. Met een wachtwoord kun je terugkomen zonder nieuwe link; je kunt het ook later kiezen.
password-new = Nieuw wachtwoord
password-hint = Minstens 10 tekens. Een paar woorden samen onthoud je makkelijker dan leestekens.
password-keep = Wachtwoord opslaan
password-later = Niet nu

# A form that came when its session was over
unsent-heading = Nog niet verzonden
unsent-signed-out = Je bent intussen uitgelogd. Er is niets verloren gegaan: log hier in, dan wordt het verzonden zoals je het hebt getypt.
unsent-signed-in = Je hebt intussen opnieuw ingelogd. Er is niets verloren gegaan: kijk het na en verzend het opnieuw.
unsent-typed = Wat je hebt getypt
unsent-sign-in-and-send = Inloggen en verzenden
unsent-send-again = Opnieuw verzenden
again-heading = Opnieuw inloggen
again-no-password = Heb je geen wachtwoord? Open een eenmalige link in een ander tabblad van deze browser, kom dan terug en druk hier op de knop.
