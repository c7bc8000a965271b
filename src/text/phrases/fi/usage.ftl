# Beside a text: taking it away as a file.
usage-heading = Käytä
usage-print = Tulosta tai tallenna PDF-tiedostona
usage-word = Lataa Word-tiedostona
usage-markdown = Lataa Markdown-tiedostona
