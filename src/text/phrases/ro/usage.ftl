# Beside a text: taking it away as a file.
usage-heading = Folosire
usage-word = Descărcați ca Word
usage-markdown = Descărcați ca Markdown
