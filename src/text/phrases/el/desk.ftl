# The menu of the desk, for signed-in members
desk-heading = Το γραφείο σας
desk-texts = Κείμενα
desk-write-practice = Γράψτε μια πρακτική
desk-write-essay = Γράψτε ένα δοκίμιο
desk-password = Κωδικός πρόσβασης
desk-access = Εφαρμογές και περιηγητές
desk-page = Η σελίδα σας
desk-administration = Διαχείριση
desk-partners = Συνεργαζόμενοι φορείς
desk-servers = Διακομιστές
desk-reports = Αναφορές

# What has just been done
done-saved = Το πρόχειρό σας αποθηκεύτηκε.
done-published = Το κείμενο δημοσιεύτηκε.
done-withdrawn = Το κείμενο αποσύρθηκε και οι άλλοι ενημερώνονται.
done-password = Ο νέος κωδικός πρόσβασής σας αποθηκεύτηκε.
done-welcome = Έχετε συνδεθεί.

# Own texts
desk-nothing = Δεν υπάρχει τίποτα εδώ ακόμη: το πρώτο κείμενο είναι το πιο δύσκολο.
# For example: You have one draft and 3 published texts.
desk-have = Έχετε { $drafts } και { $published }.
desk-drafts-count = { $count ->
    [one] ένα πρόχειρο
   *[other] { $count } πρόχειρα
}
desk-published-count = { $count ->
    [one] ένα δημοσιευμένο κείμενο
   *[other] { $count } δημοσιευμένα κείμενα
}
desk-waiting-count = { $count ->
    [one] Σε ένα πρόχειρο συναδέλφων θα ήταν χρήσιμη μια δεύτερη ματιά.
   *[other] Σε { $count } πρόχειρα συναδέλφων θα ήταν χρήσιμη μια δεύτερη ματιά.
}
desk-drafts = Πρόχειρα
desk-no-drafts = Κανένα πρόχειρο δεν σας περιμένει.
desk-saved = αποθήκευση: { $when }
desk-waiting = Πρόχειρα συναδέλφων
desk-published = Δημοσιευμένα
desk-no-published = Εδώ θα βλέπετε όσα δημοσιεύετε και τι απέγιναν.
desk-edit = Επεξεργασία
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Επεξεργασία: { $title }
desk-withdrawn = Αποσυρμένα
desk-withdrawn-when = απόσυρση: { $when }
desk-for-team = Για την ομάδα.
desk-for-house = Για αυτόν τον φορέα.
desk-for-network = Για το δίκτυο.
desk-for-all = Για όλους.
desk-newer = Ένα νεότερο πρόχειρο δεν έχει δημοσιευτεί ακόμη.
erased-nowhere = Δεν βρισκόταν σε κανέναν άλλο φορέα.
erased-all = { $count ->
    [one] Διαγράφηκε στον μοναδικό συνεργαζόμενο φορέα που το είχε.
   *[other] Διαγράφηκε σε { $count } από τους { $count } συνεργαζόμενους φορείς.
}
erased-some = { $count ->
    [one] Διαγράφηκε σε { $at } από { $count } συνεργαζόμενο φορέα. Όχι ακόμη: { $hosts }.
   *[other] Διαγράφηκε σε { $at } από τους { $count } συνεργαζόμενους φορείς. Όχι ακόμη: { $hosts }.
}

# What can use the account
access-lede = Τι μπορεί να χρησιμοποιεί τον λογαριασμό σας αυτή τη στιγμή. Διακόψτε ό,τι δεν γνωρίζετε ή δεν χρειάζεστε πια· τα κείμενά σας δεν επηρεάζονται.
access-apps = Εφαρμογές
access-no-apps = Καμία εφαρμογή δεν χρησιμοποιεί τον λογαριασμό σας.
access-app = Εφαρμογή
access-browsers = Περιηγητές
access-browser = Περιηγητής
access-since = σύνδεση: { $when }
access-end = Διακοπή
access-end-whom = Διακοπή πρόσβασης: { $name }, σύνδεση: { $when }
access-sign-out = Αποσύνδεση
access-sign-out-whom = Αποσύνδεση: { $name }, σύνδεση: { $when }
access-by-admin = Διακριτικό (token) από τη διαχείριση
access-given = Δικαιώματα: { $scopes }.
access-this-browser = Αυτός ο περιηγητής
access-other-browser = Άλλος περιηγητής
access-until = Η σύνδεση λήγει: { $day }.

# Withdrawing a text
withdraw-title = Απόσυρση
withdraw-heading = Να αποσυρθεί αυτό το κείμενο;
withdraw-words = Το κείμενο { $title } εξαφανίζεται από εδώ και, μέσα σε δευτερόλεπτα, από τις σελίδες των συνεργαζόμενων φορέων και κάθε διακομιστή που μας ακολουθεί. Στη διεύθυνσή του μένει μια σημείωση ότι αποσύρθηκε. Αυτό δεν μπορεί να αναιρεθεί.
withdraw-do = Απόσυρση
withdraw-keep = Διατήρηση
