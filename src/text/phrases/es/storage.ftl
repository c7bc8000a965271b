# Storage, the days of partners

## The page about storage

storage-heading = Almacenamiento
storage-calm = Hay sitio: quedan { $size } libres.
storage-tight = Se acaba el sitio: quedan { $size } libres.
storage-young = Dentro de unos días se podrá decir a qué ritmo crece el servidor.
storage-still = El servidor no ha crecido en las últimas semanas.
storage-lasts = Al ritmo de las últimas semanas, alcanza para { $span }.
storage-years = Al ritmo de las últimas semanas, alcanza para años.
storage-tight-heading = Cuando el disco está lleno, nadie puede escribir
storage-tight-why = Al principio los lectores no lo notan, pero ya no se guarda nada y no llega nada de las instituciones asociadas.
storage-tight-one = Pidan a quien administra la máquina un disco mayor, o que retire lo que no es del servidor: copias de seguridad antiguas, por ejemplo.
storage-tight-two = Los miembros retiran de sus textos las imágenes que no hacen falta.
storage-database = Base de datos
storage-pictures = Imágenes
storage-free = Libre
storage-daily = Crecimiento diario
storage-apart = La base de datos está en un servidor propio, cuyo disco no se ve desde aquí.
storage-days = Día a día
storage-days-hint = Se mide cada hora; las dos últimas semanas.
storage-day = Día

## Sizes: the units as the language writes them

size-small = menos de 1 MB
size-mb = { $count } MB
size-gb = { $count } GB

## The days of partners

partners-days = Últimos días
partners-days-said = De los últimos { $days } días: contacto en { $good }, no siempre en { $care }, nunca en { $bad }.
partners-compare-all = Comparar todas ahora
partners-compared-all = { $count ->
    [one] Se está comparando una institución asociada; el resultado aparecerá aquí en un momento.
   *[other] Se están comparando { $count } instituciones asociadas; el resultado aparecerá aquí en un momento.
}
partners-download = Descargar como tabla (CSV)
