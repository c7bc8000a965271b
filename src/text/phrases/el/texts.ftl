# Είδη και επικεφαλίδες κειμένων
kind-practice = Πρακτική
kind-essay = Δοκίμιο
why = Γιατί
materials = Τι χρειάζεται
procedures = Τι γίνεται
providers = Ποιος την εφαρμόζει
how = Πώς
where = Πού
dose = Πότε και πόσο
tailoring = Προσαρμογή σε κάθε οικογένεια
modifications = Τροποποιήσεις
fidelity-planned = Πιστότητα: τι προβλέπεται
fidelity-actual = Πιστότητα: τι επιτεύχθηκε
core-elements = Βασικά στοιχεία
logic-model = Λογικό μοντέλο
logic-inputs = Εισροές
logic-activities = Δραστηριότητες
logic-outputs = Εκροές
logic-outcomes = Αποτελέσματα
logic-assumptions = Παραδοχές
observed = Αποτελέσματα μέχρι τώρα
also-involved = Ποιος άλλος συμμετέχει
for-whom = Για ποιους
fields = Πεδία εργασίας
community = Πόροι της κοινότητας
resources = Πόροι
risks = Κίνδυνοι
status = Κατάσταση
evidence = Τεκμηρίωση
licence-line = Άδεια: { $licence }
essay-learnt = Τι έμαθα
essay-before = Πώς δουλεύαμε πριν
essay-meets = Πώς συναντιούνται τα δύο
essay-try = Τι θα δοκιμάσουμε
essay-interaction = Πώς σχετίζονται
essay-will-try = Πρακτικές που θα δοκιμάσουμε
essay-shared = Κοινοποίηση στην ομάδα

# Προτάσεις
people-count = { $people ->
    [one] { $people } άτομο
   *[other] { $people } άτομα
}
resources-hours = Ώρες προσωπικού ανά κύκλο: { $hours }
resources-cost = Κόστος: { $cost }
resources-language = Παρέχεται γλωσσική υποστήριξη
dose-sessions = { $sessions ->
    [one] { $sessions } συνάντηση
   *[other] { $sessions } συναντήσεις
}
dose-length = { $minutes ->
    [one] του { $minutes } λεπτού
   *[other] των { $minutes } λεπτών
}
dose-each = { $minutes ->
    [one] { $minutes } λεπτό κάθε φορά
   *[other] { $minutes } λεπτά κάθε φορά
}
dose-every = { $days ->
    [one] κάθε μέρα
   *[other] κάθε { $days } μέρες
}
dose-weeks = { $weeks ->
    [one] για { $weeks } εβδομάδα
   *[other] για { $weeks } εβδομάδες
}
dose-families = { $min } έως { $max } οικογένειες
dose-people = { $min } έως { $max } άτομα
dose-families-exactly = { $count ->
    [one] { $count } οικογένεια
   *[other] { $count } οικογένειες
}
dose-open = για όσο χρειάζεται

# Κωδικοί
interaction-replaces = Η μία αντικαθιστά την άλλη
interaction-complements = Συμπληρώνουν η μία την άλλη
interaction-conflicts = Συγκρούονται
interaction-unclear = Δεν είναι ακόμη σαφές
format-team-meeting = συνάντηση ομάδας
where-day-centre = Κέντρο ημέρας
where-home = Σπίτι
where-school = Σχολείο
where-hospital = Νοσοκομείο
where-outpatient = Εξωτερικό ιατρείο
where-community-centre = Κοινοτικό κέντρο
where-neighbourhood = Γειτονιά
where-online = Διαδικτυακά
where-prison = Φυλακή
where-residential = Δομή φιλοξενίας
where-other = Άλλος χώρος
mode-face-to-face = Διά ζώσης
mode-online = Διαδικτυακά
mode-phone = Τηλεφωνικά
mode-hybrid = Εν μέρει διαδικτυακά
mode-written = Γραπτά
unit-individual = Ατομικά
unit-one-family = Μία οικογένεια κάθε φορά
unit-several-families = Πολλές οικογένειες μαζί
unit-group = Ομάδα
unit-community = Κοινότητα
cost-free = δωρεάν
cost-low = χαμηλό
cost-medium = μέτριο
cost-high = υψηλό
status-in-use = Σε χρήση
status-paused = Σε παύση
status-caution = Χρήση με προσοχή
status-withdrawn = Αποσύρθηκε
also-school = Σχολείο
also-health = Υπηρεσίες υγείας
also-housing = Υπηρεσίες στέγασης
also-justice = Δικαιοσύνη
also-employment = Υπηρεσίες απασχόλησης
also-family-network = Ευρύτερη οικογένεια
also-neighbours = Γείτονες
also-faith = Θρησκευτική κοινότητα
also-other = Άλλοι
group-families-mental-illness = Οικογένειες με μέλος με ψυχική νόσο
group-families-addiction = Οικογένειες με μέλος με εξάρτηση
group-families-poverty = Οικογένειες σε φτώχεια
group-families-separation = Οικογένειες σε διαδικασία χωρισμού
group-families-violence = Οικογένειες που πλήττονται από βία
group-families-disability = Οικογένειες με μέλος με αναπηρία
group-families-migration = Οικογένειες με ιστορικό μετανάστευσης
group-single-parents = Μονογονεϊκές οικογένειες
life-early-childhood = Πρώιμη παιδική ηλικία
life-child = Παιδική ηλικία
life-adolescent = Εφηβεία
life-adult = Ενήλικη ζωή
life-older = Τρίτη ηλικία
sector-mental-health = Ψυχική υγεία
sector-social = Κοινωνικές υπηρεσίες
sector-health = Υγεία
sector-education = Εκπαίδευση
sector-justice = Δικαιοσύνη
sector-employment = Απασχόληση
community-peer-families = Άλλες οικογένειες
community-neighbourhood-association = Σύλλογος γειτονιάς
community-volunteers = Εθελοντές
community-library = Βιβλιοθήκη
community-sports-club = Αθλητικός σύλλογος
evidence-0 = Περιγράφεται
evidence-1 = Σε χρήση στον τόπο προέλευσης
evidence-2 = Ένα πιλοτικό αποτέλεσμα στον τόπο προέλευσης
evidence-3 = Επαναλήφθηκε στον τόπο προέλευσης
evidence-4 = Δοκιμάστηκε πιλοτικά από άλλον φορέα
evidence-5 = Συγκρίθηκε με ομάδα ελέγχου
evidence-6 = Τυχαιοποιημένη ή πολυκεντρική μελέτη
