# Beside a text: taking it away as a file.
usage-heading = Use it
usage-print = Print or save as PDF
usage-word = Download as Word
usage-markdown = Download as Markdown
