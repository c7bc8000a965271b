# How a practice travels: adapting it, and the line on its page.
lineage-heading = Προσαρμογές σε άλλες χώρες
lineage-none = Κανείς δεν έχει περιγράψει ακόμη προσαρμογή. Τη δοκιμάσατε με άλλες οικογένειες ή σε άλλο τόπο;
lineage-adapt = Περιγράψτε τη δική σας προσαρμογή
lineage-here = Διαβάζετε αυτήν.
lineage-kept = Διατηρήθηκε
lineage-left = Δεν διατηρήθηκε
lineage-changed = Άλλαξε
# The part of the form.
lineage-part = Η πρακτική που προσαρμόζετε
lineage-from = Προσαρμόζετε την πρακτική «{ $name }» από: { $house }. Οι απαντήσεις της βρίσκονται παρακάτω: αλλάξτε ό,τι κάνετε διαφορετικά. Όποιος την έγραψε θα το μάθει όταν δημοσιεύσετε.
lineage-keep = Ποια βασικά στοιχεία διατηρήσατε;
lineage-keep-hint = Αφαιρέστε την επιλογή από ό,τι κάνετε διαφορετικά και πείτε παρακάτω τι κάνετε στη θέση του.
lineage-changes = Τι αλλάξατε και γιατί;
lineage-changes-hint = Μία αλλαγή σε κάθε γραμμή: για ποιον, πού, πόσο διαρκεί, ποιος συντονίζει.
lineage-missing = Πείτε τουλάχιστον ένα πράγμα που αλλάξατε.
lineage-answers = Η πρακτική σας
# In the text itself.
lineage-of = Προσαρμογή από
lineage-we-changed = Τι αλλάξαμε και γιατί
lineage-we-kept = Τι διατηρήσαμε
lineage-we-left = Τι δεν διατηρήσαμε
