# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Un exemple
example-why = Famílies que acabaven d’arribar al barri ens van explicar que no coneixien ningú a qui demanar ajuda. Teníem una cuina que a la tarda era buida. Qui cuina amb altres persones hi parla, i al cap d’unes setmanes es preguntaven entre elles en lloc de preguntar-nos-ho a nosaltres.
example-procedures =
    Convidar cada família en persona, amb interpretació si cal
    Ronda de benvinguda, 15 minuts: qui hi és, qui hi falta
    Cuinar en grups mixtos, 60 minuts
    Menjar plegats, amb els nens i les nenes a la mateixa taula
    Acordar qui porta què la propera vegada
example-summary = Les famílies cuinen i mengen plegades cada dues setmanes a la cuina d’una escola. Al cap de tres mesos, la majoria té a prop algú a qui demanar ajuda.
example-materials =
    Cuina amb quatre fogons
    Receptes en targetes il·lustrades
    Racó de joc amb una catifa
example-tailoring = Qui no pot venir a la tarda s’afegeix al grup dels dissabtes. Les famílies amb un nadó tenen el lloc al costat de la porta. Abans de la primera tarda preguntem quins aliments no es mengen.
example-fidelity-planned = Després de cada tarda, dues persones de l’equip omplen un full: si es van fer tots els passos, qui va parlar amb qui, què farem d’una altra manera.
example-observed =
    Al cap de sis mesos, tres grups, 15 famílies:

    | | Abans | Després |
    | --- | --- | --- |
    | Té algú a prop a qui demanar ajuda | 40% | 80% |
    | Els infants es queden a les activitats de la tarda | 33% | 73% |
example-core-elements =
    Cuinen les famílies; l’equip no serveix
    Un àpat compartit al final
    Les mateixes persones durant almenys vuit tardes
example-risks =
    No mentre a casa hi hagi una violència oberta i sense protecció
    No com a condició per rebre una altra ajuda
example-inputs =
    Dues persones d’educació social, tres hores cada tarda
    La cuina d’una escola
example-activities =
    Cuinar i menjar plegats
    Una conversa amb cada família a mig cicle
example-outputs =
    Vuit tardes amb cinc famílies
    Una conversa amb cada família
example-outcomes =
    Cada família anomena dues altres famílies a qui demanaria ajuda
    Els nens i les nenes es queden a les activitats de tarda de l’escola
example-assumptions =
    La cuina és prou a prop per anar-hi a peu
    Les famílies decideixen elles mateixes si venen
example-learnt = Al centre de dia que vaig visitar, al matí obren la porta mares i pares, no el personal. Em va semblar un detall, fins que vaig veure qui pregunta llavors a qui.
example-before = Rebem les famílies en un taulell. Algú de l’equip anota per què han vingut, i s’esperen fins que les criden.
example-meets = El seu centre és més petit que el nostre i allà tothom es coneix. La porta també és possible aquí; compartir les claus no, amb quaranta persones de plantilla.
example-try-text = A partir del març, els dimarts obriran juntes la porta dues persones de les famílies i una de l’equip. Al cap de sis setmanes preguntarem a les famílies com ha anat.
