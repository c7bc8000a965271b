# The roles of members
role-reader = Läsare
role-student = Student
role-practitioner = Praktiker
role-editor = Redaktör
role-reviewer = Dataskyddsgranskare
role-admin = Administratör
role-reader-may = Läser det som är för den här institutionen och för nätverket, kommenterar och följer andra.
role-student-may = Skriver utkast; en praktiker publicerar dem.
role-practitioner-may = Skriver och publicerar.
role-editor-may = Redigerar och återkallar andras texter, beslutar om rapporter, bjuder in kollegor.
role-reviewer-may = Tar ställning till det som kontrollen av texter stoppar, återkallar texter, beslutar om rapporter.
role-admin-may = Gör allt som en redaktör gör och hanterar medlemmar, partner, servrar och inställningar.

# The members of the house, for admins and editors
members-heading = Medlemmar
# One sentence of state after the other
members-count = { $count ->
    [one] En person kan logga in.
   *[other] { $count } personer kan logga in.
}
members-suspended = { $count ->
    [one] En person är avstängd.
   *[other] { $count } är avstängda.
}
members-invited = { $count ->
    [one] En inbjudan är öppen.
   *[other] { $count } inbjudningar är öppna.
}
members-not-invited = Ingen inbjudan är öppen.
members-not-allowed = Det är redaktörer och administratörer som bjuder in kollegor.
members-admin-only = Bara en administratör hanterar medlemmar.
members-people = Personer
# The name of the table for who has it read aloud
members-table = Medlemmarna på den här institutionen
members-person = Person
members-role = Roll
members-last = Senast här
members-state = Läge
members-never = aldrig än
members-fine = kan logga in
members-shut = avstängd
members-decide = Besluta
# Read aloud instead of "Decide"
members-decide-whom = Besluta om { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } har varit med sedan den { $day }. E-postadressen är { $email }.
member-seen = Senast här den { $day }.
member-not-seen = Har aldrig varit här än.
member-is-suspended = Avstängd sedan den { $day }: ingen kan logga in på kontot.
member-no-password = Inget lösenord har valts än.
member-role = Roll
member-role-hint = Gäller genast.
member-role-change = Ändra rollen
member-link = Inloggningslänk
member-link-words = För den som har glömt lösenordet eller aldrig har valt något. Länken loggar in en gång, inom 24 timmar; lämna över den själv. Personens äldre länkar slutar att fungera.
member-link-make = Skapa en länk
member-link-made = Den här länken loggar in { $name } en gång och gäller tills den har använts eller 24 timmar har gått. Den visas bara nu.
member-suspend = Stäng av
member-suspend-words = Ingen kan längre logga in på kontot: webbläsare och appar loggas ut genast. Texterna finns kvar där de är. Du kan när som helst häva avstängningen.
member-suspend-heading = Vill du stänga av { $name }?
member-restore = Häv avstängningen
member-restore-words = Personen kan åter logga in med sitt gamla lösenord. Appar måste anslutas på nytt.
member-delete = Ta bort
member-delete-open = Ta bort den här medlemmen
member-delete-words = För den som slutar för gott och vill att ingenting ska finnas kvar. Innan det sker får du läsa vad som kommer att försvinna.
member-delete-heading = Vill du ta bort { $name }?
member-delete-texts = { $count ->
    [0] Det finns ingen text av den här personen.
    [one] En text eller kommentar återkallas här, och varje server som har fått den uppmanas att radera den.
   *[other] { $count } texter och kommentarer återkallas här, och varje server som har fått dem uppmanas att radera dem.
}
member-delete-account = Namnet, e-postadressen och lösenordet raderas, och alla webbläsare och appar loggas ut.
member-delete-handle = Användarnamnet { $handle } förblir upptaget, så att ingen annan förväxlas med den här personen.
member-delete-final = Detta kan inte ångras. Texter som ska finnas kvar behöver först få en annan författare: tala med personen.
member-delete-do = Ta bort för gott
member-keep = Ändra ingenting
member-becomes = Ny roll för { $name }: { $role }
member-becomes-do = Ändra rollen
member-gave = Hittills: { $role }.
member-last-admin = Det här är den enda administratören. Gör först någon annan till administratör.
member-oneself = Det här är du själv. Be en annan administratör att göra det.
member-suspended-link = Den som är avstängd kan inte logga in. Häv avstängningen först.
member-back = Alla medlemmar

