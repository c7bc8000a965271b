# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Συγγραφείς
coauthors-title = Συγγραφείς: { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Συγγραφείς
coauthors-lede = Οι συν-συγγραφείς αλλάζουν το κείμενο και αναφέρονται δίπλα σας ως συγγραφείς του. Κανείς δεν γίνεται χωρίς να έχει συμφωνήσει.
# Beside a name in the list
coauthors-first = Πρώτος συγγραφέας
coauthors-since = Συν-συγγραφέας από { $day }
coauthors-waits = Ρωτήθηκε { $when }, χωρίς απάντηση ακόμη

# Inviting somebody
coauthors-invite-heading = Πρόσκληση συναδέλφου
coauthors-invite-words = Ο συνάδελφος το μαθαίνει και μπορεί να διαβάσει το προσχέδιο. Συγγραφέας γίνεται μόνο όποιος συμφωνεί.
coauthors-who = Όνομα χρήστη σε αυτό το σπίτι
coauthors-who-hint = Για παράδειγμα @onoma. Γράψτε @ και μερικά γράμματα ενός ονόματος για να επιλέξετε.
coauthors-invite = Πρόσκληση
coauthors-take-back = Απόσυρση της πρόσκλησης
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Απόσυρση της πρόσκλησης: { $name }
coauthors-take-off = Αφαίρεση
coauthors-take-off-whom = Αφαίρεση: { $name }
coauthors-take-off-words = Όποιος αφαιρείται δεν είναι πια συγγραφέας και δεν μπορεί να αλλάξει το κείμενο. Όσα έγραψε μένουν, και οι παλαιότερες εκδόσεις λένε ακόμη ποιος τις αποθήκευσε.

# What is wrong with an invitation
coauthors-wrong-nobody = Κανείς που μπορείτε να προσκαλέσετε δεν έχει αυτό το όνομα σε αυτό το σπίτι. Ελέγξτε κάθε γράμμα.
coauthors-wrong-self = Είστε εσείς.
coauthors-wrong-already = Είναι ήδη συγγραφέας ή έχει ήδη ρωτηθεί: { $name }.
coauthors-wrong-role = Δεν γράφει εδώ: { $name }. Ο ρόλος επιτρέπει ανάγνωση και σχόλια· η διαχείριση μπορεί να τον αλλάξει.
coauthors-wrong-second = Έχει δημοσιεύσει αυτό το κείμενο ως δεύτερο πρόσωπο: { $name }. Όποιος το κάνει αυτό δεν μπορεί να είναι συγγραφέας του.
coauthors-wrong-many = Ένα κείμενο έχει το πολύ { $most } συν-συγγραφείς, μαζί με όσους έχουν προσκληθεί.

# For whoever is asked
coauthors-asked = Σας προτείνει να γράψετε μαζί το «{ $title }»: { $name }.
coauthors-means = Τι σημαίνει
coauthors-means-edit = Μπορείτε να αλλάζετε το κείμενο, να προσθέτετε εικόνες και να βλέπετε το ιστορικό του. Καθένας βλέπει τι άλλαξε ο άλλος.
coauthors-means-named = Το όνομά σας στέκεται δίπλα στο άλλο παντού όπου διαβάζεται το κείμενο, και σε άλλα σπίτια.
coauthors-means-owner = Το δημοσιεύει την πρώτη φορά και μόνο από εκεί μπορεί να αποσυρθεί: { $name }. Έπειτα μπορείτε να δημοσιεύετε νέες εκδόσεις.
coauthors-means-second = Δεν μπορείτε να το εξετάσετε ως δεύτερο πρόσωπο, ούτε τώρα ούτε αργότερα.
coauthors-means-leave = Μπορείτε να αποχωρήσετε οποτεδήποτε. Αν φύγει από αυτό το σπίτι ο πρώτος συγγραφέας ({ $name }), χάνεται και το κείμενο: αντιγράψτε το πριν.
coauthors-read = Ανάγνωση του προσχεδίου
coauthors-agree = Συμφωνώ
coauthors-decline = Αρνούμαι

# For a co-author
coauthors-own = Πρώτος συγγραφέας: { $name }
coauthors-own-words = Ο πρώτος συγγραφέας ({ $name }) δημοσιεύει αυτό το κείμενο την πρώτη φορά, αποφασίζει ποιος το διαβάζει και μόνο αυτός μπορεί να το αποσύρει. Αν φύγει από αυτό το σπίτι ({ $name }), χάνεται και το κείμενο.
coauthors-copy-words = Μπορείτε οποτεδήποτε να αντιγράψετε το κείμενο όπως είναι τώρα σε δικό σας προσχέδιο.
coauthors-copy = Αντιγραφή σε δικό μου προσχέδιο
coauthors-leave-heading = Αποχώρηση
coauthors-leave-words = Το όνομά σας φεύγει από το κείμενο, εδώ και στα σπίτια που το έχουν. Όσα γράψατε μένουν.
coauthors-leave = Αποχώρηση από αυτό το κείμενο
# Beside the form, where the button to publish would stand
coauthors-not-publish = Αυτό το κείμενο το δημοσιεύει ο πρώτος συγγραφέας: { $name }. Αποθηκεύστε το και ειδοποιήστε όταν είναι έτοιμο.

# On the desk
coauthors-desk-asked = Προσκλήσεις για κοινή συγγραφή
# Below the title of a text
coauthors-desk-asks = Σας προτείνει να το γράψετε μαζί: { $name }.
coauthors-desk-shared = Γραμμένα μαζί με άλλους
coauthors-desk-of = Πρώτος συγγραφέας: { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Γράφετε αυτό το κείμενο μαζί με: { $names }. Δώστε χρόνο να το αντιγράψουν πριν το αποσύρετε: το χάνουν και αυτοί.
coauthors-delete = Κείμενα αυτού του μέλους γράφονται μαζί με: { $names }. Χάνονται και αυτά: δώστε πρώτα στους συν-συγγραφείς χρόνο να τα αντιγράψουν.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } και { $last }

# What has just been done
coauthors-done-invited = Η πρόσκληση στάλθηκε.
coauthors-done-taken-back = Η πρόσκληση αποσύρθηκε.
coauthors-done-taken-off = Ο κατάλογος των συγγραφέων είναι τώρα μικρότερος.
coauthors-done-agreed = Είστε πλέον ένας από τους συγγραφείς.
coauthors-done-declined = Αρνηθήκατε. Ο συνάδελφός σας το μαθαίνει.
coauthors-done-left = Αποχωρήσατε από το κείμενο.
coauthors-done-copied = Αυτό είναι το αντίγραφό σας, ένα προσχέδιο που μόνο εσείς μπορείτε να αλλάξετε.

# Notifications
heard-author-asked = Πρόταση να γράψετε μαζί ένα κείμενο: { $name }
heard-author-agreed = Συμφωνία να γράψετε μαζί ένα κείμενο: { $name }
heard-author-declined = Άρνηση να γράψετε μαζί ένα κείμενο: { $name }
heard-author-left = Αποχώρηση από κείμενο που γράφετε μαζί: { $name }
heard-author-removed = Αφαιρεθήκατε από τους συγγραφείς ενός κειμένου: { $name }
heard-author-withdrawn = Αποσύρθηκε κείμενο που γράψατε μαζί: { $name }

# A heading in the file that a member gets with everything kept about them
coauthors-export = Κείμενα που γράφετε μαζί με άλλους
