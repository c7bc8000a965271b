# What a list of practices is sifted by
sieve-more = Περισσότερα φίλτρα
sieve-any = Αδιάφορο
sieve-clear = Εμφάνιση όλων
sieve-group = Για ποιους
sieve-where = Πού
sieve-sector = Πεδίο εργασίας
sieve-life = Στάδιο ζωής
sieve-mode = Με ποιον τρόπο
sieve-community = Με ποιους από τη γειτονιά
sieve-cost = Κόστος
# A step of the evidence ladder or a higher one
sieve-evidence = Δοκιμασμένη τουλάχιστον ως εδώ

# Feeds: lists of new texts that a feed reader fetches
feed-follow = Ακολουθήστε αυτή τη λίστα σε αναγνώστη ροών (RSS)
feed-all = { $house }: πρακτικές και δοκίμια του δικτύου
feed-house = { $house }: πρακτικές και δοκίμια
feed-practices = { $house }: πρακτικές
feed-essays = { $house }: δοκίμια
feed-language = { $house }: πρακτικές και δοκίμια (γλώσσα: { $language })
feed-theme = { $house }: πρακτικές και δοκίμια με θέμα #{ $theme }
feed-person = { $person }: πρακτικές και δοκίμια

# How to cite a text: files for reference managers
cite-take = Μεταφορά σε διαχειριστή βιβλιογραφίας
