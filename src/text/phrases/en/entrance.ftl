# Signing in
enter-heading = Sign in
enter-handle = Handle or e-mail address
enter-password = Password
enter-button = Sign in
enter-link = Were you sent a one-time link? Open it in this browser: it signs you in without a password, once, and lets you choose one.
enter-no-account = No account yet? Colleagues of this house are invited by an editor or an admin. Readers need none.
enter-wrong = This name and this password do not belong together.

# A link that signs a person in, once
link-heading = Welcome, { $name }
link-sentence = This link signs you in to { $house } as { $handle }.
link-once = The link works once. Opening this page has not used it up.
link-spent = This link has been used already, or it is too old. Ask whoever sent it for a new one.

# An invitation
invited-title = You are invited
invited-heading = Welcome to { $house }
invited-sentence = { $role ->
    [reader] You are invited to join as a reader.
    [student] You are invited to join as a student.
    [practitioner] You are invited to join as a practitioner.
    [editor] You are invited to join as an editor.
    [reviewer] You are invited to join as the reviewer for data protection.
   *[admin] You are invited to join as an admin.
}
invited-name = Your name
invited-name-hint = As colleagues should see it under what you write.
invited-handle = Handle
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Small letters, digits and underscores. Your address becomes @handle@{ $host }.
invited-email = E-mail address
invited-email-hint = Never shown. For a new link when you forget the password.
invited-password = Password
invited-password-hint = At least 10 characters.
invited-join = Join

# Choosing a password
password-heading = Choose a password
password-lede = You are signed in. With a password you can come back without a new link; you can also do this later.
password-new = New password
password-hint = At least 10 characters. A few words together are easier to remember than signs.
password-keep = Keep this password
password-later = Not now

# A form that came when its session was over
unsent-heading = Not sent yet
unsent-signed-out = You were signed out meanwhile. Nothing is lost: sign in here, and it is sent as you typed it.
unsent-signed-in = You have signed in anew meanwhile. Nothing is lost: look through it, and send it again.
unsent-typed = What you typed
unsent-sign-in-and-send = Sign in and send
unsent-send-again = Send again
again-heading = Sign in again
again-no-password = You have no password? Open a one-time link in another tab of this browser, then come back and press the button here.
