# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Un exemple
example-why = Des familles qui venaient d’emménager ici nous ont dit qu’elles ne connaissaient personne à qui demander de l’aide. Nous avions une cuisine vide le soir. Quand on cuisine ensemble, on se parle, et au bout de quelques semaines les gens se demandaient les uns aux autres au lieu de nous demander à nous.
example-procedures =
    Inviter chaque famille en personne, avec une ou un interprète si nécessaire
    Tour d’accueil, 15 minutes : qui est là, qui manque
    Cuisiner en groupes mélangés, 60 minutes
    Manger ensemble, les enfants à la même table
    Convenir de qui apporte quoi la prochaine fois
example-summary = Toutes les deux semaines, des familles cuisinent et mangent ensemble dans la cuisine d’une école. Après trois mois, la plupart ont près de chez elles quelqu’un à qui demander de l’aide.
example-materials =
    Cuisine avec quatre feux
    Recettes en cartes illustrées
    Coin jeux avec un tapis
example-tailoring = Les personnes qui ne peuvent pas venir le soir rejoignent le groupe du samedi. Les familles avec un bébé ont la place près de la porte. Avant la première soirée, nous demandons ce qui ne se mange pas.
example-fidelity-planned = Après chaque soirée, deux membres de l’équipe remplissent une page : toutes les étapes ont-elles été faites, qui a parlé avec qui, que ferons-nous autrement.
example-observed =
    Après six mois, trois groupes, 15 familles :

    | | Avant | Après |
    | --- | --- | --- |
    | A quelqu’un à proximité à qui demander de l’aide | 40 % | 80 % |
    | Les enfants restent aux activités de l’après-midi | 33 % | 73 % |
example-core-elements =
    Les familles cuisinent, l’équipe ne sert pas
    Un repas partagé à la fin
    Les mêmes personnes pendant au moins huit soirées
example-risks =
    Pas tant que des violences au foyer sont en cours et que la sécurité n’est pas assurée
    Pas comme condition pour une autre aide
example-inputs =
    Deux éducatrices ou éducateurs, trois heures par soirée
    La cuisine d’une école
example-activities =
    Cuisiner et manger ensemble
    Un entretien avec chaque famille à mi-parcours
example-outputs =
    Huit soirées avec cinq familles
    Un entretien avec chaque famille
example-outcomes =
    Chaque famille en nomme deux autres à qui elle demanderait de l’aide
    Les enfants restent aux activités de l’école l’après-midi
example-assumptions =
    La cuisine est assez proche pour venir à pied
    Les familles décident elles-mêmes de venir ou non
example-learnt = Dans le centre de jour que j’ai visité, ce sont des parents qui ouvrent la porte le matin, pas l’équipe. J’y voyais un détail, jusqu’à ce que je remarque qui s’adresse alors à qui.
example-before = Nous recevons les familles à un guichet. L’un ou l’une de nous note pourquoi elles sont venues, et elles attendent qu’on les appelle.
example-meets = Leur maison est plus petite que la nôtre, et tout le monde s’y connaît. La porte, c’est possible chez nous aussi ; les clés partagées, non, avec quarante personnes dans l’équipe.
example-try-text = À partir de mars, deux parents et une personne de l’équipe ouvrent la porte ensemble le mardi. Au bout de six semaines, nous demandons aux familles comment cela s’est passé.
