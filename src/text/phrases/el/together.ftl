# How a text will look in Mastodon, beside the preview
mastodon-heading = Πώς θα φαίνεται στο Mastodon
mastodon-words = Το Mastodon εμφανίζει τον τίτλο, την περίληψη και έναν σύνδεσμο. Το ίδιο το κείμενο διαβάζεται στη σελίδα μας. Άλλοι διακομιστές μπορεί να το εμφανίζουν διαφορετικά.
mastodon-card = Το Mastodon προσθέτει συνήθως κάτω από τον σύνδεσμο μια μικρή προεπισκόπηση της σελίδας μας.
mastodon-no-summary = Δεν υπάρχει ακόμη περίληψη, οπότε εκεί φαίνονται μόνο ο τίτλος και ο σύνδεσμος. Δύο προτάσεις βοηθούν όσους διαβάζουν να αποφασίσουν.
mastodon-stays = Αυτό το κείμενο δεν στέλνεται στο Mastodon. Είναι γραμμένο για αναγνώστες που τους γνωρίζουν μόνο αυτός ο φορέας και οι συνεργαζόμενοι φορείς.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = Χωρίς εικόνα: { $name }

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Γράψτε @ και λίγα γράμματα ενός ονόματος για να το αναφέρετε στο κείμενο. Το πρόσωπο θα λάβει ειδοποίηση.
# Read aloud as the name of the list of people
mention-list = Πρόσωπα που μπορείτε να αναφέρετε στο κείμενο
# Read aloud when the list opens
mention-choose = Βρέθηκαν πρόσωπα. Επιλέξτε με τα βέλη και το πλήκτρο Enter.
mention-nobody = Δεν βρέθηκε κανείς.
# The page for browsers without script
mention-find = Αναζήτηση προσώπου για το κείμενό σας
mention-find-words = Αντιγράψτε τη διεύθυνση στο κείμενό σας όπως είναι εδώ. Το πρόσωπο λαμβάνει ειδοποίηση όταν δημοσιευτεί το κείμενό σας. Όποιος δεν είναι στη λίστα αναφέρεται στο κείμενο με ολόκληρη τη διεύθυνση: @όνομα@διακομιστής.
mention-question = Όνομα ή διεύθυνση
mention-question-hint = Τουλάχιστον δύο γράμματα.
mention-search = Αναζήτηση
mention-address = Διεύθυνση
