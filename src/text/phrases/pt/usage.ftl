# Beside a text: taking it away as a file.
usage-heading = Usar
usage-word = Descarregar em Word
usage-markdown = Descarregar em Markdown
