# Beside a text: taking it away as a file.
take-heading = Bruk
take-word = Last ned som Word
take-markdown = Last ned som Markdown
