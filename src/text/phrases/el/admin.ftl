# Partners
partners-heading = Συνεργαζόμενοι φορείς
partners-none = Δεν υπάρχει ακόμη συνεργαζόμενος φορέας.
partners-reach-all = { $count ->
    [one] Τα κείμενά σας φτάνουν στον μοναδικό συνεργαζόμενο φορέα σας.
   *[other] Τα κείμενά σας φτάνουν και στους { $count } συνεργαζόμενους φορείς.
}
partners-reach-some = { $count ->
    [one] Τα κείμενά σας φτάνουν σε { $reached } από { $count } συνεργαζόμενο φορέα.
   *[other] Τα κείμενά σας φτάνουν σε { $reached } από τους { $count } συνεργαζόμενους φορείς.
}
partners-waiting = { $count ->
    [one] Τίποτα δεν χάνεται: ένα κείμενο περιμένει.
   *[other] Τίποτα δεν χάνεται: { $count } κείμενα περιμένουν.
}
partners-asking = { $count ->
    [one] Ένας φορέας ζητά να συνεργαστείτε.
   *[other] { $count } φορείς ζητούν να συνεργαστείτε.
}
partners-request = Ο φορέας { $name } ζητά να συνεργαστείτε
partners-request-words = Ο διακομιστής { $host } θα λαμβάνει όσα δημοσιεύετε για το δίκτυο ή για όλους, και εσείς θα λαμβάνετε τα δικά του.
partners-accept = Αποδοχή
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Αποδοχή: { $host }
partners-refuse = Απόρριψη
partners-refuse-whom = Απόρριψη: { $host }
partners-report = Έκθεση για τη διαχείρισή τους
partners-report-copy = Για αντιγραφή
partners-retry = Νέα προσπάθεια
partners-retry-whom = Νέα προσπάθεια τώρα: { $host }
partners-held = Περιμένουν την έγκρισή σας: { $count }
partners-all = Όλοι οι συνεργαζόμενοι φορείς
partners-nobody = Δεν υπάρχει ακόμη συνεργαζόμενος φορέας. Ζητήστε παρακάτω την πρώτη συνεργασία.
partners-table = Συνεργαζόμενοι φορείς και πώς επικοινωνούμε μαζί τους
partners-partner = Φορέας
partners-state = Κατάσταση
partners-sent = Τελευταία επαφή προς αυτούς
partners-received = Τελευταία επαφή από αυτούς
partners-backlog = Σε αναμονή
partners-delay = Καθυστέρηση
partners-actions = Ενέργειες
partners-agree = Συμφωνία και σύγκριση
partners-agree-whom = Συμφωνία και σύγκριση: { $host }
partners-compare = Σύγκριση τώρα
partners-compare-whom = Σύγκριση τώρα: { $host }
partners-decide = Απόφαση
partners-decide-whom = Απόφαση για: { $host }
partners-end = Λήξη
partners-end-whom = Λήξη της συνεργασίας: { $host }
partners-only-admin = Για συνεργαζόμενους φορείς και διακομιστές αποφασίζει η διαχείριση.

# The figures of all partners
tally-in-step = Συγχρονισμένοι
tally-of = { $part } από { $all }
tally-waiting = Σε αναμονή
tally-delay = Μεγαλύτερη καθυστέρηση
tally-none = καμία
tally-parked = Ανεπιθύμητα εκεί

# The state of a partner
standing-live = Σε συγχρονισμό
standing-backfilling = Διαβάζουμε το αρχείο τους
standing-catching-up = Καλύπτει την καθυστέρηση
standing-broken = Αποτυγχάνει
standing-asked = Ζητήθηκε, αναμένεται η απάντησή τους
standing-refused = Απορρίφθηκε
standing-paused = Σε παύση από εσάς
standing-suspended = Σε αναστολή
standing-ended = Έληξε
standing-never = ποτέ
# What the last comparison found
compared-when = Σύγκριση: { $when }.
compared-equal = Και οι δύο πλευρές έχουν τα ίδια.
compared-different = Δεν είναι όλα ίδια.
compared-fetched = Λήφθηκαν: { $count }.
compared-erased = Διαγράφηκαν όπως εκεί: { $count }.
compared-missing = Διατηρούνται εδώ και είναι άγνωστα εκεί: { $count }.
compared-refused = Δεν έγιναν δεκτά εδώ: { $count }.
compared-waiting = Θα διαγραφούν αν συμφωνήσετε: { $count }.
compared-withdrawn = { $count ->
    [one] Από το { $count } κείμενο που αποσύραμε έχουν διαγραφεί εκεί { $at }.
   *[other] Από τα { $count } κείμενα που αποσύραμε έχουν διαγραφεί εκεί { $at }.
}
decided-held = Υπό έγκριση: περιμένουν { $count }.
decided-limited = Με περιορισμό: τα κείμενά του δεν εμφανίζονται σε καμία δημόσια λίστα.
decided-hidden = Σε απόκρυψη· οριστική διαγραφή: { $day }.
decided-purged = Διαγράφηκαν οριστικά: { $day }.

