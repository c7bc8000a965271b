# Beside a text: taking it away as a file.
usage-heading = Gebruiken
usage-word = Downloaden als Word
usage-markdown = Downloaden als Markdown
