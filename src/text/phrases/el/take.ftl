# Beside a text: taking it away as a file.
take-heading = Χρήση
take-word = Λήψη ως Word
take-markdown = Λήψη ως Markdown