# Asking and inviting an institution
asking-heading = Ζητήστε συνεργασία από έναν φορέα
asking-host = Διεύθυνση του διακομιστή τους
asking-host-hint = Χωρίς https. Για παράδειγμα: practices.example.org
asking-code = Κωδικός πρόσκλησης
asking-code-hint = Αν σας έδωσε έναν η διαχείρισή τους, η αποδοχή γίνεται αμέσως. Διαφορετικά αφήστε το κενό.
asking-send = Αποστολή αιτήματος
invite-heading = Προσκαλέστε έναν φορέα
invite-code = Ο κωδικός, εμφανίζεται μόνο αυτή τη φορά
invite-code-words = Στείλτε τον στη διαχείρισή τους με τρόπο που εμπιστεύεστε, μαζί με το όνομα του διακομιστή σας: { $host }. Ισχύει μία φορά, έως { $day }.
invite-note = Για ποιον
invite-note-hint = Σημείωση για τη διαχείριση. Όποιος φορέας υποβάλει αίτημα με τον κωδικό γίνεται συνεργαζόμενος χωρίς άλλη απόφαση· ισχύει μία φορά, μέσα σε 14 μέρες.
invite-make = Νέος κωδικός
codes-table = Κωδικοί πρόσκλησης
codes-code = Κωδικός
codes-made = Δημιουργία
codes-take-back = Ανάκληση
codes-take-back-which = Ανάκληση: { $name }
codes-used = Χρησιμοποιήθηκε: { $host }
codes-open = Ισχύει έως { $day }
codes-revoked = Ανακλήθηκε
codes-expired = Έληξε: { $day }
known-heading = Γνωστοί στους συνεργαζόμενους φορείς σας
known-nobody = Οι συνεργαζόμενοι φορείς σας δεν αναφέρουν κανέναν που δεν γνωρίζετε.
known-words = { $count ->
    [one] Ένας από τους συνεργαζόμενους φορείς σας ακολουθεί: { $host }
   *[other] { $count } από τους συνεργαζόμενους φορείς σας ακολουθούν: { $host }
}
known-ask = Αίτημα
known-ask-whom = Αίτημα προς: { $host }
listing-on = Άλλοι διακομιστές μπορούν να διαβάζουν με ποιους φορείς συνεργάζεστε, ώστε οι φορείς να βρίσκουν ο ένας τον άλλον.
listing-on-do = Να μην το βλέπουν άλλοι διακομιστές
listing-off = Άλλοι διακομιστές δεν μαθαίνουν με ποιους φορείς συνεργάζεστε. Η σελίδα σας «Δίκτυο» τους δείχνει ούτως ή άλλως.
listing-off-do = Να το βλέπουν άλλοι διακομιστές

# Ending a partnership
end-title = Λήξη συνεργασίας
end-heading = Να λήξει η συνεργασία με τον φορέα { $name };
end-words = Νέα κείμενα δεν θα ταξιδεύουν πλέον ανάμεσα σε εσάς και τον διακομιστή { $host }, και τα κείμενα για το δίκτυο του καθενός θα εξαφανιστούν από τις σελίδες του άλλου. Μπορείτε να ζητήσετε ξανά συνεργασία αργότερα.
end-do = Λήξη συνεργασίας
end-keep = Διατήρηση

