# Beside a text: taking it away as a file.
usage-heading = Usar
usage-print = Imprimir ou guardar em PDF
usage-word = Descarregar em Word
usage-markdown = Descarregar em Markdown
