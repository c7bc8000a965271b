# What stands around every page: the head, the menu, the foot
frame-skip = Μετάβαση στο περιεχόμενο
frame-menu = Κύριο μενού
frame-practices = Πρακτικές
frame-essays = Δοκίμια
frame-people = Άνθρωποι
frame-network = Δίκτυο
frame-search-label = Αναζήτηση σε όλο το δίκτυο
# Grey words in the search field: short
frame-search-hint = Αναζήτηση στο δίκτυο
frame-search = Αναζήτηση
frame-desk = Το γραφείο σας
frame-sign-out = Αποσύνδεση
frame-sign-in = Σύνδεση
frame-what = Πρακτικές και δοκίμια για την υποστήριξη της οικογένειας και της κοινότητας, δημοσιευμένα σε δικό μας διακομιστή.
frame-follow = Ακολουθήστε μας
frame-follow-how = Πώς να μας ακολουθήσετε από τον διακομιστή σας
frame-atom = Ροή Atom
frame-json = Ροή JSON
frame-site = Αυτός ο ιστότοπος
frame-about = Σχετικά με εμάς
frame-partners = Με ποιους μοιραζόμαστε
frame-reuse = Επαναχρησιμοποίηση
frame-licences = Κάθε κείμενο αναφέρει την άδειά του
frame-software = Λειτουργεί με { $name }, ελεύθερο λογισμικό ({ $licence })
frame-language = Γλώσσα
frame-language-browser = Όπως στον περιηγητή μου
frame-language-choose = Επιλογή

# Small words of several pages
# A house is an institution of the network
word-practice = Πρακτική
word-essay = Δοκίμιο
word-practices = Πρακτικές
word-essays = Δοκίμια
word-search = Αναζήτηση
word-show = Εμφάνιση
word-found = Αποτελέσματα
word-untitled = Χωρίς τίτλο
# A label before the name of an author
word-by = Γράφει: { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = Μόνο για την ομάδα
readers-institution = Μόνο για αυτόν τον φορέα
readers-network = Για το δίκτυο

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } { $month ->
    [1] Ιανουαρίου
    [2] Φεβρουαρίου
    [3] Μαρτίου
    [4] Απριλίου
    [5] Μαΐου
    [6] Ιουνίου
    [7] Ιουλίου
    [8] Αυγούστου
    [9] Σεπτεμβρίου
    [10] Οκτωβρίου
    [11] Νοεμβρίου
   *[12] Δεκεμβρίου
} { $year }
ago-now = μόλις τώρα
ago-minutes = { $count ->
    [one] πριν από ένα λεπτό
   *[other] πριν από { $count } λεπτά
}
ago-hours = { $count ->
    [one] πριν από μία ώρα
   *[other] πριν από { $count } ώρες
}
# From one to thirteen days
ago-days = { $count ->
    [one] χθες
   *[other] πριν από { $count } μέρες
}
# How long to wait
wait-minutes = { $count ->
    [one] ένα λεπτό
   *[other] { $count } λεπτά
}
