# Beside a text: taking it away as a file.
take-heading = Uporaba
take-word = Prenesi kot Word
take-markdown = Prenesi kot Markdown
