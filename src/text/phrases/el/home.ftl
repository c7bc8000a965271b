# The home of a member: what those they follow and the partners of the house wrote
home-heading = Αρχική
home-lede = Όσα έγραψαν οι άνθρωποι που ακολουθείτε και οι συνεργαζόμενοι φορείς μας.
home-newest = Τα νεότερα
home-older = Παλαιότερα
home-empty = Τίποτα ακόμη εδώ. Αναζητήστε κάποιον με τη διεύθυνσή του και ακολουθήστε τον: ό,τι γράφει θα εμφανίζεται εδώ. Όσα δημοσιεύουν οι συνεργαζόμενοι φορείς μας έρχονται μόνα τους.
home-no-older = Δεν υπάρχει τίποτα παλαιότερο.
# Above the title of a text
home-passed-on = Προώθηση: { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } για το κείμενο «{ $title }»
home-said = Μήνυμα από: { $name }

# Looking somebody up who lives on another server
home-find = Ακολουθήστε κάποιον από άλλον διακομιστή
home-find-who = Διεύθυνση
home-find-hint = Για παράδειγμα @name@example.org, ή ο σύνδεσμος προς μια σελίδα του.
home-find-do = Αναζήτηση
home-find-unreadable = Αυτό δεν είναι διεύθυνση. Γράψτε τη με τη μορφή @name@example.org ή επικολλήστε έναν σύνδεσμο που αρχίζει με https.
home-find-nobody = Ο διακομιστής { $host } δεν γνωρίζει αυτή τη διεύθυνση. Ελέγξτε αν όλα τα γράμματα είναι σωστά.
home-find-silent = Ο διακομιστής { $host } δεν απαντά. Δοκιμάστε ξανά σε λίγα λεπτά.
home-find-blocked = Ο διακομιστής { $host } είναι αποκλεισμένος εδώ. Η διαχείριση μπορεί να σας πει γιατί.
home-find-closed = Αυτός ο διακομιστής επικοινωνεί μόνο με διακομιστές που έχει επιτρέψει η διαχείριση, και ο { $host } δεν είναι ανάμεσά τους.

# Whom the member follows on other servers
home-followed = Ποιους ακολουθείτε σε άλλους διακομιστές
home-followed-nobody = Κανέναν ακόμη.
home-own-house = Νέα από τον φορέα μας
home-own-nothing = Δεν έχει δημοσιευτεί ακόμη τίποτα εδώ.

# What the member has saved
home-saved = Αποθηκευμένα
home-saved-lede = Όσα κρατήσατε για να τα διαβάσετε ξανά. Κανείς άλλος δεν βλέπει αυτή τη λίστα.
home-saved-nothing = Δεν έχετε αποθηκεύσει τίποτα ακόμη. Στη σελίδα μιας πρακτικής ή ενός δοκιμίου επιλέξτε «Αποθήκευση».
home-remove = Αφαίρεση
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Αφαίρεση από τα αποθηκευμένα: { $title }

# Following somebody
bond-follow = Ακολουθήστε
bond-follow-whom = Ακολουθήστε: { $name }
bond-follows = Ακολουθείτε αυτόν τον λογαριασμό.
bond-end = Να μην ακολουθώ πια
bond-end-whom = Να μην ακολουθώ πια: { $name }
bond-waits = Το αίτημα στάλθηκε, δεν απαντήθηκε ακόμη
bond-take-back = Ανάκληση αιτήματος
bond-take-back-whom = Ανάκληση αιτήματος: { $name }
bond-origin = Η σελίδα του λογαριασμού στον δικό του διακομιστή
bond-no-texts = Δεν έχει φτάσει ακόμη εδώ τίποτα από αυτόν τον λογαριασμό. Όσα γράφει από εδώ και πέρα θα εμφανίζονται στην «Αρχική», μόλις τον ακολουθήσετε.
# What has just been done
bond-now-follows = Ακολουθείτε πλέον αυτόν τον λογαριασμό.
bond-now-asked = Το αίτημα στάλθηκε. Θα ακολουθείτε τον λογαριασμό μόλις συμφωνήσει ο διακομιστής του.
bond-now-ended = Δεν ακολουθείτε πια αυτόν τον λογαριασμό.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Αποθήκευση
react-saved = Αποθηκευμένο
react-like = Στα αγαπημένα
react-liked = Είναι στα αγαπημένα σας
react-pass-on = Προώθηση
react-passed-on = Το προωθήσατε
react-likes = { $count ->
    [one] Στα αγαπημένα ενός ατόμου
   *[other] Στα αγαπημένα { $count } ατόμων
}
react-boosts = { $count ->
    [one] Προωθήθηκε μία φορά
   *[other] Προωθήθηκε { $count } φορές
}
# What has just been done
react-now-saved = Αποθηκεύτηκε για εσάς.
react-now-unsaved = Αφαιρέθηκε από τα αποθηκευμένα.
react-now-liked = Όποιος το έγραψε θα μάθει ότι σας αρέσει.
react-now-passed-on = Προωθήθηκε σε όσους σας ακολουθούν.
react-now-undone = Αναιρέθηκε.

# For readers without an account here: from a page of ours to their own server
remote-heading = Συνέχεια στον δικό σας διακομιστή
remote-follow = Ακολουθήστε από τον διακομιστή σας
remote-answer = Απαντήστε από τον διακομιστή σας
remote-hint = Η διεύθυνσή σας εκεί, για παράδειγμα @name@example.org, ή μόνο το όνομα του διακομιστή.
remote-go = Μετάβαση
remote-unreadable = Αυτό δεν είναι διεύθυνση. Γράψτε τη με τη μορφή @name@example.org ή example.org.
remote-onward = Μεταφέρεστε στον διακομιστή { $host }.
# A link that leads to another server
remote-open = Συνέχεια: { $host }
remote-none = Ο διακομιστής { $host } δεν δηλώνει πού συνεχίζει κανείς εκεί.
remote-silent = Ο διακομιστής { $host } δεν απαντά.
remote-copy = Μπορείτε να αντιγράψετε αυτό στην αναζήτηση του διακομιστή σας και να συνεχίσετε εκεί:
remote-back = Επιστροφή στην προηγούμενη σελίδα
