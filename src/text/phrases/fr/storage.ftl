# Storage, the days of partners

## The page about storage

storage-heading = Stockage
storage-calm = Il y a de la place : { $size } sont libres.
storage-tight = La place manque : { $size } sont libres.
storage-young = Dans quelques jours, on pourra dire à quel rythme le serveur grandit.
storage-still = Le serveur n’a pas grandi ces dernières semaines.
storage-lasts = Au rythme des dernières semaines, cela suffit pour { $span }.
storage-years = Au rythme des dernières semaines, cela suffit pour des années.
storage-tight-heading = Quand le disque est plein, personne ne peut écrire
storage-tight-why = Au début, les lecteurs ne remarquent rien, mais plus rien n’est enregistré et plus rien n’arrive des partenaires.
storage-tight-one = Demandez à la personne qui gère la machine un disque plus grand, ou de retirer ce qui n’appartient pas au serveur : d’anciennes sauvegardes, par exemple.
storage-tight-two = Les membres retirent de leurs textes les images dont on peut se passer.
storage-database = Base de données
storage-pictures = Images
storage-free = Libre
storage-daily = Croissance par jour
storage-apart = La base de données est sur un serveur à part, dont le disque ne se voit pas d’ici.
storage-days = Jour par jour
storage-days-hint = Mesuré toutes les heures ; les deux dernières semaines.
storage-day = Jour

## Sizes: the units as the language writes them

size-small = moins de 1 Mo
size-mb = { $count } Mo
size-gb = { $count } Go

## The days of partners

partners-days = Derniers jours
partners-days-said = Sur les { $days } derniers jours : joint { $good } jours, pas toujours { $care } jours, jamais { $bad } jours.
partners-compare-all = Tout comparer maintenant
partners-compared-all = { $count ->
    [one] Un partenaire est en cours de comparaison ; le résultat s’affichera ici dans un instant.
   *[other] { $count } partenaires sont en cours de comparaison ; le résultat s’affichera ici dans un instant.
}
partners-download = Télécharger sous forme de tableau (CSV)
