# Beside a text: taking it away as a file.
usage-heading = Bruk
usage-print = Skriv ut eller lagre som PDF
usage-word = Last ned som Word
usage-markdown = Last ned som Markdown
