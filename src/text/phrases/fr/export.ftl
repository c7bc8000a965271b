# The first page of the folder with everything that a server keeps about a member
export-title = Ce que { $house } conserve sur { $name }
export-lede = Ce dossier contient tout ce que le serveur conserve à votre sujet, dans des fichiers qui restent lisibles sans lui. Traitez-le comme un journal intime : il contient des brouillons et des messages privés.
export-texts = Ce que vous avez écrit
export-comment = Un commentaire
export-untitled = Sans titre
export-draft = brouillon
export-published = publié
export-data = Tout, sous forme de données
export-data-words = Chaque fichier contient ce qu’une table du serveur sait de vous, au format JSON. Les dates et heures sont en millisecondes depuis 1970. Les mots de passe, les clés et tout ce qui permettrait à quelqu’un d’agir à votre place n’y figurent pas.
export-elsewhere = À emporter
export-elsewhere-words = Votre profil et vos textes publiés tels que d’autres serveurs les lisent (ActivityPub), et les personnes que vous suivez, telles que Mastodon les importe.
