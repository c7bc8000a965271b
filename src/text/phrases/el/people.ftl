# The roles of members
role-reader = Αναγνώστης ή αναγνώστρια
role-student = Φοιτητής ή φοιτήτρια
role-practitioner = Επαγγελματίας
role-editor = Επιμελητής ή επιμελήτρια
role-reviewer = Αξιολογητής ή αξιολογήτρια προστασίας δεδομένων
role-admin = Διαχειριστής ή διαχειρίστρια
role-reader-may = Διαβάζει όσα είναι για αυτόν τον φορέα και για το δίκτυο, σχολιάζει και ακολουθεί.
role-student-may = Γράφει πρόχειρα· τα δημοσιεύει επαγγελματίας του φορέα.
role-practitioner-may = Γράφει και δημοσιεύει.
role-editor-may = Επεξεργάζεται και αποσύρει κείμενα άλλων, αποφασίζει για αναφορές, προσκαλεί συναδέλφους.
role-reviewer-may = Απαντά για όσα σταματά ο έλεγχος των κειμένων, αποσύρει κείμενα, αποφασίζει για αναφορές.
role-admin-may = Κάνει όλα όσα κάνει η επιμέλεια και φροντίζει για τα μέλη, τους συνεργαζόμενους φορείς, τους διακομιστές και τις ρυθμίσεις.

# The members of the house, for admins and editors
members-heading = Μέλη
# One sentence of state after the other
members-count = { $count ->
    [one] Ένα μέλος μπορεί να συνδεθεί.
   *[other] { $count } μέλη μπορούν να συνδεθούν.
}
members-suspended = { $count ->
    [one] Ένα είναι σε αναστολή.
   *[other] { $count } είναι σε αναστολή.
}
members-invited = { $count ->
    [one] Μία πρόσκληση είναι ανοιχτή.
   *[other] { $count } προσκλήσεις είναι ανοιχτές.
}
members-not-invited = Καμία πρόσκληση δεν είναι ανοιχτή.
members-not-allowed = Συναδέλφους προσκαλούν η επιμέλεια και η διαχείριση.
members-admin-only = Για τα μέλη φροντίζει μόνο η διαχείριση.
members-people = Άνθρωποι
# The name of the table for who has it read aloud
members-table = Τα μέλη αυτού του φορέα
members-person = Μέλος
members-role = Ρόλος
members-last = Τελευταία φορά εδώ
members-state = Κατάσταση
members-never = ποτέ ακόμη
members-fine = μπορεί να συνδεθεί
members-shut = σε αναστολή
members-decide = Απόφαση
# Read aloud instead of "Decide"
members-decide-whom = Απόφαση για: { $name }

