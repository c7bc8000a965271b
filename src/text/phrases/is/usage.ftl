# Beside a text: taking it away as a file.
usage-heading = Nota
usage-word = Sækja sem Word
usage-markdown = Sækja sem Markdown
