# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Σχέδιο με χρωματιστά νήματα που συναντιούνται και χωρίζουν.

# In the settings
logo-heading = Το λογότυπο του φορέα σας
logo-words = Εμφανίζεται δίπλα στο όνομα σε κάθε σελίδα, στην καρτέλα του περιηγητή, και ως εικόνα του φορέα σας σε άλλους διακομιστές.
logo-file = Εικόνα
logo-file-hint = PNG, JPEG, WebP ή GIF, το πολύ 16 MB. Παίρνει το ύψος του ονόματος· ένα απλό σήμα αναγνωρίζεται ευκολότερα από μικρά γράμματα.
logo-use = Χρήση αυτού του λογοτύπου
logo-remove = Αφαίρεση λογοτύπου
# In place of a picture that was not taken
logo-wrong-missing = Επιλέξτε πρώτα ένα αρχείο.
logo-wrong-large = Αυτή η εικόνα είναι πολύ μεγάλη: γίνονται δεκτά το πολύ 16 MB και 24 μεγαπίξελ. Αποθηκεύστε μια μικρότερη και στείλτε εκείνη.
logo-wrong-kind = Αυτή δεν είναι εικόνα PNG, JPEG, WebP ή GIF. Αποθηκεύστε την σε μία από αυτές τις μορφές και στείλτε την.
logo-wrong-drawing = Σχέδια SVG δεν γίνονται δεκτά, γιατί μπορεί να περιέχουν προγράμματα. Αποθηκεύστε το σχέδιο ως PNG, με πλάτος τουλάχιστον 400 πίξελ, και στείλτε το.
logo-wrong-broken = Αυτή η εικόνα δεν διαβάζεται: το αρχείο είναι κατεστραμμένο. Αποθηκεύστε την εκ νέου και στείλτε την.
# A line of the log of decisions
setting-deed-logo = Αλλαγή λογοτύπου

# Administration: the menu, and the page
announcement-heading = Ανακοινώσεις προς τα μέλη
announcement-lede = Τα μέλη τις διαβάζουν στην κορυφή του γραφείου τους και στις εφαρμογές τους, ως την τελευταία ημέρα ή ώσπου να τις κλείσουν. Ό,τι πρέπει να διαβάζουν όλοι σε κάθε σελίδα γράφεται στις ρυθμίσεις.
announcement-new = Νέα ανακοίνωση
announcement-words = Τι ανακοινώνεται
announcement-words-hint = Λίγες προτάσεις στη γλώσσα του φορέα σας. Οι διευθύνσεις γίνονται σύνδεσμοι.
announcement-until = Τελευταία ημέρα
announcement-until-hint = Εμφανίζεται ως το τέλος αυτής της ημέρας. Αν μείνει κενό, εμφανίζεται ώσπου να την τερματίσετε.
announcement-publish = Δημοσίευση ανακοίνωσης
announcement-running = Εμφανίζονται τώρα
announcement-none = Δεν υπάρχει ανακοίνωση.
announcement-over = Έληξαν
# $since and $until are days
announcement-since = Έναρξη: { $since }.
announcement-since-until = Έναρξη: { $since }, λήξη: { $until }.
announcement-from-to = Από { $since } έως { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Δεν την έχει κλείσει ακόμη κανένα μέλος.
    [one] Την έχει κλείσει ένα μέλος.
   *[other] Την έχουν κλείσει { $count } μέλη.
}
announcement-change = Αλλαγή
announcement-end = Τερματισμός τώρα
announcement-delete = Διαγραφή
announcement-change-heading = Αλλαγή ανακοίνωσης
announcement-change-words = Όποιος την έχει κλείσει δεν την ξαναβλέπει.
announcement-keep = Αποθήκευση αλλαγών
announcement-delete-heading = Να διαγραφεί αυτή η ανακοίνωση;
announcement-delete-words = Εξαφανίζεται για όλους, και από αυτή τη λίστα, και δεν μπορεί να επανέλθει. Αν θέλετε μόνο να μην εμφανίζεται πια, τερματίστε την.
announcement-delete-do = Διαγραφή ανακοίνωσης
announcement-delete-not = Να μείνει ως έχει
announcement-wrong-empty = Γράψτε τι ανακοινώνεται.
announcement-wrong-day = Επιλέξτε τη σημερινή ή μια επόμενη ημέρα, ή αφήστε το κενό.
# What has just been done
done-announced = Η ανακοίνωση εμφανίζεται στα μέλη.
done-announcement-kept = Η ανακοίνωση άλλαξε.
done-announcement-ended = Η ανακοίνωση έληξε.
done-announcement-deleted = Η ανακοίνωση διαγράφηκε.
done-announcement-away = Κλείσατε την ανακοίνωση.
# Lines of the log of decisions
announcement-deed-published = Δημοσίευση ανακοίνωσης προς τα μέλη
announcement-deed-changed = Αλλαγή ανακοίνωσης προς τα μέλη
announcement-deed-ended = Λήξη ανακοίνωσης προς τα μέλη
announcement-deed-deleted = Διαγραφή ανακοίνωσης προς τα μέλη
# On the desk of a member
announcement-strip = Ανακοινώσεις του φορέα σας
announcement-dismiss = Κλείσιμο

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Φίλτρο: { $filter }
filtered-show = Εμφάνιση ούτως ή άλλως