# Inviting colleagues
join-heading = Inbjudningar
join-lede = En inbjudan är en länk som fungerar en gång, för en person, som själv väljer namn, användarnamn och lösenord.
join-role = Roll
join-role-hint = En administratör kan ändra den senare.
join-language = Språk
join-language-hint = För e-post till den här personen. Sidorna följer webbläsaren.
join-days = Dagar
join-days-hint = Hur länge inbjudan fungerar: från 1 till { $most }.
join-name = Namn
join-name-hint = Bara för din lista och för att fylla i formuläret; kan utelämnas.
join-email = E-postadress
join-email-hint = Bara för din lista och för att fylla i formuläret; kan utelämnas.
join-make = Skapa en inbjudan
join-mail = Skicka med e-post
# What has just been done
join-sent = Inbjudan är på väg.
join-made = Lämna över den här länken. Den visas bara nu.
# A label before the address
join-made-link = Länk
join-open = Öppna inbjudningar
join-none = Ingen inbjudan är öppen.
join-table = Öppna inbjudningar
join-whom = Till
join-anybody = den som har länken
join-until = Fungerar till
join-take-back = Dra tillbaka
# Read aloud instead of "Take back"
join-take-back-whom = Dra tillbaka inbjudan till { $name }
join-many = Bjud in många på en gång

# What can be wrong with an invitation
join-wrong-name = Ett namn har 1 till 100 tecken.
join-wrong-email = Det här är ingen e-postadress.
join-wrong-needed = För e-post behövs en adress.
join-wrong-member = Någon med den här e-postadressen är redan medlem.
join-wrong-twice = Den här e-postadressen står två gånger i listan.
join-wrong-role = Den rollen finns inte. De som finns är: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Bara en administratör bjuder in med den här rollen.
join-wrong-language = Välj ett av de här språken.
join-wrong-days = En inbjudan fungerar i 1 till { $most } dagar.

# Inviting from a list
many-heading = Bjud in många på en gång
many-lede = En person per rad: e-postadress; namn; roll. Namnet och rollen kan utelämnas. Först ser du vad som skulle skapas; ingenting skapas innan du godkänner.
many-lines = Listan
# The example stays as it is, only the names may be those of your language
many-lines-hint = Till exempel: nora@example.org; Nora Lindgren; practitioner
many-usual = Roll för rader som inte anger någon
many-usual-hint = För rader som bara har en adress, eller en adress och ett namn.
many-look = Granska listan
many-file = Eller välj en fil
many-file-hint = En textfil eller en tabell sparad som CSV, med samma kolumner.
many-file-look = Läs filen
many-empty = Det finns ingen rad att läsa.
many-too-many = Högst { $most } personer på en gång.
many-file-unreadable = Den här filen är ingen textfil. Spara tabellen som CSV och välj den på nytt.
many-fine = { $count ->
    [one] En inbjudan kan skapas.
   *[other] { $count } inbjudningar kan skapas.
}
many-faulty = { $count ->
    [one] En rad behöver ses över. Rätta den nedan; fram till dess skapas ingenting.
   *[other] { $count } rader behöver ses över. Rätta dem nedan; fram till dess skapas ingenting.
}
many-table = Raderna i listan
many-line = Rad
many-state = Läge
many-ready = klar
many-make = { $count ->
    [one] Skapa en inbjudan
   *[other] Skapa { $count } inbjudningar
}
many-mail = { $count ->
    [one] Skicka den med e-post
   *[other] Skicka dem med e-post
}
many-made-heading = Inbjudningarna är skapade
many-made = { $count ->
    [one] En länk, för en person. Den visas bara nu: kopiera den.
   *[other] { $count } länkar, var och en för en person. De visas bara nu: kopiera dem.
}
many-copy = Alla, att kopiera: e-postadress; namn; länk

# Lines of the log of decisions
deed-role = Roll ändrad
deed-suspended = Medlem avstängd
deed-restored = Avstängning hävd
deed-link = Inloggningslänk skapad
deed-deleted = Medlem borttagen
deed-invited = Inbjudan skapad
deed-invitation-back = Inbjudan tillbakadragen

