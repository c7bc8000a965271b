# On the accessibility statement: telling the institution what is in the way
barriers-form = Écrivez-nous ici
barriers-page = Quelle page
barriers-page-hint = Son adresse ; si le champ reste vide, il s’agit de toutes les pages.
barriers-words = Ce qui se passe
barriers-words-hint = Ce que vous vouliez faire, et avec quoi : un clavier, un lecteur d’écran, de grands caractères, un téléphone.
barriers-mail = Votre adresse e-mail
barriers-mail-hint = Seulement pour vous répondre ; facultatif.
barriers-send = Envoyer
# Among the reports, in place of the reason
barriers-cause = Un obstacle pour les personnes en situation de handicap
