# Beside a text: taking it away as a file.
take-heading = Käytä
take-word = Lataa Word-tiedostona
take-markdown = Lataa Markdown-tiedostona