# The settings of the node, for admins
setting-heading = Inställningar
setting-admin-only = Bara en administratör ser och ändrar inställningarna.
# After a sentence about which servers may talk to this one
setting-state-mail = E-post skickas.
setting-state-no-mail = Ingen e-post skickas: den som har glömt lösenordet kan inte komma in igen med hjälp av e-post.
setting-state-unread = { $count ->
    [0] Alla språk på sidorna har lästs av någon med språket som modersmål.
    [one] Ett av språken på sidorna har ännu inte lästs av någon med språket som modersmål.
   *[other] { $count } av språken på sidorna har ännu inte lästs av någon med språket som modersmål.
}
setting-keep = Spara
setting-too-long = Högst { $most } tecken.
# What has just been done
setting-kept = Inställningarna är sparade.
setting-announce = Meddelanden
# Read aloud before an announcement
setting-announced = Meddelande
setting-for-readers = För alla
setting-for-readers-hint = En eller två meningar som står på varje sida, för alla som läser. Lämna fältet tomt om det inte finns något att meddela.
setting-for-members = För medlemmar
setting-for-members-hint = Bara medlemmar läser det, på varje sida. Lämna fältet tomt om det inte finns något att meddela.
setting-about = Om institutionen
setting-summary = Meningen om institutionen
setting-summary-hint = Den inleder startsidan och står i profilen som andra följer. Om fältet är tomt visas meningen från konfigurationen.
setting-file = Det som står i konfigurationen
setting-file-words = Resten ändras i filen { $file } och gäller när servern har startats om. Bredvid varje inställning står vad den heter där. Lösenord visas aldrig.
setting-not-said = inte angivet
setting-yes = ja
setting-no = nej
setting-house = Institution
setting-name = Namn
setting-handle = Användarnamn
setting-country = Land
setting-town = Ort
setting-languages = Språk, huvudspråket först
setting-contact = Kontaktuppgifter till institutionen
setting-officer = Kontaktuppgifter till dataskyddsombudet
setting-network = Nätverk
setting-address = Adress
setting-mode = Vilka som får kommunicera med den här servern
setting-signed = Läsning via ActivityPub kräver signatur
setting-development = Bara för att prova
setting-storage = Lagring
setting-database = Databas
setting-media = Mapp för bilder och filer
setting-mail = E-post
setting-mail-server = E-postserver
setting-mail-from = Avsändare av e-post
setting-mail-nobody = ingen
setting-mail-folder = ingen: varje e-postmeddelande blir en fil i { $folder }
# After the host of the mail server
setting-mail-sealed = (krypterat)
setting-mail-open = (inte krypterat, på den här datorn)
setting-mail-test = Skicka ett test till mig med e-post
setting-mail-none = Ange en e-postserver i konfigurationen, så kan inbjudningar, länkar vid glömt lösenord och nyheter skickas med e-post.
setting-mail-taken = E-postservern har tagit emot ett meddelande till { $email }. Se efter om det har kommit fram, även bland skräpposten.
# What the mail server answered follows, in its own words
setting-mail-refused = Testet kunde inte lämnas över till e-postservern. Svaret var:
setting-safeguards = Skydd
setting-second = Texter för alla kräver en andra person
setting-limits = Gränser
setting-guesses = Fel lösenord för ett konto från en IP-adress
setting-guesses-from = Fel lösenord från en IP-adress
setting-calls = Anrop från en persons app
setting-calls-from = Anrop utan inloggad person från en IP-adress
setting-often = { $count ->
    [one] { $count } på { $minutes } minuter
   *[other] { $count } på { $minutes } minuter
}
setting-tongues = Språken på sidorna
setting-tongues-words = Sidorna är skrivna med omsorg på varje språk. Tills någon med språket som modersmål har läst dem kan det här och där finnas en mening som ingen skulle säga. Berätta för oss när du hittar en.
setting-read = läst av { $name }
setting-unread = ännu inte läst av någon med språket som modersmål
setting-deed-announcement = Meddelande ändrat
setting-deed-summary = Meningen om institutionen ändrad

