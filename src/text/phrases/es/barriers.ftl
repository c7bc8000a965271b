# On the accessibility statement: telling the institution what is in the way
barriers-form = Escríbanos aquí
barriers-page = Qué página
barriers-page-hint = Su dirección; si se deja en blanco, se trata de todas.
barriers-words = Qué ocurre
barriers-words-hint = Qué quería hacer y con qué: un teclado, un lector de pantalla, letra grande, un teléfono.
barriers-mail = Su dirección de correo electrónico
barriers-mail-hint = Solo para la respuesta. Puede omitirla.
barriers-send = Enviar
# Among the reports, in place of the reason
barriers-cause = Una barrera para personas con discapacidad
