# Beside a text: taking it away as a file.
take-heading = Använd
take-word = Ladda ner som Word
take-markdown = Ladda ner som Markdown
