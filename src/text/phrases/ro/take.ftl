# Beside a text: taking it away as a file.
take-heading = Folosire
take-word = Descărcați ca Word
take-markdown = Descărcați ca Markdown
