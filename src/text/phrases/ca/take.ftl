# Beside a text: taking it away as a file.
take-heading = Fes-ne ús
take-word = Baixa-ho com a Word
take-markdown = Baixa-ho com a Markdown
