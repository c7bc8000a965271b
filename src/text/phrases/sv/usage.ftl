# Beside a text: taking it away as a file.
usage-heading = Använd
usage-print = Skriv ut eller spara som PDF
usage-word = Ladda ner som Word
usage-markdown = Ladda ner som Markdown
