# Beside a text: taking it away as a file.
take-heading = Utiliser
take-word = Télécharger en Word
take-markdown = Télécharger en Markdown
