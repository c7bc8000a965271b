# Beginning a text from a file that was written elsewhere
import-practice = Ett arbetssätt från en fil
import-essay = En essä från en fil
import-lede = Välj en text som du har skrivit någon annanstans. Den blir ett utkast i formuläret, och inget publiceras.
import-file = Fil
# $most and $text are megabytes
import-file-hint = Ett Word-dokument (.docx) på högst { $most } MB eller en textfil (.md eller .txt) på högst { $text } MB.
import-read = Läs in filen
# A link to the empty form
import-without = Skriv utan fil
import-kept = Vad som följer med
import-kept-words = Rubriker, feta och kursiva ord, länkar, listor, tabeller, citat och fotnoter följer med. Bilder, kommentarer, författarnamn, sidhuvuden och sidfötter och sådant som har strukits med spårade ändringar utelämnas.
import-sorted-practice = Det som står under en fråga i formuläret besvarar den, på alla språk som sidorna har. Det som står före den första rubriken säger varför ni gör det; allt annat blir steg. Inget ord i din text går förlorat.
import-sorted-essay = Det som står under en fråga i formuläret besvarar den, på alla språk som sidorna har. Allt annat hamnar i svaret före. Inget ord i din text går förlorat.
# On the empty form, above a field for a file
import-drop = Redan skrivet i Word eller Google Dokument? Välj filen eller släpp den här, eller klistra in texten i vilket fält som helst. Rubriker, listor, tabeller och noter följer med.

# What has just been done; the sentences stand one after the other
import-done = Det här har vi läst i filen. Inget är publicerat.
import-done-long = Det här har vi läst i filen. Det är mer än ett utkast får ha: korta det och spara sedan. Inget är publicerat.
import-left-out = { $count ->
    [one] En bild utelämnades.
   *[other] { $count } bilder utelämnades.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] En rubrik i filen är ingen fråga i formuläret: den står bland stegen, med det som står under den.
   *[other] { $count } rubriker i filen är inga frågor i formuläret: de står bland stegen, med det som står under dem.
}
import-joined = { $count ->
    [one] En rubrik i filen är ingen fråga i formuläret: den har hamnat i svaret före, med det som står under den.
   *[other] { $count } rubriker i filen är inga frågor i formuläret: de har hamnat i svaren före, med det som står under dem.
}

# Why a file was not taken
import-no-word = Filen är inget Word-dokument. Spara texten som .docx, .md eller .txt och välj den igen.
import-old = Word-dokumentet är av gammalt slag eller har ett lösenord. Öppna det i ditt ordbehandlingsprogram, spara det som .docx utan lösenord och välj det igen.
import-too-large = Filen är för stor: högst { $most } MB. Ta bort bilderna ur den och välj den igen.
import-text-too-large = Filen är för stor: en textfil har högst { $most } MB. Dela den och välj den första delen.
import-too-long = Texten är för lång: högst { $most } tecken. Dela den och välj den första delen.
import-unpacks = Filen innehåller långt mer än ord. Kopiera orden till ett nytt dokument och välj det.
import-damaged = Filen är skadad eller gjord så att den inte kan läsas här. Öppna den i ditt ordbehandlingsprogram, spara den på nytt som .docx och välj den igen.
import-no-text = Filen är varken ett Word-dokument eller vanlig text. Spara texten som .docx, .md eller .txt och välj den igen.
import-coding = Bokstäverna i texten är inte sparade som UTF-8. Spara den som .docx eller som text i UTF-8 och välj den igen.
import-empty = Det finns inga ord i filen. Välj en annan.
