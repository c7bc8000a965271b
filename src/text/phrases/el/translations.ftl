# The translations of a text, on the desk
translations-heading = Μεταφράσεις
translations-title = Μεταφράσεις: { $title }
translations-lede = Όποιος διαβάζει βλέπει το κείμενο στη γλώσσα που ξέρει, με το όνομα εκείνου που το μετέφρασε, και το πρωτότυπο είναι ένα βήμα μακριά.
translations-original = Πρωτότυπο
translations-none = Δεν υπάρχει ακόμη μετάφραση.
translations-draft = Πρόχειρο, αποθήκευση: { $when }
translations-published = Δημοσίευση: { $when }
translations-newer = Δημοσίευση: { $when }. Από τότε το πρόχειρο έχει αλλάξει.
# A mark beside a translation whose original has changed since
translations-older = Παλαιότερη από το πρωτότυπο
translations-add = Προσθήκη μετάφρασης
translations-language = Σε ποια γλώσσα
translations-language-hint = Μια γλώσσα στην οποία δεν υπάρχει ακόμη αυτό το κείμενο.
translations-begin = Έναρξη
# A button on the page of a text
translations-link = Μετάφραση
translations-unpublished = Δημοσιεύστε πρώτα το κείμενο. Η μετάφραση ακολουθεί αυτό που βλέπει το κοινό του.

# A translation beside its original
translate-heading = Μετάφραση στα { $language }
translate-title = { $title }: μετάφραση στα { $language }
translate-lede = Το πρωτότυπο βρίσκεται δίπλα σε κάθε πεδίο. Οι αριθμοί, οι χώροι και οι άλλες επιλογές λαμβάνονται από αυτό.
translate-original = Πρωτότυπο
translate-into = Μετάφραση
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Μετάφραση για: { $question }
translate-lines = Μία γραμμή για κάθε γραμμή του πρωτοτύπου, με την ίδια σειρά.
translate-newer = Το πρωτότυπο άλλαξε αφότου έγινε αυτή η μετάφραση
translate-newer-words = Δείτε τι άλλαξε και έπειτα αλλάξτε τη μετάφραση.
translate-newer-show = Τι άλλαξε στο πρωτότυπο
translate-follows = Αυτή η μετάφραση λέει πλέον ό,τι λέει το πρωτότυπο δίπλα της.
translate-missing = Το πρωτότυπο λέει κάτι εδώ. Μεταφράστε και αυτό.
translate-count = { $count ->
    [one] Το πρωτότυπο έχει εδώ μία γραμμή. Γράψτε και εσείς μία.
   *[other] Το πρωτότυπο έχει εδώ { $count } γραμμές. Γράψτε και εσείς τόσες.
}
translate-faulty = Δεν έχει δημοσιευτεί ακόμη: κάποια πεδία χρειάζονται άλλη μια ματιά. Όσα γράψατε έχουν αποθηκευτεί.
translate-meanwhile = Στο μεταξύ η μετάφραση αποθηκεύτηκε από άλλο άτομο. Όσα γράψατε βρίσκονται παρακάτω και δεν έχουν αποθηκευτεί. Αν αποθηκεύσετε ξανά, θα αντικαταστήσουν τα δικά του.
translate-publish = Δημοσίευση μετάφρασης
translate-withdraw = Απόσυρση μετάφρασης

# Withdrawing a translation
translate-withdraw-heading = Να αποσυρθεί αυτή η μετάφραση;
translate-withdraw-words = Η μετάφραση του κειμένου { $title } στα { $language } διαγράφεται εδώ. Ζητείται και από τους συνεργαζόμενους φορείς να τη διαγράψουν. Το πρωτότυπο και οι άλλες μεταφράσεις του μένουν.
translate-withdraw-keep = Διατήρηση
translate-done = Η μετάφραση δημοσιεύτηκε.
translate-gone = Η μετάφραση αποσύρθηκε.

# On the page of a text
translated-languages = Γλώσσες αυτού του κειμένου
# A language, in a list of the languages of a text
translated-original = { $language } (πρωτότυπο)
translated-by = Μετάφραση από τα { $language }: { $name }.
translated-from = Μετάφραση από τα { $language }.
translated-older = Αυτή η μετάφραση είναι παλαιότερη από το πρωτότυπο, που άλλαξε αργότερα ({ $day }).
translated-read-original = Διαβάστε το πρωτότυπο
