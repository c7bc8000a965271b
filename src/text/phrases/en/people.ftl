# The roles of members
role-reader = Reader
role-student = Student
role-practitioner = Practitioner
role-editor = Editor
role-reviewer = Reviewer for data protection
role-admin = Admin
role-reader-may = Reads what is for this house and for the network, comments and follows.
role-student-may = Writes drafts; a practitioner publishes them.
role-practitioner-may = Writes and publishes.
role-editor-may = Edits and withdraws the texts of others, decides about reports, invites colleagues.
role-reviewer-may = Answers what the check of texts stops, withdraws texts, decides about reports.
role-admin-may = Does all that an editor does, and looks after members, partners, servers and settings.

# The members of the house, for admins and editors
members-heading = Members
# One sentence of state after the other
members-count = { $count ->
    [one] One person can sign in.
   *[other] { $count } people can sign in.
}
members-suspended = { $count ->
    [one] One is suspended.
   *[other] { $count } are suspended.
}
members-invited = { $count ->
    [one] One invitation is open.
   *[other] { $count } invitations are open.
}
members-not-invited = No invitation is open.
members-not-allowed = Editors and admins invite colleagues.
members-admin-only = Only an admin looks after members.
members-people = People
# The name of the table for who has it read aloud
members-table = The members of this house
members-person = Person
members-role = Role
members-last = Last here
members-state = State
members-never = never yet
members-fine = can sign in
members-shut = suspended
members-decide = Decide
# Read aloud instead of "Decide"
members-decide-whom = Decide about { $name }

# One member
member-heading = { $name }
member-sentence = { $handle } joined on { $day }. The mail address is { $email }.
member-seen = Last here on { $day }.
member-not-seen = Never here yet.
member-is-suspended = Suspended since { $day }: nobody can sign in to this account.
member-no-password = No password has been chosen yet.
member-role = Role
member-role-hint = It counts at once.
member-role-change = Change the role
member-link = A link to sign in
member-link-words = For who forgot the password or never chose one. The link signs in once, within 24 hours; hand it over yourself. Older links of this person stop working.
member-link-make = Make a link
member-link-made = This link signs { $name } in once, until it is used or 24 hours have passed. It is shown only now.
member-suspend = Suspend
member-suspend-words = Nobody can sign in to the account any more: browsers and apps are signed out at once. Texts stay where they are. You can lift it at any time.
member-suspend-heading = Suspend { $name }?
member-restore = Lift the suspension
member-restore-words = The person can sign in again with the old password. Apps have to be connected anew.
member-delete = Delete
member-delete-open = Delete this member
member-delete-words = For who leaves for good and wishes that nothing stays. Before it happens you read what will be gone.
member-delete-heading = Delete { $name }?
member-delete-texts = { $count ->
    [0] There is no text of this person.
    [one] One text or comment is withdrawn here, and every server that received it is told to erase it.
   *[other] { $count } texts and comments are withdrawn here, and every server that received them is told to erase them.
}
member-delete-account = The name, the mail address and the password are erased, and every browser and app is signed out.
member-delete-handle = The handle { $handle } stays taken, so that nobody is mistaken for this person.
member-delete-final = This cannot be undone. Texts that should stay need another author first: talk to the person.
member-delete-do = Delete for good
member-keep = Change nothing
member-becomes = { $name } becomes: { $role }
member-becomes-do = Change the role
member-gave = Until now: { $role }.
member-last-admin = This is the only admin. Make somebody else an admin first.
member-oneself = This is you. Ask another admin to do it.
member-suspended-link = Who is suspended cannot sign in. Lift the suspension first.
member-back = All members

# Inviting colleagues
join-heading = Invitations
join-lede = An invitation is a link that works once, for one person, who chooses name, handle and password.
join-role = Role
join-role-hint = An admin can change it later.
join-language = Language
join-language-hint = Of mails to this person. The pages follow the browser.
join-days = Days
join-days-hint = How long the invitation works: from 1 to { $most }.
join-name = Name
join-name-hint = Only for your list and to fill in the form; it can be left out.
join-email = E-mail address
join-email-hint = Only for your list and to fill in the form; it can be left out.
join-make = Make an invitation
join-mail = Send it by mail
# What has just been done
join-sent = The invitation is on its way.
join-made = Hand this link over. It is shown only now.
# A label before the address
join-made-link = Link
join-open = Open invitations
join-none = No invitation is open.
join-table = Open invitations
join-whom = For
join-anybody = whoever has the link
join-until = Works until
join-take-back = Take back
# Read aloud instead of "Take back"
join-take-back-whom = Take back the invitation for { $name }
join-many = Invite many at once