# One member
member-heading = { $name }
member-sentence = Όνομα χρήστη: { $handle }. Μέλος από { $day }. Διεύθυνση e-mail: { $email }.
member-seen = Τελευταία φορά εδώ: { $day }.
member-not-seen = Δεν έχει έρθει ποτέ εδώ ακόμη.
member-is-suspended = Σε αναστολή από { $day }: κανείς δεν μπορεί να συνδεθεί σε αυτόν τον λογαριασμό.
member-no-password = Δεν έχει οριστεί ακόμη κωδικός πρόσβασης.
member-role = Ρόλος
member-role-hint = Ισχύει αμέσως.
member-role-change = Αλλαγή ρόλου
member-link = Σύνδεσμος εισόδου
member-link-words = Για όποιον ξέχασε τον κωδικό πρόσβασής του ή δεν έχει ορίσει ακόμη κωδικό. Ο σύνδεσμος λειτουργεί μία φορά, μέσα σε 24 ώρες· δώστε τον εσείς. Παλαιότεροι σύνδεσμοι του ίδιου μέλους παύουν να λειτουργούν.
member-link-make = Νέος σύνδεσμος
member-link-made = Με αυτόν τον σύνδεσμο συνδέεται μία φορά: { $name }. Ισχύει ώσπου να χρησιμοποιηθεί ή να περάσουν 24 ώρες. Εμφανίζεται μόνο τώρα.
member-suspend = Αναστολή
member-suspend-words = Κανείς δεν μπορεί πια να συνδεθεί στον λογαριασμό: οι περιηγητές και οι εφαρμογές αποσυνδέονται αμέσως. Τα κείμενα μένουν όπου βρίσκονται. Μπορείτε να άρετε την αναστολή οποιαδήποτε στιγμή.
member-suspend-heading = Να τεθεί σε αναστολή ο λογαριασμός «{ $name }»;
member-restore = Άρση αναστολής
member-restore-words = Το μέλος μπορεί να συνδεθεί ξανά με τον παλιό κωδικό πρόσβασης. Οι εφαρμογές πρέπει να συνδεθούν από την αρχή.
member-delete = Διαγραφή
member-delete-open = Διαγραφή αυτού του μέλους
member-delete-words = Για όποιον φεύγει οριστικά και θέλει να μη μείνει τίποτα. Πριν γίνει η διαγραφή, διαβάζετε τι θα χαθεί.
member-delete-heading = Να διαγραφεί ο λογαριασμός «{ $name }»;
member-delete-texts = { $count ->
    [0] Δεν υπάρχει κείμενο αυτού του μέλους.
    [one] Ένα κείμενο ή σχόλιο αποσύρεται εδώ, και ζητείται από κάθε διακομιστή που το έλαβε να το διαγράψει.
   *[other] { $count } κείμενα και σχόλια αποσύρονται εδώ, και ζητείται από κάθε διακομιστή που τα έλαβε να τα διαγράψει.
}
member-delete-account = Το όνομα, η διεύθυνση e-mail και ο κωδικός πρόσβασης διαγράφονται, και κάθε περιηγητής και εφαρμογή αποσυνδέεται.
member-delete-handle = Το όνομα χρήστη { $handle } μένει δεσμευμένο, ώστε να μην μπερδέψει κανείς άλλο πρόσωπο με αυτό το μέλος.
member-delete-final = Αυτό δεν μπορεί να αναιρεθεί. Κείμενα που πρέπει να μείνουν χρειάζονται πρώτα άλλον συντάκτη ή συντάκτρια: μιλήστε με το μέλος.
member-delete-do = Οριστική διαγραφή
member-keep = Να μείνει ως έχει
member-becomes = Νέος ρόλος για το μέλος { $name }: { $role }
member-becomes-do = Αλλαγή ρόλου
member-gave = Έως τώρα: { $role }.
member-last-admin = Κανένα άλλο μέλος δεν έχει τη διαχείριση. Δώστε πρώτα αυτόν τον ρόλο και σε άλλο μέλος.
member-oneself = Αυτός είναι ο δικός σας λογαριασμός. Ζητήστε το από άλλο μέλος της διαχείρισης.
member-suspended-link = Όποιος είναι σε αναστολή δεν μπορεί να συνδεθεί. Άρετε πρώτα την αναστολή.
member-back = Όλα τα μέλη

# Inviting colleagues
join-heading = Προσκλήσεις
join-lede = Η πρόσκληση είναι ένας σύνδεσμος που λειτουργεί μία φορά, για ένα άτομο, που επιλέγει το όνομα, το όνομα χρήστη και τον κωδικό πρόσβασής του.
join-role = Ρόλος
join-role-hint = Η διαχείριση μπορεί να τον αλλάξει αργότερα.
join-language = Γλώσσα
join-language-hint = Για τα e-mail προς αυτό το άτομο. Οι σελίδες ακολουθούν τον περιηγητή.
join-days = Ημέρες
join-days-hint = Για πόσες ημέρες ισχύει η πρόσκληση: από 1 έως { $most }.
join-name = Όνομα
join-name-hint = Μόνο για τη λίστα σας και για να συμπληρωθεί η φόρμα· μπορείτε να το παραλείψετε.
join-email = Διεύθυνση e-mail
join-email-hint = Μόνο για τη λίστα σας και για να συμπληρωθεί η φόρμα· μπορείτε να την παραλείψετε.
join-make = Νέα πρόσκληση
join-mail = Αποστολή με e-mail
# What has just been done
join-sent = Η πρόσκληση είναι καθ’ οδόν.
join-made = Δώστε αυτόν τον σύνδεσμο. Εμφανίζεται μόνο τώρα.
# A label before the address
join-made-link = Σύνδεσμος
join-open = Ανοιχτές προσκλήσεις
join-none = Καμία πρόσκληση δεν είναι ανοιχτή.
join-table = Ανοιχτές προσκλήσεις
join-whom = Για
join-anybody = όποιον έχει τον σύνδεσμο
join-until = Ισχύει έως
join-take-back = Ανάκληση
# Read aloud instead of "Take back"
join-take-back-whom = Ανάκληση της πρόσκλησης για: { $name }
join-many = Προσκαλέστε πολλά άτομα μαζί

