# What both forms have in common
write-practice-heading = Γράψτε μια πρακτική
write-essay-heading = Γράψτε ένα δοκίμιο
write-save = Αποθήκευση
write-preview = Προεπισκόπηση
write-publish = Δημοσίευση
# Beside a question that has to be answered
write-must = απαιτείται για δημοσίευση
write-all-that-fit = Επιλέξτε όσα ταιριάζουν.
write-summary = Σε δύο προτάσεις, για όσους βιάζονται
write-summary-hint = Εμφανίζεται σε λίστες και σε άλλους διακομιστές. Το πολύ 500 χαρακτήρες.
write-language = Γλώσσα αυτού του κειμένου
write-language-hint = Σε αυτή τη γλώσσα θα εκφωνείται και θα αναζητείται.
write-audience = Αναγνωστικό κοινό
write-audience-hint = Επιλέξτε πριν δημοσιεύσετε: έπειτα δεν αλλάζει. Ό,τι έχει ταξιδέψει μπορεί να αποσυρθεί, αλλά ίσως κάποιος έχει κρατήσει αντίγραφο.
write-one-per-line = Ένα ανά γραμμή.
write-consent = Οι άνθρωποι σε αυτό το κείμενο
write-consent-hint = Απαιτείται για τη δημοσίευση, όχι για την αποθήκευση.
write-who-reads = Ποιοι μπορούν να το διαβάσουν
write-when-publish = Όταν δημοσιεύσετε
write-draft = Πρόχειρο
write-not-allowed = Ο ρόλος σας επιτρέπει να διαβάζετε και να σχολιάζετε. Αν θέλετε να γράψετε, απευθυνθείτε στην επιμέλεια.
write-newer = Στο μεταξύ το κείμενο αποθηκεύτηκε από άλλο άτομο
write-newer-words = Όσα γράψατε βρίσκονται παρακάτω και δεν έχουν αποθηκευτεί. Εδώ βλέπετε τι είναι αποθηκευμένο τώρα· αν αποθηκεύσετε ξανά, θα αντικατασταθεί.
write-newer-show = Εμφάνιση του αποθηκευμένου κειμένου
write-sign-in-and-save = Σύνδεση και αποθήκευση
write-before = Πριν δημοσιεύσετε
# Read aloud before the name of a question
write-done = Έγινε:
write-needed = Απαιτείται:
write-may-stay-open = Μπορεί να μείνει κενό:
write-problems = { $count ->
    [one] Μία απάντηση χρειάζεται άλλη μια ματιά
   *[other] { $count } απαντήσεις χρειάζονται άλλη μια ματιά
}

# What is saved and who sees it
state-new = Δεν έχει αποθηκευτεί ακόμη.
state-faulty = Δεν έχει αποθηκευτεί ακόμη: κάποιες απαντήσεις χρειάζονται άλλη μια ματιά.
state-newer = Δημοσιευμένο. Το κοινό βλέπει μια παλαιότερη έκδοση, ώσπου να δημοσιεύσετε αυτήν.
state-published = Δημοσίευση: { $when }. Το κοινό βλέπει αυτή την έκδοση.
state-draft = Πρόχειρο, αποθήκευση: { $when }. Το βλέπουν μόνο όποιος το έγραψε και όσοι μπορούν να το δημοσιεύσουν.
state-student = Τα κείμενά σας τα δημοσιεύουν επαγγελματίες του φορέα σας: αποθηκεύστε το και δείξτε τους το πρόχειρο.

# Who may read it: a name, and a sentence
audience-team = Η ομάδα
audience-team-words = Μέλη αυτού του φορέα που γράφουν εδώ. Δεν φεύγει ποτέ από τον διακομιστή μας.
audience-institution = Αυτός ο φορέας
audience-institution-words = Όλα τα μέλη αυτού του φορέα, και όσα μόνο διαβάζουν. Δεν φεύγει ποτέ από τον διακομιστή μας.
audience-network = Το δίκτυο
audience-network-alone = Συνδεδεμένα μέλη αυτού του φορέα, και των συνεργαζόμενων φορέων μόλις υπάρξουν.
audience-network-words = { $count ->
    [one] Συνδεδεμένα μέλη αυτού του φορέα και του συνεργαζόμενου φορέα μας.
   *[other] Συνδεδεμένα μέλη αυτού του φορέα και των { $count } συνεργαζόμενων φορέων μας.
}
audience-public = Όλοι
audience-public-words = Όλοι στο διαδίκτυο, οι συνεργαζόμενοι φορείς μας και όσοι μας ακολουθούν από αλλού.

