# On the accessibility statement: telling the institution what is in the way
barriers-form = Γράψτε μας εδώ
barriers-page = Ποια σελίδα
barriers-page-hint = Η διεύθυνσή της· αν μείνει κενό, αφορά όλες.
barriers-words = Τι συμβαίνει
barriers-words-hint = Τι θέλατε να κάνετε και με τι: πληκτρολόγιο, αναγνώστη οθόνης, μεγάλα γράμματα, τηλέφωνο.
barriers-mail = Η διεύθυνση e-mail σας
barriers-mail-hint = Μόνο για την απάντηση. Μπορείτε να την παραλείψετε.
barriers-send = Αποστολή
# Among the reports, in place of the reason
barriers-cause = Εμπόδιο για άτομα με αναπηρία