# What can be wrong with an invitation
join-wrong-name = Το όνομα έχει από 1 έως 100 χαρακτήρες.
join-wrong-email = Αυτό δεν είναι διεύθυνση e-mail.
join-wrong-needed = Για αποστολή με e-mail χρειάζεται διεύθυνση.
join-wrong-member = Υπάρχει ήδη μέλος με αυτή τη διεύθυνση e-mail.
join-wrong-twice = Αυτή η διεύθυνση e-mail υπάρχει δύο φορές στη λίστα.
join-wrong-role = Δεν υπάρχει τέτοιος ρόλος. Σωστό θα ήταν: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Με αυτόν τον ρόλο προσκαλεί μόνο η διαχείριση.
join-wrong-language = Επιλέξτε μία από αυτές τις γλώσσες.
join-wrong-days = Η πρόσκληση ισχύει για 1 έως { $most } ημέρες.

# Inviting from a list
many-heading = Προσκαλέστε πολλά άτομα μαζί
many-lede = Ένα άτομο ανά γραμμή, με το σύμβολο ; ανάμεσα: διεύθυνση e-mail; όνομα; ρόλος. Το όνομα και ο ρόλος μπορούν να λείπουν. Πρώτα βλέπετε τι θα δημιουργηθεί· τίποτα δεν γίνεται πριν συμφωνήσετε.
many-lines = Η λίστα
# The example stays as it is, only the names may be those of your language
many-lines-hint = Για παράδειγμα: nora@example.org; Νόρα Βιδάλη; practitioner
many-usual = Ο ρόλος για τις γραμμές που δεν αναφέρουν ρόλο
many-usual-hint = Για γραμμές που έχουν μόνο διεύθυνση ή διεύθυνση και όνομα.
many-look = Έλεγχος
many-file = Ή επιλέξτε ένα αρχείο
many-file-hint = Ένα αρχείο κειμένου ή ένα υπολογιστικό φύλλο αποθηκευμένο ως CSV, με τις ίδιες στήλες.
many-file-look = Ανάγνωση του αρχείου
many-empty = Δεν υπάρχει καμία γραμμή για ανάγνωση.
many-too-many = Το πολύ { $most } άτομα μαζί.
many-file-unreadable = Αυτό το αρχείο δεν είναι κείμενο. Αποθηκεύστε το φύλλο ως CSV και επιλέξτε το ξανά.
many-fine = { $count ->
    [one] Μία πρόσκληση μπορεί να δημιουργηθεί.
   *[other] { $count } προσκλήσεις μπορούν να δημιουργηθούν.
}
many-faulty = { $count ->
    [one] Μία γραμμή χρειάζεται άλλη μια ματιά. Διορθώστε την παρακάτω· ως τότε δεν δημιουργείται τίποτα.
   *[other] { $count } γραμμές χρειάζονται άλλη μια ματιά. Διορθώστε τες παρακάτω· ως τότε δεν δημιουργείται τίποτα.
}
many-table = Οι γραμμές της λίστας
many-line = Γραμμή
many-state = Κατάσταση
many-ready = έτοιμη
many-make = { $count ->
    [one] Δημιουργία μίας πρόσκλησης
   *[other] Δημιουργία { $count } προσκλήσεων
}
many-mail = { $count ->
    [one] Αποστολή της με e-mail
   *[other] Αποστολή τους με e-mail
}
many-made-heading = Οι προσκλήσεις δημιουργήθηκαν
many-made = { $count ->
    [one] Ένας σύνδεσμος, για ένα άτομο. Εμφανίζεται μόνο τώρα: αντιγράψτε τον.
   *[other] { $count } σύνδεσμοι, ένας για κάθε άτομο. Εμφανίζονται μόνο τώρα: αντιγράψτε τους.
}
many-copy = Όλα, για αντιγραφή: διεύθυνση e-mail; όνομα; σύνδεσμος

# Lines of the log of decisions
deed-role = Αλλαγή ρόλου
deed-suspended = Αναστολή μέλους
deed-restored = Άρση αναστολής
deed-link = Νέος σύνδεσμος εισόδου
deed-deleted = Διαγραφή μέλους
deed-invited = Νέα πρόσκληση
deed-invitation-back = Ανάκληση πρόσκλησης