# The people in the text: a name, and a sentence
consent-none-described = Δεν περιγράφεται κανείς
consent-none-described-words = Το κείμενο μιλά για τρόπους εργασίας, όχι για ανθρώπους.
consent-composite = Τα πρόσωπα είναι σύνθετα
consent-composite-words = Κανείς δεν υπάρχει ακριβώς όπως περιγράφεται· έχουν συνδυαστεί χαρακτηριστικά πολλών ανθρώπων.
consent-written = Έχουν συναινέσει γραπτώς
consent-written-words = Όλοι όσοι θα μπορούσαν να αναγνωριστούν διάβασαν το κείμενο και υπέγραψαν.

# What is wrong with an answer
wrong-name-long = Ο τίτλος μπορεί να έχει το πολύ 150 χαρακτήρες.
wrong-summary-long = { $count ->
    [one] Η περίληψη μπορεί να έχει το πολύ 500 χαρακτήρες· αυτή έχει { $count }.
   *[other] Η περίληψη μπορεί να έχει το πολύ 500 χαρακτήρες· αυτή έχει { $count }.
}
wrong-language = Επιλέξτε τη γλώσσα στην οποία γράφετε.
wrong-audience = Επιλέξτε ποιοι μπορούν να το διαβάσουν.
wrong-consent = Πείτε πώς προστατεύονται οι άνθρωποι σε αυτό το κείμενο.
wrong-group = Το μικρότερο μέγεθος της ομάδας δεν μπορεί να ξεπερνά το μεγαλύτερο.
wrong-number = Το «{ $typed }» δεν είναι ακέραιος αριθμός έως το 100.000.
wrong-practice-name = Η πρακτική χρειάζεται όνομα με τουλάχιστον 3 χαρακτήρες.
wrong-why = Πείτε γιατί το κάνετε.
wrong-procedures = Περιγράψτε τουλάχιστον ένα βήμα.
wrong-where = Επιλέξτε τουλάχιστον έναν χώρο.
wrong-dose = Δώστε τουλάχιστον έναν από αυτούς τους αριθμούς ή δηλώστε ότι δεν υπάρχει ορισμένη λήξη.
wrong-essay-long = Η απάντηση μπορεί να έχει το πολύ 10.000 χαρακτήρες.
wrong-essay-name = Το δοκίμιο χρειάζεται τίτλο με τουλάχιστον 3 χαρακτήρες.
wrong-essay-empty = Αρκεί μία πρόταση, αλλά χρειάζεται μία.

