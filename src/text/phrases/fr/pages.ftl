# The front page
front-title = { $house } : pratiques et essais
front-description = Pratiques et essais sur le soutien aux familles et aux communautés, publiés par { $house } et ses partenaires.
front-heading = Ce qui aide les familles ici, mis par écrit pour que d’autres puissent l’essayer.
front-lede = { $house } publie, étape par étape, ce que ses équipes font avec les familles, et apprend des institutions qui font de même.
front-read = Lire nos pratiques
front-follow = Nous suivre depuis votre serveur
front-address = Sur Mastodon et services similaires : { $address }
front-own = Nouveautés de notre institution
front-all = Toutes les pratiques
front-houses = Des institutions qui se lisent entre elles
front-network = Le réseau
front-travelled = Le voyage de « { $title } »
front-changed = Ce que chaque institution a changé
# ActivityPub is the name of a protocol
front-no-partner = Pas encore de partenaire. Tout ce qui est ici peut être lu, suivi et commenté depuis n’importe quel serveur compatible avec ActivityPub.
front-river = De la part des collègues du réseau
front-nothing = Rien n’est encore arrivé des partenaires.
front-join = Participer
front-join-how = Les collègues commentent sous chaque texte : avec un compte de cette institution ou depuis n’importe quel serveur du fédivers.
front-write = Écrire un texte
front-sign-in = Se connecter pour écrire
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Ce qui est fait, pour qui et avec quelles ressources, pour que d’autres puissent l’essayer.
list-practices-nothing = Aucune pratique ne correspond. Essayez avec moins de mots ou une autre institution.
list-essays-lede = Ce que des collègues ont appris lors d’une formation ou d’une visite, et ce qui sera essayé ensuite.
list-essays-nothing = Aucun essai ne correspond. Essayez avec moins de mots ou une autre institution.
list-words = Mots
list-language = Langue
list-house = Institution
list-all-languages = Toutes les langues
list-all-houses = Toutes les institutions
list-older = Plus anciens

# Search
search-lede = Pratiques et essais de cette institution et de ses partenaires.
search-empty = Saisissez un mot ou deux : un lieu, un groupe de personnes, une façon de travailler.
search-nothing = Rien ne contient « { $words } ». Essayez avec moins de mots, ou avec le mot dans la langue dans laquelle le texte serait écrit.

# People
people-lede = Les membres de cette institution qui écrivent ici sous leur nom.
people-nobody = Personne n’a encore publié de texte ici.
people-texts = { $count ->
    [one] { $count } texte
   *[other] { $count } textes
}
person-follow = Suivre depuis votre serveur : { $address }
person-texts = Textes
person-nothing = Rien de publié pour le moment.

# The network
network-none = { $house } n’a pas encore de partenaire.
network-some = { $count ->
    [one] { $house } et une autre institution montrent chacune les textes de l’autre.
   *[other] { $house } et { $count } autres institutions se montrent mutuellement leurs textes.
}
network-begin = Une personne qui administre ce site peut proposer à une autre institution de devenir partenaire. Dès lors, chacune montre les textes de l’autre.
network-how = Comment cela fonctionne
network-how-words = Chaque institution gère son propre serveur et garde ses propres textes. Ce qu’une institution publie pour le réseau ou pour tout le monde parvient à ses partenaires en quelques secondes ; ce qu’elle retire disparaît aussi chez eux. Il n’y a pas de centre.

# About
about-title = À propos
about-heading = { $house } : qui nous sommes
about-find = Ce que vous trouvez ici
about-find-words = Des pratiques : ce qui est fait, pour qui, avec quelles ressources, étape par étape. Des essais : ce que des collègues ont appris lors d’une formation ou d’une visite d’échange, et ce qui sera essayé ensuite. Tous ces textes sont écrits par les personnes qui font le travail, et aucun ne décrit une personne que l’on pourrait reconnaître.
about-follow = Nous suivre depuis votre serveur
about-follow-words = Si vous avez un compte sur Mastodon ou sur tout autre serveur compatible avec ActivityPub, collez notre adresse dans sa recherche et suivez-la. Les nouveaux textes apparaissent dans votre fil ; vos réponses apparaissent ici, sous le texte.
about-partner = Devenir partenaire
about-partner-words = Les institutions qui gèrent un serveur de ce type peuvent devenir partenaires : chacune montre alors les textes de l’autre destinés au public et au réseau. L’adresse de notre serveur est { $host }.
