# Beside a text: taking it away as a file.
take-heading = Nota
take-word = Sækja sem Word
take-markdown = Sækja sem Markdown
