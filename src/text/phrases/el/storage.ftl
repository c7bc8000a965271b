# Storage, the days of partners

## The page about storage

storage-heading = Αποθήκευση
storage-calm = Υπάρχει χώρος: { $size } ελεύθερα.
storage-tight = Ο χώρος τελειώνει: { $size } ελεύθερα.
storage-young = Σε λίγες ημέρες θα μπορεί να ειπωθεί πόσο γρήγορα μεγαλώνει ο διακομιστής.
storage-still = Ο διακομιστής δεν μεγάλωσε τις τελευταίες εβδομάδες.
storage-lasts = Με τον ρυθμό των τελευταίων εβδομάδων, ο χώρος φτάνει για { $span }.
storage-years = Με τον ρυθμό των τελευταίων εβδομάδων, ο χώρος φτάνει για χρόνια.
storage-tight-heading = Όταν ο δίσκος γεμίσει, κανείς δεν μπορεί να γράψει
storage-tight-why = Στην αρχή οι αναγνώστες δεν καταλαβαίνουν τίποτα, όμως τίποτα πια δεν αποθηκεύεται και τίποτα δεν φτάνει από τους συνεργαζόμενους φορείς.
storage-tight-one = Ζητήστε από όποιον διαχειρίζεται το μηχάνημα μεγαλύτερο δίσκο ή να αφαιρέσει ό,τι δεν ανήκει στον διακομιστή: παλιά αντίγραφα ασφαλείας, για παράδειγμα.
storage-tight-two = Τα μέλη αφαιρούν από τα κείμενά τους τις εικόνες που δεν χρειάζονται.
storage-database = Βάση δεδομένων
storage-pictures = Εικόνες
storage-free = Ελεύθερα
storage-daily = Αύξηση ανά ημέρα
storage-apart = Η βάση δεδομένων βρίσκεται σε δικό της διακομιστή, του οποίου ο δίσκος δεν φαίνεται από εδώ.
storage-days = Ημέρα με την ημέρα
storage-days-hint = Μετριέται κάθε ώρα· οι τελευταίες δύο εβδομάδες.
storage-day = Ημέρα

## Sizes: the units as the language writes them

size-small = κάτω από 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Τελευταίες ημέρες
partners-days-said = Από τις τελευταίες { $days } ημέρες: επικοινωνία σε { $good }, όχι πάντα σε { $care }, ποτέ σε { $bad }.
partners-compare-all = Σύγκριση όλων τώρα
partners-compared-all = { $count ->
    [one] Συγκρίνεται ένας συνεργαζόμενος φορέας· το αποτέλεσμα θα φανεί εδώ σε λίγο.
   *[other] Συγκρίνονται { $count } συνεργαζόμενοι φορείς· το αποτέλεσμα θα φανεί εδώ σε λίγο.
}
partners-download = Λήψη ως πίνακα (CSV)
