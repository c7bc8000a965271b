# Beginning a text from a file that was written elsewhere
import-practice = Une pratique à partir d’un fichier
import-essay = Un essai à partir d’un fichier
import-lede = Choisissez un texte que vous avez écrit ailleurs. Il devient un brouillon dans le formulaire ; rien n’est publié.
import-file = Fichier
# $most and $text are megabytes
import-file-hint = Un document Word (.docx) de { $most } Mo au maximum, ou un fichier texte (.md ou .txt) de { $text } Mo au maximum.
import-read = Lire le fichier
# A link to the empty form
import-without = Écrire sans fichier
import-kept = Ce qui est conservé
import-kept-words = Les titres, le gras et l’italique, les liens, les listes, les tableaux, les citations et les notes de bas de page sont conservés. Les images, les commentaires, les noms des auteurs et autrices, les en-têtes et pieds de page ainsi que ce que le suivi des modifications a supprimé sont laissés de côté.
import-sorted-practice = Ce qui figure sous une question du formulaire y répond, dans n’importe quelle langue de ces pages. Ce qui précède le premier titre dit pourquoi vous le faites ; tout le reste devient des étapes. Aucun mot de votre texte n’est perdu.
import-sorted-essay = Ce qui figure sous une question du formulaire y répond, dans n’importe quelle langue de ces pages. Tout le reste rejoint la réponse qui précède. Aucun mot de votre texte n’est perdu.
# On the empty form, above a field for a file
import-drop = Déjà écrit dans Word ou Google Docs ? Choisissez le fichier ou déposez-le ici, ou collez votre texte dans n’importe quel champ. Titres, listes, tableaux et notes sont conservés.

# What has just been done; the sentences stand one after the other
import-done = Voici ce que nous avons lu dans le fichier. Rien n’est publié.
import-done-long = Voici ce que nous avons lu dans le fichier. C’est plus long qu’un brouillon ne peut l’être : raccourcissez le texte, puis enregistrez-le. Rien n’est publié.
import-left-out = { $count ->
    [one] Une image a été laissée de côté.
   *[other] { $count } images ont été laissées de côté.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Un titre du fichier n’est pas une question du formulaire : il figure parmi les étapes, avec ce qui le suit.
   *[other] { $count } titres du fichier ne sont pas des questions du formulaire : ils figurent parmi les étapes, avec ce qui les suit.
}
import-joined = { $count ->
    [one] Un titre du fichier n’est pas une question du formulaire : il a rejoint la réponse qui précède, avec ce qui le suit.
   *[other] { $count } titres du fichier ne sont pas des questions du formulaire : ils ont rejoint les réponses qui précèdent, avec ce qui les suit.
}

# Why a file was not taken
import-no-word = Ce fichier n’est pas un document Word. Enregistrez votre texte au format .docx, .md ou .txt et choisissez-le de nouveau.
import-old = Ce document Word est d’un ancien format, ou protégé par un mot de passe. Ouvrez-le dans votre traitement de texte, enregistrez-le au format .docx sans mot de passe et choisissez-le de nouveau.
import-too-large = Ce fichier est trop volumineux : au maximum { $most } Mo. Enlevez-en les images et choisissez-le de nouveau.
import-text-too-large = Ce fichier est trop volumineux : un fichier texte fait au maximum { $most } Mo. Divisez-le et choisissez la première partie.
import-too-long = Ce texte est trop long : au maximum { $most } caractères. Divisez-le et choisissez la première partie.
import-unpacks = Ce fichier contient bien plus que des mots. Copiez les mots dans un nouveau document et choisissez celui-là.
import-damaged = Ce fichier est endommagé, ou il a été créé d’une manière qui ne peut pas être lue ici. Ouvrez-le dans votre traitement de texte, enregistrez-le de nouveau au format .docx et choisissez-le de nouveau.
import-no-text = Ce fichier n’est ni un document Word ni un fichier texte. Enregistrez votre texte au format .docx, .md ou .txt et choisissez-le de nouveau.
import-coding = Les lettres de ce texte ne sont pas enregistrées en UTF-8. Enregistrez-le au format .docx, ou comme texte en UTF-8, et choisissez-le de nouveau.
import-empty = Il n’y a aucun mot dans ce fichier. Choisissez-en un autre.
