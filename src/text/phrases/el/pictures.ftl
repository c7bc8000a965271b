# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Εικόνες: { $title }
pictures-lede = Πείτε τι δείχνει κάθε εικόνα, για τους συναδέλφους που δεν μπορούν να τη δουν. Μη δείχνετε το πρόσωπο των ανθρώπων που στηρίζετε, εκτός αν συμφώνησαν γραπτώς.
pictures-published = Οι αναγνώστες βλέπουν τις εικόνες όπως τις δημοσιεύσατε. Ό,τι αλλάζετε εδώ φαίνεται όταν δημοσιεύσετε ξανά το κείμενο.
pictures-none = Δεν υπάρχουν ακόμη εικόνες.
# After the name of a field or a button, for screen readers.
pictures-number = (εικόνα { $number })
pictures-words = Περιγράψτε την για όποιον δεν μπορεί να τη δει
pictures-words-hint = Μία ή δύο προτάσεις: τι σε αυτήν έχει σημασία για το κείμενο.
pictures-decorative = Είναι μόνο διακοσμητική
pictures-missing = Γράψτε μια περιγραφή ή αφαιρέστε την εικόνα.
pictures-earlier = Πιο πάνω
pictures-later = Πιο κάτω
pictures-off = Αφαίρεση
pictures-save = Αποθήκευση
pictures-done = Αποθήκευση και επιστροφή στο κείμενο
pictures-add-heading = Προσθήκη εικόνας
pictures-file = Η εικόνα
pictures-file-hint = JPEG, PNG, WebP ή GIF, έως { $most } MB. Από το αρχείο σβήνεται πού και με τι τραβήχτηκε.
pictures-add = Προσθήκη της εικόνας
pictures-full = Ένα κείμενο έχει το πολύ { $most } εικόνες. Αφαιρέστε μία για να προσθέσετε άλλη.
pictures-off-heading = Εικόνες που αφαιρέθηκαν
pictures-off-words = Μια εικόνα που αφαιρέθηκε μπορεί να επανέλθει για μία ημέρα.
pictures-put-back = Επαναφορά
# What is wrong.
pictures-no-file = Επιλέξτε πρώτα μια εικόνα.
pictures-too-large = Αυτή η εικόνα είναι πολύ μεγάλη. Δεκτά είναι το πολύ { $most } MB και { $pixels } εκατομμύρια εικονοστοιχεία: μικρύνετέ την και δοκιμάστε ξανά.
pictures-no-picture = Αυτό το αρχείο δεν είναι εικόνα JPEG, PNG, WebP ή GIF.
pictures-broken = Αυτή η εικόνα δεν διαβάζεται: το αρχείο είναι κατεστραμμένο. Αποθηκεύστε την ξανά με άλλο πρόγραμμα.
pictures-too-long = Μια περιγραφή έχει το πολύ { $most } χαρακτήρες.
pictures-many = Ένα κείμενο έχει το πολύ { $most } εικόνες.
pictures-undescribed = Μια εικόνα δεν έχει ακόμη περιγραφή.
# What has been done.
pictures-done-saved = Οι εικόνες αποθηκεύτηκαν.
pictures-done-added = Η εικόνα προστέθηκε. Τώρα περιγράψτε την.
pictures-done-off = Η εικόνα αφαιρέθηκε. Μπορείτε να την επαναφέρετε στο τέλος αυτής της σελίδας.
pictures-done-back = Η εικόνα επανήλθε.
# In the form of the text.
pictures-heading = Εικόνες
pictures-hint = Βρίσκονται κάτω από το κείμενο. Μη δείχνετε το πρόσωπο των ανθρώπων που στηρίζετε, εκτός αν συμφώνησαν γραπτώς.
pictures-tick = Περιγραφές των εικόνων
pictures-open = Προσθήκη και περιγραφή εικόνων
