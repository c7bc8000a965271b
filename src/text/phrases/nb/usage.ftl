# Beside a text: taking it away as a file.
usage-heading = Bruk
usage-word = Last ned som Word
usage-markdown = Last ned som Markdown
