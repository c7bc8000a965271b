# Beside a text: taking it away as a file.
usage-heading = Fes-ne ús
usage-print = Imprimeix o desa com a PDF
usage-word = Baixa-ho com a Word
usage-markdown = Baixa-ho com a Markdown
