### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Inloggen met { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Of met je wachtwoord hier
signin-join-button = Meedoen met { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Je bent gestopt voordat { $provider } je had ingelogd. Er is niets veranderd. Je kunt het opnieuw proberen of je wachtwoord gebruiken.
signin-declined = { $provider } heeft je niet ingelogd. Probeer het opnieuw; gebeurt het weer, zeg het dan tegen een beheerder van deze site.
signin-down = { $provider } antwoordt op dit moment niet. Probeer het over een paar minuten opnieuw, of gebruik je wachtwoord.
signin-misconfigured = Inloggen met { $provider } is niet goed ingesteld. Een beheerder van deze site moet naar de instellingen kijken. Intussen kun je je wachtwoord gebruiken.
signin-untrusted = Het antwoord van { $provider } was niet te vertrouwen, dus is er niemand ingelogd. Probeer het opnieuw; gebeurt het weer, zeg het dan tegen een beheerder van deze site.
signin-clock = De klok van { $provider } en de klok van deze site lopen te ver uiteen. Een beheerder moet ze gelijkzetten. Intussen kun je je wachtwoord gebruiken.
signin-expired = Dit duurde langer dan 10 minuten, of begon in een andere browser. Begin opnieuw.
signin-no-entry = Met dit account kun je hier op dit moment niet inloggen. Een beheerder van deze site kan je zeggen waarom.
signin-no-account = Er is hier nog geen account voor je. Vraag een beheerder of een redacteur van deze site om een uitnodiging op het e-mailadres dat je bij { $provider } hebt.
signin-unverified = Er is hier een account met jouw e-mailadres, maar { $provider } heeft niet bevestigd dat het adres van jou is. Log in met je wachtwoord en koppel de twee daarna op de pagina ‘Apps en browsers’.

## An account here has the same mail address: the two are connected once

signin-link-heading = Je account koppelen
signin-link-sentence = Je bent met { $provider } ingelogd als { $email }. Er is hier een account met dit e-mailadres. Typ één keer het wachtwoord ervan; daarna is { $provider } genoeg.
signin-link-button = Koppelen en inloggen
signin-link-no-password = Geen wachtwoord, of vergeten? Log in met een link die we je sturen, en koppel de twee daarna op de pagina ‘Apps en browsers’.

## A new account

signin-join-heading = Welkom
signin-join-sentence = { $role ->
    [reader] Je bent met { $provider } ingelogd als { $email } en gaat meedoen als lezer.
    [student] Je bent met { $provider } ingelogd als { $email } en gaat meedoen als student.
    [practitioner] Je bent met { $provider } ingelogd als { $email } en gaat meedoen als professional.
    [editor] Je bent met { $provider } ingelogd als { $email } en gaat meedoen als redacteur.
    [reviewer] Je bent met { $provider } ingelogd als { $email } en gaat meedoen als degene die de gegevensbescherming beoordeelt.
   *[admin] Je bent met { $provider } ingelogd als { $email } en gaat meedoen als beheerder.
}
signin-join-make = Mijn account maken

## The page "Apps and browsers" of a member

signin-own-heading = Inloggen met { $provider }
signin-own-connected = Je account is gekoppeld. Je kunt met { $provider } inloggen als { $as }.
signin-own-free = Je account is niet gekoppeld met { $provider }. Is het dat wel, dan heb je hier geen wachtwoord nodig.
signin-own-connect = Koppelen met { $provider }
signin-own-disconnect = Ontkoppelen
signin-own-only-way = Kies een wachtwoord voordat je ontkoppelt: zonder wachtwoord zou je niet meer binnen kunnen.
signin-own-taken = Dit account van { $provider } is hier met iemand anders gekoppeld. Er is niets veranderd.
signin-own-another = Je account is al gekoppeld met een ander account van { $provider }. Ontkoppel dat eerst.

## Short notes on what has just been done

signin-done-connected = Je account is gekoppeld. Vanaf nu kun je ermee inloggen.
signin-done-disconnected = Je account is niet meer gekoppeld.

## The page for admins: how people sign in

signin-desk-heading = Hoe leden inloggen
signin-desk-lede = Leden loggen in met een wachtwoord, en met een app voor codes als ze die aanzetten. Heeft je instelling eigen accounts, dan kunnen ze die ook gebruiken.
signin-desk-off = De accounts van je instelling zijn niet met deze site gekoppeld. Het deel [sign_in] van de configuratie zegt waar ze zijn; docs/sign-in.md laat zien hoe.
signin-desk-on = Je kunt inloggen met { $provider }.
signin-desk-connected = { $count ->
    [one] Eén account is gekoppeld.
   *[other] { $count } accounts zijn gekoppeld.
}
signin-desk-issuer = Uitgever
signin-desk-client = Client
signin-desk-secret = Geheim
signin-desk-secret-set = Ingesteld
signin-desk-secret-none = Geen: de client is openbaar
# The address that the admin types into the institution's own system
signin-desk-return = Terugkeeradres om daar te registreren
signin-desk-joining = Wie een account krijgt
signin-desk-join-all = Iedereen die daar kan inloggen. Als { $role }, tenzij een groep iets anders zegt.
signin-desk-join-invited = Alleen wie is uitgenodigd op het e-mailadres van daar.
signin-desk-groups = Rollen per groep
signin-desk-no-groups = Geen groep geeft een rol.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Uitproberen
signin-desk-test-words = Je logt daar zelf in en ziet wat deze site over je te horen krijgt. Er wordt niets bewaard, en je blijft ingelogd zoals je bent.
signin-desk-test = Inloggen uitproberen

## The page with the outcome of that test

signin-test-heading = Proef van het inloggen
signin-test-known = Het werkt. Dit account is gekoppeld met @{ $handle }.
signin-test-link = Het werkt. Wie zo voor het eerst inlogt, wordt gevraagd om het wachtwoord van het account met hetzelfde e-mailadres.
signin-test-join = { $role ->
    [reader] Het werkt. Wie zo voor het eerst inlogt, krijgt een account als lezer.
    [student] Het werkt. Wie zo voor het eerst inlogt, krijgt een account als student.
    [practitioner] Het werkt. Wie zo voor het eerst inlogt, krijgt een account als professional.
    [editor] Het werkt. Wie zo voor het eerst inlogt, krijgt een account als redacteur.
    [reviewer] Het werkt. Wie zo voor het eerst inlogt, krijgt een account als degene die de gegevensbescherming beoordeelt.
   *[admin] Het werkt. Wie zo voor het eerst inlogt, krijgt een account als beheerder.
}
signin-test-unverified = Het werkt, maar het e-mailadres van dit account is niet bevestigd. Wie zo voor het eerst inlogt, moet het zelf met een account hier koppelen.
signin-test-refused = Het werkt. Wie hier geen account en geen uitnodiging heeft, wordt niet binnengelaten.
signin-test-failed = Het werkt niet.
signin-test-cause = Oorzaak
signin-test-claims = Wat deze site te horen krijgt
signin-test-name = Naam
signin-test-value = Waarde
signin-test-again = Opnieuw uitproberen

# A line of the privacy notice
signin-privacy = Als je inlogt met { $provider }, brengt een cookie van tien minuten je heen en terug. Bewaard worden het kenmerk waaraan { $provider } je kent en het e-mailadres of de naam van daar, tot je de twee ontkoppelt of je account wordt gewist.
