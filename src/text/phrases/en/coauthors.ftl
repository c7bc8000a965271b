# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Authors
coauthors-title = Authors of { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Authors
coauthors-lede = Co-authors change the text and stand as its authors beside you. Nobody becomes one without having agreed.
# Beside a name in the list
coauthors-first = First author
coauthors-since = Co-author since { $day }
coauthors-waits = Asked { $when }, not answered yet

# Inviting somebody
coauthors-invite-heading = Invite a colleague
coauthors-invite-words = Your colleague hears of it and can read the draft. Only who agrees becomes an author.
coauthors-who = Name in this house
coauthors-who-hint = Such as @name. Type @ and a few letters of a name to choose.
coauthors-invite = Invite
coauthors-take-back = Withdraw the invitation
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Withdraw the invitation to { $name }
coauthors-take-off = Take off
coauthors-take-off-whom = Take { $name } off
coauthors-take-off-words = Who is taken off is no author any more and cannot change the text. What they wrote stays, and older versions still say who saved them.

# What is wrong with an invitation
coauthors-wrong-nobody = Nobody whom you can invite has this name in this house. Look whether every letter is right.
coauthors-wrong-self = This is you.
coauthors-wrong-already = { $name } is an author already, or has been asked.
coauthors-wrong-role = { $name } does not write here: the role lets them read and comment. An admin can change it.
coauthors-wrong-second = { $name } has published this text as the second person. Who does that cannot be an author of it.
coauthors-wrong-many = A text has at most { $most } co-authors, those who are asked included.

# For whoever is asked
coauthors-asked = { $name } asks you to write “{ $title }” with them.
coauthors-means = What it means
coauthors-means-edit = You can change the text, add pictures and see its history. Both of you see what the other changed.
coauthors-means-named = Your name stands beside theirs wherever the text is read, in other houses, too.
coauthors-means-owner = { $name } publishes it for the first time, and alone can withdraw it. After that you can publish new versions.
coauthors-means-second = You cannot look at it as the second person, now or later.
coauthors-means-leave = You can leave at any time. When { $name } leaves this house, the text goes with them: copy it before.
coauthors-read = Read the draft
coauthors-agree = Agree
coauthors-decline = Decline

# For a co-author
coauthors-own = The first author is { $name }
coauthors-own-words = { $name } publishes this text for the first time, decides who reads it, and alone can withdraw it. When { $name } leaves this house, the text goes with them.
coauthors-copy-words = You can copy the text as it is now into a draft of your own, at any time.
coauthors-copy = Copy into a draft of mine
coauthors-leave-heading = Leave
coauthors-leave-words = Your name goes from the text, here and in the houses that have it. What you wrote stays.
coauthors-leave = Leave this text
# Beside the form, where the button to publish would stand
coauthors-not-publish = { $name } publishes this text. Save it, and tell them when it is ready.

# On the desk
coauthors-desk-asked = Invitations to write together
# Below the title of a text
coauthors-desk-asks = { $name } asks you to write this with them.
coauthors-desk-shared = Written with others
coauthors-desk-of = The first author is { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = You write this text with { $names }. Let them copy it before you withdraw it: they lose it, too.
coauthors-delete = Texts of this member are written together with { $names }. They go, too: let the co-authors copy them before.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } and { $last }

# What has just been done
coauthors-done-invited = The invitation is sent.
coauthors-done-taken-back = The invitation is withdrawn.
coauthors-done-taken-off = The list of authors is shorter now.
coauthors-done-agreed = You are one of its authors now.
coauthors-done-declined = You have declined. Your colleague is told.
coauthors-done-left = You have left the text.
coauthors-done-copied = This is your copy, as a draft that you alone can change.

# Notifications
heard-author-asked = { $name } asks you to write a text together
heard-author-agreed = { $name } agreed to write a text with you
heard-author-declined = { $name } declined to write a text with you
heard-author-left = { $name } left a text that you write together
heard-author-removed = { $name } took you off the authors of a text
heard-author-withdrawn = A text that you wrote with { $name } was withdrawn

# A heading in the file that a member gets with everything kept about them
coauthors-export = Texts that you write with others
