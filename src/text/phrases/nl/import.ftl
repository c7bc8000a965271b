# Beginning a text from a file that was written elsewhere
import-practice = Een praktijk uit een bestand
import-essay = Een essay uit een bestand
import-lede = Kies een tekst die je ergens anders hebt geschreven. Het wordt een concept in het formulier; er wordt niets gepubliceerd.
import-file = Bestand
# $most and $text are megabytes
import-file-hint = Een Word-document (.docx) tot { $most } MB, of een tekstbestand (.md of .txt) tot { $text } MB.
import-read = Bestand inlezen
# A link to the empty form
import-without = Zonder bestand schrijven
import-kept = Wat behouden blijft
import-kept-words = Koppen, vette en cursieve woorden, links, lijsten, tabellen, citaten en voetnoten blijven behouden. Afbeeldingen, opmerkingen, namen van auteurs, kop- en voetteksten en wat met bijgehouden wijzigingen is geschrapt, worden weggelaten.
import-sorted-practice = Wat onder een vraag van het formulier staat, beantwoordt die, in elke taal van deze pagina’s. Wat vóór de eerste kop staat, zegt waarom je het doet; al het andere worden stappen. Er gaat geen woord van je tekst verloren.
import-sorted-essay = Wat onder een vraag van het formulier staat, beantwoordt die, in elke taal van deze pagina’s. Al het andere komt bij het antwoord ervoor. Er gaat geen woord van je tekst verloren.
# On the empty form, above a field for a file
import-drop = Al geschreven in Word of Google Docs? Kies het bestand of sleep het hierheen, of plak je tekst in een veld. Koppen, lijsten, tabellen en noten blijven behouden.

# What has just been done; the sentences stand one after the other
import-done = Dit hebben we in het bestand gelezen. Er is niets gepubliceerd.
import-done-long = Dit hebben we in het bestand gelezen. Het is meer dan een concept mag hebben: kort het in en sla het dan op. Er is niets gepubliceerd.
import-left-out = { $count ->
    [one] Eén afbeelding is weggelaten.
   *[other] { $count } afbeeldingen zijn weggelaten.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Eén kop in het bestand is geen vraag van het formulier: hij staat bij de stappen, met wat eronder staat.
   *[other] { $count } koppen in het bestand zijn geen vragen van het formulier: ze staan bij de stappen, met wat eronder staat.
}
import-joined = { $count ->
    [one] Eén kop in het bestand is geen vraag van het formulier: hij is bij het antwoord ervoor gekomen, met wat eronder staat.
   *[other] { $count } koppen in het bestand zijn geen vragen van het formulier: ze zijn bij de antwoorden ervoor gekomen, met wat eronder staat.
}

# Why a file was not taken
import-no-word = Dit bestand is geen Word-document. Sla je tekst op als .docx, .md of .txt en kies hem opnieuw.
import-old = Dit Word-document is van een oude soort of heeft een wachtwoord. Open het in je tekstverwerker, sla het op als .docx zonder wachtwoord en kies het opnieuw.
import-too-large = Dit bestand is te groot: hoogstens { $most } MB. Haal de afbeeldingen eruit en kies het opnieuw.
import-text-too-large = Dit bestand is te groot: een tekstbestand heeft hoogstens { $most } MB. Splits het en kies het eerste deel.
import-too-long = Deze tekst is te lang: hoogstens { $most } tekens. Splits hem en kies het eerste deel.
import-unpacks = Dit bestand bevat veel meer dan woorden. Kopieer de woorden naar een nieuw document en kies dat.
import-damaged = Dit bestand is beschadigd, of zo gemaakt dat het hier niet te lezen is. Open het in je tekstverwerker, sla het opnieuw op als .docx en kies het opnieuw.
import-no-text = Dit bestand is geen Word-document en geen gewone tekst. Sla je tekst op als .docx, .md of .txt en kies hem opnieuw.
import-coding = De letters van deze tekst zijn niet als UTF-8 opgeslagen. Sla hem op als .docx, of als tekst in UTF-8, en kies hem opnieuw.
import-empty = Er staan geen woorden in dit bestand. Kies een ander.