# The settings of the node, for admins
setting-heading = Ρυθμίσεις
setting-admin-only = Τις ρυθμίσεις τις βλέπει και τις αλλάζει μόνο η διαχείριση.
# After a sentence about which servers may talk to this one
setting-state-mail = Στέλνονται e-mail.
setting-state-no-mail = Δεν στέλνονται e-mail: όποιος ξέχασε τον κωδικό πρόσβασης δεν μπορεί να επιστρέψει μέσω e-mail.
setting-state-unread = { $count ->
    [0] Όλες τις γλώσσες των σελίδων τις έχουν διαβάσει φυσικοί ομιλητές τους.
    [one] Μία γλώσσα των σελίδων δεν την έχει διαβάσει ακόμη φυσικός ομιλητής της.
   *[other] { $count } γλώσσες των σελίδων δεν τις έχουν διαβάσει ακόμη φυσικοί ομιλητές τους.
}
setting-keep = Αποθήκευση
setting-too-long = Το πολύ { $most } χαρακτήρες.
# What has just been done
setting-kept = Οι ρυθμίσεις αποθηκεύτηκαν.
setting-announce = Ανακοινώσεις
# Read aloud before an announcement
setting-announced = Ανακοίνωση
setting-for-readers = Για όλους
setting-for-readers-hint = Μία ή δύο προτάσεις που εμφανίζονται σε κάθε σελίδα, για όλους όσοι διαβάζουν. Αφήστε το κενό αν δεν υπάρχει ανακοίνωση.
setting-for-members = Για τα μέλη
setting-for-members-hint = Τη διαβάζουν μόνο τα μέλη, σε κάθε σελίδα. Αφήστε το κενό αν δεν υπάρχει ανακοίνωση.
setting-about = Για τον φορέα
setting-summary = Η πρόταση για τον φορέα
setting-summary-hint = Με αυτήν αρχίζει η αρχική σελίδα, και εμφανίζεται στο προφίλ που ακολουθούν οι άλλοι. Αν μείνει κενή, εμφανίζεται η πρόταση από το αρχείο ρυθμίσεων.
setting-file = Τι ορίζει το αρχείο ρυθμίσεων
setting-file-words = Τα υπόλοιπα αλλάζουν στο αρχείο { $file } και ισχύουν μόλις επανεκκινηθεί ο διακομιστής. Δίπλα σε κάθε ρύθμιση αναγράφεται το όνομά της στο αρχείο. Οι κωδικοί πρόσβασης δεν εμφανίζονται ποτέ.
setting-not-said = δεν αναφέρεται
setting-yes = ναι
setting-no = όχι
setting-house = Φορέας
setting-name = Όνομα
setting-handle = Όνομα χρήστη
setting-country = Χώρα
setting-town = Πόλη
setting-languages = Γλώσσες, πρώτα η κύρια
setting-contact = Στοιχεία επικοινωνίας του φορέα
setting-officer = Στοιχεία επικοινωνίας για την προστασία δεδομένων
setting-network = Δίκτυο
setting-address = Διεύθυνση
setting-mode = Ποιοι επικοινωνούν με αυτόν τον διακομιστή
setting-signed = Για ανάγνωση μέσω ActivityPub απαιτείται υπογραφή
setting-development = Μόνο για δοκιμές
setting-storage = Αποθήκευση δεδομένων
setting-database = Βάση δεδομένων
setting-media = Φάκελος εικόνων και αρχείων
setting-mail = E-mail
setting-mail-server = Διακομιστής e-mail
setting-mail-from = Αποστολέας των e-mail
setting-mail-nobody = κανένας
setting-mail-folder = κανένας: κάθε e-mail γίνεται αρχείο στον φάκελο { $folder }
# After the host of the mail server
setting-mail-sealed = (με κρυπτογράφηση)
setting-mail-open = (χωρίς κρυπτογράφηση, σε αυτό το μηχάνημα)
setting-mail-test = Αποστολή δοκιμαστικού e-mail σε εμένα
setting-mail-none = Ορίστε διακομιστή e-mail στο αρχείο ρυθμίσεων, ώστε να στέλνονται με e-mail οι προσκλήσεις, οι σύνδεσμοι για ξεχασμένους κωδικούς πρόσβασης και τα νέα.
setting-mail-taken = Ο διακομιστής e-mail παρέλαβε ένα μήνυμα για τη διεύθυνση { $email }. Δείτε αν έφτασε, κοιτάζοντας και στα ανεπιθύμητα.
# What the mail server answered follows, in its own words
setting-mail-refused = Το δοκιμαστικό e-mail δεν παραδόθηκε στον διακομιστή. Η απάντηση ήταν:
setting-safeguards = Δικλίδες προστασίας
setting-second = Τα κείμενα για όλους χρειάζονται δεύτερο πρόσωπο
setting-limits = Όρια
setting-guesses = Λανθασμένοι κωδικοί πρόσβασης για έναν λογαριασμό από μία διεύθυνση
setting-guesses-from = Λανθασμένοι κωδικοί πρόσβασης από μία διεύθυνση
setting-calls = Αιτήματα από τις εφαρμογές ενός μέλους
setting-calls-from = Αιτήματα χωρίς σύνδεση μέλους από μία διεύθυνση
setting-often = { $minutes ->
    [one] { $count } σε ένα λεπτό
   *[other] { $count } σε { $minutes } λεπτά
}
setting-tongues = Γλώσσες των σελίδων
setting-tongues-words = Τα λόγια των σελίδων γράφτηκαν με φροντίδα σε κάθε γλώσσα. Ώσπου να τα διαβάσει φυσικός ομιλητής ή ομιλήτρια, θα συναντάτε πού και πού μια πρόταση που δεν θα έλεγε κανείς. Πείτε μας όταν βρείτε κάποια.
setting-read = ανάγνωση: { $name }
setting-unread = δεν έχει διαβαστεί ακόμη από φυσικό ομιλητή ή ομιλήτρια
setting-deed-announcement = Αλλαγή ανακοίνωσης
setting-deed-summary = Αλλαγή της πρότασης για τον φορέα

