# Beside a text: taking it away as a file.
usage-heading = Usare
usage-print = Stampa o salva come PDF
usage-word = Scarica come Word
usage-markdown = Scarica come Markdown
