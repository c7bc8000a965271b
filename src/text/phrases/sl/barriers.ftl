# On the accessibility statement: telling the institution what is in the way
barriers-form = Pišite nam tukaj
barriers-page = Katera stran
barriers-page-hint = Njen naslov; če polje pustite prazno, gre za vse strani.
barriers-words = Kaj se zgodi
barriers-words-hint = Kaj ste želeli narediti in s čim: s tipkovnico, z bralnikom zaslona, z velikimi črkami, s telefonom.
barriers-mail = Vaš e-poštni naslov
barriers-mail-hint = Samo za odgovor. Polje lahko pustite prazno.
barriers-send = Pošlji
# Among the reports, in place of the reason
barriers-cause = Ovira za osebe z invalidnostmi