# What a member hears of: who did what
heard-heading = Ειδοποιήσεις
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] Μία νέα ειδοποίηση
   *[other] { $count } νέες ειδοποιήσεις
}
heard-nothing = Τίποτα ακόμη. Όταν κάποιος σας απαντήσει, σας ακολουθήσει ή αποθηκεύσει κάτι που γράψατε, θα το βλέπετε εδώ.
heard-no-news = Τίποτα νέο από την τελευταία φορά που ήσασταν εδώ.
heard-news = { $count ->
    [one] Μία είναι νέα.
   *[other] { $count } είναι νέες.
}
# A small mark beside what was not seen before
heard-new = νέα
heard-older = Παλαιότερες
heard-reply = { $name } σας απάντησε
heard-mention = { $name } σας ανέφερε
heard-status = { $name } δημοσίευσε κάτι νέο
heard-reblog = { $name } προώθησε κάτι που γράψατε
heard-favourite = { $name } πρόσθεσε στα αγαπημένα κάτι που γράψατε
heard-follow = { $name } σας ακολουθεί πλέον
heard-follow-request = { $name } ζητά να σας ακολουθήσει
heard-poll = Έληξε μια ψηφοφορία ({ $name })
heard-update = { $name } άλλαξε ένα κείμενο που προωθήσατε
heard-report = { $name } υπέβαλε αναφορά στην ομάδα συντονισμού
heard-mail = E-mail
heard-mail-when = Πότε στέλνεται e-mail
heard-mail-hint = Κάθε e-mail έχει έναν σύνδεσμο που τα διακόπτει, χωρίς να χρειάζεται σύνδεση.
heard-at-once = Αμέσως
heard-at-once-words = Για κάθε απάντηση και κάθε αναφορά του ονόματός σας.
heard-daily = Μία φορά τη μέρα
heard-daily-words = Ένα e-mail με όλα τα νέα, και κανένα όταν δεν υπάρχει κάτι νέο.
heard-never = Ποτέ
heard-never-words = Μόνο εδώ.
heard-language = Γλώσσα
heard-language-hint = Για τα e-mail προς εσάς. Οι σελίδες ακολουθούν τον περιηγητή σας.
heard-keep = Αποθήκευση
# What has just been done
heard-kept = Η επιλογή σας αποθηκεύτηκε.
heard-no-mail = Αυτός ο διακομιστής δεν στέλνει e-mail. Μπορεί να τα ενεργοποιήσει η διαχείριση.
heard-stop-heading = Διακοπή αυτών των e-mail
heard-stop-words = Δεν θα λαμβάνετε πλέον e-mail για απαντήσεις, αναφορές του ονόματός σας και νέα. Σύνδεσμος για ξεχασμένο κωδικό πρόσβασης θα εξακολουθεί να έρχεται όταν τον ζητάτε.
heard-stop = Διακοπή των e-mail
heard-stopped = Έγινε: δεν θα λάβετε άλλα τέτοια e-mail. Στη σελίδα με τις ειδοποιήσεις σας μπορείτε να επιλέξετε ξανά οποιαδήποτε στιγμή.

