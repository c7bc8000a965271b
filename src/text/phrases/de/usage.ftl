# Beside a text: taking it away as a file.
usage-heading = Verwenden
usage-print = Drucken oder als PDF speichern
usage-word = Als Word herunterladen
usage-markdown = Als Markdown herunterladen
