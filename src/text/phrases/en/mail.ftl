# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Dear { $name },

# To who forgot the password
mail-recover-subject = Sign in to { $house }
mail-recover-words = Somebody, most likely you, asked for a way back into the account { $handle } at { $house }. This link signs you in once, within one hour, and lets you choose a new password.
mail-recover-button = Sign in
mail-recover-note = You did not ask for it? Then do nothing: without the link nobody gets in, and your password stays as it is.

# An invitation
mail-invite-subject = { $house } invites you
mail-invite-words = { $by } invites you to join { $house }: a place where practitioners write down what helps families, and read what colleagues elsewhere do.
mail-invite-anybody = You are invited to join { $house }: a place where practitioners write down what helps families, and read what colleagues elsewhere do.
mail-invite-button = Join
mail-invite-note = The invitation is for you alone and works once, until { $day }. If it came to you by mistake, do nothing: your address is forgotten then.

# Somebody answered or mentioned the person
mail-told-subject = { $name } wrote to you
mail-told-button = Read and answer

# What is new, once a day
mail-digest-subject = { $count ->
    [one] One thing is new at { $house }
   *[other] { $count } things are new at { $house }
}
mail-digest-words = This is new for you since the last mail:
mail-digest-button = All notifications
# A link at the end of these mails
mail-stop = No more of these mails

# A test by an admin
mail-test-subject = Mail of { $house } works
mail-test-words = You asked for this mail on the page of settings. It arrived: invitations, links for forgotten passwords and news will, too.

# Asking for a link when the password is forgotten
recover-link = You forgot the password?
recover-heading = A new way in
recover-lede = We send a link to the mail address of your account. It signs you in once, within one hour; then you choose a new password.
recover-name = Handle or e-mail address
recover-send = Send the link
recover-sent-heading = Look into your mail
recover-sent = If there is such an account, a mail with a link is on its way to its address. It can take a few minutes; look among unwanted mail too.
recover-no-mail = This server sends no mail. Ask an admin of the house for a link to sign in.