# The second step of signing in: a code from an app on the phone
second-heading = Ασφάλεια σύνδεσης
second-is-off = Όταν συνδέεστε, ζητείται μόνο ο κωδικός πρόσβασης.
second-is-on = { $count ->
    [0] Μετά τον κωδικό πρόσβασης ζητείται και ένας κωδικός από την εφαρμογή σας. Δεν απομένει κανένας από τους κωδικούς για την περίπτωση που χάσετε την εφαρμογή: απενεργοποιήστε το δεύτερο βήμα και ενεργοποιήστε το ξανά.
    [one] Μετά τον κωδικό πρόσβασης ζητείται και ένας κωδικός από την εφαρμογή σας. Απομένει ένας κωδικός για την περίπτωση που χάσετε την εφαρμογή.
   *[other] Μετά τον κωδικό πρόσβασης ζητείται και ένας κωδικός από την εφαρμογή σας. Απομένουν { $count } κωδικοί για την περίπτωση που χάσετε την εφαρμογή.
}
second-why = Με ένα δεύτερο βήμα, όποιος μάθει τον κωδικό πρόσβασής σας και πάλι δεν μπορεί να συνδεθεί. Χρειάζεστε μια εφαρμογή για κωδικούς μίας χρήσης στο τηλέφωνο ή στον υπολογιστή σας· οι περισσότεροι διαχειριστές κωδικών πρόσβασης κάνουν και αυτή τη δουλειά.
second-on = Ενεργοποίηση δεύτερου βήματος
second-off = Απενεργοποίηση δεύτερου βήματος
second-off-hint = Από την εφαρμογή σας, ή ένας από τους κωδικούς που κρατήσατε.
second-key-words = Σαρώστε αυτή την εικόνα με την εφαρμογή σας. Έπειτα γράψτε τον κωδικό που δείχνει.
# Read aloud instead of the picture
second-picture = Εικόνα με το κλειδί για την εφαρμογή σας· το ίδιο κλειδί υπάρχει παρακάτω ως κείμενο
second-type = Ή γράψτε αυτό το κλειδί στην εφαρμογή:
second-code = Κωδικός
second-first-hint = Έξι ψηφία. Αλλάζουν κάθε τριάντα δευτερόλεπτα.
second-wrong = Αυτός ο κωδικός δεν είναι σωστός. Κάθε κωδικός ισχύει μία φορά και για τριάντα δευτερόλεπτα.
second-codes-heading = Κρατήστε αυτούς τους κωδικούς
second-codes-words = Το δεύτερο βήμα ενεργοποιήθηκε. Αν χάσετε την εφαρμογή, με καθέναν από αυτούς τους κωδικούς μπορείτε να συνδεθείτε μία φορά. Τυπώστε τους ή σημειώστε τους: εμφανίζονται μόνο τώρα.
second-codes-kept = Τους κράτησα
second-enter = Ένα βήμα ακόμη
second-enter-hint = Από την εφαρμογή σας, ή ένας από τους κωδικούς που κρατήσατε όταν ενεργοποιήσατε το δεύτερο βήμα.
second-lost = Χάσατε την εφαρμογή και τους κωδικούς; Η διαχείριση του φορέα μπορεί να απενεργοποιήσει το δεύτερο βήμα για εσάς.
# Where a form is sent again after signing in on the same page
second-elsewhere = Αυτός ο λογαριασμός ζητά και έναν κωδικό μίας χρήσης. Συνδεθείτε σε άλλη καρτέλα αυτού του περιηγητή, έπειτα επιστρέψτε και πατήστε το κουμπί εδώ.
# On the page of apps and browsers
second-others = Αποσύνδεση όλων των άλλων περιηγητών
second-lift = Απενεργοποίηση δεύτερου βήματος
second-lift-words = Για όποιον έχασε την εφαρμογή και τους κωδικούς. Βεβαιωθείτε ότι το ζητά πράγματι το ίδιο το μέλος.
second-deed = Απενεργοποίηση δεύτερου βήματος
