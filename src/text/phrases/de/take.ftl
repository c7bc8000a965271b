# Beside a text: taking it away as a file.
take-heading = Verwenden
take-word = Als Word herunterladen
take-markdown = Als Markdown herunterladen
