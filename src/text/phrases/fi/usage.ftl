# Beside a text: taking it away as a file.
usage-heading = Käytä
usage-word = Lataa Word-tiedostona
usage-markdown = Lataa Markdown-tiedostona
