# What a person is asked when a program wants to use the account
oauth-title = Να χρησιμοποιεί αυτό το πρόγραμμα τον λογαριασμό σας;
oauth-first = Το πρόγραμμα { $client } θέλει να χρησιμοποιεί τον λογαριασμό σας. Συνδεθείτε πρώτα.
oauth-handle = Όνομα χρήστη ή διεύθυνση e-mail
oauth-password = Κωδικός πρόσβασης
oauth-enter = Σύνδεση
oauth-wants = Το πρόγραμμα { $client } θέλει να χρησιμοποιεί τον λογαριασμό { $handle }. Θα μπορούσε:
oauth-may-read = να διαβάζει όσα μπορείτε να διαβάσετε εσείς, και τις ειδοποιήσεις σας
oauth-may-know = να διαβάζει το όνομά σας και το όνομα χρήστη σας
oauth-may-write = να γράφει σχόλια, να προσθέτει στα αγαπημένα, να προωθεί και να αποθηκεύει εξ ονόματός σας
oauth-may-follow = να ακολουθεί ανθρώπους και φορείς εξ ονόματός σας
oauth-may-push = να στέλνει ειδοποιήσεις στη συσκευή σας
oauth-caution = Συμφωνήστε μόνο αν γνωρίζετε αυτό το πρόγραμμα. Μπορείτε να διακόψετε την πρόσβασή του οποιαδήποτε στιγμή: δείτε «{ $page }» στο γραφείο σας.
oauth-access = Εφαρμογές και περιηγητές
oauth-agree = Συμφωνώ
oauth-refuse = Άρνηση
oauth-code = Ο κωδικός σας
oauth-copy = Αντιγράψτε αυτόν τον κωδικό στο πρόγραμμα { $client }. Ισχύει μία φορά και για δέκα λεπτά.

# What a phone or a browser shows
push-mention = { $name } σας ανέφερε
push-status = { $name } έγραψε κάτι νέο
push-reblog = { $name } προώθησε το κείμενό σας
push-favourite = { $name } πρόσθεσε το κείμενό σας στα αγαπημένα
push-follow = { $name } σας ακολουθεί πλέον
push-follow-request = { $name } ζητά να σας ακολουθήσει
push-poll = Έληξε μια ψηφοφορία ({ $name })
push-update = { $name } άλλαξε ένα κείμενο που προωθήσατε
push-report = { $name } υπέβαλε αναφορά
