# The versions of a practice or an essay, and what changed from one to the next
history-heading = Εκδόσεις
history-title = Εκδόσεις: { $title }
history-lede = Τι δημοσιεύτηκε από αυτό το κείμενο και τι άλλαξε κάθε φορά.
history-field-title = Τίτλος
history-field-summary = Περίληψη
# Beside the number of a version
history-current = Διαβάζεται τώρα
history-draft = Πρόχειρο, δεν έχει δημοσιευτεί
history-first = Η πρώτη έκδοση.
# Followed by the names of the fields, with commas between
history-changed = Με αλλαγές: { $fields }
history-same = Χωρίς αλλαγές: { $fields }
history-nothing = Δεν άλλαξε ούτε μία λέξη.
history-kept = Δεν εμφανίζεται: ίσως αναγνωρίζεται κάποιο πρόσωπο.
history-erased = Αφαιρέθηκε: το περιεχόμενό της διαγράφηκε.
history-older = Παλαιότερες εκδόσεις

# One version beside another
history-one = Έκδοση { $number }: { $title }
history-since = Τι άλλαξε από την έκδοση { $number } ({ $day }).
history-alone = Δεν υπάρχει προηγούμενη έκδοση που να διαβάζεται εδώ.
history-marks = Όσα έφυγαν είναι διαγραμμένα με γραμμή. Όσα προστέθηκαν είναι υπογραμμισμένα.
# Read aloud before words that went, and before words that came
history-went = Έφυγε:
history-came = Προστέθηκε:
history-folded = { $count ->
    [one] { $count } αμετάβλητη γραμμή
   *[other] { $count } αμετάβλητες γραμμές
}
history-beside = Σύγκριση με την έκδοση που διαβάζεται τώρα
history-all = Όλες οι εκδόσεις

# Taking a version out
history-take-out = Αφαίρεση της έκδοσης { $number }
history-out-heading = Να αφαιρεθεί αυτή η έκδοση;
history-out-words = Το περιεχόμενο της έκδοσης { $number } του κειμένου { $title } και των προχείρων από τα οποία προέκυψε διαγράφεται οριστικά. Στη λίστα μένουν ο αριθμός και η ημερομηνία της, και το ημερολόγιο αναφέρει ποιος την αφαίρεσε.
history-out-do = Διαγραφή περιεχομένου
history-out-keep = Διατήρηση
history-done = Η έκδοση αφαιρέθηκε. Το περιεχόμενό της διαγράφηκε.
# A line of the log of decisions
history-logged = Αφαίρεση έκδοσης
