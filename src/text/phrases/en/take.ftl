# Beside a text: taking it away as a file.
take-heading = Use it
take-word = Download as Word
take-markdown = Download as Markdown
