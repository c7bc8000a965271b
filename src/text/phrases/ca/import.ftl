# Beginning a text from a file that was written elsewhere
import-practice = Una pràctica a partir d’un fitxer
import-essay = Un assaig a partir d’un fitxer
import-lede = Trieu un text que hàgiu escrit en un altre programa. Es converteix en un esborrany al formulari; no es publica res.
import-file = Fitxer
# $most and $text are megabytes
import-file-hint = Un document de Word (.docx) de fins a { $most } MB, o un fitxer de text (.md o .txt) de fins a { $text } MB.
import-read = Llegeix el fitxer
# A link to the empty form
import-without = Escriviu sense fitxer
import-kept = Què es conserva
import-kept-words = Es conserven els títols, la negreta i la cursiva, els enllaços, les llistes, les taules, les citacions i les notes al peu. S’ometen les imatges, els comentaris, els noms de qui ho ha escrit, els encapçalaments i peus de pàgina i el que s’ha eliminat amb el control de canvis.
import-sorted-practice = El que hi ha sota una pregunta del formulari n’és la resposta, en qualsevol de les llengües d’aquestes pàgines. El que precedeix el primer títol diu per què ho feu; tota la resta es converteix en passos. No es perd ni una paraula del vostre text.
import-sorted-essay = El que hi ha sota una pregunta del formulari n’és la resposta, en qualsevol de les llengües d’aquestes pàgines. Tota la resta s’afegeix a la resposta anterior. No es perd ni una paraula del vostre text.
# On the empty form, above a field for a file
import-drop = Ja ho teniu escrit a Word o a Google Docs? Trieu el fitxer o deixeu-lo anar aquí, o enganxeu el text en qualsevol camp. Es conserven títols, llistes, taules i notes.

# What has just been done; the sentences stand one after the other
import-done = Això és el que hem llegit al fitxer. No s’ha publicat res.
import-done-long = Això és el que hem llegit al fitxer. És més llarg del que admet un esborrany: escurceu-lo i després deseu-lo. No s’ha publicat res.
import-left-out = { $count ->
    [one] S’ha omès una imatge.
   *[other] S’han omès { $count } imatges.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] Un títol del fitxer no és cap pregunta del formulari: és entre els passos, amb el que hi ha a sota.
   *[other] { $count } títols del fitxer no són preguntes del formulari: són entre els passos, amb el que hi ha a sota.
}
import-joined = { $count ->
    [one] Un títol del fitxer no és cap pregunta del formulari: s’ha afegit a la resposta anterior, amb el que hi ha a sota.
   *[other] { $count } títols del fitxer no són preguntes del formulari: s’han afegit a les respostes anteriors, amb el que hi ha a sota.
}

# Why a file was not taken
import-no-word = Aquest fitxer no és un document de Word. Deseu el text com a .docx, .md o .txt i torneu-lo a triar.
import-old = Aquest document de Word té un format antic o està protegit amb contrasenya. Obriu-lo al vostre processador de textos, deseu-lo com a .docx sense contrasenya i torneu-lo a triar.
import-too-large = Aquest fitxer és massa gros: com a màxim, { $most } MB. Traieu-ne les imatges i torneu-lo a triar.
import-text-too-large = Aquest fitxer és massa gros: un fitxer de text té com a màxim { $most } MB. Dividiu-lo i trieu-ne la primera part.
import-too-long = Aquest text és massa llarg: com a màxim, { $most } caràcters. Dividiu-lo i trieu-ne la primera part.
import-unpacks = Aquest fitxer conté molt més que paraules. Copieu les paraules en un document nou i trieu aquest.
import-damaged = Aquest fitxer està malmès o es va crear d’una manera que aquí no es pot llegir. Obriu-lo al vostre processador de textos, deseu-lo de nou com a .docx i torneu-lo a triar.
import-no-text = Aquest fitxer no és ni un document de Word ni text sense format. Deseu el text com a .docx, .md o .txt i torneu-lo a triar.
import-coding = Les lletres d’aquest text no estan desades en UTF-8. Deseu-lo com a .docx, o com a text en UTF-8, i torneu-lo a triar.
import-empty = En aquest fitxer no hi ha cap paraula. Trieu-ne un altre.
