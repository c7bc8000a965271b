# Beside a text: taking it away as a file.
usage-heading = Uporaba
usage-print = Natisni ali shrani kot PDF
usage-word = Prenesi kot Word
usage-markdown = Prenesi kot Markdown
