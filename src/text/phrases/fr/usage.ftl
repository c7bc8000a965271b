# Beside a text: taking it away as a file.
usage-heading = Utiliser
usage-print = Imprimer ou enregistrer en PDF
usage-word = Télécharger en Word
usage-markdown = Télécharger en Markdown