# What is decided about a partner
decide-title = Απόφαση για συνεργαζόμενο φορέα
decide-heading = Απόφαση για τον φορέα { $name }
decide-action = Τι ισχύει εδώ για τα κείμενά του
decide-action-hint = Κανείς εκεί δεν ενημερώνεται.
decide-reason = Λόγος
decide-reason-hint = Για τη διαχείριση.
decide-do = Απόφαση
decide-leave = Να μείνει ως έχει
decide-pause-heading = Παύση της συνεργασίας
decide-pause-words = Για ένα διάστημα δεν στέλνεται και δεν διαβάζεται τίποτα, και τίποτα δεν χάνεται: οι δύο πλευρές συνεχίζουν από εκεί όπου είχαν μείνει.
decide-pause = Παύση
decide-resume-heading = Συνέχιση της συνεργασίας
decide-resume = Συνέχιση
decide-now-held = Νέα κείμενα αυτού του φορέα περιμένουν την έγκρισή σας.
decide-now-limited = Τα κείμενα αυτού του φορέα δεν εμφανίζονται σε καμία δημόσια λίστα.
decide-now-blocked = Δεν στέλνεται τίποτα σε αυτόν τον φορέα ούτε λαμβάνεται από αυτόν, και τα κείμενά του δεν εμφανίζονται.
decide-now-paused = Η συνεργασία βρίσκεται σε παύση.
decide-now-free = Τίποτα δεν περιορίζει τα κείμενα αυτού του φορέα.
decide-was-purged = Όσα υπήρχαν εδώ από αυτόν διαγράφηκαν οριστικά: { $day }.
decide-is-purged = Όσα υπάρχουν εδώ από αυτόν θα διαγραφούν οριστικά: { $day }.
decide-free = Χωρίς περιορισμό
decide-free-words = Όλα εμφανίζονται όπως έρχονται. Ό,τι περίμενε ή ήταν κρυμμένο εμφανίζεται ξανά.
decide-hold = Έγκριση πρώτα
decide-hold-words = Νέα κείμενα και αναθεωρήσεις περιμένουν, ώσπου να τα εμφανίσετε ή να τα απορρίψετε ένα προς ένα. Ό,τι εμφανίζεται ήδη παραμένει.
decide-limit = Περιορισμός
decide-limit-words = Τα κείμενά του δεν εμφανίζονται σε καμία δημόσια λίστα. Όσοι ακολουθούν τους συντάκτες τους ή έχουν τον σύνδεσμο συνεχίζουν να τα διαβάζουν.
decide-suspend = Αναστολή
decide-suspend-words = Τίποτα δεν μπαίνει και τίποτα δεν βγαίνει, οι ακολουθήσεις λήγουν και τα κείμενά του δεν εμφανίζονται. Μετά από 30 μέρες διαγράφονται οριστικά εδώ. Ως τότε μπορείτε να άρετε την αναστολή χωρίς απώλειες.

# Texts that wait for approval
queue-heading = Περιμένουν έγκριση
queue-nothing = Δεν περιμένει τίποτα. Νέα κείμενα φορέων για τους οποίους ισχύει «Έγκριση πρώτα» εμφανίζονται εδώ πριν τα δει οποιοσδήποτε άλλος.
queue-lede = Κανείς άλλος δεν βλέπει ακόμη αυτά τα κείμενα. Κανείς εκεί δεν μαθαίνει τι αποφασίζετε.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, νέα αναθεώρηση
queue-original = Το πρωτότυπο
queue-original-which = Το πρωτότυπο του κειμένου { $title }, αριθμός { $number }
queue-show = Εμφάνιση
queue-show-which = Εμφάνιση, αριθμός { $number }
queue-decline = Απόρριψη
queue-decline-which = Απόρριψη, αριθμός { $number }
queue-comment = Ένα σχόλιο
queue-comment-restored = Ένα σχόλιο αυτού του φορέα που επανήλθε μετά από επαναφορά αντιγράφου

