# Spans of time
span-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
span-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
span-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
span-seconds = { $count ->
    [one] 1 segundo
   *[other] { $count } segundos
}
span-ahead = va { $span } adelantado respecto al nuestro
span-behind = va { $span } atrasado respecto al nuestro
span-ago = hace { $span }
span-in = dentro de { $span }

# What was seen
seen-since = Primer fallo
seen-attempt = Último intento
seen-attempt-status = { $when }, estado HTTP { $status } en { $span }
seen-attempt-silent = { $when }, sin respuesta
seen-words = Respuesta recibida
seen-ok = Último envío correcto
seen-heard = Último contacto recibido
seen-never = nunca
seen-waiting = En espera
seen-waiting-count = { $count ->
    [one] 1 elemento, desde hace { $span }
   *[other] { $count } elementos, el más antiguo desde hace { $span }
}
seen-next = Próximo intento
seen-clock = El otro reloj
seen-our-clock = Nuestro reloj
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] coincide con el de la única otra institución asociada con la que podemos compararlo
       *[other] difiere del de la única otra institución asociada con la que podemos compararlo
    }
   *[other] coincide con { $count } de las otras { $others } instituciones asociadas
}
seen-our-clock-alone = no hay otra institución asociada con la que compararlo

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = No se puede llegar a { $name }: el nombre { $host } no tiene ninguna dirección.
fault-dns-cause = El nombre no se resuelve en el lugar donde pregunta este servidor. O bien ya no está registrado, o bien falla el servicio de nombres (DNS) de uno de los dos servidores.
fault-dns-advice = Compruebe si { $host } sigue siendo el nombre del otro servidor. Si desde este servidor se resuelven otros nombres, avise a la administración del otro.
    No tiene que hacer nada más: lo volvemos a intentar de forma automática, y lo que espera se entrega en orden.

fault-tcp = No se puede llegar a { $name }: nadie responde en { $host }.
fault-tcp-cause = El otro servidor está apagado o se está iniciando, o hay un cortafuegos entre los dos.
fault-tcp-advice = Espere: lo volvemos a intentar de forma automática y entregamos en orden lo que espera.
    Si se prolonga, avise a la administración del otro servidor por otra vía, con el informe de abajo.

fault-tls = No se puede llegar a { $name } de forma segura: el certificado de { $host } no es válido.
fault-tls-cause = Ha caducado, es para otro nombre o procede de una autoridad que este servidor no conoce. Por una conexión así no enviamos nada.
fault-tls-advice = Pida a la administración del otro servidor que renueve el certificado, con el informe de abajo.
    Lo volvemos a intentar de forma automática y entregamos en orden lo que espera.

fault-timeout = { $name } no responde a tiempo.
fault-timeout-cause = Se puede establecer una conexión, pero en diez segundos no llega una respuesta completa: el otro servidor está sobrecargado o se ha quedado bloqueado.
fault-timeout-advice = Espere: lo volvemos a intentar de forma automática y entregamos en orden lo que espera.
    Si se prolonga, avise a la administración del otro servidor, con el informe de abajo.

fault-slow = { $name } responde, pero con lentitud: la última respuesta tardó { $span }.
fault-slow-cause = El otro servidor, o el camino hasta él, está sobrecargado. No se rechaza ni se pierde nada; solo llega tarde.
fault-slow-advice = No tiene que hacer nada. Esto no retrasa a las demás instituciones asociadas.
    Si se prolonga, avise a la administración del otro servidor, con el informe de abajo.

fault-clock-theirs = { $direction ->
    [ahead] { $name } rechaza lo que enviamos porque su reloj va { $span } adelantado.
   *[behind] { $name } rechaza lo que enviamos porque su reloj va { $span } atrasado.
}
fault-clock-theirs-cause = Todo lo que enviamos lleva la hora en que se firmó. Según el otro reloj, nuestras firmas son demasiado antiguas o del futuro. Nuestro propio reloj coincide con los de nuestras demás instituciones asociadas, así que es el otro el que va mal.
fault-clock-theirs-advice = Envíe a la administración del otro servidor el informe de abajo: ese servidor tiene que sincronizar su hora (NTP).
    Usted no tiene que hacer nada más: lo volvemos a intentar de forma automática y entregamos en orden lo que espera.

fault-clock-ours = { $direction ->
    [ahead] { $name } rechaza lo que enviamos porque nuestro propio reloj va { $span } atrasado.
   *[behind] { $name } rechaza lo que enviamos porque nuestro propio reloj va { $span } adelantado.
}
fault-clock-ours-cause = Todo lo que enviamos lleva la hora en que se firmó. Con nuestras demás instituciones asociadas se observa la misma diferencia, así que el que va mal es el reloj de este servidor.
fault-clock-ours-advice = Sincronice la hora de este servidor (NTP): «timedatectl» indica si lo está.
    Después, todo lo que espera se entrega de forma automática.

fault-clock-unknown = { $name } rechaza lo que enviamos porque su reloj y el nuestro difieren en { $span }.
fault-clock-unknown-cause = Todo lo que enviamos lleva la hora en que se firmó. Desde aquí no se puede ver cuál de los dos relojes va mal, porque no hay otras instituciones asociadas suficientes con las que comparar.
fault-clock-unknown-advice = Compare la hora de este servidor con un reloj de confianza. Si la nuestra es correcta, envíe a la administración del otro servidor el informe de abajo: uno de los dos servidores tiene que sincronizar su hora (NTP).
    Lo volvemos a intentar de forma automática y entregamos en orden lo que espera.

