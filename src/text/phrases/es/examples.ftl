# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = Un ejemplo
example-why = Familias recién llegadas al barrio nos contaron que no conocían a nadie a quien pedir ayuda. Teníamos una cocina que por la tarde estaba vacía. Quien cocina con otras personas habla con ellas, y al cabo de unas semanas se preguntaban entre sí en vez de preguntarnos a nosotros.
example-procedures =
    Invitar a cada familia en persona, con interpretación si hace falta
    Ronda de bienvenida, 15 minutos: quién está, quién falta
    Cocinar en grupos mixtos, 60 minutos
    Comer juntos, con los niños y las niñas en la misma mesa
    Acordar quién trae qué la próxima vez
example-summary = Las familias cocinan y comen juntas cada dos semanas en la cocina de una escuela. Al cabo de tres meses, la mayoría tiene cerca a alguien a quien pedir ayuda.
example-materials =
    Cocina con cuatro fogones
    Recetas en tarjetas ilustradas
    Rincón de juego con una alfombra
example-tailoring = Quien no puede venir por la tarde se une al grupo de los sábados. Las familias con un bebé tienen el sitio junto a la puerta. Antes de la primera tarde preguntamos qué alimentos no se comen.
example-fidelity-planned = Después de cada tarde, dos personas del equipo rellenan una hoja: si se hicieron todos los pasos, quién habló con quién, qué haremos de otra manera.
example-observed =
    A los seis meses, tres grupos, 15 familias:

    | | Antes | Después |
    | --- | --- | --- |
    | Tiene a alguien cerca a quien pedir ayuda | 40 % | 80 % |
    | Los niños se quedan a las actividades de la tarde | 33 % | 73 % |
example-core-elements =
    Cocinan las familias; el equipo no sirve
    Una comida compartida al final
    Las mismas personas durante al menos ocho tardes
example-risks =
    No mientras en casa haya una violencia abierta y sin protección
    No como condición para recibir otra ayuda
example-inputs =
    Dos personas de educación social, tres horas cada tarde
    La cocina de una escuela
example-activities =
    Cocinar y comer juntos
    Una conversación con cada familia a mitad del ciclo
example-outputs =
    Ocho tardes con cinco familias
    Una conversación con cada familia
example-outcomes =
    Cada familia nombra a otras dos a las que pediría ayuda
    Los niños y las niñas se quedan a las actividades de tarde de la escuela
example-assumptions =
    La cocina está lo bastante cerca para ir a pie
    Las familias deciden por sí mismas si vienen
example-learnt = En el centro de día que visité, por la mañana abren la puerta madres y padres, no el personal. Me pareció un detalle, hasta que vi quién pregunta entonces a quién.
example-before = Recibimos a las familias en un mostrador. Alguien del equipo anota por qué han venido, y esperan hasta que las llaman.
example-meets = Su centro es más pequeño que el nuestro y allí todo el mundo se conoce. Lo de la puerta es posible también aquí; lo de compartir las llaves no, con cuarenta personas de plantilla.
example-try-text = A partir de marzo, los martes abrirán juntas la puerta dos personas de las familias y una del equipo. Al cabo de seis semanas preguntaremos a las familias cómo ha ido.