# Other servers
servers-heading = Διακομιστές
servers-open = Κάθε διακομιστής μπορεί να ακολουθεί και να απαντά, εκτός αν έχει αποκλειστεί.
servers-partners = Μόνο συνεργαζόμενοι φορείς και διακομιστές που επιτρέπονται εδώ έχουν πρόσβαση· οι σελίδες είναι ανοιχτές σε όλους.
servers-closed = Κανένας άλλος διακομιστής δεν έχει πρόσβαση· οι σελίδες είναι ανοιχτές σε όλους.
servers-counts = Αποκλεισμένοι: { $blocked }. Με περιορισμό: { $limited }. Επιτρεπόμενοι: { $allowed }.
servers-decided = Αποφάσεις
servers-none = Κανένας διακομιστής δεν έχει αποκλειστεί, περιοριστεί ή επιτραπεί.
servers-table = Διακομιστές για τους οποίους υπάρχει απόφαση
servers-server = Διακομιστής
servers-decision = Απόφαση
servers-reason = Λόγος
servers-since = Από
servers-take-back = Ανάκληση
servers-take-back-which = Ανάκληση: { $host }
servers-is-blocked = Αποκλεισμένος
servers-is-held = Έγκριση πρώτα
servers-is-limited = Με περιορισμό
servers-is-allowed = Επιτρέπεται
servers-is-unknown = Άγνωστο
servers-no-media = { $decision }, χωρίς πολυμέσα
servers-decide = Απόφαση για διακομιστή
servers-host = Διεύθυνση διακομιστή
servers-host-hint = Χωρίς https. Ισχύει και για τους υποτομείς (subdomains).
servers-action = Τι θα ισχύει
servers-action-hint = Μπορείτε να το ανακαλέσετε οποιαδήποτε στιγμή.
servers-reason-hint = Για τη διαχείριση. Περιλαμβάνεται στη λίστα που εξάγετε.
servers-media = Να μη γίνονται δεκτά εικόνες και αρχεία του
servers-do = Απόφαση
servers-block = Αποκλεισμός
servers-block-words = Τίποτα δεν μπαίνει και τίποτα δεν βγαίνει· οι ακολουθήσεις λήγουν και όσα υπάρχουν εδώ από αυτόν δεν εμφανίζονται.
servers-hold = Έγκριση πρώτα
servers-hold-words = Ό,τι στέλνει περιμένει τη διαχείριση, που εμφανίζει ή απορρίπτει κάθε κείμενο.
servers-limit = Περιορισμός
servers-limit-words = Μπορεί να ακολουθεί και να απαντά, αλλά δεν εμφανίζεται σε καμία δημόσια λίστα, και για όσους θέλουν να ακολουθήσουν από εκεί ζητείται έγκριση.
servers-allow = Να επιτρέπεται
servers-allow-words = Έχει πρόσβαση εκεί όπου έχουν μόνο συνεργαζόμενοι φορείς. Όπου έχουν πρόσβαση όλοι, αυτό υπερισχύει ενός αποκλεισμού.
servers-lists = Λίστες
servers-download-blocked = Λήψη των αποκλεισμένων και περιορισμένων
servers-download-allowed = Λήψη των επιτρεπόμενων
servers-download-form = Και οι δύο είναι αρχεία CSV, όπως τα διαβάζει το Mastodon.
servers-import = Εισαγωγή λίστας
servers-import-hint = Επικολλήστε ένα CSV όπως το εξάγει το Mastodon, με τις στήλες #domain, #severity και άλλες. Όσα έχουν ήδη αποφασιστεί εδώ μένουν ως έχουν, και οι συνεργαζόμενοι φορείς δεν αποκλείονται ποτέ από λίστα.
servers-try = Δείτε τι θα συνέβαινε
servers-take-in = Εισαγωγή
servers-refused = Δεν έγιναν δεκτά στα εισερχόμενα (inbox), τις τελευταίες επτά μέρες
servers-refused-none = Δεν απορρίφθηκε τίποτα.
servers-ignored = Έγιναν δεκτά και δεν άλλαξαν τίποτα
lists-unusable = Η λίστα δεν μπορεί να χρησιμοποιηθεί
lists-would = Αυτό θα συνέβαινε
lists-done = Η λίστα εισήχθη
lists-counts = Νέα: { $new }. Όπως ήταν: { $same }.
lists-added = Εισήχθησαν: { $hosts }
lists-kept = Έχει αποφασιστεί διαφορετικά εδώ και παραμένει: { $hosts }
lists-partners = Συνεργαζόμενοι φορείς, δεν αποκλείονται: { $hosts }
# After it stands why, as a sentence
lists-left-out = Η γραμμή { $line } παραλείφθηκε:

# Reports
reports-heading = Αναφορές
reports-none = Καμία αναφορά δεν σας περιμένει.
reports-some = { $count ->
    [one] Μία αναφορά σας περιμένει.
   *[other] { $count } αναφορές σας περιμένουν.
}
reports-receipt = Αριθμός αναφοράς { $number }, από: { $from }, { $when }
reports-no-reason = Δεν δίνεται λόγος.
reports-forwarded = Διαβιβάστηκε στον διακομιστή τους.
reports-forward = Διαβίβαση στον διακομιστή τους
reports-forward-which = Διαβίβαση στον διακομιστή τους, αριθμός αναφοράς { $number }
reports-something = Κάτι εδώ
reports-refused = Όσα ήρθαν και δεν άλλαξαν τίποτα
reports-refused-none = Τίποτα ακόμη.
reports-refused-table = Όσα ήρθαν και δεν άλλαξαν τίποτα, κατά είδος και λόγο
reports-type = Είδος
reports-why = Γιατί
reports-often = Πόσες φορές
reports-last = Τελευταία