# The form of a practice
practice-name = Πώς την ονομάζετε;
practice-name-hint = Ένα όνομα που θα χρησιμοποιούσατε μεταξύ συναδέλφων. 3 έως 150 χαρακτήρες.
practice-why = Γιατί το κάνετε;
practice-why-hint = Το πρόβλημα που παρατηρήσατε, η ιδέα πίσω από την απάντησή σας, ο στόχος. Δύο ή τρεις παράγραφοι.
practice-procedures = Τι κάνετε, βήμα προς βήμα;
practice-procedures-hint = Ένα βήμα ανά γραμμή, με τη σειρά. Αρχίστε μια γραμμή με δύο κενά, για να συνεχίσετε το προηγούμενο βήμα. Για παράδειγμα: Γύρος υποδοχής, 15 λεπτά.
practice-where = Πού γίνεται;
practice-target-groups = Για ποιους;
practice-target-groups-hint = Επιλέξτε όσα ταιριάζουν. Οι συνεργαζόμενοι φορείς αναζητούν με αυτά στη δική τους γλώσσα.
practice-materials = Τι χρειάζεστε;
practice-materials-hint = Ένα πράγμα ανά γραμμή. Σύνδεσμος μετά από κάθετη γραμμή: Κάρτες με εικόνες | https://example.org/cards.pdf
practice-providers = Ποιος την εφαρμόζει;
practice-providers-hint = Ένας ρόλος ανά γραμμή: ρόλος | πόσα άτομα | εκπαίδευση. Για παράδειγμα: Κοινωνικός/ή παιδαγωγός | 2 | 20 ώρες ομαδικής εργασίας
practice-mode = Με ποιον τρόπο γίνεται;
practice-unit = Με ποιους κάθε φορά;
practice-unit-hint = Ένα άτομο, μία οικογένεια, πολλές μαζί.
practice-tailoring = Τι προσαρμόζετε σε κάθε οικογένεια;
practice-tailoring-hint = Τι προβλέπεται να διαφέρει και πώς το αποφασίζετε.
practice-modifications = Τι έχετε αλλάξει από την αρχή έως τώρα;
practice-modifications-hint = Και γιατί. Για παράδειγμα: διερμηνεία από την τρίτη ομάδα και μετά.
practice-fidelity-planned = Πώς διαπιστώνετε αν γίνεται όπως περιγράφεται;
practice-fidelity-planned-hint = Μια λίστα ελέγχου, ένα δεύτερο άτομο στον χώρο, τίποτα ακόμη.
practice-fidelity-actual = Και πώς έγινε στην πράξη;
practice-fidelity-actual-hint = Για παράδειγμα: 10 από τις 12 συναντήσεις όπως προβλεπόταν, σε τρεις ομάδες.
practice-observed = Ποιες αλλαγές έχετε παρατηρήσει;
practice-observed-hint = Σε ποιους, σε πόσους, πού και πότε. Τα ποσοστά ενός πίνακα εμφανίζονται και ως ράβδοι. Κανένας αριθμός για λιγότερα από πέντε άτομα.
practice-core-elements = Τι πρέπει να διατηρείται όταν κάποιος την προσαρμόζει;
practice-core-elements-hint = Ένα στοιχείο ανά γραμμή.
practice-risks = Πότε δεν πρέπει να εφαρμόζεται;
practice-risks-hint = Ένας κίνδυνος ή περιορισμός ανά γραμμή.
practice-life-stages = Ηλικίες ή στάδια ζωής
practice-settings = Σε τι είδους υπηρεσία;
practice-settings-hint = Πού σας συναντούν οι οικογένειες, όχι μόνο πού γίνεται αυτό.
practice-sectors = Πεδία εργασίας
practice-community-resources = Τι συνεισφέρει η γειτονιά;
practice-also-involved = Ποιος άλλος συμμετέχει;
practice-also-involved-hint = Πέρα από τη δική σας υπηρεσία.
practice-cost-band = Κόστος εκτός προσωπικού
practice-cost-band-hint = Αρκεί μια εκτίμηση.
practice-space = Χώρος
practice-space-hint = Για παράδειγμα: μια αίθουσα με κουζίνα.
practice-inputs = Μοντέλο αλλαγής: τι επενδύεται
practice-activities = Τι γίνεται
practice-outputs = Τι μπορεί να μετρηθεί
practice-outcomes = Τι αλλάζει για τις οικογένειες
practice-assumptions = Τι πρέπει να ισχύει για να λειτουργήσει
practice-status = Είναι σε χρήση;
practice-status-hint = Το «με προσοχή» και το «δεν συνιστάται πλέον» τα βλέπουν όσοι τη διαβάζουν ή την έχουν προσαρμόσει.
practice-sessions = Συναντήσεις
practice-minutes = Λεπτά η καθεμία
practice-every-days = Κάθε … μέρες
practice-weeks = Εβδομάδες συνολικά
practice-group-min = Ομάδα: από
practice-group-max = Ομάδα: έως
practice-staff-hours = Ώρες προσωπικού
practice-lede = Για τη δημοσίευση χρειάζονται πέντε απαντήσεις. Οι υπόλοιπες διευκολύνουν όσους θα δοκιμάσουν την πρακτική σας αλλού· αφήστε κενό ό,τι δεν γνωρίζετε.
practice-dose = Πόσο και πόσο συχνά;
practice-dose-hint = Τουλάχιστον ένα από αυτά. Μόνο αριθμοί.
practice-open-ended = Δεν έχει ορισμένη λήξη
practice-others = Για να μπορούν να τη δοκιμάσουν και άλλοι
practice-more = Περισσότερα: υπηρεσίες, γειτονιά, μέσα, αναμενόμενη αλλαγή
practice-means = Μέσα
practice-means-hint = Για έναν κύκλο.
practice-interpreters = Διερμηνεία ή πολλές γλώσσες
practice-completeness = Πληρότητα
practice-answered = { $count ->
    [one] Έχει απαντηθεί { $count } από τις 12 ερωτήσεις που κάνουν μια πρακτική επαναλήψιμη.
   *[other] Έχουν απαντηθεί { $count } από τις 12 ερωτήσεις που κάνουν μια πρακτική επαναλήψιμη.
}

