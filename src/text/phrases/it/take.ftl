# Beside a text: taking it away as a file.
take-heading = Usare
take-word = Scarica come Word
take-markdown = Scarica come Markdown
