# Beside a text: taking it away as a file.
usage-heading = Usare
usage-word = Scarica come Word
usage-markdown = Scarica come Markdown
