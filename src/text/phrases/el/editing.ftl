# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Μορφοποίηση: { $field }
tools-bold = Έντονα
tools-italic = Πλάγια
tools-heading = Επικεφαλίδα
tools-list = Λίστα
# A list whose items have numbers
tools-numbers = Αρίθμηση
tools-quote = Παράθεμα
tools-link = Σύνδεσμος
tools-table = Πίνακας
# A footnote
tools-note = Υποσημείωση
# The heads of the two columns of a new table, with a bar between them
tools-columns = Πρώτη στήλη|Δεύτερη στήλη

# What is said beside the buttons after something was pasted
paste-plain = Ήταν πολύ μεγάλο: επικολλήθηκε ως απλό κείμενο, χωρίς τη μορφοποίησή του.
paste-pictures = Επικολλήθηκε. Οι εικόνες παραλείφθηκαν.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Φυλάχτηκε αυτόματα στις { $time }. Όταν τελειώσετε, αποθηκεύστε το πρόχειρο.
autosave-later = Δεν φυλάχτηκε ακόμη: ο διακομιστής δεν απαντά. Γίνεται νέα προσπάθεια.
autosave-signed-out = Στο μεταξύ έγινε αποσύνδεση. Όσα γράψατε είναι ακόμη εδώ: πατήστε «Αποθήκευση» και συνδεθείτε.
autosave-newer = Στο μεταξύ το κείμενο αποθηκεύτηκε από άλλο άτομο. Πατήστε «Αποθήκευση» για να δείτε και τα δύο.
autosave-not = Όσα γράψατε δεν μπόρεσαν να φυλαχτούν. Πατήστε «Αποθήκευση» για να δείτε γιατί.
# When the form is opened again
autosave-found = Αυτά γράψατε ({ $when }) και δεν έχουν αποθηκευτεί ακόμη ως πρόχειρο.
autosave-behind = Από τότε το κείμενο αποθηκεύτηκε από άλλο άτομο: όταν αποθηκεύσετε, θα δείτε και τα δύο.
autosave-discard = Εμφάνιση του αποθηκευμένου κειμένου
done-discarded = Αυτό είναι το αποθηκευμένο κείμενο.
