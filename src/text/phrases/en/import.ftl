# Beginning a text from a file that was written elsewhere
import-practice = A practice from a file
import-essay = An essay from a file
import-lede = Choose a text that you wrote elsewhere. It becomes a draft in the form, and nothing is published.
import-file = File
# $most and $text are megabytes
import-file-hint = A Word document (.docx) of up to { $most } MB, or a text file (.md or .txt) of up to { $text } MB.
import-read = Read the file
# A link to the empty form
import-without = Write without a file
import-kept = What is kept
import-kept-words = Headings, bold and italic words, links, lists, tables, quotes and footnotes are kept. Pictures, comments, the names of authors, what stands at the top and the bottom of every page, and what tracked changes have deleted are left out.
import-sorted-practice = What stands below a question of the form answers it, in any language of these pages. What stands before the first heading says why you do it; everything else becomes steps. No word of your text is lost.
import-sorted-essay = What stands below a question of the form answers it, in any language of these pages. Everything else joins the answer before it. No word of your text is lost.
# On the empty form, above a field for a file
import-drop = Already written in Word or Google Docs? Choose the file or drop it here, or paste your text into any field. Headings, lists, tables and notes are kept.

# What has just been done; the sentences stand one after the other
import-done = This is what we read in the file. Nothing is published.
import-done-long = This is what we read in the file. It is more than a draft may have: shorten it, then save it. Nothing is published.
import-left-out = { $count ->
    [one] One picture was left out.
   *[other] { $count } pictures were left out.
}
# Headings of the file that ask none of the form's questions
import-among-steps = { $count ->
    [one] One heading in the file is no question of the form: it stands among the steps, with what is below it.
   *[other] { $count } headings in the file are no questions of the form: they stand among the steps, with what is below them.
}
import-joined = { $count ->
    [one] One heading in the file is no question of the form: it has joined the answer before it, with what is below it.
   *[other] { $count } headings in the file are no questions of the form: they have joined the answers before them, with what is below them.
}

# Why a file was not taken
import-no-word = This file is no Word document. Save your text as .docx, .md or .txt and choose it again.
import-old = This Word document is of an old kind, or has a password. Open it in your word processor, save it as .docx without a password, and choose it again.
import-too-large = This file is too large: at most { $most } MB. Take the pictures out of it and choose it again.
import-text-too-large = This file is too large: a text file has at most { $most } MB. Split it and choose the first part.
import-too-long = This text is too long: at most { $most } characters. Split it and choose the first part.
import-unpacks = This file holds far more than words. Copy the words into a new document and choose that one.
import-damaged = This file is damaged, or was made in a way that cannot be read here. Open it in your word processor, save it anew as .docx, and choose it again.
import-no-text = This file is neither a Word document nor plain text. Save your text as .docx, .md or .txt and choose it again.
import-coding = The letters of this text are not saved as UTF-8. Save it as .docx, or as text in UTF-8, and choose it again.
import-empty = There are no words in this file. Choose another one.
