### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Σύνδεση με { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Ή με τον κωδικό πρόσβασής σας εδώ
signin-join-button = Εγγραφή με { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = Διακόψατε τη σύνδεση με { $provider }. Τίποτα δεν άλλαξε. Μπορείτε να προσπαθήσετε ξανά ή να χρησιμοποιήσετε τον κωδικό πρόσβασής σας.
signin-declined = Η υπηρεσία { $provider } δεν επέτρεψε τη σύνδεση. Προσπαθήστε ξανά· αν συμβεί πάλι, ενημερώστε τη διαχείριση αυτού του ιστότοπου.
signin-down = Η υπηρεσία { $provider } δεν απαντά αυτή τη στιγμή. Προσπαθήστε ξανά σε λίγα λεπτά ή χρησιμοποιήστε τον κωδικό πρόσβασής σας.
signin-misconfigured = Η σύνδεση με { $provider } δεν έχει ρυθμιστεί σωστά. Η διαχείριση αυτού του ιστότοπου πρέπει να ελέγξει τις ρυθμίσεις. Στο μεταξύ μπορείτε να χρησιμοποιήσετε τον κωδικό πρόσβασής σας.
signin-untrusted = Η απάντηση της υπηρεσίας { $provider } δεν ήταν αξιόπιστη, γι’ αυτό δεν έγινε σύνδεση. Προσπαθήστε ξανά· αν συμβεί πάλι, ενημερώστε τη διαχείριση αυτού του ιστότοπου.
signin-clock = Το ρολόι της υπηρεσίας { $provider } και το ρολόι αυτού του ιστότοπου διαφέρουν πολύ. Η διαχείριση πρέπει να τα ρυθμίσει. Στο μεταξύ μπορείτε να χρησιμοποιήσετε τον κωδικό πρόσβασής σας.
signin-expired = Πέρασαν πάνω από 10 λεπτά, ή η σύνδεση άρχισε σε άλλον περιηγητή. Αρχίστε ξανά.
signin-no-entry = Με αυτόν τον λογαριασμό δεν είναι δυνατή η σύνδεση εδώ αυτή τη στιγμή. Η διαχείριση αυτού του ιστότοπου μπορεί να σας πει γιατί.
signin-no-account = Δεν έχετε ακόμη λογαριασμό εδώ. Ζητήστε από τη διαχείριση ή την επιμέλεια αυτού του ιστότοπου μια πρόσκληση στη διεύθυνση e-mail που έχετε στην υπηρεσία { $provider }.
signin-unverified = Υπάρχει εδώ λογαριασμός με τη διεύθυνση e-mail σας, αλλά η υπηρεσία { $provider } δεν έχει επιβεβαιώσει ότι η διεύθυνση είναι δική σας. Συνδεθείτε με τον κωδικό πρόσβασής σας και έπειτα συσχετίστε τους δύο λογαριασμούς στη σελίδα «Εφαρμογές και περιηγητές».

## An account here has the same mail address: the two are connected once

signin-link-heading = Συσχετίστε τον λογαριασμό σας
signin-link-sentence = Έχετε συνδεθεί με { $provider } ως { $email }. Υπάρχει εδώ λογαριασμός με αυτή τη διεύθυνση e-mail. Γράψτε μία φορά τον κωδικό πρόσβασής του· από εκεί και πέρα αρκεί η υπηρεσία { $provider }.
signin-link-button = Συσχέτιση και σύνδεση
signin-link-no-password = Δεν έχετε κωδικό πρόσβασης ή τον ξεχάσατε; Συνδεθείτε με έναν σύνδεσμο που θα σας σταλεί και έπειτα συσχετίστε τους δύο λογαριασμούς στη σελίδα «Εφαρμογές και περιηγητές».

## A new account

signin-join-heading = Καλώς ήρθατε
signin-join-sentence = { $role ->
    [reader] Έχετε συνδεθεί με { $provider } ως { $email } και θα συμμετάσχετε ως αναγνώστης ή αναγνώστρια.
    [student] Έχετε συνδεθεί με { $provider } ως { $email } και θα συμμετάσχετε ως φοιτητής ή φοιτήτρια.
    [practitioner] Έχετε συνδεθεί με { $provider } ως { $email } και θα συμμετάσχετε ως επαγγελματίας.
    [editor] Έχετε συνδεθεί με { $provider } ως { $email } και θα συμμετάσχετε ως επιμελητής ή επιμελήτρια.
    [reviewer] Έχετε συνδεθεί με { $provider } ως { $email } και θα συμμετάσχετε ως αξιολογητής ή αξιολογήτρια προστασίας δεδομένων.
   *[admin] Έχετε συνδεθεί με { $provider } ως { $email } και θα συμμετάσχετε ως διαχειριστής ή διαχειρίστρια.
}
signin-join-make = Δημιουργία του λογαριασμού μου

## The page "Apps and browsers" of a member

signin-own-heading = Σύνδεση με { $provider }
signin-own-connected = Ο λογαριασμός σας έχει συσχετιστεί. Μπορείτε να συνδέεστε με { $provider } ως { $as }.
signin-own-free = Ο λογαριασμός σας δεν έχει συσχετιστεί με { $provider }. Μόλις συσχετιστεί, δεν θα χρειάζεστε κωδικό πρόσβασης εδώ.
signin-own-connect = Συσχέτιση με { $provider }
signin-own-disconnect = Κατάργηση συσχέτισης
signin-own-only-way = Ορίστε έναν κωδικό πρόσβασης πριν καταργήσετε τη συσχέτιση: χωρίς αυτόν δεν θα μπορείτε πια να συνδεθείτε.
signin-own-taken = Αυτός ο λογαριασμός { $provider } έχει συσχετιστεί εδώ με άλλο μέλος. Τίποτα δεν άλλαξε.
signin-own-another = Ο λογαριασμός σας έχει ήδη συσχετιστεί με άλλον λογαριασμό { $provider }. Καταργήστε πρώτα εκείνη τη συσχέτιση.

## Short notes on what has just been done

signin-done-connected = Ο λογαριασμός σας συσχετίστηκε. Από εδώ και πέρα μπορείτε να συνδέεστε και έτσι.
signin-done-disconnected = Ο λογαριασμός σας δεν είναι πια συσχετισμένος.

## The page for admins: how people sign in

signin-desk-heading = Σύνδεση μελών
signin-desk-menu = Σύνδεση μελών
signin-desk-lede = Τα μέλη συνδέονται με κωδικό πρόσβασης και, αν ενεργοποιήσουν το δεύτερο βήμα, με έναν κωδικό από εφαρμογή. Αν ο φορέας σας έχει δικούς του λογαριασμούς, μπορούν να χρησιμοποιούν και αυτούς.
signin-desk-off = Οι λογαριασμοί του φορέα σας δεν έχουν συνδεθεί με αυτόν τον ιστότοπο. Η ενότητα [sign_in] του αρχείου ρυθμίσεων ορίζει πού βρίσκονται· το docs/sign-in.md δείχνει πώς.
signin-desk-on = Τα μέλη μπορούν να συνδέονται με { $provider }.
signin-desk-connected = { $count ->
    [one] Ένας λογαριασμός έχει συσχετιστεί.
   *[other] { $count } λογαριασμοί έχουν συσχετιστεί.
}
signin-desk-issuer = Εκδότης
signin-desk-client = Πελάτης (client)
signin-desk-secret = Μυστικό κλειδί
signin-desk-secret-set = Έχει οριστεί
signin-desk-secret-none = Κανένα: ο πελάτης είναι δημόσιος
# The address that the admin types into the institution's own system
signin-desk-return = Διεύθυνση επιστροφής που πρέπει να καταχωριστεί εκεί
signin-desk-joining = Ποιος αποκτά λογαριασμό
signin-desk-join-all = Όποιος μπορεί να συνδεθεί εκεί. Ρόλος: { $role }, εκτός αν μια ομάδα ορίζει άλλον.
signin-desk-join-invited = Μόνο όποιος έχει πρόσκληση στη διεύθυνση e-mail που έχει εκεί.
signin-desk-groups = Ρόλοι ανά ομάδα
signin-desk-no-groups = Καμία ομάδα δεν δίνει ρόλο.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Δοκιμάστε τη
signin-desk-test-words = Συνδέεστε εκεί με τον δικό σας λογαριασμό και βλέπετε τι μαθαίνει αυτός ο ιστότοπος για εσάς. Τίποτα δεν αποθηκεύεται, και η σύνδεσή σας εδώ μένει όπως είναι.
signin-desk-test = Δοκιμή σύνδεσης

## The page with the outcome of that test

signin-test-heading = Δοκιμή σύνδεσης
signin-test-known = Λειτουργεί. Αυτός ο λογαριασμός έχει συσχετιστεί με @{ $handle }.
signin-test-link = Λειτουργεί. Από όποιον συνδέεται έτσι πρώτη φορά ζητείται ο κωδικός πρόσβασης του λογαριασμού με την ίδια διεύθυνση e-mail.
signin-test-join = { $role ->
    [reader] Λειτουργεί. Όποιος συνδέεται έτσι πρώτη φορά αποκτά λογαριασμό ως αναγνώστης ή αναγνώστρια.
    [student] Λειτουργεί. Όποιος συνδέεται έτσι πρώτη φορά αποκτά λογαριασμό ως φοιτητής ή φοιτήτρια.
    [practitioner] Λειτουργεί. Όποιος συνδέεται έτσι πρώτη φορά αποκτά λογαριασμό ως επαγγελματίας.
    [editor] Λειτουργεί. Όποιος συνδέεται έτσι πρώτη φορά αποκτά λογαριασμό ως επιμελητής ή επιμελήτρια.
    [reviewer] Λειτουργεί. Όποιος συνδέεται έτσι πρώτη φορά αποκτά λογαριασμό ως αξιολογητής ή αξιολογήτρια προστασίας δεδομένων.
   *[admin] Λειτουργεί. Όποιος συνδέεται έτσι πρώτη φορά αποκτά λογαριασμό ως διαχειριστής ή διαχειρίστρια.
}
signin-test-unverified = Λειτουργεί, αλλά η διεύθυνση e-mail αυτού του λογαριασμού δεν έχει επιβεβαιωθεί. Όποιος συνδέεται έτσι πρώτη φορά πρέπει να τον συσχετίσει ο ίδιος με έναν λογαριασμό εδώ.
signin-test-refused = Λειτουργεί. Όποιος δεν έχει εδώ λογαριασμό ούτε πρόσκληση δεν μπορεί να μπει.
signin-test-failed = Δεν λειτουργεί.
signin-test-cause = Αιτία
signin-test-claims = Τι μαθαίνει αυτός ο ιστότοπος
signin-test-name = Όνομα
signin-test-value = Τιμή
signin-test-again = Νέα δοκιμή