# What a member hears of: who did what
heard-heading = Aviseringar
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] En ny avisering
   *[other] { $count } nya aviseringar
}
heard-nothing = Ingenting än. När någon svarar dig, följer dig eller sparar det du har skrivit visas det här.
heard-no-news = Inget nytt sedan du senast var här.
heard-news = { $count ->
    [one] En är ny.
   *[other] { $count } är nya.
}
# A small mark beside what was not seen before
heard-new = ny
heard-older = Äldre
heard-reply = { $name } svarade dig
heard-mention = { $name } nämnde dig
heard-status = { $name } publicerade något
heard-reblog = { $name } delade vidare det du har skrivit
heard-favourite = { $name } gillar det du har skrivit
heard-follow = { $name } följer dig
heard-follow-request = { $name } ber att få följa dig
heard-poll = En omröstning från { $name } är avslutad
heard-update = { $name } ändrade en text som du har delat vidare
heard-report = { $name } rapporterade något till moderatorerna
heard-mail = E-post
heard-mail-when = När du får e-post
heard-mail-hint = I varje e-postmeddelande finns en länk som avslutar utskicken, utan att du behöver logga in.
heard-at-once = Genast
heard-at-once-words = För varje svar och varje gång någon nämner dig.
heard-daily = En gång om dagen
heard-daily-words = Ett e-postmeddelande med allt nytt, och inget när det inte finns något.
heard-never = Aldrig
heard-never-words = Bara här.
heard-language = Språk
heard-language-hint = För e-post till dig. Sidorna följer din webbläsare.
heard-keep = Spara
# What has just been done
heard-kept = Ditt val är sparat.
heard-no-mail = Den här servern skickar ingen e-post. En administratör kan ställa in det.
heard-stop-heading = Inga fler sådana utskick
heard-stop-words = Du får ingen mer e-post om svar, om att någon nämner dig eller om det som är nytt. Länkar vid glömt lösenord kommer fortfarande när du ber om dem.
heard-stop = Avsluta utskicken
heard-stopped = Det är klart: du får inga fler sådana utskick. På sidan med dina aviseringar kan du när som helst välja på nytt.

# The second step of signing in: a code from an app on the phone
second-heading = Inloggning
second-is-off = När du loggar in behövs bara ditt lösenord.
second-is-on = { $count ->
    [0] Efter lösenordet behövs en kod från din app. Ingen reservkod finns kvar om du skulle bli av med appen: slå av det andra steget och slå på det igen.
    [one] Efter lösenordet behövs en kod från din app. En reservkod finns kvar om du skulle bli av med appen.
   *[other] Efter lösenordet behövs en kod från din app. { $count } reservkoder finns kvar om du skulle bli av med appen.
}
second-why = Med ett andra steg kommer den som får reda på ditt lösenord ändå inte in. Du behöver en app för engångskoder på telefonen eller datorn; de flesta lösenordshanterare kan användas till det.
second-on = Slå på det andra steget
second-off = Slå av det andra steget
second-off-hint = Från din app, eller en av reservkoderna som du har sparat.
second-key-words = Låt din app läsa av bilden. Skriv sedan in koden som den visar.
# Read aloud instead of the picture
second-picture = En bild med nyckeln till din app; samma nyckel står nedan som text
second-type = Eller skriv in den här nyckeln i appen:
second-code = Kod
second-first-hint = Sex siffror. De byts var trettionde sekund.
second-wrong = Koden stämmer inte. Varje kod fungerar en gång, och i trettio sekunder.
second-codes-heading = Spara de här reservkoderna
second-codes-words = Det andra steget är påslaget. Om du blir av med appen släpper var och en av koderna in dig en gång. Skriv ut dem eller anteckna dem: de visas bara nu.
second-codes-kept = Jag har sparat dem
second-enter = Ett steg till
second-enter-hint = Från din app, eller en av reservkoderna som du sparade när du slog på det andra steget.
second-lost = Har du blivit av med både appen och reservkoderna? En administratör på institutionen kan slå av det andra steget åt dig.
# Where a form is sent again after signing in on the same page
second-elsewhere = Kontot kräver även en kod. Logga in i en annan flik i den här webbläsaren, kom sedan tillbaka hit och tryck på knappen.
# On the page of apps and browsers
second-others = Logga ut alla andra webbläsare
second-lift = Slå av det andra steget
second-lift-words = För den som har blivit av med både appen och reservkoderna. Försäkra dig om att det verkligen är personen själv som ber om det.
second-deed = Andra steget vid inloggning avslaget
