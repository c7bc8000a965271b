# Beside a text: taking it away as a file.
usage-heading = Χρήση
usage-print = Εκτύπωση ή αποθήκευση ως PDF
usage-word = Λήψη ως Word
usage-markdown = Λήψη ως Markdown
