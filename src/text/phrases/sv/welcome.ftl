# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Kom igång med servern
welcome-menu = Kom igång
# How many of the steps are done
welcome-done = { $count ->
    [0] Fem steg, i valfri ordning; inget är klart än. Du kan avbryta och fortsätta senare: sidan finns kvar på ditt skrivbord.
    [one] Ett av fem steg är klart. Du kan avbryta och fortsätta senare: sidan finns kvar på ditt skrivbord.
   *[other] { $count } av 5 steg är klara. Du kan avbryta och fortsätta senare: sidan finns kvar på ditt skrivbord.
}
welcome-all-done = Alla fem stegen är klara.
# Beside the heading of a step
welcome-step-done = klart
welcome-step-open = återstår
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [one] Kom igång med servern: ett av fem steg är klart.
   *[other] Kom igång med servern: { $count } av 5 steg är klara.
}
welcome-go-on = Fortsätt med stegen
# What has just been done
done-set-up = Servern är klar att använda. Inställningarna finns under ”Administration”.

# Step: what readers see first
welcome-house = Det som läsarna ser först
# $languages: names of languages, with commas
welcome-house-words = { $house } publicerar på de här språken: { $languages }. Namn, land och språk står i filen { $file }; ändra dem där och starta om servern.
welcome-colour = Institutionens färg
welcome-colour-hint = Knappar, länkar och rubriker får färgens nyans, alltid tillräckligt mörk eller ljus för att vara läsbar. Du kan ändra färgen när som helst.
welcome-colour-use = Använd färgen
welcome-colour-back = Tillbaka till ursprungsfärgen
welcome-colour-wrong = Välj en annan färg; grått har ingen färgnyans att utgå från.
setting-deed-colour = Sidornas färg ändrad

# Step: partners
welcome-network = Nätverket
welcome-network-words = Institutioner som är partner visar varandras texter. Fråga en institution genom att ange dess servers värdadress. Med en kod från administratören där accepteras ni direkt.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] En institution har tillfrågats
   *[other] { $asked } institutioner har tillfrågats
}, { $accepted ->
    [0] ingen har accepterat än.
    [one] en har accepterat.
   *[other] { $accepted } har accepterat.
}
welcome-network-known = Institutioner som era partner nämner

# Step: mail
welcome-mail = E-post
welcome-mail-on = E-post skickas. Ett test visar om den kommer fram.
welcome-mail-off = Ingen e-post skickas än: den som glömmer sitt lösenord behöver hjälp av en administratör, och inbjudningar lämnas över som länkar. E-postservern anges i filen, under [mail].
welcome-mail-settings = Inställningar för e-post

# Step: colleagues
welcome-people = Kollegor
welcome-people-words = En inbjudan är en länk för en person. Bjud först in en administratör till, så att institutionen aldrig är beroende av en enda person.
welcome-people-invite = Bjud in någon

# Step: a first text
welcome-text = Ett första arbetssätt
welcome-text-words = Ingen kommer gärna till ett tomt hus. Beskriv något som ni gör med familjer; fem korta svar räcker för att publicera det.
welcome-text-write = Skriv ett arbetssätt

# Below the steps
welcome-serious = Innan det blir allvar
welcome-serious-words = Se till att en säkerhetskopia görs varje natt, och kontrollera då och då att den går att läsa:
welcome-doctor-words = Det här kommandot visar om namn, certifikat, klocka, databas och mappar är som de ska:
welcome-finish = Det räcker: avsluta ”Kom igång”
welcome-finish-words = Påminnelsen på skrivbordet försvinner. Allt som står här finns kvar under ”Administration”.
