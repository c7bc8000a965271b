# Beside a text: taking it away as a file.
usage-heading = Gebruiken
usage-print = Afdrukken of opslaan als pdf
usage-word = Downloaden als Word
usage-markdown = Downloaden als Markdown
