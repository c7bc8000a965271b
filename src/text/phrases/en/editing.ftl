# The tools above a field of text, each one word or two. The name of all of them is read aloud: $field is the question.
tools-name = Format: { $field }
tools-bold = Bold
tools-italic = Italic
tools-heading = Heading
tools-list = List
# A list whose items have numbers
tools-numbers = Numbers
tools-quote = Quote
tools-link = Link
tools-table = Table
# A footnote
tools-note = Note
# The heads of the two columns of a new table, with a bar between them
tools-columns = First column|Second column

# What is said beside the buttons after something was pasted
paste-plain = That was very long: it was pasted as plain words, without its format.
paste-pictures = Pasted. Pictures were left out.

# What is typed is kept by itself; this is said beside the buttons. $time is an hour and minutes, as 10:42.
autosave-kept = Kept at { $time }. Save the draft when you are done.
autosave-later = Not kept yet: the server does not answer. It is tried again.
autosave-signed-out = You were signed out. What you typed is still here: press “Save draft” and sign in.
autosave-newer = Somebody else has saved this text meanwhile. Press “Save draft” to see both.
autosave-not = What you typed could not be kept. Press “Save draft” to see why.
# When the form is opened again
autosave-found = This is what you typed { $when }, and it is not saved as a draft yet.
autosave-behind = Somebody else has saved this text since: when you save, you see both.
autosave-discard = Show the saved text instead
done-discarded = This is the saved text.
