# Beside a text: taking it away as a file.
usage-heading = Nota
usage-print = Prenta eða vista sem PDF
usage-word = Sækja sem Word
usage-markdown = Sækja sem Markdown
