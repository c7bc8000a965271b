# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Όταν ένα κείμενο φανερώνει ένα πρόσωπο
incident-menu = Αποκρύψεις και αποσύρσεις
incident-link = Απόκρυψη ή απόσυρση…
incident-none = Κανένα κείμενο δεν αποκρύφτηκε ούτε αποσύρθηκε μετά από απόφαση.
incident-count = { $count ->
    [one] Ένα κείμενο αποκρύφτηκε ή αποσύρθηκε μετά από απόφαση.
   *[other] { $count } κείμενα αποκρύφτηκαν ή αποσύρθηκαν μετά από απόφαση.
}
incident-gone = Κείμενο που το περιεχόμενό του έχει διαγραφεί
# Translator: the name stands alone, in the nominative
incident-author = Το έγραψε: { $name }
incident-shown = Οι αναγνώστες του μπορούν ακόμη να το διαβάζουν.
incident-hidden = Βρίσκεται σε απόκρυψη: εδώ το διαβάζουν μόνο όποιος το έγραψε και η ομάδα συντονισμού. Όποιος το είχε λάβει νωρίτερα το έχει ακόμη· αποσύρετέ το, για να διαγραφεί και εκεί.
incident-hidden-elsewhere = Βρίσκεται σε απόκρυψη εδώ. Στον δικό του διακομιστή δεν αλλάζει τίποτα.
incident-withdrawn = Έχει αποσυρθεί: το περιεχόμενό του έχει διαγραφεί εδώ.
incident-nowhere = Δεν είχε σταλεί σε κανέναν συνεργαζόμενο φορέα.
incident-erased-all = { $count ->
    [one] Ο μοναδικός συνεργαζόμενος φορέας που το έλαβε το διέγραψε.
   *[other] Και οι { $count } συνεργαζόμενοι φορείς που το έλαβαν το διέγραψαν.
}
incident-erased-some = Συνεργαζόμενοι φορείς που το διέγραψαν: { $at } από { $count }. Από τους υπόλοιπους ζητείται ξανά, ώσπου να λάβουν το αίτημα· δείτε πάλι αργότερα.
incident-places = Πού βρισκόταν
incident-place = Φορέας
incident-state = Τι απαντά
incident-place-erased = Διαγράφηκε: { $when }
incident-place-open = Δεν έχει επιβεβαιωθεί ακόμη
incident-decisions = Τι αποφασίστηκε για αυτό
incident-measure = Τι θα γίνει τώρα
incident-measure-hint = Η απόκρυψη γίνεται γρήγορα και μπορεί να ανακληθεί. Η απόσυρση διαγράφει το κείμενο οριστικά, εδώ και σε κάθε διακομιστή που το έλαβε.
incident-hide = Άμεση απόκρυψη
incident-withdraw = Απόσυρση
incident-tell = Εμπιστευτική ενημέρωση του διακομιστή του ότι μπορεί να φανερώνει ένα πρόσωπο
incident-rule = Γενικός Κανονισμός για την Προστασία Δεδομένων, άρθρο 5
incident-do = Εφαρμογή
incident-told = Ο διακομιστής του ενημερώθηκε. Το τι θα γίνει εκεί είναι δική του απόφαση.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Ο έλεγχος κατά την άφιξη βρήκε κάτι που δείχνει με βεβαιότητα ένα και μόνο πρόσωπο ({ $rules }). Διαβάστε το κείμενο, αποκρύψτε το εδώ όπου χρειάζεται και ενημερώστε τον διακομιστή του.
