# Beside a text: taking it away as a file.
take-heading = Usarlo
take-word = Descargar como Word
take-markdown = Descargar como Markdown
