# Beside a text: taking it away as a file.
take-heading = Usar
take-word = Descarregar em Word
take-markdown = Descarregar em Markdown
