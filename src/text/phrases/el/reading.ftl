# The page of a practice or an essay
text-here = Βρίσκεστε εδώ
text-version = Έκδοση { $number }
text-origin = Ανάγνωση στον φορέα προέλευσης
text-edit = Επεξεργασία
text-withdraw = Απόσυρση
text-contents = Σε αυτή τη σελίδα
text-table = Πίνακας { $number }
text-bars = Ράβδοι
text-arrived = Πώς έφτασε
text-glance = Με μια ματιά
text-description = Περιγραφή
text-answered = Απαντημένες ερωτήσεις: { $count } από 12
text-cite = Παραπομπή
text-published = Δημοσιεύτηκε εδώ, { $date }
text-caution = Οι συντάκτες της συνιστούν προσοχή: διαβάστε τους κινδύνους πριν τη δοκιμάσετε.
text-no-longer = Οι συντάκτες της δεν συνιστούν πλέον αυτή την πρακτική.

# Where a text has arrived
arrived-house = Μένει σε αυτόν τον φορέα και δεν στέλνεται σε κανέναν.
arrived-nobody = Δεν υπάρχει ακόμη συνεργαζόμενος φορέας στον οποίο θα μπορούσε να σταλεί.
arrived-all = { $count ->
    [one] Έφτασε στον μοναδικό συνεργαζόμενο φορέα.
   *[other] Έφτασε και στους { $count } συνεργαζόμενους φορείς.
}
arrived-some = { $count ->
    [one] Δεν έχει φτάσει ακόμη στον μοναδικό συνεργαζόμενο φορέα ({ $at } από { $count }). Τίποτα δεν χάνεται: θα φτάσει αυτόματα.
   *[other] Έφτασε σε { $at } από τους { $count } συνεργαζόμενους φορείς. Τίποτα δεν χάνεται: θα φτάσει αυτόματα και στους υπόλοιπους.
}
arrived-at = Έφτασε: { $when }
# After it stands why, as a sentence
arrived-not-yet = Όχι ακόμη.
arrived-on-its-way = Καθ’ οδόν

# What is said about a text
talk-heading = Συζήτηση
talk-count = Συζήτηση ({ $count })
talk-nobody = Δεν υπάρχουν ακόμη σχόλια.
talk-known = { $known ->
    [one] Απαντήσεις εδώ: { $here } από { $known }. Η άλλη βρίσκεται σε άλλον διακομιστή και τη ζητάμε τώρα.
   *[other] Απαντήσεις εδώ: { $here } από { $known }. Οι υπόλοιπες βρίσκονται σε άλλους διακομιστές και τις ζητάμε τώρα.
}
talk-join = Πάρτε μέρος στη συζήτηση
talk-hint = Μην κατονομάζετε και μην περιγράφετε κανένα πρόσωπο με τρόπο που θα επέτρεπε σε άλλους να το αναγνωρίσουν.
talk-comment = Σχολιασμός
talk-sign-in = Σύνδεση για σχολιασμό
talk-elsewhere = Ή απαντήστε από τον δικό σας διακομιστή: επικολλήστε το { $address } στην αναζήτησή του και απαντήστε εκεί.
talk-link = Σύνδεσμος
talk-link-to = Σύνδεσμος προς το σχόλιο: { $author }
talk-reply = Απάντηση
talk-reply-to = Η απάντησή σας προς: { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, έγραψε το κείμενο

# The facts beside a practice
fact-for = Για ποιους
fact-where = Πού
fact-group = Ομάδα
fact-dose = Πόσο
fact-providers = Ποιος την εφαρμόζει
fact-mode = Πώς
fact-cost = Κόστος εκτός προσωπικού
fact-staff = Προσωπικό
fact-evidence = Τεκμηρίωση
fact-tried = Πού έχει δοκιμαστεί
fact-tried-houses = { $houses ->
    [one] { $houses } φορέας
   *[other] { $houses } φορείς
}
fact-tried-countries = { $countries ->
    [one] { $countries } χώρα
   *[other] { $countries } χώρες
}
fact-group-size = { $least } έως { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } ώρα ανά κύκλο
   *[other] { $hours } ώρες ανά κύκλο
}
fact-sessions = { $sessions ->
    [one] { $sessions } συνάντηση
   *[other] { $sessions } συναντήσεις
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } διάρκειας { $minutes }
# Translator: in the genitive, since it stands only inside fact-sessions-of
fact-minutes = { $minutes ->
    [one] { $minutes } λεπτού
   *[other] { $minutes } λεπτών
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } λεπτό κάθε φορά
   *[other] { $minutes } λεπτά κάθε φορά
}
fact-every-week = κάθε εβδομάδα
fact-every = { $days ->
    [one] κάθε μέρα
   *[other] κάθε { $days } μέρες
}
fact-weeks = { $weeks ->
    [one] { $weeks } εβδομάδα
   *[other] { $weeks } εβδομάδες
}
fact-open = χωρίς ορισμένη λήξη
fact-step = { $label } ({ $step } από 6)
