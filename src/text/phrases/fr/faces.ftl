# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Un motif dessiné : des fils de couleur qui se rencontrent et se séparent.

# In the settings
logo-heading = Le logo de votre institution
logo-words = Il figure à côté du nom sur chaque page, dans l’onglet du navigateur et comme image de votre institution sur d’autres serveurs.
logo-file = Image
logo-file-hint = PNG, JPEG, WebP ou GIF, 16 Mo au maximum. L’image prend la hauteur du nom ; un signe simple se reconnaît mieux que de petites lettres.
logo-use = Utiliser ce logo
logo-remove = Enlever le logo
# In place of a picture that was not taken
logo-wrong-missing = Choisissez d’abord un fichier.
logo-wrong-large = Cette image est trop grande : 16 Mo et 24 mégapixels au maximum. Enregistrez-en une plus petite et envoyez-la.
logo-wrong-kind = Ce n’est pas une image PNG, JPEG, WebP ou GIF. Enregistrez-la dans un de ces formats et envoyez-la.
logo-wrong-drawing = Les dessins SVG ne sont pas acceptés, car ils peuvent contenir des programmes. Enregistrez le dessin au format PNG, avec au moins 400 pixels de large, et envoyez-le.
logo-wrong-broken = Cette image ne peut pas être lue : le fichier est endommagé. Enregistrez-la de nouveau et envoyez-la.
# A line of the log of decisions
setting-deed-logo = Logo modifié

# Administration: the menu, and the page
announcement-heading = Annonces aux membres
announcement-lede = Les membres les lisent en haut de leur espace et dans leurs applications, jusqu’au dernier jour ou jusqu’à ce qu’ils les ferment. Ce que tout le monde doit lire sur chaque page se trouve dans les réglages.
announcement-new = Une nouvelle annonce
announcement-words = Ce que vous annoncez
announcement-words-hint = Quelques phrases dans la langue de votre institution. Les adresses deviennent des liens.
announcement-until = Dernier jour
announcement-until-hint = L’annonce s’affiche jusqu’à la fin de ce jour. Si ce champ est vide, elle s’affiche jusqu’à ce que vous y mettiez fin.
announcement-publish = Publier l’annonce
announcement-running = Affichées en ce moment
announcement-none = Aucune annonce n’est affichée.
announcement-over = Terminées
# $since and $until are days
announcement-since = Depuis le { $since }.
announcement-since-until = Depuis le { $since }, jusqu’au { $until }.
announcement-from-to = Du { $since } au { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Aucun membre ne l’a encore fermée.
    [one] Un membre l’a fermée.
   *[other] { $count } membres l’ont fermée.
}
announcement-change = Modifier
announcement-end = Y mettre fin
announcement-delete = Supprimer
announcement-change-heading = Modifier une annonce
announcement-change-words = Les membres qui l’ont fermée ne la revoient pas.
announcement-keep = Enregistrer
announcement-delete-heading = Supprimer cette annonce ?
announcement-delete-words = Elle disparaît pour tout le monde, de cette liste aussi, et ne peut pas être rétablie. Si vous voulez seulement qu’elle ne s’affiche plus, mettez-y fin.
announcement-delete-do = Supprimer
announcement-delete-not = La laisser telle quelle
announcement-wrong-empty = Écrivez ce que vous annoncez.
announcement-wrong-day = Choisissez aujourd’hui ou un jour ultérieur, ou laissez ce champ vide.
# What has just been done
done-announced = L’annonce est affichée aux membres.
done-announcement-kept = L’annonce est modifiée.
done-announcement-ended = L’annonce est terminée.
done-announcement-deleted = L’annonce est supprimée.
done-announcement-away = Vous avez fermé l’annonce.
# Lines of the log of decisions
announcement-deed-published = Annonce aux membres publiée
announcement-deed-changed = Annonce aux membres modifiée
announcement-deed-ended = Annonce aux membres terminée
announcement-deed-deleted = Annonce aux membres supprimée
# On the desk of a member
announcement-strip = Annonces de votre institution
announcement-dismiss = Fermer

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtré : { $filter }
filtered-show = Afficher quand même
