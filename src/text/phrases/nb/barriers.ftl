# On the accessibility statement: telling the institution what is in the way
barriers-form = Skriv til oss her
barriers-page = Hvilken side det gjelder
barriers-page-hint = Adressen til siden. La feltet stå tomt hvis det gjelder alle sidene.
barriers-words = Hva som skjer
barriers-words-hint = Hva du ville gjøre, og med hva: tastatur, skjermleser, stor skrift, telefon.
barriers-mail = E-postadressen din
barriers-mail-hint = Bare for svaret. Den kan utelates.
barriers-send = Send
# Among the reports, in place of the reason
barriers-cause = En hindring for personer med funksjonsnedsettelse
