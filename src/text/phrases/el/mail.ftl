# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Γεια σας, { $name },

# To who forgot the password
mail-recover-subject = Σύνδεση στον φορέα { $house }
mail-recover-words = Κάποιος, πιθανότατα εσείς, ζήτησε να αποκτήσει ξανά πρόσβαση στον λογαριασμό { $handle } στον φορέα { $house }. Με αυτόν τον σύνδεσμο συνδέεστε μία φορά, μέσα σε μία ώρα, και μπορείτε να ορίσετε νέο κωδικό πρόσβασης.
mail-recover-button = Σύνδεση
mail-recover-note = Δεν το ζητήσατε εσείς; Τότε μην κάνετε τίποτα: χωρίς τον σύνδεσμο δεν μπορεί να συνδεθεί κανείς, και ο κωδικός πρόσβασής σας μένει όπως είναι.

# An invitation
mail-invite-subject = Πρόσκληση από τον φορέα { $house }
mail-invite-words = { $by } σας προσκαλεί να συμμετάσχετε στον φορέα { $house }: εδώ επαγγελματίες γράφουν τι βοηθά τις οικογένειες και διαβάζουν τι κάνουν συνάδελφοι αλλού.
mail-invite-anybody = Σας προσκαλούμε να συμμετάσχετε στον φορέα { $house }: εδώ επαγγελματίες γράφουν τι βοηθά τις οικογένειες και διαβάζουν τι κάνουν συνάδελφοι αλλού.
mail-invite-button = Εγγραφή
mail-invite-note = Η πρόσκληση είναι μόνο για εσάς και ισχύει μία φορά, έως { $day }. Αν ήρθε σε εσάς κατά λάθος, μην κάνετε τίποτα: μετά από αυτή τη μέρα η διεύθυνσή σας διαγράφεται.

# Somebody answered or mentioned the person
mail-told-subject = { $name } σας έγραψε
mail-told-button = Ανάγνωση και απάντηση

# What is new, once a day
mail-digest-subject = { $count ->
    [one] Ένα νέο στον φορέα { $house }
   *[other] { $count } νέα στον φορέα { $house }
}
mail-digest-words = Τι νέο υπάρχει για εσάς από το τελευταίο e-mail:
mail-digest-button = Όλες οι ειδοποιήσεις
# A link at the end of these mails
mail-stop = Διακοπή αυτών των e-mail

# A test by an admin
mail-test-subject = Τα e-mail του φορέα { $house } λειτουργούν
mail-test-words = Ζητήσατε αυτό το e-mail στη σελίδα των ρυθμίσεων. Έφτασε: θα φτάνουν και οι προσκλήσεις, οι σύνδεσμοι για ξεχασμένους κωδικούς πρόσβασης και τα νέα.

# Asking for a link when the password is forgotten
recover-link = Ξεχάσατε τον κωδικό πρόσβασης;
recover-heading = Νέος σύνδεσμος εισόδου
recover-lede = Στέλνουμε έναν σύνδεσμο στη διεύθυνση e-mail του λογαριασμού σας. Σας συνδέει μία φορά, μέσα σε μία ώρα· έπειτα ορίζετε νέο κωδικό πρόσβασης.
recover-name = Όνομα χρήστη ή διεύθυνση e-mail
recover-send = Αποστολή συνδέσμου
recover-sent-heading = Ελέγξτε τα e-mail σας
recover-sent = Αν υπάρχει τέτοιος λογαριασμός, ένα e-mail με σύνδεσμο είναι καθ’ οδόν προς τη διεύθυνσή του. Μπορεί να χρειαστεί λίγα λεπτά· κοιτάξτε και στα ανεπιθύμητα.
recover-no-mail = Αυτός ο διακομιστής δεν στέλνει e-mail. Ζητήστε από τη διαχείριση του φορέα έναν σύνδεσμο εισόδου.
