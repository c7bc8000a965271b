# Beside a text: taking it away as a file.
usage-heading = Folosire
usage-print = Tipăriți sau salvați ca PDF
usage-word = Descărcați ca Word
usage-markdown = Descărcați ca Markdown
