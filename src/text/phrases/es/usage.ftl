# Beside a text: taking it away as a file.
usage-heading = Usarlo
usage-print = Imprimir o guardar como PDF
usage-word = Descargar como Word
usage-markdown = Descargar como Markdown
