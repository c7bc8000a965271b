# Beside a text: taking it away as a file.
usage-heading = Usarlo
usage-word = Descargar como Word
usage-markdown = Descargar como Markdown
