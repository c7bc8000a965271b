# Beside a text: taking it away as a file.
usage-heading = Use it
usage-word = Download as Word
usage-markdown = Download as Markdown
