# Beside a text: taking it away as a file.
usage-heading = Använd
usage-word = Ladda ner som Word
usage-markdown = Ladda ner som Markdown
