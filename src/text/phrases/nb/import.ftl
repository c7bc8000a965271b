# Beginning a text from a file that was written elsewhere
import-practice = En praksis fra en fil
import-essay = En essay fra en fil
import-lede = Velg en tekst du har skrevet et annet sted. Den blir et utkast i skjemaet, og ingenting publiseres.
import-file = Fil
# $most and $text are megabytes
import-file-hint = Et Word-dokument (.docx) på opptil { $most } MB, eller en tekstfil (.md eller .txt) på opptil { $text } MB.
import-read = Les inn filen
# A link to the empty form
import-without = Skriv uten fil
import-kept = Hva som blir med
import-kept-words = Overskrifter, fete og kursive ord, lenker, lister, tabeller, sitater og fotnoter blir med. Bilder, merknader, navn på forfattere, topptekst og bunntekst og det som er slettet med sporede endringer, utelates.
import-sorted-practice = Det som står under et spørsmål i skjemaet, besvarer det, på alle språkene disse sidene har. Det som står før den første overskriften, sier hvorfor dere gjør det; alt annet blir til trinn. Ikke et ord av teksten din går tapt.
import-sorted-essay = Det som står under et spørsmål i skjemaet, besvarer det, på alle språkene disse sidene har. Alt annet kommer inn i svaret foran. Ikke et ord av teksten din går tapt.
# On the empty form, above a field for a file
import-drop = Allerede skrevet i Word eller Google Dokumenter? Velg filen eller slipp den her, eller lim inn teksten i et hvilket som helst felt. Overskrifter, lister, tabeller og noter beholdes.

# What has just been done; the sentences stand one after the other
import-done = Dette har vi lest i filen. Ingenting er publisert.
import-done-long = Dette har vi lest i filen. Det er mer enn et utkast kan ha: Kort det ned, og lagre så. Ingenting er publisert.
import-left-out = { $count ->
    [one] Ett bilde ble utelatt.
   *[other] { $count } bilder ble utelatt.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Én overskrift i filen er ikke et spørsmål i skjemaet: Den står blant trinnene, med det som står under den.
   *[other] { $count } overskrifter i filen er ikke spørsmål i skjemaet: De står blant trinnene, med det som står under dem.
}
import-joined = { $count ->
    [one] Én overskrift i filen er ikke et spørsmål i skjemaet: Den er kommet inn i svaret foran, med det som står under den.
   *[other] { $count } overskrifter i filen er ikke spørsmål i skjemaet: De er kommet inn i svarene foran, med det som står under dem.
}

# Why a file was not taken
import-no-word = Denne filen er ikke et Word-dokument. Lagre teksten som .docx, .md eller .txt og velg den på nytt.
import-old = Dette Word-dokumentet er av gammel type eller har et passord. Åpne det i tekstbehandleren, lagre det som .docx uten passord og velg det på nytt.
import-too-large = Denne filen er for stor: høyst { $most } MB. Ta bildene ut av den og velg den på nytt.
import-text-too-large = Denne filen er for stor: En tekstfil har høyst { $most } MB. Del den og velg den første delen.
import-too-long = Denne teksten er for lang: høyst { $most } tegn. Del den og velg den første delen.
import-unpacks = Denne filen inneholder langt mer enn ord. Kopier ordene til et nytt dokument og velg det.
import-damaged = Denne filen er skadet, eller laget slik at den ikke kan leses her. Åpne den i tekstbehandleren, lagre den på nytt som .docx og velg den igjen.
import-no-text = Denne filen er verken et Word-dokument eller ren tekst. Lagre teksten som .docx, .md eller .txt og velg den på nytt.
import-coding = Bokstavene i denne teksten er ikke lagret som UTF-8. Lagre den som .docx, eller som tekst i UTF-8, og velg den på nytt.
import-empty = Det er ingen ord i denne filen. Velg en annen.
