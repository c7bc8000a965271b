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

# Above the preview of a draft
preview-safe = Could somebody be recognised?
preview-safe-nothing = No name, number or address was found. No program sees everything: read it once more as a neighbour of the family would.
preview-safe-found = { $count ->
    [one] One place could tell who somebody is. Nothing is held back: look at it before you publish.
   *[other] { $count } places could tell who somebody is. Nothing is held back: look at them before you publish.
}