fault-clock-receive-theirs = { $direction ->
    [ahead] Rechazamos lo que envía { $name } porque su reloj va { $span } adelantado.
   *[behind] Rechazamos lo que envía { $name } porque su reloj va { $span } atrasado.
}
fault-clock-receive-ours = { $direction ->
    [ahead] Rechazamos lo que envía { $name } porque nuestro propio reloj va { $span } atrasado.
   *[behind] Rechazamos lo que envía { $name } porque nuestro propio reloj va { $span } adelantado.
}
fault-clock-receive-unknown = Rechazamos lo que envía { $name } porque su reloj y el nuestro difieren en { $span }.

fault-signature = { $name } no acepta nuestra firma.
fault-signature-cause = Responde, pero indica que lo que enviamos no está firmado como debería. Puede que no consiga obtener nuestra clave o que recuerde una anterior.
fault-signature-advice = Compruebe si { $own } se puede abrir desde fuera: el otro servidor obtiene allí nuestra clave.
    Si se puede, envíe a la administración del otro servidor el informe de abajo. Lo volvemos a intentar de forma automática.

fault-signature-receive = Lo que llega en nombre de { $name } no está firmado con su clave y se rechaza.
fault-signature-receive-cause = O bien sus claves han cambiado y aún no se pueden obtener, o bien otra persona usa su nombre. No se ha guardado nada de ello.
fault-signature-receive-advice = Pregunte a la administración del otro servidor si lo han trasladado o lo han restaurado sin sus claves.

fault-blocked = { $name } no deja entrar a este servidor.
fault-blocked-cause = Sabe quiénes somos y rechaza lo que enviamos: su administración ha bloqueado este servidor o solo deja entrar a algunos.
fault-blocked-advice = Hable con la administración del otro servidor. Desde este lado no se puede cambiar nada.
    Si ha de seguir así, finalice la asociación.

fault-gone = El buzón de entrada de { $name } ya no está.
fault-gone-cause = El otro servidor responde, pero no en la dirección que nos dio. Puede que se haya instalado de nuevo, o que algo situado delante de él envíe nuestras peticiones a un lugar equivocado.
fault-gone-advice = Pregunte a la administración del otro servidor si se ha instalado de nuevo. Si es así, finalice la asociación y vuelva a solicitarla.

fault-html = { $name } responde con una página web donde su servidor debería responder a un programa.
fault-html-cause = Algo situado delante del otro servidor, como un proxy o una red de distribución de contenidos, envía nuestras peticiones a un lugar equivocado o pide a quien lo visita que demuestre que es una persona.
fault-html-advice = Envíe a la administración del otro servidor el informe de abajo: las peticiones a /inbox, /actor y /.well-known tienen que llegar a él intactas.
    Lo volvemos a intentar de forma automática y entregamos en orden lo que espera.

fault-rate-limit = { $name } nos pide que vayamos más despacio.
fault-rate-limit-cause = Recibe más peticiones de las que quiere responder ahora. Respetamos la pausa que pide.
fault-rate-limit-advice = No tiene que hacer nada: lo que espera se entrega en orden, más tarde.

fault-server-error = El servidor de { $name } tiene un problema propio.
fault-server-error-cause = Responde que algo ha fallado por su parte o que está en mantenimiento.
fault-server-error-advice = Espere: lo volvemos a intentar de forma automática y entregamos en orden lo que espera.
    Si se prolonga, envíe a la administración del otro servidor el informe de abajo.

fault-refused = { $name } rechaza lo que enviamos.
fault-refused-cause = Su servidor responde que no puede hacer nada con ello. Puede que use un programa o una versión que no conoce lo que enviamos.
fault-refused-advice = Envíe el informe de abajo a la administración del otro servidor y a quienes desarrollan este programa.

fault-refused-address = La dirección de { $host } no es una a la que este servidor pueda conectarse.
fault-refused-address-cause = El nombre lleva a una red privada o a esta misma máquina, adonde no se envía nunca nada.
fault-refused-address-advice = Compruebe si { $host } está bien escrito y avise a la administración del otro servidor de que ese nombre lleva a una dirección privada.

fault-too-large = { $name } envía una respuesta más grande de lo que se admite.
fault-too-large-cause = La respuesta se ha cortado y no se ha utilizado.
fault-too-large-advice = Envíe a la administración del otro servidor el informe de abajo.

fault-protocol = { $name } corta la conexión o responde de una forma que no se puede leer.
fault-protocol-cause = El otro servidor se está reiniciando, o algo entre los dos servidores interfiere en la conexión.
fault-protocol-advice = Espere: lo volvemos a intentar de forma automática y entregamos en orden lo que espera.
    Si se prolonga, envíe a la administración del otro servidor el informe de abajo.

fault-handshake = Nuestro mensaje a { $name } sobre la asociación no llega.
fault-handshake-cause = { $words }
fault-handshake-advice = Compruebe si { $host } está bien escrito y si allí funciona un servidor de este tipo. Lo volvemos a intentar de forma automática.

fault-declined = { $name } ha rechazado asociarse.
fault-declined-cause = Su administración ha respondido que no a nuestra solicitud. Entre ambas partes no circula nada, y no hay nada en espera.
fault-declined-advice = Hable con esa institución. Puede volver a solicitarlo en cualquier momento.

# The report for the other side's admin
report-head = Informe de { $own } para la administración de { $host }
report-class = Clase: { $class }

# What a server said, as it said it
seen-quoted = «{ $words }»
