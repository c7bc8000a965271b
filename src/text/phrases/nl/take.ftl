# Beside a text: taking it away as a file.
take-heading = Gebruiken
take-word = Downloaden als Word
take-markdown = Downloaden als Markdown