# What can be wrong with an invitation
join-wrong-name = A name has 1 to 100 characters.
join-wrong-email = This is no mail address.
join-wrong-needed = A mail needs an address.
join-wrong-member = Somebody with this mail address is a member already.
join-wrong-twice = This mail address stands in the list twice.
join-wrong-role = There is no such role. Right would be: reader, student, practitioner, editor, reviewer, admin.
join-wrong-not-yours = Only an admin invites with this role.
join-wrong-language = Choose one of these languages.
join-wrong-days = An invitation works for 1 to { $most } days.

# Inviting from a list
many-heading = Invite many at once
many-lede = One person a line: mail address; name; role. The name and the role can be left out. First you see what would be made; nothing is made before you agree.
many-lines = The list
# The example stays as it is, only the names may be those of your language
many-lines-hint = For example: nora@example.org; Nora Vidal; practitioner
many-usual = The role of lines that name none
many-usual-hint = For lines that only have an address, or an address and a name.
many-look = Look it through
many-file = Or choose a file
many-file-hint = A text file or a table saved as CSV, with the same columns.
many-file-look = Read the file
many-empty = There is no line to read.
many-too-many = At most { $most } people at once.
many-file-unreadable = This file is no text. Save the table as CSV and choose it again.
many-fine = { $count ->
    [one] One invitation can be made.
   *[other] { $count } invitations can be made.
}
many-faulty = { $count ->
    [one] One line needs another look. Mend it below; until then nothing is made.
   *[other] { $count } lines need another look. Mend them below; until then nothing is made.
}
many-table = The lines of the list
many-line = Line
many-state = State
many-ready = ready
many-make = { $count ->
    [one] Make one invitation
   *[other] Make { $count } invitations
}
many-mail = { $count ->
    [one] Send it by mail
   *[other] Send them by mail
}
many-made-heading = The invitations are made
many-made = { $count ->
    [one] One link, for one person. It is shown only now: copy it.
   *[other] { $count } links, each for one person. They are shown only now: copy them.
}
many-copy = All of them, to copy: mail address; name; link

# Lines of the log of decisions
deed-role = role changed
deed-suspended = member suspended
deed-restored = suspension lifted
deed-link = link to sign in made
deed-deleted = member deleted
deed-invited = invitation made
deed-invitation-back = invitation taken back

# The settings of the node, for admins
setting-heading = Settings
setting-admin-only = Only an admin sees and changes settings.
# After a sentence about which servers may talk to this one
setting-state-mail = Mail is sent.
setting-state-no-mail = No mail is sent: nobody can get back in by mail who forgot the password.
setting-state-unread = { $count ->
    [0] Every language of the pages was read by a native speaker.
    [one] One language of the pages was read by no native speaker yet.
   *[other] { $count } languages of the pages were read by no native speaker yet.
}
setting-keep = Keep this
setting-too-long = At most { $most } characters.
# What has just been done
setting-kept = The settings are kept.
setting-announce = Announcements
# Read aloud before an announcement
setting-announced = Announcement
setting-for-readers = For everybody
setting-for-readers-hint = One or two sentences that stand on every page, for everybody who reads. Leave it empty for none.
setting-for-members = For members
setting-for-members-hint = Only members read it, on every page. Leave it empty for none.
setting-about = About the institution
setting-summary = The sentence about the institution
setting-summary-hint = It opens the front page and stands in the profile that others follow. Left empty, the sentence of the configuration is shown.
setting-file = What stands in the configuration
setting-file-words = The rest is changed in the file { $file }, and counts when the node is started again. Beside each setting stands its name there. Passwords are never shown.
setting-not-said = not said
setting-yes = yes
setting-no = no
setting-house = Institution
setting-name = Name
setting-handle = Handle
setting-country = Country
setting-town = Town
setting-languages = Languages, the main one first
setting-contact = How to reach the office
setting-officer = How to reach the data protection officer
setting-network = Network
setting-address = Address
setting-mode = Who may talk to this node
setting-signed = Reading over ActivityPub takes a signature
setting-development = For trying out only
setting-storage = Storage
setting-database = Database
setting-media = Folder of pictures and files
setting-mail = Mail
setting-mail-server = Mail server
setting-mail-from = Mail comes from
setting-mail-nobody = none
setting-mail-folder = none: each mail becomes a file in { $folder }
# After the host of the mail server
setting-mail-sealed = (encrypted)
setting-mail-open = (not encrypted, on this machine)
setting-mail-test = Send a test mail to me
setting-mail-none = Name a mail server in the configuration, and invitations, links for forgotten passwords and news can go by mail.
setting-mail-taken = The mail server took a mail for { $email }. Look whether it arrived, among unwanted mail too.
# What the mail server answered follows, in its own words
setting-mail-refused = The test mail could not be handed over. What was said:
setting-safeguards = Safeguards
setting-second = Texts for everybody need a second person
setting-limits = Limits
setting-guesses = Wrong passwords for one account from one address
setting-guesses-from = Wrong passwords from one address
setting-calls = Calls by the app of one person
setting-calls-from = Calls without a person from one address
setting-often = { $count ->
    [one] { $count } in { $minutes } minutes
   *[other] { $count } in { $minutes } minutes
}
setting-tongues = Languages of the pages
setting-tongues-words = The words of the pages were written with care in every language. Until a native speaker has read them, expect a sentence here and there that nobody would say. Tell us when you find one.
setting-read = read by { $name }
setting-unread = read by no native speaker yet
setting-deed-announcement = announcement changed
setting-deed-summary = sentence about the institution changed

