# Beside a text: taking it away as a file.
usage-heading = Utiliser
usage-word = Télécharger en Word
usage-markdown = Télécharger en Markdown