# The questions of a practice, in a few words
ask-name = Το όνομα
ask-why = Γιατί το κάνετε
ask-procedures = Τα βήματα
ask-where = Πού
ask-dose = Πόσο
ask-materials = Τι χρειάζεστε
ask-providers = Ποιος την εφαρμόζει
ask-mode = Με ποιον τρόπο γίνεται
ask-tailoring = Τι προσαρμόζετε
ask-modifications = Τι έχει αλλάξει
ask-fidelity-planned = Πώς το ελέγχετε
ask-fidelity-actual = Πώς έγινε στην πράξη

# Answers to choose from
choose-none = Δεν αναφέρεται
choose-individual = Ένα άτομο
choose-one-family = Μία οικογένεια
choose-several-families = Πολλές οικογένειες μαζί
choose-group = Μια ομάδα
choose-community = Μια κοινότητα
choose-cost-free = Κανένα
choose-cost-low = Χαμηλό
choose-cost-medium = Μέτριο
choose-cost-high = Υψηλό
choose-in-use = Σε χρήση
choose-paused = Σε παύση
choose-caution = Σε χρήση, με προσοχή
choose-withdrawn = Δεν συνιστάται πλέον

# The form of an essay
essay-form-name = Τίτλος
essay-form-name-hint = Τι θα έκανε τους συναδέλφους να θέλουν να το διαβάσουν; 3 έως 150 χαρακτήρες.
essay-form-learnt = Τι μάθατε;
essay-form-learnt-hint = Κάτι που είδατε ή ακούσατε και δεν το γνωρίζατε ή το είχατε ξεχάσει.
essay-form-before = Πώς δουλεύατε πριν;
essay-form-before-hint = Για να καταλάβει όποιος σας διαβάζει από αλλού από πού ξεκινάτε.
essay-form-meets = Πώς συναντιούνται τα δύο;
essay-form-meets-hint = Τι ταιριάζει, τι εμποδίζει το άλλο.
essay-form-interaction = Με μία λέξη, το νέο
essay-form-interaction-hint = Σε σύγκριση με τον τρόπο που δουλεύατε πριν.
essay-form-try-text = Τι θα δοκιμάσετε;
essay-form-try-text-hint = Αρκεί κάτι μικρό: τι, με ποιους, έως πότε.
essay-form-lede = Μετά από μια επιμόρφωση ή μια επίσκεψη: τέσσερις ερωτήσεις, με δικά σας λόγια. Για τη δημοσίευση χρειάζονται και οι τέσσερις.
essay-form-length = Δυο λόγια για την έκταση
essay-form-length-words = { $count ->
    [one] Τα περισσότερα δοκίμια που οι συνάδελφοι διαβάζουν ως το τέλος έχουν 400 έως 900 λέξεις. Το δικό σας έχει { $count }.
   *[other] Τα περισσότερα δοκίμια που οι συνάδελφοι διαβάζουν ως το τέλος έχουν 400 έως 900 λέξεις. Το δικό σας έχει { $count }.
}
ask-title = Ο τίτλος
ask-learnt = Τι μάθατε
ask-before = Πώς δουλεύατε πριν
ask-meets = Πώς συναντιούνται τα δύο
ask-try = Τι θα δοκιμάσετε
# These go on from: In one word, the new
choose-replaces = αντικαθιστά όσα κάναμε
choose-complements = τα συμπληρώνει
choose-conflicts = συγκρούεται με αυτά
choose-unclear = δεν είναι ακόμη σαφές

# The preview
preview-title = Προεπισκόπηση: { $title }
preview-how = Έτσι θα το δει όποιος το διαβάσει.
preview-back = Πίσω στη συγγραφή
preview-team = Θα το διαβάζει μόνο η ομάδα.
preview-institution = Θα το διαβάζουν μόνο μέλη αυτού του φορέα.
preview-network = Θα το διαβάζουν συνδεδεμένα μέλη αυτού του φορέα και των συνεργαζόμενων φορέων.
preview-public = Θα μπορούν να το διαβάζουν όλοι.