# What a member hears of: who did what
heard-heading = Notifications
# In the menu, beside the desk, for who has it read aloud
heard-unread = { $count ->
    [one] One new notification
   *[other] { $count } new notifications
}
heard-nothing = Nothing yet. When somebody answers you, follows you or saves what you wrote, it stands here.
heard-no-news = Nothing new since you were last here.
heard-news = { $count ->
    [one] One is new.
   *[other] { $count } are new.
}
# A small mark beside what was not seen before
heard-new = new
heard-older = Older ones
heard-reply = { $name } answered you
heard-mention = { $name } mentions you
heard-status = { $name } published something
heard-reblog = { $name } passed on what you wrote
heard-favourite = { $name } likes what you wrote
heard-follow = { $name } follows you
heard-follow-request = { $name } would like to follow you
heard-poll = A poll has ended that { $name } made
heard-update = { $name } changed a text that you passed on
heard-report = { $name } reported something to the moderators
heard-mail = Mails
heard-mail-when = When a mail comes
heard-mail-hint = Every mail has a link that ends them, without signing in.
heard-at-once = At once
heard-at-once-words = For each answer and each mention.
heard-daily = Once a day
heard-daily-words = One mail with everything new, and none when there is nothing.
heard-never = Never
heard-never-words = Only here.
heard-language = Language
heard-language-hint = Of mails to you. The pages follow your browser.
heard-keep = Keep this
# What has just been done
heard-kept = Your choice is kept.
heard-no-mail = This server sends no mail. An admin can set it up.
heard-stop-heading = No more of these mails
heard-stop-words = You get no more mails about answers, mentions and what is new. Links for a forgotten password still come when you ask for them.
heard-stop = End these mails
heard-stopped = It is done: no more of these mails. On the page of your notifications you can choose anew at any time.

# The second step of signing in: a code from an app on the phone
second-heading = Signing in
second-is-off = Only a password is asked for when you sign in.
second-is-on = { $count ->
    [0] A code from your app is asked for after the password. None of the codes is left for when you lose the app: turn the second step off and on again.
    [one] A code from your app is asked for after the password. One code is left for when you lose the app.
   *[other] A code from your app is asked for after the password. { $count } codes are left for when you lose the app.
}
second-why = With a second step, whoever learns your password still does not get in. You need an app for one-time codes on your phone or computer; most password managers are one.
second-on = Turn the second step on
second-off = Turn the second step off
second-off-hint = From your app, or one of the codes that you kept.
second-key-words = Let your app read this picture. Then type the code that it shows.
# Read aloud instead of the picture
second-picture = A picture with the key for your app; the same key stands below as text
second-type = Or type this key into the app:
second-code = Code
second-first-hint = Six digits. They change every thirty seconds.
second-wrong = This code is not right. Each code works once, and for thirty seconds.
second-codes-heading = Keep these codes
second-codes-words = The second step is on. When you lose the app, each of these codes lets you in once. Print them or write them down: they are shown only now.
second-codes-kept = I have kept them
second-enter = One more step
second-enter-hint = From your app, or one of the codes that you kept when you turned the second step on.
second-lost = You lost the app and the codes? An admin of the house can turn the second step off for you.
# Where a form is sent again after signing in on the same page
second-elsewhere = This account asks for a code too. Sign in in another tab of this browser, then come back and press the button here.
# On the page of apps and browsers
second-others = Sign out all other browsers
second-lift = Turn the second step off
second-lift-words = For who lost the app and the codes. Make sure that it is really the person who asks.
second-deed = second step turned off
