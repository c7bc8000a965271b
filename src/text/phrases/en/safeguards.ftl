# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = “{ $words }” is a personal or account number ({ $number }). It names one person for certain: take it out.
safeguard-number-ask = “{ $words }” may be a personal number ({ $number }). Take it out, or say what else it is.
safeguard-email = “{ $words }” is a mail address. It leads straight to a person: take it out.
safeguard-phone = “{ $words }” is a telephone number. It leads straight to a person: take it out.
safeguard-record = “{ $words }” is the number of a file or a document. With it somebody can be looked up: take it out.
safeguard-birth = “{ $words }” is a day of birth. Write the age in years or the stage of life instead.
safeguard-date = “{ $words }” is an exact day. If it belongs to the story of a family, write the season or the year instead.
safeguard-age = “{ $words }”: people of this age are few. Write “over 89” or “very old” instead.
safeguard-initials = “{ $words }”: initials with an age point to a person. Use an invented first name, or none.
safeguard-address = “{ $words }” looks like a street with a house number. Write what kind of place it is instead.
safeguard-postcode = “{ $words }” looks like a postcode, which few homes share. Take it out.
safeguard-profile = “{ $words }” leads to a profile in a social network. If it belongs to somebody you work with, take it out.
safeguard-ip = “{ $words }” is the address of a device on the internet. Take it out.
safeguard-honorific = “{ $words }” addresses a person by name. Write the role instead: a mother, a neighbour, a teacher.
safeguard-name = “{ $words }” may be the name of a person. Take it out, or say that it is a colleague, a public author or a fictional name.
safeguard-kin = “{ $words }” stands where the name of a relative or of somebody you work with would stand. Take it out, or say that it is fictional.
safeguard-singling = Age, place, diagnosis, family or event together can tell who this is, even without a name. Change or leave out some of them.
safeguard-too-large = The text is too large to be checked as a whole. Shorten it or divide it.
safeguard-again = If nobody can be recognised by it, send it once more unchanged.

# The answers to a finding
answer-removed = I have removed it
answer-colleague = It is a colleague or a public author
answer-fictional = It is fictional
answer-nobody = It names no person
finding-must-go = This has to go before the text can be published.

# The ethics checklist, and the second person
write-ethics = Before others read it
write-ethics-hint = Needed for the network and for everybody. Tick what you can answer for; what you cannot tick is a question for a colleague.
ethics-nobody = Nobody in it can be recognised, not even by a neighbour.
ethics-consented = The people in it are composed, or they have agreed.
ethics-withdrawal = Who has agreed knows how to take it back, at any time.
ethics-minors = Where it is about children, they were asked in a way that suits their age.
ethics-others = Relatives, neighbours and colleagues are protected, too.
ethics-power = I have thought about what I can decide over the people described, and whether they could say no.
ethics-respect = They could read every word of it without being hurt.
ethics-pictures = Pictures show nobody, or those who are shown have agreed; no child’s face is shown.
ethics-lawful = There is a lawful basis for it, and our data protection officer knows about it where that is needed.
ethics-colleague = A colleague has read it with the eyes of a neighbour.
wrong-ethics = Tick every point of the list, or keep the text inside your institution.
approve-heading = Publish it as the second person
approve-words = You read this with other eyes than { $author }. With your answers here it goes out to its readers, in the name of { $author }; that a second person read it travels with it.
done-waits = It is saved. Because everybody will be able to read it, an editor of your institution reads and publishes it.

# The desk of the data-protection reviewer
stopped-menu = Data protection
stopped-heading = What was stopped
stopped-count = { $count ->
    [0] No text holds anything that stops it.
    [one] One text holds something that points to a person. Its author can take it out, or you let it stand.
   *[other] { $count } texts hold something that points to a person. Authors can take it out, or you let it stand.
}
stopped-reason = Why it may stand
stopped-reason-hint = It stays on record with your name and the time.
stopped-overrule = Let it stand

# The page about how texts are checked
checked-heading = How texts are checked before they travel
checked-second = A text for everybody is also read and published by a second person.
checked-lede = Texts here come from work with families. Nobody in them should be recognisable, not even to a neighbour. A program helps the author to see what could give somebody away. It runs on this server; no text is sent to anybody else for it.
checked-looks = What it looks for
checked-numbers = Personal numbers of thirteen countries, by their form and their check digit, and bank accounts.
checked-ways = Mail addresses, telephone numbers, profiles in social networks, addresses of devices, numbers of files and documents.
checked-days = Days of birth, exact days, ages above 89, streets with a number, British postcodes.
checked-people = People who are addressed by name, names after a relative (“her son …”), first names of a list, and two words that look like a name.
checked-stories = Paragraphs in which at least three of age, small place, diagnosis, size of the family and a rare event come together.
checked-fields = It reads the title, the summary, every answer of the form and every comment. Figures in other scripts, invisible characters, spaces between figures and numbers that are divided by mark-up or over two answers make no difference.
checked-then = What happens with what it finds
checked-answers = What certainly points to one person has to go; only the data-protection reviewer of the institution can let it stand, with a reason that is kept on record. About everything else the author is asked: it is taken out, or it is a colleague or a public author, it is fictional, or it names nobody. A list of names alone never stops a text. For a team nothing is stopped; for the institution only what points to one person; for the network and for everybody every question has to be answered.
checked-travels = With the text travels that it was checked, when, and by which version of the rules ({ $checker }). What was found does not travel, and it is not stored: only a digest of what was answered, which is erased with the text.
checked-blind = What it cannot see
checked-lived = Stories that only one family can have lived, told without any of these marks.
checked-nicknames = Nicknames, names in small letters, names that are ordinary words, and unusual names that stand alone.
checked-places = Places, schools and dates that tell those who know them who is meant.
checked-faces = Faces, voices and anything else in pictures and recordings.
checked-together = Who could be recognised together with other texts, newspapers or gossip.
checked-judgement = No program can promise that nobody is recognisable. It does not replace the author’s judgement, the consent of the people concerned, and a colleague who reads the text with the eyes of a neighbour.

# Above the preview of a draft
preview-safe = Could somebody be recognised?
preview-safe-nothing = No name, number or address was found. No program sees everything: read it once more as a neighbour of the family would.
preview-safe-found = { $count ->
    [one] One place could tell who somebody is. It will be asked about when you publish.
   *[other] { $count } places could tell who somebody is. They will be asked about when you publish.
}
